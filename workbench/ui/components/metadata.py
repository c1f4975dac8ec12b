"""An article's metadata: what is known, correctable; what is not says so."""

import html

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from workbench.errors import WorkbenchError
from workbench.services import Workbench, articles
from workbench.store import StoredArticle
from workbench.text.languages import LANGUAGES, language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.text import byline, in_language

LABELS = {
    "title": "Title",
    "outlet": "Outlet",
    "author": "Author",
    "published_at": "Published, e.g. 2025-12-03, 03.12.2025 or 3. Dezember 2025",
    "url": "Address",
    "accessed_at": "Accessed at its address on",
}
TITLE_STYLE = "font-size:1.3rem;font-weight:600;line-height:1.3"
BYLINE_STYLE = "font-size:0.875rem;opacity:0.8;margin-top:0.2rem"


def show(wb: Workbench, stored: StoredArticle, *, remark: str = "") -> DeltaGenerator:
    """Show an article's title and metadata with a button to correct them.

    Args:
        remark: what else is to be said about it, in a line of its own.

    Returns:
        the line it stands on, for further buttons.
    """
    article = stored.article
    line = st.container(horizontal=True, vertical_alignment="center")
    parts = [
        in_language(article.title, article.language.code, "div", TITLE_STYLE),
        f'<div style="{BYLINE_STYLE}">{html.escape(byline(article))}</div>',
    ]
    if remark:
        parts.append(f'<div style="font-size:0.875rem;font-weight:600">{html.escape(remark)}</div>')
    line.html("".join(parts))
    if line.button(
        "Edit details", key=f"metadata {stored.id}", icon=":material/edit:", type="tertiary"
    ):
        _correct(wb, stored)
    return line


def _unsaid(stored: StoredArticle, name: str) -> str:
    """What goes where nobody said anything: an article is accessed when it is added."""
    return f"{stored.created_at[:10]}, when it was added" if name == "accessed_at" else "unknown"


@st.dialog("About this article")
def _correct(wb: Workbench, stored: StoredArticle) -> None:
    article = stored.article
    values = {
        name: st.text_input(label, getattr(article, name) or "", placeholder=_unsaid(stored, name))
        for name, label in LABELS.items()
    }
    codes = sorted(LANGUAGES, key=language_name)
    current = article.language.code
    language = st.selectbox(
        "Language",
        codes,
        index=codes.index(current) if current in codes else None,
        format_func=language_name,
        placeholder="uncertain",
    )
    if st.button("Save", type="primary"):
        try:
            changed = articles.set_metadata(wb, stored.id, stored.version, values)
            if language and language != current:
                articles.set_language(wb, stored.id, changed.version, language)
        except WorkbenchError as error:
            errors.show(error)
        else:
            state.say("Saved.")
            st.rerun()
