"""A dismissed flag stays away until source or translation changes, and is never lost."""

import pytest

from tests.services.conftest import Add
from workbench.errors import InputError
from workbench.services import Workbench, dismissals, exports, translations
from workbench.services.open_desk import catch_up, open_desk
from workbench.store import StoredArticle
from workbench.text.translation import Status

SOURCE = "Im Hafen (dem alten) lagen Schiffe."
WRONG = "Ships lay in the harbour (the old one."


@pytest.fixture
def stored(wb: Workbench, add: Add) -> StoredArticle:
    stored = add(f"Der Hafen\n\n{SOURCE} Niemand fuhr hinaus.")
    write(wb, stored, WRONG)
    return stored


def key(stored: StoredArticle) -> str:
    return next(s.id for s in stored.article.segments if s.core == SOURCE)


def write(wb: Workbench, stored: StoredArticle, text: str) -> None:
    before = wb.store.translations.find(stored.id, "en", key(stored))
    version = before.version if before else 0
    translations.edit_segment(wb, stored.id, "en", key(stored), text, Status.EDITED, version)


def shown(wb: Workbench, stored: StoredArticle) -> tuple[list[str], list[str]]:
    rows = translations.rows(wb, stored.id, "en")
    row = next(row for row in rows if row.segment.id == key(stored))
    assert row.translated is not None
    return [f.code for f in row.translated.flags], [f.code for f in row.dismissed]


def test_it_is_set_aside_and_brought_back(wb: Workbench, stored: StoredArticle) -> None:
    assert shown(wb, stored) == (["brackets"], [])
    dismissals.dismiss(wb, stored.id, "en", key(stored), "brackets", "as printed")
    assert shown(wb, stored) == ([], ["brackets"])
    assert dismissals.bring_back(wb, stored.id, "en", key(stored), "brackets")
    assert shown(wb, stored) == (["brackets"], [])
    assert not dismissals.bring_back(wb, stored.id, "en", key(stored), "brackets")


def test_a_change_of_the_translation_brings_it_back(wb: Workbench, stored: StoredArticle) -> None:
    dismissals.dismiss(wb, stored.id, "en", key(stored), "brackets")
    write(wb, stored, WRONG.replace("Ships", "Boats"))
    assert shown(wb, stored) == (["brackets"], [])
    write(wb, stored, WRONG)
    assert shown(wb, stored) == ([], ["brackets"])


def test_other_flags_stay(wb: Workbench, stored: StoredArticle) -> None:
    write(wb, stored, WRONG.replace("lay", "lay  "))
    dismissals.dismiss(wb, stored.id, "en", key(stored), "double_space")
    assert shown(wb, stored) == (["brackets"], ["double_space"])


def test_an_export_does_not_tell_of_it(wb: Workbench, stored: StoredArticle) -> None:
    assert "brackets" in exports.export_translation(wb, stored.id, "en", "json").data.decode()
    dismissals.dismiss(wb, stored.id, "en", key(stored), "brackets")
    assert "brackets" not in exports.export_translation(wb, stored.id, "en", "json").data.decode()


def test_an_open_desk_hears_of_it(wb: Workbench, stored: StoredArticle) -> None:
    desk = open_desk(wb, stored.id, "en")
    dismissals.dismiss(wb, stored.id, "en", key(stored), "brackets")
    after = catch_up(wb, desk)
    assert after is not None
    assert [flag.code for flag in after.rows[key(stored)].dismissed] == ["brackets"]


def test_what_is_not_there_cannot_be_dismissed(wb: Workbench, stored: StoredArticle) -> None:
    with pytest.raises(InputError, match="no translation into French"):
        dismissals.dismiss(wb, stored.id, "fr", key(stored), "brackets")
    with pytest.raises(InputError, match="no segment"):
        dismissals.dismiss(wb, stored.id, "en", "nowhere", "brackets")
