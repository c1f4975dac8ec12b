"""Models as they are shown: packages, catalogue entries and encoders alike."""

from dataclasses import dataclass
from typing import Any

from workbench.alignment.installed import EncoderInfo
from workbench.catalogue import ModelEntry, ModelKind
from workbench.text.languages import language_name
from workbench.translation.index import AvailablePackage
from workbench.translation.installed import InstalledPackage


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One model as it is shown.

    Attributes:
        id: what `install`, `verify` and `remove` take.
        size: bytes, where known.
        source: where it is from.
        removable: whether the workbench installed it.
    """

    id: str
    name: str
    kind: ModelKind
    version: str
    size: int | None
    licence: str
    source: str
    installed: bool
    demo: bool = False
    removable: bool = True
    quality: str = ""

    def as_dict(self) -> dict[str, Any]:
        """The model as JSON values."""
        return {
            "id": self.id,
            "name": self.name,
            "kind": self.kind.value,
            "version": self.version,
            "size": self.size,
            "licence": self.licence or "unknown",
            "source": self.source,
            "installed": self.installed,
            "demo": self.demo,
            "quality": self.quality,
        }


def of_package(package: InstalledPackage) -> ModelInfo:
    """Show an installed Argos package."""
    return ModelInfo(
        package.id,
        _direction(package) + " (demo model)" * package.demo,
        ModelKind.TRANSLATION,
        package.version,
        package.size,
        package.licence,
        package.origin,
        installed=True,
        demo=package.demo,
    )


def of_available(package: AvailablePackage) -> ModelInfo:
    """Show a package of Argos' index."""
    return ModelInfo(
        f"{package.source}-{package.target}",
        _direction(package),
        ModelKind.TRANSLATION,
        package.version,
        package.size,
        "",
        "Argos' package index",
        installed=False,
    )


def of_entry(entry: ModelEntry, *, installed: bool) -> ModelInfo:
    """Show a model of the catalogue, one the workbench does not remove."""
    quality = "; ".join(f"{q.metric} {q.value:g} ({q.on})" for q in entry.quality)
    return ModelInfo(
        entry.id,
        entry.name,
        entry.kind,
        entry.version,
        entry.size,
        entry.licence,
        f"{entry.source.value}: {entry.location}",
        installed=installed,
        demo=entry.demo,
        removable=False,
        quality=quality,
    )


def of_encoder(info: EncoderInfo) -> ModelInfo:
    """Show an installed encoder."""
    return ModelInfo(
        info.name,
        info.name,
        ModelKind.ENCODER,
        info.version,
        info.size,
        info.licence,
        info.origin,
        installed=True,
        removable=info.removable,
    )


def _direction(package: InstalledPackage | AvailablePackage) -> str:
    return f"{language_name(package.source)} → {language_name(package.target)}"
