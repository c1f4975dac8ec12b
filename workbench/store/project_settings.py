"""What was chosen for a project, by name; values are JSON values."""

import json
from typing import Any, TypeVar

from workbench.store.database import Database, now
from workbench.store.desk_tables import ProjectSettingRow
from workbench.store.rows import live_project
from workbench.store.tables import ProjectRow

T = TypeVar("T", bool, int, float, str)


class ProjectSettings:
    """The settings of a store's projects."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, project_id: str, name: str, default: T) -> T:
        """Return what was chosen, or the default where nothing was, or nothing of its kind."""
        with self._database.read() as session:
            row = session.get(ProjectSettingRow, (project_id, name))
            value: Any = json.loads(row.value) if row else default
        return value if type(value) is type(default) else default

    def put(self, project_id: str, name: str, value: bool | int | float | str) -> None:
        """Keep what was chosen.

        Raises:
            NotFoundError: no such project.
        """
        with self._database.write() as session:
            live_project(session, project_id)
            row = session.get(ProjectSettingRow, (project_id, name))
            if row is None:
                row = ProjectSettingRow(project_id=project_id, name=name)
                session.add(row)
            row.value, row.updated_at = json.dumps(value), now()

    def add(self, project_id: str, name: str, amount: int) -> None:
        """Add to a count, which is 0 before; two that add at once lose nothing.

        Raises:
            NotFoundError: no such project.
        """
        with self._database.write() as session:
            live_project(session, project_id)
            # Who adds first may find no row to lock, but there is always a project.
            session.get(ProjectRow, project_id, with_for_update=True)
            row = session.get(ProjectSettingRow, (project_id, name))
            if row is None:
                row = ProjectSettingRow(project_id=project_id, name=name, value="0")
                session.add(row)
            row.value, row.updated_at = json.dumps(json.loads(row.value) + amount), now()
