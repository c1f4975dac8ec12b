"""The translation memories: one a project, and one that all projects share.

Whatever changes a unit gives it a new id, and no id comes back: what is newer than the highest id
somebody knows is all they have missed, but for units that are gone.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from workbench.store.database import new_id, now
from workbench.store.desk_tables import MemoryUnitRow
from workbench.store.memory_reading import MemoryReading
from workbench.store.memory_records import Added, NewUnit, StoredUnit, as_unit, columns_of
from workbench.store.rows import chunks, live_project, missing

_WRITTEN_AT_ONCE = 5000
_HOME = ("project_id", "article_id", "segment_id", "target_language")
_SAID = ("source_language", "source", "target", "before_hash", "after_hash", "origin")


class Memory(MemoryReading):
    """The translation memories of a store."""

    def put(self, project_id: str | None, unit: NewUnit, origin: str) -> int:
        """Keep a unit; it takes the place of the one its segment made before.

        Returns:
            its id.

        Raises:
            NotFoundError: no such project.
        """
        return self.put_all(project_id, [unit], origin)[0]

    def put_all(self, project_id: str | None, units: Sequence[NewUnit], origin: str) -> list[int]:
        """Keep units as `put` does, all of them or none; what says nothing new stays as it is."""
        with self._database.write() as session:
            if project_id is not None:
                live_project(session, project_id)
            time = now()
            rows = (columns_of(unit, project_id, origin, None, time) for unit in units)
            return [_put(session, row) for row in rows]

    def forget(
        self, project_id: str, article_id: str, target: str, segment_ids: Sequence[str]
    ) -> int:
        """Let the units go that segments made; returns how many there were."""
        gone = 0
        with self._database.write() as session:
            for some in chunks(segment_ids):
                query = delete(MemoryUnitRow).where(
                    MemoryUnitRow.project_id == project_id,
                    MemoryUnitRow.article_id == article_id,
                    MemoryUnitRow.target_language == target,
                    MemoryUnitRow.segment_id.in_(some),
                )
                gone += len(session.scalars(query.returning(MemoryUnitRow.id)).all())
        return gone

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

    def restore(self, unit: StoredUnit) -> int:
        """Bring a deleted unit back as it was; returns its new id.

        Raises:
            NotFoundError: its project is gone.
        """
        with self._database.write() as session:
            if unit.project_id is not None:
                live_project(session, unit.project_id)
            return _put(session, unit.changed(unit.source, unit.target, now()))

    def delete(self, unit_ids: Sequence[int]) -> None:
        """Remove units; those that are gone do not matter."""
        with self._database.write() as session:
            for some in chunks(unit_ids):
                session.execute(delete(MemoryUnitRow).where(MemoryUnitRow.id.in_(some)))


def _put(session: Session, row: dict[str, str | None]) -> int:
    """Keep a unit in place of the one its segment made before, if there is one."""
    if row["segment_id"] is not None:
        home = (getattr(MemoryUnitRow, name) == row[name] for name in _HOME)
        before = session.scalars(select(MemoryUnitRow).where(*home)).one_or_none()
        if before is not None:
            if all(getattr(before, name) == row[name] for name in _SAID):
                return before.id
            row["created_at"] = before.created_at
            session.delete(before)
            session.flush()
    return _inserted(session, row)


def _inserted(session: Session, values: dict[str, str | None]) -> int:
    return session.scalars(insert(MemoryUnitRow).returning(MemoryUnitRow.id), values).one()


def _unknown(
    session: Session, project_id: str | None, rows: Sequence[dict[str, str | None]]
) -> list[dict[str, str | None]]:
    """The rows that say what no unit says yet, each once."""
    names = ("source_language", "target_language", "source_hash", "target")
    known: set[tuple[str | None, ...]] = set()
    hashes = [row["source_hash"] for row in rows]
    for some in chunks(hashes):
        query = select(*(getattr(MemoryUnitRow, name) for name in names)).where(
            MemoryUnitRow.source_hash.in_(some),
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
