"""A page opened while another process reads the worked example in."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench, example
from workbench.store import Project

APP = str(Path(__file__).resolve().parents[2] / "app.py")


@pytest.fixture(autouse=True)
def _clear_caches() -> Iterator[None]:
    yield
    st.cache_resource.clear()


def test_an_example_that_another_process_loaded_meanwhile_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ensure = example.ensure_example

    def overtaken(wb: Workbench) -> Project | None:
        example.load_example(wb)
        return ensure(wb)

    monkeypatch.setattr(example, "ensure_example", overtaken)
    app = AppTest.from_file(APP, default_timeout=60).run()
    assert not app.exception
    assert app.session_state["project"] is not None
    assert any("reopening of Notre-Dame" in element.value for element in app.markdown)


def test_the_first_page_loads_neither_engines_nor_encoders_nor_readers() -> None:
    code = (
        "import sys, workbench.ui.launch, workbench.services.library, workbench.services.example,"
        " workbench.ui.components.pick, workbench.ui.components.sidebar, workbench.ui.resources;"
        " from workbench.services import Workbench;"
        " from workbench.settings import load_settings;"
        " Workbench(load_settings()).store.projects.list();"
        " print(*(name for name in ('numpy', 'httpx', 'lxml', 'workbench.alignment',"
        " 'workbench.translation', 'workbench.corpus') if name in sys.modules))"
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
