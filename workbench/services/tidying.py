"""Throwing away what takes room: vectors made long ago, and projects in the bin."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from workbench.services.context import Workbench
from workbench.store import Project
from workbench.store.database import as_time

DAYS = 90
"""Vectors made longer ago go, unless another age is given: those still needed are made again."""


@dataclass(frozen=True, slots=True)
class Disposable:
    """What can be thrown away.

    Attributes:
        before: the moment before which vectors were made, as the store keeps it.
        vectors: how many; vector_bytes: what they take.
        projects: those in the bin, last deleted first.
    """

    before: str
    vectors: int
    vector_bytes: int
    projects: tuple[Project, ...]

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to throw away."""
        return not (self.vectors or self.projects)


def find_disposable(wb: Workbench, days: int = DAYS, *, emptying: bool = False) -> Disposable:
    """Find what can go: vectors made more than so many days ago, and the bin if it is emptied."""
    before = as_time(datetime.now(UTC) - timedelta(days=days))
    vectors, length = wb.store.vectors.size(before)
    binned: Sequence[Project] = wb.store.projects.deleted() if emptying else ()
    return Disposable(before, vectors, length, tuple(binned))


def tidy(wb: Workbench, found: Disposable) -> int | None:
    """Throw away what was found, and give its room back to the disk.

    Returns:
        the bytes the database's file is smaller by; ``None`` where a server keeps it.
    """
    was = wb.store.database.size()
    wb.store.vectors.drop(found.before)
    for project in found.projects:
        wb.store.projects.purge(project.id)
    wb.store.database.compact()
    now = wb.store.database.size()
    return None if was is None or now is None else was - now
