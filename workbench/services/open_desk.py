"""The rows of a desk that stays open: read once, and then kept up to date piece by piece."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from workbench.services import translations
from workbench.services.context import Workbench
from workbench.services.house import House, house_of
from workbench.services.translations import Row
from workbench.store import StoredArticle, TranslatedSegment
from workbench.store.database import as_time

OVERLAP = timedelta(seconds=15)
"""How far back a look goes behind the last one: a write is dated when it begins, not when it ends.

Longer than a writer waits for another (`workbench.store.database.BUSY_TIMEOUT`).
"""

PATIENCE = 0.5
"""Seconds for checking texts anew as a desk opens; what is left keeps its stored flags for now."""

PATIENCE_LATER = 0.1
"""Seconds for what is left, with every later look."""


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """An article beside its translation, as it was when it was last looked at.

    Attributes:
        rows: segment id → row, in reading order.
        looked: when that was, as the store keeps times.
        house: what the project kept to then.
        compared: whether the flags that compare all rows are those of the rows as they are.
        waiting: the segments whose flags are still those they were saved with; they are checked
            by the checks and the glossary of today with the next looks.
    """

    stored: StoredArticle
    target: str
    rows: Mapping[str, Row]
    looked: str
    house: House
    compared: bool = True
    waiting: tuple[str, ...] = ()


def open_desk(wb: Workbench, article_id: str, target: str) -> OpenDesk:
    """Read all rows.

    Checking thousands of texts anew takes seconds, and mostly finds what was found when they were
    saved: what `PATIENCE` does not suffice for waits.

    Raises:
        NotFoundError: no such article.
    """
    looked = _a_while_ago()
    stored = wb.store.articles.get(article_id)
    translated = wb.store.translations.list(article_id, target)
    house = house_of(wb, stored.project_id, target)
    rows = {row.segment.id: row for row in translations.unchecked(stored.article, translated)}
    desk = OpenDesk(stored, target, rows, looked, house, waiting=tuple(rows))
    return _compared(_checked_for(desk, PATIENCE))


def catch_up(wb: Workbench, desk: OpenDesk, *, compare: bool = True) -> OpenDesk | None:
    """Read what was written since the last look, by whomever.

    Only rows that were written are read and checked.

    Args:
        compare: whether to compare all rows with each other too, if any was written. Without it,
            the time does not grow with the article; what they showed before is kept till then.

    Returns:
        ``None`` where the article was changed, translations went, or the project keeps to other
        terms or typography: it has to be opened anew.

    Raises:
        NotFoundError: the article is gone.
    """
    looked = _a_while_ago()
    key = desk.stored.id
    if wb.store.articles.version(key) != desk.stored.version:
        return None
    house = house_of(wb, desk.stored.project_id, desk.target)
    if not house.checks_as(desk.house):
        return None
    written = wb.store.translations.changed(key, desk.target, desk.looked)
    new = {one.segment_id: _row(desk, one, house) for one in written if _is_news(desk, one)}
    rows = {**desk.rows, **new}
    have = sum(row.translated is not None for row in rows.values())
    if wb.store.translations.count(key, desk.target) < have:
        return None
    same = house == desk.house and not new
    after = replace(desk, rows=rows, looked=looked, house=house, compared=desk.compared and same)
    if not compare:
        return after
    if after.waiting:
        after = _checked_for(after, PATIENCE_LATER)
    return after if after.compared else _compared(after)


def _is_news(desk: OpenDesk, one: TranslatedSegment) -> bool:
    """Whether a row was written again: every write has another moment."""
    if one.segment_id not in desk.rows:
        return False
    known = desk.rows[one.segment_id].translated
    return known is None or (known.version, known.updated_at) != (one.version, one.updated_at)


def _checked_for(desk: OpenDesk, seconds: float) -> OpenDesk:
    """Check what waits, in reading order, for as long as there is patience."""
    until = time.monotonic() + seconds
    rows, done = dict(desk.rows), 0
    while done < len(desk.waiting) and time.monotonic() < until:
        row = rows[desk.waiting[done]]
        new = translations.checked(row, desk.stored.article, desk.target, desk.house)
        rows[row.segment.id] = row if new == row else new
        done += 1
    return replace(desk, rows=rows, waiting=desk.waiting[done:], compared=False)


def _compared(desk: OpenDesk) -> OpenDesk:
    rows = translations.compared([*desk.rows.values()], desk.house)
    return replace(desk, rows={row.segment.id: row for row in rows}, compared=True)


def _row(desk: OpenDesk, translated: TranslatedSegment, house: House) -> Row:
    row = replace(desk.rows[translated.segment_id], translated=translated)
    new = translations.checked(row, desk.stored.article, desk.target, house)
    return translations.compared_as(desk.rows[translated.segment_id], new, house)


def _a_while_ago() -> str:
    return as_time(datetime.now(UTC) - OVERLAP)
