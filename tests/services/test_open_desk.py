"""A desk that stays open learns what was written, and does not read everything again."""

from dataclasses import replace

import pytest

from tests.services.conftest import Add
from workbench.services import Workbench, articles, open_desk, translations
from workbench.services.open_desk import OpenDesk
from workbench.store import StoredArticle
from workbench.text.translation import Status

GERMAN = "Der Hof\n\nDer Hund schläft. Die Katze trinkt Milch. Es sind 12 Kühe da."


@pytest.fixture
def stored(wb: Workbench, add: Add) -> StoredArticle:
    return add(GERMAN)


def texts(desk: OpenDesk) -> list[str]:
    return [row.translated.text if row.translated else "" for row in desk.rows.values()]


def write(wb: Workbench, stored: StoredArticle, number: int, text: str, version: int) -> None:
    key = stored.article.included_segments[number].id
    translations.edit_segment(wb, stored.id, "en", key, text, Status.EDITED, version)


def test_it_catches_up_with_what_others_wrote(wb: Workbench, stored: StoredArticle) -> None:
    desk = open_desk.open_desk(wb, stored.id, "en")
    assert texts(desk) == ["", "", "", ""]
    write(wb, stored, 3, "There are 21 cows.", 0)
    later = open_desk.catch_up(wb, desk)
    assert later is not None
    assert texts(later) == ["", "", "", "There are 21 cows."]
    last = [*later.rows.values()][3]
    assert last.translated is not None
    assert "number_mismatch" in {flag.code for flag in last.translated.flags}
    assert later.rows == open_desk.open_desk(wb, stored.id, "en").rows


def test_rows_that_nobody_wrote_are_not_read_again(wb: Workbench, stored: StoredArticle) -> None:
    write(wb, stored, 0, "The yard", 0)
    desk = replace(open_desk.open_desk(wb, stored.id, "en"), looked="9999")
    write(wb, stored, 1, "The dog sleeps.", 0)
    later = open_desk.catch_up(wb, desk)
    assert later is not None
    assert texts(later) == ["The yard", "", "", ""]


def test_an_article_cut_anew_has_to_be_opened_again(wb: Workbench, stored: StoredArticle) -> None:
    desk = open_desk.open_desk(wb, stored.id, "en")
    key = stored.article.included_segments[1].id
    articles.merge_segments(wb, stored.id, stored.version, key)
    assert open_desk.catch_up(wb, desk) is None


def test_so_has_one_whose_translation_is_gone(wb: Workbench, stored: StoredArticle) -> None:
    write(wb, stored, 0, "The yard", 0)
    desk = open_desk.open_desk(wb, stored.id, "en")
    wb.store.translations.delete(stored.id, "en")
    assert open_desk.catch_up(wb, desk) is None
