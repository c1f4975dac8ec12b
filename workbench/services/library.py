"""Projects: making, naming, copying, deleting with undo, backing up and restoring."""

from collections.abc import Container
from dataclasses import dataclass
from itertools import chain, count
from typing import BinaryIO

from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.store import Job, Project, StoredArticle, export_project, import_project
from workbench.text.article import Role

MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class Recent:
    """A piece of recent work."""

    project: Project
    article: StoredArticle


def create_project(wb: Workbench, name: str) -> Project:
    """Make an empty project.

    Raises:
        InputError: an empty or overlong name.
    """
    return wb.store.projects.create(_checked(name))


def project_named(wb: Workbench, name: str) -> str:
    """Find a project by its name or id; returns its id.

    Raises:
        InputError: there is none, or more than one.
    """
    found = [project for project in wb.store.projects.list() if name in (project.id, project.name)]
    if len(found) == 1:
        return found[0].id
    if not found:
        raise InputError(
            f"There is no project “{name}”.", "Write its name as the Library page shows it."
        )
    ids = ", ".join(project.id for project in found)
    raise InputError(f"There is more than one project “{name}”.", f"Name one by its id: {ids}.")


def rename_project(wb: Workbench, project_id: str, name: str) -> Project:
    """Give a project another name."""
    return wb.store.projects.rename(project_id, _checked(name))


def duplicate_project(wb: Workbench, project_id: str) -> Project:
    """Copy a project with everything in it."""
    name = wb.store.projects.get(project_id).name
    return wb.store.projects.duplicate(project_id, f"{name} (copy)"[:MAX_NAME])


def delete_project(wb: Workbench, project_id: str) -> None:
    """Put a project in the bin, from where it can be restored."""
    wb.store.projects.delete(project_id)


def restore_project(wb: Workbench, project_id: str) -> Project:
    """Take a project out of the bin."""
    return wb.store.projects.restore(project_id)


def end_project(wb: Workbench, project_id: str) -> None:
    """Remove a project and all it holds, for good."""
    wb.store.projects.purge(project_id)


def back_up(wb: Workbench, project_id: str, target: BinaryIO) -> None:
    """Write a project into one archive file."""
    export_project(wb.store, project_id, target)


def restore_archive(wb: Workbench, source: BinaryIO) -> Project:
    """Read a project from an archive file, as a new project.

    Where another has its name already, it is called ``NAME (restored)``, ``NAME (restored 2)`` …

    Raises:
        UnreadableFileError: not an archive of the workbench, or a broken one.
    """
    taken = {project.name for project in wb.store.projects.list()}
    project = import_project(wb.store, source)
    if project.name not in taken:
        return project
    return wb.store.projects.rename(project.id, _unlike(taken, project.name))


def recent(wb: Workbench, limit: int = 6) -> list[Recent]:
    """The commentaries worked on last, newest first."""
    projects = {project.id: project for project in wb.store.projects.list()}
    found = wb.store.articles.recent(Role.COMMENTARY, limit)
    return [Recent(projects[a.project_id], a) for a in found if a.project_id in projects]


def unfinished_jobs(wb: Workbench, project_id: str) -> list[Job]:
    """Jobs that were interrupted, cancelled or failed with work left."""
    return [job for job in wb.store.jobs.list(project_id) if job.done + job.failed < job.total]


def _unlike(taken: Container[str], name: str) -> str:
    endings = (f" (restored{number})" for number in chain([""], (f" {n}" for n in count(2))))
    return next(new for end in endings if (new := name[: MAX_NAME - len(end)] + end) not in taken)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise InputError("The project has no name.", "Type one.")
    if len(name) > MAX_NAME:
        raise InputError(f"The name has {len(name)} characters.", f"Use at most {MAX_NAME}.")
    return name
