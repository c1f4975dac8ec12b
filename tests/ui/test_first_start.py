"""A page opened while another process reads the worked example in."""

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
