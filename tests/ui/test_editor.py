"""What the segment editor does with the edits a browser sends."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench.services import Workbench, articles, translations
from workbench.settings import Settings
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.translation import Status
from workbench.ui.components.editor import Session, save_one
from workbench.ui.components.editor.labels import KEYS


@pytest.fixture
def wb(settings: Settings) -> Iterator[Workbench]:
    with Workbench(settings) as workbench:
        yield workbench


@pytest.fixture
def stored(wb: Workbench) -> StoredArticle:
    project = wb.store.projects.create("Hof")
    text = "Der Hof\n\nDer Hund schläft. Die Katze trinkt Milch."
    return articles.add_text(wb, project.id, text, Role.COMMENTARY)


def edit(stored: StoredArticle, text: str, version: int) -> dict[str, Any]:
    key = stored.article.included_segments[0].id
    return {"id": key, "text": text, "status": "edited", "version": version, "number": 1}


def shown(wb: Workbench, stored: StoredArticle) -> str:
    return wb.store.translations.list(stored.id, "en")[0].text


def test_typing_on_before_the_answer_to_the_last_save_is_no_conflict(
    wb: Workbench, stored: StoredArticle
) -> None:
    session = Session()
    for text in ("The", "The fa", "The farm"):
        save_one(wb, stored.id, "en", edit(stored, text, 0), session)
    assert (shown(wb, stored), session.conflicts) == ("The farm", {})


def test_an_edit_of_someone_else_in_between_is_a_conflict(
    wb: Workbench, stored: StoredArticle
) -> None:
    session = Session()
    save_one(wb, stored.id, "en", edit(stored, "The", 0), session)
    key = edit(stored, "", 0)["id"]
    translations.edit_segment(wb, stored.id, "en", key, "Her farm", Status.EDITED, 1)
    save_one(wb, stored.id, "en", edit(stored, "The farm", 0), session)
    assert shown(wb, stored) == "Her farm"
    assert session.conflicts[key]["mine"] == "The farm"


def test_the_guide_names_every_key() -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "how-to" / "edit.md").read_text("utf-8")
    missing = [name for names, _ in KEYS for name in names if name != "–" and name not in guide]
    assert not missing
