"""The text and the marks of a Word paragraph, and the paragraph with these marks written anew."""

from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, cast

import lxml.etree
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from workbench.exchange.characters import printable
from workbench.exchange.docx_pieces import Holder, Piece, pieces_of, text_run
from workbench.exchange.marked_text import within
from workbench.exchange.word import set_direction
from workbench.text.languages import direction
from workbench.text.layout import Mark, Marked, MarkKind, nested

_NO_FORMAT = {qn("w:lang"), qn("w:noProof"), qn("w:rtl")}
"""Properties of a run that say nothing of how its words look."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph taken apart.

    Attributes:
        properties: of the runs that have no mark.
        holders: what a `LINK` mark's key names.
        formats: what a `FORMAT` mark's key names: properties of runs.
        things: what a `THING` mark's key names: elements.
    """

    content: Marked
    properties: Any
    holders: tuple[Holder, ...]
    formats: tuple[Any, ...]
    things: tuple[list[Any], ...]


def read(paragraph: Any) -> Paragraph:
    """Take a paragraph apart; it stays as it is."""
    pieces = pieces_of(paragraph)
    base, properties = _base(pieces)
    holders = list(dict.fromkeys(holder for piece in pieces for holder in piece.holders))
    spans: dict[Holder, tuple[int, int]] = {}
    formats: list[tuple[int, int, Any, str, tuple[Holder, ...]]] = []
    marks: list[Mark] = []
    things: list[list[Any]] = []
    text = ""
    for piece in pieces:
        start, end = len(text), len(text) + len(piece.text)
        text += piece.text
        for holder in piece.holders:
            spans[holder] = (spans.get(holder, (start, end))[0], end)
        if piece.thing is not None:
            marks.append(Mark(start, end, len(things), MarkKind.THING))
            things.append(piece.thing)
        elif piece.text and look(piece.properties) != base:
            _add_format(formats, start, end, piece)
    marks += [Mark(*spans[holder], key, MarkKind.LINK) for key, holder in enumerate(holders)]
    marks += [Mark(start, end, key) for key, (start, end, *_) in enumerate(formats)]
    return Paragraph(
        Marked(text, nested(marks)),
        properties,
        tuple(holders),
        tuple(found for _, _, found, _, _ in formats),
        tuple(things),
    )


def _add_format(
    formats: list[tuple[int, int, Any, str, tuple[Holder, ...]]],
    start: int,
    end: int,
    piece: Piece,
) -> None:
    """Add a stretch of one look, or make the last one longer."""
    own = look(piece.properties)
    if formats and formats[-1][1] == start and formats[-1][3:] == (own, piece.holders):
        start = formats.pop()[0]
    formats.append((start, end, piece.properties, own, piece.holders))


def look(properties: Any) -> str:
    """How a run's words look, comparable; what they are spelled in left out."""
    if properties is None:
        return ""
    kept = [child for child in properties if child.tag not in _NO_FORMAT]
    return "".join(lxml.etree.tostring(child, method="c14n").decode() for child in kept)


def _base(pieces: Sequence[Piece]) -> tuple[str, Any]:
    """How most of the words look that no link holds, or else most of all."""
    words = [piece for piece in pieces if piece.thing is None and piece.text]
    free = [piece for piece in words if not piece.holders] or words
    lengths: Counter[str] = Counter()
    for piece in free:
        lengths[look(piece.properties)] += len(piece.text)
    if not lengths:
        return "", None
    base = lengths.most_common(1)[0][0]
    return base, next(p.properties for p in free if look(p.properties) == base)


class Writer:
    """Writes a paragraph anew with another text.

    Args:
        language: BCP-47 of the text, to spell it by; as before where none is given.
    """

    def __init__(self, paragraph: Any, language: str | None) -> None:
        self._element = paragraph
        self._told = read(paragraph)
        self._language = language

    def write(self, content: Marked) -> None:
        """Fill the paragraph; its own properties stay."""
        marks = self._known(content.marks)
        kept = self._element.find(qn("w:pPr"))
        for child in list(self._element):
            if child is not kept:
                self._element.remove(child)
        self._fill(self._element, content.text, marks, 0, len(content.text), None)
        if self._language:
            set_direction(WordParagraph(self._element, cast(Any, None)), self._language)

    def _known(self, marks: Sequence[Mark]) -> list[Mark]:
        sizes = {
            MarkKind.LINK: len(self._told.holders),
            MarkKind.FORMAT: len(self._told.formats),
            MarkKind.THING: len(self._told.things),
        }
        return [mark for mark in nested(marks) if 0 <= mark.key < sizes[mark.kind]]

    def _fill(
        self, parent: Any, text: str, marks: list[Mark], start: int, end: int, own: Mark | None
    ) -> None:
        """Add ``text[start:end]`` to an element, with the marks inside it."""
        position = start
        while marks and marks[0].start <= end:
            mark = marks[0]
            if mark.start == end and mark.end > end:
                break
            marks.pop(0)
            self._add(parent, text[position : mark.start], own)
            inside = [other for other in marks if within(other, mark)]
            if mark.kind is MarkKind.THING:
                for element in self._told.things[mark.key]:
                    parent.append(deepcopy(element))
            else:
                for other in inside:
                    marks.remove(other)
                self._hold(parent, text, inside, mark, own)
            position = max(position, mark.end)
        self._add(parent, text[position:end], own)

    def _hold(
        self, parent: Any, text: str, inside: list[Mark], mark: Mark, own: Mark | None
    ) -> None:
        if mark.kind is MarkKind.FORMAT:
            self._fill(parent, text, inside, mark.start, mark.end, mark)
            return
        holder = self._told.holders[mark.key]
        into = parent
        if holder.shell is not None:
            into = _emptied(holder.shell)
            parent.append(into)
            into = into.find(qn("w:sdtContent")) if into.tag == qn("w:sdt") else into
        for element in holder.before:
            parent.append(deepcopy(element))
        self._fill(into, text, inside, mark.start, mark.end, own)
        for element in holder.after:
            parent.append(deepcopy(element))

    def _add(self, parent: Any, text: str, own: Mark | None) -> None:
        text = printable(text)
        if not text:
            return
        properties = self._told.formats[own.key] if own else self._told.properties
        run = text_run(text, properties)
        parent.append(run)
        if self._language:
            _spell(run, self._language)


def _emptied(shell: Any) -> Any:
    """A link or the like without its words."""
    copy = deepcopy(shell)
    inside = copy.find(qn("w:sdtContent")) if copy.tag == qn("w:sdt") else copy
    for child in list(inside):
        inside.remove(child)
    return copy


def _spell(run: Any, language: str) -> None:
    """Say which language a run is in, so that Word checks its spelling by it."""
    properties = run.find(qn("w:rPr"))
    if properties is None:
        properties = lxml.etree.Element(qn("w:rPr"))
        run.insert(0, properties)
    for tag in ("w:lang", "w:rtl"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    if direction(language) == "rtl":
        lxml.etree.SubElement(properties, qn("w:rtl"))
    mark = lxml.etree.SubElement(properties, qn("w:lang"))
    for attribute in ("w:val", "w:eastAsia", "w:bidi"):
        mark.set(qn(attribute), language)
