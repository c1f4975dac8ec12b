"""``workbench memory``: filled from files, searched, written out, taken back."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import main
from workbench.services import Workbench
from workbench.settings import load_settings

REFERENCE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "cli.md"
SHARED = ("--shared", "--from", "de", "--to", "en")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "tiere.tsv"
    path.write_text("Der Hund schläft.\tThe dog sleeps.\nDie Straße.\tThe road.\nallein\n")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["memory", *map(str, arguments)])


def test_a_table_goes_in_and_can_be_searched(table: Path) -> None:
    result = run("import", table, *SHARED)
    assert (result.exit_code, result.stdout) == (0, "2 units added\n")
    assert "workbench: line 3: it has no tab\n" in result.stderr
    assert run("search", "STRASSE").stdout == "Die Straße.\n  The road.\n"
    assert run("search", "e", "--words").stdout == ""
    assert "There are more" in run("search", "d", "--limit", "1").stderr
    assert run("import", table, *SHARED).stdout == "0 units added, 2 were there\n"


def test_json_has_the_documented_keys(table: Path) -> None:
    run("import", table, *SHARED)
    made = json.loads(run("search", "hund", "--json").stdout)
    blocks = re.findall(r"```json\n(.*?)```", REFERENCE.read_text(encoding="utf-8"), re.DOTALL)
    examples = [json.loads(block) for block in blocks]
    example = next(each for each in examples if each["schema"] == made["schema"])
    assert set(made) == set(example)
    assert set(made["units"][0]) == set(example["units"][0])
    assert made["units"][0]["source_spans"] == [[4, 8]]


def test_an_import_is_listed_and_taken_back(table: Path) -> None:
    batch = run("import", table, *SHARED).stderr.split()[-1]
    listed = run("list").stdout.splitlines()
    assert listed[0] == "de → en  2"
    assert listed[1].split() == [batch, listed[1].split()[1], "2", "tiere.tsv"]
    assert run("take-back", batch).stdout == "2 units removed\n"
    assert run("list").stdout == ""
    again = run("take-back", batch)
    assert (again.exit_code, again.stdout) == (1, "")


def test_a_project_has_a_memory_of_its_own(table: Path, tmp_path: Path) -> None:
    with Workbench(load_settings()) as wb:
        wb.store.projects.create("Hof")
    run("import", table, "--project", "Hof", "--from", "de", "--to", "en")
    assert run("list").stdout == ""
    assert run("list", "--project", "Hof").stdout.startswith("de → en  2")
    assert run("search", "hund").stdout == ""
    assert run("search", "hund", "--project", "Hof").stdout.startswith("Der Hund schläft.")
    out = tmp_path / "hof.tmx"
    written = run("export", "--project", "Hof", "--from", "de", "--to", "en", "--out", out)
    assert written.stderr == f"workbench: {out}: 2 units\n"
    assert run("import", out, "--shared").stdout == "2 units added\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("import", "{table}"), "not clear which memory"),
        (("import", "{table}", "--project", "Hof"), "There is no project “Hof”"),
        (("import", "{table}", "--shared"), "does not say its languages"),
        (("import", "{table}", "--project", "Hof", "--shared"), "not clear which memory"),
        (("export", *SHARED, "--out", "{table}.tmx"), "from German to English is empty"),
        (("search", "a", "--from", "de"), "One language alone"),
        (("search", "a", "--from", "xx", "--to", "en"), "“xx” is not a language code"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(
    table: Path, arguments: tuple[str, ...], message: str
) -> None:
    result = run(*(argument.format(table=table) for argument in arguments))
    assert (result.exit_code, result.stdout) == (1, "")
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1
