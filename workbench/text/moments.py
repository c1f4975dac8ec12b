"""When a text says things happened, resolved against the day it was published.

A moment is a set of stretches of days it may mean: ``am Samstag`` the last or the next Saturday,
``im Mai`` last May or the next, ``vor zehn Jahren`` some day about ten years before. Times of day
are read by `workbench.text.clock`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from workbench.text import moment_tables as tables
from workbench.text.clock import ClockTime, read_clock
from workbench.text.day_spans import (
    Spans,
    ago,
    away,
    day_without_year,
    month_spans,
    weekday_spans,
    year_span,
)
from workbench.text.numeral_tables import CARDINALS, SCALES
from workbench.text.periods import read_periods
from workbench.text.units_of_measure import unit_of


class Grain(StrEnum):
    """How exactly a moment is given."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Moment:
    """One statement of when.

    Attributes:
        text: ``text[start:end]`` of the passage.
        spans: first and last day (`date.toordinal`) of each stretch that may be meant; empty for
            a time of day and for a weekday that nothing resolves.
        weekday: 0 for Monday, where a weekday is named.
        away: what a word like ``gestern`` says about the day of publication, in days.
        clock: the time of day.
    """

    text: str
    start: int
    end: int
    grain: Grain
    spans: Spans = ()
    weekday: int | None = None
    away: int | None = None
    clock: ClockTime | None = None


_FULL = re.compile(
    r"(?<![\d.,/-])(?:(?P<iso>(?:19|20)\d\d)-(?P<im>\d\d)-(?P<id>\d\d)"
    r"|(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.(?:\s?(?P<y>(?:19|20)\d\d))?"
    r"|(?P<sd>\d{1,2})/(?P<sm>\d{1,2})/(?P<sy>(?:19|20)\d\d)"
    r"|(?:(?P<cy>(?:19|20)\d\d)年)?(?P<cm>\d{1,2})月(?P<cd>\d{1,2})[日号])(?![\d/-])"
)
_DAY_LEFT = re.compile(r"(?<![\d.,])(\d{1,2})(?:\.|er|º|st|nd|rd|th|-го)?\s(?:de\s|of\s|d[’'])?$")
_DAY_RIGHT = re.compile(r"\s(\d{1,2})(?:st|nd|rd|th)?(?![\d.:]|,\d)")
_YEAR_RIGHT = re.compile(r",?\s(?:del?\s|of\s|от\s)?((?:19|20)\d\d)(?!\d)(?:\s(?:года?|roku|r\.))?")
_BARE_YEAR = re.compile(r"(?<![\d.,:/$€£\w-])((?:1[1-9]|20)\d\d)(?![\d\w:/%€$£]|[.,]\d|[-–]\w)")
_YEAR_AFTER = re.compile(r"\s(?:roku|г\.|год[ау]?|году)\b")
_YEAR_CUE = re.compile(
    r"(?:\b(?:jahre?|in|since|by|until|en|depuis|seit|ab|bis|desde|hasta|w|od|do|с|до|в|dal|nel|sinds)"
    r"|jahr|year|année|año)\s$",
    re.IGNORECASE,
)
_NOT_YEAR = re.compile(
    r"(?:rund|etwa|circa|mehr als|über|fast|knapp|about|some|over|nearly|around|than|almost|"
    r"environ|quelque|près de|plus de|unos|unas|casi|más de|około|ponad|prawie|около|более|"
    r"почти)\s$",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_NIGHT_TO = re.compile(
    r"(?:nacht (?:auf|zum|zu) |nuit de \w+ à |noc\w z \w+ na |ночь на )(?:den |le )?$",
    re.IGNORECASE,
)
_GERMAN_PARTS = "(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)?"


def read_moments(text: str, language: str, published: date | None = None) -> tuple[Moment, ...]:
    """Find dates, weekdays, years and times of day, in reading order; none overlaps another.

    Args:
        language: BCP-47; figures are read in any, words where there are tables.
        published: what ``yesterday`` and ``am Samstag`` count from; without it the former is left
            out and the latter is a bare weekday.
    """
    base = language.split("-")[0]
    found = [
        *_clocks(text, base),
        *_full_dates(text, base, published),
        *_months(text, base, published),
        *_weekdays(text, base, published),
        *_relative(text, base, published),
        *_ago(text, base, published),
        *(
            Moment(text[start:end], start, end, Grain.PERIOD, ((first, last),))
            for start, end, first, last in read_periods(text, base)
        ),
        *_years(text, base),
    ]
    return tuple(_joined(_without_overlaps(found), text))


def _without_overlaps(found: list[Moment]) -> list[Moment]:
    kept: list[Moment] = []
    for moment in sorted(found, key=lambda m: m.start - m.end):
        if all(moment.end <= other.start or other.end <= moment.start for other in kept):
            kept.append(moment)
    return sorted(kept, key=lambda m: m.start)


def _joined(found: list[Moment], text: str) -> Iterator[Moment]:
    """Leave the weekday out before its date: ``Montag, 2. Juni``."""
    for place, moment in enumerate(found):
        after = found[place + 1] if place + 1 < len(found) else None
        if moment.weekday is not None and after and after.grain is Grain.DAY:
            between = text[moment.end : after.start]
            named = after.weekday is None and after.away is None
            if named and re.fullmatch(r",?\s?(?:de[nmr]|le|the|el|dem)?\s?", between):
                continue
        yield moment


def _clocks(text: str, language: str) -> Iterator[Moment]:
    for start, end, clock in read_clock(text, language):
        yield Moment(text[start:end], start, end, Grain.TIME, clock=clock)


def _full_dates(text: str, language: str, published: date | None) -> Iterator[Moment]:
    for match in _FULL.finditer(text):
        day = int(match["id"] or match["d"] or match["sd"] or match["cd"])
        month = int(match["im"] or match["m"] or match["sm"] or match["cm"])
        year = match["iso"] or match["y"] or match["sy"] or match["cy"]
        if match["sd"] and (language == "en" or day == month) and day <= 12:
            continue
        if spans := day_without_year(day, month, published, int(year) if year else None):
            yield Moment(match[0], match.start(), match.end(), Grain.DAY, spans)


@lru_cache(maxsize=32)
def _words(language: str, kind: str) -> tuple[re.Pattern[str], dict[str, int]] | None:
    rows = (tables.MONTH_WORDS if kind == "month" else tables.WEEKDAYS).get(language)
    if not rows:
        return None
    values = {word: number for number, row in enumerate(rows) for word in row.split()}
    words = "|".join(sorted(map(re.escape, values), key=len, reverse=True))
    ending = _GERMAN_PARTS if (language, kind) == ("de", "weekday") else ""
    edge = ("", "") if language in ("zh", "ja") else (r"(?<![\w-])(?:ال)?", r"(?![\w-])")
    return re.compile(rf"{edge[0]}({words}){ending}{edge[1]}", re.IGNORECASE), values


def _months(text: str, language: str, published: date | None) -> Iterator[Moment]:
    known = _words(language, "month")
    for match in known[0].finditer(text) if known else ():
        month = known[1][match[1].lower()] + 1 if known else 1
        yield from _month(text, match, month, language, published)


def _month(
    text: str, match: re.Match[str], month: int, language: str, published: date | None
) -> Iterator[Moment]:
    start, end = match.span()
    left = _DAY_LEFT.search(text[max(0, start - 12) : start])
    right = _DAY_RIGHT.match(text, end) if language == "en" and not left else None
    end = right.end() if right else end
    told = _YEAR_RIGHT.match(text, end)
    end, year = (told.end(), int(told[1])) if told else (end, None)
    if left or right:
        start -= len(left[0]) if left else 0
        day = int((left or right)[1])  # type: ignore[index]
        if spans := day_without_year(day, month, published, year):
            yield Moment(text[start:end], start, end, Grain.DAY, spans)
        return
    before = text[max(0, start - 16) : start]
    cue = re.search(tables.MONTH_CUES.get(language, r"$"), before, re.IGNORECASE)
    if year is None and not (cue and (language != "en" or match[0][0].isupper())):
        return
    push, start = _push(text, start, language)
    pushed, end = _push_after(text, end, language)
    spans = month_spans(month, published, year, push or pushed)
    if spans:
        yield Moment(text[start:end], start, end, Grain.MONTH, spans)


def _weekdays(text: str, language: str, published: date | None) -> Iterator[Moment]:
    known = _words(language, "weekday")
    for match in known[0].finditer(text) if known else ():
        weekday = known[1][match[1].lower()] if known else 0
        start, end = match.span()
        before = text[max(0, start - 24) : start]
        if re.search(tables.HABITS, before, re.IGNORECASE):
            continue
        push, start = _push(text, start, language)
        pushed, end = _push_after(text, end, language)
        spans = weekday_spans(weekday, published, push or pushed)
        night = match[0].lower().endswith("nacht")
        if night or _NIGHT_TO.search(before):
            spans = tuple((a, b + 1) if night else (a - 1, b) for a, b in spans)
            weekday_or_none = None
        else:
            weekday_or_none = weekday
        if spans or weekday_or_none is not None:
            yield Moment(text[start:end], start, end, Grain.DAY, spans, weekday_or_none)


def _push(text: str, start: int, language: str) -> tuple[int, int]:
    """Whether ``last`` or ``next`` stands before, and where it begins."""
    match = re.search(r"([^\W\d_]+)\s$", text[max(0, start - 20) : start])
    if match:
        for table, push in ((tables.LAST, -1), (tables.NEXT, 1)):
            if re.match(table.get(language, "$"), match[1], re.IGNORECASE):
                return push, start - len(match[0])
    return 0, start


def _push_after(text: str, end: int, language: str) -> tuple[int, int]:
    for table, push in ((tables.LAST, -1), (tables.NEXT, 1)):
        match = re.compile(rf"\s(?:{table.get(language, '$')})\w*", re.IGNORECASE).match(text, end)
        if match and language in ("fr", "es", "it", "pt", "ar"):
            return push, match.end()
    return 0, end


@lru_cache(maxsize=32)
def _near(language: str) -> tuple[re.Pattern[str], list[tuple[int, int]]] | None:
    table = tables.DAYS_AWAY.get(language)
    if not table:
        return None
    words = "|".join(f"({word})" for word in table)
    edge = "" if language in ("zh", "ja") else r"(?<![\w-])"
    close = "" if language in ("zh", "ja") else r"(?![\w-])"
    flags = 0 if language == "de" else re.IGNORECASE
    if language == "de":
        # “Morgen” with a capital is the morning, but for the first word.
        words = words.replace("(morgen)", r"(morgen|(?<![\s\S])Morgen)")
        words = words.replace("(gestern)", "([Gg]estern)").replace("(heute)", "([Hh]eute)")
        words = words.replace("(vorgestern)", "([Vv]orgestern)")
    return re.compile(f"{edge}(?:{words}){close}", flags), list(table.values())


def _relative(text: str, language: str, published: date | None) -> Iterator[Moment]:
    near = _near(language)
    if published is None:
        return
    for match in near[0].finditer(text) if near else ():
        if language == "de" and re.search(r"(?:heute|gestern|tag)\s$", text[: match.start()][-9:]):
            continue
        first, last = near[1][(match.lastindex or 1) - 1] if near else (0, 0)
        day = published.toordinal()
        yield Moment(
            match[0], match.start(), match.end(), Grain.DAY, ((day + first, day + last),),
            away=first,
        )  # fmt: skip
    for pattern, unit, many in tables.UNITS_AWAY.get(language, ()):
        for match in _compiled(pattern).finditer(text):
            yield Moment(
                match[0], match.start(), match.end(), _GRAINS[unit], (away(published, unit, many),)
            )


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _ago(text: str, language: str, published: date | None) -> Iterator[Moment]:
    pattern = tables.AGO.get(language)
    if published is None or pattern is None:
        return
    for match in _compiled(pattern.format(about=tables.ABOUT_WORDS)).finditer(text):
        unit = unit_of(match["unit"], language)
        many = _small_number(match["n"] or "", language)
        if unit and many and unit.name in ("day", "week", "month", "year", "decade"):
            yield Moment(
                match[0], match.start(), match.end(), _GRAINS[unit.name],
                (ago(published, many, unit.name),),
            )  # fmt: skip


_GRAINS = {
    "day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR,
    "decade": Grain.PERIOD, "december": Grain.MONTH,
}  # fmt: skip


def _small_number(word: str, language: str) -> int | None:
    if not word:
        return 1
    if word.isdecimal():
        return int(word)
    return CARDINALS.get(language, {}).get(word.lower())


def _years(text: str, language: str) -> Iterator[Moment]:
    for match in _BARE_YEAR.finditer(text):
        before, year = text[max(0, match.start() - 14) : match.start()], int(match[1])
        cue = _YEAR_AFTER.match(text, match.end()) or _YEAR_CUE.search(before)
        word = _NEXT_WORD.match(text, match.end())
        counted = word and not _YEAR_AFTER.match(text, match.end())
        counted = counted and word and _is_counted(word[1], language)
        if counted or _NOT_YEAR.search(before) or not (cue or year >= _earliest(word, language)):
            continue
        if not cue and language == "de" and word and word[1][0].isupper():
            continue
        end = cue.end() if cue and cue.start() == match.end() else match.end()
        yield Moment(text[match.start() : end], match.start(), end, Grain.YEAR, (year_span(year),))


def _earliest(word: re.Match[str] | None, language: str) -> int:
    """From when on a bare number of four digits is a year: before a verb earlier than a noun."""
    verb_follows = word is None or word[1][0].islower()
    return 1500 if language == "en" or (language == "de" and verb_follows) else 1900


def _is_counted(word: str, language: str) -> bool:
    return unit_of(word, language) is not None or word.lower() in SCALES.get(language, ())
