"""Recognising an article's structure in the text as it was pasted.

Passes in order: what single lines say of themselves, the lines that follow a source or related
mark, the head down to the first prose, then headings and quotations, then editor's notes inside
paragraphs. Nothing is lost: the blocks' texts joined give the input back up to white space.
"""

from collections.abc import Callable, Sequence

from workbench.text import patterns
from workbench.text.article import ARTICLE_TEXT, Block, BlockKind, SpanKind
from workbench.text.brackets import find_spans, merge_spans, split_notes
from workbench.text.head import mark_head
from workbench.text.names import read_byline
from workbench.text.notes import mark_followers
from workbench.text.scripts import is_small
from workbench.text.units import Unit, ends_sentence, units_of

_HEADING_LENGTH, _HEADING_WORDS = 90, 14
_PROSE_LENGTH = 80
_ASKED, _QUESTIONS = 320, 3
_TAIL = 4
_QUOTES = {"„": '“”"', "“": "”", "«": "»", "»": "«", '"': '"', "‚": "‘’", "‹": "›", "›": "‹"}
Kinds = list[BlockKind | None]


def recognise(text: str) -> tuple[Block, ...]:
    """Recognise the structure of pasted plain text.

    Returns:
        blocks in reading order, without languages and segments; none for white space.
    """
    return arrange(units_of(text))


def arrange(units: Sequence[Unit], marked_up: bool = False) -> tuple[Block, ...]:
    """Turn units into blocks: what the file says of them stands, the rest is recognised.

    Args:
        marked_up: whether the file marks its own headings, so that none is guessed.
    """
    kinds: Kinds = [_first_kind(unit) for unit in units]
    mark_followers(units, kinds)
    mark_head(units, kinds, marked_up)
    _mark_tail(units, kinds)
    _mark_body(units, kinds, marked_up)
    blocks = (
        _block(unit, kind or BlockKind.PARAGRAPH) for unit, kind in zip(units, kinds, strict=True)
    )
    return tuple(piece for block in blocks for piece in split_notes(block))


def _first_kind(unit: Unit) -> BlockKind | None:
    """What the file says, but for headings over sources and related articles."""
    if unit.kind is None:
        return line_kind(unit.text)
    said = line_kind(unit.text) if unit.kind == BlockKind.HEADING else None
    return said if said in (BlockKind.SOURCE_NOTE, BlockKind.RELATED) else unit.kind


def line_kind(line: str) -> BlockKind | None:
    """What a line says of itself, wherever it stands; `None` for article text."""
    checks: tuple[tuple[Callable[[str], object], BlockKind], ...] = (
        (patterns.is_boilerplate, BlockKind.BOILERPLATE),
        (patterns.is_credit, BlockKind.CREDIT),
        (patterns.is_agency_mark, BlockKind.SOURCE_NOTE),
        (lambda text: patterns.source_marker(text) is not None, BlockKind.SOURCE_NOTE),
        (lambda text: patterns.related_marker(text) is not None, BlockKind.RELATED),
        (patterns.is_editor_note, BlockKind.EDITOR_NOTE),
        (patterns.is_bare_url, BlockKind.SOURCE_NOTE),
    )
    return next((kind for check, kind in checks if check(line)), None)


def _block(unit: Unit, kind: BlockKind) -> Block:
    found = find_spans(unit.text)
    emphasis = [span for span in unit.spans if span.kind == SpanKind.EMPHASIS]
    own = [span for span in unit.spans if span.kind != SpanKind.EMPHASIS]
    spans = merge_spans(own, list(found)) if own else found
    every = tuple(sorted((*spans, *emphasis), key=lambda span: (span.start, span.end)))
    return Block(kind, unit.text, spans=every, included=kind in ARTICLE_TEXT)


def _mark_tail(units: Sequence[Unit], kinds: Kinds) -> None:
    """Bylines and footnotes under the article."""
    open_ends = [number for number, kind in enumerate(kinds) if kind is None]
    for number in open_ends[1:][-_TAIL:]:
        byline = read_byline(units[number].text)
        if byline and byline.sure:
            kinds[number] = BlockKind.BYLINE
    for number in reversed(open_ends[1:]):
        if kinds[number] is None and not patterns.is_numbered_note(units[number].text):
            break
        kinds[number] = kinds[number] or BlockKind.SOURCE_NOTE


def _mark_body(units: Sequence[Unit], kinds: Kinds, marked_up: bool) -> None:
    asked = (u.text for u, kind in zip(units, kinds, strict=True) if kind is None)
    interview = sum(len(text) <= _ASKED and text.endswith("?") for text in asked) >= _QUESTIONS
    for number, unit in enumerate(units):
        if kinds[number] is not None:
            continue
        if is_block_quote(unit.text):
            kinds[number] = BlockKind.QUOTE
        elif not marked_up and _is_heading(units, kinds, number, interview):
            kinds[number] = BlockKind.HEADING


def _is_heading(units: Sequence[Unit], kinds: Kinds, number: int, interview: bool) -> bool:
    """A short line without a final stop, followed by prose."""
    unit = units[number]
    if unit.verse or not looks_like_heading(unit.text, interview) or number + 1 == len(units):
        return False
    below = units[number + 1]
    open_below = kinds[number + 1] in (None, BlockKind.QUOTE)
    prose = len(below.text) > _PROSE_LENGTH or ends_sentence(below.text)
    return open_below and (prose or below.verse or patterns.is_list_item(below.text))


def looks_like_heading(text: str, interview: bool = False) -> bool:
    """Whether a line can be a heading by its length, first letter and end.

    Args:
        interview: whether questions are part of a conversation here.
    """
    if len(text) > _HEADING_LENGTH or len(text.split()) > _HEADING_WORDS:
        return False
    if is_small(text[0]) or patterns.is_list_item(text) or text.endswith((",", ";", "-")):
        return False
    return not ends_sentence(text) or (is_question(text) and not interview)


def is_question(text: str) -> bool:
    """A single short question."""
    return len(text) <= _HEADING_LENGTH and text.endswith("?") and ". " not in text


def is_block_quote(text: str) -> bool:
    """Whether one pair of quotation marks holds the whole text, or every line starts with ``>``."""
    if text[0] == ">":
        return all(line.lstrip().startswith(">") for line in text.split("\n"))
    closing = _QUOTES.get(text[0])
    if closing is None:
        return False
    first = min((at for at in (text.find(mark, 1) for mark in closing) if at > 0), default=-1)
    return first > 1 and not text[first + 1 :].strip(".!?…") and len(text.split()) > 2
