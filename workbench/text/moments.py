"""When a text says things happened, resolved against the day it was published.

A moment is a set of stretches of days it may mean: ``am Samstag`` the last or the next Saturday,
``im Mai`` last May or the next, ``vor zehn Jahren`` some day about ten years before. Times of day
are read by `workbench.text.clock`.
"""

import re
from collections.abc import Iterator
from datetime import date

from workbench.text.calendar_moments import full_dates, months, years
from workbench.text.clock import read_clock
from workbench.text.moment import Grain, Moment
from workbench.text.periods import read_periods
from workbench.text.relative_moments import days_ago, near_days, weekdays


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
        *full_dates(text, base, published),
        *months(text, base, published),
        *weekdays(text, base, published),
        *near_days(text, base, published),
        *days_ago(text, base, published),
        *(
            Moment(text[start:end], start, end, Grain.PERIOD, ((first, last),))
            for start, end, first, last in read_periods(text, base)
        ),
        *years(text, base),
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
