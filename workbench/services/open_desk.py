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
    """

    stored: StoredArticle
    target: str
    rows: Mapping[str, Row]
    looked: str


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
    return OpenDesk(stored, target, {row.segment.id: row for row in rows}, looked)


def catch_up(wb: Workbench, desk: OpenDesk) -> OpenDesk | None:
    """Read what was written since the last look, by whomever.

    Only rows that were written are read and checked; what compares all rows is cheap.

    Returns:
        ``None`` where the article was changed or translations went: it has to be opened anew.

    Raises:
        NotFoundError: the article is gone.
    """
    looked = _a_while_ago()
    key = desk.stored.id
    if wb.store.articles.version(key) != desk.stored.version:
        return None
    written = wb.store.translations.changed(key, desk.target, desk.looked)
    house = house_of(wb, desk.stored.project_id, desk.target)
    rows = dict(desk.rows)
    for one in written:
        if one.segment_id in rows and rows[one.segment_id].translated != one:
            rows[one.segment_id] = _row(desk, one, house)
    rows = {row.segment.id: row for row in translations.compared([*rows.values()], house)}
    have = sum(row.translated is not None for row in rows.values())
    if wb.store.translations.count(key, desk.target) < have:
        return None
    return replace(desk, rows=rows, looked=looked)


def _row(desk: OpenDesk, translated: TranslatedSegment, house: House) -> Row:
    row = replace(desk.rows[translated.segment_id], translated=translated)
    return translations.checked(row, desk.stored.article, desk.target, house)


def _a_while_ago() -> str:
    return as_time(datetime.now(UTC) - OVERLAP)
