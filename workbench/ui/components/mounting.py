"""Components of our own: HTML, CSS and JavaScript without a build step."""

from collections.abc import Callable, Sequence
from importlib.resources import files
from typing import Any

import streamlit as st

Mount = Callable[..., Any]


def component(package: str, name: str, html: str, parts: Sequence[str] = ()) -> Mount:
    """Register the component of a package: its ``NAME.css``, and its ``NAME.js`` after ``dom.js``.

    Args:
        package: ``__name__`` of the caller.
        html: what stands in the component before its script runs.
        parts: names of further scripts of the package that ``NAME.js`` builds on.
    """
    here = files(package)
    shared = files("workbench.ui.components").joinpath("dom.js").read_text(encoding="utf-8")
    scripts = [here.joinpath(f"{n}.js").read_text(encoding="utf-8") for n in (*parts, name)]
    return st.components.v2.component(
        f"workbench_{name}",
        html=html,
        css=here.joinpath(f"{name}.css").read_text(encoding="utf-8"),
        js="".join([shared, *scripts]),
    )
