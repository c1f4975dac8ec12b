"""The recognised structure of an article, block by block, and how to correct it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, articles
from workbench.store import StoredArticle
from workbench.text.article import Block, BlockKind, Segment
from workbench.ui.components import errors
from workbench.ui.components.blocks import KIND_LABELS, blocks
from workbench.ui.components.text import counted

Change = Callable[[], StoredArticle]


def show(wb: Workbench, stored: StoredArticle) -> None:
    """List the blocks with their kind, language and segments."""
    parts = counted(len(stored.article.blocks), "block")
    segments = counted(len(stored.article.included_segments), "segment")
    st.caption(
        f"{parts}, {segments} to translate and compare. "
        "¦ marks the border between two segments; blocks that are not included are paler. "
        "“Edit” corrects the words of a block, splits and joins segments and blocks."
    )
    picked = blocks(stored, partial(_change, wb, stored.id))
    if picked is not None and picked < len(stored.article.blocks):
        _correct(wb, stored, picked)


def _change(wb: Workbench, article_id: str, change: Mapping[str, Any]) -> None:
    block, value, version = int(change["block"]), change["value"], int(change["version"])
    if change["name"] == "kind":
        _apply(lambda: articles.set_kind(wb, article_id, version, block, BlockKind(value)))
    else:
        _apply(lambda: articles.set_included(wb, article_id, version, block, bool(value)))


@st.dialog("Correct a block", width="medium")
def _correct(wb: Workbench, stored: StoredArticle, index: int) -> None:
    block = stored.article.blocks[index]
    st.caption(f"Block {index + 1}, {KIND_LABELS[block.kind]}")
    segments, words, whole = st.tabs(["Segments", "Words", "Block"])
    with segments:
        _segments(wb, stored, index, block)
    with words:
        _words(wb, stored, index, block)
    with whole:
        _whole(wb, stored, index, block)


def _segments(wb: Workbench, stored: StoredArticle, index: int, block: Block) -> None:
    with st.form(f"segments {stored.id} {index}", border=False):
        shown = "\n\n".join(_one_line(segment.text) for segment in block.segments)
        cut = st.text_area(
            "Segments, an empty line between each two",
            shown,
            height="content",
        )
        st.caption(
            "To split a segment, put the cursor where the next one begins and press Enter. "
            "To join two, delete the empty line between them. "
            "Translations, links and decisions go along with their words."
        )
        if st.form_submit_button("Save the segments", type="primary"):
            pieces = cut.split("\n")
            _finish(lambda: articles.cut_block(wb, stored.id, stored.version, index, pieces))


def _words(wb: Workbench, stored: StoredArticle, index: int, block: Block) -> None:
    with st.form(f"words {stored.id} {index}", border=False):
        text = st.text_area("Text of the block", block.text, height="content").strip()
        if st.form_submit_button("Save the words", type="primary"):
            _finish(lambda: articles.replace_text(wb, stored.id, stored.version, index, text))


def _whole(wb: Workbench, stored: StoredArticle, index: int, block: Block) -> None:
    below = stored.article.blocks[index + 1 :]
    if below:
        st.markdown(f"The next block begins: {errors.plain(_shortened(below[0].text))}")
    if st.button("Join with the next block", disabled=not below):
        _finish(lambda: articles.merge_blocks(wb, stored.id, stored.version, index))
    if len(block.segments) > 1:
        with st.form(f"split {stored.id} {index}", border=False):
            _split(wb, stored, index, block.segments[1:])
    else:
        st.caption("To make two blocks of this one, split its segment first.")


def _split(
    wb: Workbench, stored: StoredArticle, index: int, candidates: tuple[Segment, ...]
) -> None:
    at = st.radio(
        "Or start a new block at",
        [segment.start for segment in candidates],
        format_func={s.start: errors.plain(_shortened(s.text)) for s in candidates}.__getitem__,
    )
    if st.form_submit_button("Start a new block there"):
        _finish(lambda: articles.split_block(wb, stored.id, stored.version, index, at))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _shortened(text: str) -> str:
    line = _one_line(text)
    return line if len(line) < 90 else line[:88] + " …"


def _finish(change: Change) -> None:
    if _apply(change):
        st.rerun()


def _apply(change: Change) -> bool:
    try:
        change()
    except WorkbenchError as error:
        errors.show(error)
        return False
    return True
