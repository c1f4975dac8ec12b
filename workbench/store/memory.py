"""The translation memories: one a project, and one that all projects share.

Whatever changes a unit gives it a new id, and no id comes back: what is newer than the highest id
somebody knows is all they have missed, but for units that are gone.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.orm import Session

from workbench.store.database import new_id, now
from workbench.store.desk_tables import MemoryUnitRow
from workbench.store.memory_reading import MemoryReading
from workbench.store.memory_records import Added, NewUnit, as_unit, columns_of
from workbench.store.rows import CHUNK, live_project, missing

_WRITTEN_AT_ONCE = 5000


class Memory(MemoryReading):
    """The translation memories of a store."""

    def put(self, project_id: str | None, unit: NewUnit, origin: str) -> int:
        """Keep a unit; it takes the place of the one its segment made before.

        Returns:
            its id.

        Raises:
            NotFoundError: no such project.
        """
        with self._database.write() as session:
            if project_id is not None:
                live_project(session, project_id)
            time = now()
            values = columns_of(unit, project_id, origin, None, time)
            if unit.segment_id is not None:
                before = _at(project_id, unit.article_id, unit.target_language, unit.segment_id)
                if created := session.scalar(select(MemoryUnitRow.created_at).where(*before)):
                    values["created_at"] = created
                session.execute(delete(MemoryUnitRow).where(*before))
            return _inserted(session, values)

    def forget(self, article_id: str, target: str, segment_id: str) -> int:
        """Let the units go that a segment made; returns how many there were."""
        condition = (
            MemoryUnitRow.article_id == article_id,
            MemoryUnitRow.target_language == target,
            MemoryUnitRow.segment_id == segment_id,
        )
        with self._database.write() as session:
            gone = delete(MemoryUnitRow).where(*condition).returning(MemoryUnitRow.id)
            return len(session.scalars(gone).all())

    def add_many(
        self, project_id: str | None, units: Iterable[NewUnit], origin: str
    ) -> Iterator[Added]:
        """Add units a few thousand at a time, each time telling how many were added so far.

        A pair that is there already is not added again. All carry one batch, so that they can be
        taken back together; when the units end in an error, what was added stays.

        Raises:
            NotFoundError: no such project.
        """
        batch, added, known = new_id(), 0, 0
        rest = iter(units)
        while chunk := list(islice(rest, _WRITTEN_AT_ONCE)):
            with self._database.write() as session:
                if project_id is not None:
                    live_project(session, project_id)
                time = now()
                rows = [columns_of(unit, project_id, origin, batch, time) for unit in chunk]
                fresh = _unknown(session, project_id, rows)
                if fresh:
                    session.execute(insert(MemoryUnitRow), fresh)
            added, known = added + len(fresh), known + len(chunk) - len(fresh)
            yield Added(batch, added, known)

    def take_back(self, project_id: str | None, batch: str) -> int:
        """Remove what an import added; returns how many units are gone."""
        condition = (MemoryUnitRow.batch == batch, MemoryUnitRow.project_id == project_id)
        with self._database.write() as session:
            count = session.scalar(select(func.count()).where(*condition))
            session.execute(delete(MemoryUnitRow).where(*condition))
            return count or 0

    def edit(self, unit_id: int, source: str, target: str) -> int:
        """Change what a unit says; returns its new id.

        Raises:
            NotFoundError: it is gone.
        """
        with self._database.write() as session:
            row = session.get(MemoryUnitRow, unit_id)
            if row is None:
                raise missing("memory unit", str(unit_id))
            unit = as_unit(row)
            session.delete(row)
            session.flush()
            return _inserted(session, unit.changed(source, target, now()))

    def delete(self, unit_ids: Sequence[int]) -> None:
        """Remove units; those that are gone do not matter."""
        with self._database.write() as session:
            for start in range(0, len(unit_ids), CHUNK):
                some = unit_ids[start : start + CHUNK]
                session.execute(delete(MemoryUnitRow).where(MemoryUnitRow.id.in_(some)))


def _at(
    project_id: str | None, article_id: str | None, target: str, segment_id: str
) -> tuple[ColumnElement[bool], ...]:
    return (
        MemoryUnitRow.project_id == project_id,
        MemoryUnitRow.article_id == article_id,
        MemoryUnitRow.target_language == target,
        MemoryUnitRow.segment_id == segment_id,
    )


def _inserted(session: Session, values: dict[str, str | None]) -> int:
    return session.scalars(insert(MemoryUnitRow).returning(MemoryUnitRow.id), values).one()


def _unknown(
    session: Session, project_id: str | None, rows: Sequence[dict[str, str | None]]
) -> list[dict[str, str | None]]:
    """The rows that say what no unit says yet, each once."""
    names = ("source_language", "target_language", "source_hash", "target")
    known: set[tuple[str | None, ...]] = set()
    hashes = [row["source_hash"] for row in rows]
    for start in range(0, len(hashes), CHUNK):
        query = select(*(getattr(MemoryUnitRow, name) for name in names)).where(
            MemoryUnitRow.source_hash.in_(hashes[start : start + CHUNK]),
            MemoryUnitRow.project_id == project_id,
        )
        known |= {tuple(row) for row in session.execute(query)}
    fresh = []
    for row in rows:
        said = tuple(row[name] for name in names)
        if said not in known:
            known.add(said)
            fresh.append(row)
    return fresh
