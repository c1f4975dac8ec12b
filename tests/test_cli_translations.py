"""``workbench export`` and ``workbench bring-back``, as a user types them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import main
from workbench.services import Workbench, translations
from workbench.services.articles import add_text
from workbench.settings import load_settings
from workbench.text.article import Role
from workbench.text.translation import Draft, Route, RouteStep, Status

GERMAN = "Der Hof\n\nDer Hund schläft tief. Die Preise stiegen im April."
ENGLISH = ("The farm", "The dog sleeps.", "Prices rose in April.")


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)))


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of a drafted commentary in the project “Tiere”; the test runs in its own folder."""
    monkeypatch.chdir(tmp_path)
    with Workbench(load_settings()) as wb:
        project = wb.store.projects.create("Tiere")
        stored = add_text(wb, project.id, GERMAN, Role.COMMENTARY)
        route = Route((RouteStep("de", "en", "argos", "1.9"),))
        drafts = [
            Draft(segment.id, segment.core, text, route)
            for segment, text in zip(stored.article.included_segments, ENGLISH, strict=True)
        ]
        wb.store.translations.save_drafts(stored.id, "en", drafts)
        return stored.id


def texts(article_id: str) -> list[str]:
    with Workbench(load_settings()) as wb:
        return [r.translated.text for r in translations.rows(wb, article_id, "en") if r.translated]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_out_edited_and_back(article: str, tmp_path: Path) -> None:
    path = tmp_path / "hof.xliff"
    made = workbench("export", "Tiere", "--to", "en", "--out", path)
    assert made.exit_code == 0, made.output
    unchanged = workbench("bring-back", path)
    assert unchanged.stdout == "XLIFF 2.1: 3 same\nsaved 0 of 3 segments\n"
    edit(path, "The dog sleeps.", "The dog is fast asleep.")
    tried = workbench("bring-back", path, "--dry-run")
    assert tried.stdout == (
        "changed: Der Hund schläft tief.\n  here: The dog sleeps.\n"
        "  file: The dog is fast asleep. (edited)\nXLIFF 2.1: 2 same, 1 changed\n"
    )
    assert texts(article) == list(ENGLISH)
    saved = workbench("bring-back", path)
    assert saved.exit_code == 0
    assert saved.stdout.endswith("saved 1 of 3 segments\n")
    assert texts(article) == ["The farm", "The dog is fast asleep.", "Prices rose in April."]


def test_a_conflict_stays_and_fails_unless_the_file_is_to_win(article: str) -> None:
    assert workbench("export", "Tiere", "--to", "en", "--format", "xliff12").exit_code == 0
    path = Path("der-hof.de-en.xlf")
    edit(path, "The dog sleeps.", "The dog is asleep.")
    with Workbench(load_settings()) as wb:
        row = translations.rows(wb, article, "en")[1]
        translations.edit_segment(
            wb, article, "en", row.segment.id, "A dog sleeps.", Status.EDITED, 1
        )
    kept = workbench("bring-back", path)
    assert kept.exit_code == 1
    assert "conflict: Der Hund schläft tief." in kept.stdout
    assert texts(article)[1] == "A dog sleeps."
    assert workbench("bring-back", path, "--take-conflicts").exit_code == 0
    assert texts(article)[1] == "The dog is asleep."


def test_a_file_of_another_program_needs_the_project(article: str, tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    path.write_text(
        '<tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>Der Hof</seg>'
        '</tuv><tuv xml:lang="en"><seg>The court</seg></tuv></tu></body></tmx>',
        encoding="utf-8",
    )
    silent = workbench("bring-back", path)
    assert (silent.exit_code, silent.stdout) == (1, "")
    assert "does not say which article" in silent.stderr
    assert "which language" in workbench("bring-back", path, "Tiere").stderr
    made = workbench("bring-back", path, "Tiere", "--to", "en")
    assert made.exit_code == 0, made.output
    assert "2 segments are not in the file" in made.stderr
    assert texts(article)[0] == "The court"


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["Vögel", "--to", "en", "--format", "tmx"], "There is no project “Vögel”."),
        (["Tiere", "Der Zug", "--to", "en", "--format", "tmx"], "no commentary “Der Zug”"),
        (["Tiere", "--to", "fr", "--format", "tmx"], "Nothing is translated into “fr” yet."),
        (["Tiere", "--to", "en"], "No format is named."),
        (["Tiere", "--to", "en", "--format", "pdf"], "“pdf” names no format"),
        (["Tiere", "--to", "en", "--out", "a.pdf"], "“a.pdf” names no format"),
    ],
)
def test_what_cannot_be_exported_is_said(article: str, arguments: list[str], problem: str) -> None:
    made = workbench("export", *arguments)
    assert (made.exit_code, made.stdout) == (1, "")
    assert problem in made.stderr
