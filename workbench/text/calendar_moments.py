"""Dates, months and years as they are written: ``2.12.2025``, ``im Mai``, ``2019``."""

import re
from collections.abc import Iterator
from datetime import date

from workbench.text import moment_tables as tables
from workbench.text.day_spans import day_without_year, month_spans, year_span
from workbench.text.moment import Grain, Moment
from workbench.text.numeral_tables import SCALES
from workbench.text.relative_moments import pushed_after, pushed_before, words_of
from workbench.text.units_of_measure import unit_of

_FULL = re.compile(
    r"(?<![\d.,/-])(?:(?P<iso>(?:19|20)\d\d)-(?P<im>\d\d)-(?P<id>\d\d)"
    r"|(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.(?:\s?(?P<y>(?:19|20)\d\d))?"
    r"|(?P<sd>\d{1,2})/(?P<sm>\d{1,2})/(?P<sy>(?:19|20)\d\d)"
    r"|(?:(?P<cy>(?:19|20)\d\d)年)?(?P<cm>\d{1,2})月(?P<cd>\d{1,2})[日号])(?![\d/-])"
)
_FULL_LIKE = re.compile(r"\d[./月-]")
_DAY_LEFT = re.compile(r"(?<![\d.,])(\d{1,2})(?:\.|er|º|st|nd|rd|th|-го)?\s(?:de\s|of\s|d[’'])?$")
_DAY_RIGHT = re.compile(r"\s(\d{1,2})(?:st|nd|rd|th)?(?![\d.:]|,\d)")
_YEAR_RIGHT = re.compile(r",?\s(?:del?\s|of\s|от\s)?((?:19|20)\d\d)(?!\d)(?:\s(?:года?|roku|r\.))?")
_BARE_YEAR = re.compile(r"(?<![\d.,:/$€£\w-])((?:1[1-9]|20)\d\d)(?![\d\w:/%€$£]|[.,]\d|[-–]\w)")
_YEAR_LIKE = re.compile(r"\d{4}")
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


def full_dates(text: str, language: str, published: date | None) -> Iterator[Moment]:
    for match in _FULL.finditer(text) if _FULL_LIKE.search(text) else ():
        day = int(match["id"] or match["d"] or match["sd"] or match["cd"])
        month = int(match["im"] or match["m"] or match["sm"] or match["cm"])
        year = match["iso"] or match["y"] or match["sy"] or match["cy"]
        if match["sd"] and (language == "en" or day == month) and day <= 12:
            continue
        if spans := day_without_year(day, month, published, int(year) if year else None):
            yield Moment(match[0], match.start(), match.end(), Grain.DAY, spans)


def months(text: str, language: str, published: date | None) -> Iterator[Moment]:
    known = words_of(language, "month")
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
    push, start = pushed_before(text, start, language)
    pushed, end = pushed_after(text, end, language)
    spans = month_spans(month, published, year, push or pushed)
    if spans:
        yield Moment(text[start:end], start, end, Grain.MONTH, spans)


def years(text: str, language: str) -> Iterator[Moment]:
    for match in _BARE_YEAR.finditer(text) if _YEAR_LIKE.search(text) else ():
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
