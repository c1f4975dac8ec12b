"""A package file on its way in: what it is, before anything is changed."""

from dataclasses import dataclass
from pathlib import Path

from workbench.catalogue import ModelEntry, load_catalogue
from workbench.disk import OnProgress, file_sha256
from workbench.errors import PackageError
from workbench.translation.archive import ArchiveContents, inspect_archive
from workbench.translation.installed import InstallRecord, measure_files


@dataclass(frozen=True, slots=True)
class PackageFile:
    """A package file that was checked, and what is known of it.

    Attributes:
        entry: what the catalogue says of it; None if it is not in there.
    """

    path: Path
    origin: str
    sha256: str
    entry: ModelEntry | None
    contents: ArchiveContents

    @property
    def folder_name(self) -> str:
        """``translate-de_en-0_1-ab7c0b1f``: two builds of one version never share a folder."""
        metadata = self.contents.metadata
        pair = f"{metadata['from_code']}_{metadata['to_code']}"
        version = metadata["package_version"].replace(".", "_")
        return f"translate-{pair}-{version}-{self.sha256[:8]}"


def examine(path: Path, origin: str, expected_sha256: str, on_progress: OnProgress) -> PackageFile:
    """Check a package file without unpacking it.

    Raises:
        PackageError: it is no usable package, or not the one expected.
    """
    contents = inspect_archive(path)
    size, read = path.stat().st_size, 0

    def on_bytes(count: int) -> None:
        nonlocal read
        read += count
        on_progress("checking", read, size)

    sha256 = file_sha256(path, on_bytes)
    if expected_sha256 and sha256 != expected_sha256:
        raise PackageError(
            f"{path.name} is damaged or another file: its SHA-256 is {sha256[:12]}…, "
            f"not {expected_sha256[:12]}….",
            "Get it again.",
        )
    return PackageFile(
        path, origin or str(path), sha256, load_catalogue().by_sha256(sha256), contents
    )


def make_record(file: PackageFile, folder: Path) -> InstallRecord:
    """Note what was unpacked into ``folder`` and where it came from."""
    return InstallRecord(
        origin=file.origin,
        sha256=file.sha256,
        licence=file.entry.licence if file.entry else "",
        demo=bool(file.entry and file.entry.demo),
        files=measure_files(folder),
    )
