"""The glossaries: one a project, and one that all projects share."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.orm import Session

from workbench.errors import NotFoundError
from workbench.store.database import Database, new_id, now
from workbench.store.desk_tables import TermRow
from workbench.store.rows import chunks, live_project
from workbench.text.term import Term, TermStatus

_ID = re.compile(r"[0-9a-f]{12}")

Stamp = tuple[int, int, str]
"""Differs once any term was added, changed or removed."""


@dataclass(frozen=True, slots=True)
class TermBatch:
    """Terms that came in together.

    Attributes:
        origin: the file they came from.
        terms: how many of them are still there as they came.
        changed: how many were edited since.
        shared: whether they went to all projects.
    """

    id: str
    origin: str
    terms: int
    changed: int
    shared: bool
    at: str


class Terms:
    """The glossaries of a store. Terms without a project are shared by all of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, project_id: str | None) -> list[Term]:
        """List a project's terms, then the shared ones; those only where no project is named."""
        query = select(TermRow).where(_of(project_id))
        order = (TermRow.project_id.is_(None), func.lower(TermRow.source), TermRow.id)
        with self._database.read() as session:
            return [as_term(row) for row in session.scalars(query.order_by(*order))]

    def stamp(self, project_id: str | None) -> Stamp:
        """Tell whether what `list` gives may have changed, without reading it."""
        parts = func.count(TermRow.id), func.max(TermRow.id), func.max(TermRow.updated_at)
        with self._database.read() as session:
            count, last, at = session.execute(select(*parts).where(_of(project_id))).one()
        return int(count), int(last or 0), str(at or "")

    def add(
        self,
        terms: Iterable[Term],
        project_id: str | None,
        *,
        origin: str = "",
        batch: bool = False,
    ) -> str | None:
        """Add terms, all of them or none.

        Terms of one concept keep that in common, and so do those of one source that have none.

        Args:
            project_id: whose they are; ``None`` for all projects.
            origin: where they came from, such as a file's name.
            batch: whether they can be taken back together.

        Returns:
            the batch's id, if one was asked for.

        Raises:
            NotFoundError: no such project.
        """
        key = new_id() if batch else None
        concepts: dict[tuple[str, str], str] = {}
        with self._database.write() as session:
            if project_id is not None:
                live_project(session, project_id)
            for term in terms:
                own = _concept(term, concepts)
                row = TermRow(
                    project_id=project_id, concept=own, origin=origin, batch=key, created_at=now()
                )
                session.add(_fill(row, term, row.created_at))
        return key

    def edit(self, term: Term, project_id: str | None) -> Term:
        """Save a changed term, by its id.

        Args:
            project_id: whose it is from now on; ``None`` for all projects.

        Raises:
            NotFoundError: it is gone, or there is no such project.
        """
        with self._database.write() as session:
            if project_id is not None:
                live_project(session, project_id)
            row = session.get(TermRow, term.id)
            if row is None:
                raise _gone()
            row.project_id = project_id
            return as_term(_fill(row, term, now()))

    def delete(self, ids: Sequence[int]) -> int:
        """Remove terms; returns how many were there."""
        with self._database.write() as session:
            return sum(_removed(session, TermRow.id.in_(some)) for some in chunks(ids))

    def batches(self, project_id: str | None) -> tuple[TermBatch, ...]:
        """List the imports of which something is left, newest first."""
        as_it_came = func.count().filter(TermRow.updated_at == TermRow.created_at)
        parts = TermRow.batch, TermRow.origin, as_it_came, func.count(), TermRow.project_id
        last = func.max(TermRow.created_at)
        query = (
            select(*parts, last)
            .where(_of(project_id), TermRow.batch.is_not(None))
            .group_by(TermRow.batch, TermRow.origin, TermRow.project_id)
            .order_by(last.desc())
        )
        with self._database.read() as session:
            return tuple(
                TermBatch(str(key), origin, same, every - same, owner is None, at)
                for key, origin, same, every, owner, at in session.execute(query)
            )

    def undo(self, batch: str) -> int:
        """Take an import back; what was edited since stays.

        Returns:
            how many terms were removed.
        """
        untouched = (TermRow.batch == batch) & (TermRow.updated_at == TermRow.created_at)
        with self._database.write() as session:
            return _removed(session, untouched)


def as_term(row: TermRow) -> Term:
    """Turn a row into a term."""
    return Term(
        source=row.source,
        target=row.target,
        source_language=row.source_language,
        target_language=row.target_language,
        status=TermStatus(row.status),
        part_of_speech=row.part_of_speech,
        note=row.note,
        id=row.id,
        concept=row.concept,
        shared=row.project_id is None,
    )


def _concept(term: Term, made: dict[tuple[str, str], str]) -> str:
    """The id of a term's concept: its own where it is one of ours, else one for all sharing it."""
    if _ID.fullmatch(term.concept):
        return term.concept
    key = ("concept", term.concept) if term.concept else ("source", term.source)
    return made.setdefault(key, new_id())


def _fill(row: TermRow, term: Term, at: str) -> TermRow:
    row.source, row.target = term.source, term.target
    row.source_language, row.target_language = term.source_language, term.target_language
    row.status, row.part_of_speech, row.note = term.status.value, term.part_of_speech, term.note
    row.updated_at = at
    return row


def _of(project_id: str | None) -> ColumnElement[bool]:
    shared = TermRow.project_id.is_(None)
    return shared if project_id is None else or_(shared, TermRow.project_id == project_id)


def _removed(session: Session, condition: ColumnElement[bool]) -> int:
    return len(session.scalars(delete(TermRow).where(condition).returning(TermRow.id)).all())


def _gone() -> NotFoundError:
    return NotFoundError(
        "That term is no longer there.", "Somebody removed it; add it again if you need it."
    )
