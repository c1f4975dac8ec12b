"""Components of our own: HTML, CSS and JavaScript without a build step."""

from collections.abc import Callable
from importlib.resources import files
from typing import Any

import streamlit as st

Mount = Callable[..., Any]


def component(package: str, name: str, html: str) -> Mount:
    """Register the component of a package: its ``NAME.css``, and its ``NAME.js`` after ``dom.js``.

    Args:
        package: ``__name__`` of the caller.
        html: what stands in the component before its script runs.
    """
    here = files(package)
    shared = files("workbench.ui.components").joinpath("dom.js").read_text(encoding="utf-8")
    return st.components.v2.component(
        f"workbench_{name}",
        html=html,
        css=here.joinpath(f"{name}.css").read_text(encoding="utf-8"),
        js=shared + here.joinpath(f"{name}.js").read_text(encoding="utf-8"),
    )
