"""``workbench report``, as a user types it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import main
from workbench.services import Workbench
from workbench.services.articles import add_text
from workbench.settings import load_settings
from workbench.text.article import Role

OWN = "Der Hof\n\nDer Hund schläft tief. Die Preise stiegen im April um 12 Prozent."
OTHER = "The farm\n\nThe dog is fast asleep. Prices rose by 21 percent in April."


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["report", *map(str, arguments)])


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A commentary and an article to compare it with."""
    places = [tmp_path / "own.txt", tmp_path / "other.txt"]
    for place, text in zip(places, (OWN, OTHER), strict=True):
        place.write_text(text, encoding="utf-8")
    return places


def test_files_become_a_report_that_comes_out_the_same_again(
    files: list[Path], tmp_path: Path
) -> None:
    made = workbench(*files, "--out", tmp_path / "r.json", "--question", "Wie viel?")
    assert made.exit_code == 0, made.output
    content = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert content["question"] == "Wie viel?"
    assert [f["kind"] for f in content["findings"]] == ["discrepancy"]
    again = workbench("--rerun", tmp_path / "r.json")
    assert again.exit_code == 0, again.output
    links = len(content["links"])
    assert again.stdout == f"The same numbers. Links: {links}. Findings: 1.\n"


def test_other_numbers_are_named_and_fail(files: list[Path], tmp_path: Path) -> None:
    place = tmp_path / "r.json"
    workbench(*files, "--out", place)
    content = json.loads(place.read_text(encoding="utf-8"))
    content["links"][0]["score"] = 0.1
    place.write_text(json.dumps(content), encoding="utf-8")
    again = workbench("--rerun", place)
    assert again.exit_code == 1
    assert "had the score 0.1000" in again.stdout


def test_a_project_becomes_a_report(tmp_path: Path) -> None:
    with Workbench(load_settings()) as wb:
        project = wb.store.projects.create("Tiere")
        add_text(wb, project.id, OWN, Role.COMMENTARY)
        add_text(wb, project.id, OTHER, Role.COVERAGE)
    made = workbench("Tiere", "--out", tmp_path / "r.html")
    assert made.exit_code == 0, made.output
    assert "12 Prozent" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "not clear what to do"),
        (["Nowhere"], "not clear what to do"),
        (["Nowhere", "--out", "r.html"], "no project “Nowhere”"),
        (["Nowhere", "--out", "r.pdf"], "no ending of a report"),
        (["Nowhere", "--out", "missing/r.html"], "no folder"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = workbench(*arguments)
    assert made.exit_code == 1
    assert said in made.output
    assert made.output.count("\n") == 1


def test_what_is_no_comparison_is_refused_by_its_name(tmp_path: Path) -> None:
    place = tmp_path / "other.json"
    place.write_text('{"schema": "workbench.translation/1"}', encoding="utf-8")
    refused = workbench("--rerun", place)
    assert refused.exit_code == 1
    assert "other.json” is not a comparison of schema workbench.comparison/1" in refused.stderr
