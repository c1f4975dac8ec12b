"""What the store gives and takes of a translation memory."""

from dataclasses import asdict, dataclass, replace

from workbench.store.desk_tables import MemoryUnitRow
from workbench.text.ids import source_hash


@dataclass(frozen=True, slots=True)
class Scope:
    """One memory: a project's, or the shared one, in two languages.

    Attributes:
        project_id: ``None`` for the memory that all projects share.
    """

    project_id: str | None
    source_language: str
    target_language: str


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A passage and its translation, to be kept.

    Attributes:
        before: the source of the segment before it; empty where unknown or none, as is ``after``.
        article_id: where it was translated; ``segment_id`` likewise.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    before: str = ""
    after: str = ""
    article_id: str | None = None
    segment_id: str | None = None


@dataclass(frozen=True, slots=True)
class StoredUnit:
    """A unit as it is kept.

    Attributes:
        before_hash: of the source before it, see `workbench.text.ids.source_hash`.
        origin: who or what it came from.
        batch: the import it came with.
        created_at: ISO 8601 in UTC, as is ``updated_at``.
    """

    id: int
    project_id: str | None
    source_language: str
    target_language: str
    source: str
    target: str
    before_hash: str | None
    after_hash: str | None
    article_id: str | None
    segment_id: str | None
    origin: str
    batch: str | None
    created_at: str
    updated_at: str

    def changed(self, source: str, target: str, time: str) -> dict[str, str | None]:
        """The columns of a unit that takes this one's place."""
        columns = asdict(replace(self, source=source, target=target, updated_at=time))
        del columns["id"]
        return columns | {"source_hash": source_hash(source)}


@dataclass(frozen=True, slots=True)
class Added:
    """How far an import has come.

    Attributes:
        units: added so far.
        known: left out so far, because they were there.
    """

    batch: str
    units: int
    known: int


@dataclass(frozen=True, slots=True)
class Batch:
    """An import of which units are left."""

    id: str
    origin: str
    units: int
    created_at: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many units a memory holds."""

    scope: Scope
    units: int


def columns_of(
    unit: NewUnit, project_id: str | None, origin: str, batch: str | None, time: str
) -> dict[str, str | None]:
    """The columns of a new unit."""
    return {
        "project_id": project_id,
        "source_language": unit.source_language,
        "target_language": unit.target_language,
        "source": unit.source,
        "target": unit.target,
        "source_hash": source_hash(unit.source),
        "before_hash": source_hash(unit.before) if unit.before else None,
        "after_hash": source_hash(unit.after) if unit.after else None,
        "article_id": unit.article_id,
        "segment_id": unit.segment_id,
        "origin": origin,
        "batch": batch,
        "created_at": time,
        "updated_at": time,
    }


def as_unit(row: MemoryUnitRow) -> StoredUnit:
    """Turn a row into a record."""
    return StoredUnit(
        row.id,
        row.project_id,
        row.source_language,
        row.target_language,
        row.source,
        row.target,
        row.before_hash,
        row.after_hash,
        row.article_id,
        row.segment_id,
        row.origin,
        row.batch,
        row.created_at,
        row.updated_at,
    )
