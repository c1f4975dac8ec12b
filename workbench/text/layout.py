"""The texts of a document with their formatting: what a format takes out and puts back in.

Offsets count Unicode code points from the start of the text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
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
