"""Bringing a database up to date."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, inspect, select

import workbench.store.desk_tables  # noqa: F401  its tables are made too
from workbench.errors import StoreError
from workbench.store.tables import Base, limit_indexes

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
HEAD = "0004_desk"
"""The newest revision, named so that an up-to-date database opens without loading Alembic."""

_VERSION = Table(
    "alembic_version",
    MetaData(naming_convention={"pk": "%(table_name)s_pkc"}),
    Column("version_num", String(32), primary_key=True),
)
"""Where Alembic keeps the revision, in its own form."""

# Alembic keeps the migration it runs in module variables.
_ONE_AT_A_TIME = threading.Lock()


def migrate(engine: Engine, name: str) -> None:
    """Make the tables of an empty database, or run the migrations one lacks, in one transaction.

    Args:
        name: the database, for the user to recognise.

    Raises:
        StoreError: a newer workbench wrote the database.
    """
    with engine.connect() as connection:
        if revision(connection) == HEAD:
            return
    with _ONE_AT_A_TIME, engine.execution_options(immediate=True).begin() as connection:
        if inspect(connection).get_table_names():
            upgrade(connection, name)
        else:
            _create(connection)


def _create(connection: Connection) -> None:
    """Make all tables as they are now: the first start need not wait for Alembic to load."""
    limit_indexes(connection.dialect.name)
    Base.metadata.create_all(connection)
    _VERSION.create(connection)
    connection.execute(_VERSION.insert().values(version_num=HEAD))


def upgrade(connection: Connection, name: str) -> None:
    """Run the migrations a database lacks, within a transaction.

    Raises:
        StoreError: a newer workbench wrote the database.
    """
    from alembic import command
    from alembic.util import CommandError

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


def revision(connection: Connection) -> str | None:
    """Tell which revision a database is at; ``None`` for an empty one."""
    if not inspect(connection).has_table(_VERSION.name):
        return None
    found: str | None = connection.scalar(select(_VERSION.c.version_num))
    return found


def alembic_config() -> "Config":
    """Make the configuration Alembic works with; no ``alembic.ini`` is needed."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config
