"""Adding and changing a term in a dialog."""

from dataclasses import replace

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, glossary
from workbench.services.glossary import STATUS_NAMES
from workbench.text.languages import LANGUAGES, language_name
from workbench.text.term import ANY_LANGUAGE, PARTS_OF_SPEECH, Term, TermStatus
from workbench.ui import state
from workbench.ui.components import errors

PAGE = "glossary"
LANGUAGE_CODES = sorted(LANGUAGES, key=language_name)


def shown_language(code: str) -> str:
    """A language's name; ``any language`` for a term that holds for all."""
    return "any language" if code == ANY_LANGUAGE else language_name(code)


@st.dialog("Term")
def edit_term(wb: Workbench, project_id: str, term: Term) -> None:
    """Let the user fill in a term and save it; one with an id is changed or deleted."""
    term_form(wb, project_id, term)


def term_form(wb: Workbench, project_id: str, term: Term) -> None:
    """Draw what the dialog holds."""
    with st.form("term", border=False):
        filled = _fields(term)
        shared = st.checkbox("Shared by all projects", value=term.shared)
        row = st.container(horizontal=True)
        save = row.form_submit_button("Save", type="primary")
        delete = row.form_submit_button("Delete") if term.id else False
    if delete:
        wb.store.terms.delete([term.id])
        state.say(f"Deleted “{term.source}”.")
        st.rerun()
    if save and _saved(wb, None if shared else project_id, filled):
        state.put(PAGE, "languages", (filled.source_language, filled.target_language))
        st.rerun()


def _fields(term: Term) -> Term:
    left, right = st.columns(2)
    source = left.text_input("Source term", term.source, placeholder="Waffenstillstand")
    target = right.text_input("Target term", term.target, placeholder="ceasefire")
    targets = [ANY_LANGUAGE, *LANGUAGE_CODES]
    source_language = left.selectbox(
        "Source language",
        LANGUAGE_CODES,
        index=LANGUAGE_CODES.index(term.source_language),
        format_func=language_name,
    )
    target_language = right.selectbox(
        "Target language",
        targets,
        index=targets.index(term.target_language),
        format_func=shown_language,
        help="“Any language” is for what is not to be translated anywhere.",
    )
    statuses: list[TermStatus] = list(TermStatus)
    status = st.radio(
        "Status",
        statuses,
        index=statuses.index(term.status),
        format_func=lambda status: STATUS_NAMES[status].capitalize(),
        horizontal=True,
        help="A term that is not to be translated needs no target term.",
    )
    parts = ["", *PARTS_OF_SPEECH]
    part = st.selectbox(
        "Part of speech",
        parts,
        index=parts.index(term.part_of_speech),
        format_func=lambda part: part or "not given",
    )
    note = st.text_input("Note", term.note)
    return replace(
        term,
        source=source,
        target=target,
        source_language=source_language,
        target_language=target_language,
        status=status,
        part_of_speech=part,
        note=note,
    )


def _saved(wb: Workbench, project_id: str | None, term: Term) -> bool:
    try:
        (glossary.edit if term.id else glossary.add)(wb, project_id, term)
    except WorkbenchError as error:
        errors.show(error)
        return False
    state.say(f"Saved “{term.source}”.")
    return True
