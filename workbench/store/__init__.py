"""Floor 2. SQLAlchemy 2: SQLite in WAL mode, Alembic migrations."""

from workbench.store.archive import export_project, import_project
from workbench.store.records import (
    RESEGMENTED,
    Job,
    JobState,
    Project,
    Revision,
    StoredAlignment,
    StoredArticle,
    StoredLink,
    TranslatedSegment,
)
from workbench.store.store import Store

__all__ = [
    "RESEGMENTED",
    "Job",
    "JobState",
    "Project",
    "Revision",
    "Store",
    "StoredAlignment",
    "StoredArticle",
    "StoredLink",
    "TranslatedSegment",
    "export_project",
    "import_project",
]
