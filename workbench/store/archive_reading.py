"""Reading an archive that may be broken or hostile.

Nothing is unpacked onto the disk. Names must be the ones an archive has, sizes are bounded before
anything is read, checksums must agree, and every row must be one the store could have written.
"""

import hashlib
import json
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, BinaryIO

from workbench.errors import UnreadableFileError
from workbench.store.archive_rows import check_rows
from workbench.store.snapshot import TABLES, Row, Snapshot

FORMAT = "translation-workbench-project"
SCHEMA = 4
MANIFEST = "manifest.json"

MAX_BYTES = 256 * 1024 * 1024
"""Of everything in an archive, unpacked."""
MAX_ORIGINALS = MAX_BYTES // 2
"""Of the files articles were read from, together; the rest is for what was made of them."""
MAX_FILES = 10_000
MAX_NAME = 200

_SOURCE = re.compile(r"sources/([0-9a-f]{12})\.txt")
_ORIGINAL = re.compile(r"originals/([0-9a-f]{12})")
_TABLE_FILES = {f"{table}.jsonl" for table in TABLES}
_OF_THE_DESK = (
    "memory", "terms", "dismissals", "effort", "annotations", "settings", "originals",
)  # fmt: skip
_SINCE = {
    "decisions": 2,
    **dict.fromkeys(_OF_THE_DESK, 4),
}
"""Tables that older archives lack, and the schema that has them."""
_ACCESS_SINCE = 3
"""The schema since which an article says when it was accessed."""
_STALE_SINCE = 4
"""The schema since which a link says whether the last run proposes it."""
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    RuntimeError,  # encrypted; too deeply nested; a compression this Python lacks
    ValueError,  # no JSON, no UTF-8, no value of ours
    TypeError,
    KeyError,
    AttributeError,
    OverflowError,
)


def read_archive(source: str | Path | BinaryIO) -> tuple[str, Snapshot]:
    """Read and check an archive.

    Returns:
        the project's name and its rows.

    Raises:
        UnreadableFileError: not an archive, a broken one, or one of a newer workbench.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            return _read(source, archive)
    except UnreadableFileError:
        raise
    except _BROKEN as error:
        raise unreadable(source, str(error) or type(error).__name__) from error


def unreadable(source: str | Path | BinaryIO, reason: str) -> UnreadableFileError:
    """Tell that a file is no archive, or a broken one."""
    return UnreadableFileError(
        f"{_name(source)} is not a whole project archive: {reason}.",
        "Nothing was imported; choose a file that “Back up” wrote, or copy it again.",
    )


def _read(source: str | Path | BinaryIO, archive: zipfile.ZipFile) -> tuple[str, Snapshot]:
    names = _checked_names(archive)
    manifest = _json(archive.read(MANIFEST))
    _check_schema(source, manifest)
    if set(manifest["files"]) != names - {MANIFEST}:
        raise ValueError("its list of contents does not agree with what is in it")

    def read(name: str) -> bytes:
        data = archive.read(name)
        if hashlib.sha256(data).hexdigest() != manifest["files"][name]:
            raise ValueError(f"{name} was damaged or changed")
        return data

    held = [table for table in TABLES if manifest["schema"] >= _SINCE.get(table, 1)]
    snapshot: Snapshot = {table: [] for table in TABLES}
    snapshot |= {table: _lines(read(f"{table}.jsonl")) for table in held}
    if manifest["schema"] < _ACCESS_SINCE:
        snapshot["articles"] = [{**row, "accessed_at": None} for row in snapshot["articles"]]
    if manifest["schema"] < _STALE_SINCE:
        snapshot["links"] = [{**row, "stale": False} for row in snapshot["links"]]
    _add_sources(snapshot["articles"], names, read)
    check_rows(snapshot)
    _add_originals(snapshot["originals"], names, read)
    return _project_name(manifest), snapshot


def _checked_names(archive: zipfile.ZipFile) -> set[str]:
    files = archive.infolist()
    if len(files) > MAX_FILES or sum(file.file_size for file in files) > MAX_BYTES:
        raise ValueError("it is far larger than a project can be")
    names = {file.filename for file in files}
    if len(names) < len(files):
        raise ValueError("it holds two files of one name")
    later = {f"{table}.jsonl" for table in _SINCE}
    wanted = _TABLE_FILES | {MANIFEST}
    odd = sorted(name for name in names - wanted if not _is_of_article(name))
    lacking = wanted - later - names
    if odd or lacking:
        raise ValueError(f"it holds {odd[0]!r}" if odd else f"{min(lacking)} is missing")
    return names


def _check_schema(source: str | Path | BinaryIO, manifest: Any) -> None:
    if manifest["format"] != FORMAT or not isinstance(manifest["schema"], int):
        raise ValueError("its manifest is not one of ours")
    if manifest["schema"] > SCHEMA:
        raise UnreadableFileError(
            f"{_name(source)} was written by a newer version of the workbench.",
            "Update the workbench, then import it again.",
        )


def _project_name(manifest: Any) -> str:
    name = " ".join(manifest["project"]["name"].split())
    if not name:
        raise ValueError("its project has no name")
    return name[:MAX_NAME]


def _add_sources(articles: list[Row], names: Collection[str], read: Callable[[str], bytes]) -> None:
    sources = {f"sources/{article['id']}.txt": article for article in articles}
    if set(sources) != {name for name in names if _SOURCE.fullmatch(name)}:
        raise ValueError("its source texts do not agree with its articles")
    for name, article in sources.items():
        article["source_text"] = read(name).decode()


def _is_of_article(name: str) -> bool:
    return bool(_SOURCE.fullmatch(name) or _ORIGINAL.fullmatch(name))


def _add_originals(rows: list[Row], names: Collection[str], read: Callable[[str], bytes]) -> None:
    """Give originals their bytes, which no table's file holds."""
    originals = {f"originals/{row['article_id']}": row for row in rows}
    if set(originals) != {name for name in names if _ORIGINAL.fullmatch(name)}:
        raise ValueError("its originals do not agree with its list of them")
    for name, row in originals.items():
        row["data"] = read(name)
        if hashlib.sha256(row["data"]).hexdigest() != row["sha256"]:
            raise ValueError(f"{name} is not the file it was")


def _lines(data: bytes) -> list[Row]:
    return [_json(line) for line in data.splitlines()]


def _json(data: bytes) -> Any:
    return json.loads(data.decode(), parse_constant=_no_number)


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is not a number")


def _name(source: str | Path | BinaryIO) -> str:
    path = source if isinstance(source, str | Path) else getattr(source, "name", None)
    return f"“{Path(path).name}”" if isinstance(path, str | Path) else "The file"
