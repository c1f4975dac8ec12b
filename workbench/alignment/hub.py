"""Fetching encoders from the Hugging Face hub, or from the server that HF_ENDPOINT names."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from workbench.disk import OnProgress, ShouldStop, naming_a_full_disk, require_space
from workbench.errors import CancelledError, EncoderError, NetworkError

CHOOSE_A_FOLDER = (
    "Check the connection and try again; or download the model's folder on another computer and "
    "use “choose a folder” here."
)
WEIGHTS = (".safetensors", ".bin")
_OTHER_FORMATS = ("onnx", "openvino", "coreml", "gguf")
_WANTED = (".json", ".txt", ".model", ".md", *WEIGHTS)


@dataclass(frozen=True, slots=True)
class HubModel:
    """A model on the hub at one revision.

    Attributes:
        revision: the commit.
        files: those sentence-transformers needs → bytes.
    """

    name: str
    revision: str
    licence: str
    languages: tuple[str, ...]
    files: dict[str, int]

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(self.files.values())


def look_up(name: str) -> HubModel:
    """Ask the hub what a model consists of.

    Raises:
        EncoderError: there is no such model, or none of a kind that can be loaded.
        NetworkError: the hub cannot be reached.
    """
    from huggingface_hub import HfApi
    from huggingface_hub.hf_api import RepoFile

    api = HfApi(endpoint=_endpoint())
    with _NamingProblems(name):
        info = api.model_info(name)
        tree = api.list_repo_tree(name, recursive=True, revision=info.sha)
        sizes = {entry.path: entry.size for entry in tree if isinstance(entry, RepoFile)}
    files = {path: sizes[path] for path in choose_files(list(sizes))}
    if not any(path.endswith(WEIGHTS) for path in files):
        raise EncoderError(
            f"“{name}” has no weights that sentence-transformers can load.",
            "Choose a model that sentence-transformers lists.",
        )
    card: Any = info.card_data or {}
    languages = card.get("language") or ()
    languages = [languages] if isinstance(languages, str) else languages
    return HubModel(
        name, info.sha or "", str(card.get("license") or ""), tuple(map(str, languages)), files
    )


def choose_files(paths: Sequence[str]) -> list[str]:
    """Pick the files sentence-transformers needs of all that a repository holds.

    The same weights often lie there in many formats; safetensors are preferred, in every folder
    of their own, as loading them runs no code.
    """
    safe = {PurePosixPath(path).parent for path in paths if path.endswith(".safetensors")}
    chosen = []
    for path in map(PurePosixPath, paths):
        wanted = path.suffix in _WANTED and not any(part in _OTHER_FORMATS for part in path.parts)
        doubled = path.suffix == ".bin" and path.parent in safe
        hidden = any(part.startswith(".") for part in path.parts)
        if wanted and not doubled and not hidden:
            chosen.append(str(path))
    return chosen


def fetch(
    model: HubModel,
    folder: Path,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
) -> None:
    """Download a model into a folder; files that are there already are not fetched again.

    Raises:
        NetworkError: the hub cannot be reached or broke off.
        DiskFullError: there is no room for it.
        CancelledError: ``should_stop`` said so.
    """
    from huggingface_hub import snapshot_download

    folder.mkdir(parents=True, exist_ok=True)
    have = sum(p.stat().st_size for name in model.files if (p := folder / name).is_file())
    require_space(folder, model.size - have, model.name)
    with _NamingProblems(model.name), naming_a_full_disk(folder, model.size, model.name):
        snapshot_download(
            model.name,
            revision=model.revision,
            local_dir=folder,
            cache_dir=folder / ".cache",
            allow_patterns=list(model.files),
            endpoint=_endpoint(),
            max_workers=1,
            tqdm_class=_bar_class(model, have, on_progress, should_stop),
        )


def _endpoint() -> str | None:
    return os.environ.get("HF_ENDPOINT") or None


def _bar_class(
    model: HubModel, have: int, on_progress: OnProgress | None, should_stop: ShouldStop | None
) -> Any:
    """Make a progress bar that draws nothing and tells the caller instead."""
    from tqdm import tqdm

    class Nowhere:
        def write(self, text: str) -> None:
            pass

        def flush(self) -> None:
            pass

    class Bar(tqdm):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            options.pop("name", None)
            super().__init__(*args, **{**options, "file": Nowhere()})

        def update(self, n: float | None = 1) -> bool | None:
            drawn: bool | None = super().update(n)
            if on_progress is not None and self.unit == "B":
                done = min(have + int(self.n), model.size)
                on_progress("downloading", done, model.size)
            if should_stop is not None and should_stop():
                raise CancelledError(
                    f"The download of {model.name} was stopped.",
                    "Start it again: the files that are whole are kept.",
                )
            return drawn

    return Bar


class _NamingProblems:
    """Turn what huggingface_hub raises into errors that say plainly what is the matter."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        from huggingface_hub import errors

        match error:
            case errors.GatedRepoError():
                raise EncoderError(
                    f"The makers of “{self.name}” give it only to those who ask.",
                    "Ask for it on its page, log in with `hf auth login`, and try again.",
                ) from error
            case errors.RepositoryNotFoundError() | errors.HFValidationError():
                raise EncoderError(
                    f"There is no model “{self.name}” on the hub.",
                    "Give its full name (maker/model), or a folder on this computer.",
                ) from error
            case errors.OfflineModeIsEnabled():
                raise NetworkError(
                    "HF_HUB_OFFLINE is set, so nothing is fetched from the hub.",
                    "Unset it, or use “choose a folder”.",
                ) from error
            case OSError(errno=number) if number is not None:
                return  # the disk's, not the network's
            case _ if isinstance(error, errors.HfHubHTTPError.__bases__):
                raise NetworkError(
                    f"“{self.name}” could not be fetched: {_endpoint() or 'huggingface.co'} "
                    f"cannot be reached or broke off ({type(error).__name__}).",
                    CHOOSE_A_FOLDER,
                ) from error


def address(name: str) -> str:
    """The page of a model."""
    return f"{(_endpoint() or 'https://huggingface.co').rstrip('/')}/{name}"
