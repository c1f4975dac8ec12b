"""``workbench glossary``: terms in and out, and what was left out on standard error."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import main

TABLE = "Quelle;Ziel;Status\nRat;council;\nRat;board;verboten\nAmt;;\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["glossary", *map(str, arguments)])


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "terms.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_terms_come_in_and_go_out(table: Path, tmp_path: Path) -> None:
    result = run("import", table, "--shared", "--from", "de", "--to", "en")
    assert result.stdout == "2 terms added, 0 were there\n"
    assert "row 4: It has no target term." in result.stderr
    out = tmp_path / "terms.tbx"
    assert run("export", "--shared", "--out", out).exit_code == 0
    again = run("import", out, "--shared")
    assert again.stdout == "0 terms added, 2 were there\n"


def test_a_preview_adds_nothing(table: Path) -> None:
    arguments = ("import", table, "--shared", "--from", "German", "--to", "en", "--preview")
    assert run(*arguments).stdout == "2 terms would be added, 0 were there\n"
    assert run(*arguments).stdout == "2 terms would be added, 0 were there\n"


def test_an_import_is_listed_and_taken_back(table: Path) -> None:
    run("import", table, "--shared", "--from", "de", "--to", "en")
    lines = run("list").stdout.splitlines()
    assert lines[0] == "de → en\tRat\tcouncil\tpreferred\t"
    batch = lines[-1].split("\t")[0]
    assert run("take-back", batch).stdout == "2 terms removed\n"
    assert run("list").stdout == ""
    assert "There is no import" in run("take-back", batch).stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("import", "TABLE", "--shared"), "does not say which languages"),
        (("import", "TABLE"), "Give either --project NAME or --shared"),
        (("export", "--shared", "--out", "PLACE/terms.xlsx"), "no format for glossaries"),
        (("list", "--project", "Nirgends"), "Nirgends"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: tuple[str, ...], told: str, table: Path, tmp_path: Path
) -> None:
    real = [a.replace("TABLE", str(table)).replace("PLACE", str(tmp_path)) for a in arguments]
    result = run(*real)
    assert result.exit_code == 1
    assert told in result.stderr
