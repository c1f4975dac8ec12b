"""Projects, the worked example and recent work."""

import io
from datetime import datetime

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, example, library
from workbench.services.file_names import archive_name
from workbench.store import Project
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.pick import choose_article
from workbench.ui.components.text import counted
from workbench.ui.resources import get_workbench


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Library")
    st.caption(
        f"Everything stays on this machine, in `{wb.settings.home}`. "
        "Nothing is sent anywhere unless you ask for it."
    )
    _new_project(wb)
    projects = wb.store.projects.list()
    if not projects:
        st.info("No project yet. Make one above, or load the worked example.")
    for project in projects:
        _card(wb, project)
    _recent(wb)
    _more(wb)
    _bin(wb)


def _new_project(wb: Workbench) -> None:
    with st.form("new project", clear_on_submit=True, border=False):
        line = st.container(horizontal=True, vertical_alignment="bottom")
        name = line.text_input("New project", placeholder="Name", max_chars=library.MAX_NAME)
        if line.form_submit_button("Create project"):
            with errors.shown_errors():
                state.open_project(wb, library.create_project(wb, name).id)
                st.rerun()


def _more(wb: Workbench) -> None:
    st.subheader("More projects")
    if st.button("Load the worked example", icon=":material/school:"):
        state.open_project(wb, example.load_example(wb).id)
        st.rerun()
    with st.form("restore", clear_on_submit=True):
        file = st.file_uploader("Restore a project from an archive", type=["zip"])
        if st.form_submit_button("Restore") and file is not None:
            with errors.shown_errors():
                state.open_project(wb, library.restore_archive(wb, io.BytesIO(file.getvalue())).id)
                st.rerun()


def _card(wb: Workbench, project: Project) -> None:
    with st.container(border=True):
        line = st.container(horizontal=True, vertical_alignment="center")
        text = line.container(gap="xxsmall", width="stretch")
        here = " · **open**" if project.id == state.project_id() else ""
        text.markdown(f"**{errors.plain(project.name)}**{here}")
        text.caption(
            f"{counted(project.commentary_count, 'commentary', 'commentaries')}, "
            f"{counted(project.coverage_count, 'coverage article')} · "
            f"last used {_when(project.updated_at)}"
        )
        with line:
            _actions(wb, project)
        if project.example:
            st.caption(errors.plain(example.notice()))


def _actions(wb: Workbench, project: Project) -> None:
    row = st.container(horizontal=True, width="content")
    if row.button("Open", key=f"open {project.id}"):
        state.open_project(wb, project.id)
        st.switch_page("workbench/ui/pages/commentary.py")
    if row.button("Rename", key=f"rename {project.id}"):
        _rename(wb, project)
    if row.button("Duplicate", key=f"duplicate {project.id}"):
        state.say(f"Made “{library.duplicate_project(wb, project.id).name}”.")
        st.rerun()
    row.download_button(
        "Back up",
        lambda: _archive(wb, project),
        file_name=archive_name(project.name),
        mime="application/zip",
        key=f"archive {project.id}",
    )
    if row.button("Delete", key=f"delete {project.id}"):
        library.delete_project(wb, project.id)
        state.say(f"“{project.name}” is in the bin below; it can be restored.")
        st.rerun()


def _archive(wb: Workbench, project: Project) -> bytes:
    buffer = io.BytesIO()
    library.back_up(wb, project.id, buffer)
    return buffer.getvalue()


@st.dialog("Rename project")
def _rename(wb: Workbench, project: Project) -> None:
    name = st.text_input("Name", project.name, max_chars=library.MAX_NAME)
    if st.button("Save", type="primary"):
        try:
            library.rename_project(wb, project.id, name)
        except WorkbenchError as error:
            errors.show(error)
        else:
            st.rerun()


def _recent(wb: Workbench) -> None:
    items = library.recent(wb)
    if not items:
        return
    st.subheader("Recent work")
    for item in items:
        article = item.article.article
        line = st.container(horizontal=True, vertical_alignment="center")
        title = errors.plain(article.title[:90]) or "untitled"
        if line.button(title, key=f"recent {item.article.id}", type="tertiary"):
            state.open_project(wb, item.project.id)
            choose_article(item.article)
            st.switch_page("workbench/ui/pages/translate.py")
        line.caption(f"{errors.plain(item.project.name)} · {_when(item.article.updated_at)}")


def _bin(wb: Workbench) -> None:
    binned = wb.store.projects.deleted()
    if not binned:
        return
    st.subheader("Bin")
    for project in binned:
        line = st.container(horizontal=True, vertical_alignment="center")
        line.markdown(errors.plain(project.name))
        if line.button("Restore", key=f"undo {project.id}"):
            state.open_project(wb, library.restore_project(wb, project.id).id)
            st.rerun()
        if line.button(
            "Delete for good", key=f"end {project.id}", icon=":material/delete_forever:"
        ):
            _end(wb, project)


@st.dialog("Delete for good?")
def _end(wb: Workbench, project: Project) -> None:
    st.markdown(
        f"“{errors.plain(project.name)}” with its "
        f"{counted(project.commentary_count, 'commentary', 'commentaries')} and "
        f"{counted(project.coverage_count, 'coverage article')}, all translations, links, "
        "decisions and jobs. This cannot be undone."
    )
    row = st.container(horizontal=True)
    ended = row.button(
        "Delete for good",
        type="primary",
        key="end for good",
        on_click=_ended,
        args=(wb, project),
    )
    if row.button("Keep it in the bin") or ended:
        st.rerun()


def _ended(wb: Workbench, project: Project) -> None:
    try:
        library.end_project(wb, project.id)
    except WorkbenchError as error:
        errors.show(error)
    else:
        state.say(f"“{project.name}” is gone.")


def _when(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone().strftime("%d %b %Y, %H:%M")


render(get_workbench())
