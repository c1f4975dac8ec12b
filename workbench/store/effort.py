"""How long people worked on segments."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.store.database import Database, now
from workbench.store.desk_tables import EffortRow
from workbench.store.rows import live_version


@dataclass(frozen=True, slots=True)
class Effort:
    """What was spent on a segment.

    Attributes:
        active_ms: milliseconds in which somebody typed, moved or chose there.
        visits: how often it was opened.
    """

    segment_id: str
    active_ms: int
    visits: int
    updated_at: str


class Efforts:
    """The time spent on the segments of a store's articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, article_id: str, target: str, spent: Mapping[str, tuple[int, int]]) -> None:
        """Add time to what was spent before.

        Args:
            spent: segment id → (milliseconds of activity, visits).

        Raises:
            NotFoundError: no such article.
        """
        with self._database.write() as session:
            live_version(session, article_id)
            for segment_id, (active_ms, visits) in spent.items():
                row = _row(session, article_id, target, segment_id)
                row.active_ms += active_ms
                row.visits += visits
                row.updated_at = now()

    def list(self, article_id: str, target: str) -> list[Effort]:
        """List what was spent on each segment, also on such as the article no longer has."""
        query = select(EffortRow).where(
            EffortRow.article_id == article_id, EffortRow.target == target
        )
        with self._database.read() as session:
            return [
                Effort(row.segment_id, row.active_ms, row.visits, row.updated_at)
                for row in session.scalars(query.order_by(EffortRow.segment_id))
            ]


def _row(session: Session, article_id: str, target: str, segment_id: str) -> EffortRow:
    row = session.get(EffortRow, (article_id, target, segment_id), with_for_update=True)
    if row is None:
        row = EffortRow(
            article_id=article_id,
            target=target,
            segment_id=segment_id,
            active_ms=0,
            visits=0,
            updated_at=now(),
        )
        session.add(row)
    return row
