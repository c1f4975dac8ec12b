"""Downloads go on where they broke off, and what arrives is what was asked for."""

import errno
import hashlib
import io
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.file_server import FileServer, Served, closed_port, running_server
from workbench.catalogue import load_catalogue
from workbench.errors import (
    CancelledError,
    DiskFullError,
    DownloadError,
    NetworkError,
    PackageError,
)
from workbench.translation.download import Wanted, download

PATH = "/v1/package.argosmodel"
NAME = "package.argosmodel"


@pytest.fixture(scope="module")
def package() -> bytes:
    """The bytes of the real demo package."""
    file = load_catalogue().get("demo-de-en").file
    assert file is not None
    return file.read_bytes()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running_server() as running:
        yield running


def wanted(server: FileServer, *paths: str, **facts: Any) -> Wanted:
    return Wanted(NAME, tuple(server.url + path for path in paths or (PATH,)), **facts)


def fetch(what: Wanted, folder: Path, **options: Any) -> bytes:
    return download(what, folder, timeout=options.pop("timeout", 30.0), **options).path.read_bytes()


def kept(folder: Path) -> int:
    return (folder / f"{NAME}.part").stat().st_size


def test_a_file_arrives_whole_with_its_progress(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package)
    seen: list[tuple[str, int, int | None]] = []
    digest = hashlib.sha256(package).hexdigest()
    facts = {"sha256": digest, "size": len(package)}
    assert fetch(wanted(server, **facts), tmp_path, on_progress=lambda *p: seen.append(p)) == (
        package
    )
    assert [done for _, done, _ in seen] == sorted({done for _, done, _ in seen})
    assert seen[-1] == ("downloading", len(package), len(package))
    assert not list(tmp_path.glob("*.part*"))


def test_a_broken_connection_is_taken_up_and_only_the_rest_is_fetched(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package, cut_after=[3_000_000, 1_000_000])
    assert fetch(wanted(server), tmp_path) == package
    assert server.bytes_sent(PATH) == [3_000_000, 1_000_000, len(package) - 4_000_000]
    assert [request.range for request in server.requests] == [
        "",
        "bytes=3000000-",
        "bytes=4000000-",
    ]


def test_a_stopped_download_goes_on_in_the_next_session(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package)
    with pytest.raises(CancelledError, match="go on where it stopped"):
        fetch(wanted(server), tmp_path, should_stop=lambda: kept(tmp_path) > 2_000_000)
    have = kept(tmp_path)
    assert 2_000_000 < have < len(package)
    assert fetch(wanted(server), tmp_path) == package
    assert server.requests[-1].range == f"bytes={have}-"
    assert server.bytes_sent(PATH)[-1] == len(package) - have


def test_a_date_serves_where_the_server_gives_no_etag(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    date = "Sun, 22 Nov 2026 10:00:00 GMT"
    server.files[PATH] = Served(package, etag='W/"weak"', last_modified=date, cut_after=[500_000])
    assert fetch(wanted(server), tmp_path) == package
    assert server.requests[1].if_range == date
    assert server.bytes_sent(PATH) == [500_000, len(package) - 500_000]


def test_a_file_that_changed_meanwhile_comes_whole(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(b"PK\x03\x04" + bytes(5_000_000), cut_after=[4_000_000] * 4)
    with pytest.raises(CancelledError):
        fetch(wanted(server), tmp_path, should_stop=lambda: kept(tmp_path) > 3_000_000)
    server.files[PATH] = Served(package, etag='"v2"')
    assert fetch(wanted(server), tmp_path) == package
    assert server.bytes_sent(PATH)[-1] == len(package)


def test_a_server_without_ranges_is_asked_for_the_whole_again(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package, ranges=False, cut_after=[1_000_000])
    assert fetch(wanted(server), tmp_path) == package
    assert server.bytes_sent(PATH) == [1_000_000, len(package)]


def test_a_file_that_was_complete_but_not_yet_in_place_is_not_fetched_again(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package)
    seen = [0]
    with pytest.raises(CancelledError):
        fetch(
            wanted(server),
            tmp_path,
            on_progress=lambda _, done, __: seen.append(done),
            should_stop=lambda: seen[-1] == len(package),
        )
    assert kept(tmp_path) == len(package)
    assert fetch(wanted(server), tmp_path) == package
    assert server.bytes_sent(PATH)[1:] == [0]


def test_a_connection_that_keeps_breaking_is_given_up_and_says_how_far_it_came(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package, cut_after=[1_000_000, 0, 0, 0])
    with pytest.raises(DownloadError, match=r"broke off after 1\.0 MB of 7\.0 MB.*go on"):
        fetch(wanted(server), tmp_path)
    assert kept(tmp_path) == 1_000_000
    assert fetch(wanted(server), tmp_path) == package


def test_a_wrong_checksum_throws_the_file_away(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package[:-1] + b"?")
    digest = hashlib.sha256(package).hexdigest()
    with pytest.raises(DownloadError, match="damaged or is another file"):
        fetch(wanted(server, sha256=digest), tmp_path)
    assert not list(tmp_path.glob("*.argosmodel*.part")) + list(tmp_path.glob("*.argosmodel"))


def test_a_file_of_another_size_is_not_even_fetched(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package)
    with pytest.raises(DownloadError, match=r"offers a file of 7\.0 MB.*has 9\.0 MB"):
        fetch(wanted(server, size=9_000_000), tmp_path)


def test_the_next_link_is_tried(server: FileServer, tmp_path: Path, package: bytes) -> None:
    server.files["/html"] = Served(b"<html>Please sign in</html>", content_type="text/html")
    server.files[PATH] = Served(package)
    links = (f"{closed_port()}/x", server.url + "/gone", server.url + "/html", server.url + PATH)
    fetched = download(Wanted(NAME, links), tmp_path, timeout=30.0)
    assert fetched.path.read_bytes() == package
    assert fetched.link == links[-1]


@pytest.mark.parametrize(
    ("served", "problem", "message"),
    [
        (Served(b"<html>Oops</html>", content_type="text/html"), PackageError, "sent a web page"),
        (Served(b"hello", content_type="text/plain"), PackageError, "sent something else"),
        (Served(b"", status=404), DownloadError, "no longer at .*404"),
        (Served(b"", status=503), NetworkError, "did not deliver .*503"),
    ],
)
def test_what_is_no_package_is_told_apart(
    server: FileServer, tmp_path: Path, served: Served, problem: type[Exception], message: str
) -> None:
    server.files[PATH] = served
    with pytest.raises(problem, match=message):
        fetch(wanted(server), tmp_path)
    assert not (tmp_path / NAME).exists()


def test_no_network_is_said_plainly_and_offers_a_file(tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match=r"127\.0\.0\.1 cannot be reached.*choose a file"):
        fetch(Wanted(NAME, (f"{closed_port()}{PATH}",)), tmp_path)


def test_a_silent_server_is_said_so(server: FileServer, tmp_path: Path, package: bytes) -> None:
    server.files[PATH] = Served(package, stall=1.0)
    with pytest.raises(NetworkError, match=r"answers, but sends nothing.*choose a file"):
        fetch(wanted(server), tmp_path, timeout=0.2)


@pytest.mark.parametrize("link", ["http://example.org/p.argosmodel", "ftp://127.0.0.1/p"])
def test_unencrypted_links_to_other_machines_are_refused(tmp_path: Path, link: str) -> None:
    with pytest.raises(NetworkError, match="not encrypted"):
        fetch(Wanted(NAME, (link,)), tmp_path)


def test_a_redirect_to_an_unencrypted_link_is_refused(server: FileServer, tmp_path: Path) -> None:
    server.files[PATH] = Served(b"", status=302, redirect_to="http://example.org/p.argosmodel")
    with pytest.raises(NetworkError, match=r"example\.org.*not encrypted"):
        fetch(wanted(server), tmp_path)


@pytest.mark.parametrize("link", ["https://[broken/p", "https://"])
def test_a_link_that_is_none_is_said_so(tmp_path: Path, link: str) -> None:
    with pytest.raises(NetworkError):
        fetch(Wanted(NAME, (link,)), tmp_path)


def test_no_link_at_all_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="no link"):
        fetch(Wanted(NAME, ()), tmp_path)


def test_too_little_room_is_seen_before_anything_is_written(
    server: FileServer, tmp_path: Path, package: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10, 9, 1_500_000))
    server.files[PATH] = Served(package)
    with pytest.raises(DiskFullError, match=r"7\.0 MB are needed and 1\.5 MB are free"):
        fetch(wanted(server), tmp_path)
    assert not (tmp_path / f"{NAME}.part").exists()


def test_a_disk_that_fills_up_keeps_what_came(
    server: FileServer, tmp_path: Path, package: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files[PATH] = Served(package)
    opened = Path.open

    def open_on_a_small_disk(path: Path, mode: str = "r", *args: Any, **options: Any) -> Any:
        file = opened(path, mode, *args, **options)
        return SmallDisk(file, 2_000_000) if mode == "ab" else file

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", open_on_a_small_disk)
        with pytest.raises(DiskFullError, match=r"no room for package\.argosmodel: 7\.0 MB"):
            fetch(wanted(server), tmp_path)
    have = kept(tmp_path)
    assert 0 < have <= 2_000_000
    assert fetch(wanted(server), tmp_path) == package
    assert server.requests[-1].range == f"bytes={have}-"


class SmallDisk(io.RawIOBase):
    """A file on a disk with little room."""

    def __init__(self, file: Any, room: int) -> None:
        self.file = file
        self.room = room

    def write(self, data: Any) -> int:
        if len(data) > self.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.room -= len(data)
        return int(self.file.write(data))

    def close(self) -> None:
        self.file.close()
        super().close()


def test_two_downloads_of_one_file_do_not_write_into_each_other(
    server: FileServer, tmp_path: Path, package: bytes
) -> None:
    server.files[PATH] = Served(package)

    def start_another(*_: object) -> None:
        with pytest.raises(DownloadError, match="being downloaded already"):
            fetch(wanted(server), tmp_path)

    assert fetch(wanted(server), tmp_path, on_progress=start_another) == package
