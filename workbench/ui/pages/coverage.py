"""Taking in what other outlets wrote, and ranking it by how likely it is the same event."""

import streamlit as st

from workbench.services import Workbench, comparisons
from workbench.services.columns import outlet_names
from workbench.services.republished import find_republished
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.ui import state
from workbench.ui.components import errors, metadata, structure
from workbench.ui.components.intake import intake, show_refused
from workbench.ui.components.pick import pick_article
from workbench.ui.components.text import counted, isolated, likelihood
from workbench.ui.resources import get_workbench

PAGE = "coverage"


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Coverage")
    project_id = state.project_id()
    if project_id is None:
        st.info("Make or open a project on the Library page first.")
        return
    found = wb.store.articles.list(project_id, Role.COVERAGE)
    show_refused(Role.COVERAGE)
    with st.expander("Add coverage", expanded=not found, icon=":material/add:"):
        added = intake(wb, project_id, Role.COVERAGE)
    if added:
        state.say(f"Added {counted(len(added), 'article')}.")
        st.rerun()
    commentary = pick_article(wb, Role.COMMENTARY, "commentary", hint=False)
    if commentary is not None and found:
        st.caption(
            "Ranked by how likely each article reports the same event as the commentary, 0 to 1."
        )
    copies = _copies([*wb.store.articles.list(project_id, Role.COMMENTARY), *found])
    for stored, score in _ranked(wb, commentary, found):
        _card(wb, stored, score, copies.get(stored.id, ""))
    _bin(wb, project_id)


def _ranked(
    wb: Workbench, commentary: StoredArticle | None, found: list[StoredArticle]
) -> list[tuple[StoredArticle, float | None]]:
    if commentary is None:
        return [(stored, None) for stored in found]
    with st.spinner("Ranking by event …"):
        return [*comparisons.rank_by_event(wb, commentary, found)]


def _copies(articles: list[StoredArticle]) -> dict[str, str]:
    """What to say of articles that another one has word for word; worked out once a version."""
    key = tuple((stored.id, stored.version) for stored in articles)
    known, found = state.get(PAGE, "copies", (None, {}))
    if known != key:
        found = find_republished(articles)
        state.put(PAGE, "copies", (key, found))
    names = outlet_names(articles)
    return {
        id_: f"{int(100 * copy.share)} % of the text stands word for word in "
        + isolated(names[copy.of])
        for id_, copy in found.items()
    }


def _card(wb: Workbench, stored: StoredArticle, score: float | None, copied: str) -> None:
    remark = "" if score is None else f"Same event: {likelihood(score)}, {score:.2f}"
    with st.container(border=True, gap="small"):
        line = metadata.show(wb, stored, remark=remark)
        if line.button(
            "Delete", key=f"delete {stored.id}", icon=":material/delete:", type="tertiary"
        ):
            wb.store.articles.delete(stored.id)
            state.say("The article is in the bin at the end of this page.")
            st.rerun()
        if copied:
            st.caption(f":material/content_copy: {errors.plain(copied)}")
        count = len(stored.article.included_segments)
        if st.toggle(f"Show and correct the text ({count} segments)", key=f"open {stored.id}"):
            structure.show(wb, stored)


def _bin(wb: Workbench, project_id: str) -> None:
    for stored in wb.store.articles.deleted(project_id):
        if stored.article.role is Role.COVERAGE:
            line = st.container(horizontal=True, vertical_alignment="center")
            line.caption(f"In the bin: {errors.plain(stored.article.title)}")
            if line.button("Restore", key=f"restore {stored.id}"):
                wb.store.articles.restore(stored.id)
                st.rerun()


render(get_workbench())
