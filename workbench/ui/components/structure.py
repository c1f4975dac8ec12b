"""The recognised structure of an article, block by block, and how to correct it."""

import html
from collections.abc import Callable

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, articles
from workbench.store import StoredArticle
from workbench.text.article import Block, BlockKind, Segment
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.text import in_language, language_label

Change = Callable[[], StoredArticle]
KIND_LABELS = {kind: kind.value.replace("_", " ") for kind in BlockKind} | {
    BlockKind.CREDIT: "image credit",
    BlockKind.RELATED: "related link",
}
SEGMENT_MARK = '<span style="opacity:.55" title="segment boundary"> ¦ </span>'


def show(wb: Workbench, stored: StoredArticle) -> None:
    """List the blocks with their kind, language and segments."""
    counted = len(stored.article.included_segments)
    st.caption(
        f"{len(stored.article.blocks)} blocks, {counted} segments to translate and compare. "
        "¦ marks the border between two segments. Dimmed blocks are left out."
    )
    for index, block in enumerate(stored.article.blocks):
        _block(wb, stored, index, block)


def _block(wb: Workbench, stored: StoredArticle, index: int, block: Block) -> None:
    # The version is part of the keys: after a correction the widgets start from the new values.
    key = f"{stored.id}/{stored.version}/{index}"
    kind_column, text_column, tools = st.columns([2.2, 7, 2])
    kinds = list(BlockKind)
    kind_column.selectbox(
        f"Kind of block {index + 1}",
        kinds,
        index=kinds.index(block.kind),
        format_func=KIND_LABELS.__getitem__,
        key=f"kind {key}",
        label_visibility="collapsed",
        on_change=_set_kind,
        args=(wb, stored, index, f"kind {key}"),
    )
    if block.included:
        kind_column.caption(language_label(block.language))
    text_column.html(_block_html(block))
    tools.checkbox(
        "Include",
        value=block.included,
        key=f"included {key}",
        help="Translate and compare this block",
        on_change=_set_included,
        args=(wb, stored, index, f"included {key}"),
    )
    if tools.button("Edit block", key=f"correct {key}", type="tertiary", icon=":material/edit:"):
        _correct(wb, stored, index)


def _block_html(block: Block) -> str:
    code = block.language.code
    pieces = [in_language(s.text, code) for s in block.segments] or [in_language(block.text, code)]
    dim = "" if block.included else "opacity:.72;"
    return (
        f'<div style="{dim}white-space:pre-line;line-height:1.5">{SEGMENT_MARK.join(pieces)}</div>'
    )


def _set_kind(wb: Workbench, stored: StoredArticle, index: int, widget: str) -> None:
    _apply(lambda: articles.set_kind(wb, stored.id, stored.version, index, state.widget(widget)))


def _set_included(wb: Workbench, stored: StoredArticle, index: int, widget: str) -> None:
    value = bool(state.widget(widget))
    _apply(lambda: articles.set_included(wb, stored.id, stored.version, index, value))


@st.dialog("Correct a block", width="large")
def _correct(wb: Workbench, stored: StoredArticle, index: int) -> None:
    block = stored.article.blocks[index]
    text = st.text_area("Text", block.text, height=180, key=f"text {stored.id} {index}")
    actions = st.container(horizontal=True)
    if actions.button("Save the text", type="primary", disabled=text == block.text):
        _finish(lambda: articles.replace_text(wb, stored.id, stored.version, index, text))
    last = index + 1 == len(stored.article.blocks)
    if actions.button("Join with the next block", disabled=last):
        _finish(lambda: articles.merge_blocks(wb, stored.id, stored.version, index))
    if block.segments:
        _segment_tools(wb, stored, index, block)


def _segment_tools(wb: Workbench, stored: StoredArticle, index: int, block: Block) -> None:
    st.divider()
    chosen = st.selectbox(
        "Segment",
        range(len(block.segments)),
        format_func=lambda number: f"{number + 1}. {_shortened(block.segments[number])}",
        key=f"segment {stored.id} {index}",
    )
    segment = block.segments[chosen]
    first, last = chosen == 0, chosen + 1 == len(block.segments)
    row = st.container(horizontal=True)
    if row.button("Start a new block here", disabled=first):
        _finish(lambda: articles.split_block(wb, stored.id, stored.version, index, segment.start))
    if row.button("Join with the next segment", disabled=last):
        _finish(lambda: articles.merge_segments(wb, stored.id, stored.version, segment.id))
    words = segment.text.split()
    if len(words) > 1:
        _split_tool(wb, stored, segment)


def _split_tool(wb: Workbench, stored: StoredArticle, segment: Segment) -> None:
    offsets = [i for i in range(1, len(segment.text)) if segment.text[i - 1].isspace()]
    offsets = [i for i in offsets if not segment.text[i].isspace()]
    if not offsets:
        return
    at = st.select_slider(
        "Split the segment before",
        offsets,
        value=offsets[len(offsets) // 2],
        format_func=lambda offset: segment.text[offset : offset + 18] + " …",
        key=f"split {stored.id} {segment.id}",
    )
    left, right = html.escape(segment.text[:at]), html.escape(segment.text[at:])
    st.html(f"<div>{left}{SEGMENT_MARK}{right}</div>")
    if st.button("Split the segment there"):
        _finish(lambda: articles.split_segment(wb, stored.id, stored.version, segment.id, at))


def _shortened(segment: Segment) -> str:
    text = " ".join(segment.core.split())
    return text if len(text) < 90 else text[:88] + " …"


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
