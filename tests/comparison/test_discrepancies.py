"""In what linked passages disagree, and in what they only seem to."""

from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.discrepancies import is_right, judge, judge_events, read_golden, statements
from workbench.comparison.discrepancies import find_discrepancies
from workbench.text.finding import DiscrepancyKind, Mention, Statement

PAIRS = [*read_golden("dev"), *read_golden("held")]
PUBLISHED = date(2025, 3, 10)
LANGUAGES = ("de", "en", "ru", "zh", "ar", "xx", "und")


def told(own: str, other: str, language: str = "en") -> list[tuple[str, str]]:
    found = find_discrepancies(
        Statement(own, "de", PUBLISHED), Statement(other, language, PUBLISHED)
    )
    return [(one.commentary[0].text, one.coverage[0].text) for one in found]


@pytest.mark.parametrize("half", ["dev", "held"])
def test_flags_on_the_golden_pairs_stay_right(half: str) -> None:
    score = judge(read_golden(half))["all"]
    assert score.precision >= 0.97
    assert score.recall >= 0.95


def test_flags_on_the_golden_events_stay_right() -> None:
    score = judge_events(show=False)
    assert score.precision >= 0.95
    assert score.recall >= 0.85


@pytest.mark.parametrize("pair", PAIRS[::7], ids=lambda pair: pair.coverage[:30])
def test_mentions_stand_where_they_say(pair) -> None:
    own, other = statements(pair)
    for found in find_discrepancies(own, other):
        for side, mentions in ((own, found.commentary), (other, found.coverage)):
            assert all(side.text[m.start : m.end] == m.text for m in mentions)
        assert 0 < found.confidence <= 1


@pytest.mark.parametrize("pair", PAIRS[::5], ids=lambda pair: pair.coverage[:30])
def test_turned_round_the_same_is_found(pair) -> None:
    own, other = statements(pair)
    there = {(d.kind, d.commentary, d.coverage) for d in find_discrepancies(own, other)}
    back = {(d.kind, d.coverage, d.commentary) for d in find_discrepancies(other, own)}
    assert there == back


@pytest.mark.parametrize("pair", PAIRS[::3], ids=lambda pair: pair.commentary[:30])
def test_no_passage_disagrees_with_itself(pair) -> None:
    for side in statements(pair):
        assert find_discrepancies(side, side) == ()


@pytest.mark.parametrize("language", ["it", "pt", "nl", "tr", "zh", "ja", "ar"])
def test_numbers_are_compared_in_further_languages(language: str) -> None:
    own = "Die Brücke ist 400 Meter lang und kostete 20 Millionen Euro."
    agreeing, differing = {
        "it": ("Il ponte è lungo 400 metri ed è costato 20 milioni di euro.", "300 metri"),
        "pt": ("A ponte tem 400 metros e custou 20 milhões de euros.", "300 metros"),
        "nl": ("De brug is 400 meter lang en kostte 20 miljoen euro.", "300 meter"),
        "tr": ("Köprü 400 metre uzunluğunda ve 20 milyon avroya mal oldu.", "300 metre"),
        "zh": ("这座桥长400米，造价2000万欧元。", "300米"),
        "ja": ("橋の長さは400メートルで、費用は2000万ユーロだった。", "300メートル"),
        "ar": ("يبلغ طول الجسر 400 متر وكلف 20 مليون يورو.", "300 متر"),
    }[language]
    assert told(own, agreeing, language) == []
    changed = agreeing.replace("400", "300")
    assert told(own, changed, language) == [("400 Meter", differing)]


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Zwölf Menschen wurden verletzt.", "Three people died."),
        ("Drei Männer und zwei Frauen starben.", "Five people died."),
        ("Es kamen 5 Gäste.", "The town has 20,000 residents."),
        ("Das Spiel endete 3:1.", "The match ended 1:3."),
        ("Der Zug fährt alle zehn Minuten.", "He is ten years old."),
        ("Der 45-Jährige muss zwölf Jahre ins Gefängnis.", "The 45-year-old got twelve years."),
        ("Er fuhr auf der A7.", "He drove on the A9."),
    ],
)
def test_different_things_are_not_held_against_each_other(own: str, other: str) -> None:
    assert told(own, other) == []


def test_a_discrepancy_says_in_english_what_it_read() -> None:
    (found,) = find_discrepancies(
        Statement("Nach einem fünfstündigen Gespräch trennte man sich.", "de"),
        Statement("Après trois heures de discussion, on s’est séparé.", "fr"),
    )
    assert found.kind is DiscrepancyKind.NUMBER
    assert found.explanation == (
        "The numbers differ: “fünfstündigen” (5 hours) against “trois heures” (3 hours)."
    )


def test_an_exact_reading_is_surer_than_an_approximate_one() -> None:
    exact, about = (
        find_discrepancies(Statement(text, "de"), Statement("20 people came.", "en"))[0]
        for text in ("Es kamen 50 Menschen.", "Es kamen rund 50 Menschen.")
    )
    assert exact.confidence > about.confidence


def test_days_count_from_each_articles_own_publication() -> None:
    own = Statement("Gestern fiel das Urteil.", "de", date(2025, 3, 11))
    monday = Statement("The verdict came on Monday.", "en", date(2025, 3, 12))
    friday = Statement("The verdict came on Friday.", "en", date(2025, 3, 12))
    assert find_discrepancies(own, monday) == ()
    assert [found.kind for found in find_discrepancies(own, friday)] == [DiscrepancyKind.DATE]


def test_somebody_the_other_article_also_names_is_no_discrepancy() -> None:
    own = Statement("Bürgermeisterin Petra Lindner dankte.", "de")
    other = "Mayor Sabine Kranz thanked them."
    assert find_discrepancies(own, Statement(other, "en"))
    both = Statement(other, "en", context=f"{other} Her predecessor Petra Lindner did too.")
    assert find_discrepancies(own, both) == ()


@pytest.mark.parametrize(
    ("own", "other", "language"),
    [
        ("Präsident Wolodymyr Selenskyj reiste ab.", "President Volodymyr Zelensky left.", "en"),
        ("Außenminister Sergej Lawrow sprach.", "Министр иностранных дел Сергей Лавров.", "ru"),
        ("Der frühere Kanzler Olaf Brenner kam.", "Le chancelier Luc Ferrand est venu.", "fr"),
        ("US-Präsident John Miller rief an.", "Le président français Luc Ferrand a appelé.", "fr"),
        ("Papst Franziskus betete.", "El papa Francisco rezó.", "es"),
    ],
)
def test_one_person_or_two_offices_are_no_discrepancy(own: str, other: str, language: str) -> None:
    assert told(own, other, language) == []


def test_a_recogniser_adds_names_that_their_form_does_not_tell() -> None:
    own = Statement("Ögyen Tashi sprach.", "de")
    other = Statement("Karma Tashi spoke.", "en")

    class Capitals:
        """Takes the first two words for a name, as these sentences have it."""

        def people(self, text: str, language: str) -> Iterable[Mention]:
            name = " ".join(text.split()[:2])
            yield Mention(name, 0, len(name))

    assert find_discrepancies(own, other) == ()
    found = find_discrepancies(own, other, Capitals())
    assert [one.kind for one in found] == [DiscrepancyKind.NAME]


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=80),
    st.text(max_size=80),
    st.sampled_from(["de", "en", "ru", "zh", "ar", "xx", "und"]),
)
def test_any_text_is_read(own: str, other: str, language: str) -> None:
    for found in find_discrepancies(
        Statement(own, "de", PUBLISHED), Statement(other, language, PUBLISHED)
    ):
        assert found.explanation


def test_the_benchmark_asks_for_kind_and_both_readings() -> None:
    pair = next(pair for pair in PAIRS if pair.differ)
    (found, *_) = find_discrepancies(*statements(pair))
    (label,) = pair.differ
    assert is_right(found, label, pair)
    assert not is_right(found, ("negation", *label[1:]), pair)
