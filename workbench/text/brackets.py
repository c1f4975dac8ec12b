"""Inline structure that plain text shows: brackets, footnote marks, addresses."""

import re
from collections.abc import Iterator
from dataclasses import replace

from workbench.text.article import ARTICLE_TEXT, Block, BlockKind, Span, SpanKind
from workbench.text.patterns import NOTE_MARK, URL

_OPENING = {"]": "[", ")": "("}
_FOOTNOTE = re.compile(r"\d{1,3}(?:\s?[,–-]\s?\d{1,3})*")
_ANY = re.compile(r"[\[(¹²³⁰⁴-⁹]|https?://|www\.", re.IGNORECASE)
_SUPERSCRIPT = re.compile(r"[¹²³⁰⁴-⁹]{1,3}")
_BEFORE_NOTE = re.compile(r"[.!?…:][\"'“”»«’)\]]*\s*$")
_AFTER_NOTE = re.compile(r"[.!?…]*\s*")
_SENTENCE_WORDS, _LONG_WORDS = 5, 8
_WINDOW = 16
_BRACKETS = (SpanKind.EDITOR_NOTE, SpanKind.ANNOTATION)


def find_spans(text: str) -> tuple[Span, ...]:
    """Find footnote marks, bracketed insertions and bare addresses, in order, without overlap."""
    if not _ANY.search(text):
        return ()
    links = [_link(match) for match in URL.finditer(text)]
    marks = [
        Span(SpanKind.FOOTNOTE, match.start(), match.end())
        for match in _SUPERSCRIPT.finditer(text)
        if match.start() > 0 and not text[match.start() - 1].isspace()
    ]
    inserted = [_bracket_span(text, start, end) for start, end in brackets(text)]
    return merge_spans(inserted, links, marks)


def merge_spans(*kinds: list[Span]) -> tuple[Span, ...]:
    """Put spans in order; one that starts inside an earlier or weightier one is left out."""
    ranked = sorted(
        ((span.start, rank, span) for rank, spans in enumerate(kinds) for span in spans),
        key=lambda item: item[:2],
    )
    merged: list[Span] = []
    for _, _, span in ranked:
        if not merged or span.start >= merged[-1].end:
            merged.append(span)
    return tuple(merged)


def _link(match: re.Match[str]) -> Span:
    address = match[0].rstrip(".,;:!?'’]*_")
    if "(" not in address:
        address = address.rstrip(")")
    target = address if address.casefold().startswith("http") else f"https://{address}"
    return Span(SpanKind.LINK, match.start(), match.start() + len(address), target)


def brackets(text: str) -> list[tuple[int, int]]:
    """Find the outermost ``[…]``, and the ``(…)`` that hold an editor's note, in linear time."""
    if "]" not in text and ")" not in text:
        return []
    stacks: dict[str, list[int]] = {"[": [], "(": []}
    pairs: list[tuple[int, int]] = []
    for match in re.finditer(r"[\[\]()]", text):
        char, position = match[0], match.start()
        if char in stacks:
            stacks[char].append(position)
        elif stacks[_OPENING[char]]:
            start = stacks[_OPENING[char]].pop()
            if char == "]" or NOTE_MARK.match(text, start + 1):
                pairs.append((start, position + 1))
    outermost: list[tuple[int, int]] = []
    for start, end in sorted(pairs):
        if not outermost or start >= outermost[-1][1]:
            outermost.append((start, end))
    return outermost


def _bracket_span(text: str, start: int, end: int) -> Span:
    inner = text[start + 1 : end - 1].strip()
    if _FOOTNOTE.fullmatch(inner):
        return Span(SpanKind.FOOTNOTE, start, end)
    note = NOTE_MARK.match(inner) or len(inner.split()) >= _LONG_WORDS
    return Span(SpanKind.EDITOR_NOTE if note else SpanKind.ANNOTATION, start, end)


def split_notes(block: Block) -> Iterator[Block]:
    """Give each editor's note between sentences of a paragraph a block of its own.

    A note inside a sentence stays where it is: it is a span, and the sentence stays whole.
    """
    position = 0
    cuts = _notes(block.text) if block.kind == BlockKind.PARAGRAPH else []
    for start, end in cuts:
        yield from _piece(block, position, start)
        yield from _piece(block, start, end, BlockKind.EDITOR_NOTE)
        position = end
    yield from _piece(block, position, len(block.text)) if cuts else (block,)


def _notes(text: str) -> list[tuple[int, int]]:
    """Where notes of their own stand, closing punctuation included."""
    found = []
    for start, end in brackets(text):
        after = _AFTER_NOTE.match(text, end)
        stop = after.end() if after else end
        if _stands_alone(text, start, end, stop):
            found.append((start, stop))
    return found


def _stands_alone(text: str, start: int, end: int, stop: int) -> bool:
    inner = text[start + 1 : end - 1].strip()
    if _FOOTNOTE.fullmatch(inner):
        return False
    before = text[max(0, start - _WINDOW) : start]
    if before.strip() and not _BEFORE_NOTE.search(before):
        return False
    marked = bool(NOTE_MARK.match(inner))
    if stop == len(text):
        return marked or start == 0 or len(inner.split()) >= _SENTENCE_WORDS
    following = text[stop]
    return marked and (following.isupper() or not following.isalnum()) and following not in ",;)"


def _piece(block: Block, start: int, end: int, kind: BlockKind | None = None) -> Iterator[Block]:
    raw = block.text[start:end]
    text = raw.strip()
    if not text:
        return
    start += len(raw) - len(raw.lstrip())
    spans = tuple(
        replace(span, start=span.start - start, end=span.end - start)
        for span in block.spans
        if start <= span.start and span.end <= start + len(text)
    )
    kind = kind or block.kind
    included = kind in ARTICLE_TEXT
    if kind == BlockKind.EDITOR_NOTE:
        spans = tuple(span for span in spans if span.start > 0 or span.kind not in _BRACKETS)
    yield replace(block, kind=kind, text=text, spans=spans, included=included)
