"""Bringing in a translation made elsewhere: given, looked at, saved, taken back."""

from dataclasses import dataclass

import streamlit as st

from workbench.corpus import MAX_BYTES
from workbench.errors import StaleEditError, WorkbenchError
from workbench.services import Workbench
from workbench.services.bring_in import Given, last_import, propose, save, take_back
from workbench.services.proposal import Proposal, Replace
from workbench.store import StoredArticle
from workbench.text.languages import LANGUAGES, language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.bring_in_rows import ALL_ROWS, TO_LOOK_AT, rows_html, summary
from workbench.ui.components.text import counted, isolated, language_label

PAGE = "bring in"
CHOICES = {
    Replace.NOTHING: "Keep what is there",
    Replace.MACHINE: "Replace machine drafts only",
    Replace.ALL: "Replace all",
}
"""What happens to segments that have a translation already."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What was given, what was said about it, and what came out.

    Attributes:
        number: one more with each alignment, so that widgets start anew.
    """

    given: Given
    language: str | None
    everything: bool
    proposal: Proposal
    number: int


def bring_in(wb: Workbench, stored: StoredArticle) -> None:
    """Offer to bring in a translation; show where its passages would go before any is saved."""
    preview: Preview | None = state.get(PAGE, stored.id)
    number = state.get(PAGE, "number", 0)
    with st.expander(
        "Bring in a translation",
        expanded=preview is not None,
        icon=":material/move_to_inbox:",
        key=f"bring in {stored.id} {number}",
    ):
        if problem := state.pop(PAGE, "problem"):
            errors.show(problem)
        if preview is None:
            _ask(wb, stored, number)
            return
        if preview.proposal.version != stored.version:
            _align(wb, stored, preview.given, preview.language, everything=preview.everything)
        _show(wb, stored, preview)


def _ask(wb: Workbench, stored: StoredArticle, number: int) -> None:
    st.caption(
        "A translation of this commentary that you have as a text or file is aligned with its "
        "segments. You see what goes where before anything is saved."
    )
    language = _language(stored, None, f"asked language {number}", "identified by its words")
    paste, drop = st.tabs(["Paste", "File"])
    with paste, st.form(f"paste translation {stored.id} {number}", border=False):
        text = st.text_area("Text of the translation, as you copied it", height=180)
        if st.form_submit_button("Align the text", type="primary"):
            _align(wb, stored, Given("", text.encode("utf-8", "replace")), language)
    with drop, st.form(f"translation file {stored.id} {number}", border=False):
        file = st.file_uploader(
            "Text, Markdown, HTML, Word or subtitle file: .txt, .md, .html, .docx, .srt",
            max_upload_size=MAX_BYTES // 2**20,
        )
        if st.form_submit_button("Align the file", type="primary") and file is not None:
            _align(wb, stored, Given(file.name, file.getvalue()), language)


def _align(
    wb: Workbench,
    stored: StoredArticle,
    given: Given,
    language: str | None = None,
    *,
    everything: bool = False,
) -> None:
    """Align what was given and show it; what cannot be used is said, and the rest stays."""
    number = state.get(PAGE, "number", 0) + 1
    try:
        with st.spinner("Aligning …"):
            found = propose(wb, stored.id, given, language=language, everything=everything)
    except WorkbenchError as error:
        errors.show(error)
        return
    state.put(PAGE, stored.id, Preview(given, language, everything, found, number))
    state.put(PAGE, "number", number)
    st.rerun()


def _show(wb: Workbench, stored: StoredArticle, preview: Preview) -> None:
    found = preview.proposal
    language = language_label(found.language)
    st.markdown(f"**{isolated(errors.plain(found.file))}** · {language} · {summary(found)}")
    for note in found.notes:
        st.caption(f":material/info: {errors.plain(note)}")
    over = _controls(wb, stored, preview)
    wanted = _rows_wanted(preview.number)
    with st.container(height=460, key=f"proposed {preview.number}"):
        st.html(rows_html(found, stored.article.language.code, over, wanted))
    st.caption("Aligned by: " + errors.plain(found.signature))
    _decide(wb, stored, preview, over)


def _controls(wb: Workbench, stored: StoredArticle, preview: Preview) -> Replace:
    found, number = preview.proposal, preview.number
    row = st.container(horizontal=True, vertical_alignment="bottom")
    code = found.language.code
    with row:
        chosen = _language(stored, code, f"language of translation {number}", "uncertain: choose")
    if chosen and chosen != code:
        _align(wb, stored, preview.given, chosen, everything=preview.everything)
    over = Replace.NOTHING
    if any(r.before and r.before.text.strip() and r.text and not r.same for r in found.rows):
        over = row.selectbox(
            "Segments that have a translation already",
            list(CHOICES),
            format_func=CHOICES.__getitem__,
            key=f"over {number}",
            width=280,
        )
    if found.left_out or preview.everything:
        everything = st.checkbox(
            "Align its notes, credits and the like too",
            preview.everything,
            key=f"everything {number}",
        )
        if everything != preview.everything:
            _align(wb, stored, preview.given, preview.language, everything=everything)
    return over


def _language(stored: StoredArticle, code: str | None, key: str, unknown: str) -> str | None:
    """Let the user say which language the translation is in; the commentary's own is none."""
    codes = sorted(set(LANGUAGES) - {stored.article.language.code}, key=language_name)
    chosen: str | None = st.selectbox(
        "Language of the translation",
        codes,
        index=codes.index(code) if code in codes else None,
        format_func=language_name,
        placeholder=unknown,
        key=key,
        width=240,
    )
    return chosen


def _rows_wanted(number: int) -> str:
    choice = st.segmented_control(
        "Rows",
        [ALL_ROWS, TO_LOOK_AT],
        default=ALL_ROWS,
        required=True,
        key=f"rows {number}",
        label_visibility="collapsed",
    )
    return str(choice)


def _decide(wb: Workbench, stored: StoredArticle, preview: Preview, over: Replace) -> None:
    found = preview.proposal
    coming = len(found.coming(over))
    row = st.container(horizontal=True)
    ready = coming > 0 and found.language.certain
    if row.button(f"Save {counted(coming, 'text')}", type="primary", disabled=not ready):
        _save(wb, stored, preview, over)
    if row.button("Discard", key="discard translation"):
        _close(stored)


def _save(wb: Workbench, stored: StoredArticle, preview: Preview, over: Replace) -> None:
    try:
        count = save(wb, preview.proposal, over)
    except StaleEditError as error:
        state.put(PAGE, "problem", error)
        _align(wb, stored, preview.given, preview.language, everything=preview.everything)
    except WorkbenchError as error:
        errors.show(error)
    else:
        state.say(f"Brought in {counted(count, 'text')}; they wait to be confirmed.")
        state.remember(state.TARGET, preview.proposal.language.code)
        _close(stored)


def _close(stored: StoredArticle) -> None:
    state.pop(PAGE, stored.id)
    state.put(PAGE, "number", state.get(PAGE, "number", 0) + 1)
    st.rerun()


def last_brought_in(wb: Workbench, stored: StoredArticle, target: str) -> None:
    """Say what was brought in last and still stands, and offer to take it back."""
    done = last_import(wb, stored, target)
    if done is None:
        return
    row = st.container(horizontal=True, vertical_alignment="center")
    row.caption(
        f"Brought in from {isolated(errors.plain(done.file))} on {done.at[:10]}: "
        f"{counted(done.untouched, 'text')} as {'it' if done.untouched == 1 else 'they'} came.",
        width="content",
    )
    if row.button("Take it back", key=f"take back {done.id}", icon=":material/undo:"):
        _take_back(wb, done.id)


def _take_back(wb: Workbench, import_id: str) -> None:
    try:
        restored, kept = take_back(wb, import_id)
    except WorkbenchError as error:
        errors.show(error)
        return
    stay = "s as it is" if kept == 1 else " as they are"
    rest = f" {counted(kept, 'segment')} edited since stay{stay}." if kept else ""
    state.say(f"{counted(restored, 'segment')} as before.{rest}")
    st.rerun()
