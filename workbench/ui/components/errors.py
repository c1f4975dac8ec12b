"""How a problem is shown: what happened and the way out, never a traceback."""

import contextlib
import logging
from collections.abc import Iterator

import streamlit as st

from workbench.errors import WorkbenchError

_log = logging.getLogger(__name__)


@contextlib.contextmanager
def shown_errors() -> Iterator[None]:
    """Show a problem on the page instead of breaking it; the unforeseen goes to the log as well."""
    try:
        yield
    except WorkbenchError as error:
        show(error)
    except Exception as error:
        _log.exception("unforeseen")
        st.error(
            f"**Something went wrong that should not have: {plain(repr(error)[:300])}**  \n"
            "What you saved is safe. Reload the page; if it happens again, report it with what "
            "the terminal shows.",
            icon=":material/error:",
        )


def show(error: WorkbenchError) -> None:
    """Show what happened and the way out."""
    st.error(f"**{plain(error.problem)}**  \n{plain(error.way_out)}", icon=":material/error:")


def plain(text: str) -> str:
    """Keep Markdown from reading marks into a message that quotes the user's input."""
    return "".join(f"\\{char}" if char in r"\`*_[]<>$#~|" else char for char in text)
