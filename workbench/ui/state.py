"""The only place that touches ``st.session_state`` and the query parameters.

A page's own values survive a change of page because they are kept under the page's name here,
not in widget keys, which Streamlit forgets.
"""

from typing import Any

import streamlit as st

from workbench.services import Workbench, example

PROJECT = "project"
PICKED = "project picker"
ARTICLE = "article"
TARGET = "to"
ADDRESSED = (ARTICLE, TARGET)
"""What the address names besides the project; never source text."""


def restore_project(wb: Workbench) -> None:
    """Choose the project of this session: from the address, else the last used one."""
    if PROJECT not in st.session_state:
        example.ensure_example(wb)  # or wait for whoever is loading it: no page meets half of it
    known = [project.id for project in wb.store.projects.list()]
    wanted = [st.session_state.get(PROJECT), st.query_params.get(PROJECT), *known[:1]]
    chosen = next((key for key in wanted if key in known), None)
    remember(PROJECT, chosen)
    for name in ADDRESSED:
        remember(name, recall(name))


def remember(name: str, value: str | None) -> None:
    """Keep a value for this session and in the address, for a reload or a link.

    Args:
        name: `PROJECT` or one of `ADDRESSED`.
    """
    st.session_state[name] = value
    if value is None:
        st.query_params.pop(name, None)
    elif st.query_params.get(name) != value:
        st.query_params[name] = value


def recall(name: str) -> str | None:
    """A value of `ADDRESSED`."""
    value: str | None = st.session_state.get(name) or st.query_params.get(name)
    return value


def project_id() -> str | None:
    """The id of the open project, if there is one."""
    chosen: str | None = st.session_state.get(PROJECT)
    return chosen


def open_project(wb: Workbench, chosen: str) -> None:
    """Open another project."""
    wb.store.projects.touch(chosen)
    remember(PROJECT, chosen)


def take_picked() -> str:
    """What the sidebar's project picker shows."""
    picked: str = st.session_state[PICKED]
    return picked


def show_picked(chosen: str | None) -> None:
    """Make the sidebar's project picker show the open project."""
    st.session_state[PICKED] = chosen


def get(page: str, name: str, default: Any = None) -> Any:
    """A page's own value, for the open project."""
    return st.session_state.get(_key(page, name), default)


def put(page: str, name: str, value: Any) -> None:
    """Keep a page's own value, for the open project."""
    st.session_state[_key(page, name)] = value


def pop(page: str, name: str, default: Any = None) -> Any:
    """Take a page's own value away."""
    return st.session_state.pop(_key(page, name), default)


def _key(page: str, name: str) -> str:
    return f"{page}/{project_id()}/{name}"


def restore_widget(name: str, default: Any) -> None:
    """Give a widget, before it is drawn, the value it had when it was last on a page."""
    st.session_state.setdefault(name, st.session_state.get(f"kept {name}", default))


def keep_widget(name: str) -> None:
    """Keep the value of a widget that was drawn, for when it is not on the page for a while."""
    st.session_state[f"kept {name}"] = st.session_state[name]


def kept(name: str) -> Any:
    """The value a widget had when it was last on a page; ``None`` where it never was."""
    return st.session_state.get(f"kept {name}")


def set_widget(name: str, value: Any) -> None:
    """Change a widget from a callback, whether it is on the page or not."""
    st.session_state[name] = st.session_state[f"kept {name}"] = value


def widget(name: str) -> Any:
    """The value of a widget, inside its callback."""
    return st.session_state.get(name)


def say(message: str) -> None:
    """Keep a message to show once after the next rerun."""
    st.session_state.setdefault("messages", []).append(message)


def take_messages() -> list[str]:
    """The messages that were not shown yet."""
    messages: list[str] = st.session_state.pop("messages", [])
    return messages
