"""The rows of a desk that stays open: read once, and then kept up to date piece by piece."""

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


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """An article beside its translation, as it was when it was last looked at.

    Attributes:
        rows: segment id → row, in reading order.
        looked: when that was, as the store keeps times.
        house: what the project kept to then.
        compared: whether the flags that compare all rows are those of the rows as they are.
    """

    stored: StoredArticle
    target: str
    rows: Mapping[str, Row]
    looked: str
    house: House
    compared: bool = True


def open_desk(wb: Workbench, article_id: str, target: str) -> OpenDesk:
    """Read all rows.

    Raises:
        NotFoundError: no such article.
    """
    looked = _a_while_ago()
    stored = wb.store.articles.get(article_id)
    translated = wb.store.translations.list(article_id, target)
    house = house_of(wb, stored.project_id, target)
    rows = translations.rows_of(stored.article, target, translated, house)
    return OpenDesk(stored, target, {row.segment.id: row for row in rows}, looked, house)


def catch_up(wb: Workbench, desk: OpenDesk, *, compare: bool = True) -> OpenDesk | None:
    """Read what was written since the last look, by whomever.

    Only rows that were written are read and checked.

    Args:
        compare: whether to compare all rows with each other too, if any was written. Without it,
            the time does not grow with the article; what they showed before is kept till then.

    Returns:
        ``None`` where the article was changed or translations went: it has to be opened anew.

    Raises:
        NotFoundError: the article is gone.
    """
    looked = _a_while_ago()
    key = desk.stored.id
    if wb.store.articles.version(key) != desk.stored.version:
        return None
    house = house_of(wb, desk.stored.project_id, desk.target)
    written = wb.store.translations.changed(key, desk.target, desk.looked)
    new = {one.segment_id: _row(desk, one, house) for one in written if _is_news(desk, one)}
    rows = {**desk.rows, **new}
    have = sum(row.translated is not None for row in rows.values())
    if wb.store.translations.count(key, desk.target) < have:
        return None
    same = house == desk.house and not new
    if compare and not (same and desk.compared):
        rows = {row.segment.id: row for row in translations.compared([*rows.values()], house)}
        return replace(desk, rows=rows, looked=looked, house=house, compared=True)
    compared = desk.compared and same
    return replace(desk, rows=rows, looked=looked, house=house, compared=compared)


def _is_news(desk: OpenDesk, one: TranslatedSegment) -> bool:
    """Whether a row was written again: every write has another moment."""
    if one.segment_id not in desk.rows:
        return False
    known = desk.rows[one.segment_id].translated
    return known is None or (known.version, known.updated_at) != (one.version, one.updated_at)


def _row(desk: OpenDesk, translated: TranslatedSegment, house: House) -> Row:
    row = replace(desk.rows[translated.segment_id], translated=translated)
    new = translations.checked(row, desk.stored.article, desk.target, house)
    return translations.compared_as(desk.rows[translated.segment_id], new, house)


def _a_while_ago() -> str:
    return as_time(datetime.now(UTC) - OVERLAP)
