"""The Memory page: filled, searched, changed, taken back, saved."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, memory
from workbench.services.translations import edit_segment
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.store.memory_records import NewUnit, Scope
from workbench.text.translation import Status

APP = str(Path(__file__).resolve().parents[2] / "app.py")
TABLE = b"de\ten\nDie Stra\xc3\x9fe ist <b>lang</b>.\tThe road is long.\nallein\n"


@pytest.fixture
def app(stored: StoredArticle) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=120)
    app.query_params["project"] = stored.project_id
    return app.run().switch_page("workbench/ui/pages/memory.py").run()


def press(app: AppTest, label: str) -> None:
    next(button for button in app.button if button.label == label).click().run()
    assert not app.exception


def bring_in(app: AppTest, *, shared: bool = True) -> None:
    app.file_uploader[0].set_value([("tiere.tsv", TABLE, "text/tab-separated-values")])
    if shared:
        next(box for box in app.checkbox if box.label == "For all projects").check()
    press(app, "Bring in")


def search(app: AppTest, text: str) -> list[str]:
    app.text_input(key="concordance").set_value(text).run()
    assert not app.exception
    return shown(app)


def shown(app: AppTest) -> list[str]:
    bodies = [str(element.proto.body) for element in app.get("html")]
    return [body for body in bodies if "memory-unit" in body and "<style" not in body]


def test_an_empty_memory_says_how_to_fill_it(app: AppTest) -> None:
    assert any("The memory is empty" in info.value for info in app.info)


def test_a_table_is_brought_in_searched_and_taken_back(app: AppTest) -> None:
    bring_in(app)
    assert any("1 unit added" in message.value for message in app.success)
    assert any("line 3: it has no tab" in message.value for message in app.warning)
    (unit,) = search(app, "STRASSE")
    assert "Die <mark>Straße</mark> ist &lt;b&gt;lang&lt;/b&gt;." in unit
    assert 'lang="en" dir="ltr">The road is long.' in unit
    press(app, "Take it back")
    assert any("The memory is empty" in info.value for info in app.info)
    assert search(app, "STRASSE") == []


def test_a_file_that_says_no_languages_is_refused(app: AppTest) -> None:
    app.file_uploader[0].set_value([("tiere.tsv", b"a\tb\n", "text/plain")])
    press(app, "Bring in")
    assert any("does not say its languages" in error.value for error in app.error)


def test_a_unit_is_deleted_and_restored(app: AppTest) -> None:
    bring_in(app)
    search(app, "road")
    press(app, "Delete")
    assert shown(app) == []
    press(app, "Restore")
    assert len(shown(app)) == 1
    assert all(button.label != "Restore" for button in app.button)


def test_a_unit_is_edited(app: AppTest) -> None:
    bring_in(app)
    search(app, "road")
    press(app, "Edit")
    area = next(area for area in app.text_area if area.label == "English")
    area.set_value(" ")
    press(app, "Save")
    assert any("needs a source and a translation" in error.value for error in app.error)
    area = next(area for area in app.text_area if area.label == "English")
    area.set_value("The street is long.")
    press(app, "Save")
    assert "The <mark>street</mark> is long." in search(app, "street")[0]
    with Workbench(load_settings()) as wb:
        assert wb.store.memory.newest(Scope(None, "de", "en"), 1)[0].target == "The street is long."


def test_the_threshold_is_the_projects(app: AppTest, stored: StoredArticle) -> None:
    app.slider[0].set_value(85).run()
    with Workbench(load_settings()) as wb:
        assert memory.threshold(wb, stored.project_id) == 85


def test_a_project_from_before_the_memory_can_be_added(app: AppTest, stored: StoredArticle) -> None:
    segment = stored.article.included_segments[1].id
    with Workbench(load_settings()) as wb:
        edit_segment(wb, stored.id, "en", segment, "The dog sleeps.", Status.CONFIRMED, 0)
        wb.store.memory.delete(
            [wb.store.memory.newest(Scope(stored.project_id, "de", "en"), 1)[0].id]
        )
    press(app, "Add what this project has")
    assert len(search(app, "dog")) == 1


def test_more_is_shown_on_demand(app: AppTest) -> None:
    with Workbench(load_settings()) as wb:
        units = [NewUnit(f"Satz {number}", "سطر", "de", "ar") for number in range(30)]
        [*wb.store.memory.add_many(None, units, "viele.tmx")]
    assert len(search(app, "Satz")) == 25
    assert 'lang="ar" dir="rtl">سطر' in shown(app)[0]
    press(app, "Show 25 more")
    assert len(shown(app)) == 30
