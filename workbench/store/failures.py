"""What a database says when it fails, told as the workbench tells things."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, StatementError

from workbench.errors import DiskFullError, StoreError, WorkbenchError

SCARCE_BYTES = 64 * 1024
"""With less room than this, SQLite's “disk I/O error” means a full disk."""


@contextmanager
def explained(place: Path | None, name: str) -> Iterator[None]:
    """Turn database errors into the workbench's own.

    Args:
        place: the folder of an SQLite file; ``None`` for a server.
        name: the database, for the user to recognise.

    Raises:
        DiskFullError: no room to write.
        StoreError: anything else.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise _unencodable() from error
    except DBAPIError as error:
        raise _explain(error.orig, place, name) from error
    except sqlite3.Error as error:  # while connecting, before SQLAlchemy has a hand in it
        raise _explain(error, place, name) from error
    except StatementError as error:
        if isinstance(error.orig, UnicodeEncodeError):
            raise _unencodable() from error
        raise


def make_folder(folder: Path) -> None:
    """Make the folder of the data, unless it is there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _full(str(folder)) from error
        raise _unwritable(folder, os.strerror(error.errno or 0)) from error


def _unwritable(folder: Path, reason: str) -> StoreError:
    """Tell that the folder of the data cannot be written."""
    return StoreError(
        f"The workbench cannot write to its data folder {folder} ({reason}).",
        "Make it writable, or set WORKBENCH_HOME to a folder that is.",
    )


def _explain(error: BaseException | None, place: Path | None, name: str) -> WorkbenchError:
    code = getattr(error, "sqlite_errorname", "")
    reason = str(error)
    if code == "SQLITE_FULL" or (code.startswith("SQLITE_IOERR") and _scarce(place)):
        return _full(name)
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreError(
            f"{name} stayed locked by another program for too long; nothing was saved.",
            "Close other programs that have it open, then try again.",
        )
    if place and code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return _unwritable(place, reason)
    if code.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return StoreError(
            f"{name} is not a workbench database, or it is damaged ({reason}).",
            "Move it elsewhere and start again; then restore your projects from their archives.",
        )
    return StoreError(
        f"The database {name} refused: {reason}.", "Nothing was saved; please try again."
    )


def _full(name: str) -> DiskFullError:
    return DiskFullError(
        f"There is no room left on the disk of {name}; nothing was saved.",
        "Free some space, then try again.",
    )


def _scarce(place: Path | None) -> bool:
    return place is not None and shutil.disk_usage(place).free < SCARCE_BYTES


def _unencodable() -> StoreError:
    return StoreError(
        "The text holds half a character (a lone UTF-16 surrogate), which cannot be saved.",
        "Remove the damaged character, often a broken emoji, and try again.",
    )
