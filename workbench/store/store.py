"""Everything the user owns, in one database."""

from workbench.store.annotations import Annotations
from workbench.store.articles import Articles
from workbench.store.database import BUSY_TIMEOUT, Database
from workbench.store.decisions import Decisions
from workbench.store.dismissals import Dismissals
from workbench.store.effort import Efforts
from workbench.store.imports import Imports
from workbench.store.jobs import Jobs
from workbench.store.links import Links
from workbench.store.memory import Memory
from workbench.store.originals import Originals
from workbench.store.project_settings import ProjectSettings
from workbench.store.projects import Projects
from workbench.store.terms import Terms
from workbench.store.translations import Translations
from workbench.store.vectors import VectorStore


class Store:
    """The store: projects, articles, translations, jobs, links, decisions, vectors.

    Safe to use from several threads, and from several processes on one database. Every method
    that writes is one transaction: all of it is kept, or nothing. What comes back is frozen.

    Args:
        url: an SQLAlchemy address, see `workbench.settings.Settings.store_url`.
        busy_timeout: seconds to wait for another writer.

    Raises:
        StoreError: it cannot be opened or written, or a newer workbench wrote it. Every
            method raises it too when the database stays locked or refuses.
        DiskFullError: no room to write; here and in every method that writes.
    """

    def __init__(self, url: str, *, busy_timeout: float = BUSY_TIMEOUT) -> None:
        self.database = Database(url, busy_timeout=busy_timeout)
        self.projects = Projects(self.database)
        self.articles = Articles(self.database)
        self.originals = Originals(self.database)
        self.translations = Translations(self.database)
        self.effort = Efforts(self.database)
        self.imports = Imports(self.database)
        self.jobs = Jobs(self.database)
        self.links = Links(self.database)
        self.decisions = Decisions(self.database)
        self.memory = Memory(self.database)
        self.annotations = Annotations(self.database)
        self.terms = Terms(self.database)
        self.settings = ProjectSettings(self.database)
        self.dismissals = Dismissals(self.database)
        self.vectors = VectorStore(self.database)

    def close(self) -> None:
        """Close all connections."""
        self.database.close()
