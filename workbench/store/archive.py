"""A project as one file: to back up, to move to another machine, to restore.

A zip file of JSON lines, one file a table, and of the texts the articles came from::

    manifest.json        {"format", "schema", "created_at", "project", "files": {name: sha256}}
    articles.jsonl       and each table of `workbench.store.snapshot.TABLES`: a row a line
    sources/<id>.txt     what the user gave, one file an article
    originals/<id>       the file a commentary was read from, byte for byte

Originals are taken in from the smallest up, as long as an archive has room for them.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from workbench.disk import naming_a_full_disk
from workbench.errors import StoreError
from workbench.store import snapshot
from workbench.store.archive_reading import (
    FORMAT,
    MANIFEST,
    MAX_ORIGINALS,
    SCHEMA,
    read_archive,
    unreadable,
)
from workbench.store.database import now
from workbench.store.projects import project_record
from workbench.store.records import Project
from workbench.store.rows import live_project
from workbench.store.store import Store


def export_project(store: Store, project_id: str, target: str | Path | BinaryIO) -> None:
    """Write a project into an archive: articles, translations, histories, alignments, links.

    Deleted articles, jobs and cached vectors are left out.

    Args:
        target: a path, written beside and then renamed so that it is whole or not there; or a
            binary file.

    Raises:
        NotFoundError: no such project.
        DiskFullError: no room to write.
        StoreError: the file cannot be written.
    """
    if not isinstance(target, str | Path):
        _write(store, project_id, target)
        return
    path = Path(target)
    part = path.with_name(f"{path.name}.part")
    try:
        with naming_a_full_disk(path.parent, None, "the archive"), part.open("wb") as file:
            _write(store, project_id, file)
        part.replace(path)
    except OSError as error:
        raise StoreError(
            f"The archive {path} cannot be written ({error.strerror}).", "Choose another place."
        ) from error
    finally:
        part.unlink(missing_ok=True)


def import_project(store: Store, source: str | Path | BinaryIO) -> Project:
    """Read an archive as a new project; all ids are made new.

    Args:
        source: a path or a binary file; it may come from anywhere and is checked through and
            through before anything is written.

    Raises:
        UnreadableFileError: not an archive, a broken one, or one of a newer workbench.
    """
    name, rows = read_archive(source)
    with store.database.write() as session:
        try:
            project_id = snapshot.load(session, rows, name)
        except KeyError as error:
            raise unreadable(source, f"something in it refers to {error}, which is not") from error
        return project_record(session, project_id)


def _write(store: Store, project_id: str, target: BinaryIO) -> None:
    with store.database.read() as session:
        name = live_project(session, project_id).name
        rows = snapshot.take(session, project_id)
    sums: dict[str, str] = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, data in _files(rows):
            archive.writestr(file, data)
            sums[file] = hashlib.sha256(data).hexdigest()
        manifest = {
            "format": FORMAT,
            "schema": SCHEMA,
            "created_at": now(),
            "project": {"name": name},
            "files": sums,
        }
        archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=2))


def _files(rows: snapshot.Snapshot) -> Iterator[tuple[str, bytes]]:
    for article in rows["articles"]:
        yield f"sources/{article['id']}.txt", article.pop("source_text").encode()
        article.pop("project_id")
        article.pop("deleted_at")
    yield from _originals(rows)
    for table in snapshot.OF_A_PROJECT:
        for row in rows[table]:
            row.pop("project_id")
    for table, table_rows in rows.items():
        yield f"{table}.jsonl", b"".join(map(_line, table_rows))


def _originals(rows: snapshot.Snapshot) -> Iterator[tuple[str, bytes]]:
    room, kept = MAX_ORIGINALS, []
    for original in sorted(rows["originals"], key=lambda row: len(row["data"])):
        room -= len(original["data"])
        if room >= 0:
            kept.append(original)
            yield f"originals/{original['article_id']}", original.pop("data")
    rows["originals"] = kept


def _line(row: Any) -> bytes:
    return json.dumps(row, ensure_ascii=False, sort_keys=True).encode() + b"\n"
