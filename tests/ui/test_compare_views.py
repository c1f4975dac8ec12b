"""The views of the Compare page, and what each sends to the browser."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.services.test_comparable import COMMENTARY
from tests.services.test_comparisons import ENGLISH, ITALIAN
from tests.ui.test_compare import captions, compare, infos
from workbench.exchange import COMPARISON_FORMATS
from workbench.exchange.report_formats import REPORT_FORMATS

ARABIC = """انهيار الجسر القديم

انهار الجسر القديم في 4 مارس 2025. ولم يصب أحد بأذى."""


def show(app: AppTest, view: str) -> AppTest:
    next(c for c in app.button_group if c.label == "View").set_value(view).run()
    assert not [*app.exception, *app.error]
    return app


def sent(app: AppTest) -> dict[str, Any]:
    [component] = app.get("bidi_component")
    data: dict[str, Any] = json.loads(component.proto.json)
    return data


def test_one_outlet_at_a_time_is_sent_with_its_links() -> None:
    data = sent(show(compare(COMMENTARY, ENGLISH, ITALIAN), "Side by side"))
    assert len(data["outlets"]) == 2
    assert data["coverage"]["language"] == "en"
    own, other = (
        {s["id"]: s["text"] for block in data[side]["blocks"] for s in block["segments"]}
        for side in ("commentary", "coverage")
    )
    assert data["links"]
    for link in data["links"]:
        assert set(link["commentary"]) <= own.keys()
        assert set(link["coverage"]) <= other.keys()
    joined = json.dumps(data, ensure_ascii=False)
    assert "Il caffè aumenta ancora" in str(data["outlets"])
    assert joined.count("caffè") == 1, "the text of an outlet that is not shown was sent"


def test_a_text_written_from_right_to_left_says_so() -> None:
    data = sent(show(compare(COMMENTARY, ARABIC), "Side by side"))
    assert {block["direction"] for block in data["coverage"]["blocks"]} == {"rtl"}
    assert {block["language"] for block in data["coverage"]["blocks"]} == {"ar"}
    assert {block["direction"] for block in data["commentary"]["blocks"]} == {"ltr"}


def test_a_view_is_kept_when_another_page_was_looked_at() -> None:
    app = show(compare(COMMENTARY, ENGLISH), "Side by side")
    app = app.switch_page("workbench/ui/pages/library.py").run()
    app = app.switch_page("workbench/ui/pages/compare.py").run()
    assert next(c for c in app.button_group if c.label == "View").value == "Side by side"
    assert "links" in sent(app)


def test_every_view_offers_the_export_and_says_what_made_the_links() -> None:
    app = compare(COMMENTARY, ENGLISH)
    for view in ("Table", "Side by side", "Findings", "Decisions"):
        show(app, view)
        assert [b.proto.label for b in app.get("download_button")], view
        assert "Links made by:" in captions(app)
    assert "Nothing is decided yet" in infos(app)


def test_the_report_is_offered_in_every_format_with_its_question_kept() -> None:
    app = show(compare(COMMENTARY, ENGLISH), "Report")
    app.text_area(key="report question").set_value("Who pays for the bridge?").run()
    assert not [*app.exception, *app.error]
    buttons = [button.proto.label for button in app.get("download_button")]
    assert len(buttons) == len(REPORT_FORMATS) + len(COMPARISON_FORMATS)
    app = show(show(app, "Table"), "Report")
    assert app.text_area(key="report question").value == "Who pays for the bridge?"


def test_a_pipeline_for_names_that_is_missing_is_told_where_it_is_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WORKBENCH_NAMES", "spacy:missing")
    app = compare(COMMENTARY, ENGLISH)
    assert not [*app.exception, *app.error]
    for view in ("Side by side", "Findings"):
        next(c for c in app.button_group if c.label == "View").set_value(view).run()
        [error] = app.error
        assert "the spaCy pipeline “missing”, which is neither" in error.value
        assert "Install it with pip" in error.value
