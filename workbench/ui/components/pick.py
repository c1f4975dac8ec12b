"""Choosing the article a page works on."""

from collections.abc import Iterable

import streamlit as st

from workbench.services import Workbench
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.labels import distinct
from workbench.ui import state


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
    wanted = state.recall(state.ARTICLE)
    chosen = wanted if wanted in known else keys[-1]
    if len(keys) > 1:
        chosen = st.selectbox(
            label.capitalize(),
            keys,
            index=keys.index(chosen),
            format_func=article_labels(known.values()).__getitem__,
        )
        state.remember(state.ARTICLE, chosen)
    return known[chosen]


def choose_article(stored: StoredArticle) -> None:
    """Make all pages work on this article."""
    state.remember(state.ARTICLE, stored.id)


def article_labels(articles: Iterable[StoredArticle]) -> dict[str, str]:
    """Label each article by its title; Streamlit tells choices apart by their labels."""
    return distinct({stored.id: stored.article.title for stored in articles})
