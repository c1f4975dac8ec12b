"""Throwing away vectors made long ago, and projects in the bin; nothing else goes."""

import os
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from workbench.cli import main
from workbench.errors import NotFoundError
from workbench.services import Workbench, library, tidying
from workbench.services.doctor import examine
from workbench.settings import Settings
from workbench.text.ids import text_hash


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with a project, another one in the bin, and vectors."""
    folder = tmp_path / "home"
    with Workbench(Settings(folder)) as wb:
        library.create_project(wb, "Kept")
        library.delete_project(wb, library.create_project(wb, "Binned").id)
        rows = np.ones((3000, 512), np.float32)
        keys = (text_hash(f"text {number}") for number in range(len(rows)))
        wb.store.vectors.put_vectors("usem3", dict(zip(keys, rows, strict=True)))
    return folder


def run(home: Path, *arguments: str, answer: str = "") -> Result:
    environment = os.environ | {"WORKBENCH_HOME": str(home)}
    return CliRunner(env=environment).invoke(main, ["tidy", *arguments], input=answer)


def left(home: Path) -> tuple[int, list[str]]:
    with Workbench(Settings(home)) as wb:
        return wb.store.vectors.size()[0], [p.name for p in wb.store.projects.deleted()]


def test_new_vectors_and_the_bin_stay_unless_asked_for(home: Path) -> None:
    assert run(home).output == "There is nothing to throw away.\n"
    assert left(home) == (3000, ["Binned"])


def test_it_says_what_goes_and_asks(home: Path) -> None:
    asked = run(home, "--days", "0", "--bin", answer="n\n")
    assert asked.exit_code == 1
    assert "Vectors older than 0 days: 3000, 6.1 MB" in asked.output
    assert "Deleted for good, with all it holds: Binned" in asked.output
    assert left(home) == (3000, ["Binned"])


def test_what_goes_gives_its_room_back(home: Path) -> None:
    file = home / "workbench.sqlite3"
    before = file.stat().st_size
    done = run(home, "--days", "0", "--bin", "--yes")
    assert done.exit_code == 0, done.output
    assert "the file is" in done.output
    assert file.stat().st_size < before - 5_000_000
    assert left(home) == (0, [])
    with Workbench(Settings(home)) as wb:
        assert [project.name for project in wb.store.projects.list()] == ["Kept"]


def test_vectors_are_told_by_their_age(home: Path) -> None:
    with Workbench(Settings(home)) as wb:
        assert tidying.find_disposable(wb, 0).vectors == 3000
        assert tidying.find_disposable(wb, 1).nothing
        assert tidying.find_disposable(wb, 1, emptying=True).projects[0].name == "Binned"


def test_the_doctor_tells_how_much_room_both_take(home: Path) -> None:
    with Workbench(Settings(home)) as wb:
        found = {finding.what: finding for finding in examine(wb)}
    assert found["Vectors kept"].state.startswith("3000 vectors, 6.1 MB of the database's ")
    assert found["Bin"].state == "1 deleted project"
    assert "workbench tidy --bin" in found["Bin"].way_out


def test_a_project_ended_is_gone(home: Path) -> None:
    with Workbench(Settings(home)) as wb:
        [binned] = wb.store.projects.deleted()
        library.end_project(wb, binned.id)
        assert wb.store.projects.deleted() == []
        with pytest.raises(NotFoundError):
            library.restore_project(wb, binned.id)
