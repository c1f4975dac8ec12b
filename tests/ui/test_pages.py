"""Every page runs, shows the worked example, and keeps state between pages."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = str(Path(__file__).resolve().parents[2] / "app.py")
PAGES = [
    "library",
    "commentary",
    "translate",
    "memory",
    "glossary",
    "quality",
    "coverage",
    "compare",
    "models",
]


def start() -> AppTest:
    return AppTest.from_file(APP, default_timeout=60).run()


def open_page(app: AppTest, name: str) -> AppTest:
    return app.switch_page(f"workbench/ui/pages/{name}.py").run()


def messages(app: AppTest) -> str:
    return " ".join(element.value for element in [*app.error, *app.info, *app.warning])


@pytest.mark.parametrize("name", PAGES)
def test_page_runs_with_the_worked_example(name: str) -> None:
    app = open_page(start(), name)
    assert not app.exception
    assert not app.error
    assert app.title[0].value == name.capitalize()


def test_the_first_start_loads_the_worked_example() -> None:
    app = start()
    assert any("reopening of Notre-Dame" in element.value for element in app.markdown)


def test_a_new_project_is_opened_and_remembered_on_every_page() -> None:
    app = start()
    app.text_input[0].input("Gipfel")
    next(b for b in app.button if b.label == "Create project").click().run()
    for name in PAGES:
        app = open_page(app, name)
        assert not app.exception
        assert app.sidebar.selectbox[0].value == app.session_state["project"]
        assert "Gipfel" in app.sidebar.selectbox[0].options


def test_an_empty_paste_says_so_and_adds_nothing() -> None:
    app = open_page(start(), "commentary")
    next(b for b in app.button if b.label == "Add the text").click().run()
    assert "empty" in messages(app).lower() or "no text" in messages(app).lower()


def test_pasted_text_becomes_the_open_commentary() -> None:
    app = open_page(start(), "commentary")
    text = (
        "Die Brücke ist wieder offen\n\n"
        "Nach zwei Jahren rollt der Verkehr wieder. Die Stadt hat 12 Millionen Euro bezahlt.\n\n"
        "Die Anwohner feierten am Samstag ein Fest auf der Brücke. Es kamen 3.000 Menschen."
    )
    area = next(a for a in app.text_area if a.label.startswith("Text of the article"))
    area.input(text)
    next(b for b in app.button if b.label == "Add the text").click().run()
    assert not app.exception
    labels = [option for box in app.selectbox for option in box.options]
    assert "Die Brücke ist wieder offen" in labels


def test_a_project_can_be_deleted_and_restored() -> None:
    app = start()
    next(b for b in app.button if b.label == "Delete").click().run()
    assert not app.exception
    next(
        b for b in app.button if b.label == "Restore" and (b.key or "").startswith("undo")
    ).click().run()
    assert not app.exception
    assert any("reopening of Notre-Dame" in element.value for element in app.markdown)


def test_a_project_in_the_bin_is_deleted_for_good_after_a_question() -> None:
    app = start()
    next(b for b in app.button if b.label == "Delete").click().run()
    next(b for b in app.button if (b.key or "").startswith("end ")).click().run()
    assert any("This cannot be undone." in element.value for element in app.markdown)
    next(b for b in app.button if b.key == "end for good").click().run()
    assert not app.exception
    assert not any(b.label == "Restore" and (b.key or "").startswith("undo") for b in app.button)


def test_open_leads_to_the_commentary_of_the_project_that_is_open_already() -> None:
    app = start()
    shown = next(b for b in app.button if b.label == "Open")
    assert shown.key == f"open {app.session_state['project']}"
    shown.click().run()
    assert app.title[0].value == "Commentary"


def test_the_paste_form_shows_how_a_date_is_written() -> None:
    app = open_page(start(), "coverage")
    date = next(field for field in app.text_input if field.label == "Date")
    assert "2025-12-03" in date.placeholder
