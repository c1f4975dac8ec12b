"""What the tests of several pages share."""

import sys
from collections.abc import Iterator

import pytest
import streamlit as st

from workbench.services import Workbench, articles, example
from workbench.settings import load_settings
from workbench.store import StoredArticle
from workbench.text.article import Role


@pytest.fixture(autouse=True)
def _clear_caches() -> Iterator[None]:
    """Let no test meet the workbench of the one before, whose folder is gone.

    Streamlit puts the script under test in the place of the main module, which a process that is
    started later would run.
    """
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main
    st.cache_resource.clear()
    st.cache_data.clear()


@pytest.fixture
def stored() -> StoredArticle:
    """A short German commentary in a project of its own, beside the worked example."""
    with Workbench(load_settings()) as wb:
        example.ensure_example(wb)
        project = wb.store.projects.create("Hof")
        text = "Der Hof\n\nDer Hund schläft. Die Katze trinkt Milch."
        return articles.add_text(wb, project.id, text, Role.COMMENTARY, {"language": "de"})
