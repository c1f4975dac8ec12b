"""Numbers by value, across the ways languages write them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.number_words import chinese_numeral, german_compound
from workbench.text.numerals import Kind, read_numbers, unmatched


def values(text: str, language: str, kind: Kind = Kind.FIGURE) -> list[float]:
    return [
        float(min(number.values)) for number in read_numbers(text, language) if number.kind is kind
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "1.200 Menschen", [1200]),
        ("en", "1,200 people", [1200]),
        ("en", "1.200 people", [1.2]),
        ("fr", "1 200 personnes", [1200]),
        ("de", "3,5 Prozent", [3.5]),
        ("en", "3.5 percent", [3.5]),
        ("de", "1.234.567,89 Euro", [1234567.89]),
        ("en", "1,234,567.89 euros", [1234567.89]),
        ("de", "20 Mio. Euro", [20_000_000]),
        ("en", "20 million euros", [20_000_000]),
        ("en", "€20bn", [20_000_000_000]),
        ("de", "1,2 Milliarden", [1_200_000_000]),
        ("es", "20 mil millones", [20_000_000_000]),
        ("ru", "3,5 млн человек", [3_500_000]),
        ("pl", "15 tys. osób", [15_000]),
        ("zh", "350万人", [3_500_000]),
        ("de", "am 2.12.2025", [2, 12, 2025]),
        ("de", "1.12 2025", [1, 12, 2025]),
        ("de", "Es waren 3.5.", [3.5]),
        ("de", "um 9.30 Uhr", [9, 30]),
        ("it", "alle 9.30", [9, 30]),
        ("es", "a las 21.30", [21, 30]),
        ("pl", "o godzinie 9.30", [9, 30]),
        ("nl", "om 9.30 uur", [9, 30]),
        ("en", "at 9:00", [9]),
        ("de", "Version 1.2.3", [1, 2, 3]),
        ("de", "2½ Liter auf 3 km²", [2.5, 3]),
        ("ar", "٣٥ شخصا", [35]),
        ("ar", "٤٫٥ مليار", [4_500_000_000]),
        ("ar", "١٢٬٠٠٠ شخص", [12_000]),
        ("de", "im 19. Jahrhundert", [19]),
    ],
)
def test_figures_are_read_as_the_language_writes_them(
    language: str, text: str, expected: list[float]
) -> None:
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "einundzwanzig Soldaten", 21),
        ("de", "zweihundertfünfzigtausend Menschen", 250_000),
        ("de", "eine Million Menschen", 1_000_000),
        ("de", "ein fünfstündiges Gespräch", 5),
        ("en", "two hundred and fifty thousand people", 250_000),
        ("en", "a twenty-one-year-old", 21),
        ("fr", "quatre-vingt-dix-sept pays", 97),
        ("es", "treinta y dos países", 32),
        ("ru", "двадцать один человек", 21),
        ("zh", "三百五十万人", 3_500_000),
    ],
)
def test_words_are_read_as_numbers(language: str, text: str, expected: int) -> None:
    assert expected in values(text, language, Kind.WORD)


def test_several_readings_where_the_text_leaves_them_open() -> None:
    (evening,) = [n for n in read_numbers("at 9 p.m.", "en") if n.kind is Kind.FIGURE]
    assert evening.values == {Fraction(9), Fraction(21)}
    (price,) = [n for n in read_numbers("for $20m", "en") if n.kind is Kind.FIGURE]
    assert Fraction(20_000_000) in price.values


@pytest.mark.parametrize("text", ["watu 12,000", "watu 12.000"])
def test_thousands_of_languages_that_write_either_way_stay_open(text: str) -> None:
    (number,) = read_numbers(text, "sw")
    assert number.values == {12, 12_000}


def test_articles_and_ordinal_words_are_loose() -> None:
    assert all(n.kind is Kind.LOOSE for n in read_numbers("a second chance, both times", "en"))


def test_a_month_counts_only_beside_a_number() -> None:
    assert values("It may rain on May 5", "en", Kind.WORD) == [5]


def test_unmatched_pairs_equal_values_once() -> None:
    left, right = unmatched(read_numbers("5, 5 und 7", "de"), read_numbers("five and 8", "en"))
    assert [number.text for number in left] == ["5", "7"]
    assert [number.text for number in right] == ["8"]


@given(st.integers(min_value=0, max_value=10**9))
def test_grouping_does_not_change_the_value(number: int) -> None:
    english = f"{number:,}"
    assert values(english, "en") == [number]
    assert values(english.replace(",", "."), "de") == [number]
    assert values(english.replace(",", "\u00a0"), "fr") == [number]


@given(st.text(max_size=60), st.sampled_from(["de", "en", "fr", "ru", "zh", "xx"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    numbers = read_numbers(text, language)
    assert unmatched(numbers, numbers) == ([], [])


@pytest.mark.parametrize(
    ("word", "value"),
    [("dreihundertfünfundzwanzigtausend", 325_000), ("hundertzwei", 102), ("wundern", None)],
)
def test_german_compounds(word: str, value: int | None) -> None:
    assert german_compound(word) == value


@pytest.mark.parametrize(
    ("text", "value"), [("十二", 12), ("二〇二五", 2025), ("一亿三千万", 130_000_000), ("百", 100)]
)
def test_chinese_numerals(text: str, value: int) -> None:
    assert chinese_numeral(text) == value
