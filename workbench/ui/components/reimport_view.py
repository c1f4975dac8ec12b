"""Bringing a file back that was worked on in another program: given, looked at, saved."""

from dataclasses import dataclass

import streamlit as st

from workbench.corpus import MAX_BYTES
from workbench.errors import StaleEditError, WorkbenchError
from workbench.exchange.bilingual_files import ENDINGS
from workbench.services import Workbench
from workbench.services.reimport import Change, Preview, apply, preview
from workbench.store import StoredArticle
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.reimport_rows import ALL_ROWS, CHANGES, rows_html, summary
from workbench.ui.components.text import counted, isolated

PAGE = "bring back"
KEEP, TAKE, CHOOSE = "Keep what is here", "Take the file's text", "Choose one by one"
"""What happens to texts that were changed in both places."""

_FEW = 8
"""How many rows are shown without a frame to scroll in."""


@dataclass(frozen=True, slots=True)
class _Looked:
    """A file that was looked at.

    Attributes:
        number: one more with each look, so that widgets start anew.
    """

    found: Preview
    data: bytes
    number: int


def bring_back(wb: Workbench, stored: StoredArticle, target: str) -> None:
    """Offer to bring a file back into a translation; show what would change before any is saved."""
    looked: _Looked | None = state.get(PAGE, _place(stored, target))
    number = state.get(PAGE, "number", 0)
    with st.expander(
        f"Bring back a file of the {language_name(target)} translation",
        expanded=looked is not None,
        icon=":material/sync_alt:",
        key=f"bring back {stored.id} {target} {number}",
    ):
        if problem := state.pop(PAGE, "problem"):
            errors.show(problem)
        if looked is None:
            _ask(wb, stored, target, number)
            return
        if looked.found.version != stored.version:
            _look(wb, stored, target, looked.found.file, looked.data)
        _show(wb, stored, target, looked)


def _place(stored: StoredArticle, target: str) -> str:
    return f"{stored.id} {target}"


def _ask(wb: Workbench, stored: StoredArticle, target: str, number: int) -> None:
    st.caption(
        "A file that was exported here and worked on in another program comes back segment by "
        "segment: XLIFF, TMX, the Word table, JSON. You see what changes before anything is saved."
    )
    with st.form(f"file back {stored.id} {target} {number}", border=False):
        file = st.file_uploader(
            "File that comes back", type=list(ENDINGS), max_upload_size=MAX_BYTES // 2**20
        )
        if st.form_submit_button("Look at the file", type="primary") and file is not None:
            _look(wb, stored, target, file.name, file.getvalue())


def _look(wb: Workbench, stored: StoredArticle, target: str, name: str, data: bytes) -> None:
    """Look at a file and show it; what cannot be used is said, and the rest stays."""
    number = state.get(PAGE, "number", 0) + 1
    try:
        found = preview(wb, stored.id, target, name, data)
    except WorkbenchError as error:
        errors.show(error)
        return
    state.put(PAGE, _place(stored, target), _Looked(found, data, number))
    state.put(PAGE, "number", number)
    st.rerun()


def _show(wb: Workbench, stored: StoredArticle, target: str, looked: _Looked) -> None:
    found = looked.found
    name = isolated(errors.plain(found.file))
    st.markdown(f"**{name}** · {found.kind} · {summary(found)}")
    for problem in found.problems:
        st.caption(f":material/info: {errors.plain(problem)}")
    take = _conflicts(found, looked.number)
    wanted = st.segmented_control(
        "Rows that came back",
        [CHANGES, ALL_ROWS],
        default=CHANGES,
        required=True,
        key=f"rows back {looked.number}",
        label_visibility="collapsed",
    )
    many = len(found.rows) + len(found.unplaced) > _FEW
    with st.container(height=460 if many else "content", key=f"back {looked.number}"):
        st.html(rows_html(found, _numbers(stored), take, str(wanted)))
    row = st.container(horizontal=True)
    coming = len(found.coming(take))
    if row.button(f"Save {counted(coming, 'segment')}", type="primary", disabled=not coming):
        _save(wb, stored, target, looked, take)
    if row.button("Leave it", key="leave file"):
        _close(stored, target)


def _numbers(stored: StoredArticle) -> dict[str, int]:
    return {segment.id: n for n, segment in enumerate(stored.article.included_segments, 1)}


def _conflicts(found: Preview, number: int) -> set[str]:
    """Let the user decide what was changed in both places; the ids where the file wins."""
    both = [row for row in found.rows if row.change is Change.CONFLICT]
    if not both:
        return set()
    choice = st.segmented_control(
        f"{counted(len(both), 'text was', 'texts were')} changed in the file and here",
        [KEEP, TAKE, CHOOSE],
        default=KEEP,
        required=True,
        key=f"conflicts {number}",
    )
    if choice == CHOOSE:
        return {
            row.segment_id
            for row in both
            if st.checkbox(
                f"Take “{errors.plain(row.text)}”", key=f"take {number} {row.segment_id}"
            )
        }
    return {row.segment_id for row in both} if choice == TAKE else set()


def _save(
    wb: Workbench, stored: StoredArticle, target: str, looked: _Looked, take: set[str]
) -> None:
    try:
        count = apply(wb, looked.found, take)
    except StaleEditError as error:
        state.put(PAGE, "problem", error)
        _look(wb, stored, target, looked.found.file, looked.data)
    except WorkbenchError as error:
        errors.show(error)
    else:
        state.say(f"Brought back {counted(count, 'segment')}.")
        state.remember(state.TARGET, target)
        _close(stored, target)


def _close(stored: StoredArticle, target: str) -> None:
    state.pop(PAGE, _place(stored, target))
    state.put(PAGE, "number", state.get(PAGE, "number", 0) + 1)
    st.rerun()
