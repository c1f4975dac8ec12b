"""Projects: made, renamed, copied, deleted with undo."""

from sqlalchemy import ColumnElement, case, delete, func, select
from sqlalchemy.orm import Session

from workbench.errors import StoreError
from workbench.store import snapshot
from workbench.store.database import Database, new_id, now
from workbench.store.records import Project
from workbench.store.rows import live_project, missing
from workbench.store.tables import ArticleRow, ProjectRow
from workbench.text.article import Role


class Projects:
    """The projects of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, name: str, *, example: bool = False) -> Project:
        """Make an empty project.

        Raises:
            StoreError: the name is empty.
        """
        time = now()
        row = ProjectRow(
            id=new_id(), name=_checked(name), example=example, created_at=time, updated_at=time
        )
        with self._database.write() as session:
            session.add(row)
            session.flush()
            return project_record(session, row.id)

    def get(self, project_id: str) -> Project:
        """Find a project.

        Raises:
            NotFoundError: there is none, or it was deleted.
        """
        with self._database.read() as session:
            return project_record(session, live_project(session, project_id).id)

    def rename(self, project_id: str, name: str) -> Project:
        """Give a project another name.

        Raises:
            NotFoundError, StoreError: no such project; the name is empty.
        """
        with self._database.write() as session:
            row = live_project(session, project_id)
            row.name, row.updated_at = _checked(name), now()
            session.flush()
            return project_record(session, project_id)

    def touch(self, project_id: str) -> None:
        """Mark a project as used just now.

        Raises:
            NotFoundError: there is none, or it was deleted.
        """
        with self._database.write() as session:
            live_project(session, project_id).updated_at = now()

    def duplicate(self, project_id: str, name: str) -> Project:
        """Copy a project with its articles, translations, histories, alignments and links.

        Deleted articles and jobs stay behind.

        Raises:
            NotFoundError, StoreError: no such project; the name is empty.
        """
        with self._database.write() as session:
            live_project(session, project_id)
            copy = snapshot.load(session, snapshot.take(session, project_id), _checked(name))
            return project_record(session, copy)

    def delete(self, project_id: str) -> None:
        """Put a project away; `restore` brings it back, `purge` ends it.

        Raises:
            NotFoundError: there is none, or it was deleted before.
        """
        with self._database.write() as session:
            live_project(session, project_id).deleted_at = now()

    def restore(self, project_id: str) -> Project:
        """Bring a deleted project back, as it was.

        Raises:
            NotFoundError: there is none.
        """
        with self._database.write() as session:
            row = session.get(ProjectRow, project_id)
            if row is None:
                raise missing("project", project_id)
            row.deleted_at = None
            session.flush()
            return project_record(session, project_id)

    def purge(self, project_id: str) -> None:
        """Remove a project and all it holds, for good.

        Raises:
            NotFoundError: there is none.
        """
        with self._database.write() as session:
            gone = session.execute(
                delete(ProjectRow).where(ProjectRow.id == project_id).returning(ProjectRow.id)
            )
            if gone.first() is None:
                raise missing("project", project_id)

    def deleted(self) -> list[Project]:
        """List the deleted projects, last deleted first."""
        with self._database.read() as session:
            found = _find(session, ProjectRow.deleted_at.is_not(None))
        return sorted(found, key=lambda project: project.deleted_at or "", reverse=True)

    def list(self) -> list[Project]:
        """List the projects that are not deleted, most recently used first."""
        with self._database.read() as session:
            return _find(session, ProjectRow.deleted_at.is_(None))


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise StoreError("A project needs a name.", "Type at least one letter.")
    return name


def project_record(session: Session, project_id: str) -> Project:
    """Read a project within a transaction, deleted or not."""
    return _find(session, ProjectRow.id == project_id)[0]


def _find(session: Session, condition: ColumnElement[bool]) -> list[Project]:
    found = session.execute(
        select(ProjectRow, _count(Role.COMMENTARY), _count(Role.COVERAGE))
        .outerjoin(ArticleRow, ArticleRow.project_id == ProjectRow.id)
        .where(condition)
        .group_by(ProjectRow.id)
        .order_by(ProjectRow.updated_at.desc())
    )
    return [
        Project(
            id=row.id,
            name=row.name,
            example=row.example,
            created_at=row.created_at,
            updated_at=row.updated_at,
            deleted_at=row.deleted_at,
            commentary_count=commentary,
            coverage_count=coverage,
        )
        for row, commentary, coverage in found
    ]


def _count(role: Role) -> ColumnElement[int]:
    live = ArticleRow.deleted_at.is_(None)
    return func.count(case((live & (ArticleRow.role == role.value), 1)))
