"""``.argosmodel`` files: zip archives, checked in full before anything of them is unpacked."""

import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from workbench.disk import CHUNK, OnProgress, human_size, naming_a_full_disk, require_space
from workbench.errors import PackageError

MAX_UNPACKED = 8_000_000_000
MAX_RATIO = 20
"""Weights hardly shrink (known packages: 1.1 to 1.2); vocabularies do, by 2 to 6."""
MAX_FILES = 2_000
MAX_METADATA = 1_000_000

METADATA = "metadata.json"
MODEL = "model/model.bin"
TOKENIZERS = ("sentencepiece.model", "bpe.model")
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_ENCRYPTED = 0x1
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}")
_WAY_OUT = "Choose an .argosmodel file as Argos publishes them."


@dataclass(frozen=True, slots=True)
class ArchiveContents:
    """What a checked package file holds.

    Attributes:
        root: the one folder everything lies in.
        unpacked: bytes it takes once unpacked.
    """

    root: str
    metadata: dict[str, Any]
    files: tuple[str, ...]
    unpacked: int


def inspect_archive(path: Path) -> ArchiveContents:
    """Check a package file without unpacking it.

    Raises:
        PackageError: it is no zip archive, no package, or unsafe to unpack.
    """
    with _opened(path) as archive:
        entries = archive.infolist()
        _check_bounds(path, entries)
        for entry in entries:
            _check_entry(path, entry)
        names = tuple(entry.filename for entry in entries if not entry.is_dir())
        root = _root(path, names)
        metadata = _metadata(path, archive, f"{root}/{METADATA}")
        _check_parts(path, {name.removeprefix(f"{root}/") for name in names})
        return ArchiveContents(root, metadata, names, sum(entry.file_size for entry in entries))


def unpack(path: Path, folder: Path, on_progress: OnProgress) -> Path:
    """Unpack a package file that `inspect_archive` found good.

    Returns:
        The package's own folder inside ``folder``.

    Raises:
        PackageError: a part of the archive is damaged.
        DiskFullError: there is no room for it.
    """
    contents = inspect_archive(path)
    require_space(folder, contents.unpacked, path.name)
    done = 0
    with _opened(path) as archive, naming_a_full_disk(folder, contents.unpacked, path.name):
        for name in contents.files:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(name) as packed, target.open("wb") as file:
                while chunk := packed.read(CHUNK):
                    file.write(chunk)
                    done += len(chunk)
                    on_progress("unpacking", done, contents.unpacked)
    return folder / contents.root


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    if not path.is_file():
        raise PackageError(f"There is no file {path}.", "Choose another file.")
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
        raise PackageError(
            f"{path.name} is no model package: it is {_looks_like(path)}.", _WAY_OUT
        ) from error


def _looks_like(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(512).lstrip().lower()
    if not head:
        return "empty"
    if head.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")):
        return "a web page, perhaps an error page saved under its name"
    if head.startswith(b"pk"):
        return "a damaged or incomplete zip archive"
    return "not a zip archive"


def _check_bounds(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_FILES:
        raise PackageError(f"{path.name} holds {len(entries)} files, too many to be one.", _WAY_OUT)
    if unpacked > min(MAX_UNPACKED, MAX_RATIO * max(path.stat().st_size, CHUNK)):
        raise PackageError(
            f"{path.name} would swell from {human_size(path.stat().st_size)} to "
            f"{human_size(unpacked)}, which no model does.",
            _WAY_OUT,
        )
    if len({entry.filename for entry in entries}) < len(entries):
        raise PackageError(f"{path.name} holds two files of the same name.", _WAY_OUT)


def _check_entry(path: Path, entry: zipfile.ZipInfo) -> None:
    parts = PurePosixPath(entry.filename).parts
    escapes = (
        entry.filename.startswith("/")
        or "\\" in entry.orig_filename
        or "\0" in entry.orig_filename
        or ".." in parts
        or (parts and ":" in parts[0])
    )
    if entry.flag_bits & _ENCRYPTED:
        raise PackageError(f"{path.name} is encrypted.", _WAY_OUT)
    mode = entry.external_attr >> 16
    special = mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR)
    if escapes or special:
        raise PackageError(
            f"{path.name} tries to write outside its own folder (“{entry.filename}”).",
            "Do not use this file.",
        )


def _root(path: Path, names: tuple[str, ...]) -> str:
    roots = {name.partition("/")[0] for name in names if "/" in name}
    if len(roots) != 1 or any("/" not in name for name in names):
        raise PackageError(f"{path.name} is a zip archive, but no model package.", _WAY_OUT)
    return roots.pop()


def _metadata(path: Path, archive: zipfile.ZipFile, name: str) -> dict[str, Any]:
    try:
        if archive.getinfo(name).file_size > MAX_METADATA:
            raise ValueError("too long")
        metadata = json.loads(archive.read(name).decode("utf-8"))
        check_metadata(metadata)
    except KeyError as error:
        raise PackageError(
            f"{path.name} is no model package: it has no {METADATA}.", _WAY_OUT
        ) from error
    except (ValueError, RecursionError) as error:
        raise PackageError(
            f"{path.name} is no usable model package: its {METADATA} is wrong ({error}).", _WAY_OUT
        ) from error
    return dict(metadata)


def check_metadata(metadata: Any) -> None:
    """Check what the workbench relies on in a package's description.

    Raises:
        ValueError: something is missing or of the wrong kind.
    """
    if not isinstance(metadata, dict):
        raise ValueError("not an object")
    if metadata.get("type", "translate") != "translate":
        raise ValueError(f"a package of type {metadata['type']!r}, not for translating")
    for key, pattern in (
        ("from_code", LANGUAGE_CODE),
        ("to_code", LANGUAGE_CODE),
        ("package_version", _VERSION),
    ):
        value = metadata.get(key)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise ValueError(f"{key} is {value!r}")


def _check_parts(path: Path, names: set[str]) -> None:
    if MODEL not in names:
        raise PackageError(f"{path.name} holds no model ({MODEL} is missing).", _WAY_OUT)
    if not names & set(TOKENIZERS):
        raise PackageError(
            f"{path.name} holds no tokenizer ({' or '.join(TOKENIZERS)} is missing).", _WAY_OUT
        )
