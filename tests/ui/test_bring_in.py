"""Bringing a translation in on the Translate page: ask, look, save, take back."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Selectbox

from workbench.services import Workbench, translations
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.text.translation import Status

APP = str(Path(__file__).resolve().parents[2] / "app.py")
ENGLISH = "The farm\n\nThe dog is asleep. Mind the <b>gap</b> between trains and platforms.\n\n"
BOX = "Text of the translation, as you copied it"


@pytest.fixture
def app(stored: StoredArticle) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=120)
    app.query_params["project"] = stored.project_id
    return app.run().switch_page("workbench/ui/pages/translate.py").run()


def press(app: AppTest, label: str) -> None:
    next(button for button in app.button if button.label.startswith(label)).click().run()
    assert not app.exception


def give(app: AppTest, text: str) -> None:
    next(area for area in app.text_area if area.label == BOX).set_value(text)
    press(app, "Align the text")


def language_box(app: AppTest) -> Selectbox:
    return next(s for s in app.selectbox if s.label == "Language of the translation")


def table(app: AppTest) -> str:
    bodies = [str(e.proto.body) for e in app.get("html")]
    return next(body for body in bodies if 'class="bring-in"' in body)


def labels(app: AppTest) -> list[str]:
    return [button.label for button in app.button]


def test_what_would_be_saved_is_shown_first_then_saved_and_taken_back(app: AppTest) -> None:
    give(app, ENGLISH)
    shown = table(app)
    assert "The dog is asleep." in shown
    assert "Nothing in the translation renders this segment" in shown
    assert "&lt;b&gt;gap&lt;/b&gt;" in shown
    assert "No segment of the commentary says this" in shown
    assert any("2 of 3 segments get a text" in line.value for line in app.markdown)
    press(app, "Save 2 texts")
    assert any("2 edited" in caption.value for caption in app.caption)
    assert any("2 texts as they came" in caption.value for caption in app.caption)
    press(app, "Take it back")
    assert "Take it back" not in labels(app)


def test_another_language_can_be_said_and_a_preview_discarded(app: AppTest) -> None:
    give(app, ENGLISH)
    assert language_box(app).value == "en"
    language_box(app).set_value("hu").run()
    assert any("not trained on Hungarian" in caption.value for caption in app.caption)
    press(app, "Discard")
    assert BOX in [area.label for area in app.text_area]


def test_a_text_in_the_commentarys_own_language_is_refused_and_stays(app: AppTest) -> None:
    text = "Der Hund bellt heute laut im Hof, und alle Nachbarn hören ihm zu."
    give(app, text)
    assert "in German, as the commentary is" in app.error[0].value
    assert next(area for area in app.text_area if area.label == BOX).value == text
    language_box(app).set_value("nl").run()
    press(app, "Align the text")
    assert language_box(app).value == "nl"
    assert "Der Hund bellt" in table(app)


def test_a_segment_saved_meanwhile_is_told_and_the_preview_shows_it(
    app: AppTest, stored: StoredArticle
) -> None:
    give(app, ENGLISH)
    with Workbench(load_settings()) as wb:
        key = stored.article.included_segments[0].id
        translations.edit_segment(wb, stored.id, "en", key, "My farm", Status.EDITED, 0)
    press(app, "Save 2 texts")
    assert "Nothing was brought in" in app.error[0].value
    assert "My farm" in table(app)
    press(app, "Save 1 text")
    assert any("2 edited" in caption.value for caption in app.caption)
