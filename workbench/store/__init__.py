"""Floor 2. SQLAlchemy 2: SQLite in WAL mode, Alembic migrations."""

from workbench.store.store import Store

__all__ = ["Store"]
