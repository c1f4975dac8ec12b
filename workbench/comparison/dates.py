"""Days, months, years and times of day that two linked passages give differently.

Each is resolved against its own article's day of publication. What may be the same moment is
struck out first; of the rest, two of the same grain disagree when neither has another counterpart.
"""

from collections.abc import Iterator
from datetime import date

from workbench.comparison.pairing import counterparts, strike_out
from workbench.comparison.readings import mention, moments_of
from workbench.text.finding import Discrepancy, DiscrepancyKind, Statement
from workbench.text.moment import Grain, Moment

_SURENESS = {
    Grain.TIME: 0.85, Grain.DAY: 0.95, Grain.WEEK: 0.7, Grain.MONTH: 0.85, Grain.YEAR: 0.85,
    Grain.PERIOD: 0.75,
}  # fmt: skip
_ANSWERED = 0.8
"""Where the other passage names a month or year that holds the day, or the day itself again."""
_LOOSE = 0.8
"""For a day counted from publication: papers print today what they wrote yesterday."""


def find_date_discrepancies(commentary: Statement, coverage: Statement) -> Iterator[Discrepancy]:
    """Find the moments that differ; see the module."""
    all_left = moments_of(commentary)
    all_right = moments_of(coverage) if all_left else ()
    if not all_right:
        return
    left, right = list(all_left), list(all_right)
    strike_out(left, right, _agreement)
    for one, other, sureness in counterparts(left, right, _same_slot):
        answered = any(may_be_same(one, moment) for moment in all_right) or any(
            may_be_same(moment, other) for moment in all_left
        )
        yield _discrepancy(one, other, sureness * (_ANSWERED if answered else 1))


def may_be_same(one: Moment, other: Moment) -> bool:
    """Whether two moments may be the same; a day and a time of day never are."""
    if (one.clock is None) != (other.clock is None):
        return False
    if one.clock and other.clock:
        return one.clock.agrees(other.clock)
    named = one.weekday is not None and one.weekday == other.weekday
    counted = one.away is not None and one.away == other.away
    if named or counted:
        return True
    if one.spans and other.spans:
        return any(
            first <= end and start <= last
            for first, last in one.spans
            for start, end in other.spans
        )
    return _weekdays(one) == _weekdays(other) or None in (_weekdays(one), _weekdays(other))


def _weekdays(moment: Moment) -> int | None:
    if moment.weekday is not None:
        return moment.weekday
    single = len(moment.spans) == 1 and moment.spans[0][0] == moment.spans[0][1]
    return (moment.spans[0][0] - 1) % 7 if single else None


def _agreement(one: Moment, other: Moment) -> float:
    """Whether moments agree, of one grain only: “in September” does not answer for a Thursday."""
    return float(one.grain is other.grain and may_be_same(one, other))


def _same_slot(one: Moment, other: Moment) -> float:
    if one.grain is not other.grain:
        return 0
    loose = sum(moment.away is not None for moment in (one, other)) == 1
    about = any(moment.clock is not None and moment.clock.slack > 5 for moment in (one, other))
    unresolved = one.grain is Grain.DAY and not (one.spans and other.spans)
    return _SURENESS[one.grain] * (_LOOSE if loose or about or unresolved else 1)


def _discrepancy(one: Moment, other: Moment, sureness: float) -> Discrepancy:
    told = f"“{one.text}”{_reading(one)} against “{other.text}”{_reading(other)}"
    what = "times of day" if one.grain is Grain.TIME else "dates"
    return Discrepancy(
        DiscrepancyKind.DATE,
        (mention(one),),
        (mention(other),),
        round(sureness, 2),
        f"The {what} differ: {told}.",
    )


def _reading(moment: Moment) -> str:
    if moment.clock:
        times = " or ".join(f"{m // 60:02}:{m % 60:02}" for m in sorted(moment.clock.minutes))
        return f" ({times})"
    shown = " or ".join(_span(*span) for span in moment.spans[:3])
    return f" ({shown})" if shown and len(moment.spans) <= 3 else ""


def _span(first: int, last: int) -> str:
    start, end = date.fromordinal(first), date.fromordinal(last)
    if start == end:
        return f"{start:%A} {start.day} {start:%B} {start.year}"
    if start.year == end.year and (end - start).days >= 364:
        return f"{start.year}"
    return f"{start.day} {start:%B} {start.year} to {end.day} {end:%B} {end.year}"
