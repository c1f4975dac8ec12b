"""Bringing a database up to date."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

from workbench.errors import StoreError

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
HEAD = "0002_decisions"
"""The newest revision, named so that an up-to-date database opens without loading Alembic."""

# Alembic keeps the migration it runs in module variables.
_ONE_AT_A_TIME = threading.Lock()


def migrate(engine: Engine, name: str) -> None:
    """Run the migrations a database lacks, all in one transaction.

    Args:
        name: the database, for the user to recognise.

    Raises:
        StoreError: a newer workbench wrote the database.
    """
    if revision(engine) == HEAD:
        return
    from alembic import command
    from alembic.util import CommandError

    with _ONE_AT_A_TIME, engine.execution_options(immediate=True).begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            if "Can't locate revision" not in str(error):
                raise
            raise StoreError(
                f"{name} was written by a newer version of the workbench.",
                "Update the workbench, or set WORKBENCH_HOME to another folder.",
            ) from error


def revision(engine: Engine) -> str | None:
    """Tell which revision a database is at; ``None`` for an empty one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def alembic_config() -> "Config":
    """Make the configuration Alembic works with; no ``alembic.ini`` is needed."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config
