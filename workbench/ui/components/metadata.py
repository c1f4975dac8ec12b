"""An article's metadata: what is known, correctable; what is not says so."""

import streamlit as st

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
    "published_at": "Published, e.g. 2025-12-02 or 2. Dezember 2025",
    "url": "Address",
}


def show(wb: Workbench, stored: StoredArticle) -> None:
    """Show an article's title and metadata with a button to correct them."""
    article = stored.article
    style = "font-size:1.4rem;font-weight:600"
    st.html(in_language(article.title, article.language.code, "div", style))
    line = st.container(horizontal=True, vertical_alignment="center")
    line.caption(errors.plain(byline(article)))
    if line.button(
        "Edit details", key=f"metadata {stored.id}", icon=":material/edit:", type="tertiary"
    ):
        _correct(wb, stored)


@st.dialog("About this article")
def _correct(wb: Workbench, stored: StoredArticle) -> None:
    article = stored.article
    values = {
        name: st.text_input(label, getattr(article, name) or "", placeholder="unknown")
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
