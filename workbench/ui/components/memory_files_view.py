"""Filling a translation memory from files and from the project, and saving it as TMX."""

import io
from functools import partial

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, memory
from workbench.services.file_names import file_stem
from workbench.services.memory_files import Brought, GivenFile, export_tmx, import_file, take_back
from workbench.store.memory_records import Batch, Count
from workbench.text.languages import LANGUAGES, language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.text import counted, isolated

PAGE = "memory"
BROUGHT = "brought"
LARGEST = 400
"""Megabytes of a file that is brought in."""

_CODES = sorted(LANGUAGES, key=language_name)
_SHOWN = 5
"""How many problems of a file are shown."""


def import_view(wb: Workbench, project_id: str) -> None:
    """Draw the forms that fill the memory, what came of the last file, and the imports so far."""
    _fill(wb, project_id)
    _ask(wb, project_id)
    brought: Brought | None = state.pop(PAGE, BROUGHT)
    if brought is not None:
        _tell(brought)
    _imports(wb, project_id)


def _fill(wb: Workbench, project_id: str) -> None:
    line = st.container(horizontal=True, vertical_alignment="center")
    line.caption(
        "Every segment you confirm goes into the project's memory by itself. What was confirmed "
        "before there was a memory, and translations brought in, can be added here.",
        width="stretch",
    )
    if line.button("Add what this project has", icon=":material/playlist_add:"):
        kept = memory.fill(wb, project_id)
        state.say(f"{counted(kept, 'segment')} of this project are in its memory.")
        st.rerun()


def _ask(wb: Workbench, project_id: str) -> None:
    with st.form("memory file"):
        files = st.file_uploader(
            "TMX, or a table with source, tab and translation in each line (.tsv, .txt); or two "
            "text files, first the sources, then the translations, a passage a line",
            accept_multiple_files=True,
            max_upload_size=LARGEST,
        )
        row = st.container(horizontal=True, vertical_alignment="bottom")
        with row:
            source = _language("From", "as the file says", "memory from")
            target = _language("To", "as the file says", "memory to")
        shared = st.checkbox("For all projects")
        if st.form_submit_button("Bring in", type="primary") and files:
            given = [GivenFile(file.name, file) for file in files]
            owner = None if shared else project_id
            _bring_in(wb, owner, given, (source, target))


def _language(label: str, unknown: str, key: str) -> str | None:
    chosen: str | None = st.selectbox(
        label, _CODES, index=None, format_func=language_name, placeholder=unknown, key=key,
        width=220,
    )  # fmt: skip
    return chosen


def _bring_in(
    wb: Workbench,
    owner: str | None,
    given: list[GivenFile],
    languages: tuple[str | None, str | None],
) -> None:
    if len(given) > 2:
        st.error("**These are more than two files.**  \nBring them in one by one.")
        return
    bar = st.progress(0.0, "Reading …")
    try:
        brought = import_file(
            wb,
            owner,
            given[0],
            given[1] if len(given) > 1 else None,
            source_language=languages[0],
            target_language=languages[1],
            progress=lambda done: _show(bar, done),
        )
    except WorkbenchError as error:
        bar.empty()
        errors.show(error)
        return
    state.put(PAGE, BROUGHT, brought)
    st.rerun()


def _show(bar: "st.delta_generator.DeltaGenerator", done: int) -> None:
    bar.progress(1.0, f"{done:,} units read …")


def _tell(brought: Brought) -> None:
    known = f" {brought.known:,} were there already." if brought.known else ""
    st.success(f"{counted_units(brought.units)} added.{known}", icon=":material/check:")
    if brought.problem_count:
        lines = "  \n".join(errors.plain(problem) for problem in brought.problems[:_SHOWN])
        st.warning(f"{brought.problem_count:,} left out:  \n{lines}", icon=":material/info:")


def _imports(wb: Workbench, project_id: str) -> None:
    owners = ((project_id, "this project"), (None, "shared"))
    for owner, where in owners:
        for batch in wb.store.memory.batches(owner):
            _import(wb, owner, where, batch)


def _import(wb: Workbench, owner: str | None, where: str, batch: Batch) -> None:
    row = st.container(horizontal=True, vertical_alignment="center")
    row.markdown(
        f"**{isolated(errors.plain(batch.origin))}** · {counted_units(batch.units)} · {where} · "
        f"{batch.created_at[:10]}",
        width="stretch",
    )
    if row.button("Take it back", key=f"take back {owner} {batch.id}", icon=":material/undo:"):
        with st.spinner("Removing …"):
            gone = take_back(wb, owner, batch.id)
        state.say(f"{counted_units(gone)} removed.")
        st.rerun()


def export_view(wb: Workbench, counts: list[Count], project_name: str) -> None:
    """Draw a button for each memory that saves it as TMX."""
    for count in counts:
        scope = count.scope
        where = "shared" if scope.project_id is None else "this project"
        row = st.container(horizontal=True, vertical_alignment="center")
        pair = f"{language_name(scope.source_language)} → {language_name(scope.target_language)}"
        row.markdown(f"{pair} · {counted_units(count.units)} · {where}", width="stretch")
        stem = file_stem("memory" if scope.project_id is None else project_name)
        row.download_button(
            "Save as TMX",
            partial(_tmx, wb, count),
            file_name=f"{stem}.{scope.source_language}-{scope.target_language}.tmx",
            mime="application/x-tmx+xml",
            key=f"tmx {scope}",
            icon=":material/download:",
        )


def _tmx(wb: Workbench, count: Count) -> bytes:
    data = io.BytesIO()
    export_tmx(wb, count.scope, data)
    return data.getvalue()


def counted_units(number: int) -> str:
    """``1 unit``, ``397,385 units``."""
    return f"{number:,} {'unit' if number == 1 else 'units'}"
