"""Reading the translation memories, in pieces where they are large."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import InstrumentedAttribute

from workbench.store.database import Database
from workbench.store.desk_tables import MemoryUnitRow
from workbench.store.memory_records import Batch, Count, Scope, StoredUnit, as_unit
from workbench.store.rows import chunks

_UNITS_AT_ONCE = 5000
_TEXTS_AT_ONCE = 20000


class MemoryReading:
    """What can be asked of the translation memories of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def batches(self, project_id: str | None) -> list[Batch]:
        """List a project's imports, or the shared ones, of which units are left, newest first."""
        counted = (
            select(func.count().label("units"), func.min(MemoryUnitRow.id).label("first"))
            .where(MemoryUnitRow.batch.is_not(None))
            .group_by(MemoryUnitRow.batch, MemoryUnitRow.project_id)
            .subquery()
        )
        query = (
            select(MemoryUnitRow, counted.c.units)
            .join(counted, counted.c.first == MemoryUnitRow.id)
            .where(MemoryUnitRow.project_id == project_id)
            .order_by(MemoryUnitRow.id.desc())
        )
        with self._database.read() as session:
            return [
                Batch(row.batch or "", row.origin, units, row.created_at)
                for row, units in session.execute(query)
            ]

    def get(self, unit_ids: Sequence[int]) -> dict[int, StoredUnit]:
        """Find units by their ids; those that are gone are left out."""
        found: dict[int, StoredUnit] = {}
        with self._database.read() as session:
            for some in chunks(unit_ids):
                rows = session.scalars(select(MemoryUnitRow).where(MemoryUnitRow.id.in_(some)))
                found |= {row.id: as_unit(row) for row in rows}
        return found

    def exact(
        self, scope: Scope, source_hash: str, neighbours: tuple[str | None, str | None], limit: int
    ) -> list[StoredUnit]:
        """Find units of one source, those between the same neighbours first, then the newest.

        Args:
            source_hash: see `workbench.text.ids.source_hash`.
            neighbours: the hashes of the sources before and after; ``None`` where unknown.
        """
        before, after = neighbours
        same = (MemoryUnitRow.before_hash == before) & (MemoryUnitRow.after_hash == after)
        query = (
            select(MemoryUnitRow)
            .where(MemoryUnitRow.source_hash == source_hash, *_in(scope))
            .order_by(case((same, 0), else_=1), MemoryUnitRow.id.desc())
            .limit(limit)
        )
        with self._database.read() as session:
            return [as_unit(row) for row in session.scalars(query)]

    def counts(self, project_id: str | None) -> list[Count]:
        """Count the units of a project, or the shared ones, by languages."""
        pair = (MemoryUnitRow.source_language, MemoryUnitRow.target_language)
        query = (
            select(*pair, func.count())
            .where(MemoryUnitRow.project_id == project_id)
            .group_by(*pair)
            .order_by(*pair)
        )
        with self._database.read() as session:
            return [
                Count(Scope(project_id, source, target), units)
                for source, target, units in session.execute(query)
            ]

    def sources(self, scope: Scope, after: int = 0) -> Iterator[tuple[int, str]]:
        """Read ids and sources of what is newer than an id, in the order of ids."""
        yield from self._newer(scope, after, MemoryUnitRow.source)

    def texts(self, scope: Scope, after: int = 0) -> Iterator[tuple[int, str, str]]:
        """Read ids, sources and targets of what is newer than an id, in the order of ids."""
        yield from self._newer(scope, after, MemoryUnitRow.source, MemoryUnitRow.target)

    def units(self, scope: Scope) -> Iterator[StoredUnit]:
        """Read whole units in the order of ids, a few thousand at a time."""
        after = 0
        while True:
            with self._database.read() as session:
                query = select(MemoryUnitRow).where(*_in(scope), MemoryUnitRow.id > after)
                rows = session.scalars(query.order_by(MemoryUnitRow.id).limit(_UNITS_AT_ONCE))
                found = [as_unit(row) for row in rows]
            if not found:
                return
            yield from found
            after = found[-1].id

    def newest(self, scope: Scope, limit: int) -> list[StoredUnit]:
        """List the units that came last, the newest first."""
        query = select(MemoryUnitRow).where(*_in(scope)).order_by(MemoryUnitRow.id.desc())
        with self._database.read() as session:
            return [as_unit(row) for row in session.scalars(query.limit(limit))]

    def _newer(
        self, scope: Scope, after: int, *columns: InstrumentedAttribute[str]
    ) -> Iterator[Any]:
        while True:
            query = select(MemoryUnitRow.id, *columns).where(*_in(scope), MemoryUnitRow.id > after)
            with self._database.read() as session:
                rows = session.execute(query.order_by(MemoryUnitRow.id).limit(_TEXTS_AT_ONCE)).all()
            if not rows:
                return
            yield from map(tuple, rows)
            after = rows[-1][0]


def _in(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    return (
        MemoryUnitRow.project_id == scope.project_id,
        MemoryUnitRow.source_language == scope.source_language,
        MemoryUnitRow.target_language == scope.target_language,
    )
