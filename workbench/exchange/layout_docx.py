"""Word documents with their layout: paragraphs out, translated paragraphs back in their places.

Everything that is not filled stays as it was: styles, pictures, settings byte for byte, paragraphs
as they stood.
"""

from collections.abc import Iterator
from typing import Any

import lxml.etree
from docx.oxml.ns import qn

from workbench.exchange.docx_package import Package
from workbench.exchange.docx_paragraph import Writer, read
from workbench.exchange.docx_pieces import text_run
from workbench.exchange.docx_properties import state
from workbench.text.layout import Filling, LayoutUnit

_OWN_PLACES = ((qn("w:txbxContent"), "text box"), (qn("w:tc"), "table cell"))
_SEPARATORS = (None, "normal")
_NOTES = (qn("w:footnote"), qn("w:endnote"))


def units(data: bytes) -> list[LayoutUnit]:
    """List what a document says: body, tables, text boxes, notes, headers and footers.

    Raises:
        TextTooLargeError: it would unpack to far more than a document needs.
        UnreadableFileError: no Word document, a broken one, or one with macros.
    """
    package = Package(data)
    found = []
    for name, place in package.text_parts():
        for id_, paragraph in _paragraphs(name, package.xml(name)):
            content = read(paragraph).content
            if content.text.strip():
                found.append(LayoutUnit(id_, content, _place(paragraph, place)))
    return found


def fill(
    data: bytes,
    filling: Filling,
    *,
    language: str | None = None,
    title: str | None = None,
    note: str = "",
    closing: str = "",
) -> bytes:
    """Write the document with other texts in its paragraphs.

    Args:
        language: BCP-47 of the texts, for spelling and direction.
        title: of the document's properties, where it has one.
        note: what made the texts, for the document's properties.
        closing: what a last paragraph says; none is added where it is empty.

    Raises:
        TextTooLargeError, UnreadableFileError: as `units`.
    """
    package = Package(data)
    for name, place in package.text_parts():
        root = package.xml(name)
        mine = [(p, filling[id_]) for id_, p in _paragraphs(name, root) if id_ in filling]
        # From the end, as a text box's paragraphs lie inside a paragraph that comes before them.
        for paragraph, content in reversed(mine):
            Writer(paragraph, language).write(content)
        closed = place == "paragraph" and bool(closing) and _close(root, closing)
        if mine or closed:
            package.replace(name, root)
    if language or title or note:
        state(package, language, title, note)
    return package.written()


def _paragraphs(name: str, root: Any) -> Iterator[tuple[str, Any]]:
    """Each paragraph of a part with its id, separators between text and notes left out."""
    for number, paragraph in enumerate(list(root.iter(qn("w:p")))):
        note = next(paragraph.iterancestors(*_NOTES), None)
        if note is None or note.get(qn("w:type")) in _SEPARATORS:
            yield f"{name}#{number}", paragraph


def _place(paragraph: Any, place: str) -> str:
    for tag, own in _OWN_PLACES:
        if next(paragraph.iterancestors(tag), None) is not None:
            return own
    return place


def _close(root: Any, text: str) -> bool:
    """Add a last paragraph, before what describes the last section's pages."""
    paragraph = lxml.etree.Element(qn("w:p"))
    slanted = lxml.etree.Element(qn("w:rPr"))
    lxml.etree.SubElement(slanted, qn("w:i"))
    paragraph.append(text_run(text, slanted))
    body = root.find(qn("w:body"))
    last = body.find(qn("w:sectPr"))
    if last is None:
        body.append(paragraph)
    else:
        last.addprevious(paragraph)
    return True
