"""What a number counts: from ``hours``, ``Std.`` or ``часов`` to one unit, in many languages."""

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

from workbench.text.arabic_unit_words import WORDS as ARABIC
from workbench.text.folding import fold
from workbench.text.unit_tables import COLUMNS, ENDINGS, MEASURES, MONEY, PERSONS, STATES, THINGS


class UnitKind(StrEnum):
    """What sort of thing is counted."""

    MEASURE = "measure"
    MONEY = "money"
    PERSON = "person"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure, a currency, or a kind of people or things.

    Attributes:
        dimension: what is measured; units of one dimension convert into each other. For what is
            counted, the name itself.
        factor: how many of the dimension's basic unit this one is.
    """

    name: str
    kind: UnitKind
    dimension: str
    factor: Fraction = Fraction(1)


_PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet",
    "percent": "percent", "permille": "per mille", "point": "percentage points",
    "kmh": "km/h", "mph": "mph", "police": "police officers", "species": "species",
    "CENT": "cents",
}  # fmt: skip


def in_english(unit: Unit) -> str:
    """Name a unit in the plural: ``hours``, ``people``, ``EUR``."""
    name = unit.name.replace("_", " ")
    if unit.name in _PLURALS or (unit.kind is UnitKind.MONEY):
        return _PLURALS.get(unit.name, name)
    if name.endswith("y") and name[-2] not in "aeiou":
        return f"{name[:-1]}ies"
    return f"{name}{'es' if name.endswith(('s', 'ch', 'x')) else 's'}"


ANYBODY = Unit("person", UnitKind.PERSON, "person")
PERCENT = Unit("percent", UnitKind.MEASURE, "percent")

_Value = TypeVar("_Value")
_COMPOUNDING = frozenset({"de", "nl"})
_LOOSE_ENDINGS = frozenset({"pl", "ru", "tr"})
_LONG_ENOUGH = 4
_CJK = {
    "zh": {
        "小时": "hour", "小時": "hour", "分钟": "minute", "天": "day", "日": "day", "年": "year",
        "个月": "month", "周": "week", "公里": "kilometre", "千米": "kilometre", "米": "metre",
        "吨": "tonne", "公顷": "hectare", "名": "person", "人": "person", "%": "percent",
        "％": "percent", "欧元": "EUR", "美元": "USD", "日元": "JPY", "元": "CNY", "卢布": "RUB",
    },
    "ja": {
        "時間": "hour", "分": "minute", "日間": "day", "年": "year", "か月": "month",
        "週間": "week", "キロ": "kilometre", "メートル": "metre", "トン": "tonne", "人": "person",
        "名": "person", "%": "percent", "％": "percent", "パーセント": "percent", "円": "JPY",
        "ドル": "USD", "ユーロ": "EUR",
    },
    "ar": {word: name for name, words in ARABIC.items() for word in words.split()},
}  # fmt: skip
"""Languages whose few unit words are looked up as they stand."""


def _rows(table: str) -> list[tuple[list[str], list[str]]]:
    lines = (line.split("|") for line in table.strip().splitlines())
    return [(head.split(), cells) for head, *cells in lines]


def _all_units() -> dict[str, Unit]:
    units = {
        head[0]: Unit(head[0], UnitKind.MEASURE, head[1], Fraction(head[2]))
        for head, _ in _rows(MEASURES)
    }
    for kind, table in (
        (UnitKind.MONEY, MONEY),
        (UnitKind.PERSON, PERSONS),
        (UnitKind.THING, THINGS),
    ):
        units |= {head[0]: Unit(head[0], kind, head[0]) for head, _ in _rows(table)}
    return units


UNITS = _all_units()
"""Name → unit."""


@lru_cache(maxsize=32)
def _stems(language: str) -> dict[str, Unit]:
    """Stem → unit; the first row that has a word keeps it."""
    stems: dict[str, Unit] = {}
    if language in _CJK:
        return {fold(word): UNITS[name] for word, name in _CJK[language].items()}
    if language in COLUMNS:
        column = COLUMNS.index(language)
        for table in (MEASURES, MONEY, PERSONS, THINGS):
            for head, cells in _rows(table):
                for word in cells[column].split():
                    stems.setdefault(fold(word), UNITS[head[0]])
    return stems


@lru_cache(maxsize=32)
def _state_stems(language: str) -> dict[str, str]:
    if language not in COLUMNS:
        return {}
    column = COLUMNS.index(language)
    return {fold(word): head[0] for head, cells in _rows(STATES) for word in cells[column].split()}


@lru_cache(maxsize=16)
def _ending(language: str) -> re.Pattern[str]:
    return re.compile(ENDINGS.get(language, ""))


@lru_cache(maxsize=65536)
def unit_of(word: str, language: str) -> Unit | None:
    """What a word counts, `None` for any other word.

    Args:
        language: two letters.
    """
    folded = fold(word)
    found = _by_stem(folded, _stems(language), language)
    if found or language not in _COMPOUNDING:
        return found
    for part in folded.split("-")[1:]:
        if found := _by_stem(part, _stems(language), language):
            return found
    # Only what is counted heads a compound safely: a “Parteitag” is no day.
    for start in range(3, len(folded) - 2):
        head = _by_stem(folded[start:], _stems(language), language)
        if head and head.kind is not UnitKind.MEASURE:
            return head
    return None


@lru_cache(maxsize=65536)
def state_of(word: str, language: str) -> str | None:
    """What happened to those counted: ``dead``, ``injured`` …, `None` for any other word."""
    folded, stems = fold(word), _state_stems(language)
    if folded in stems or language not in _LOOSE_ENDINGS:
        return _by_stem(folded, stems, language)
    return next((stems[folded[:n]] for n in range(len(folded), 3, -1) if folded[:n] in stems), None)


def units_without_spaces(text: str, language: str) -> tuple[Unit, int] | None:
    """The unit that begins a text written without spaces, and its length."""
    if language not in _CJK:
        return None
    table, folded = _stems(language), fold(text)
    found = max((word for word in table if folded.startswith(word)), key=len, default=None)
    if found and language == "ar" and folded[len(found) : len(found) + 1].isalpha():
        return None  # Arabic parts its words: this one only begins like a unit
    return (table[found], len(found)) if found else None


def _by_stem(word: str, stems: dict[str, _Value], language: str) -> _Value | None:
    if word in stems:
        return stems[word]
    ending = _ending(language)
    shortest = _LONG_ENOUGH if language in _LOOSE_ENDINGS else 3
    for end in range(len(word) - 1, shortest - 1, -1):
        if word[:end] in stems and ending.fullmatch(word[end:]):
            return stems[word[:end]]
    return None
