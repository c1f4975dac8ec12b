"""Amounts that are not plain numbers: halves, shares, dozens, ``fünfstündig``, ``полчаса``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from workbench.text.gates import Gate
from workbench.text.number_words import german_compound
from workbench.text.numeral_tables import CARDINALS
from workbench.text.quantity_tables import (
    ABOUT,
    COMPOUND_UNITS,
    FIXED,
    GERMAN_AND_A_HALF,
    GERMAN_COMPOUND,
    MANY,
    SHARES,
    SLAVIC_COMPOUND,
)
from workbench.text.units_of_measure import PERCENT, UNITS, Unit


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount with what it allows.

    Attributes:
        value: the nearest plain number.
        low: the least that may be meant.
        high: the most.
        unit: None where the words after it say what is counted.
    """

    start: int
    end: int
    value: Fraction
    low: Fraction
    high: Fraction
    unit: Unit | None = None


_TENTH = Fraction(1, 10)
_SHARE_SLACK = 2  # percentage points: “a third” may be 31 to 35 percent


@lru_cache(maxsize=32)
def _phrases(language: str) -> Gate | None:
    """All fixed words of a language in one pattern, a group each; longest table first."""
    patterns = [pattern for pattern, _ in _readings(language)]
    if not patterns:
        return None
    joined = "|".join(f"({pattern})" for pattern in patterns)
    return Gate(rf"\b(?:{joined})", re.IGNORECASE)


@lru_cache(maxsize=32)
def _readings(language: str) -> list[tuple[str, Amount]]:
    found: list[tuple[str, Amount]] = []
    for pattern, value, unit in FIXED.get(language, ()):
        number = Fraction(value)
        # “Half an hour” is seldom meant to the minute, “twice” always to the time.
        spread = _TENTH if number < 1 else Fraction(0)
        low, high = number * (1 - spread), number * (1 + spread)
        found.append((pattern, Amount(0, 0, number, low, high, UNITS.get(unit))))
    for share, pattern in SHARES.get(language, {}).items():
        percent = Fraction(share) * 100
        low, high = percent - _SHARE_SLACK, percent + _SHARE_SLACK
        found.append((pattern, Amount(0, 0, percent, low, high, PERCENT)))
    for pattern, many in MANY.get(language, ()):
        number = Fraction(many)
        found.append((pattern, Amount(0, 0, number, 2 * number, 10 * number)))
    for pattern, about in ABOUT.get(language, ()):
        number = Fraction(about)
        low, high = number * (1 - 2 * _TENTH), number * (1 + 2 * _TENTH)
        found.append((pattern, Amount(0, 0, number, low, high)))
    return found


def read_amounts(text: str, language: str) -> Iterator[Amount]:
    """Find such amounts, in reading order within each sort.

    Args:
        language: two letters; a language without tables has none.
    """
    if pattern := _phrases(language):
        readings = _readings(language)
        for match in pattern.finditer(text):
            known = readings[(match.lastindex or 1) - 1][1]
            yield Amount(match.start(), match.end(), known.value, known.low, known.high, known.unit)
    if language == "de":
        yield from _german_compounds(text)
        yield from _german_halves(text)
    elif language in SLAVIC_COMPOUND:
        yield from _slavic_compounds(text, language)


def _german_compounds(text: str) -> Iterator[Amount]:
    for match in GERMAN_COMPOUND.finditer(text):
        word, unit = match[1] or match[3], match[2] or match[4]
        value = german_compound(word.lower())
        # “Einmal” is as often “some day” or “even”.
        if value and (value > 1 or unit != "mal"):
            yield _exactly(match, value, unit)


def _german_halves(text: str) -> Iterator[Amount]:
    for match in GERMAN_AND_A_HALF.finditer(text):
        if whole := german_compound(match[1].lower()):
            value = whole + Fraction(1, 2)
            yield Amount(match.start(), match.end(), value, value, value)


def _slavic_compounds(text: str, language: str) -> Iterator[Amount]:
    pattern, values = SLAVIC_COMPOUND[language]
    for match in pattern.finditer(text):
        written = match[1].lower()
        value = values.get(written) or CARDINALS[language].get(written)
        if value:
            yield _exactly(match, value, match[2])


def _exactly(match: re.Match[str], value: int, unit: str) -> Amount:
    number = Fraction(value)
    return Amount(
        match.start(), match.end(), number, number, number, UNITS[COMPOUND_UNITS[unit.lower()]]
    )
