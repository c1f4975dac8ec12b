"""Word documents (``.docx``): styles, emphasis, links, footnotes and core properties."""

import io
import zipfile
import zlib
from collections.abc import Iterator

import docx
import lxml.etree
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from workbench.corpus.document import SourceDocument, from_units
from workbench.corpus.metadata import language_code, person, web_address
from workbench.corpus.richtext import TextBuilder
from workbench.corpus.word_around import around_text, note_text
from workbench.errors import EmptyTextError, TextTooLargeError, UnreadableFileError
from workbench.text.article import BlockKind, SpanKind
from workbench.text.metadata import Metadata
from workbench.text.units import Unit

MAX_UNPACKED = 256 * 1024 * 1024
MAX_XML = 64 * 1024 * 1024
MAX_PARTS = 10_000
"""The most a document may hold once unpacked: all parts, one XML part (bytes), and their number."""

_STYLES = {
    "Title": BlockKind.HEADLINE,
    "Subtitle": BlockKind.STANDFIRST,
    "Quote": BlockKind.QUOTE,
    "Intense Quote": BlockKind.QUOTE,
    "Caption": BlockKind.CREDIT,
}
_RUNS = (
    "./w:r | ./w:ins/w:r | ./w:smartTag//w:r | ./w:sdt/w:sdtContent//w:r | ./w:fldSimple/w:r | "
    "./w:hyperlink//w:r[not(ancestor::w:del)]"
)
_NO_PERSON = frozenset({"python-docx", "microsoft office user", "user", "admin"})
_NO_TITLE = frozenset({"word document", "untitled", "document1"})
"""What programs and python-docx itself put where the writer put nothing."""


def read_docx(name: str, data: bytes) -> SourceDocument:
    """Read a Word document.

    Raises:
        EmptyTextError: a document without text.
        TextTooLargeError: too much text, or a file that unpacks to far more than it seems.
        UnreadableFileError: broken, protected by a password, or no Word document.
    """
    _check_archive(name, data)
    try:
        document = docx.Document(io.BytesIO(data))
        footnotes = _footnotes(document)
        units = list(_units(document, footnotes))
        around = list(around_text(document, units))
        stated = _stated(document)
    except (KeyError, ValueError, AttributeError, OSError, lxml.etree.LxmlError) as error:
        raise _broken(name, "it is broken or not a Word document") from error
    except (zipfile.BadZipFile, zlib.error, OpcError) as error:
        raise _broken(name, "it is broken") from error
    if not units:
        raise EmptyTextError(f"“{name}” has no text.", "Choose a document with text.")
    notes = [
        Unit(f"[{key}] {note}", units[-1].group + 1, BlockKind.SOURCE_NOTE)
        for key, note in footnotes.items()
    ]
    headed = any(unit.kind in (BlockKind.HEADLINE, BlockKind.HEADING) for unit in units)
    return from_units(name, [*units, *notes, *around], stated, marked_up=headed)


def _broken(name: str, why: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{name}” could not be read as a Word document: {why}.",
        "Open it in Word or LibreOffice, save it again as .docx, or copy its text and paste it.",
    )


def _check_archive(name: str, data: bytes) -> None:
    """Look at the archive's directory before anything is unpacked."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise _broken(name, "it is protected by a password or in the old .doc format")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise _broken(name, "it is broken or not a Word document") from error
    xml = max((part.file_size for part in parts if part.filename.endswith(".xml")), default=0)
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED or xml > MAX_XML:
        raise TextTooLargeError(
            f"“{name}” would unpack to {unpacked / 2**20:,.0f} MiB in {len(parts):,} parts, "
            "far more than an article needs.",
            "Copy the article's text and paste it.",
        )


def _stated(document: Document) -> Metadata:
    core = document.core_properties
    author = person(core.author)
    title = " ".join((core.title or "").split())
    return Metadata(
        title=title if title and title.casefold() not in _NO_TITLE else None,
        author=None if author and author.casefold() in _NO_PERSON else author,
        language=language_code(core.language),
    )


def _footnotes(document: Document) -> dict[str, str]:
    """The texts of the footnotes by their id, separators left out."""
    found: dict[str, str] = {}
    for relation in document.part.rels.values():
        if relation.reltype != RELATIONSHIP_TYPE.FOOTNOTES or relation.is_external:
            continue
        for note in parse_xml(relation.target_part.blob).iter(qn("w:footnote")):
            words = note_text(note)
            key = note.get(qn("w:id"))
            if key and words and note.get(qn("w:type")) in (None, "normal"):
                found[key] = words
    return found


def _units(document: Document, footnotes: dict[str, str]) -> Iterator[Unit]:
    group, headline = 0, False
    for element in document.element.body.iter(qn("w:p")):
        if any(True for _ in element.iterancestors(qn("w:txbxContent"))):
            continue
        paragraph = Paragraph(element, document)
        group += not _is_list(paragraph)
        kind = _kind(paragraph, headline)
        unit = _read(paragraph, footnotes).unit(group, kind)
        if unit:
            headline |= kind in (BlockKind.HEADLINE, BlockKind.HEADING)
            yield unit


def _is_list(paragraph: Paragraph) -> bool:
    return bool(paragraph._p.xpath("./w:pPr/w:numPr")) or _style(paragraph).startswith("List")


def _style(paragraph: Paragraph) -> str:
    return str(getattr(paragraph.style, "name", None) or "")


def _kind(paragraph: Paragraph, headline: bool) -> BlockKind | None:
    style = _style(paragraph)
    if style.startswith("Heading"):
        return BlockKind.HEADING if headline or style != "Heading 1" else BlockKind.HEADLINE
    kind = _STYLES.get(style)
    return BlockKind.HEADING if kind == BlockKind.HEADLINE and headline else kind


def _read(paragraph: Paragraph, footnotes: dict[str, str]) -> TextBuilder:
    builder = TextBuilder()
    heading = _style(paragraph).startswith(("Heading", "Title", "Subtitle"))
    links = {h._hyperlink: h.url for h in paragraph.hyperlinks}
    for element in paragraph._p.xpath(_RUNS):
        run, start = Run(element, paragraph), builder.position
        _write(builder, run.text)
        if (run.bold or run.italic) and not heading:
            builder.mark(SpanKind.EMPHASIS, start)
        link = next((links.get(a) for a in element.iterancestors(qn("w:hyperlink"))), None)
        if link and web_address(link):
            builder.mark(SpanKind.LINK, start, link)
        for mark in element.iter(qn("w:footnoteReference")):
            _write_footnote(builder, mark.get(qn("w:id")), footnotes)
    return builder


def _write(builder: TextBuilder, text: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            builder.add_break()
        builder.add(line)


def _write_footnote(builder: TextBuilder, key: str, footnotes: dict[str, str]) -> None:
    if key in footnotes:
        start = builder.position
        builder.add(f"[{key}]")
        builder.mark(SpanKind.FOOTNOTE, start, footnotes[key])
