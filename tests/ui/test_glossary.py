"""The Glossary page: terms added, changed, searched, brought in after a preview, taken back."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, glossary
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.text.term import Term, TermStatus

APP = str(Path(__file__).resolve().parents[2] / "app.py")


@pytest.fixture
def page(stored: StoredArticle) -> AppTest:
    """The page of a project with two terms."""
    with Workbench(load_settings()) as wb:
        wb.store.projects.touch(stored.project_id)
        glossary.add(wb, stored.project_id, Term("Hund", "dog", "de", "en", note="not hound"))
        glossary.add(wb, None, Term("Katze", "tomcat", "de", "en", TermStatus.FORBIDDEN))
    return AppTest.from_file(APP, default_timeout=60).run().switch_page(
        "workbench/ui/pages/glossary.py"
    ).run()  # fmt: skip


def shown(page: AppTest) -> str:
    return " ".join(element.proto.body for element in page.get("html"))


def press(page: AppTest, label: str) -> AppTest:
    return next(button for button in page.button if button.label == label).click().run()


def test_terms_are_shown_with_status_and_place(page: AppTest) -> None:
    assert not page.exception
    assert "Hund" in shown(page)
    assert "Katze" in shown(page)
    said = " ".join(element.value for element in [*page.markdown, *page.caption])
    assert "forbidden" in said
    assert "shared" in said
    assert "not hound" in said


def test_terms_are_searched_and_filtered(page: AppTest) -> None:
    page.text_input(key="glossary search").input("TOMC").run()
    assert "Katze" in shown(page)
    assert "Hund" not in shown(page)
    page.text_input(key="glossary search").input("").run()
    page.selectbox(key="glossary status").select(TermStatus.PREFERRED).run()
    assert "Katze" not in shown(page)


def dialog() -> None:
    """Draw what the dialog holds for the first term of the project."""
    from workbench.ui.components.glossary_dialog import term_form
    from workbench.ui.resources import get_workbench

    wb = get_workbench()
    project = next(project for project in wb.store.projects.list() if project.name == "Hof")
    term_form(wb, project.id, wb.store.terms.list(project.id)[0])


def test_a_term_is_changed_and_refusals_are_told(page: AppTest) -> None:
    app = AppTest.from_function(dialog, default_timeout=60).run()
    assert app.text_input[0].value == "Hund"
    app.text_input[1].input(" ")
    press(app, "Save")
    assert "target term has no word" in app.error[0].value
    app.text_input[1].input("hound")
    press(app, "Save")
    assert not app.exception
    assert "hound" in shown(page.run())


def test_a_term_is_deleted(page: AppTest) -> None:
    press(AppTest.from_function(dialog, default_timeout=60).run(), "Delete")
    assert "Hund" not in shown(page.run())


def test_the_dialog_opens(page: AppTest) -> None:
    press(page, "Add a term")
    assert "Source term" in [field.label for field in page.text_input]


def test_a_file_is_previewed_added_and_taken_back(page: AppTest) -> None:
    data = b"Quelle;Ziel;Status\nMilch;milk;\nHund;dog;verboten\nHof;;\n"
    page.file_uploader[0].set_value(("terms.csv", data, "text/csv"))
    press(page, "Preview")
    said = " ".join(element.value for element in page.markdown)
    assert "1 new term" in said
    assert "forbidden in the file, preferred here" in said
    assert "row 4" in said
    press(page, "Add 1 term")
    assert "milk" in shown(page)
    press(page, "Take back")
    assert "milk" not in shown(page)


def test_a_broken_file_is_told(page: AppTest) -> None:
    page.file_uploader[0].set_value(("terms.tbx", b"<tbx", "application/xml"))
    press(page, "Preview")
    assert "could not be read as TBX" in page.error[0].value
