"""The blocks of an article in a dense list: kind, language, segments, and whether they count."""

from collections.abc import Callable, Mapping
from typing import Any

from workbench.store import StoredArticle
from workbench.text.article import Block, BlockKind
from workbench.ui import state
from workbench.ui.components.mounting import component
from workbench.ui.components.text import language_label, tongue

PAGE = "blocks"
KIND_LABELS = {kind: kind.value.replace("_", " ") for kind in BlockKind} | {
    BlockKind.CREDIT: "image credit",
    BlockKind.RELATED: "related link",
}
LABELS = {
    "block": "block",
    "kind": "Kind of block",
    "border": "segment boundary",
    "include": "Include",
    "include_help": "Translate and compare this block",
    "edit": "Edit",
}

_mount = component(__name__, "blocks", '<div class="blocks"></div>')

OnChanged = Callable[[Mapping[str, Any]], None]
"""Takes a change: ``block`` (its index), ``name`` (kind or included), ``value``, ``version``."""


def blocks(stored: StoredArticle, on_changed: OnChanged) -> int | None:
    """List an article's blocks; return the index of the one the user wants to edit, if any."""
    key = f"blocks {stored.id}"
    result = _mount(
        key=key,
        data={
            "document": stored.id,
            "version": stored.version,
            "acknowledged": state.get(PAGE, key, 0),
            "labels": LABELS,
            "kinds": list(KIND_LABELS.items()),
            "blocks": [_block(block) for block in stored.article.blocks],
        },
        on_changed_change=lambda: _take(key, on_changed),
        on_picked_change=lambda: None,
    )
    return int(result.picked["block"]) if result.picked else None


def _take(key: str, on_changed: OnChanged) -> None:
    change = state.widget(key)["changed"]
    if change:
        on_changed(change)
        state.put(PAGE, key, change["number"])


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind.value,
        "included": block.included,
        "language_label": language_label(block.language) if block.included else "",
        **tongue(block.language),
        "segments": [segment.text for segment in block.segments] or [block.text],
    }
