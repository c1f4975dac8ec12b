"""Floor 2. SQLAlchemy 2: SQLite in WAL mode, Alembic migrations."""

from workbench.store.annotations import Annotation
from workbench.store.archive import export_project, import_project
from workbench.store.dismissals import Dismissal
from workbench.store.effort import Effort
from workbench.store.originals import Original
from workbench.store.records import (
    RESEGMENTED,
    AlignmentRun,
    Decision,
    Edit,
    Incoming,
    Job,
    JobState,
    Project,
    Revision,
    StoredAlignment,
    StoredArticle,
    StoredLink,
    Subject,
    TranslatedSegment,
)
from workbench.store.store import Store
from workbench.store.terms import TermBatch

__all__ = [
    "RESEGMENTED",
    "AlignmentRun",
    "Annotation",
    "Decision",
    "Dismissal",
    "Edit",
    "Effort",
    "Incoming",
    "Job",
    "JobState",
    "Original",
    "Project",
    "Revision",
    "Store",
    "StoredAlignment",
    "StoredArticle",
    "StoredLink",
    "Subject",
    "TermBatch",
    "TranslatedSegment",
    "export_project",
    "import_project",
]
