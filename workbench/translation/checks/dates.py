"""Weekdays, months and days of a month."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from workbench.text.moment_tables import MONTH_WORDS, WEEKDAYS
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair

_AFTER = {
    "de": r"(?:s|abend|morgen|früh|nacht|mittag|vormittag|nachmittag)?s?",
    "en": r"(?:[’']?s)?",
    "es": r"",
    "nl": r"(?:avond|ochtend|middag|nacht|morgen)?",
}
_DAY_LEFT = re.compile(
    r"(?<![\d.,])(\d{1,2})(?:\.|er|º|ª|°|st|nd|rd|th|-го|e)?[\s\u00a0](?:de\s|of\s|d[’'])?$"
)
_DAY_RIGHT = re.compile(r"[\s\u00a0](?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?![\d.:%]|,\d)")
_FIGURES = re.compile(
    r"(?<![\d.,/-])(?:(?:19|20)\d\d-(?P<im>\d\d)-(?P<id>\d\d)"
    r"|(?P<one>\d{1,2})[./](?P<other>\d{1,2})(?:\.|[./](?:19|20)?\d\d))(?![\d/-])"
)
_BY_CASE = frozenset({"en", "de"})
"""Languages that write months with a capital: “may” and “march” are none."""
_AMBIGUOUS = frozenset({"mars", "may", "march"})
_BARE = {"pt": ("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo")}


@dataclass(frozen=True, slots=True)
class Day:
    """A month, or a day of one, or a weekday, as a text names it.

    Attributes:
        readings: ``(day, month)``; the day is 0 where only the month is named.
    """

    text: str
    readings: frozenset[tuple[int, int]]

    def agrees(self, other: "Day") -> bool:
        """Whether both may mean the same; a day agrees with its month alone."""
        return any(
            month == own and (not day or not first or day == first)
            for day, month in self.readings
            for first, own in other.readings
        )


@lru_cache(maxsize=64)
def _pattern(language: str, table: str) -> tuple[re.Pattern[str], dict[str, int]] | None:
    rows = (WEEKDAYS if table == "weekday" else MONTH_WORDS).get(language)
    if rows is None:
        return None
    places = {word: place for place, words in enumerate(rows, 1) for word in words.split()}
    words = "|".join(sorted(map(re.escape, places), key=len, reverse=True))
    after = _AFTER.get(language, "") if table == "weekday" else "s?" if language == "de" else ""
    return re.compile(rf"(?<!\w)({words}){after}(?!\w)", re.IGNORECASE), places


def _found(text: str, language: str, table: str) -> Iterator[tuple[re.Match[str], int]]:
    known = _pattern(language, table)
    for match in known[0].finditer(text) if known else ():
        if language in _BY_CASE and match[0][0].islower():
            continue
        yield match, known[1][match[1].lower()] if known else 0


def knows(language: str) -> bool:
    """Whether months and weekdays of a language are known."""
    return language in WEEKDAYS and language in MONTH_WORDS


@lru_cache(maxsize=2048)
def read_weekdays(text: str, language: str) -> tuple[Day, ...]:
    """Find the weekdays a text names."""
    found = _found(text, language, "weekday")
    return tuple(Day(match[0], frozenset({(0, place)})) for match, place in found)


@lru_cache(maxsize=2048)
def read_days(text: str, language: str) -> tuple[Day, ...]:
    """Find the months, and the days of months, that a text names."""
    return (*_named(text, language), *_in_figures(text, language))


def _named(text: str, language: str) -> Iterator[Day]:
    for match, month in _found(text, language, "month"):
        left = _DAY_LEFT.search(text[max(0, match.start() - 12) : match.start()])
        right = _DAY_RIGHT.match(text, match.end()) if language == "en" and not left else None
        day = int((left or right)[1]) if left or right else 0  # type: ignore[index]
        if not day and match[1].lower() in _AMBIGUOUS and not match.start():
            continue
        start = match.start() - (len(left[0]) if left else 0)
        yield Day(text[start : right.end() if right else match.end()], frozenset({(day, month)}))


def _in_figures(text: str, language: str) -> Iterator[Day]:
    for match in _FIGURES.finditer(text):
        if match["im"]:
            readings = {(int(match["id"]), int(match["im"]))}
        else:
            one, other = int(match["one"]), int(match["other"])
            # Which comes first is the outlet's custom in English.
            readings = {(one, other)} | ({(other, one)} if language == "en" else set())
        readings = {(day, month) for day, month in readings if 1 <= month <= 12 and 1 <= day <= 31}
        if readings:
            yield Day(match[0], frozenset(readings))


@dataclass(frozen=True, slots=True)
class DateCheck:
    """Weekdays and dates must be those of the source; what merely left out is a hint."""

    code: ClassVar[str] = "date_mismatch"
    title: ClassVar[str] = "Dates"
    description: ClassVar[str] = "a weekday, a month or a day is another one, or missing"
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Am Dienstag, 3. Mai.", "On Tuesday, May 3."),
        Example("Seit dem 2.12.2024 gilt das.", "It has applied since 2 December 2024."),
        Example("Im Juni war das so.", "En juin, c'était ainsi.", "fr"),
        Example("Sie kommt am Dienstagabend.", "Przyjdzie we wtorek wieczorem.", "pl"),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Am Dienstag beginnt es.", "It begins on Thursday."),
        Example("Am 3. Mai und 5. Juni.", "On 5 May and 3 June."),
        Example("Im Juni war das so.", "En juillet, c'était ainsi.", "fr"),
        Example("Am Dienstag beginnt es.", "It is about to begin."),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Compare weekdays, then dates; see the class."""
        if not (knows(pair.from_base) and knows(pair.into_base)):
            return None
        hint: Flag | None = None
        for read in (read_weekdays, read_days):
            theirs, ours = read(pair.source, pair.from_base), read(pair.target, pair.into_base)
            missing = [one for one in theirs if not any(one.agrees(own) for own in ours)]
            extra = [own for own in ours if not any(one.agrees(own) for one in theirs)]
            missing = [one for one in missing if not _named_bare(one, pair)]
            if missing and extra:
                sure = len(missing) == len(extra) == 1
                told = f"the source has {_shown(missing)}, the translation {_shown(extra)}"
                severity = Severity.ERROR if sure else Severity.WARNING
                return Flag(self.code, f"Dates differ: {told}.", severity)
            if missing and not hint:
                told = f"{_shown(missing)} is not in the translation."
                hint = Flag(self.code, told, Severity.HINT)
        return hint


def _named_bare(day: Day, pair: Pair) -> bool:
    """Whether the translation has a short form, which may mean other things: ``na terça``."""
    words = _BARE.get(pair.into_base)
    ((first, place), *_) = day.readings
    if words is None or first or place > len(words):
        return False
    return re.search(rf"(?<!\w){words[place - 1]}(?!\w)", pair.target, re.IGNORECASE) is not None


def _shown(days: list[Day]) -> str:
    return " and ".join(f"“{day.text.strip()}”" for day in days)
