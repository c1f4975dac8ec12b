"""Bringing glossaries in after a preview, taking imports back, and saving them as files."""

from collections.abc import Iterable, Sequence
from functools import partial

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, glossary_exchange
from workbench.services.file_names import file_stem
from workbench.services.glossary import STATUS_NAMES, Contradiction
from workbench.services.glossary_exchange import FORMATS, GlossaryPreview
from workbench.text.languages import language_name
from workbench.text.term import Term
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.glossary_dialog import LANGUAGE_CODES, PAGE, shown_language
from workbench.ui.components.text import counted

PREVIEW = "preview"
SHOWN = 20
"""How many entries of a list are shown."""


def import_view(wb: Workbench, project_id: str, languages: tuple[str, str]) -> None:
    """Draw the form that reads a file, the preview of what it has, and the imports so far.

    Args:
        languages: of the terms, where the file does not say.
    """
    with st.form("glossary file", border=False):
        file = st.file_uploader("Glossary file", type=["tbx", "xml", "csv", "tsv", "txt"])
        left, right = st.columns(2)
        source, target = (
            column.selectbox(
                f"{side} language, where the file does not say",
                LANGUAGE_CODES,
                index=LANGUAGE_CODES.index(code) if code in LANGUAGE_CODES else 0,
                format_func=language_name,
            )
            for column, side, code in zip(
                (left, right), ("Source", "Target"), languages, strict=True
            )
        )
        shared = st.checkbox("For all projects")
        if st.form_submit_button("Preview") and file is not None:
            owner = None if shared else project_id
            _read(wb, owner, file.name, file.getvalue(), (source, target))
    shown: GlossaryPreview | None = state.get(PAGE, PREVIEW)
    if shown is not None:
        _preview(wb, shown)
    _imports(wb, project_id)


def _read(
    wb: Workbench, owner: str | None, name: str, data: bytes, languages: tuple[str, str]
) -> None:
    state.pop(PAGE, PREVIEW)
    source, target = languages
    try:
        shown = glossary_exchange.preview(
            wb, owner, name, data, source_language=source, target_language=target
        )
    except WorkbenchError as error:
        errors.show(error)
    else:
        state.put(PAGE, PREVIEW, shown)


def _preview(wb: Workbench, shown: GlossaryPreview) -> None:
    with st.container(border=True):
        where = "all projects" if shown.project_id is None else "this project"
        st.markdown(
            f"**{errors.plain(shown.file)}**, for {where}: {counted(len(shown.new), 'new term')}, "
            f"{shown.known} already there, {counted(len(shown.conflicts), 'conflict')}, "
            f"{len(shown.bad)} unreadable"
        )
        _listed("Not brought in, as the glossary says otherwise", _problems(shown.conflicts))
        _listed("Will not go together", _problems(shown.contradictions))
        _listed("Could not be read", [f"{bad.place}: {bad.problem}" for bad in shown.bad])
        st.dataframe(rows_of(shown.new[:SHOWN]), hide_index=True)
        if len(shown.new) > SHOWN:
            st.caption(f"and {len(shown.new) - SHOWN:,} more")
        row = st.container(horizontal=True)
        label = f"Add {counted(len(shown.new), 'term')}"
        if row.button(label, type="primary", disabled=not shown.new):
            added = glossary_exchange.bring_in(wb, shown)
            state.pop(PAGE, PREVIEW)
            state.say(f"Added {counted(added, 'term')} from “{shown.file}”.")
            st.rerun()
        if row.button("Discard"):
            state.pop(PAGE, PREVIEW)
            st.rerun()


def _problems(contradictions: Iterable[Contradiction]) -> list[str]:
    return [one.problem for one in contradictions]


def _listed(title: str, lines: Sequence[str]) -> None:
    if not lines:
        return
    shown = [f"- {errors.plain(line)}" for line in lines[:SHOWN]]
    more = [f"- and {len(lines) - SHOWN:,} more"] if len(lines) > SHOWN else []
    st.markdown("\n".join([f"{title}:", "", *shown, *more]))


def rows_of(terms: Iterable[Term]) -> list[dict[str, str]]:
    """Terms as rows of a table."""
    return [
        {
            "Source": term.source,
            "Target": term.target,
            "Languages": f"{term.source_language} → {shown_language(term.target_language)}",
            "Status": STATUS_NAMES[term.status],
            "Part of speech": term.part_of_speech,
            "Note": term.note,
        }
        for term in terms
    ]


def _imports(wb: Workbench, project_id: str) -> None:
    for batch in wb.store.terms.batches(project_id):
        row = st.container(horizontal=True, vertical_alignment="center")
        changed = f", {batch.changed} edited since" if batch.changed else ""
        where = " for all projects" if batch.shared else ""
        row.caption(
            f"{errors.plain(batch.origin)}, {batch.at[:16].replace('T', ' ')} UTC: "
            f"{counted(batch.terms, 'term')}{where} as they came{changed}"
        )
        if batch.terms and row.button("Take back", key=f"take back {batch.id}"):
            gone = glossary_exchange.take_back(wb, batch.id)
            state.say(f"Took {counted(gone, 'term')} of “{batch.origin}” back.")
            st.rerun()


def export_view(terms: Sequence[Term], title: str) -> None:
    """Draw a button for each format."""
    row = st.container(horizontal=True, vertical_alignment="center")
    row.caption(f"Save {counted(len(terms), 'term')} as")
    for kind, form in FORMATS.items():
        row.download_button(
            form.label,
            partial(glossary_exchange.export, terms, kind, title),
            file_name=f"{file_stem(title)}-glossary{form.extension}",
            mime=form.mime,
            key=f"export {kind}",
            disabled=not terms,
        )
