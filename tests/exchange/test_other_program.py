"""Our files in another program that reads the standards, and what it saved back here."""

import json
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.exchange.test_xliff import FULL
from workbench.exchange import BILINGUAL_FORMATS
from workbench.exchange.base import Base, digest
from workbench.exchange.bilingual_files import read_translation

SENT = replace(
    FULL,
    rows=tuple(
        replace(row, base=str(Base(1, digest(row.target), row.status))) for row in FULL.rows
    ),
)
"""As exports make it: every segment has the mark of what was exported."""

PROGRAM = Path(__file__).parent / "other_program.py"
pytestmark = pytest.mark.skipif(not find_spec("translate"), reason="translate-toolkit is missing")


def run(*arguments: str | Path) -> list[list[str]]:
    command = [sys.executable, str(PROGRAM), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
    found: list[list[str]] = json.loads(done.stdout)
    return found


def written(folder: Path, name: str) -> Path:
    path = folder / f"a{BILINGUAL_FORMATS[name].extension}"
    path.write_bytes(BILINGUAL_FORMATS[name].write(SENT))
    return path


def test_it_reads_every_segment_of_21(tmp_path: Path) -> None:
    assert run("xliff2", written(tmp_path, "xliff2")) == [
        [row.source, row.target] for row in SENT.rows
    ]


def test_it_reads_every_block_of_12(tmp_path: Path) -> None:
    headline, paragraph, quote = run("xliff12", written(tmp_path, "xliff12"))
    assert headline == [FULL.rows[0].source, FULL.rows[0].target]
    assert paragraph == [
        "12 Pfeiler stehen. Niemand schläft. Es regnet & stürmt.",
        "21 pillars stand.  It rains.",
    ]
    assert quote == ["„Bald.“", "“Soon.”"]


def test_it_reads_every_unit_of_a_memory(tmp_path: Path) -> None:
    assert run("tmx", written(tmp_path, "tmx")) == [
        [row.source, row.target] for row in SENT.rows if row.target
    ]


@pytest.mark.parametrize("name", ["xliff12", "xliff2", "tmx"])
def test_what_it_changes_comes_back_and_nothing_else(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name)
    run(name, path, "“Soon.”", "“Before long.”")
    found = read_translation(path.read_bytes(), "it", ("de", "en"))
    assert found.problems == ()
    wanted = {row.segment_id: row.target for row in SENT.rows if row.target}
    wanted["a5"] = "“Before long.”"
    assert {r.segment_id: r.target for r in found.document.rows if r.target} == wanted
    marks = {row.segment_id: row.base for row in found.document.rows if row.target}
    assert marks == {row.segment_id: row.base for row in SENT.rows if row.target}


def test_a_block_of_12_that_came_back_as_one_text_is_divided_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, "xliff12")
    new = "Twelve pillars stand. Nobody sleeps. It rains and storms."
    run("xliff12", path, "21 pillars stand.  It rains.", new)
    found = read_translation(path.read_bytes(), "it", ("de", "en"))
    assert [row.target for row in found.document.rows[1:4]] == [
        "Twelve pillars stand.",
        "Nobody sleeps.",
        "It rains and storms.",
    ]
    assert "divided into its 3 sentences" in found.problems[0]
    run("xliff12", path, "“Soon.”", "“Soon.” And then?")
    assert read_translation(path.read_bytes(), "it", ("de", "en")).document.rows[4].target == (
        "“Soon.” And then?"
    )
