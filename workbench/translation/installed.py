"""Packages on the disk: what each is, where it came from, and whether it is whole."""

import json
import os
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from workbench.disk import file_sha256, folder_size
from workbench.translation.archive import METADATA, MODEL, TOKENIZERS, check_metadata
from workbench.translation.codes import language_tag
from workbench.translation.smoke import try_package

RECORD = "workbench.json"
"""Beside metadata.json: what the workbench noted when it installed the package."""

_import_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class InstallRecord:
    """What is noted at install time.

    Attributes:
        origin: the link or the file it came from.
        sha256: of the ``.argosmodel`` file.
        installed_at: ISO 8601, UTC.
        files: path in the package → ``[bytes, SHA-256]``.
    """

    origin: str = ""
    sha256: str = ""
    licence: str = ""
    demo: bool = False
    installed_at: str = field(default_factory=lambda: datetime.now(UTC).isoformat("T", "seconds"))
    files: Mapping[str, tuple[int, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """An installed Argos package.

    Attributes:
        from_code: Argos' own language code, as is ``to_code``.
        size: bytes on disk.
        readme: the text of its README.md; empty if it has none.
        record: what was noted when it was installed; all empty for one put there by hand.
    """

    from_code: str
    to_code: str
    from_name: str
    to_name: str
    version: str
    path: Path
    size: int
    readme: str
    record: InstallRecord

    @property
    def id(self) -> str:
        """The name of its folder, unique among the installed."""
        return self.path.name

    @property
    def source(self) -> str:
        """BCP-47 code of the language it translates from."""
        return language_tag(self.from_code)

    @property
    def target(self) -> str:
        """BCP-47 code of the language it translates to."""
        return language_tag(self.to_code)

    @property
    def demo(self) -> bool:
        """Whether it is a demo model, fit for trying out only."""
        return self.record.demo

    @property
    def origin(self) -> str:
        """The link or file it was installed from; empty where unknown."""
        return self.record.origin

    @property
    def sha256(self) -> str:
        """Of the file it was installed from; empty where unknown."""
        return self.record.sha256

    @property
    def licence(self) -> str:
        """As the catalogue or its own README says; empty where neither does."""
        return self.record.licence or licence_in(self.readme)


def read_package(folder: Path) -> InstalledPackage:
    """Read an installed package through ``argostranslate.package``.

    Raises:
        ValueError: the folder is no usable package.
    """
    package_class = _argos_package_class()
    try:
        package = package_class(folder)
        check_metadata(json.loads((folder / METADATA).read_text(encoding="utf-8")))
    except OSError as error:
        raise ValueError(f"{METADATA} cannot be read") from error
    return InstalledPackage(
        package.from_code,
        package.to_code,
        package.from_name or package.from_code,
        package.to_name or package.to_code,
        package.package_version,
        folder,
        folder_size(folder),
        _readme(folder),
        _read_record(folder),
    )


def write_record(folder: Path, record: InstallRecord) -> None:
    """Note where a package came from and what it is made of."""
    text = json.dumps(asdict(record), ensure_ascii=False, indent=1)
    (folder / RECORD).write_text(text, encoding="utf-8")


def measure_files(folder: Path) -> dict[str, tuple[int, str]]:
    """Size and SHA-256 of every file of a package."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_size, file_sha256(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != RECORD
    }


def find_problems(package: InstalledPackage) -> list[str]:
    """Check an installed package: its files against the record, then one word through it.

    Returns:
        A sentence for each problem; empty if it is whole.
    """
    problems = _missing_parts(package.path) or _changed_files(package)
    if not problems and (problem := try_package(package.path)):
        problems = [problem]
    return problems


def licence_in(readme: str) -> str:
    """Find the sentence of a README that names a licence; empty if there is none."""
    found = re.search(r"[^\n]*\blicen[cs]ed?\b[^\n]*", readme, re.IGNORECASE)
    return found.group().strip(" #*-") if found else ""


def _missing_parts(folder: Path) -> list[str]:
    missing = [name for name in (METADATA, MODEL) if not (folder / name).is_file()]
    if not any((folder / name).is_file() for name in TOKENIZERS):
        missing.append(" or ".join(TOKENIZERS))
    return [f"{name} is missing." for name in missing]


def _changed_files(package: InstalledPackage) -> list[str]:
    problems = []
    for name, (size, sha256) in package.record.files.items():
        path = package.path / name
        if not path.is_file():
            problems.append(f"{name} is missing.")
        elif path.stat().st_size != size:
            problems.append(f"{name} has {path.stat().st_size} bytes instead of {size}.")
        elif file_sha256(path) != sha256:
            problems.append(f"{name} has changed since it was installed.")
    return problems


def _readme(folder: Path) -> str:
    try:
        return (folder / "README.md").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _read_record(folder: Path) -> InstallRecord:
    try:
        values = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        files = {name: (int(size), str(sha)) for name, (size, sha) in values["files"].items()}
        return InstallRecord(**{**values, "files": files})
    except (OSError, KeyError, TypeError, ValueError, AttributeError):
        return InstallRecord(installed_at="")


def _argos_package_class() -> type:
    """Import argostranslate.package without leaving anything in the user's own Argos folders."""
    with _import_lock, _away_from_home():
        from argostranslate.package import Package
    return Package  # type: ignore[no-any-return]


@contextmanager
def _away_from_home() -> Iterator[None]:
    """Point argostranslate elsewhere while it is first imported: it makes folders then."""
    if "argostranslate.settings" in sys.modules:
        yield
        return
    import tempfile

    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    before = {name: os.environ.get(name) for name in names}
    with tempfile.TemporaryDirectory() as elsewhere:
        os.environ.update(dict.fromkeys(names, elsewhere))
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
