"""Quotations and brackets: where they open and close, and what a sentence may do inside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.text.article import Span, SpanKind
from workbench.text.scripts import is_small

BRACKETS = {"(": ")", "[": "]", "{": "}"}
STOPS = ".!?…"
_CLOSED_BY = {"„": '“”"', "“": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", "”": "”", '"': '"'}
_MARKS = frozenset('„“”«»‹›"()[]{}')
_ANNOTATION_WORDS = 4
_DEEPEST = 8
_LONGEST = 4000
_REACH = 100


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A quotation or bracket: ``text[start]`` opens it, ``text[end - 1]`` closes it.

    Attributes:
        embedded: whether it is a part of a sentence, which then has no boundary inside it.
        annotation: whether it is a short mark that belongs to the sentence before it.
        bracket: whether it is anything but a quotation.
    """

    start: int
    end: int
    embedded: bool = False
    annotation: bool = False
    bracket: bool = True


def find_enclosures(text: str, spans: Sequence[Span] = ()) -> list[Enclosure]:
    """Find quotations and brackets that open and close in ``text``.

    Args:
        spans: annotations, footnotes and editor's notes already known; they decide over what
            brackets look like.
    """
    found = {pair: _classified(text, *pair) for pair in _pairs(text)}
    for span in spans:
        if span.kind in (SpanKind.ANNOTATION, SpanKind.FOOTNOTE):
            found[span.start, span.end] = Enclosure(
                span.start, span.end, embedded=True, annotation=True
            )
        elif span.kind is SpanKind.EDITOR_NOTE and span.start < span.end:
            found[span.start, span.end] = _note(text, span.start, span.end)
    return sorted(found.values(), key=lambda enclosure: enclosure.start)


def _pairs(text: str) -> list[tuple[int, int]]:
    stack: list[tuple[str, int]] = []
    pairs = []
    for match in re.finditer("[" + re.escape("".join(sorted(_MARKS))) + "]", text):
        mark, at = match[0], match.start()
        depth = next((d for d in range(len(stack)) if _closes(mark, stack[-1 - d][0])), None)
        if depth is not None and not (mark in '“"»«' and _must_open(text, at)):
            pairs.append((stack[-1 - depth][1], at + 1))
            del stack[-1 - depth :]
        elif mark in BRACKETS or (mark in _CLOSED_BY and not _must_close(text, at)):
            stack = [*stack[1 - _DEEPEST :], (mark, at)]
    return [(start, end) for start, end in pairs if end - start <= _LONGEST]


def _closes(mark: str, opened: str) -> bool:
    return mark == BRACKETS.get(opened) or mark in _CLOSED_BY.get(opened, "")


def _must_open(text: str, at: int) -> bool:
    """Whether a mark that could do both stands before a word and after none."""
    return (at == 0 or text[at - 1].isspace()) and text[at + 1 : at + 2].isalnum()


def _must_close(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum()


def _classified(text: str, start: int, end: int) -> Enclosure:
    if text[start] in BRACKETS:
        if _is_annotation(text[start + 1 : end - 1]):
            return Enclosure(start, end, embedded=True, annotation=True)
        return _note(text, start, end)
    before = _before(text, start)
    goes_on = is_small(text[end : end + _REACH].lstrip()[:1]) and before[-1:] != ":"
    return Enclosure(start, end, goes_on and _midway(before), bracket=False)


def _note(text: str, start: int, end: int) -> Enclosure:
    return Enclosure(start, end, embedded=_midway(_before(text, start)))


def _before(text: str, start: int) -> str:
    return text[max(0, start - _REACH) : start].rstrip()


def _midway(before: str) -> bool:
    """Whether a sentence has begun and not ended yet."""
    closed = before.rstrip("”“»«›‹\"’')]} \u00a0\u202f")
    return bool(before) and closed[-1:] not in STOPS


def _is_annotation(inside: str) -> bool:
    if inside.strip() in ("…", "..."):
        return True
    return len(inside.split()) <= _ANNOTATION_WORDS and not any(s in inside for s in ".!?…")
