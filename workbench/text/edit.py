"""Correcting an article by hand. Every function gives back a new article; ids are computed anew.

Boundaries of segments stay where they are. A block is cut anew only where a correction changes what
is cut, and only if its boundaries are the automatic ones: what a user cut stays cut.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import zip_longest

from workbench.errors import InputError
from workbench.text.article import ARTICLE_TEXT, Article, Block, BlockKind, Segment
from workbench.text.dates import find_dates
from workbench.text.recut import Change, cut, cut_at, joined, moved_spans, part, starts
from workbench.text.segmentation import OF_LINES, segment_block, with_ids


def change_kind(article: Article, block_index: int, kind: BlockKind) -> Article:
    """Say what a block is; whether it is included follows, as `ARTICLE_TEXT` has it.

    Raises:
        InputError: no such block.
    """
    block = _block(article, block_index)
    if kind == block.kind:
        return article
    changed = replace(block, kind=kind, included=kind in ARTICLE_TEXT)
    if (kind in OF_LINES) != (block.kind in OF_LINES) and _automatic(article, block):
        changed = segment_block(changed, article.language.code)
    return _with(article, block_index, 1, [changed])


def set_included(article: Article, block_index: int, included: bool) -> Article:
    """Say whether a block is translated and compared.

    Raises:
        InputError: no such block.
    """
    block = replace(_block(article, block_index), included=included)
    return _with(article, block_index, 1, [block])


def split_block(article: Article, block_index: int, offset: int) -> Article:
    """Cut a block in two before ``text[offset]``; white space at the cut is dropped.

    Raises:
        InputError: no such block, or nothing but white space on one side.
    """
    block = _block(article, block_index)
    _check_cut(block.text, offset, f"Block {block_index + 1}")
    halves = [part(block, 0, offset), part(block, offset, len(block.text))]
    return _with(article, block_index, 1, halves)


def merge_blocks(article: Article, block_index: int) -> Article:
    """Join a block with the one after it; kind and inclusion are the first one's.

    Raises:
        InputError: no such block, or none after it.
    """
    first = _block(article, block_index)
    if block_index + 1 == len(article.blocks):
        raise InputError(
            f"Block {block_index + 1} is the last one.", "Join the block before with this one."
        )
    second = article.blocks[block_index + 1]
    whole = joined(first, second, "\n" if first.kind in OF_LINES else " ")
    if _automatic(article, first) and _automatic(article, second):
        whole = segment_block(whole, article.language.code)
    return _with(article, block_index, 2, [whole])


def split_segment(article: Article, segment_id: str, offset: int) -> Article:
    """Cut a segment in two before ``text[offset]`` of the segment, or the next visible character.

    Raises:
        InputError: no such segment, or nothing but white space on one side.
    """
    block_index, number = _find(article, segment_id)
    block = article.blocks[block_index]
    segment = block.segments[number]
    _check_cut(segment.text, offset, f"Segment “{_short(segment)}”")
    rest = segment.text[offset:]
    at = segment.start + offset + len(rest) - len(rest.lstrip())
    return _with(article, block_index, 1, [cut_at(block, {*cut(block), at})])


def merge_segments(article: Article, segment_id: str) -> Article:
    """Join a segment with the one after it in the same block.

    Raises:
        InputError: no such segment, or none after it in its block.
    """
    block_index, number = _find(article, segment_id)
    block = article.blocks[block_index]
    if number + 1 == len(block.segments):
        raise InputError(
            f"Segment “{_short(block.segments[number])}” is the last one of its block.",
            "Join the two blocks first.",
        )
    kept = cut(block) - {block.segments[number].end}
    return _with(article, block_index, 1, [cut_at(block, kept)])


def cut_block(article: Article, block_index: int, pieces: Sequence[str]) -> Article:
    """Cut a block into the given segments: its own words in order, white space aside.

    Raises:
        InputError: no such block, or the words are not the block's.
    """
    block = _block(article, block_index)
    boundaries = starts(block.text, pieces)
    if boundaries is None:
        raise InputError(
            f"The segments do not have the words of block {block_index + 1}: "
            f"{_first_difference(block.text, pieces)}.",
            "Here only the borders between segments can be moved; "
            "correct the words first, then cut them.",
        )
    return _with(article, block_index, 1, [cut_at(block, boundaries)])


def _first_difference(text: str, pieces: Sequence[str]) -> str:
    """``“Brücke” became “Brücken”``."""
    before, after = text.split(), " ".join(pieces).split()
    pairs = zip_longest(before, after, fillvalue="")
    was, now = next((pair for pair in pairs if pair[0] != pair[1]), ("", ""))
    if not now:
        return f"“{was}” is missing"
    return f"“{was}” became “{now}”" if was else f"“{now}” was added"


def replace_block_text(article: Article, block_index: int, text: str) -> Article:
    """Correct the words of a block.

    Inline structure outside the changed words is kept. A user's own boundaries are kept outside the
    changed words; these, and blocks cut automatically, are cut anew.

    Raises:
        InputError: no such block, or nothing but white space.
    """
    block = _block(article, block_index)
    if not text.strip():
        raise InputError(
            f"The new text of block {block_index + 1} is empty.",
            "Exclude the block instead, so that it can come back.",
        )
    change = Change.between(block.text, text)
    spans = moved_spans(block.spans, change)
    fresh = segment_block(replace(block, text=text, spans=spans), article.language.code)
    if not _automatic(article, block):
        fresh = cut_at(fresh, change.merged(cut(block), cut(fresh)))
    return _with(article, block_index, 1, [fresh])


def check_date(value: str) -> str:
    """Give an ISO 8601 date, or date and time, in its usual form.

    Raises:
        InputError: anything else.
    """
    value = value.strip()
    try:
        if len(value) <= len("2025-12-02"):
            return date.fromisoformat(value).isoformat()
        return datetime.fromisoformat(value).isoformat()
    except ValueError as error:
        found = find_dates(value)
        if len(found) == 1:
            return found[0].iso
        raise InputError(
            f"“{value[:40]}” is not a date.",
            "Write it as 2025-12-03, 03.12.2025 or 3 December 2025.",
        ) from error


def _block(article: Article, index: int) -> Block:
    if not 0 <= index < len(article.blocks):
        raise InputError(
            f"There is no block {index + 1}: the article has {len(article.blocks)}.",
            "Reload the article; it may have been changed elsewhere.",
        )
    return article.blocks[index]


def _find(article: Article, segment_id: str) -> tuple[int, int]:
    for block_index, block in enumerate(article.blocks):
        for number, segment in enumerate(block.segments):
            if segment.id == segment_id:
                return block_index, number
    raise InputError(
        f"The article has no segment {segment_id}.",
        "Reload the article; it may have been changed elsewhere.",
    )


def _check_cut(text: str, offset: int, what: str) -> None:
    if not 0 < offset < len(text):
        raise InputError(
            f"{what} cannot be split at {offset}: it has {len(text)} characters.",
            f"Choose a place from 1 to {len(text) - 1}.",
        )
    if not (text[:offset].strip() and text[offset:].strip()):
        raise InputError(
            f"{what} cannot be split at {offset}: one part would be empty.",
            "Choose a place between two words.",
        )


def _short(segment: Segment) -> str:
    words = " ".join(segment.core.split())
    return words if len(words) <= 40 else f"{words[:39]}…"


def _automatic(article: Article, block: Block) -> bool:
    """Whether a block is cut as it would be without the user."""
    return cut(segment_block(block, article.language.code)) == cut(block) or not block.segments


def _with(article: Article, index: int, count: int, blocks: Sequence[Block]) -> Article:
    """Put ``blocks`` in the place of ``count`` blocks."""
    changed = [*article.blocks[:index], *blocks, *article.blocks[index + count :]]
    return replace(article, blocks=with_ids(changed))
