"""The command line: exact JSON, one line for every fault, as many lines out as in."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from workbench.cli import main
from workbench.services import Workbench
from workbench.services.models import install
from workbench.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
BY_LANGUAGE = "targets"
"""The one key whose value is an object keyed by what the user asked for."""

GERMAN = """Der Hund und die Katze

Von Anna Beispiel

Der Hund schläft. Die Katze trinkt Milch.

Siehe [Anm. der Redaktion] den Garten."""

ENGLISH = """The dog and the cat

The dog is asleep. Prices rose sharply in April."""

Invoke = Callable[..., Result]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo model."""
    folder = tmp_path_factory.mktemp("cli") / "home"
    with Workbench(Settings(folder)) as wb:
        install(wb, "demo-de-en")
    return folder


@pytest.fixture
def run(home: Path) -> Invoke:
    """Runs a command in that folder."""

    def invoke(*arguments: str | Path, env: dict[str, str] | None = None) -> Result:
        environment = {"WORKBENCH_HOME": str(home), **(env or {})}
        return CliRunner(env=environment).invoke(main, [str(each) for each in arguments])

    return invoke


@pytest.fixture
def german(tmp_path: Path) -> Path:
    return written(tmp_path / "hund.txt", GERMAN)


@pytest.fixture
def english(tmp_path: Path) -> Path:
    return written(tmp_path / "dog.txt", ENGLISH)


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def json_of(result: Result) -> dict[str, Any]:
    """The JSON on standard output, which holds nothing else."""
    assert result.exit_code == 0, result.output
    made: dict[str, Any] = json.loads(result.stdout)
    return made


def documented(schema: str) -> dict[str, Any]:
    """The example of a schema in the reference."""
    blocks = re.findall(r"```json\n(.*?)```", REFERENCE, re.DOTALL)
    examples = [json.loads(block) for block in blocks]
    return next(example for example in examples if example["schema"] == schema)


def same_shape(made: Any, example: Any, where: str = "") -> None:
    """Check that both have the same keys and kinds of values, however deep."""
    if isinstance(example, dict):
        if where.endswith(BY_LANGUAGE):
            for value in made.values():
                same_shape(value, next(iter(example.values())), f"{where}.*")
            return
        assert set(made) == set(example), where
        for key in example:
            same_shape(made[key], example[key], f"{where}.{key}")
    elif isinstance(example, list):
        assert isinstance(made, list), where
        for value in made if example else []:
            same_shape(value, example[0], f"{where}[]")
    elif made is not None and example is not None:
        numbers = (int, float)
        kind = numbers if type(example) in numbers else type(example)
        assert isinstance(made, kind), f"{where}: {made!r}"


def commands(group: click.Group, *prefix: str) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, *prefix, name)
        else:
            yield (*prefix, name)


@pytest.mark.parametrize("command", list(commands(main)), ids=" ".join)
def test_every_help_shows_an_example_of_its_command(run: Invoke, command: tuple[str, ...]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    _, _, examples = result.stdout.partition("Examples:")
    assert f"workbench {' '.join(command)}" in examples


@pytest.mark.parametrize("group", [(), ("models",)], ids=str)
def test_what_a_command_does_fits_its_line_in_the_list(run: Invoke, group: tuple[str, ...]) -> None:
    listed = run(*group, "--help").stdout.partition("Commands:")[2]
    assert listed
    assert "..." not in listed


def test_article_prints_its_structure_as_documented(run: Invoke, german: Path) -> None:
    made = json_of(run("article", german, "--json"))
    same_shape(made, documented("workbench.article/1"))
    assert (made["language"], made["title"], made["author"]) == (
        "de",
        "Der Hund und die Katze",
        "Anna Beispiel",
    )
    assert made["published_at"] is None
    assert [b["kind"] for b in made["blocks"]] == [
        "headline",
        "byline",
        "paragraph",
        "paragraph",
    ]
    assert made["blocks"][3]["spans"], "the annotation is a span"
    for block in made["blocks"]:
        assert "".join(s["text"] for s in block["segments"]) == block["text"]
        for segment in block["segments"]:
            assert block["text"][segment["start"] : segment["end"]] == segment["text"]


def test_article_is_readable_without_json(run: Invoke, german: Path) -> None:
    shown = run("article", german)
    assert shown.exit_code == 0
    assert re.search(r"^  [0-9a-f]{12}  Der Hund schläft\.$", shown.stdout, re.MULTILINE)
    assert "byline, left out" in shown.stdout


def test_notes_on_reading_go_to_standard_error(run: Invoke, tmp_path: Path) -> None:
    path = tmp_path / "alt.txt"
    path.write_bytes("Köln\n\nDie Brücke über den Fluss wurde früher geöffnet.".encode("cp1252"))
    shown = run("article", path)
    assert "Windows-1252" in shown.stderr
    assert "Windows-1252" not in shown.stdout
    assert "Windows-1252" in " ".join(json_of(run("article", path, "--json"))["notes"])


def test_identify_prints_code_and_probability_a_line(run: Invoke, tmp_path: Path) -> None:
    lines = ["Der Hund schläft im Haus.", "", "The dog sleeps in the house.", "ok"]
    path = written(tmp_path / "lines.txt", "\n".join(lines) + "\n")
    shown = run("identify", "--lines", path).stdout.splitlines()
    assert [line.split("\t")[0] for line in shown] == ["de", "und", "en", "und"]
    for line in shown:
        assert re.fullmatch(r"[a-z]{2,3}\t[01]\.\d{4}", line)
    assert len(run("identify", path).stdout.splitlines()) == 1
    made = json_of(run("identify", "--lines", path, "--json"))
    same_shape(made, documented("workbench.identify/1"))
    assert [guess["language"] for guess in made["languages"]] == ["de", "und", "en", "und"]


def test_translate_prints_json_as_documented(run: Invoke, german: Path) -> None:
    made = json_of(run("translate", german, "--to", "en,pt", "--json"))
    same_shape(made, documented("workbench.translate/1"))
    assert made["source"] == "de"
    assert list(made["targets"]) == ["en", "pt"]
    english, portuguese = made["targets"]["en"], made["targets"]["pt"]
    assert english["route"] == ["argos 0.1"]
    assert len(portuguese["route"]) == 2
    assert portuguese["route_label"].startswith("de→en argos 0.1 → pt bergamot ")
    assert [s["source"] for s in english["segments"]][1:3] == [
        "Der Hund schläft.",
        "Die Katze trinkt Milch.",
    ]
    assert english["segments"][1]["text"] == "The dog is sleeping."
    for segment in (*english["segments"], *portuguese["segments"]):
        assert "demo_model" in segment["flags"]
        assert len(segment["flags"]) == len(segment["messages"])


def test_translate_makes_the_targets_it_can_and_names_the_other(
    run: Invoke, german: Path, tmp_path: Path
) -> None:
    out = tmp_path / "translation.json"
    result = run("translate", german, "--to", "en,sw", "--out", out)
    made = json.loads(out.read_text(encoding="utf-8"))
    same_shape(made, documented("workbench.translate/1"))
    assert list(made["targets"]) == ["en"]
    (error,) = made["errors"]
    assert error["target"] == "sw"
    assert "de-sw" in error["way_out"] or "en-sw" in error["way_out"]
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [f"workbench: {error['problem']} {error['way_out']}"]


def test_translate_makes_nothing_where_no_target_can_be_made(
    run: Invoke, german: Path, tmp_path: Path
) -> None:
    out = tmp_path / "translation.json"
    result = run("translate", german, "--to", "sw", "--out", out)
    assert (result.exit_code, out.exists()) == (1, False)


def test_a_file_that_is_no_text_is_refused_for_the_place_it_was_given_in(
    run: Invoke, tmp_path: Path
) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    result = run("article", path)
    assert result.exit_code == 1
    assert "save it as text" in result.stderr


def test_translate_writes_json_into_a_file_and_nothing_else_anywhere(
    run: Invoke, german: Path, tmp_path: Path
) -> None:
    out = tmp_path / "translation.json"
    result = run("translate", german, "--to", "en", "--out", out)
    assert (result.exit_code, result.stdout) == (0, "")
    same_shape(json.loads(out.read_text(encoding="utf-8")), documented("workbench.translate/1"))


def test_translate_for_people_marks_flags_and_names_the_route(run: Invoke, german: Path) -> None:
    result = run("translate", german, "--to", "en")
    assert "The dog is sleeping.   [demo_model]" in result.stdout.splitlines()
    assert "de→en argos 0.1" in result.stderr


def test_translate_lines_gives_as_many_lines_as_it_takes(run: Invoke, tmp_path: Path) -> None:
    lines = ["Der Hund schläft.", "", "  ", "Die Katze trinkt Milch. Sie schläft.", ""]
    path = written(tmp_path / "lines.txt", "\n".join(lines) + "\n")
    result = run("translate", path, "--from", "de", "--to", "en", "--lines")
    shown = result.stdout.split("\n")
    assert shown[:3] == ["The dog is sleeping.", "", ""]
    assert shown[3].count("cat") == 1
    assert len(shown) == len(lines) + 1
    without_end = written(tmp_path / "end.txt", "Der Hund schläft.")
    shown_once = run("translate", without_end, "--from", "de", "--to", "en", "--lines").stdout
    assert shown_once == "The dog is sleeping.\n"
    made = json_of(run("translate", path, "--from", "de", "--to", "en", "--lines", "--json"))
    same_shape(made, documented("workbench.translate/1"))
    assert [s["source"] for s in made["targets"]["en"]["segments"]] == [x.strip() for x in lines]


def test_compare_prints_json_as_documented(run: Invoke, german: Path, english: Path) -> None:
    made = json_of(run("compare", german, english, "--json"))
    same_shape(made, documented("workbench.compare/1"))
    own = {s["id"]: s["text"] for s in made["commentary"]["segments"]}
    (entry,) = made["coverage"]
    assert (entry["file"], entry["language"]) == (str(english), "en")
    other = {s["id"]: s["text"] for s in entry["segments"]}
    for segment in (*made["commentary"]["segments"], *entry["segments"]):
        assert segment["text"] == segment["text"].strip()
        assert segment["end"] - segment["start"] == len(segment["text"])
    pairs = {
        (own[link["commentary_segments"][0]], other[link["coverage_segments"][0]])
        for link in made["links"]
    }
    assert ("Der Hund schläft.", "The dog is asleep.") in pairs
    assert [other[key] for key in entry["unmatched"]] == ["Prices rose sharply in April."]
    assert {link["state"] for link in made["links"]} == {"proposed"}
    assert {link["coverage"] for link in made["links"]} == {str(english)}


def test_compare_warns_of_a_language_the_encoder_does_not_know(
    run: Invoke, german: Path, tmp_path: Path
) -> None:
    text = "A kutya és a macska\n\nA kutya alszik a házban, a macska pedig tejet iszik."
    hungarian = written(tmp_path / "kutya.txt", text)
    result = run("compare", german, hungarian)
    assert result.exit_code == 0
    assert "not trained on Hungarian" in result.stderr
    made = json_of(run("compare", german, hungarian, "--json"))
    assert "not trained on Hungarian" in " ".join(made["notes"])


def test_compare_for_people_says_how_much_has_no_match(
    run: Invoke, german: Path, english: Path
) -> None:
    shown = run("compare", german, english).stdout
    assert f"{english} (en, event " in shown
    assert f"1 of the 3 segments of {english} without a match in the commentary" in shown


def test_models_are_listed_with_the_names_that_the_other_commands_take(run: Invoke) -> None:
    made = json_of(run("models", "list", "--available", "--json"))
    same_shape(made, documented("workbench.models/1"))
    installed = {m["id"] for m in made["models"] if m["installed"]}
    assert {"usem3", "bergamot-en-pt"} <= installed
    shown = run("models", "list", "--available")
    rows = {line.split()[0]: line.split()[1] for line in shown.stdout.splitlines()}
    assert {id_ for id_, state in rows.items() if state == "installed"} == installed
    assert rows["argos-de-en"] == "available"
    assert "models list --refresh" in shown.stderr


def test_a_model_is_installed_verified_and_removed(run: Invoke, tmp_path: Path) -> None:
    own = {"WORKBENCH_HOME": str(tmp_path / "own")}
    installed = run("models", "install", "demo-de-en", env=own)
    assert installed.stdout == "installed German → English (demo model)\n"
    verified = run("models", "verify", "demo-de-en", env=own)
    assert (verified.exit_code, verified.stdout.split(": ")[1]) == (0, "good\n")
    (weights,) = (tmp_path / "own").rglob("model.bin")
    weights.write_bytes(b"damaged")
    damaged = run("models", "verify", "de-en", env=own)
    assert (damaged.exit_code, "model.bin" in damaged.stdout) == (1, True)
    removed = run("models", "remove", "demo-de-en", env=own)
    assert removed.stdout == "removed German → English (demo model)\n"
    assert not list((tmp_path / "own").rglob("model.bin"))


def test_the_doctor_prints_json_as_documented_and_its_status_tells(
    run: Invoke, tmp_path: Path
) -> None:
    made = json_of(run("doctor", "--json"))
    same_shape(made, documented("workbench.doctor/1"))
    assert all(f["good"] for f in made["findings"] if not f["optional"])
    fresh = run("doctor", env={"WORKBENCH_HOME": str(tmp_path / "fresh")})
    assert fresh.exit_code == 0
    assert re.search(r"^note +Routes from German: none$", fresh.stdout, re.MULTILINE)
    broken = written(tmp_path / "no.sqlite3", "Liebes Tagebuch, " * 100)
    sick = run("doctor", env={"WORKBENCH_DATABASE_URL": f"sqlite:///{broken}"})
    assert sick.exit_code == 1
    assert re.search(r"^MISSING +Store: .*not a workbench database", sick.stdout, re.MULTILINE)


def test_a_process_of_its_own_prints_pure_json_and_leaves_out_torch(
    home: Path, german: Path, english: Path
) -> None:
    code = (
        "import sys; from workbench.cli import main; main(sys.argv[1:], standalone_mode=False);"
        "print(*{'torch', 'transformers', 'streamlit'} & set(sys.modules), file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, "compare", str(german), str(english), "--json"],
        env=os.environ | {"WORKBENCH_HOME": str(home)},
        capture_output=True,
        check=True,
    )
    assert json.loads(result.stdout)["schema"] == "workbench.compare/1"
    assert result.stderr == b"\n"


def test_a_reader_that_has_seen_enough_ends_it_quietly(home: Path, tmp_path: Path) -> None:
    path = written(tmp_path / "lang.txt", "Der Hund\n\n" + "Der Hund schläft. " * 5000)
    workbench = Path(sys.executable).with_name("workbench")
    result = subprocess.run(
        ["/bin/sh", "-c", f'"{workbench}" article "{path}" | head -n 1'],
        env=os.environ | {"WORKBENCH_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.startswith("Der Hund")
    assert result.stderr == ""


@pytest.mark.parametrize("port", ["99999", "65536", "0", "-1"])
def test_a_port_that_is_none_is_refused_in_one_line(run: Invoke, port: str) -> None:
    result = run("run", "--no-browser", "--port", port)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith(f"workbench: {port} is no port")
    assert result.stderr.count("\n") == 1


def test_the_data_folder_is_named_from_where_the_command_was_given(
    run: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[tuple[list[str], str]] = []
    monkeypatch.setattr(
        "runpy.run_module", lambda *_, **__: served.append((sys.argv, os.environ["WORKBENCH_HOME"]))
    )
    monkeypatch.setattr(sys, "argv", sys.argv)
    monkeypatch.chdir(tmp_path)
    assert run("run", "--no-browser", env={"WORKBENCH_HOME": "mine"}).exit_code == 0
    (arguments, home), *_ = served
    assert home == str(tmp_path / "mine")
    assert arguments[2:] == ["--no-browser"]
    assert Path.cwd() != tmp_path, "the app's own folder, where its configuration lies"
