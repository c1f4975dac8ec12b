"""The Quality page: what a translation cost, how far from a reference, which errors were marked."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, translations
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.text.translation import Draft, Route, RouteStep, Status

APP = str(Path(__file__).resolve().parents[2] / "app.py")
TEXTS = ["The farm", "The dog sleeps.", "The cat drinks milk."]
ROUTE = Route((RouteStep("de", "en", "argos", "1.9"),))


def opened(stored: StoredArticle) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params["project"] = stored.project_id
    return app.run().switch_page("workbench/ui/pages/quality.py").run()


@pytest.fixture
def app(stored: StoredArticle) -> AppTest:
    """The page of an article that was drafted, with one segment rewritten."""
    segments = stored.article.included_segments
    with Workbench(load_settings()) as wb:
        drafts = [Draft(s.id, s.core, t, ROUTE) for s, t in zip(segments, TEXTS, strict=True)]
        wb.store.translations.save_drafts(stored.id, "en", drafts)
        translations.edit_segment(
            wb, stored.id, "en", segments[1].id, "The dog is asleep.", Status.CONFIRMED, 1
        )
    return opened(stored)


def metrics(app: AppTest) -> dict[str, str]:
    return {metric.label: metric.value for metric in app.metric}


def button(app: AppTest, label: str) -> None:
    next(b for b in app.button if b.label == label).click().run()
    assert not app.exception


def test_without_a_translation_it_says_where_to_make_one(stored: StoredArticle) -> None:
    app = opened(stored)
    assert not app.exception
    assert any("No translation yet" in info.value for info in app.info)


def test_the_effort_is_that_of_what_a_person_vouched_for(app: AppTest) -> None:
    assert not app.exception
    found = metrics(app)
    assert found["HTER"] == "50.0 %"
    assert found["Drafts judged"] == "1 of 3"
    (table,) = app.dataframe
    assert list(table.value["Status"]) == ["machine", "confirmed", "machine"]


def test_a_reference_is_compared(app: AppTest) -> None:
    app.text_area[0].set_value(" ".join(TEXTS))
    app.run()
    button(app, "Compare")
    assert {"BLEU", "chrF2", "TER"} <= set(metrics(app))


def test_an_error_is_marked_counted_and_taken_away(app: AppTest) -> None:
    next(t for t in app.text_input if t.label == "Words it is in").set_value("farm")
    button(app, "Mark the error")
    assert metrics(app)["Minor"] == "1"
    assert any("“\u2068farm\u2069”" in one.value for one in app.markdown)
    button(app, "Remove")
    assert metrics(app)["Minor"] == "0"


def test_words_that_do_not_stand_there_are_refused(app: AppTest) -> None:
    next(t for t in app.text_input if t.label == "Words it is in").set_value("horse")
    button(app, "Mark the error")
    assert any("does not stand in the translation" in error.value for error in app.error)
    assert metrics(app)["Minor"] == "0"
