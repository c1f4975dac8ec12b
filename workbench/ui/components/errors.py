"""How a problem is shown: what happened and the way out, never a traceback."""

import contextlib
from collections.abc import Iterator

import streamlit as st

from workbench.errors import WorkbenchError


@contextlib.contextmanager
def shown_errors() -> Iterator[None]:
    """Show a `WorkbenchError` on the page instead of breaking it."""
    try:
        yield
    except WorkbenchError as error:
        show(error)


def show(error: WorkbenchError) -> None:
    """Show what happened and the way out."""
    st.error(f"**{plain(error.problem)}**  \n{plain(error.way_out)}", icon=":material/error:")


def plain(text: str) -> str:
    """Keep Markdown from reading marks into a message that quotes the user's input."""
    return "".join(f"\\{char}" if char in r"\`*_[]<>$#~|" else char for char in text)
