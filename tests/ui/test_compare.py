"""The Compare page where there is little to compare, or nothing that the encoder can read."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.services.test_comparable import COMMENTARY, PORTUGUESE
from tests.services.test_comparisons import ENGLISH, HUNGARIAN, ITALIAN
from workbench.alignment.use import USE_LANGUAGES, UniversalSentenceEncoder
from workbench.services import Workbench
from workbench.services.articles import add_text
from workbench.settings import load_settings
from workbench.text.article import Role

APP = str(Path(__file__).resolve().parents[2] / "app.py")
FOREST = """Warum der Wald schweigt

Im Harz sterben die Fichten, und niemand zählt sie mehr."""


def compare(commentary: str, *coverage: str) -> AppTest:
    """Open the page on a project of these texts."""
    with Workbench(load_settings()) as wb:
        project = wb.store.projects.create("Brücke")
        add_text(wb, project.id, commentary, Role.COMMENTARY)
        for text in coverage:
            add_text(wb, project.id, text, Role.COVERAGE)
    app = AppTest.from_file(APP, default_timeout=60).run()
    app = app.switch_page("workbench/ui/pages/compare.py").run()
    assert not [*app.exception, *app.error]
    return app


def infos(app: AppTest) -> str:
    return " ".join(element.value for element in app.info)


def captions(app: AppTest) -> str:
    return " ".join(element.value for element in app.caption)


def test_no_overlap_at_all_is_told() -> None:
    app = compare(FOREST, ITALIAN)
    assert "None of these articles has a passage that corresponds" in infos(app)
    assert "2 of 2 segments shown. Only here: 2." in captions(app)


def test_hiding_all_proposals_is_not_called_no_overlap() -> None:
    app = compare("Zum Glück wurde dabei niemand verletzt.", "Nobody was injured.")
    assert infos(app) == ""
    assert "Only here: 0." in captions(app)
    app.slider[0].set_value(1.0).run()
    assert "Lower the score" in infos(app)


def test_a_choice_that_no_segment_fits_is_told() -> None:
    app = compare(COMMENTARY, ENGLISH, ITALIAN)
    next(c for c in app.button_group if c.label == "Show segments").set_value("everywhere").run()
    assert "No segment fits this choice" in infos(app)


def test_an_article_of_another_event_is_told_of() -> None:
    told = captions(compare(COMMENTARY, ENGLISH, ITALIAN))
    note = told[told.index("Hardly about the same event") :].split(". ")[0]
    assert "Il caffè aumenta ancora" in note
    assert "Old bridge" not in note


def test_nothing_is_said_of_the_event_where_the_encoder_does_not_know_the_language() -> None:
    assert "Hardly about" not in captions(compare(FOREST, HUNGARIAN))


def test_one_sentence_beside_one_sentence() -> None:
    app = compare("Am 4. März 2025 stürzte die alte Brücke ein.",
                  "The old bridge collapsed on 4 March 2025.")  # fmt: skip
    assert "1 of 1 segment shown. Only here: 0. In the outlet: 1." in captions(app)


def test_outlets_nobody_knows_are_told_apart() -> None:
    app = compare(COMMENTARY, ENGLISH, ITALIAN, f"{ITALIAN} Fine.")
    outlets = next(choice for choice in app.multiselect if choice.label == "Outlets")
    assert outlets.options == [
        "Old bridge collapses into the river…",
        "Il caffè aumenta ancora",
        "Il caffè aumenta ancora (2)",
    ]


def test_a_language_neither_encoder_nor_engines_know_leads_to_the_models() -> None:
    app = compare(COMMENTARY, HUNGARIAN)
    assert "The encoder was not trained on Hungarian" in captions(app)
    assert not [b for b in app.button if b.label.startswith("Translate it")]
    links = [link.proto.label for link in app.get("page_link")]
    assert links == ["Install an engine that translates Hungarian"]


def test_a_language_the_encoder_does_not_know_is_translated_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(UniversalSentenceEncoder, "languages", USE_LANGUAGES - {"pt"})
    app = compare(COMMENTARY, PORTUGUESE)
    assert "Translate it first, and its translation is compared." in captions(app)
    next(b for b in app.button if b.label == "Translate it into English").click().run()
    assert not [*app.exception, *app.error]
    assert "is compared by its English translation" in captions(app)
    assert " coverage=en:" in captions(app).replace("\\", "")
