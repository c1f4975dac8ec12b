"""Taking a commentary in and correcting what was recognised."""

import streamlit as st

from workbench.services import Workbench
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.ui import state
from workbench.ui.components import errors, metadata, orphans, structure
from workbench.ui.components.intake import intake, show_refused
from workbench.ui.components.pick import choose_article, pick_article
from workbench.ui.resources import get_workbench


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Commentary")
    project_id = state.project_id()
    if project_id is None:
        st.info("Make or open a project on the Library page first.")
        return
    stored = pick_article(wb, Role.COMMENTARY, "commentary", hint=False)
    show_refused(Role.COMMENTARY)
    with st.expander("Add a commentary", expanded=stored is None, icon=":material/add:"):
        added = intake(wb, project_id, Role.COMMENTARY)
    if added:
        choose_article(added[-1])
        st.rerun()
    if stored is not None:
        _article(wb, stored)
    _bin(wb, project_id)


def _article(wb: Workbench, stored: StoredArticle) -> None:
    metadata.show(wb, stored)
    for note in stored.article.notes:
        st.caption(f":material/info: {errors.plain(note)}")
    structure.show(wb, stored)
    orphans.show(wb, stored)
    if st.button("Delete this commentary", icon=":material/delete:", type="tertiary"):
        wb.store.articles.delete(stored.id)
        state.say("The commentary is in the bin at the end of this page.")
        st.rerun()


def _bin(wb: Workbench, project_id: str) -> None:
    binned = [a for a in wb.store.articles.deleted(project_id) if a.article.role is Role.COMMENTARY]
    for stored in binned:
        line = st.container(horizontal=True, vertical_alignment="center")
        line.caption(f"In the bin: {errors.plain(stored.article.title)}")
        if line.button("Restore", key=f"restore {stored.id}"):
            wb.store.articles.restore(stored.id)
            st.rerun()


render(get_workbench())
