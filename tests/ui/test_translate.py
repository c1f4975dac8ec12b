"""The Translate page before anything is translated: what it offers, and that it can be seen."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench
from workbench.services.house import typographies, typography
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.text.translation import Status

APP = str(Path(__file__).resolve().parents[2] / "app.py")


@pytest.fixture
def app(stored: StoredArticle) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params["project"] = stored.project_id
    return app.run().switch_page("workbench/ui/pages/translate.py").run()


def test_without_an_engine_the_form_is_open_and_says_where_one_is(app: AppTest) -> None:
    form = app.expander[0]
    assert form.proto.expanded
    assert "No installed engine translates from German" in form.info[0].value
    assert not app.exception


def test_any_language_can_be_translated_into_by_hand(app: AppTest) -> None:
    choice = next(s for s in app.selectbox if s.label == "Or translate by hand into")
    assert "French" in choice.options
    assert "German" not in choice.options
    choice.set_value("fr").run()
    next(b for b in app.button if b.label == "Open an empty desk").click().run()
    assert not app.exception
    assert any("3 missing" in caption.value for caption in app.caption)
    assert [c.value for c in app.button_group if c.label == "Show"] == ["fr"]
    assert not app.expander[0].proto.expanded


def test_several_languages_are_shown_beside_each_other(stored: StoredArticle) -> None:
    segments = stored.article.included_segments
    with Workbench(load_settings()) as wb:
        for target, word in (("en", "dog"), ("ar", "كلب")):
            texts = {segments[1].id: (segments[1].core, word)}
            wb.store.translations.import_human(stored.id, target, texts, Status.CONFIRMED)
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params["project"] = stored.project_id
    app.run().switch_page("workbench/ui/pages/translate.py").run()
    shown = next(c for c in app.button_group if c.label == "Show")
    shown.set_value("*").run()
    assert not app.exception
    (table,) = [h for h in app.get("html") if "All languages" in h.proto.body]
    assert 'lang="ar" dir="rtl"' in table.proto.body
    assert table.proto.body.count("∅ missing") == 4
    assert "Der Hund schläft." in table.proto.body


def test_quotation_marks_are_chosen_for_the_project(stored: StoredArticle) -> None:
    with Workbench(load_settings()) as wb:
        first = stored.article.included_segments[0]
        texts = {first.id: (first.core, "La ferme")}
        wb.store.translations.import_human(stored.id, "fr", texts, Status.CONFIRMED)
        app = AppTest.from_file(APP, default_timeout=60)
        app.query_params["project"] = stored.project_id
        app.run().switch_page("workbench/ui/pages/translate.py").run()
        choice = next(s for s in app.selectbox if s.label == "Quotation marks in French")
        wanted = typographies("fr")[1]
        choice.set_value(wanted.name).run()
        assert not app.exception
        assert typography(wb, stored.project_id, "fr") == wanted.name
