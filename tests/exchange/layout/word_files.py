"""Word documents with everything a translator's client puts into one."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

FOOTNOTES = (
    f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    "<w:r><w:footnoteRef/></w:r>"
    '<w:r><w:t xml:space="preserve"> Siehe </w:t></w:r>'
    "<w:r><w:rPr><w:i/></w:rPr><w:t>Uferbote</w:t></w:r>"
    "<w:r><w:t>, Seite 4.</w:t></w:r></w:p></w:footnote>"
    "</w:footnotes>"
)


def pixel() -> bytes:
    """A picture of one point, as PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    )


def saved(document: Document) -> bytes:
    """The bytes of a document."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def opened(data: bytes) -> Document:
    """The document of bytes, as python-docx reads it."""
    return docx.Document(io.BytesIO(data))


def runs(*xml: str) -> list[Any]:
    """Elements of a paragraph, as Word writes them."""
    root = parse_xml(f"<w:p {nsdecls('w', 'r')}>{''.join(xml)}</w:p>")
    return list(root)


def text(words: str, properties: str = "") -> str:
    """A run."""
    own = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{own}<w:t xml:space="preserve">{words}</w:t></w:r>'


def field(instruction: str, shown: str) -> str:
    """A field of several runs with what it shows."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    told = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return mark("begin") + told + mark("separate") + shown + mark("end")


def add(document: Document, *xml: str, style: str | None = None) -> Any:
    """A paragraph of handwritten runs."""
    paragraph = document.add_paragraph(style=style)
    for element in runs(*xml):
        paragraph._p.append(element)
    return paragraph


def with_footnotes(document: Document) -> None:
    """Give a document the footnote with the id 2."""
    part = Part(
        PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        FOOTNOTES.encode(),
        document.part.package,
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def article() -> bytes:
    """A commentary with headings, bold, links, a footnote, a table, a picture and a header."""
    document = docx.Document()
    document.core_properties.title = "Der Fluss steigt"
    document.core_properties.comments = "Zweite Fassung"
    with_footnotes(document)
    link = document.part.relate_to("https://ziel.example/", RELATIONSHIP_TYPE.HYPERLINK, True)
    document.add_heading("Der Fluss steigt", 0)
    add(
        document,
        text("Am Montag hat der "),
        text("Stadtrat", "<w:b/><w:lang w:val='de-DE'/>"),
        text(" den "),
        f'<w:hyperlink r:id="{link}" w:history="1">'
        + text("neuen Damm", "<w:u w:val='single'/>")
        + "</w:hyperlink>",
        text(" beschlossen"),
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        '<w:footnoteReference w:id="2"/></w:r>',
        text(". Er kostet 40 Millionen Euro."),
    )
    document.add_heading("Was fehlt", 1)
    picture = document.add_paragraph("Das Bild ")
    picture.add_run().add_picture(io.BytesIO(pixel()))
    picture.add_run(" zeigt das Ufer.")
    document.add_paragraph("Der erste Punkt.", style="List Bullet")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Jahr", "Pegel in Metern"
    table.cell(1, 0).text, table.cell(1, 1).text = "2021", "Vier Meter fünfzig"
    document.sections[0].header.paragraphs[0].text = "Der Fluss steigt"
    document.sections[0].footer.paragraphs[0].text = "Vertraulich"
    return saved(document)


def changed(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The archive with one of its parts changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for info in old.infolist():
            part = old.read(info)
            new.writestr(info, change(part) if info.filename == name else part)
    return buffer.getvalue()
