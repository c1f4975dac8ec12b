"""Models: what is installed, what can be, installing, verifying and removing."""

import re
from pathlib import Path
from typing import Any

from workbench.alignment.installed import (
    install_encoder,
    installed_encoders,
    remove_encoder,
    verify_encoder,
)
from workbench.catalogue import ModelEntry, ModelKind, ModelSource
from workbench.disk import OnProgress, ShouldStop
from workbench.errors import ModelError
from workbench.services.context import Workbench
from workbench.services.model_info import (
    ModelInfo,
    of_available,
    of_encoder,
    of_entry,
    of_package,
)
from workbench.text.translation import RouteStep
from workbench.translation.index import AvailablePackage, PackageIndex, cached_index, fetch_index
from workbench.translation.installed import InstalledPackage

PACKAGE_SUFFIX = ".argosmodel"
BERGAMOT = "bergamot"
_CODE = r"([a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?)"
_PAIR = re.compile(f"{_CODE}-{_CODE}")


def installed_models(wb: Workbench) -> list[ModelInfo]:
    """List what is installed: translation first, then encoders."""
    packages = [of_package(p) for p in wb.packages.installed()]
    built_in = [
        of_entry(entry, installed=True)
        for entry in wb.catalogue.of_kind(ModelKind.TRANSLATION)
        if entry.source is ModelSource.PYPI and _built_in_step(wb, entry)
    ]
    return [*packages, *built_in, *(of_encoder(e) for e in installed_encoders(wb.settings))]


def _built_in_step(wb: Workbench, entry: ModelEntry) -> RouteStep | None:
    """Find the engine that a Python package brought, if it is installed."""
    for step in wb.pool.steps():
        if (step.source, step.target) == entry.languages and step.engine == BERGAMOT:
            return step
    return None


def installable_models(wb: Workbench) -> list[ModelInfo]:
    """List what the catalogue and the kept package index offer and is not installed."""
    have = wb.packages.installed()
    checksums = {p.sha256 for p in have}
    # A demo model must not hide the real thing.
    pairs = {(p.source, p.target) for p in have if not p.demo}
    encoders = {e.name for e in installed_encoders(wb.settings)}
    offered = [
        of_entry(entry, installed=False)
        for entry in wb.catalogue.models
        if entry.source is not ModelSource.PYPI
        and entry.sha256 not in checksums - {""}
        and entry.location not in encoders
        and (entry.demo or entry.languages not in pairs)
    ]
    catalogued = {e.languages for e in wb.catalogue.of_kind(ModelKind.TRANSLATION) if not e.demo}
    index = cached_index(wb.settings)
    packages = index.packages if index else ()
    return offered + [
        of_available(p) for p in packages if (p.source, p.target) not in pairs | catalogued
    ]


def refresh_index(wb: Workbench) -> PackageIndex:
    """Fetch Argos' package index; the only thing this asks the network for.

    Raises:
        NetworkError: the server cannot be reached.
    """
    return fetch_index(wb.settings)


def index_age(wb: Workbench) -> str | None:
    """When the kept package index was fetched, or None where there is none."""
    index = cached_index(wb.settings)
    return index.fetched_at.strftime("%d %b %Y") if index else None


def install(
    wb: Workbench,
    name: str,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
) -> str:
    """Install a model and return its name.

    Args:
        name: an ``.argosmodel`` file, a catalogue id (``demo-de-en``), a language pair
            (``de-en``) of Argos' index, or an encoder's name or folder.

    Raises:
        ModelError: no such model, or not a usable one.
        NetworkError: it would have to be fetched and cannot be.
    """
    if name.endswith(PACKAGE_SUFFIX):
        return install_file(wb, Path(name), on_progress=on_progress)
    if wb.catalogue.find(name) is None and (pair := _pair(name)):
        available = _indexed(wb, *pair)
        installed = wb.packages.install_available(available, on_progress, should_stop)
        return _added(wb, installed)
    entry = wb.catalogue.find(name)
    if entry is not None and entry.kind is ModelKind.TRANSLATION:
        return _added(wb, wb.packages.install_catalogued(name, on_progress, should_stop))
    return install_encoder(
        entry.location if entry else name, wb.settings, on_progress, should_stop
    ).name


def install_file(
    wb: Workbench, path: Path, *, origin: str = "", on_progress: OnProgress | None = None
) -> str:
    """Install an ``.argosmodel`` file and return the package's name.

    Raises:
        PackageError: not a file, or not a usable package.
    """
    return _added(wb, wb.packages.install_file(path, on_progress, origin=origin))


def _added(wb: Workbench, package: InstalledPackage) -> str:
    wb.pool.refresh()
    return of_package(package).name


def _pair(name: str) -> tuple[str, str] | None:
    """``de-en`` or ``zh-Hant-en`` as a language pair."""
    found = _PAIR.fullmatch(name)
    return (found[1], found[2]) if found else None


def _indexed(wb: Workbench, source: str, target: str) -> AvailablePackage:
    index = cached_index(wb.settings) or refresh_index(wb)
    found = index.find(source, target)
    if found is None:
        raise ModelError(
            f"Argos' package index has no package from {source} to {target}.",
            "See what there is with: workbench models list --available",
        )
    return found


def verify(wb: Workbench, name: str | None = None) -> dict[str, list[str]]:
    """Check that models are whole and run: id → problems, none where all is good.

    Args:
        name: the model to check, as `find_installed` takes it; all there are if none is given.
    """
    models = installed_models(wb) if name is None else [find_installed(wb, name)]
    return {model.id: _problems(wb, model) for model in models}


def find_installed(wb: Workbench, name: str) -> ModelInfo:
    """Find an installed model by its id, its name, its id in the catalogue or its language pair.

    Raises:
        ModelError: no such model is installed.
    """
    models = installed_models(wb)
    known = _other_names(wb)
    for model in models:
        if name in (model.id, model.name) or name in known.get(model.id, ()):
            return model
    there = ", ".join(model.id for model in models) or "none"
    raise ModelError(f"No model “{name}” is installed.", f"Installed: {there}.")


def _other_names(wb: Workbench) -> dict[str, set[str]]:
    """What else the installed models may be called: id → catalogue ids and language pairs."""
    names: dict[str, set[str]] = {}
    for package in wb.packages.installed():
        pair = (package.source, package.target)
        entries = wb.catalogue.of_kind(ModelKind.TRANSLATION)
        same = {e.id for e in entries if (e.languages, e.demo) == (pair, package.demo)}
        names[package.id] = same | {"-".join(pair)}
    for entry in wb.catalogue.of_kind(ModelKind.ENCODER):
        names.setdefault(entry.location, set()).add(entry.id)
    return names


def _problems(wb: Workbench, model: ModelInfo) -> list[str]:
    if model.kind is ModelKind.ENCODER:
        return verify_encoder(model.id, wb.settings)
    if not model.removable:
        return _engine_problems(wb, wb.catalogue.get(model.id))
    return wb.packages.verify(wb.packages.get(model.id))


def _engine_problems(wb: Workbench, entry: ModelEntry) -> list[str]:
    """Try out an engine that came with a Python package on one word."""
    step = _built_in_step(wb, entry)
    if step is None:
        return [f"It is not installed; pip install {entry.location}"]
    with wb.pool.use(step) as engine:
        texts = [found[0].text for _, found in engine.translate(["2024"])]
    return [] if texts and texts[0].strip() else ["It translates nothing."]


def remove(wb: Workbench, name: str) -> ModelInfo:
    """Remove a model the workbench installed and return what it was.

    Args:
        name: as `find_installed` takes it.

    Raises:
        ModelError: it is not installed, or came with a Python package.
    """
    model = find_installed(wb, name)
    if not model.removable:
        package = wb.catalogue.get(model.id).location
        raise ModelError(
            f"{model.name} comes with a Python package.",
            f"To remove it: pip uninstall {package}",
        )
    if model.kind is ModelKind.ENCODER:
        remove_encoder(model.id, wb.settings)
    else:
        wb.packages.remove(wb.packages.get(model.id))
        wb.pool.refresh()
    return model


def models_report(
    wb: Workbench, *, available: bool = False, refresh: bool = False
) -> dict[str, Any]:
    """What is installed and, on request, what can be (schema ``workbench.models/1``)."""
    if refresh:
        refresh_index(wb)
    models = installed_models(wb) + (installable_models(wb) if available else [])
    index = cached_index(wb.settings)
    return {
        "schema": "workbench.models/1",
        "index_fetched_at": index.fetched_at.isoformat("T", "seconds") if index else None,
        "models": [model.as_dict() for model in models],
    }
