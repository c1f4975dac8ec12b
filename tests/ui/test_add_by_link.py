"""Adding coverage by links from the page."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.corpus.web.site import answer, running_site
from workbench.corpus.web import politeness
from workbench.store import StoredArticle
from workbench.ui.resources import get_workbench

APP = str(Path(__file__).resolve().parents[2] / "app.py")
PAGE = (
    "<html lang=en><body><article><h1>River rises</h1><p>"
    + "The city closed all schools on Monday because the river rises. " * 8
    + "</p></article></body></html>"
)


def test_coverage_is_added_by_links_and_what_failed_is_named(
    stored: StoredArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(politeness, "INTERVAL", 0.0)
    with running_site() as site:
        site.pages["/river"] = answer(PAGE.encode())
        monkeypatch.setenv("WORKBENCH_TRUSTED_HOSTS", site.host)
        app = AppTest.from_file(APP, default_timeout=60)
        app.query_params["project"] = stored.project_id
        app.run().switch_page("workbench/ui/pages/coverage.py").run()
        box = next(t for t in app.text_area if t.label.startswith("Links"))
        box.set_value(f"{site.link('/river')}\n{site.link('/gone')}")
        next(b for b in app.button if b.label == "Fetch and add").click().run()
        assert not app.exception
        articles = get_workbench().store.articles.list(stored.project_id)
        assert "River rises" in [one.article.title for one in articles]
        assert any("/gone" in error.value for error in app.error)
