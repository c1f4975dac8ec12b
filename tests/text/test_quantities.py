"""How many of what: numbers with their units, across the ways languages say them."""

import pytest

from workbench.text.quantities import read_quantities
from workbench.text.units_of_measure import state_of, unit_of


def read(text: str, language: str) -> list[tuple[float, float, str]]:
    return [
        (float(q.low), float(q.high), q.unit.name if q.unit else "")
        for q in read_quantities(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "unit"),
    [
        ("de", "ein fünfstündiges Gespräch", 5, 5, "hour"),
        ("en", "three hours of talks", 3, 3, "hour"),
        ("fr", "trois heures", 3, 3, "hour"),
        ("pl", "dwugodzinne spotkanie", 2, 2, "hour"),
        ("ru", "пятичасовая встреча", 5, 5, "hour"),
        ("de", "20 Tsd. Gäste", 20_000, 20_000, "guest"),
        ("pl", "15 tys. osób", 15_000, 15_000, "person"),
        ("es", "20 000 millones de euros", 2e10, 2e10, "EUR"),
        ("en", "$22.5m", 22_500_000, 22_500_000, "USD"),
        ("de", "rund 1500 Menschen", 1350, 1650, "person"),
        ("en", "more than 1,500 people", 1500, 3000, "person"),
        ("fr", "une trentaine de blessés", 24, 36, "person"),
        ("de", "Dutzende Bewohner", 24, 120, "resident"),
        ("de", "zwischen 30 und 40 Tiere", 30, 40, "animal"),
        ("en", "340 to 500 million euros", 3.4e8, 5e8, "EUR"),
        ("de", "anderthalb Millionen Besucher", 1.5e6, 1.5e6, "visitor"),
        ("en", "five and a half years", 5.5, 5.5, "year"),
        ("es", "tres horas y media", 3.5, 3.5, "hour"),
        ("de", "fünfeinhalb Jahre", 5.5, 5.5, "year"),
        ("ru", "два часа двадцать минут", 140, 140, "minute"),
        ("en", "783,562 square kilometres", 783_562, 783_562, "square_kilometre"),
        ("fr", "3 kilomètres carrés", 3, 3, "square_kilometre"),
        ("de", "120 Stundenkilometer", 120, 120, "kmh"),
        ("de", "zwei Drittel der Befragten", 64.667, 68.667, "percent"),
        ("tr", "yüzde 7,4", 7.4, 7.4, "percent"),
        ("de", "25 Basispunkte", 25, 25, "basis_point"),
        ("zh", "350万人", 3_500_000, 3_500_000, "person"),
    ],
)
def test_a_quantity_has_its_unit_and_what_it_allows(
    language: str, text: str, low: float, high: float, unit: str
) -> None:
    (found,) = read(text, language)
    assert found == (pytest.approx(low, abs=0.01), pytest.approx(high, abs=0.01), unit)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die A7 war gesperrt."),
        ("en", "The Boeing 737 landed."),
        ("de", "nach Artikel 5 des Vertrags"),
        ("de", "Ein Mann und eine Frau kamen."),
        ("en", "One of the last"),
        ("fr", "Un jour"),
        ("de", ""),
    ],
)
def test_what_counts_nothing_is_no_quantity(language: str, text: str) -> None:
    assert read(text, language) == []


def test_the_fate_of_those_counted_is_read_in_their_own_clause() -> None:
    found = read_quantities("Vier Soldaten wurden getötet und dreißig verletzt.", "de")
    assert [(int(q.value), q.state) for q in found] == [(4, "dead"), (30, "injured")]
    found = read_quantities("It killed four and injured thirty.", "en")
    assert [(int(q.value), q.state) for q in found] == [(4, "dead"), (30, "injured")]


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        ("de", "Die Polizei nahm 17 Demonstranten fest.", "arrested"),
        ("de", "Dabei kamen am Sonntag 17 Menschen um.", "dead"),
        ("de", "Die Polizei nahm 17 Menschen auf; sie saßen fest.", ""),
        ("nl", "De politie hield 17 betogers aan.", "arrested"),
    ],
)
def test_the_particle_of_a_parted_verb_ends_the_clause(
    language: str, text: str, state: str
) -> None:
    (quantity,) = read_quantities(text, language)
    assert quantity.state == state


@pytest.mark.parametrize(
    ("text", "language", "age"),
    [
        ("der 45-Jährige", "de", True),
        ("a 45-year-old", "en", True),
        ("im Alter von 64", "de", True),
        ("45 Jahre Haft", "de", False),
        ("un Français de 32 ans", "fr", None),
    ],
)
def test_ages_are_told_from_other_years(text: str, language: str, age: bool | None) -> None:
    (found,) = read_quantities(text, language)
    assert found.age is age
    assert found.unit is not None
    assert found.unit.name == "year"


def test_text_of_a_quantity_is_that_stretch_of_the_passage() -> None:
    text = "Nach zwei Stunden zahlten 20 Tsd. Gäste je €15 und gingen."
    assert all(text[q.start : q.end] == q.text for q in read_quantities(text, "de"))


@pytest.mark.parametrize(
    ("word", "language", "name"),
    [
        ("Feuerwehrleute", "de", "firefighter"), ("Strassen", "de", "street"),
        ("Schülerinnen", "de", "pupil"), ("złotych", "pl", "PLN"), ("солдат", "ru", "soldier"),
        ("Parteitag", "de", None), ("частей", "ru", None), ("xyz", "xx", None),
    ],
)  # fmt: skip
def test_words_are_known_in_their_inflections(word: str, language: str, name: str | None) -> None:
    unit = unit_of(word, language)
    assert (unit.name if unit else None) == name


def test_fates_are_known_in_their_inflections() -> None:
    assert state_of("погибли", "ru") == "dead"
    assert state_of("verletzt", "de") == "injured"
    assert state_of("Haus", "de") is None
