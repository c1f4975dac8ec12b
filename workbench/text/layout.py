"""The texts of a document with their formatting: what a format takes out and puts back in.

Offsets count Unicode code points from the start of the text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class MarkKind(StrEnum):
    """What a mark does to the text it covers."""

    FORMAT = "format"
    """The words look different: bold, italic, coloured."""
    LINK = "link"
    """The words lead somewhere, or are held together otherwise."""
    THING = "thing"
    """It is no words: a footnote's mark, a picture, a line break; what it covers stands for it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Formatting of ``text[start:end]``, or a thing at that place.

    Attributes:
        key: which of the document's own formattings or things this is; the text's mark with the
            same key in another language is the same.
    """

    start: int
    end: int
    key: int
    kind: MarkKind = MarkKind.FORMAT


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with its marks, outer ones before those inside them; none overlap otherwise."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class LayoutUnit:
    """A part of a document that is translated as one: a paragraph, a table's cell, a cue.

    Attributes:
        id: unique within the document, the same whenever it is read.
        place: what it is, in words for the user: ``paragraph``, ``footnote``, ``header`` …
    """

    id: str
    content: Marked
    place: str

    @property
    def text(self) -> str:
        """Its text, without formatting."""
        return self.content.text


Filling = Mapping[str, Marked]
"""Unit id → what is to stand there; a unit without an entry stays as it is."""


def nested(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Put marks in order, outer ones first, and cut those that would overlap half.

    Things come in the order they are given, so that what opens stays before what closes.
    """
    order = {MarkKind.LINK: 0, MarkKind.FORMAT: 1, MarkKind.THING: 2}
    found = sorted(
        marks,
        key=lambda m: (m.start, order[m.kind], 0 if m.kind is MarkKind.THING else -m.end),
    )
    open_: list[Mark] = []
    kept: list[Mark] = []
    for mark in found:
        open_ = [outer for outer in open_ if outer.end > mark.start]
        end = min((outer.end for outer in open_), default=mark.end)
        kept.append(replace(mark, end=min(mark.end, end)))
        if mark.kind is not MarkKind.THING:
            open_.append(kept[-1])
    return tuple(kept)
