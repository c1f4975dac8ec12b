"""The numbers a text states, by value: ``1.200`` in German is what ``1,200`` is in English.

A number that can be read in several ways (``9 p.m.``, ``'22``, ``$20m``) carries all its values.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from workbench.text.dates import MONTHS
from workbench.text.number_words import read_number_words
from workbench.text.numeral_tables import (
    ATTACHED_SCALES,
    CARDINALS,
    CJK_SCALES,
    COMMA_LANGUAGES,
    HANGUL_SCALES,
    MONTH_LANGUAGES,
    POINT_LANGUAGES,
    SCALES,
)


class Kind(IntEnum):
    """How firmly a text states a number; the firmest first."""

    FIGURE = 0
    WORD = 1
    LOOSE = 2


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text.

    Attributes:
        text: as it is written, scale included: ``3,5 Mio``.
        values: what it may mean.
        kind: in figures, spelled out, or a word that merely may stand for it (``both``).
    """

    text: str
    values: frozenset[Fraction]
    kind: Kind
    start: int


_GAP = "\u00a0\u202f\u2009'’"
_LITERAL = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = {
    wide: re.compile(rf"(?<![\d.,])\d{{1,3}}(?:[{gap}]\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?")
    for wide, gap in ((False, _GAP), (True, f"{_GAP} "))
}
_FIGURE_LIKE = re.compile(r"[\d½⅓⅔¼¾⅕⅛]")
_FAR_SCRIPT = re.compile("[\u0600-\u1fff\u2070-\U0010ffff]")
"""Where other digits than ours and their marks are."""
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_ARABIC_MARKS = str.maketrans({"\u066b": ",", "\u066c": "’"})
_MAYBE_GROUPED = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_HAS_VULGAR = re.compile("[½⅓⅔¼¾⅕⅛]")
_VULGAR = re.compile(r"(\d*)([½⅓⅔¼¾⅕⅛])")
_CLOCK = re.compile(r"\s?(?:Uhr|uur\b|horas?\b|h\b|hrs?\b|[ap]\.?\s?m\b)", re.IGNORECASE)
_HOUR_CUE = re.compile(r"\b(?:d?alle|ore|las?|às|godz\.|godzinie)\s$", re.IGNORECASE)
_HOUR = re.compile(r"(?:1?\d|2[0-3])\.[0-5]\d")
_AFTERNOON = re.compile(r"(?::\d\d)?\s?p\.?\s?m\b", re.IGNORECASE)
_UHR = re.compile(r"(?:[:.]\d\d)?\s?(?:Uhr|uur\b|h\b)")
_DECADE = re.compile(r"(?:er\b|['’]?s\b|-?е\b|-?х\b|年代)")
_DAY_MONTH = re.compile(r"\d{1,2}\.\d{1,2}$")
_DATE_GOES_ON = re.compile(r"\.(?!\s*$)|\.?\s(?:19|20)\d\d\b")
_WORD_AFTER = re.compile(r"[\s\u00a0\u202f-]{0,2}([^\W\d_]+)")
_RANGE = re.compile(r"\s?(?:[–-]|(?:bis|to|and|und|à|a|do|до|至|到)\b)\s?\d+(?:[.,]\d+)*")
_CJK_SCALE = re.compile(r"\s?[多余餘几幾数數]?([万萬亿億兆천만억조])")
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_ANY_WORD = re.compile(r"\w+")
_MONTH_NAME = re.compile(rf"\b(?:{_MONTH})\b", re.IGNORECASE)
_MONTH_BESIDE_NUMBER = re.compile(
    rf"(?:(?<=\d\s)|(?<=\d\.\s)|(?<=\d[a-zº]{{2}}\s)|(?<=\d\sde\s)|\b(?=(?:{_MONTH})\b\.?\s"
    rf"(?:de\s|of\s)?\d))({_MONTH})\b",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"\b(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?=\b|e\b|ème\b)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_MAX_WORDS = 3


def read_numbers(text: str, language: str) -> list[Number]:
    """Find the numbers of a text, in reading order.

    Args:
        language: BCP-47; it decides what points and commas mean and which words are numbers.
    """
    base = language.split("-")[0]
    text = _ascii_digits(text)
    figures = list(_figures(text, base))
    return _in_order(figures, [*_months(text, base), *_words(text, base), *_roman(text)])


def read_plain_numbers(text: str, language: str) -> list[Number]:
    """Find figures and number words as `read_numbers` does, without months and Roman numerals."""
    base = language.split("-")[0]
    text = _ascii_digits(text)
    return _in_order(list(_figures(text, base)), [*_words(text, base)])


def _in_order(figures: list[Number], others: list[Number]) -> list[Number]:
    """Sort both by place, and leave out what stands inside a figure."""
    covered = [(number.start, number.start + len(number.text)) for number in figures]
    free = [
        number
        for number in others
        if not any(start <= number.start < end for start, end in covered)
    ]
    return sorted([*figures, *free], key=lambda number: (number.start, number.kind))


def _ascii_digits(text: str) -> str:
    if not _FAR_SCRIPT.search(text):
        return text
    text = text.translate(_ARABIC_MARKS)
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


def _figures(text: str, language: str) -> Iterator[Number]:
    if not _FIGURE_LIKE.search(text):
        return
    grouped = _GROUPED[language not in POINT_LANGUAGES]
    position = 0
    while match := _next(text, position, grouped):
        position = match.end()
        if match.re is _VULGAR:
            value = Fraction(match[1] or 0) + Fraction(
                unicodedata.numeric(match[2])
            ).limit_denominator(8)
            yield Number(match[0], frozenset({value}), Kind.FIGURE, match.start())
            continue
        parts = _split_literal(match, text, language)
        for part, start in parts[:-1]:
            yield from _figure(part, start, _readings(part, start, text, language, parts))
        part, start = parts[-1]
        readings = _readings(part, start, text, language, parts)
        values, position = _scaled(readings, text, position, language)
        yield from _figure(text[start:position], start, values)


def _next(text: str, position: int, grouped: re.Pattern[str]) -> re.Match[str] | None:
    literal = _LITERAL.search(text, position)
    # What is grouped begins with a digit: it is not looked for further on.
    number = grouped.match(text, literal.start()) if literal else None
    vulgar = _VULGAR.search(text, position) if _HAS_VULGAR.search(text, position) else None
    found = [match for match in (vulgar, number, literal) if match]
    return min(found, key=lambda match: match.start(), default=None)


def _figure(text: str, start: int, values: Iterable[Fraction]) -> Iterator[Number]:
    if values := frozenset(values):
        yield Number(text, values, Kind.FIGURE, start)


def _split_literal(match: re.Match[str], text: str, language: str) -> list[tuple[str, int]]:
    """Take apart what is no single number: dates, times, section numbers."""
    literal, start, end = match[0], match.start(), match.end()
    if literal.isdecimal():
        return [(literal, start)]
    plain = re.fullmatch(r"\d+(?:[.,]\d+)?", literal)
    apart = (
        (plain and "." in literal and _CLOCK.match(text, end) and re.search(r"\.\d\d$", literal))
        or (_HOUR.fullmatch(literal) and _HOUR_CUE.search(text[max(0, start - 10) : start]))
        or (
            language not in POINT_LANGUAGES
            and _DAY_MONTH.fullmatch(literal)
            and _DATE_GOES_ON.match(text, end)
        )
        or (not plain and _one_number(literal, language) is None)
    )
    if not apart:
        return [(literal, start)]
    return [(part[0], start + part.start()) for part in re.finditer(r"\d+", literal)]


def _one_number(literal: str, language: str) -> Fraction | None:
    """Read points and commas as the language does; `None` where they make no number."""
    if literal.isdecimal():
        return Fraction(int(literal))
    literal = re.sub(rf"[{_GAP} ]", "", literal)
    point, group = (".", ",") if language in POINT_LANGUAGES else (",", ".")
    separators = re.sub(r"\d", "", literal)
    if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{point}\d+)?", literal) and (
        literal[0] != "0"
    ):
        return Fraction(literal.replace(group, "").replace(point, "."))
    if len(separators) <= 1:
        return Fraction(literal.replace(",", "."))
    if re.fullmatch(rf"\d{{1,3}}(?:\{point}\d{{3}})+(?:\{group}\d+)?", literal):
        return Fraction(literal.replace(point, "").replace(group, "."))
    return None


def _readings(
    part: str, start: int, text: str, language: str, parts: list[tuple[str, int]]
) -> set[Fraction]:
    value = _one_number(part, language)
    if value is None:
        return set()
    end = start + len(part)
    if value == 0 and len(part) == 2 and (len(parts) > 1 or text[start - 1 : start] == ":"):
        return set()
    values = {value}
    if language not in POINT_LANGUAGES | COMMA_LANGUAGES and _MAYBE_GROUPED.fullmatch(part):
        # 12,000 and 12.000 are both twelve thousand and twelve, by the outlet's custom.
        values |= {Fraction(re.sub("[.,]", sep, part)) for sep in ("", ".")}
    if _AFTERNOON.match(text, end) and value < 12:
        values.add(value + 12)
    if 12 < value <= 24 and (_UHR.match(text, end) or text[end : end + 1] == ":"):
        values.add(value - 12)
    short_year = len(parts) == 3 or text[start - 1 : start] in "'’‘" or _DECADE.match(text, end)
    if len(part) == 2 and start and short_year:
        values |= {value + 1900, value + 2000}
    if len(part) == 4 and value % 10 == 0 and _DECADE.match(text, end):
        values.add(value % 100)
    return values


def _scaled(values: set[Fraction], text: str, end: int, language: str) -> tuple[set[Fraction], int]:
    """Multiply by the scale words that follow, and say where they end."""
    if match := _RANGE.match(text, end):
        # “340 to 500 million”: the scale may count for both.
        return values | _scaled(values, text, match.end(), language)[0], end
    if match := _CJK_SCALE.match(text, end):
        scale = (CJK_SCALES | HANGUL_SCALES)[match[1]]
        return {value * scale for value in values}, match.end()
    scales = SCALES.get(language, {})
    for _ in range(_MAX_WORDS):
        match = _WORD_AFTER.match(text, end)
        word = match[1].lower() if match else ""
        if match and word in scales:
            values, end = {value * scales[word] for value in values}, match.end()
        elif match and match.start(1) == end and word in ATTACHED_SCALES:
            return values | {value * ATTACHED_SCALES[word] for value in values}, match.end()
        else:
            break
    return values, end


def _months(text: str, language: str) -> Iterator[Number]:
    """Month names: firm beside a number; elsewhere they may be names or verbs (``may``)."""
    if language not in MONTH_LANGUAGES or MONTHS.keys().isdisjoint(_ANY_WORD.findall(text.lower())):
        return
    firm = {match.start(1) for match in _MONTH_BESIDE_NUMBER.finditer(text)}
    for match in _MONTH_NAME.finditer(text):
        kind = Kind.WORD if match.start() in firm else Kind.LOOSE
        yield Number(match[0], frozenset({Fraction(MONTHS[match[0].lower()])}), kind, match.start())


def _words(text: str, language: str) -> Iterator[Number]:
    for word in read_number_words(text, language):
        kind = Kind.LOOSE if word.loose else Kind.WORD
        yield Number(word.text, frozenset({Fraction(word.value)}), kind, word.start)


def _roman(text: str) -> Iterator[Number]:
    for match in filter(lambda match: match[0], _ROMAN.finditer(text)):
        digits = [_ROMAN_VALUES[char] for char in match[0]]
        value = sum(-one if one < max(digits[place:]) else one for place, one in enumerate(digits))
        yield Number(match[0], frozenset({Fraction(value)}), Kind.LOOSE, match.start())


def knows_words(language: str) -> bool:
    """Whether numbers spelled out in this language are recognised."""
    return language.split("-")[0] in CARDINALS


def unmatched(source: list[Number], target: list[Number]) -> tuple[list[Number], list[Number]]:
    """Pair numbers of equal value, the firmest first, and return what is left on either side."""
    pairs = sorted(
        (one.kind + other.kind, place, counterpart)
        for place, one in enumerate(source)
        for counterpart, other in enumerate(target)
        if one.values & other.values
    )
    paired: tuple[set[int], set[int]] = (set(), set())
    for _, place, counterpart in pairs:
        if place not in paired[0] and counterpart not in paired[1]:
            paired[0].add(place)
            paired[1].add(counterpart)
    left, right = (
        [number for place, number in enumerate(numbers) if place not in done]
        for numbers, done in zip((source, target), paired, strict=True)
    )
    return left, right
