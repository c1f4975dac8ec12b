"""What outlets call a name: the nouns beside it, and nothing that only stands near."""

import pytest

from workbench.comparison.wording.label_words import APPOSITION_OPENERS, LABEL_WORDS
from workbench.comparison.wording.labels import LANGUAGES, LabelKind, Report, find_labels

NAMES = {
    "Putin": ["Wladimir Putin", "Vladimir Putin", "Vladímir Putin", "Poutine",
              "Vladimir Poutine", "Władimir Putin", "Путин", "Владимир Путин"],
    "Ukraine": ["Ucrania", "Ucraina", "Ukraina", "Украина"],
    "Müller": ["Mueller"],
}  # fmt: skip

LABELLED = [
    ("de", "Der russische Präsident Wladimir Putin sprach.", "Putin",
     "russische Präsident", "title"),
    ("de", "Gestern sagte Machthaber Putin nichts dazu.", "Putin", "Machthaber", "title"),
    ("de", "Für Kremlchef Putin kam es anders.", "Putin", "Kremlchef", "title"),
    ("de", "Am Abend lobte Putin, ein früherer Agent, den Plan.", "Putin",
     "früherer Agent", "apposition"),
    ("de", "Bürgermeister Mueller kam; Putins Zeit ist um.", "Müller", "Bürgermeister", "title"),
    ("de", "Der Überfall auf die Ukraine jährt sich.", "Ukraine", "Überfall", "event"),
    ("de", "Die militärische Spezialoperation in der Ukraine dauert.", "Ukraine",
     "militärische Spezialoperation", "event"),
    ("de", "Der Streit über den Krieg gegen die Ukraine.", "Ukraine", "Krieg", "event"),
    ("en", "Russian President Vladimir Putin met aides.", "Putin", "Russian President", "title"),
    ("en", "In Kyiv, then prime minister Putin spoke.", "Putin", "prime minister", "title"),
    ("en", "For strongman Putin it was a good day.", "Putin", "strongman", "title"),
    ("en", "Putin, a former KGB officer, would wait.", "Putin", "former KGB officer", "apposition"),
    ("en", "The full-scale invasion of Ukraine went on.", "Ukraine",
     "full-scale invasion", "event"),
    ("fr", "Le président russe Vladimir Poutine a parlé.", "Putin", "président russe", "title"),
    ("fr", "Poutine, chef de l’État russe, attend.", "Putin", "chef de l’État russe", "apposition"),
    ("fr", "Le maître du Kremlin, Poutine, se tait.", "Putin", "maître du Kremlin", "title"),
    ("fr", "L’opération militaire spéciale en Ukraine continue.", "Ukraine",
     "opération militaire spéciale", "event"),
    ("es", "El presidente ruso, Vladímir Putin, habló.", "Putin", "presidente ruso", "title"),
    ("es", "La guerra en Ucrania sigue.", "Ukraine", "guerra", "event"),
    ("it", "Il presidente russo Vladimir Putin ha parlato.", "Putin", "presidente russo", "title"),
    ("it", "L'invasione dell'Ucraina continua.", "Ukraine", "invasione", "event"),
    ("pl", "Rozmawiał z dyktatorem Putinem.", "Putin", "dyktatorem", "title"),
    ("pl", "Prezydent Rosji Władimir Putin mówił.", "Putin", "Prezydent Rosji", "title"),
    ("pl", "Napaść na Ukrainę trwa.", "Ukraine", "Napaść", "event"),
    ("ru", "Президент России Владимир Путин говорил.", "Putin", "Президент России", "title"),
    ("ru", "Специальная операция на Украине идёт.", "Ukraine", "Специальная операция", "event"),
]  # fmt: skip

UNLABELLED = [
    ("de", "Gestern sagte der Minister, Putin habe gelogen."),
    ("de", "Putin, der Präsident war, ging."),
    ("de", "Der Kanzler traf Putin. Der Krieg begann; die Ukraine hielt stand."),
    ("en", "The president met Putin, who left the war to others."),
    ("en", "Putin, whose prime minister resigned, stayed."),
    ("en", "Leaders, Putin among them, stayed away."),
    ("fr", "Le président a rencontré Vladimir Poutine."),
    ("fr", "Le président de la République a reçu Poutine."),
    ("es", "El presidente visitó a Putin."),
    ("it", "Il leader incontra Putin."),
    ("pl", "Prezydent spotkał Putina."),
    ("ru", "Президент встретил Путина."),
    ("tr", "Cumhurbaşkanı Putin geldi."),
]


@pytest.mark.parametrize(("language", "text", "name", "label", "kind"), LABELLED)
def test_the_words_beside_a_name_are_its_label(
    language: str, text: str, name: str, label: str, kind: str
) -> None:
    answer = find_labels([Report("Blatt", language, (("s1", text),))], NAMES)
    found = {labels.name: labels.outlets["Blatt"] for labels in answer}[name]
    assert [(one.text, one.kind) for one in found] == [(label, LabelKind(kind))]
    ((segment, mention),) = found[0].places
    assert segment == "s1"
    assert text[mention.start : mention.end] == mention.text == label


@pytest.mark.parametrize(("language", "text"), UNLABELLED)
def test_what_only_stands_near_is_no_label(language: str, text: str) -> None:
    assert find_labels([Report("Blatt", language, (("s1", text),))], NAMES) == ()


def test_labels_are_gathered_by_outlet_over_inflections_the_commonest_first() -> None:
    reports = [
        Report("Blatt", "de", (
            ("a", "Machthaber Putin schwieg. Dem Machthabers Putin"),
            ("b", "Präsident Putin kam. Man sah Präsident Putin. Mit Präsidenten Putin ging er."),
        )),
        Report("Post", "en", (("c", "President Putin spoke."),)),
    ]  # fmt: skip
    (putin,) = find_labels(reports, {"Putin": []})
    assert list(putin.outlets) == ["Blatt", "Post"]
    assert [(one.text, len(one.places)) for one in putin.outlets["Blatt"]] == [
        ("Präsident", 3),
        ("Machthaber", 2),
    ]
    assert [one.text for one in putin.outlets["Post"]] == ["President"]


def test_every_language_is_exemplified() -> None:
    assert {language for language, *_ in LABELLED} == LANGUAGES == APPOSITION_OPENERS.keys()
    assert LABEL_WORDS.keys() == LANGUAGES


def test_no_names_no_labels() -> None:
    report = Report("Blatt", "de", (("a", "Präsident Putin kam."),))
    assert find_labels([report], {}) == ()
    assert find_labels([report], {"…": []}) == ()
    assert find_labels([], NAMES) == ()
