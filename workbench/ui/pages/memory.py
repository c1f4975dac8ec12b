"""The translation memory: what is in it, how words were translated, what goes in and out."""

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, memory
from workbench.services.memory_concordance import SIDES, Occurrence, concordance
from workbench.store.memory_records import Count, StoredUnit
from workbench.text.languages import language_name
from workbench.translation.memory.percent import EXACT, LOWEST_THRESHOLD
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.memory_files_view import (
    PAGE,
    export_view,
    import_view,
)
from workbench.ui.components.memory_rows import occurrence_html
from workbench.ui.components.text import isolated
from workbench.ui.resources import get_workbench

STEP = 25
"""How many units a search shows at first, and how many more with each click."""


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Memory")
    project_id = state.project_id()
    if project_id is None:
        st.info("No project yet. Make one on the Library page.")
        return
    counts = [*wb.store.memory.counts(project_id), *wb.store.memory.counts(None)]
    _summary(counts)
    search, fill, save, settings = st.tabs(["Search", "Fill", "Save", "Settings"])
    with search:
        _search(wb, project_id, counts)
    with fill:
        import_view(wb, project_id)
    with save:
        if not counts:
            st.info("There is nothing to save yet.")
        export_view(wb, counts, wb.store.projects.get(project_id).name)
    with settings:
        _threshold(wb, project_id)


def _summary(counts: list[Count]) -> None:
    if not counts:
        st.info(
            "The memory is empty. Confirm segments on the Translate page, or bring in a file "
            "under “Fill”."
        )
        return
    st.dataframe(
        [
            {
                "From": language_name(count.scope.source_language),
                "To": language_name(count.scope.target_language),
                "Memory": _where(count.scope.project_id),
                "Units": f"{count.units:,}",
            }
            for count in counts
        ],
        hide_index=True,
        width="content",
    )


def _where(project_id: str | None) -> str:
    return "shared" if project_id is None else "this project"


def _search(wb: Workbench, project_id: str, counts: list[Count]) -> None:
    row = st.container(horizontal=True, vertical_alignment="bottom")
    with row:
        text = st.text_input(
            "Find in sources and translations", key="concordance", width=420,
            placeholder="A word, or part of a sentence",
            on_change=lambda: state.put(PAGE, "shown", STEP),
        )  # fmt: skip
        pairs = sorted({(c.scope.source_language, c.scope.target_language) for c in counts})
        pair = st.selectbox(
            "Languages", pairs, index=None, placeholder="all", width=260,
            format_func=lambda one: f"{language_name(one[0])} → {language_name(one[1])}",
        )  # fmt: skip
        side = st.selectbox("In", ["both sides", *SIDES], width=160)
        whole = st.checkbox("Whole words")
    st.caption("Capitals and accents do not count; ß is found as ss, ä as ae.")
    _deleted(wb)
    if not text.strip():
        return
    shown: int = state.get(PAGE, "shown", STEP)
    found = concordance(
        wb,
        project_id,
        text,
        languages=pair,
        sides=SIDES if side not in SIDES else (side,),
        whole_words=whole,
        limit=shown,
    )
    if not found.found:
        st.info("Nothing in the memory has this.")
    for occurrence in found.found:
        _unit(wb, occurrence)
    if found.more and st.button(f"Show {STEP} more"):
        state.put(PAGE, "shown", shown + STEP)
        st.rerun()


def _unit(wb: Workbench, occurrence: Occurrence) -> None:
    unit = occurrence.unit
    with st.container(border=True, gap="xsmall"):
        if state.get(PAGE, "editing") == unit.id:
            _edit(wb, unit)
            return
        st.html(occurrence_html(occurrence))
        row = st.container(horizontal=True, vertical_alignment="center")
        pair = f"{language_name(unit.source_language)} → {language_name(unit.target_language)}"
        row.caption(
            f"{pair} · {_where(unit.project_id)} · {isolated(errors.plain(unit.origin))} · "
            f"{unit.updated_at[:10]}",
            width="stretch",
        )
        if row.button("Edit", key=f"edit {unit.id}", type="tertiary"):
            state.put(PAGE, "editing", unit.id)
            st.rerun()
        if row.button("Delete", key=f"delete {unit.id}", type="tertiary"):
            wb.store.memory.delete([unit.id])
            state.put(PAGE, "deleted", unit)
            st.rerun()


def _deleted(wb: Workbench) -> None:
    """Offer the unit that was deleted last."""
    unit: StoredUnit | None = state.get(PAGE, "deleted")
    if unit is None:
        return
    row = st.container(horizontal=True, vertical_alignment="center")
    row.caption(f"Deleted: “{isolated(errors.plain(unit.source[:80]))}”", width="content")
    if row.button("Restore", icon=":material/undo:"):
        wb.store.memory.restore(unit)
        state.pop(PAGE, "deleted")
        st.rerun()


def _edit(wb: Workbench, unit: StoredUnit) -> None:
    """The texts of a unit as fields, in its place in the list."""
    with st.form(f"unit {unit.id}", border=False):
        left, right = st.columns(2)
        source = left.text_area(language_name(unit.source_language), unit.source)
        target = right.text_area(language_name(unit.target_language), unit.target)
        row = st.container(horizontal=True)
        if row.form_submit_button("Save", type="primary"):
            try:
                memory.edit_unit(wb, unit.id, source, target)
            except WorkbenchError as error:
                errors.show(error)
                return
            state.pop(PAGE, "editing")
            st.rerun()
        if row.form_submit_button("Cancel"):
            state.pop(PAGE, "editing")
            st.rerun()


def _threshold(wb: Workbench, project_id: str) -> None:
    chosen = st.slider(
        "Show matches from this percent on",
        LOWEST_THRESHOLD,
        EXACT,
        memory.threshold(wb, project_id),
        format="%d %%",
        key=f"threshold {project_id}",
        width=420,
    )
    if chosen != memory.threshold(wb, project_id):
        memory.set_threshold(wb, project_id, chosen)
    st.caption(
        "101 %: the same source between the same neighbours. 100 %: the same source. 99 %: the "
        "same but for numbers, capitals or marks. Below: the share of characters that can stay. "
        "The setting is this project's."
    )


render(get_workbench())
