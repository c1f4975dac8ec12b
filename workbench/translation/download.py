"""Fetching big files: resumed where they broke off, checked, and never half visible.

What has come of a download is kept with a note of what the server called that version
(`workbench.translation.unfinished`). The next attempt asks for the rest with ``Range`` and
``If-Range`` (RFC 9110, section 13.1.5), so that a file that changed meanwhile comes whole instead
of mixed.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import filelock
import httpx

from workbench.disk import (
    OnProgress,
    ShouldStop,
    file_sha256,
    human_size,
    naming_a_full_disk,
    require_space,
)
from workbench.errors import (
    CancelledError,
    DownloadError,
    NetworkError,
    PackageError,
    WorkbenchError,
)
from workbench.translation.network import CHOOSE_A_FILE, make_client, naming_network_problems
from workbench.translation.responses import check_status, kind_of, note_of, range_start
from workbench.translation.unfinished import Note, Unfinished

ATTEMPTS = 3
"""How often one link is tried again while each try brings something new."""

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch.

    Attributes:
        name: what it is saved as.
        links: where it lies, tried in order.
        size: bytes, where known beforehand.
        sha256: where known beforehand.
    """

    name: str
    links: tuple[str, ...]
    size: int | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that arrived whole, and the link it came from."""

    path: Path
    link: str


class _BrokenOffError(Exception):
    """The connection ended before the file did."""


def download(
    wanted: Wanted,
    folder: Path,
    *,
    timeout: float,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
) -> Fetched:
    """Fetch a package file, going on where an earlier download broke off.

    Args:
        folder: where it is saved; the unfinished file waits there too.
        timeout: seconds without an answer before a server counts as out of reach.

    Raises:
        NetworkError: no link could be reached.
        DownloadError: it broke off, or is not the file that was asked for.
        PackageError: what came is no package but, say, an error page.
        DiskFullError: there is no room for it.
        CancelledError: ``should_stop`` said so; what has come is kept for next time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _only_one(folder / wanted.name), make_client(timeout) as client:
        problems: list[WorkbenchError] = []
        for link in wanted.links:
            attempt = _Attempt(client, wanted, link, folder, on_progress, should_stop)
            try:
                return Fetched(attempt.run(), link)
            except (NetworkError, DownloadError, PackageError) as problem:
                problems.append(problem)
    raise _most_telling(wanted, problems)


class _Attempt:
    """One file from one link."""

    def __init__(
        self,
        client: httpx.Client,
        wanted: Wanted,
        link: str,
        folder: Path,
        on_progress: OnProgress | None,
        should_stop: ShouldStop | None,
    ) -> None:
        self.client = client
        self.wanted = wanted
        self.link = link
        self.file = Unfinished(folder / wanted.name)
        self.on_progress = on_progress or (lambda *_: None)
        self.should_stop = should_stop or (lambda: False)

    def run(self) -> Path:
        """Fetch, check, and put the file in place."""
        fruitless = 0
        while True:
            before = self.file.size
            try:
                with naming_network_problems(self.link):
                    self._fetch()
                break
            except _BrokenOffError as error:
                fruitless = 0 if self.file.size > before else fruitless + 1
                if fruitless >= ATTEMPTS:
                    raise self._broke_off() from error
        self._check()
        return self.file.finish()

    def _fetch(self) -> None:
        note = self.file.note(self.link)
        headers = {}
        if note.validator and self.file.size:
            headers = {"Range": f"bytes={self.file.size}-", "If-Range": note.validator}
        with self.client.stream("GET", self.link, headers=headers) as response:
            if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                self._forget_unless_complete(note)
                return
            check_status(response, self.wanted.name)
            try:
                self._receive(response)
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.ReadTimeout) as error:
                raise _BrokenOffError from error

    def _receive(self, response: httpx.Response) -> None:
        start = range_start(response)
        if start != self.file.size:
            self.file.forget()
            if start != 0:
                raise _BrokenOffError
        note = note_of(response, self.link, start)
        self._check_size(note.total)
        self.file.write_note(note)
        if note.total is not None:
            require_space(self.file.part.parent, note.total - start, self.wanted.name)
        with naming_a_full_disk(self.file.part.parent, note.total, self.wanted.name):
            self._write(response, start, note.total)

    def _write(self, response: httpx.Response, start: int, total: int | None) -> None:
        done = start
        with self.file.part.open("ab") as file:
            for chunk in response.iter_raw():  # pieces as they come: none is lost
                if done == 0:
                    self._check_beginning(response, chunk)
                file.write(chunk)
                done += len(chunk)
                self.on_progress("downloading", done, total)
                if self.should_stop():
                    raise CancelledError(
                        f"The download of {self.wanted.name} was stopped.",
                        "Start it again to go on where it stopped.",
                    )
        if total is not None and done < total:
            raise _BrokenOffError

    def _check_size(self, offered: int | None) -> None:
        wanted = self.wanted.size
        if wanted and offered is not None and offered != wanted:
            raise DownloadError(
                f"{self.link} offers a file of {human_size(offered)}, but {self.wanted.name} "
                f"has {human_size(wanted)}.",
                "The link may have changed. Refresh the package list and try again.",
            )

    def _check_beginning(self, response: httpx.Response, chunk: bytes) -> None:
        if not _ZIP.startswith(chunk[: len(_ZIP)]):
            self.file.forget()
            raise PackageError(
                f"{self.link} sent {kind_of(response, chunk)} instead of {self.wanted.name}.",
                "The link may have moved, or a sign-in page of your network stands between. "
                "Try later, or use “choose a file”.",
            )

    def _check(self) -> None:
        expected = self.wanted.sha256
        if expected and (found := file_sha256(self.file.part)) != expected:
            self.file.forget()
            raise DownloadError(
                f"{self.wanted.name} from {self.link} arrived damaged or is another file: its "
                f"SHA-256 is {found[:12]}…, not {expected[:12]}….",
                "It was thrown away. Try again; if it stays so, do not use that link.",
            )

    def _forget_unless_complete(self, note: Note) -> None:
        if note.total != self.file.size:
            self.file.forget()
            raise _BrokenOffError

    def _broke_off(self) -> WorkbenchError:
        if not self.file.size:
            return NetworkError(f"{self.link} answers, but sends nothing.", CHOOSE_A_FILE)
        total = self.file.note(self.link).total
        of = "" if total is None else f" of {human_size(total)}"
        return DownloadError(
            f"The download of {self.wanted.name} broke off after {human_size(self.file.size)}{of}.",
            "Start it again to go on where it broke off.",
        )


@contextmanager
def _only_one(target: Path) -> Iterator[None]:
    try:
        with filelock.FileLock(target.with_name(f"{target.name}.lock"), timeout=0):
            yield
    except filelock.Timeout as error:
        raise DownloadError(
            f"{target.name} is being downloaded already.", "Wait until that is done."
        ) from error


def _most_telling(wanted: Wanted, problems: Sequence[WorkbenchError]) -> WorkbenchError:
    """Of several links' problems, prefer the one that is not just the network's."""
    if not problems:
        return DownloadError(
            f"{wanted.name} has no link that can be used.",
            "Download it on another computer and use “choose a file” here.",
        )
    return next((p for p in problems if not isinstance(p, NetworkError)), problems[0])
