"""What a Word document says around its text: endnotes, text boxes, headers and footers.

They are no part of the article unless the user says so, but are there to be translated with it.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from workbench.text.article import BlockKind
from workbench.text.units import Unit


def around_text(document: Document, units: Iterable[Unit]) -> Iterator[Unit]:
    """List what stands around, each text once, and none that the article itself says."""
    group = max((unit.group for unit in units), default=0) + 2
    told = {unit.text for unit in units}
    found = [(text, BlockKind.SOURCE_NOTE) for text in _endnotes(document)]
    found += [(text, BlockKind.BOILERPLATE) for text in _boxes(document)]
    found += [(text, BlockKind.BOILERPLATE) for text in _margins(document)]
    for text, kind in found:
        if text not in told and any(character.isalpha() for character in text):
            told.add(text)
            yield Unit(text, group, kind)


def note_text(note: Any) -> str:
    """The words of a footnote or an endnote, its paragraphs parted by a space."""
    return " ".join(filter(None, map(_words, note.iter(qn("w:p")))))


def _words(paragraph: Any) -> str:
    pieces = (
        text.text or "" if text.tag == qn("w:t") else " "
        for text in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
        if next(text.iterancestors(qn("w:p"))) is paragraph
    )
    return " ".join("".join(pieces).split())


def _endnotes(document: Document) -> Iterator[str]:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.ENDNOTES and not relation.is_external:
            for note in parse_xml(relation.target_part.blob).iter(qn("w:endnote")):
                if note.get(qn("w:type")) in (None, "normal"):
                    yield from map(_words, note.iter(qn("w:p")))


def _boxes(document: Document) -> Iterator[str]:
    for box in document.element.body.iter(qn("w:txbxContent")):
        yield from map(_words, box.iter(qn("w:p")))


def _margins(document: Document) -> Iterator[str]:
    for section in document.sections:
        for margin in (
            section.first_page_header,
            section.header,
            section.even_page_header,
            section.first_page_footer,
            section.footer,
            section.even_page_footer,
        ):
            if not margin.is_linked_to_previous:
                yield from map(_words, margin._element.iter(qn("w:p")))
