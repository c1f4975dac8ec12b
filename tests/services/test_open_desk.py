"""A desk that stays open learns what was written, and does not read everything again."""

from dataclasses import replace

import pytest

from tests.services.conftest import Add
from workbench.services import (
    Workbench,
    articles,
    dismissals,
    glossary,
    house,
    open_desk,
    translations,
)
from workbench.services.open_desk import OpenDesk
from workbench.services.translations import Row
from workbench.store import Edit, StoredArticle
from workbench.text.term import Term
from workbench.text.translation import Flag, Status

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


def test_what_there_is_no_patience_for_is_checked_with_later_looks(
    wb: Workbench, stored: StoredArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(wb, stored, 3, "There are 12  cows.", 0)
    found = [*open_desk.open_desk(wb, stored.id, "en").rows.values()][3]
    key = stored.article.included_segments[3].id
    saved = wb.store.translations.find(stored.id, "en", key)
    assert saved is not None
    old = [Flag("length_ratio", "As a check of former days put it.")]
    again = Edit(key, saved.source, saved.text, Status.EDITED, saved.version, old, None)
    wb.store.translations.edit_all(stored.id, "en", [again])
    monkeypatch.setattr(open_desk, "PATIENCE", 0.0)
    desk = open_desk.open_desk(wb, stored.id, "en")
    assert desk.waiting
    assert codes([*desk.rows.values()][3]) == ["length_ratio"]
    later = open_desk.catch_up(wb, desk)
    assert later is not None
    assert not later.waiting
    assert codes([*later.rows.values()][3]) == codes(found) == ["double_space"]


def test_other_terms_or_typography_open_it_anew_but_a_flag_let_stand_does_not(
    wb: Workbench, stored: StoredArticle
) -> None:
    write(wb, stored, 3, "There are 12  cows.", 0)
    desk = open_desk.open_desk(wb, stored.id, "en")
    key = stored.article.included_segments[3].id
    dismissals.dismiss(wb, stored.id, "en", key, "double_space")
    assert open_desk.catch_up(wb, desk) is not None
    house.choose_typography(wb, stored.project_id, "en", "single")
    assert open_desk.catch_up(wb, desk) is None
    desk = open_desk.open_desk(wb, stored.id, "en")
    glossary.add(wb, stored.project_id, Term("Kuh", "cow", "de", "en"))
    assert open_desk.catch_up(wb, desk) is None


def codes(row: Row) -> list[str]:
    return [flag.code for flag in row.translated.flags] if row.translated else []
