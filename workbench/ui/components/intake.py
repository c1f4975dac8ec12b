"""Taking articles in, by paste or by file."""

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, articles
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.ui.components import errors

FILE_TYPES = ["txt", "md", "html", "htm", "docx"]


def intake(wb: Workbench, project_id: str, role: Role) -> list[StoredArticle]:
    """Offer a paste box and a file drop; return what was added in this run.

    A text that cannot be used stays in its box, with the reason below it.
    """
    paste, drop = st.tabs(["Paste", "Files"])
    with paste:
        added = _paste(wb, project_id, role)
    with drop:
        added += _files(wb, project_id, role)
    return added


def _paste(wb: Workbench, project_id: str, role: Role) -> list[StoredArticle]:
    with st.form(f"paste {role}", border=False):
        text = st.text_area(
            "Text of the article, as you copied it",
            height=220,
            key=f"pasted {role}",
            placeholder="Headline\nStandfirst\n\nFirst paragraph …",
        )
        pressed = st.form_submit_button("Add the text", type="primary")
    if not pressed:
        return []
    try:
        return [articles.add_text(wb, project_id, text, role)]
    except WorkbenchError as error:
        errors.show(error)
        return []


def _files(wb: Workbench, project_id: str, role: Role) -> list[StoredArticle]:
    with st.form(f"files {role}", border=False, clear_on_submit=True):
        files = st.file_uploader(
            "Text, Markdown, HTML or Word files", type=FILE_TYPES, accept_multiple_files=True
        )
        pressed = st.form_submit_button("Add the files", type="primary")
    added: list[StoredArticle] = []
    if not pressed:
        return added
    refused = False
    for file in files:
        try:
            added.append(articles.add_file(wb, project_id, file.name, file.getvalue(), role))
        except WorkbenchError as error:
            errors.show(error)
            refused = True
    if refused:
        # Keep the messages on the page: the caller reruns it when something was added.
        for stored in added:
            st.success(f"Added {stored.article.file}.")
        return []
    return added
