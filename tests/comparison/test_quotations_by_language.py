"""What tells in each language who says what: verbs, sources, word order, marks and pronouns."""

import pytest

from tests.comparison.test_quotations import article, quoted
from workbench.comparison.quotations import find_quotations

DIRECT = [
    ("pt", "«Começamos amanhã», disse ontem a autarca Ana Gil.",
     "Começamos amanhã", "a autarca Ana Gil", "disse"),
    ("pt", "“Não há perigo”, garantiu o ministro Rui Vale à imprensa.",
     "Não há perigo", "o ministro Rui Vale", "garantiu"),
    ("pt", "O porta-voz Luís Veiga afirmou: «Não há perigo nenhum.»",
     "Não há perigo nenhum.", "O porta-voz Luís Veiga", "afirmou"),
    ("pt", "«A estrada», explicou Marta Reis, «está fechada.»",
     "A estrada está fechada.", "Marta Reis", "explicou"),
    ("pt", "O ministro chamou ao plano «uma farsa cara».",
     "uma farsa cara", "O ministro", "chamou"),
    ("nl", "“We beginnen morgen”, zei burgemeester Anna Bos gisteren.",
     "We beginnen morgen", "burgemeester Anna Bos", "zei"),
    ("nl", "Minister Jan de Wit kondigde aan: ‘We gaan morgen dicht.’",
     "We gaan morgen dicht.", "Minister Jan de Wit", "kondigde"),
    ("nl", "‘De weg is dicht’, aldus de politie.", "De weg is dicht", "de politie", "aldus"),
    ("nl", "“De weg”, legde Anna Bos uit, “is dicht.”",
     "De weg is dicht.", "Anna Bos", "legde"),
    ("en", "“Nobody asked us,” sighed the baker Ann Hill.",
     "Nobody asked us,", "the baker Ann Hill", "sighed"),
    ("fr", "« Personne ne nous a demandé », soupire le boulanger Luc Morin.",
     "Personne ne nous a demandé", "le boulanger Luc Morin", "soupire"),
    ("es", "«Nadie nos ha preguntado», se lamentó el panadero Luis Gil.",
     "Nadie nos ha preguntado", "el panadero Luis Gil", "lamentó"),
    ("it", "«Nessuno ci ha chiesto», si sfoga il fornaio Mario Rossi.",
     "Nessuno ci ha chiesto", "il fornaio Mario Rossi", "sfoga"),
    ("es", "El capataz, Juan Gil, abre los brazos: «Nadie nos ha preguntado».",
     "Nadie nos ha preguntado", "El capataz, Juan Gil", None),
    ("de", "Der Bäcker Otto Brix hebt die Hände: „Niemand hat gefragt“.",
     "Niemand hat gefragt", "Der Bäcker Otto Brix", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "speaker", "cue"), DIRECT)
def test_direct_quotation(
    language: str, text: str, words: str, speaker: str, cue: str | None
) -> None:
    assert ("direct", words, speaker, cue) in quoted(language, text)


INDIRECT = [
    ("pt", "A autarca garantiu que a escola abre em maio.",
     "que a escola abre em maio", "A autarca", "garantiu"),
    ("pt", "Segundo a polícia, três pessoas ficaram feridas.",
     "três pessoas ficaram feridas", "a polícia", "Segundo"),
    ("pt", "De acordo com o ministério, a ponte continua fechada.",
     "a ponte continua fechada", "o ministério", "De acordo com"),
    ("nl", "Anna Bos zei dat de school in mei opengaat.",
     "dat de school in mei opengaat", "Anna Bos", "zei"),
    ("nl", "Volgens de politie raakten drie mensen gewond.",
     "raakten drie mensen gewond", "de politie", "Volgens"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "speaker", "cue"), INDIRECT)
def test_indirect_quotation(language: str, text: str, words: str, speaker: str, cue: str) -> None:
    assert ("indirect", words, speaker, cue) in quoted(language, text)


NOT_QUOTED = [
    ("pt", "O filme «A Noite» estreia amanhã."),
    ("pt", "O navio «Estrela» está no porto."),
    ("nl", "De film ‘De nacht’ draait vanaf morgen."),
    ("fr", "La critique du plan « Horizon » vient trop tard."),
    ("en", "The sighs in “Night Train” were real."),
]


@pytest.mark.parametrize(("language", "text"), NOT_QUOTED)
def test_names_and_titles_are_not_quotations(language: str, text: str) -> None:
    assert quoted(language, text) == []


LEFT_OUT = [
    ("es", "La portera Eva Gil salió tarde. «Fue culpa mía», dijo.", "Eva Gil"),
    ("pt", "O treinador Rui Vale saiu tarde. «A culpa foi minha», disse.", "Rui Vale"),
    ("it", "Il portiere Mario Rossi è uscito tardi. «È colpa mia», ha detto.", "Mario Rossi"),
    ("pl", "Trener Jan Nowak długo milczał. Dodał, że wypełni swój kontrakt.", "Jan Nowak"),
    ("pl", "Anna Kos długo milczała. Jan Nowak wyszedł. Dodała, że zostanie do maja.", "Anna Kos"),
    ("ru", "Тренер Иван Петров долго молчал. Добавил, что останется до мая.", "Иван Петров"),
]


@pytest.mark.parametrize(("language", "text", "name"), LEFT_OUT)
def test_a_pronoun_left_out_means_the_last_person_the_verb_fits(
    language: str, text: str, name: str
) -> None:
    found = find_quotations(article(language, text))[-1]
    assert found.name == name
    assert found.speaker is not None
    assert name in found.speaker.text


def test_nobody_is_meant_by_a_verb_of_several() -> None:
    (one,) = find_quotations(article("ru", "Иван Петров ушёл. Сообщили, что он скоро вернётся."))
    assert one.name is None


PRONOUNS = [
    ("The Federal Reserve said rates stay. “We wait,” he said.", None),
    ("Ann Hill resigned. The Federal Reserve said rates stay. “We wait,” she said.", "Ann Hill"),
    ("In Leeds, by the sea, the baker Tom Hill shrugs. “Nobody asked us,” he said.", "Tom Hill"),
]


@pytest.mark.parametrize(("text", "name"), PRONOUNS)
def test_a_pronoun_of_a_person_means_no_institution(text: str, name: str | None) -> None:
    assert find_quotations(article("en", text))[-1].name == name


def test_a_bare_quotation_is_whose_the_sentence_before_names_alone() -> None:
    text = "Als Letzter trat der Kapitän, Otto Brix, vor. „Ich habe das Licht nicht gesehen.“"
    (one,) = find_quotations(article("de", text))
    assert one.name == "Otto Brix"
