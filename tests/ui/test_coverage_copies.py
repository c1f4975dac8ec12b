"""The Coverage page tells which articles another one has word for word."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, articles, example
from workbench.settings import load_settings
from workbench.store import Project
from workbench.text.article import Role

APP = str(Path(__file__).resolve().parents[2] / "app.py")
COPIED = (
    "The road to the harbour has been closed since Monday, and the mayor asks for patience. "
    "The work costs three million euros. Everything is to be finished in autumn."
)


@pytest.fixture
def project() -> Project:
    with Workbench(load_settings()) as wb:
        example.ensure_example(wb)
        project = wb.store.projects.create("Harbour")
        for outlet, text in (("Tide", COPIED), ("Quay", f"{COPIED} Ferries run as usual.")):
            given = {"outlet": outlet}
            articles.add_text(wb, project.id, f"No way in\n\n{text}", Role.COVERAGE, given)
        return project


def test_a_copy_is_told_at_its_article_and_stays_on_the_page(project: Project) -> None:
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params["project"] = project.id
    app.run().switch_page("workbench/ui/pages/coverage.py").run()
    assert not app.exception
    told = [c.value for c in app.caption if "word for word" in c.value]
    assert any("100 % of the text stands word for word in \u2068Quay" in line for line in told)
    assert len(told) == len([b for b in app.button if b.label == "Delete"]) == 2
