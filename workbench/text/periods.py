"""Decades and centuries: ``in den sechziger Jahren``, ``the 1960s``, ``XIXe siècle``."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.text import moment_tables as tables
from workbench.text.day_spans import year_span
from workbench.text.gates import Gate
from workbench.text.number_words import german_compound

_ROMAN = {"i": 1, "v": 5, "x": 10}
_CYRILLIC_LOOKALIKES = str.maketrans("хі", "xi")
_LAST_CENTURY = 21


@lru_cache(maxsize=64)
def _pattern(language: str, decades: bool) -> Gate | None:
    pattern = (tables.DECADES if decades else tables.CENTURIES).get(language)
    edge = "" if language in ("zh", "ja") else r"(?<![\w])"
    return Gate(f"{edge}(?:{pattern})", re.IGNORECASE) if pattern else None


def read_periods(text: str, language: str) -> Iterator[tuple[int, int, int, int]]:
    """Find decades and centuries: start and end in the text, first and last day."""
    if pattern := _pattern(language, decades=True):
        for match in pattern.finditer(text):
            decade = _decade(match, language)
            yield match.start(), match.end(), year_span(decade)[0], year_span(decade + 9)[1]
    if pattern := _pattern(language, decades=False):
        for match in pattern.finditer(text):
            century = _century(match, language)
            if 0 < century <= _LAST_CENTURY:
                first, last = year_span(100 * century - 99)[0], year_span(100 * century)[1]
                yield match.start(), match.end(), first, last


def _decade(match: re.Match[str], language: str) -> int:
    groups = match.groupdict()
    if groups.get("y"):
        return int(groups["y"])
    if groups.get("d"):
        return 1900 + int(groups["d"])
    return 1900 + _tens(groups["w"].lower(), language)


@lru_cache(maxsize=256)
def _tens(word: str, language: str) -> int:
    """The place of a word in its language's row of tens, from twenty on."""
    row = re.search(r"\(\?P<w>([^)]*)\)", tables.DECADES[language])
    words = _TENS.get(language) or (row[1].split("|") if row else [])
    return 20 + 10 * words.index(word.removesuffix("s") if language == "fr" else word)


_TENS = {
    "fr": ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingt",
           "quatre-vingt-dix"],
}  # fmt: skip


def _century(match: re.Match[str], language: str) -> int:
    groups = match.groupdict()
    if groups.get("n"):
        return int(groups["n"])
    if groups.get("r"):
        return _roman(groups["r"].lower().translate(_CYRILLIC_LOOKALIKES))
    word = (groups.get("w") or "").lower()
    if language == "de":
        return german_compound(word) or 0
    words = tables.ORDINAL_WORDS.get(language, ())
    return words.index(word) + 1 if word in words else 0


def _roman(numeral: str) -> int:
    digits = [_ROMAN.get(letter, 0) for letter in numeral]
    return sum(
        -one if place + 1 < len(digits) and one < digits[place + 1] else one
        for place, one in enumerate(digits)
    )
