"""A Word paragraph as text with marks, and back: what a run, a link, a field is to a translator."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

import lxml.etree
from docx.oxml.ns import qn

_HOLDERS = {
    qn(f"w:{name}")
    for name in ("hyperlink", "ins", "moveTo", "smartTag", "sdt", "customXml", "dir", "bdo")
}
_DROPPED = {qn(f"w:{name}") for name in ("pPr", "rPr", "proofErr", "sdtPr", "sdtEndPr")}
_NOTHING = {qn(f"w:{name}") for name in ("softHyphen", "lastRenderedPageBreak", "rPr")}
"""What a run may hold that is of its old words only: where they were parted or a page ended."""
_CHARACTERS = {qn("w:noBreakHyphen"): "\u2011", qn("w:cr"): "\n"}
_WHITE = {qn("w:tab"): "\t", qn("w:ptab"): "\t"}
_CHARACTER = qn("w:fldChar")
_INSTRUCTION = qn("w:instrText")


@dataclass(eq=False)
class Holder:
    """What holds words together: a link, an insertion, a field that is a link.

    Attributes:
        shell: the element that held the runs; none for a field.
        before: what comes before the words; of a field only.
        after: what comes after them.
    """

    shell: Any = None
    before: list[Any] = field(default_factory=list)
    after: list[Any] = field(default_factory=list)


@dataclass(eq=False)
class Piece:
    """Some text of one format, or a thing.

    Attributes:
        text: of a thing, what stands for it in the text.
        properties: the run's, ``w:rPr``; none where it has none.
        holders: outermost first.
        thing: the elements to put back; none for words.
    """

    text: str
    properties: Any = None
    holders: tuple[Holder, ...] = ()
    thing: list[Any] | None = None


def pieces_of(paragraph: Any) -> list[Piece]:
    """Take a paragraph apart, in reading order."""
    pieces = _joined_fields(list(_walk(paragraph, ())))
    return _without_empty_holders(pieces)


def _walk(element: Any, holders: tuple[Holder, ...]) -> Iterator[Piece]:
    for child in element.iterchildren(tag=lxml.etree.Element):
        if child.tag == qn("w:r"):
            yield from _run(child, holders)
        elif child.tag in _HOLDERS:
            inside = child.find(qn("w:sdtContent")) if child.tag == qn("w:sdt") else child
            if inside is not None:
                yield from _walk(inside, (*holders, Holder(child)))
        elif child.tag == qn("w:fldSimple"):
            yield Piece(_text_of(child), None, holders, [child])
        elif child.tag not in _DROPPED:
            yield Piece("", None, holders, [child])


def _run(run: Any, holders: tuple[Holder, ...]) -> Iterator[Piece]:
    properties = run.find(qn("w:rPr"))
    for child in run.iterchildren(tag=lxml.etree.Element):
        if child.tag == qn("w:t"):
            yield Piece(child.text or "", properties, holders)
        elif child.tag in _CHARACTERS:
            yield Piece(_CHARACTERS[child.tag], properties, holders)
        elif child.tag not in _NOTHING:
            yield Piece(_stands_for(child), properties, holders, [_in_a_run(child, properties)])


def _stands_for(child: Any) -> str:
    if child.tag == qn("w:footnoteReference"):
        return f"[{child.get(qn('w:id'))}]"
    if child.tag == qn("w:br"):
        return "\n" if child.get(qn("w:type")) in (None, "textWrapping") else ""
    return _WHITE.get(child.tag, "")


def _in_a_run(child: Any, properties: Any) -> Any:
    """A run with this child alone."""
    run = lxml.etree.Element(qn("w:r"))
    if properties is not None:
        run.append(deepcopy(properties))
    run.append(deepcopy(child))
    return run


def _text_of(element: Any) -> str:
    return "".join(t.text or "" for t in element.iter(qn("w:t")))


def _joined_fields(pieces: Sequence[Piece]) -> list[Piece]:
    """Make a field a thing, as its words are the program's; one that is a link holds its words."""
    made: list[Piece] = []
    position = 0
    while position < len(pieces):
        end = _field_end(pieces, position)
        if end is None:
            made.append(pieces[position])
            position += 1
            continue
        made += _field(pieces[position : end + 1])
        position = end + 1
    return made


def _field_end(pieces: Sequence[Piece], start: int) -> int | None:
    """Where the field ends that begins here; none where none does, or it ends elsewhere."""
    if _character(pieces[start]) != "begin":
        return None
    depth = 0
    for position in range(start, len(pieces)):
        depth += {"begin": 1, "end": -1}.get(_character(pieces[position]), 0)
        if pieces[position].holders != pieces[start].holders and depth < 1:
            return None
        if depth == 0:
            return position
    return None


def _character(piece: Piece) -> str:
    """Which of a field's characters a piece is; empty where it is something else."""
    child = piece.thing[0].find(_CHARACTER) if piece.thing else None
    return "" if child is None else str(child.get(qn("w:fldCharType")))


def _field(pieces: Sequence[Piece]) -> list[Piece]:
    parts = [_character(piece) for piece in pieces]
    told = "".join(_instruction(piece) for piece in pieces)
    if parts.count("begin") == 1 and "separate" in parts and told.split()[:1] == ["HYPERLINK"]:
        at = parts.index("separate")
        inside = pieces[at + 1 : -1]
        holder = Holder(None, _things(pieces[: at + 1]), _things(pieces[-1:]))
        own = len(pieces[0].holders)
        for piece in inside:
            piece.holders = (*piece.holders[:own], holder, *piece.holders[own:])
        return list(inside) or [Piece("", None, pieces[0].holders, _things(pieces))]
    text = "".join(piece.text for piece in pieces)
    return [Piece(text, None, pieces[0].holders, _things(pieces))]


def _instruction(piece: Piece) -> str:
    return str(piece.thing[0].findtext(_INSTRUCTION) or "") if piece.thing else ""


def _things(pieces: Sequence[Piece]) -> list[Any]:
    """Pieces as they stand, to be put back together."""
    made = []
    for piece in pieces:
        made += piece.thing if piece.thing else [text_run(piece.text, piece.properties)]
    return made


def text_run(text: str, properties: Any) -> Any:
    """A run of words; tabs, line breaks and hyphens that do not break become what Word has."""
    run = lxml.etree.Element(qn("w:r"))
    if properties is not None:
        run.append(deepcopy(properties))
    written = ""
    for character in text:
        name = {"\n": "w:br", "\t": "w:tab", "\u2011": "w:noBreakHyphen"}.get(character)
        if name is None:
            written += character
            continue
        _add_text(run, written)
        written = ""
        lxml.etree.SubElement(run, qn(name))
    _add_text(run, written)
    return run


def _add_text(run: Any, text: str) -> None:
    if text:
        element = lxml.etree.SubElement(run, qn("w:t"))
        element.text = text
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _without_empty_holders(pieces: Sequence[Piece]) -> list[Piece]:
    """Make what holds no words a thing as a whole: a picture that is a link."""
    told: set[int] = set()
    for piece in pieces:
        if piece.thing is None and piece.text:
            told.update(id(holder) for holder in piece.holders)
    made: list[Piece] = []
    done: set[int] = set()
    for piece in pieces:
        empty = next((h for h in piece.holders if id(h) not in told), None)
        if empty is None:
            made.append(piece)
        elif empty.shell is not None and id(empty) not in done:
            done.add(id(empty))
            outer = piece.holders[: piece.holders.index(empty)]
            text = _text_of(empty.shell)
            made.append(Piece(text, None, outer, [empty.shell]))
        elif empty.shell is None:
            made.append(Piece(piece.text, piece.properties, (), piece.thing))
    return made
