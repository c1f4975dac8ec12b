"""The catalogue of known models: ``models/catalogue.toml``, read and checked."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from workbench.errors import ModelError

MODELS_DIR = Path(__file__).resolve().parent.parent / "models"
"""The folder beside the package: the workbench runs from its checkout."""


class ModelKind(StrEnum):
    """What a model is for."""

    TRANSLATION = "translation"
    ENCODER = "encoder"


class ModelSource(StrEnum):
    """Where a model comes from."""

    SHIPPED = "shipped"
    PYPI = "pypi"
    INDEX = "index"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class Quality:
    """One measured figure.

    Attributes:
        on: the test and how it was run.
        by: where the figure is from.
    """

    metric: str
    value: float
    on: str
    by: str


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One known model; what could not be checked is empty or None.

    Attributes:
        languages: BCP-47; ``(from, to)`` of a translation model, those an encoder was trained on.
        location: a file name, a Python requirement, a link or a hub name, by `source`.
        size: bytes of the file or of the weights.
        sha256: of the file or of the weights.
        coverage: what its makers say of its languages where no list could be checked.
        dimensions: the length of an encoder's vectors.
        demo: whether it is for trying out only.
    """

    id: str
    name: str
    kind: ModelKind
    languages: tuple[str, ...]
    source: ModelSource
    location: str
    licence: str
    version: str = ""
    size: int | None = None
    sha256: str = ""
    coverage: str = ""
    dimensions: int | None = None
    demo: bool = False
    notes: str = ""
    quality: tuple[Quality, ...] = ()

    @property
    def file(self) -> Path | None:
        """The shipped file; None for models that come from elsewhere."""
        return MODELS_DIR / self.location if self.source is ModelSource.SHIPPED else None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every model known, in the catalogue's order."""

    models: tuple[ModelEntry, ...]

    def __iter__(self) -> Iterator[ModelEntry]:
        return iter(self.models)

    def of_kind(self, kind: ModelKind) -> tuple[ModelEntry, ...]:
        """Return the models of one kind."""
        return tuple(model for model in self.models if model.kind is kind)

    def find(self, name: str) -> ModelEntry | None:
        """Find a model by its id or its location."""
        return next((model for model in self.models if name in (model.id, model.location)), None)

    def by_sha256(self, sha256: str) -> ModelEntry | None:
        """Find the model a file is, whatever the file is called."""
        return next((model for model in self.models if sha256 and model.sha256 == sha256), None)

    def get(self, name: str) -> ModelEntry:
        """Return a model by its id or its location.

        Raises:
            ModelError: there is none.
        """
        model = self.find(name)
        if model is None:
            known = ", ".join(entry.id for entry in self.models)
            raise ModelError(f"No model called “{name}” is known.", f"Known: {known}.")
        return model


def load_catalogue(path: Path | None = None) -> Catalogue:
    """Read and check the catalogue.

    Args:
        path: another catalogue file than the shipped one.

    Raises:
        ModelError: the file is missing, not TOML, or an entry in it is wrong.
    """
    path = path or MODELS_DIR / "catalogue.toml"
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        models = tuple(_entry(table) for table in document["model"])
        _check_unique(models)
    except OSError as error:
        raise ModelError(
            f"The catalogue {path} cannot be read ({error.strerror}).",
            "Run the workbench from a complete checkout.",
        ) from error
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"The catalogue {path} is broken: {error}.", "Mend that entry.") from error
    return Catalogue(models)


def _entry(table: Mapping[str, Any]) -> ModelEntry:
    values = dict(table)
    try:
        values["kind"] = ModelKind(values["kind"])
        values["source"] = ModelSource(values["source"])
        values["languages"] = tuple(values["languages"])
        values["quality"] = tuple(Quality(**figure) for figure in values.get("quality", ()))
        entry = ModelEntry(**values)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"model “{values.get('id', '?')}”: {error}") from error
    _check(entry)
    return entry


def _check(entry: ModelEntry) -> None:
    wrong = {
        "a translation model has two languages": entry.kind is ModelKind.TRANSLATION
        and len(entry.languages) != 2,
        "size is a positive number of bytes": entry.size is not None and entry.size <= 0,
        "sha256 is 64 hexadecimal digits": bool(entry.sha256) and not _is_sha256(entry.sha256),
        "a link starts with https://": entry.source is ModelSource.INDEX
        and not entry.location.startswith("https://"),
    }
    for rule, broken in wrong.items():
        if broken:
            raise ValueError(f"model “{entry.id}”: {rule}")


def _is_sha256(text: str) -> bool:
    return len(text) == 64 and set(text) <= set("0123456789abcdef")


def _check_unique(models: tuple[ModelEntry, ...]) -> None:
    ids = [model.id for model in models]
    twice = {name for name in ids if ids.count(name) > 1}
    if twice:
        raise ValueError(f"ids are used twice: {', '.join(sorted(twice))}")
