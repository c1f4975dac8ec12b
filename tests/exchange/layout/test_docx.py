"""Word documents filled with other texts, opened again with python-docx."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.layout.word_files import add, article, changed, field, opened, saved, text
from workbench.errors import TextTooLargeError, UnreadableFileError
from workbench.exchange.docx_paragraph import look, read
from workbench.exchange.docx_pieces import pieces_of
from workbench.exchange.layout_docx import fill, units
from workbench.text.layout import LayoutUnit, Mark, Marked, MarkKind


def parts(data: bytes) -> dict[str, bytes]:
    """An archive's files."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def told(data: bytes) -> list[Any]:
    """What a document says, letter by letter with its look and what holds it, and its things."""
    return [
        [
            (letter, look(piece.properties), [h.shell.tag if h.shell is not None else "field"
             for h in piece.holders])
            for piece in pieces_of(paragraph)
            if piece.thing is None
            for letter in piece.text
        ]
        + [
            (piece.text, [e.tag for e in piece.thing])
            for piece in pieces_of(paragraph)
            if piece.thing is not None
        ]
        for paragraph in opened(data).element.body.iter(qn("w:p"))
    ]  # fmt: skip


def by_text(data: bytes) -> dict[str, LayoutUnit]:
    return {unit.text: unit for unit in units(data)}


def test_units_are_all_that_a_document_says() -> None:
    assert [(unit.place, unit.text) for unit in units(article())] == [
        ("paragraph", "Der Fluss steigt"),
        ("paragraph", "Am Montag hat der Stadtrat den neuen Damm beschlossen[2]."
         " Er kostet 40 Millionen Euro."),
        ("paragraph", "Was fehlt"),
        ("paragraph", "Das Bild  zeigt das Ufer."),
        ("paragraph", "Der erste Punkt."),
        ("table cell", "Jahr"),
        ("table cell", "Pegel in Metern"),
        ("table cell", "2021"),
        ("table cell", "Vier Meter fünfzig"),
        ("footnote", " Siehe Uferbote, Seite 4."),
        ("header", "Der Fluss steigt"),
        ("footer", "Vertraulich"),
    ]  # fmt: skip


def test_marks_are_what_looks_different_what_leads_elsewhere_and_what_is_no_word() -> None:
    unit = units(article())[1]
    assert [(mark.kind, unit.text[mark.start : mark.end]) for mark in unit.content.marks] == [
        (MarkKind.FORMAT, "Stadtrat"),
        (MarkKind.LINK, "neuen Damm"),
        (MarkKind.FORMAT, "neuen Damm"),
        (MarkKind.THING, "[2]"),
    ]


def test_nothing_filled_is_the_same_document_part_by_part() -> None:
    assert parts(fill(article(), {})) == parts(article())


def test_its_own_texts_give_the_same_document() -> None:
    data = article()
    again = fill(data, {unit.id: unit.content for unit in units(data)})
    assert told(again) == told(data)
    assert units(again) == units(data)
    same = parts(data)
    for name, part in parts(again).items():
        if not name.startswith("word/") or "media" in name or "styles" in name:
            assert part == same[name], name


def test_a_translation_stands_where_its_source_stood() -> None:
    data = article()
    unit = units(data)[1]
    [bold, link, under, note] = unit.content.marks
    english = "On Monday the council approved the new dike[2]. It costs 40 million euros."

    def at(mark: Mark, words: str) -> Mark:
        start = english.index(words)
        return Mark(start, start + len(words), mark.key, mark.kind)

    marks = (at(bold, "council"), at(link, "new dike"), at(under, "new dike"), at(note, "[2]"))
    made = fill(data, {unit.id: Marked(english, marks)}, language="en")
    paragraph = opened(made).paragraphs[1]
    assert (
        paragraph.text == "On Monday the council approved the new dike. It costs 40 million euros."
    )
    assert [run.text for run in paragraph.runs if run.bold] == ["council"]
    [hyperlink] = paragraph.hyperlinks
    assert (hyperlink.text, hyperlink.url) == ("new dike", "https://ziel.example/")
    assert hyperlink.runs[0].underline
    [reference] = paragraph._p.iter(qn("w:footnoteReference"))
    assert reference.get(qn("w:id")) == "2"
    earlier = reference.getparent().itersiblings("{*}r", preceding=True)
    before = "".join(t.text or "" for run in earlier for t in run.iter(qn("w:t")))
    assert "approved" in before
    languages = {e.get(qn("w:val")) for e in paragraph._p.iter(qn("w:lang"))}
    assert languages == {"en"}


def test_header_footnote_cell_and_list_keep_what_they_are() -> None:
    data = article()
    found = by_text(data)
    filling = {
        found["Vertraulich"].id: Marked("Confidential"),
        found["Pegel in Metern"].id: Marked("Level in metres"),
        found["Der erste Punkt."].id: Marked("The first point."),
        found["Das Bild  zeigt das Ufer."].id: Marked(
            "The picture shows the bank.", (Mark(12, 12, 0, MarkKind.THING),)
        ),
        found[" Siehe Uferbote, Seite 4."].id: Marked(
            " See Uferbote, page 4.",
            (Mark(0, 0, 0, MarkKind.THING), Mark(5, 13, 0)),
        ),
    }
    made = opened(fill(data, filling))
    assert made.sections[0].footer.paragraphs[0].text == "Confidential"
    assert made.sections[0].header.paragraphs[0].text == "Der Fluss steigt"
    assert made.tables[0].cell(0, 1).text == "Level in metres"
    [point] = [p for p in made.paragraphs if p.text == "The first point."]
    assert point.style.name == "List Bullet"
    assert len(made.inline_shapes) == 1
    note = parts(fill(data, filling))["word/footnotes.xml"].decode()
    assert "<w:footnoteRef/>" in note
    assert '<w:i/></w:rPr><w:t xml:space="preserve">Uferbote</w:t>' in note


def test_fields_keep_what_the_program_wrote_and_links_among_them_are_translated() -> None:
    document = docx.Document()
    add(
        document,
        text("Siehe "),
        field('HYPERLINK "https://ziel.example/"', text("den Bericht", "<w:b/>")),
        text(" auf Seite "),
        field("PAGEREF ende", text("12")),
        text("."),
    )
    data = saved(document)
    [unit] = units(data)
    kinds = [(m.kind.value, unit.text[m.start : m.end]) for m in unit.content.marks]
    assert kinds == [("link", "den Bericht"), ("format", "den Bericht"), ("thing", "12")]
    link, bold, page = unit.content.marks
    content = Marked(
        "See page 12 of the report.",
        (
            Mark(9, 11, page.key, page.kind),
            Mark(15, 25, link.key, link.kind),
            Mark(15, 25, bold.key),
        ),
    )
    paragraph = opened(fill(data, {unit.id: content})).paragraphs[0]
    kinds = [e.get(qn("w:fldCharType")) for e in paragraph._p.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"] * 2
    orders = [e.text.split()[0] for e in paragraph._p.iter(qn("w:instrText"))]
    assert orders == ["PAGEREF", "HYPERLINK"]
    assert paragraph.text == "See page 12 of the report."


def test_a_text_box_is_filled_though_its_paragraph_is_too() -> None:
    document = docx.Document()
    box = (
        '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
        f"<w:p>{text('Im Kasten.')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    add(document, text("Vor dem "), box, text("Kasten."))
    data = saved(document)
    outer, inner = units(data)
    assert (outer.text, inner.text, inner.place) == ("Vor dem Kasten.", "Im Kasten.", "text box")
    [thing] = outer.content.marks
    content = Marked("Before the box.", (Mark(11, 11, thing.key, thing.kind),))
    made = fill(data, {outer.id: content, inner.id: Marked("In the box.")})
    assert [unit.text for unit in units(made)] == ["Before the box.", "In the box."]


def test_tracked_deletions_stay_and_insertions_stay_insertions() -> None:
    document = docx.Document()
    add(
        document,
        text("Er blieb "),
        '<w:del w:id="1" w:author="A"><w:r><w:delText>nicht </w:delText></w:r></w:del>',
        f'<w:ins w:id="2" w:author="A">{text("lange ")}</w:ins>',
        text("dort."),
    )
    data = saved(document)
    [unit] = units(data)
    assert unit.text == "Er blieb lange dort."
    assert told(fill(data, {unit.id: unit.content})) == told(data)


def test_arabic_runs_from_right_to_left() -> None:
    data = article()
    unit = units(data)[0]
    made = opened(fill(data, {unit.id: Marked("النهر يرتفع")}, language="ar")).paragraphs[0]
    assert made._p.pPr.find(qn("w:bidi")) is not None
    assert made.runs[0].font.rtl


def test_what_made_it_is_in_the_properties_and_at_the_end() -> None:
    made = opened(
        fill(article(), {}, language="en", title="The river rises", note="argos 1.9", closing="X.")
    )
    core = made.core_properties
    assert (core.title, core.language) == ("The river rises", "en")
    assert core.comments == "Zweite Fassung\n\nargos 1.9"
    assert made.paragraphs[-1].text == "X."
    assert made.element.body[-1].tag == qn("w:sectPr")


def test_a_document_without_properties_gets_them() -> None:
    data = article()
    bare = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(bare, "w") as new:
        for info in old.infolist():
            part = old.read(info)
            if info.filename == "docProps/core.xml":
                continue
            if info.filename == "_rels/.rels":
                part = part.replace(b"core-properties", b"nothing-known")
                part = part.replace(b"docProps/core.xml", b"docProps/app.xml")
            if info.filename == "[Content_Types].xml":
                part = part.replace(b"/docProps/core.xml", b"/docProps/other.xml")
            new.writestr(info, part)
    made = opened(fill(bare.getvalue(), {}, note="argos 1.9"))
    assert made.core_properties.comments == "argos 1.9"


LOOKS = ("", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:color w:val='FF0000'/>")
WORDS = st.text("abcÄß ,.\u2011", min_size=1, max_size=8)
RUN = st.builds(text, WORDS, st.sampled_from(LOOKS))
THING = st.sampled_from(
    (
        "<w:r><w:tab/></w:r>",
        "<w:r><w:br/></w:r>",
        '<w:r><w:br w:type="page"/></w:r>',
        '<w:r><w:footnoteReference w:id="7"/></w:r>',
        '<w:bookmarkStart w:id="1" w:name="a"/>',
        '<w:bookmarkEnd w:id="1"/>',
        '<w:del w:id="3"><w:r><w:delText>weg</w:delText></w:r></w:del>',
        field("PAGE", text("3")),
    )
)
INNER = st.lists(RUN | THING, max_size=4).map("".join)
HELD = st.builds(
    lambda inside, shell: shell.format(inside),
    INNER,
    st.sampled_from(
        (
            '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
            '<w:ins w:id="9">{}</w:ins>',
            '<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>',
        )
    ),
)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(RUN | THING | HELD | HELD.map(lambda x: f"<w:smartTag>{x}</w:smartTag>"), max_size=6)
)
def test_any_paragraph_filled_with_its_own_text_says_the_same(content: Sequence[str]) -> None:
    document = docx.Document()
    add(document, *content)
    data = saved(document)
    [paragraph] = opened(data).element.body.iter(qn("w:p"))
    own = read(paragraph).content
    again = fill(data, {"word/document.xml#0": own})
    assert told(again) == told(data)
    [paragraph] = opened(again).element.body.iter(qn("w:p"))
    assert read(paragraph).content.text == own.text


def test_macros_are_refused() -> None:
    data = changed(
        article(),
        "[Content_Types].xml",
        lambda part: part.replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
    )
    with pytest.raises(UnreadableFileError, match="macros"):
        units(data)
    buffer = io.BytesIO(article())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    with pytest.raises(UnreadableFileError, match="macros"):
        fill(buffer.getvalue(), {})


@pytest.mark.parametrize("part", ["word/document.xml", "word/footnotes.xml", "docProps/core.xml"])
def test_entities_are_refused_not_fetched(part: str) -> None:
    def hostile(xml: bytes) -> bytes:
        start = xml.index(b"?>") + 2
        declared = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        return xml[:start] + declared + xml[start:].replace(b"Siehe ", b"&e;")

    with pytest.raises(UnreadableFileError, match="document type"):
        fill(changed(article(), part, hostile), {}, note="x")


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    buffer = io.BytesIO(article())
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/x.bin", bytes(300 * 1024 * 1024))
    with pytest.raises(TextTooLargeError, match="unpack"):
        units(buffer.getvalue())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Text", article()[:900]])
def test_what_is_no_document_is_told(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="Word"):
        units(data)


def test_a_large_table_is_filled_in_time_that_grows_with_it() -> None:
    document = docx.Document()
    table = document.add_table(1, 3)
    table.cell(0, 0).text = "Zelle"
    row = table.rows[0]._tr
    from copy import deepcopy

    for _ in range(2000):
        table._tbl.append(deepcopy(row))
    data = saved(document)
    found = units(data)
    assert len(found) == 2001
    again = units(fill(data, {unit.id: Marked("cell") for unit in found}))
    assert {unit.text for unit in again} == {"cell"}
