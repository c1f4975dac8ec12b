"""Flags somebody looked at and let stand."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.store.database import Database, now
from workbench.store.desk_tables import DismissalRow
from workbench.store.rows import live_project


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A flag that was let stand.

    Attributes:
        fingerprint: of the code with source and translation, see `workbench.text.ids`.
        reason: in the words of who dismissed it; may be empty.
        at: when, in UTC.
    """

    code: str
    fingerprint: str
    reason: str
    author: str | None
    at: str


class Dismissals:
    """The dismissed flags of a store's projects."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        project_id: str,
        target: str,
        code: str,
        fingerprint: str,
        *,
        reason: str = "",
        author: str | None = None,
    ) -> None:
        """Keep a dismissal; of one that is there already, the reason is renewed.

        Raises:
            NotFoundError: no such project.
        """
        with self._database.write() as session:
            live_project(session, project_id)
            row = _find(session, project_id, target, fingerprint)
            if row is None:
                row = DismissalRow(project_id=project_id, target=target, fingerprint=fingerprint)
                session.add(row)
            row.code, row.reason, row.author, row.at = code, reason, author or None, now()

    def remove(self, project_id: str, target: str, fingerprint: str) -> bool:
        """Bring a flag back; whether it was dismissed at all."""
        with self._database.write() as session:
            row = _find(session, project_id, target, fingerprint)
            if row is not None:
                session.delete(row)
            return row is not None

    def list(self, project_id: str, target: str) -> list[Dismissal]:
        """List what was dismissed in one target language, the oldest first."""
        query = (
            select(DismissalRow)
            .where(DismissalRow.project_id == project_id, DismissalRow.target == target)
            .order_by(DismissalRow.id)
        )
        with self._database.read() as session:
            return [
                Dismissal(row.code, row.fingerprint, row.reason, row.author, row.at)
                for row in session.scalars(query)
            ]

    def fingerprints(self, project_id: str, target: str) -> frozenset[str]:
        """The fingerprints of what was dismissed in one target language."""
        query = select(DismissalRow.fingerprint).where(
            DismissalRow.project_id == project_id, DismissalRow.target == target
        )
        with self._database.read() as session:
            return frozenset(session.scalars(query))


def _find(session: Session, project_id: str, target: str, fingerprint: str) -> DismissalRow | None:
    query = select(DismissalRow).where(
        DismissalRow.project_id == project_id,
        DismissalRow.target == target,
        DismissalRow.fingerprint == fingerprint,
    )
    return session.scalar(query)
