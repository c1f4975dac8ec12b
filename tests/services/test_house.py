"""What a project keeps to: its typography decides which marks are flagged and put."""

import pytest

from tests.services.conftest import Add
from workbench.errors import InputError
from workbench.services import Workbench, fixes, house, translations
from workbench.store import StoredArticle
from workbench.text.translation import Status

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
        return fixes.fix(wb, stored.id, "fr", key(stored), code, FRENCH)

    assert mended("french_spacing") == "«\u00a0Assez\u00a0», a dit la pilote."
    house.choose_typography(wb, stored.project_id, "fr", "straight")
    assert mended("french_spacing") is None
    assert mended("quotation_marks") == '"Assez", a dit la pilote.'
    assert mended("name_mismatch") is None


def test_a_list_of_rows_tells_what_each_flag_could_become(
    wb: Workbench, stored: StoredArticle
) -> None:
    kept = house.house_of(wb, stored.project_id, "fr")
    row = next(r for r in translations.rows(wb, stored.id, "fr") if r.segment.id == key(stored))
    found = fixes.fixes_of(row, stored.article, "fr", kept)
    assert found == {"french_spacing": "«\u00a0Assez\u00a0», a dit la pilote."}


def test_only_what_the_language_has_can_be_chosen(wb: Workbench, stored: StoredArticle) -> None:
    with pytest.raises(InputError, match="called “upside-down”"):
        house.choose_typography(wb, stored.project_id, "fr", "upside-down")
    assert [c.name for c in house.typographies("fr")] == ["france", "canada", "swiss", "straight"]
    assert house.typographies("tlh") == ()
