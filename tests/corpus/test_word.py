"""Word documents, made by python-docx in the test."""

import io
import zipfile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from workbench.corpus import read_file
from workbench.errors import EmptyTextError, TextTooLargeError, UnreadableFileError

FOOTNOTES = (
    f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>'
    '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:t>Siehe Bericht, S. 4.</w:t></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)


def saved(document: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def add_footnote(document: docx.document.Document, paragraph: Paragraph) -> None:
    part = Part(
        PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        FOOTNOTES.encode(),
        document.part.package,
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    mark = OxmlElement("w:footnoteReference")
    mark.set(qn("w:id"), "2")
    paragraph.add_run()._r.append(mark)


def add_link(document: docx.document.Document, paragraph: Paragraph, text: str, url: str) -> None:
    key = document.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), key)
    link.append(paragraph.add_run(text)._r)
    paragraph._p.append(link)


def article() -> bytes:
    document = docx.Document()
    document.core_properties.author = "Anna Beispiel"
    document.add_heading("Der Titel", 0)
    document.add_paragraph("Ein Vorspann.", style="Subtitle")
    document.add_paragraph("Foto: dpa")
    paragraph = document.add_paragraph("Ein Absatz mit ")
    paragraph.add_run("Nach").bold = True
    paragraph.add_run("druck").italic = True
    paragraph.add_run(", ")
    add_link(document, paragraph, "einem Verweis", "https://ziel.example/")
    paragraph.add_run(" und einer Fußnote")
    add_footnote(document, paragraph)
    paragraph.add_run(".")
    document.add_heading("Zwischentitel", 1)
    document.add_paragraph("Ein Zitat.", style="Quote")
    document.add_paragraph("erster Punkt", style="List Bullet")
    document.add_table(1, 2).cell(0, 1).text = "In der Tabelle."
    document.add_paragraph("Quelle: Amt für Beispiele")
    return saved(document)


def test_blocks() -> None:
    document = read_file("a.docx", article())
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("headline", "Der Titel"),
        ("standfirst", "Ein Vorspann."),
        ("credit", "Foto: dpa"),
        ("paragraph", "Ein Absatz mit Nachdruck, einem Verweis und einer Fußnote[2]."),
        ("heading", "Zwischentitel"),
        ("quote", "Ein Zitat."),
        ("paragraph", "erster Punkt"),
        ("paragraph", "In der Tabelle."),
        ("source_note", "Quelle: Amt für Beispiele"),
        ("source_note", "[2] Siehe Bericht, S. 4."),
    ]


def test_spans_and_metadata() -> None:
    document = read_file("a.docx", article())
    paragraph = document.blocks[3]
    assert [(s.kind.value, paragraph.text[s.start : s.end], s.target) for s in paragraph.spans] == [
        ("emphasis", "Nachdruck", None),
        ("link", "einem Verweis", "https://ziel.example/"),
        ("footnote", "[2]", "Siehe Bericht, S. 4."),
    ]
    assert (document.title, document.author) == ("Der Titel", "Anna Beispiel")
    assert document.published_at is None


def test_a_document_without_styles_is_recognised_by_its_words() -> None:
    document = docx.Document()
    for line in ("Der Titel ohne Vorlage", "Von Anna Beispiel", "Ein Absatz, der so endet."):
        document.add_paragraph(line)
    read = read_file("a.docx", saved(document))
    assert [block.kind.value for block in read.blocks] == ["headline", "byline", "paragraph"]
    assert read.author == "Anna Beispiel"


def test_tracked_changes_are_read_as_accepted() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Er blieb ")
    for tag, text_tag, word in (("w:del", "w:delText", "nicht "), ("w:ins", "w:t", "lange ")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(text_tag)
        text.text = word
        text.set(qn("xml:space"), "preserve")
        run.append(text)
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run("im Saal sitzen.")
    (block,) = read_file("a.docx", saved(document)).blocks
    assert block.text == "Er blieb lange im Saal sitzen."


def test_an_empty_document() -> None:
    with pytest.raises(EmptyTextError, match=r"“leer\.docx”"):
        read_file("leer.docx", saved(docx.Document()))


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def without_document_part(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for part in old.infolist():
            if part.filename != "word/document.xml":
                new.writestr(part, old.read(part))
    return buffer.getvalue()


def with_broken_xml(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for part in old.infolist():
            broken = part.filename == "word/document.xml"
            new.writestr(part, b"<w:document><oops" if broken else old.read(part))
    return buffer.getvalue()


def with_a_flipped_byte(data: bytes) -> bytes:
    place = data.index(b"word/document.xml") + 60
    return data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]


def plain_archive(_data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("readme.txt", "Kein Dokument")
    return buffer.getvalue()


@pytest.mark.parametrize(
    "damage",
    [
        cut,
        without_document_part,
        with_broken_xml,
        with_a_flipped_byte,
        plain_archive,
        lambda _: b"Nur Text, kein Archiv",
        lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    ],
)
def test_broken_documents(damage: object) -> None:
    assert callable(damage)
    with pytest.raises(UnreadableFileError, match=r"“a\.docx”") as caught:
        read_file("a.docx", damage(article()))
    assert "save it again" in caught.value.way_out


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(80 * 1024 * 1024))
    with pytest.raises(TextTooLargeError, match="would unpack to 80 MiB"):
        read_file("bombe.docx", buffer.getvalue())


def test_too_many_parts() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}.bin", b"")
    with pytest.raises(TextTooLargeError, match="10,001 parts"):
        read_file("viele.docx", buffer.getvalue())


def test_a_title_that_no_one_wrote_is_none() -> None:
    document = docx.Document()
    document.core_properties.title = "Word Document"
    document.add_paragraph("Ein Absatz ohne Titel, der mit einem Punkt endet.")
    assert read_file("x.docx", saved(document)).title != "Word Document"
