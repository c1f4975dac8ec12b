"""Bringing a file back on the Translate page: look, decide, save, take back."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, exports, translations
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.text.translation import Draft, Route, RouteStep, Status

APP = str(Path(__file__).resolve().parents[2] / "app.py")
ENGLISH = ("The farm", "The dog sleeps.", "The cat drinks milk.")


@pytest.fixture
def exported(stored: StoredArticle) -> str:
    """The commentary, drafted, as XLIFF 2.1."""
    route = Route((RouteStep("de", "en", "argos", "1.9"),))
    drafts = [
        Draft(segment.id, segment.core, text, route)
        for segment, text in zip(stored.article.included_segments, ENGLISH, strict=True)
    ]
    with Workbench(load_settings()) as wb:
        wb.store.translations.save_drafts(stored.id, "en", drafts)
        return exports.export_translation(wb, stored.id, "en", "xliff2").data.decode()


@pytest.fixture
def app(stored: StoredArticle, exported: str) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=120)
    app.query_params["project"] = stored.project_id
    return app.run().switch_page("workbench/ui/pages/translate.py").run()


def press(app: AppTest, label: str) -> None:
    next(button for button in app.button if button.label.startswith(label)).click().run()
    assert not app.exception


def give(app: AppTest, text: str, name: str = "hof.xliff") -> None:
    uploader = next(one for one in app.file_uploader if one.label == "File that comes back")
    uploader.set_value((name, text.encode(), "application/xml"))
    press(app, "Look at the file")


def table(app: AppTest) -> str:
    bodies = [str(e.proto.body) for e in app.get("html")]
    return next(body for body in bodies if 'class="bring-in"' in body)


def texts(stored: StoredArticle) -> list[str]:
    with Workbench(load_settings()) as wb:
        rows = translations.rows(wb, stored.id, "en")
        return [row.translated.text for row in rows if row.translated]


def test_an_edited_file_is_looked_at_saved_and_taken_back(
    app: AppTest, stored: StoredArticle, exported: str
) -> None:
    give(app, exported.replace("The dog sleeps.", "The &lt;i>dog is asleep."))
    assert any("1 with another text, 2 the same" in line.value for line in app.markdown)
    assert "The &lt;i&gt;dog is asleep." in table(app)
    assert "The cat drinks milk." not in table(app)
    press(app, "Save 1 segment")
    assert texts(stored) == ["The farm", "The <i>dog is asleep.", "The cat drinks milk."]
    press(app, "Take it back")
    assert texts(stored) == list(ENGLISH)


def test_an_unchanged_file_has_nothing_to_save(app: AppTest, exported: str) -> None:
    give(app, exported)
    assert any("3 the same" in line.value for line in app.markdown)
    assert "Nothing changes." in table(app)
    save = next(button for button in app.button if button.label.startswith("Save 0"))
    assert save.disabled
    press(app, "Leave it")
    assert "File that comes back" in [one.label for one in app.file_uploader]
    give(app, exported.replace("The dog", "A dog"))
    assert any("1 with another text" in line.value for line in app.markdown)


def test_what_was_changed_in_both_places_is_decided_one_by_one(
    app: AppTest, stored: StoredArticle, exported: str
) -> None:
    with Workbench(load_settings()) as wb:
        for row, text in zip(translations.rows(wb, stored.id, "en"), "ABC", strict=True):
            translations.edit_segment(wb, stored.id, "en", row.segment.id, text, Status.EDITED, 1)
    give(app, exported.replace(">The ", ">Our "))
    assert any("3 changed in both places" in line.value for line in app.markdown)
    assert any(button.label.startswith("Save 0") for button in app.button)
    choice = next(group for group in app.button_group if "changed in the file" in group.label)
    choice.set_value("Choose one by one").run()
    next(box for box in app.checkbox if "Our dog" in box.label).check().run()
    press(app, "Save 1 segment")
    assert texts(stored) == ["A", "Our dog sleeps.", "C"]


def test_a_file_of_another_article_or_none_is_refused_in_words(app: AppTest, exported: str) -> None:
    give(app, exported.replace('trgLang="en"', 'trgLang="fr"'))
    assert any("a translation into French" in error.value for error in app.error)
    give(app, "<html/>")
    assert any("no translation whose segments can be told" in error.value for error in app.error)
