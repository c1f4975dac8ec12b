"""Stretches of days that a weekday, a month or “three weeks ago” may mean.

Days are numbers (`date.toordinal`), stretches their first and last day.
"""

from calendar import monthrange
from datetime import date

Spans = tuple[tuple[int, int], ...]

_ANY_YEAR = range(1950, 2036)
"""Stands for the year where neither the text nor the day of publication tells it."""
_DAYS = {"day": 1, "week": 7, "month": 30.44, "year": 365.25, "decade": 3652.5}
_SLACK = {"day": 0, "week": 4, "month": 16, "year": 250, "decade": 1500}
"""How exactly “N units ago” is meant, in days either way."""


_EQUALLY_FAR = 31
"""Days by which one of two distances has to be shorter, so that its day is meant for sure."""


def day_without_year(day: int, month: int, published: date | None, year: int | None) -> Spans:
    """A day of a month; without a year the one nearest to publication.

    Where the last one and the next are about equally far, by `_EQUALLY_FAR`, either may be meant.
    """
    days = []
    for candidate in [year] if year else _years_near(published):
        try:
            days.append(date(candidate, month, day).toordinal())
        except ValueError:
            continue
    both = _nearest([(one, one) for one in days], published, year)
    if published is None or year is not None or len(both) < 2:
        return both
    today = published.toordinal()
    back, ahead = today - both[0][0], both[1][0] - today
    if abs(back - ahead) < _EQUALLY_FAR:
        return both
    return both[:1] if back < ahead else both[1:]


def month_spans(month: int, published: date | None, year: int | None, push: int) -> Spans:
    """A month; without a year the last one and the next, or the one that `push` asks for."""
    spans = [
        (date(candidate, month, 1).toordinal(),
         date(candidate, month, monthrange(candidate, month)[1]).toordinal())
        for candidate in ([year] if year else _years_near(published))
    ]  # fmt: skip
    nearest = _nearest(spans, published, year)
    if push and published and len(nearest) == 2:
        return nearest[:1] if push < 0 else nearest[1:]
    return nearest


def weekday_spans(weekday: int, published: date | None, push: int) -> Spans:
    """A weekday: the last one and the next; with `push` -1 or 1 the last or next two."""
    if published is None:
        return ()
    today, back = published.toordinal(), (published.weekday() - weekday) % 7
    if push < 0:
        days = [today - (back or 7) - 7, today - (back or 7)]
    elif push > 0:
        days = [today + 7 - back, today + 14 - back]
    else:
        days = [today - back, today + 7 - back] if back else [today - 7, today, today + 7]
    return tuple((day, day) for day in days)


def away(published: date, unit: str, many: int) -> tuple[int, int]:
    """The week, month, year or end of a year so many units from that of publication."""
    if unit == "week":
        monday = published.toordinal() - published.weekday() + 7 * many
        return monday, monday + 6
    if unit == "month":
        months = published.year * 12 + published.month - 1 + many
        year, month = divmod(months, 12)
        first = date(year, month + 1, 1).toordinal()
        return first, first + monthrange(year, month + 1)[1] - 1
    if unit == "december":
        year = published.year + many
        return date(year, 12, 1).toordinal(), date(year, 12, 31).toordinal()
    return year_span(published.year + many)


def ago(published: date, many: int, unit: str) -> tuple[int, int]:
    """So many units before publication, as exactly as such words are meant."""
    middle = published.toordinal() - round(many * _DAYS[unit])
    return middle - _SLACK[unit], middle + _SLACK[unit]


def year_span(year: int) -> tuple[int, int]:
    """A year, or 1 to 9999 cut to what the calendar knows."""
    year = min(max(year, 1), 9999)
    return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()


def _years_near(published: date | None) -> list[int]:
    if published is None:
        return list(_ANY_YEAR)
    return [published.year - 1, published.year, published.year + 1]


def _nearest(spans: list[tuple[int, int]], published: date | None, year: int | None) -> Spans:
    if published is None or year is not None:
        return tuple(spans)
    today = published.toordinal()
    past = [span for span in spans if span[0] <= today]
    future = [span for span in spans if span[0] > today]
    return (*past[-1:], *future[:1])
