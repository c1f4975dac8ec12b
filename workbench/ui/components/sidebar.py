"""The shared sidebar: which project is open."""

import streamlit as st

from workbench.services import Workbench
from workbench.text.labels import distinct
from workbench.ui import state
from workbench.ui.components import errors


def project_picker(wb: Workbench) -> None:
    """Let the user switch projects from every page."""
    projects = {project.id: project for project in wb.store.projects.list()}
    if not projects:
        st.caption("No project yet. Make one on the Library page.")
        return
    labels = distinct({key: project.name for key, project in projects.items()})
    state.show_picked(state.project_id())
    st.selectbox(
        "Project",
        list(projects),
        format_func=labels.__getitem__,
        key=state.PICKED,
        on_change=lambda: state.open_project(wb, state.take_picked()),
    )
    for message in state.take_messages():
        st.toast(errors.plain(message))
