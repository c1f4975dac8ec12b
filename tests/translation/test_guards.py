"""Every guard with good and failing examples, in several languages."""

from typing import NamedTuple

import pytest

from workbench.text.translation import Flag, Severity
from workbench.translation.guards import GUARDS, check_all, cost, worth_retrying

BY_CODE = {guard.code: guard for guard in GUARDS}
HINT, WARNING, ERROR = Severity.HINT, Severity.WARNING, Severity.ERROR


class Example(NamedTuple):
    """``seen`` must stand in the message; ``severity`` is None where nothing is wrong."""

    code: str
    pair: str
    source: str
    target: str
    severity: Severity | None = None
    seen: str = ""


EXAMPLES = [
    Example("empty", "de-en", "Guten Tag.", "Good afternoon."),
    Example("empty", "de-en", "  ", ""),
    Example("empty", "de-en", "Guten Tag.", " ", ERROR, "nothing"),
    # Repetition
    Example("repetition", "de-en", "Nein, nein, nein!", "No, no, no!"),
    Example("repetition", "de-fr", "Er sagte, er komme.", "Il a dit qu’il viendrait."),
    Example(
        "repetition",
        "de-en",
        "Es regnete sehr, sehr lange.",
        "It rained for a very, very long time.",
    ),
    Example("repetition", "de-zh", "Die Schülerin lernt täglich.", "学生天天学习。"),
    Example("repetition", "en-de", "Boating is popular.", "Die Schifffahrt ist beliebt."),
    Example("repetition", "de-en", "Der Ort 1000000.", "The place 1000000."),
    Example(
        "repetition",
        "de-en",
        "Der Minister sprach.",
        "The minister minister minister spoke.",
        ERROR,
        "minister",
    ),
    Example(
        "repetition",
        "de-en",
        "Er ging in die Stadt.",
        "He went to town and he went to town and he went to town and left.",
        ERROR,
        "3 times",
    ),
    Example(
        "repetition",
        "en-pt",
        "The war is over.",
        "A guerra e a guerra e a guerra acabou.",
        ERROR,
        "guerra",
    ),
    Example("repetition", "de-en", "Der Kanal meldet das.", "The Cattttty station.", ERROR, "ttt"),
    Example("repetition", "de-en", "Das ist zu viel.", "That is excesss.", ERROR, "sss"),
    Example(
        "repetition",
        "en-zh",
        "The president spoke.",
        "总统 总统 总统 总统 总统 讲话。",
        ERROR,
        "总 统",
    ),
    Example(
        "repetition",
        "de-en",
        "Die Regierung verhandelt mit den Gewerkschaften, den Verbänden und den Ländern.",
        "The leader of the union met, the leader of the union and the leader of the union.",
        ERROR,
        "the leader of the",
    ),
    # Untranslated
    Example("untranslated", "de-en", "Angela Merkel", "Angela Merkel"),
    Example("untranslated", "de-en", "Reuters, AP, dpa", "Reuters, AP, dpa"),
    Example(
        "untranslated",
        "de-en",
        "Foto: Jan Novak / Agentur Blick",
        "Photo: Jan Novak / Agentur Blick",
    ),
    Example("untranslated", "zh-en", "飞行员是王伟 (Wang Wei)。", "The pilot was Wang Wei."),
    Example("untranslated", "de-de", "Das ist gut so.", "Das ist gut so."),
    Example(
        "untranslated", "de-en", "Das ist nicht gut.", "Das ist nicht gut.", ERROR, "unchanged"
    ),
    Example(
        "untranslated",
        "de-en",
        "Man hätte früher handeln sollen.",
        "man hätte früher handeln sollen",
        ERROR,
        "unchanged",
    ),
    Example(
        "untranslated",
        "de-en",
        "Die Lage bleibt sehr angespannt und unübersichtlich.",
        "The Lage bleibt sehr angespannt.",
        ERROR,
        "Most words",
    ),
    Example(
        "untranslated",
        "en-pt",
        "They were there with the others.",
        "The outros were com them.",
        ERROR,
        "still reads",
    ),
    Example("untranslated", "zh-en", "今天天气很好。", "今天天气很好 ok。", ERROR, "Most words"),
    # Numbers: the same value, however it is written
    Example("number_mismatch", "de-en", "1.200 Menschen", "1,200 people"),
    Example("number_mismatch", "de-en", "3,5 Prozent", "3.5 percent"),
    Example("number_mismatch", "de-en", "20 Mio. Euro", "20 million euros"),
    Example("number_mismatch", "de-en", "1,2 Milliarden Euro", "€1.2bn"),
    Example("number_mismatch", "de-fr", "20.000 Menschen", "20 000 personnes"),
    Example("number_mismatch", "de-en", "am 2. Dezember 2025", "on December 2, 2025"),
    Example("number_mismatch", "de-pl", "am 2. Dezember 2025", "2 grudnia 2025 r."),
    Example("number_mismatch", "de-ru", "am 2.12.2025", "2 декабря 2025 года"),
    Example("number_mismatch", "de-en", "im 19. Jahrhundert", "in the 19th century"),
    Example("number_mismatch", "de-fr", "im 19. Jahrhundert", "au XIXe siècle"),
    Example("number_mismatch", "de-en", "um 21.30 Uhr", "at 9:30 p.m."),
    Example("number_mismatch", "de-en", "5 Soldaten", "five soldiers"),
    Example("number_mismatch", "de-es", "zwölf Länder", "12 países"),
    Example("number_mismatch", "de-it", "fünf Jahre", "cinque anni"),
    Example("number_mismatch", "de-pt", "21 Staaten", "vinte e um Estados"),
    Example("number_mismatch", "zh-en", "350万人", "3.5 million people"),
    Example("number_mismatch", "de-en", "in den 1960er Jahren", "in the '60s"),
    Example("number_mismatch", "de-en", "340 bis 500 Millionen", "340 million to 500 million"),
    Example("number_mismatch", "de-en", "Die beiden Länder", "The two countries"),
    # Numbers: another value
    Example("number_mismatch", "de-en", "1.200 Menschen", "1.200 people", ERROR, "“1.200” (1,200)"),
    Example("number_mismatch", "de-en", "3,5 Prozent", "35 percent", ERROR, "“35”"),
    Example("number_mismatch", "de-en", "20 Mio. Euro", "20 billion euros", ERROR, "20 billion"),
    Example("number_mismatch", "de-en", "20 Mio. Euro", "20 euros", ERROR, "20 Mio"),
    Example("number_mismatch", "de-en", "am 2. Dezember", "on December 3", ERROR, "“3”"),
    Example("number_mismatch", "de-en", "am 2. Dezember", "on November 2", WARNING, "November"),
    Example("number_mismatch", "de-en", "5 Soldaten", "six soldiers", ERROR, "six"),
    Example("number_mismatch", "de-en", "fünf Soldaten", "six soldiers", WARNING, "six"),
    Example(
        "number_mismatch", "de-en", "Am Montag begann es.", "It began in 2025.", WARNING, "2025"
    ),
    Example("number_mismatch", "fr-en", "20 000 personnes", "2,000 people", ERROR, "2,000"),
    Example("number_mismatch", "en-pt", "in 1998 and 2003", "em 1998", ERROR, "2003"),
    Example("number_mismatch", "zh-en", "350万人", "350 people", ERROR, "350万"),
    Example("number_mismatch", "ru-en", "3,5 млн человек", "3.5 billion people", ERROR, "млн"),
    Example("number_mismatch", "de-en", "ein fünfstündiges Gespräch", "a long talk", HINT, "fünf"),
    # Length
    Example("length_ratio", "de-en", "Ja.", "Yes, indeed."),
    Example(
        "length_ratio",
        "de-zh",
        "Die Regierung hat gestern neue Gesetze beschlossen.",
        "政府昨天通过了新法律。",
    ),
    Example(
        "length_ratio",
        "de-en",
        "Die Regierung hat gestern neue Gesetze gegen die Armut beschlossen.",
        "The government passed new laws against poverty yesterday.",
    ),
    Example(
        "length_ratio",
        "de-en",
        "Die Regierung hat gestern nach langer Debatte neue Gesetze beschlossen.",
        "The government yesterday.",
        WARNING,
        "short",
    ),
    Example(
        "length_ratio",
        "en-pt",
        "The talks failed, said the minister on Monday.",
        "As " + "conversas falharam e depois disso tudo o mais também falhou, " * 3,
        WARNING,
        "long",
    ),
    # Dropped tail
    Example("dropped_tail", "de-en", "Das ist alles.", "That is all."),
    Example("dropped_tail", "de-en", "Das ist alles", "That is all"),
    Example("dropped_tail", "de-zh", "Das ist alles.", "就这样。"),
    Example("dropped_tail", "de-en", "„Das ist alles.“", "“That is all.”"),
    Example(
        "dropped_tail",
        "de-en",
        "Er kam, sah den Hund und ging dann wieder nach Hause.",
        "He came, saw the dog",
        WARNING,
        "saw the dog",
    ),
    Example(
        "dropped_tail",
        "de-fr",
        "Er sagte, dass er morgen kommen werde.",
        "Il a dit qu’il viendrait demain, mais,",
        WARNING,
        "mais,",
    ),
    # Garbage
    Example("garbage", "de-en", "Der Fluss Dnipro (Дніпро).", "The river Dnipro (Дніпро)."),
    Example("garbage", "de-pt", "Am 1. Januar", "Em 1º de janeiro"),
    Example("garbage", "de-ja", "Das kostet 5 Euro.", "それは5ユーロです。"),
    Example("garbage", "de-zh", "Die NATO tagt in Brüssel.", "北约 (NATO) 在布鲁塞尔开会。"),
    Example("garbage", "de-en", "Das kostet viel.", "It ⁇ a lot.", ERROR, "⁇"),
    Example("garbage", "de-en", "Das kostet viel.", "It costs\x02 a lot.", ERROR, "U+0002"),
    Example(
        "garbage", "de-en", "Das kostet viel.", "It costs \ufffd lot.", ERROR, "broken character"
    ),
    Example("garbage", "de-pt", "Das ist für dich.", "Isto Ã© para você.", ERROR, "encoding"),
    Example(
        "garbage",
        "de-ru",
        "Das ist gut für alle.",
        "This is good for everyone.",
        ERROR,
        "another script",
    ),
    Example("garbage", "de-en", "Das kostet viel.", "It costs 很 a lot.", WARNING, "很"),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.code}-{e.pair}-{e.target[:20]}")
def test_guard(example: Example) -> None:
    source_language, target_language = example.pair.split("-")
    flag = BY_CODE[example.code].check(
        example.source, example.target, source_language, target_language
    )
    assert (flag.severity if flag else None) == example.severity, flag
    if flag:
        assert flag.code == example.code
        assert example.seen in flag.message


@pytest.mark.parametrize("code", BY_CODE)
def test_every_guard_has_good_and_failing_examples_in_three_pairs(code: str) -> None:
    mine = [example for example in EXAMPLES if example.code == code]
    assert {example.severity is None for example in mine} == {True, False}
    assert len({example.pair for example in mine}) >= (1 if code == "empty" else 3)
    assert BY_CODE[code].description


def test_a_good_translation_passes_every_guard() -> None:
    source = "Am 2. Dezember sprachen 1.200 Menschen fünf Stunden lang mit dem Minister."
    target = "On December 2, 1,200 people spoke with the minister for five hours."
    assert check_all(source, target, "de", "en") == ()


def test_codes_are_unique() -> None:
    assert len(BY_CODE) == len(GUARDS)


def test_an_error_costs_more_than_three_warnings() -> None:
    error, warning, hint = (Flag("x", "", severity) for severity in (ERROR, WARNING, HINT))
    assert cost([error]) > cost([warning] * 3) > cost([hint])
    assert not worth_retrying([hint])
    assert worth_retrying([hint, warning])
