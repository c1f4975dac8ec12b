"""The Translate page hands the file a commentary came from out in another language."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, articles, translations
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.translation import Status

APP = str(Path(__file__).resolve().parents[2] / "app.py")
LABEL = "Make the document"


def on_the_page(stored: StoredArticle) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params.update({"project": stored.project_id, "to": "en"})
    return app.run().switch_page("workbench/ui/pages/translate.py").run()


def translated(stored: StoredArticle) -> None:
    with Workbench(load_settings()) as wb:
        first = stored.article.included_segments[0]
        translations.edit_segment(
            wb, stored.id, "en", first.id, "The farm", Status.CONFIRMED, version=0
        )


def test_a_file_is_made_and_what_stays_german_is_told(stored: StoredArticle) -> None:
    with Workbench(load_settings()) as wb:
        text = "# Der Hof\n\nDer **Hund** schläft auf dem Hof und die Katze trinkt ihre Milch.\n"
        project = wb.store.projects.create("Datei")
        filed = articles.add_file(wb, project.id, "hof.md", text.encode(), Role.COMMENTARY)
        filed = articles.set_language(wb, filed.id, filed.version, "de")
    translated(filed)
    app = on_the_page(filed)
    next(button for button in app.button if button.label == LABEL).click().run()
    assert not app.exception
    said = " ".join(markdown.value for markdown in app.markdown)
    assert "1 of 2 parts in place" in said
    assert "not translated" in said
    assert "Der Hund schläft" in said


def test_a_pasted_text_has_no_such_offer(stored: StoredArticle) -> None:
    translated(stored)
    app = on_the_page(stored)
    assert not app.exception
    assert not [button for button in app.button if button.label == LABEL]
