"""``workbench align``: beads on standard output, as documented, and nothing else."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from workbench.cli import main

REFERENCE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "cli.md"
GERMAN = ["Der Hund schläft.", "Die Katze trinkt Milch.", "Im Garten steht ein alter Baum."]
ENGLISH = ["The dog is asleep and the cat drinks milk.", "An old tree stands in the garden."]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    german, english = tmp_path / "hund.txt", tmp_path / "dog.txt"
    german.write_text("\n".join(GERMAN) + "\n", encoding="utf-8")
    english.write_text("\n".join(ENGLISH) + "\n", encoding="utf-8")
    return german, english


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["align", *map(str, arguments)])


def test_lines_print_one_bead_each(files: tuple[Path, Path]) -> None:
    result = run(*files, "--lines", "--from", "de", "--to", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "[0, 1]:[0]\n[2]:[1]\n"


def test_nulls_have_an_empty_side(files: tuple[Path, Path]) -> None:
    german, english = files
    english.write_text("\n".join([*ENGLISH, "Prices rose in April."]), encoding="utf-8")
    result = run(german, english, "--lines")
    assert result.stdout.splitlines()[-1] == "[]:[2]"


def test_json_has_the_documented_keys(files: tuple[Path, Path]) -> None:
    made: dict[str, Any] = json.loads(run(*files, "--lines", "--json").stdout)
    blocks = re.findall(r"```json\n(.*?)```", REFERENCE.read_text(encoding="utf-8"), re.DOTALL)
    examples = [json.loads(block) for block in blocks]
    example = next(each for each in examples if each["schema"] == "workbench.align/1")
    assert set(made) == set(example)
    for part in ("source", "target"):
        assert set(made[part]) == set(example[part])
    assert {key for bead in made["beads"] for key in bead} == set(example["beads"][0])
    assert made["source"]["segments"] == GERMAN
    assert [(b["source"], b["target"]) for b in made["beads"]] == [([0, 1], [0]), ([2], [1])]
    assert (made["aligned_share"], made["copied_share"]) == (1, 0)


def test_for_people_both_texts_stand_one_below_the_other(files: tuple[Path, Path]) -> None:
    german, english = files
    shown = run(german, english).stdout.splitlines()
    at = next(n for n, line in enumerate(shown) if line.endswith(GERMAN[2]))
    assert re.fullmatch(r"[01]\.\d\d  " + re.escape(GERMAN[2]), shown[at])
    assert shown[at + 1] == f"      {ENGLISH[1]}"
    assert shown[-1] == "100% of the source text is in the target, 0% word for word"


def test_what_is_wrong_is_told_in_one_line(files: tuple[Path, Path], tmp_path: Path) -> None:
    german, english = files
    empty = tmp_path / "leer.txt"
    empty.write_text("\n", encoding="utf-8")
    for arguments, named in (
        ((german, empty, "--lines"), "leer.txt"),
        ((empty, english), "leer.txt"),
        ((german, english, "--to", "klingonisch"), "klingonisch"),
    ):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (1, "")
        assert len(result.stderr.splitlines()) == 1
        assert named in result.stderr
    assert run(german, tmp_path / "none.txt").exit_code == 2


def test_a_translation_memory_has_the_pairs_and_says_what_it_lacks(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    german, english = files
    english.write_text("\n".join([*ENGLISH, "Prices rose in April."]), encoding="utf-8")
    memory = tmp_path / "memory.tmx"
    result = run(german, english, "--lines", "--tmx", memory)
    assert result.stdout == "[0, 1]:[0]\n[2]:[1]\n[]:[2]\n"
    assert "2 pairs; not in it: 1 without a counterpart" in result.stderr
    texts = re.findall(r'<tuv xml:lang="(..)"><seg>(.*?)</seg>', memory.read_text("utf-8"))
    assert texts == [
        ("de", " ".join(GERMAN[:2])),
        ("en", ENGLISH[0]),
        ("de", GERMAN[2]),
        ("en", ENGLISH[1]),
    ]


@pytest.mark.parametrize(
    ("languages", "said"),
    [(("--from", "de", "--to", "de"), "same language"), ((), "uncertain")],
)
def test_no_memory_without_two_languages(
    tmp_path: Path, languages: tuple[str, ...], said: str
) -> None:
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("1 2\n", encoding="utf-8")
    memory = tmp_path / "memory.tmx"
    result = run(numbers, numbers, "--lines", "--tmx", memory, *languages)
    assert result.exit_code == 1
    assert said in result.stderr
    assert not memory.exists()
