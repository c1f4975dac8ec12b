"""Weekdays and other words that count from the day of publication: ``gestern``, ``last week``."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from workbench.text import moment_tables as tables
from workbench.text.day_spans import ago, away, weekday_spans
from workbench.text.gates import Gate
from workbench.text.moment import Grain, Moment
from workbench.text.numeral_tables import CARDINALS
from workbench.text.units_of_measure import unit_of

_NIGHT_TO = re.compile(
    r"(?:nacht (?:auf|zum|zu) |nuit de \w+ à |noc\w z \w+ na |ночь на )(?:den |le )?$",
    re.IGNORECASE,
)
_PUSHED_AFTER = frozenset({"fr", "es", "it", "pt", "ar"})
"""Languages with ``last`` and ``next`` behind the day: ``lundi dernier``."""
_GERMAN_PARTS = "(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)?"


@lru_cache(maxsize=32)
def words_of(language: str, kind: str) -> tuple[Gate, dict[str, int]] | None:
    rows = (tables.MONTH_WORDS if kind == "month" else tables.WEEKDAYS).get(language)
    if not rows:
        return None
    values = {word: number for number, row in enumerate(rows) for word in row.split()}
    words = "|".join(sorted(map(re.escape, values), key=len, reverse=True))
    ending = _GERMAN_PARTS if (language, kind) == ("de", "weekday") else ""
    edge = ("", "") if language in ("zh", "ja") else (r"(?<![\w-])(?:ال)?", r"(?![\w-])")
    return Gate(rf"{edge[0]}({words}){ending}{edge[1]}", re.IGNORECASE), values


def weekdays(text: str, language: str, published: date | None) -> Iterator[Moment]:
    known = words_of(language, "weekday")
    for match in known[0].finditer(text) if known else ():
        weekday = known[1][match[1].lower()] if known else 0
        start, end = match.span()
        before = text[max(0, start - 24) : start]
        if re.search(tables.HABITS, before, re.IGNORECASE):
            continue
        push, start = pushed_before(text, start, language)
        pushed, end = pushed_after(text, end, language)
        spans = weekday_spans(weekday, published, push or pushed)
        night = match[0].lower().endswith("nacht")
        if night or _NIGHT_TO.search(before):
            spans = tuple((a, b + 1) if night else (a - 1, b) for a, b in spans)
            weekday_or_none = None
        else:
            weekday_or_none = weekday
        if spans or weekday_or_none is not None:
            yield Moment(text[start:end], start, end, Grain.DAY, spans, weekday_or_none)


def pushed_before(text: str, start: int, language: str) -> tuple[int, int]:
    """Whether ``last`` or ``next`` stands before, and where it begins."""
    match = re.search(r"([^\W\d_]+)\s$", text[max(0, start - 20) : start])
    if match:
        for table, push in ((tables.LAST, -1), (tables.NEXT, 1)):
            if re.match(table.get(language, "$"), match[1], re.IGNORECASE):
                return push, start - len(match[0])
    return 0, start


def pushed_after(text: str, end: int, language: str) -> tuple[int, int]:
    """Whether ``last`` or ``next`` stands behind, and where it ends."""
    if language not in _PUSHED_AFTER:
        return 0, end
    for table, push in ((tables.LAST, -1), (tables.NEXT, 1)):
        if match := _compiled(rf"\s(?:{table[language]})\w*").pattern.match(text, end):
            return push, match.end()
    return 0, end


@lru_cache(maxsize=32)
def _near(language: str) -> tuple[Gate, list[tuple[int, int]]] | None:
    table = tables.DAYS_AWAY.get(language)
    if not table:
        return None
    words = "|".join(f"({word})" for word in table)
    edge = "" if language in ("zh", "ja") else r"(?<![\w-])"
    close = "" if language in ("zh", "ja") else r"(?![\w-])"
    flags = re.NOFLAG if language == "de" else re.IGNORECASE
    if language == "de":
        # “Morgen” with a capital is the morning, but for the first word.
        words = words.replace("(morgen)", r"(morgen|(?<![\s\S])Morgen)")
        words = words.replace("(gestern)", "([Gg]estern)").replace("(heute)", "([Hh]eute)")
        words = words.replace("(vorgestern)", "([Vv]orgestern)")
    return Gate(f"{edge}(?:{words}){close}", flags), list(table.values())


def near_days(text: str, language: str, published: date | None) -> Iterator[Moment]:
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
def _compiled(pattern: str) -> Gate:
    return Gate(pattern, re.IGNORECASE)


def days_ago(text: str, language: str, published: date | None) -> Iterator[Moment]:
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
