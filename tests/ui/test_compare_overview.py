"""The overview on the Compare page: every part draws, and says what it lacks."""

import json

from streamlit.testing.v1 import AppTest

from tests.services.test_comparable import COMMENTARY
from tests.services.test_comparisons import ENGLISH, HUNGARIAN, ITALIAN
from tests.ui.test_compare import APP, captions, compare, infos
from tests.ui.test_compare_views import ARABIC, show
from workbench.exchange import COMPARISON_FORMATS
from workbench.exchange.chart_images import IMAGE_FORMATS


def part(app: AppTest, name: str) -> AppTest:
    next(c for c in app.button_group if c.label == "Overview").set_value(name).run()
    assert not [*app.exception, *app.error]
    return app


def buttons(app: AppTest) -> list[str]:
    labels = [button.proto.label for button in app.get("download_button")]
    return labels[: len(labels) - len(COMPARISON_FORMATS)]


def test_every_part_of_the_worked_example_has_its_chart_and_its_numbers() -> None:
    app = AppTest.from_file(APP, default_timeout=60).run()
    app = show(app.switch_page("workbench/ui/pages/compare.py").run(), "Overview")
    pictures = [kind.label for kind in IMAGE_FORMATS.values()]
    expected = {"Coverage share": 1, "Timeline": 1, "Quotations": 2, "Wording": 2}
    for name, tables in expected.items():
        part(app, name)
        assert len(app.get("vega_lite_chart")) == 1, name
        assert buttons(app) == [*pictures, *["CSV"] * tables], name
        assert len(app.dataframe) >= tables, name
    assert "Not in German, so left out" in " ".join(w.value for w in app.warning)
    next(s for s in app.selectbox if s.label == "Compared in").set_value("en").run()
    assert "(in translation)" in captions(app)
    assert "culture minister" in list(part(app, "Labels").dataframe[0].value["label"])
    assert buttons(app) == ["CSV"]
    app.text_area[0].set_value("Nobody").run()
    assert "No outlet puts a label" in infos(app)
    assert not [*app.exception, *app.error]


def test_no_column_of_numbers_is_hidden() -> None:
    app = show(compare(COMMENTARY, ENGLISH), "Overview")
    looks = json.loads(app.dataframe[0].proto.columns)
    assert looks
    assert not any(
        look is None or look.get("hidden") for name, look in looks.items() if name[0] != "_"
    )
    assert "of the commentary" in app.dataframe[0].value.columns


def test_a_part_is_kept_when_another_view_was_looked_at() -> None:
    app = part(show(compare(COMMENTARY, ENGLISH), "Overview"), "Timeline")
    app = show(show(app, "Table"), "Overview")
    assert next(c for c in app.button_group if c.label == "Overview").value == "Timeline"


def test_nothing_to_draw_is_told() -> None:
    app = show(compare(COMMENTARY, HUNGARIAN), "Overview")
    part(app, "Timeline")
    assert "None of these articles has a date" in infos(app)
    assert not app.get("vega_lite_chart")
    part(app, "Quotations")
    assert "No quotation was found" in infos(app)
    assert "Quotations are not found in Hungarian" in app.warning[-1].value
    part(app, "Wording")
    assert "No outlet can be read in a language of the commentary (German)" in infos(app)
    assert not app.get("vega_lite_chart")
    part(app, "Labels")
    assert "No outlet puts a label" in infos(app)
    assert "Labels are not found in Hungarian" in app.warning[-1].value


def test_no_link_at_all_is_told() -> None:
    app = show(compare(COMMENTARY, ITALIAN), "Overview")
    app.slider[0].set_value(1.0).run()
    assert "all shares are zero" in infos(app)


def test_letters_of_any_script_reach_the_chart() -> None:
    app = show(compare(COMMENTARY, ARABIC), "Overview")
    assert "انهيار الجسر القديم" in str(app.dataframe[0].value)
    assert len(app.get("vega_lite_chart")) == 1
