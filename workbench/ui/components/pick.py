"""Choosing the article a page works on."""

import streamlit as st

from workbench.services import Workbench
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.ui import state

CHOSEN = "chosen article"


def pick_article(
    wb: Workbench, role: Role, label: str, *, hint: bool = True
) -> StoredArticle | None:
    """Let the user choose among the project's articles of a role; all pages remember it.

    Args:
        hint: whether to say so on the page where there is none.

    Returns:
        None where there is none to choose.
    """
    project_id = state.project_id()
    if project_id is None:
        st.info("Make or open a project on the Library page first.")
        return None
    known = {a.id: a for a in wb.store.articles.list(project_id, role)}
    if not known and not hint:
        return None
    if not known:
        st.info(f"This project has no {label} yet.")
        if role is Role.COMMENTARY:
            st.page_link("workbench/ui/pages/commentary.py", label="Add a commentary")
        return None
    keys = list(known)
    chosen = state.get(CHOSEN, role.value)
    chosen = chosen if chosen in known else keys[0]
    if len(keys) > 1:
        chosen = st.selectbox(
            label.capitalize(),
            keys,
            index=keys.index(chosen),
            format_func=lambda key: known[key].article.title,
        )
        state.put(CHOSEN, role.value, chosen)
    return known[chosen]


def choose_article(stored: StoredArticle) -> None:
    """Make all pages work on this article."""
    state.put(CHOSEN, stored.article.role.value, stored.id)
