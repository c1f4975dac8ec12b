"""Drafting through a server, from the page: off, turned on with a warning, used."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.chat_server import ChatServer
from workbench.store import StoredArticle
from workbench.ui.resources import get_workbench

APP = str(Path(__file__).resolve().parents[2] / "app.py")


@pytest.fixture
def server() -> Iterator[ChatServer]:
    server = ChatServer()
    yield server
    server.stop()


@pytest.fixture
def app(stored: StoredArticle) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params["project"] = stored.project_id
    return app.run().switch_page("workbench/ui/pages/translate.py").run()


def keep(app: AppTest, url: str, model: str) -> None:
    next(t for t in app.text_input if t.label.startswith("Address")).set_value(url)
    next(t for t in app.text_input if t.label == "Model").set_value(model)
    next(t for t in app.toggle if "may be sent" in t.label).set_value(True)
    next(b for b in app.button if b.label == "Keep").click().run()


def test_it_is_off_until_turned_on_and_says_where_texts_go(app: AppTest) -> None:
    assert not any(b.label == "Send and draft" for b in app.button)
    keep(app, "https://api.example.org/v1", "big")
    assert not app.exception
    assert any("leaves this machine" in warning.value for warning in app.warning)
    assert any(b.label == "Send and draft" for b in app.button)


def test_an_address_that_is_none_is_refused_and_nothing_is_kept(app: AppTest) -> None:
    keep(app, "api.example.org", "big")
    assert any("not the address of a web server" in error.value for error in app.error)
    assert not any(b.label == "Send and draft" for b in app.button)


def test_an_article_is_drafted_through_it(
    app: AppTest, server: ChatServer, stored: StoredArticle
) -> None:
    keep(app, server.url, "tiny")
    next(m for m in app.multiselect if m.label.startswith("Draft with tiny")).set_value(["el"])
    app.run()
    next(b for b in app.button if b.label == "Send and draft").click().run()
    assert not app.exception
    store = get_workbench().store
    until = time.monotonic() + 30
    while len(store.translations.list(stored.id, "el")) < 3 and time.monotonic() < until:
        time.sleep(0.05)
    rows = store.translations.list(stored.id, "el")
    assert [row.text for row in rows] == [f"EN {row.source}" for row in rows]
    assert len(rows) == 3
