"""A page opened while another process reads the worked example in."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, example
from workbench.services.articles import article_from_text
from workbench.settings import load_settings
from workbench.ui import launch

APP = str(Path(__file__).resolve().parents[2] / "app.py")


def test_a_page_waits_for_an_example_that_is_being_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Workbench(load_settings()) as wb:
        half = wb.store.projects.create("Half", example=True)

    def wait(wb: Workbench) -> None:
        wb.store.articles.add(half.id, article_from_text("Der Hof", language="de"), "Der Hof")

    monkeypatch.setattr(example, "ensure_example", wait)
    app = AppTest.from_file(APP, default_timeout=60).run()
    assert not app.exception
    assert app.session_state["project"] == half.id
    assert any("1 commentary" in element.value for element in app.caption)
    assert "1 commentary" in "".join(e.value for e in app.run().caption), "waited for once only"


def test_the_first_page_loads_neither_engines_nor_encoders_nor_readers() -> None:
    code = (
        "import sys, workbench.ui.launch, workbench.services.library, workbench.services.example,"
        " workbench.ui.components.pick, workbench.ui.components.sidebar, workbench.ui.resources;"
        " from workbench.services import Workbench;"
        " from workbench.settings import load_settings;"
        " Workbench(load_settings()).store.projects.list();"
        " print(*(name for name in ('numpy', 'PIL', 'httpx', 'lxml', 'workbench.alignment',"
        " 'workbench.translation', 'workbench.corpus', 'sqlalchemy.dialects.postgresql')"
        " if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_other_pages_are_loaded_once_the_first_one_is_there() -> None:
    code = (
        "import sys, threading; from streamlit.testing.v1 import AppTest;"
        f" AppTest.from_file({APP!r}, default_timeout=60).run();"
        " [t.join() for t in threading.enumerate() if t.name == 'other pages'];"
        " print(*sorted(name for name in sys.modules if name.startswith('workbench.services.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"workbench.services.exports", "workbench.services.models"} <= {*done.stdout.split()}


def test_the_launcher_reads_the_example_in_ahead_of_the_first_page() -> None:
    with socket.create_server(("localhost", 0)) as server:
        launch.load_parts(server.getsockname()[1])
    with Workbench(load_settings()) as wb:
        assert [project.example for project in wb.store.projects.list()] == [True]
        launched = wb.store.projects.list()
        assert example.ensure_example(wb) is None
        assert wb.store.projects.list() == launched
