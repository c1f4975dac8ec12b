"""Big files and folders: their size, their checksum, and room for them."""

import errno
import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import DiskFullError

CHUNK = 1 << 20

OnProgress = Callable[[str, int, int | None], None]
"""Told ``(stage, done, total)``: what is being done in a word or two, bytes, bytes or unknown."""

ShouldStop = Callable[[], bool]
"""Asked between pieces of work; true stops it."""

_FULL = {errno.ENOSPC, errno.EDQUOT}


def human_size(size: float) -> str:
    """``7.0 MB``: decimal units, as file managers and download pages show them."""
    if size < 1000:
        return f"{size:.0f} bytes"
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 999.95:
            return f"{size:.1f} {unit}"
    return f"{size / 1000:.1f} TB"


def folder_size(folder: Path) -> int:
    """Bytes of all files below the folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def file_sha256(path: Path, on_bytes: Callable[[int], None] | None = None) -> str:
    """Compute a file's SHA-256 in hexadecimal, telling ``on_bytes`` the size of each piece read."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            if on_bytes is not None:
                on_bytes(len(chunk))
    return digest.hexdigest()


def ends_digest(folder: Path, files: Iterable[Path]) -> str:
    """Tell files of a folder apart by their names, sizes and both ends: 12 hexadecimal digits.

    For models: gigabytes are not read in full, and it does not matter where the folder lies.
    """
    digest = hashlib.blake2b(digest_size=6)
    for path in sorted(path for path in files if path.is_file()):
        size = path.stat().st_size
        digest.update(f"{path.relative_to(folder).as_posix()} {size}".encode())
        with path.open("rb") as file:
            digest.update(file.read(CHUNK))
            file.seek(max(0, size - CHUNK))
            digest.update(file.read())
    return digest.hexdigest()


def free_space(folder: Path) -> int:
    """Bytes free on the disk that holds the folder or will hold it."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def require_space(folder: Path, needed: int, what: str) -> None:
    """Check that there is room before writing.

    Raises:
        DiskFullError: less than ``needed`` bytes are free.
    """
    if free_space(folder) < needed:
        raise _disk_full(folder, needed, what)


@contextmanager
def naming_a_full_disk(folder: Path, needed: int | None, what: str) -> Iterator[None]:
    """Turn the system's “no space left” into an error that says how much is needed and free.

    Raises:
        DiskFullError: the disk or the user's quota became full while writing.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise _disk_full(folder, needed, what) from error
        raise


def _disk_full(folder: Path, needed: int | None, what: str) -> DiskFullError:
    wanted = "" if needed is None else f" {human_size(needed)} are needed and"
    return DiskFullError(
        f"There is no room for {what}:{wanted} {human_size(free_space(folder))} are free "
        f"on the disk of {folder}.",
        "Make room there, or set WORKBENCH_HOME to a folder on another disk.",
    )
