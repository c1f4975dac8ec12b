"""The glossary of a project and the one all projects share."""

from collections.abc import Sequence

import streamlit as st

from workbench.services import Workbench, glossary
from workbench.services.glossary import STATUS_NAMES
from workbench.text.folding import fold
from workbench.text.term import Term, TermStatus
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.glossary_dialog import PAGE, edit_term, shown_language
from workbench.ui.components.glossary_files_view import export_view, import_view
from workbench.ui.components.text import counted, in_language, isolated
from workbench.ui.resources import get_workbench

PER_PAGE = 50
ALL = "all"
BOTH, OWN, SHARED = "Both", "This project", "Shared"
BADGES = {
    TermStatus.PREFERRED: ":green-badge[:material/check: preferred]",
    TermStatus.ADMITTED: ":blue-badge[:material/done_all: admitted]",
    TermStatus.FORBIDDEN: ":red-badge[:material/block: forbidden]",
    TermStatus.DO_NOT_TRANSLATE: ":violet-badge[:material/lock: do not translate]",
}


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Glossary")
    project_id = state.project_id()
    if project_id is None:
        st.info("Make or open a project on the Library page first.")
        return
    terms = wb.store.terms.list(project_id)
    languages = _languages()
    if st.button("Add a term", type="primary", icon=":material/add:"):
        edit_term(wb, project_id, Term("", "", *languages))
    if not terms:
        st.info(
            "No terms yet. Terms are found in commentaries in whatever form they stand, shown "
            "beside the segment, and looked for in its translation."
        )
    shown = _filtered(terms)
    _table(wb, project_id, shown)
    _contradictions(terms)
    with st.expander("Bring in a file: TBX, CSV or TSV", icon=":material/upload:"):
        import_view(wb, project_id, languages)
    name = next((p.name for p in wb.store.projects.list() if p.id == project_id), "")
    export_view(shown, name)


def _languages() -> tuple[str, str]:
    """Those of the term before, else German and the language that was translated into last."""
    kept: tuple[str, str] = state.get(PAGE, "languages", ("de", state.recall(state.TARGET) or "en"))
    return kept


def _filtered(terms: Sequence[Term]) -> list[Term]:
    row = st.container(horizontal=True, vertical_alignment="bottom")
    wanted = fold(row.text_input("Search", placeholder="in terms and notes", key="glossary search"))
    status = row.selectbox(
        "Status",
        [ALL, *TermStatus],
        format_func=lambda one: ALL if one == ALL else STATUS_NAMES[TermStatus(one)],
        key="glossary status",
    )
    where = row.segmented_control(
        "Where", [BOTH, OWN, SHARED], default=BOTH, required=True, key="glossary where",
        width="content",
    )  # fmt: skip
    return [
        term
        for term in terms
        if (not wanted or wanted in fold(f"{term.source}\n{term.target}\n{term.note}"))
        and status in (ALL, term.status)
        and (where == BOTH or term.shared == (where == SHARED))
    ]


def _table(wb: Workbench, project_id: str, terms: Sequence[Term]) -> None:
    pages = max(1, -(-len(terms) // PER_PAGE))
    page = 1
    if pages > 1:
        page = int(st.number_input(f"Page, of {pages}", 1, pages, key="glossary page"))
    st.caption(counted(len(terms), "term"))
    for term in terms[(page - 1) * PER_PAGE : page * PER_PAGE]:
        _row(wb, project_id, term)


def _row(wb: Workbench, project_id: str, term: Term) -> None:
    source, target, status, action = st.columns(
        [4, 4, 5, 1], vertical_alignment="center", gap="small"
    )
    kept = term.status is TermStatus.DO_NOT_TRANSLATE
    source.html(in_language(term.source, term.source_language, style="font-weight: 600"))
    target.html(in_language(term.target, term.source_language if kept else term.target_language))
    where = "shared" if term.shared else "this project"
    facts = [shown_language(term.target_language), term.part_of_speech, where]
    status.markdown(f"{BADGES[term.status]} :small[{' · '.join(f for f in facts if f)}]")
    if action.button("Edit", key=f"edit term {term.id}", help=isolated(term.source)):
        edit_term(wb, project_id, term)
    if term.note:
        target.caption(errors.plain(term.note))


def _contradictions(terms: Sequence[Term]) -> None:
    found = [
        one
        for shared in (False, True)
        for one in glossary.contradictions(term for term in terms if term.shared == shared)
    ]
    if found:
        with st.expander(
            f"{counted(len(found), 'contradiction')} in the glossary", icon=":material/warning:"
        ):
            st.markdown("\n".join(f"- {errors.plain(one.problem)}" for one in found))


render(get_workbench())
