"""One statement of when: a day, a month, a year, a time of day."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.text.clock import ClockTime
from workbench.text.day_spans import Spans


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
