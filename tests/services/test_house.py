"""What a project keeps to: its typography decides which marks are flagged and put."""

import pytest

from tests.services.conftest import Add
from workbench.errors import InputError
from workbench.services import Workbench, glossary, house, mending, translations
from workbench.store import StoredArticle
from workbench.text.term import Term, TermStatus
from workbench.text.translation import Draft, Route, Status

SOURCE = "„Genug“, sagte die Lotsin."
FRENCH = "«Assez», a dit la pilote."


@pytest.fixture
def stored(wb: Workbench, add: Add) -> StoredArticle:
    stored = add(f"Der Hafen\n\n{SOURCE} Niemand fuhr hinaus.")
    segment = key(stored)
    translations.edit_segment(wb, stored.id, "fr", segment, FRENCH, Status.EDITED, 0)
    return stored


def key(stored: StoredArticle) -> str:
    return next(s.id for s in stored.article.segments if s.core == SOURCE)


def codes(wb: Workbench, stored: StoredArticle) -> list[str]:
    rows = translations.rows(wb, stored.id, "fr")
    row = next(row for row in rows if row.segment.id == key(stored))
    return [flag.code for flag in row.translated.flags] if row.translated else []


def test_the_chosen_typography_is_what_texts_are_checked_by(
    wb: Workbench, stored: StoredArticle
) -> None:
    assert codes(wb, stored) == ["french_spacing"]
    house.choose_typography(wb, stored.project_id, "fr", "swiss")
    assert codes(wb, stored) == []
    house.choose_typography(wb, stored.project_id, "fr", "straight")
    assert codes(wb, stored) == ["quotation_marks"]
    house.choose_typography(wb, stored.project_id, "fr", "")
    assert codes(wb, stored) == ["french_spacing"]


def test_the_fix_follows_it(wb: Workbench, stored: StoredArticle) -> None:
    def mended(code: str) -> str | None:
        return mending.mend(wb, stored.id, "fr", key(stored), code, FRENCH)

    assert mended("french_spacing") == "«\u00a0Assez\u00a0», a dit la pilote."
    house.choose_typography(wb, stored.project_id, "fr", "straight")
    assert mended("french_spacing") is None
    assert mended("quotation_marks") == '"Assez", a dit la pilote.'
    assert mended("name_mismatch") is None


def test_the_glossary_is_checked_in_drafts_and_in_what_people_write(
    wb: Workbench, add: Add
) -> None:
    article = add("Der Hafen\n\nDie Lotsin fährt. Der Kutter von Kanal Nord liegt still.")
    first, second = (s for s in article.article.segments if s.core != "Der Hafen")
    drafts = [Draft(first.id, first.core, "The guide is going.", Route())]
    wb.store.translations.save_drafts(article.id, "en", drafts)
    text = "The cutter of Channel North lies still."
    translations.edit_segment(wb, article.id, "en", second.id, text, Status.EDITED, 0)
    assert term_flags(wb, article) == []
    glossary.add(wb, article.project_id, Term("Lotsin", "pilot", "de", "en"))
    kept = TermStatus.DO_NOT_TRANSLATE
    glossary.add(wb, article.project_id, Term("Kanal Nord", "", "de", "*", kept))
    assert term_flags(wb, article) == ["glossary", "do_not_translate"]
    text = text.replace("Channel North", "Kanal Nord")
    translations.edit_segment(wb, article.id, "en", second.id, text, Status.EDITED, 1)
    assert term_flags(wb, article) == ["glossary"]


def term_flags(wb: Workbench, article: StoredArticle) -> list[str]:
    rows = translations.rows(wb, article.id, "en")
    flags = [flag.code for row in rows if row.translated for flag in row.translated.flags]
    return [code for code in flags if code in ("glossary", "do_not_translate")]


def test_only_what_the_language_has_can_be_chosen(wb: Workbench, stored: StoredArticle) -> None:
    with pytest.raises(InputError, match="called “upside-down”"):
        house.choose_typography(wb, stored.project_id, "fr", "upside-down")
    assert [c.name for c in house.typographies("fr")] == ["france", "canada", "swiss", "straight"]
    assert house.typographies("tlh") == ()
