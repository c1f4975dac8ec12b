"""Taking articles in, by paste or by file."""

import streamlit as st

from workbench.corpus import MAX_BYTES
from workbench.errors import WorkbenchError
from workbench.services import Workbench, articles, web
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.ui import state
from workbench.ui.components import errors

PAGE = "intake"
ASKED = {"outlet": "Outlet", "published_at": "Date", "url": "Address"}
"""What is asked for beside a pasted text; the rest is recognised or asked for later."""
DATE = "2025-12-03 or 03.12.2025"
"""How a date can be written, shown where one is asked for."""


def intake(wb: Workbench, project_id: str, role: Role) -> list[StoredArticle]:
    """Offer a paste box and a file drop; return what was added in this run.

    A text that cannot be used stays in its box, with the reason below it.
    """
    paste, drop, links = st.tabs(["Paste", "Files", "Links"])
    with paste:
        added = _paste(wb, project_id, role)
    with drop:
        added += _files(wb, project_id, role)
    with links:
        added += _links(wb, project_id, role)
    return added


def _paste(wb: Workbench, project_id: str, role: Role) -> list[StoredArticle]:
    # A new number makes a new, empty box; so a text is cleared only once it is safe in the store.
    number = state.get(PAGE, role.value, 0)
    with st.form(f"paste {role} {number}", border=False):
        text = st.text_area(
            "Text of the article, as you copied it",
            height=220,
            key=f"pasted {role} {number}",
            placeholder="Headline\nStandfirst\n\nFirst paragraph …",
        )
        columns = st.columns(len(ASKED))
        known = {
            name: column.text_input(
                label,
                key=f"{name} {role} {number}",
                placeholder=DATE if name == "published_at" else "if you know",
                help=f"If you know it, as {DATE}." if name == "published_at" else None,
            )
            for column, (name, label) in zip(columns, ASKED.items(), strict=True)
        }
        pressed = st.form_submit_button("Add the text", type="primary")
    if not pressed:
        return []
    try:
        with st.spinner("Reading the text …"):
            added = articles.add_text(wb, project_id, text, role, known)
    except WorkbenchError as error:
        errors.show(error)
        return []
    state.put(PAGE, role.value, number + 1)
    return [added]


def _files(wb: Workbench, project_id: str, role: Role) -> list[StoredArticle]:
    with st.form(f"files {role}", border=False, clear_on_submit=True):
        files = st.file_uploader(
            "Text, Markdown, HTML, Word or subtitle files: .txt, .md, .html, .docx, .srt",
            accept_multiple_files=True,
            max_upload_size=MAX_BYTES // 2**20,
        )
        pressed = st.form_submit_button("Add the files", type="primary")
    added: list[StoredArticle] = []
    refused: list[tuple[str, str]] = []
    if not pressed:
        return added
    for file in files:
        try:
            added.append(articles.add_file(wb, project_id, file.name, file.getvalue(), role))
        except WorkbenchError as error:
            named = file.name in error.problem
            problem = error.problem if named else f"{file.name}: {error.problem}"
            refused.append((problem, error.way_out))
    state.put(PAGE, f"refused {role}", refused)
    if refused and not added:
        st.rerun()
    return added


def _links(wb: Workbench, project_id: str, role: Role) -> list[StoredArticle]:
    number = state.get(PAGE, f"links {role.value}", 0)
    with st.form(f"links {role} {number}", border=False):
        text = st.text_area(
            "Links to articles, one a line",
            height=140,
            placeholder="https://",
            key=f"links given {role} {number}",
        )
        st.caption(
            ":material/cloud_download: This fetches the pages from their sites, slowly and "
            "as their robots.txt allows. The sites see this machine's address; "
            "nothing of yours is sent."
        )
        pressed = st.form_submit_button("Fetch and add", type="primary")
    if not pressed:
        return []
    try:
        results = _fetched(wb, project_id, web.links_of(text), role)
    except WorkbenchError as error:
        errors.show(error)
        return []
    refused = [(f"{result.link}: {result.problem}", "") for result in results if result.problem]
    state.put(PAGE, f"refused {role}", refused)
    state.put(PAGE, f"links {role.value}", number + 1)
    added = [result.article for result in results if result.article]
    if refused and not added:
        st.rerun()
    return added


def _fetched(wb: Workbench, project_id: str, links: list[str], role: Role) -> list[web.LinkResult]:
    bar = st.progress(0.0, "Fetching …")
    results = []
    for result in web.add_links(wb, project_id, links, role):
        results.append(result)
        bar.progress(len(results) / len(links), f"{len(results)} of {len(links)}")
    return results


def show_refused(role: Role) -> None:
    """Show which files were refused last time, outside the form, which closes by then."""
    for problem, way_out in state.pop(PAGE, f"refused {role}", []):
        errors.show(WorkbenchError(problem, way_out))
