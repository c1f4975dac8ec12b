"""What is installed, what is missing and what to do about it."""

import importlib.util
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from workbench.alignment.sentence_transformer import load_encoder
from workbench.errors import WorkbenchError
from workbench.services import translations
from workbench.services.context import Workbench
from workbench.text.languages import language_name

LOW_DISK = 2_000_000_000
MANY_VECTORS = 500_000_000
"""Bytes of vectors from which on it is told how to be rid of them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the workbench needs, or can use.

    Attributes:
        optional: whether the workbench works without it.
        way_out: what to do, empty where all is good.
    """

    what: str
    state: str
    good: bool
    way_out: str = ""
    optional: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The finding as JSON values."""
        return asdict(self)


def examine(wb: Workbench) -> list[Finding]:
    """Look at everything the workbench needs, or can use."""
    return [
        Finding("Python", platform.python_version(), sys.version_info >= (3, 11)),
        _disk(wb),
        _store(wb),
        *_room(wb),
        _encoder(wb),
        _torch(),
        _names(wb),
        _engines(wb),
        _german(wb),
    ]


def _disk(wb: Workbench) -> Finding:
    free = shutil.disk_usage(wb.settings.home).free
    good = free >= LOW_DISK
    way_out = "" if good else "Free some space, or set WORKBENCH_HOME to a folder on another disk."
    return Finding(
        "Data folder", f"{wb.settings.home}, {free / 1e9:.1f} GB free", good, way_out, optional=True
    )


def _store(wb: Workbench) -> Finding:
    try:
        count = len(wb.store.projects.list())
    except WorkbenchError as error:
        return Finding("Store", error.problem, False, error.way_out)
    return Finding("Store", f"{count} project{'s' * (count != 1)}", True)


def _room(wb: Workbench) -> Iterator[Finding]:
    """Tell what takes room and can go; nothing where the store cannot be read."""
    try:
        (vectors, length), size = wb.store.vectors.size(), wb.store.database.size()
        binned = len(wb.store.projects.deleted())
    except WorkbenchError:
        return
    of = "" if size is None else f" of the database's {size / 1e6:.1f} MB"
    told = f"{vectors} vectors, {length / 1e6:.1f} MB{of}"
    full = length >= MANY_VECTORS
    way_out = "Drop old ones; needed ones are made again: workbench tidy" if full else ""
    yield Finding("Vectors kept", told, not full, way_out, optional=True)
    way_out = "Delete for good on the Library page, or: workbench tidy --bin" if binned else ""
    told = f"{binned} deleted project{'s' * (binned != 1)}"
    yield Finding("Bin", told, True, way_out, optional=True)


def _encoder(wb: Workbench) -> Finding:
    try:
        # Not the workbench's own, which would take the vector from the store.
        encoder = load_encoder(wb.settings.encoder, wb.settings)
        encoder.encode(["Probe"])
    except WorkbenchError as error:
        return Finding("Encoder", error.problem, False, error.way_out)
    return Finding("Encoder", f"{encoder.id}, {encoder.dimensions} dimensions", True)


def _torch() -> Finding:
    if importlib.util.find_spec("torch") is None:
        return Finding(
            "PyTorch",
            "not installed",
            False,
            "Only needed for encoders other than the default: pip install torch.",
            optional=True,
        )
    return Finding("PyTorch", "installed, loaded only when needed", True, optional=True)


def _names(wb: Workbench) -> Finding:
    try:
        loaded = wb.recogniser.load() if wb.recogniser else {}
    except WorkbenchError as error:
        return Finding("Name recognition", error.problem, False, error.way_out)
    pipelines = [f"{id_} for {language}" for language, id_ in loaded.items()]
    return Finding("Name recognition", ", ".join(["by rules", *pipelines]), True)


def _engines(wb: Workbench) -> Finding:
    names = [f"{s.source}→{s.target} {s.name}" for s in wb.pool.steps()]
    way_out = "" if names else "Install one: workbench models install demo-de-en"
    return Finding("Translation engines", ", ".join(names) or "none", bool(names), way_out, True)


def _german(wb: Workbench) -> Finding:
    targets = translations.reachable_targets(wb, "de")
    if not targets:
        return Finding(
            "Routes from German",
            "none",
            False,
            "With a network: workbench models install de-en. "
            "Without one, to try things out: workbench models install demo-de-en.",
            optional=True,
        )
    labels = []
    for target in targets:
        route = translations.plan_route(wb, "de", target)
        labels.append(f"{language_name(target)}{' (demo model)' * route.demo}")
    return Finding("Routes from German", ", ".join(labels), True, optional=True)
