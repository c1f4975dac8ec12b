"""Cut text into segments: sentencex, with its faults corrected by `workbench.text.corrections`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.text.article import Block, BlockKind, Segment, Span
from workbench.text.dates import find_dates
from workbench.text.ids import segment_ids
from workbench.text.stretch import Stretch

OF_LINES = frozenset(
    {
        BlockKind.BYLINE,
        BlockKind.CREDIT,
        BlockKind.SOURCE_NOTE,
        BlockKind.RELATED,
        BlockKind.BOILERPLATE,
    }
)
"""The kinds of block in which every line stands for itself."""

_LONGEST_DATE = 60
_LOOSE_DATE = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.?\s(?:19|20)\d\d\b")
"""``1.12 2025``: written with a full stop too few, which is no date elsewhere."""

_BREAK = r"(?:\r\n|[\n\r\u2028\u2029\x85])\s*"
_LINE_BREAK = re.compile(_BREAK)
_PARAGRAPH_BREAK = re.compile(rf"(?:\r\n|[\n\r\u2028\x85])[^\S\n\r\u2028\x85]*{_BREAK}|\u2029\s*")


def segment_spans(
    text: str, language: str, *, spans: Sequence[Span] = (), line_breaks: bool = False
) -> list[tuple[int, int]]:
    """Cut ``text`` into sentences, white space after each included.

    Args:
        language: BCP-47; ``und`` and languages sentencex does not know get its general rules.
        spans: the inline structure known; annotations, footnotes and editor's notes are respected.
        line_breaks: whether a single line break ends a segment; a blank line always does.

    Returns:
        ``(start, end)`` in code points; together they cover the text without gap or overlap.
    """
    starts = {0}
    for start, end in _stretches(text, _LINE_BREAK if line_breaks else _PARAGRAPH_BREAK):
        within = [
            replace(span, start=span.start - start, end=span.end - start)
            for span in spans
            if start <= span.start and span.end <= end
        ]
        starts.add(start)
        starts.update(start + at for at in Stretch(text[start:end], language, within).boundaries())
    return _visible(text, sorted(starts))


def segment_blocks(blocks: Sequence[Block], default_language: str) -> tuple[Block, ...]:
    """Cut every block into segments.

    Args:
        default_language: BCP-47, for blocks whose language is uncertain.

    Returns:
        The same blocks with their segments; ids are unique over all of them, see
        `workbench.text.ids`.
    """
    return with_ids([segment_block(block, default_language) for block in blocks])


def segment_block(block: Block, default_language: str) -> Block:
    """Cut one block; ids are left empty, see `with_ids`."""
    language = block.language.code if block.language.certain else default_language
    lines = block.kind in OF_LINES
    cuts = segment_spans(block.text, language, spans=block.spans, line_breaks=lines)
    if block.kind == BlockKind.SOURCE_NOTE:
        cuts = _with_their_dates(block.text, cuts)
    segments = tuple(Segment("", start, end, block.text[start:end]) for start, end in cuts)
    return replace(block, segments=segments)


def _with_their_dates(text: str, cuts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join a segment that is nothing but a date to the one before it on the same line.

    In a source note the date belongs to what it is the date of: ``… nicht aufzulösen. 1.12 2025``.
    """
    joined: list[tuple[int, int]] = []
    for start, end in cuts:
        if joined and _is_date(text[start:end]) and not _ends_line(text[joined[-1][0] : start]):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_date(text: str) -> bool:
    rest, digits = text.strip(), False
    if len(rest) > _LONGEST_DATE:
        return False
    for date in reversed(find_dates(rest)):
        rest, digits = rest[: date.start] + rest[date.end :], True
    rest, loose = _LOOSE_DATE.subn("", rest)
    return (digits or loose > 0) and not any(map(str.isalnum, rest))


def _ends_line(text: str) -> bool:
    return bool(_LINE_BREAK.search(text[len(text.rstrip()) :]))


def with_ids(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Give the segments of one article's blocks their ids, in reading order."""
    ids = iter(segment_ids(segment.text for block in blocks for segment in block.segments))
    return tuple(
        replace(block, segments=tuple(replace(s, id=next(ids)) for s in block.segments))
        for block in blocks
    )


def _stretches(text: str, breaks: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for match in breaks.finditer(text):
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _visible(text: str, starts: list[int]) -> list[tuple[int, int]]:
    """Turn starts into spans; what is white space only joins the segment before, or the next."""
    cuts: list[tuple[int, int]] = []
    pending = 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if text[start:end].strip():
            cuts.append((pending, end))
            pending = end
        elif cuts:
            cuts[-1] = (cuts[-1][0], end)
            pending = end
    return cuts or ([(0, len(text))] if text else [])
