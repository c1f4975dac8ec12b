"""Opening a database, and transactions on it."""

import json
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.orm import Session

from workbench.errors import StoreError
from workbench.store.failures import explained, make_folder
from workbench.store.migrate import migrate

BUSY_TIMEOUT = 10.0
"""Seconds to wait for another writer."""

_to_json = partial(json.dumps, ensure_ascii=False)


class Database:
    """A database brought up to date, safe to use from several threads and processes.

    Args:
        url: an SQLAlchemy address.
        busy_timeout: seconds to wait for another writer.

    Raises:
        StoreError: it cannot be opened or written, or a newer workbench wrote it.
        DiskFullError: no room to write.
    """

    def __init__(self, url: str, *, busy_timeout: float = BUSY_TIMEOUT) -> None:
        address = _parse(url)
        self.name = address.render_as_string(hide_password=True)
        self._folder: Path | None = None
        if address.get_backend_name() == "sqlite":
            if address.database in (None, "", ":memory:"):
                raise _bad_address()
            path = Path(address.database).absolute()
            self.name, self._folder = str(path), path.parent
        with explained(self._folder, self.name):
            if self._folder:
                make_folder(self._folder)
            self.engine = _engine(address, self.name)
            if self._folder:
                _prepare_sqlite(self.engine, busy_timeout)
            migrate(self.engine, self.name)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that sees one unchanging state."""
        with explained(self._folder, self.name), Session(self.engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open a session that is one transaction: all of it is kept, or nothing.

        SQLite takes its write lock at the start, so that what is read in it stays true.
        """
        engine = self.engine.execution_options(immediate=True)
        with explained(self._folder, self.name), Session(engine) as session, session.begin():
            yield session

    def compact(self) -> None:
        """Give the room of what was removed back to the disk; a server does so by itself.

        Raises:
            StoreError: somebody else is writing.
            DiskFullError: no room for the copy that is made meanwhile.
        """
        if self._folder is None:
            return
        with explained(self._folder, self.name):
            connection = self.engine.raw_connection()  # the engine's own begin a transaction
            try:
                connection.cursor().execute("VACUUM")
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()

    def size(self) -> int | None:
        """The bytes of the database's file; ``None`` where a server keeps it."""
        return Path(self.name).stat().st_size if self._folder else None

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def now() -> str:
    """Tell the time as the store keeps it."""
    return as_time(datetime.now(UTC))


def as_time(moment: datetime) -> str:
    """Write a moment in UTC as the store keeps it."""
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def new_id() -> str:
    """Make an id: 12 random hexadecimal digits."""
    return secrets.token_hex(6)


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as error:
        raise _bad_address() from error


def _engine(address: URL, name: str) -> Engine:
    try:
        return create_engine(address, json_serializer=_to_json)
    except (ImportError, NoSuchModuleError) as error:
        raise StoreError(
            f"{name} needs a database driver that is not installed ({error}).",
            "Install it with pip, or unset WORKBENCH_DATABASE_URL.",
        ) from error


def _bad_address() -> StoreError:
    # The address itself may hold a password, so it is not repeated.
    return StoreError(
        "The address of the database names no place to keep data.",
        "Write WORKBENCH_DATABASE_URL like sqlite:////home/me/workbench.sqlite3.",
    )


def _prepare_sqlite(engine: Engine, busy_timeout: float) -> None:
    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        # The driver would start transactions by its own rules; ours start in `_begin`.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {int(busy_timeout * 1000)}")
        connection.execute("PRAGMA foreign_keys = ON")
        # In WAL mode this is what keeps a saved edit through a power cut.
        connection.execute("PRAGMA synchronous = FULL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    _use_wal(engine, busy_timeout)


def _use_wal(engine: Engine, busy_timeout: float) -> None:
    # Changing the mode does not wait for other connections by itself, unlike everything else.
    give_up = time.monotonic() + busy_timeout
    connection = engine.raw_connection()
    try:
        while True:
            try:
                connection.cursor().execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                busy = error.sqlite_errorname.startswith("SQLITE_BUSY")
                if not busy or time.monotonic() > give_up:
                    raise
                time.sleep(0.02)
    finally:
        connection.close()
