"""Floor 2. SQLAlchemy 2: SQLite in WAL mode, Alembic migrations."""
