"""Exports of a translation: everything is in them and can be read back."""

import io
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from workbench.errors import UnreadableFileError
from workbench.exchange import BILINGUAL_FORMATS, bilingual_json
from workbench.exchange.documents import BilingualDocument, BilingualRow
from workbench.text.translation import Flag, Severity

ROUTE = "de→en argos 1.9"
FLAG = Flag("number_mismatch", "The source has 12, the translation 21.", Severity.ERROR)
HEADLINE = BilingualRow(
    "headline", "a1", "Die Brücke <b>fällt</b>", "The bridge <script>falls</script>", "confirmed",
    ROUTE, starts_block=True,
)  # fmt: skip
FIRST = BilingualRow(
    "paragraph", "a2", "12 Pfeiler stehen.", "21 pillars stand.", "machine", ROUTE, (FLAG,), True
)
SECOND = BilingualRow("paragraph", "a3", "Niemand schläft.", "", "missing")
THIRD = BilingualRow("paragraph", "a4", "Es regnet & stürmt.", "It rains.", "edited", "human")
LAST = BilingualRow("quote", "a5", "„Bald.“", "“Soon.”", "machine", ROUTE, starts_block=True)
DOCUMENT = BilingualDocument(
    title="Die Brücke <b>fällt</b>",
    source_language="de",
    target_language="en",
    rows=(HEADLINE, FIRST, SECOND, THIRD, LAST),
    metadata={"outlet": "Der Bote", "author": "unknown", "url": "https://bote.example/a?b=1&c=2"},
    signature="workbench 0.1.0; de→en argos 1.9, beam 4",
    created="2025-03-01T10:00:00+00:00",
)
XML_FORMATS = {"xliff12", "xliff2", "tmx"}
EMPTY = BilingualDocument("", "und", "fr", ())


def write(name: str, document: BilingualDocument = DOCUMENT) -> bytes:
    return BILINGUAL_FORMATS[name].write(document)


def parse(document: BilingualDocument = DOCUMENT) -> html.HtmlElement:
    return html.document_fromstring(write("html", document).decode())


def table_of(document: BilingualDocument = DOCUMENT) -> list[list[str]]:
    word = docx.Document(io.BytesIO(write("docx", document)))
    return [[cell.text for cell in row.cells] for row in word.tables[0].rows]


# Every format


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
def test_every_format_names_its_file_and_label(name: str) -> None:
    kind = BILINGUAL_FORMATS[name]
    assert kind.extension.startswith(".")
    assert "/" in kind.mime
    assert kind.label


def everything_readable(name: str, document: BilingualDocument) -> str:
    data = write(name, document)
    if name == "docx":
        word = docx.Document(io.BytesIO(data))
        cells = (cell.text for row in word.tables[0].rows for cell in row.cells)
        return "\n".join([*(p.text for p in word.paragraphs), *cells])
    if name in XML_FORMATS:
        return "".join(map(str, etree.fromstring(data).itertext()))
    return (
        html.document_fromstring(data.decode()).text_content() if name == "html" else data.decode()
    )


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
def test_machine_text_is_marked_with_its_route_in_every_format(name: str) -> None:
    text = everything_readable(name, DOCUMENT)
    assert f"Machine translation: {ROUTE}." in text
    assert "3 of 4 segments unconfirmed. 1 segment missing." in text


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
def test_no_translation_is_dropped_in_any_format(name: str) -> None:
    text = everything_readable(name, DOCUMENT)
    for row in DOCUMENT.rows:
        assert row.target in text
    if name != "tmx":  # a memory holds what is translated
        assert SECOND.source in text


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
def test_the_same_document_gives_the_same_words_again(name: str) -> None:
    assert everything_readable(name, DOCUMENT) == everything_readable(name, DOCUMENT)


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
def test_an_empty_document_is_written_all_the_same(name: str) -> None:
    assert "Nothing is translated yet: 0 segments missing." in everything_readable(name, EMPTY)


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
@settings(max_examples=25, deadline=None)
@given(text=st.text(st.characters(codec=None), max_size=40))
def test_any_characters_can_be_exported(name: str, text: str) -> None:
    row = replace(FIRST, source=text, target=text, flags=(replace(FLAG, message=text),))
    assert everything_readable(name, replace(DOCUMENT, title=text, rows=(row,)))


# The note on origin


def test_a_human_translation_is_called_one() -> None:
    row = replace(THIRD, status="confirmed")
    assert replace(DOCUMENT, rows=(row,)).origin_note == (
        "Human translation. 0 of 1 segment unconfirmed."
    )


def test_a_row_without_text_counts_as_missing_whatever_its_status() -> None:
    row = replace(FIRST, target="  ", status="confirmed")
    assert row.missing
    assert not row.confirmed
    assert row.status_name == "not translated"


# HTML


def test_html_says_where_the_article_is_from() -> None:
    names = [dt.text for dt in parse().xpath("//dl/dt")]
    values = [dd.text_content() for dd in parse().xpath("//dl/dd")]
    assert names[:3] == ["Outlet", "Author", "URL"]
    assert values[:3] == list(DOCUMENT.metadata.values())


def test_html_has_every_segment_beside_its_translation() -> None:
    rows = parse().xpath("//tbody/tr")
    assert [row.get("data-segment") for row in rows] == ["a1", "a2", "a3", "a4", "a5"]
    assert [row[0].text_content() for row in rows] == [row.source for row in DOCUMENT.rows]
    assert [row[1].text_content() for row in rows if "missing" not in row[1].classes] == [
        row.target for row in DOCUMENT.rows if not row.missing
    ]


def test_html_shows_status_route_flags_and_what_is_missing() -> None:
    first, second = parse().xpath("//tbody/tr")[1:3]
    assert "machine, unconfirmed" in first[2].text_content()
    assert ROUTE in first[2].text_content()
    assert f"error: {FLAG.message}" in first[2].text_content()
    assert second[1].text_content() == "[not translated]"
    assert "missing" in second[1].classes


def test_html_tells_language_and_direction_of_every_cell() -> None:
    tree = parse(replace(DOCUMENT, target_language="ar", rows=(replace(LAST, target="قريبا."),)))
    source, target, remarks = tree.xpath("//tbody/tr/td")
    assert (source.get("lang"), source.get("dir")) == ("de", "ltr")
    assert (target.get("lang"), target.get("dir")) == ("ar", "rtl")
    assert (remarks.get("lang"), remarks.get("dir")) == ("en", "ltr")
    assert target.text_content() == "قريبا."


def test_html_leaves_an_unknown_language_to_the_browser() -> None:
    source = parse(replace(DOCUMENT, source_language="und")).xpath("//tbody/tr/td")[0]
    assert (source.get("lang"), source.get("dir")) == (None, "auto")


def test_html_runs_nothing_and_fetches_nothing() -> None:
    hostile = '"><script src="https://evil.example/x.js"></script><img src=x onerror=alert(1)>'
    row = replace(
        FIRST, source=hostile, target=hostile, block_kind=hostile, segment_id=hostile,
        route_label=hostile, status=hostile, flags=(replace(FLAG, message=hostile),),
    )  # fmt: skip
    tree = parse(
        replace(
            DOCUMENT, title=hostile, rows=(row,), metadata={hostile: hostile}, signature=hostile,
            source_language=hostile, created=hostile,
        )
    )  # fmt: skip
    assert not tree.xpath("//script | //img | //link | //iframe | //a | //form | //object")
    assert not tree.xpath("//@src | //@href | //@onerror | //@style")
    assert tree.xpath("//tbody/tr/td")[0].text_content() == hostile
    styles = "".join(tree.xpath("//style/text()"))
    assert "url(" not in styles
    assert "@import" not in styles


def test_html_suits_dark_screens_and_paper() -> None:
    page = write("html").decode()
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


# DOCX


def test_docx_has_every_segment_beside_its_translation() -> None:
    head, *rows = table_of()
    assert head == ["No.", "German", "English", "Status, route and flags"]
    assert [row[1] for row in rows] == [row.source for row in DOCUMENT.rows]
    assert [row[2] for row in rows] == [row.target or "[not translated]" for row in DOCUMENT.rows]
    assert rows[1][3] == f"machine, unconfirmed\n{ROUTE}\nerror: {FLAG.message}"


def test_docx_says_where_the_article_is_from() -> None:
    word = docx.Document(io.BytesIO(write("docx")))
    head = "\n".join(paragraph.text for paragraph in word.paragraphs)
    for value in (DOCUMENT.title, *DOCUMENT.metadata.values(), DOCUMENT.signature):
        assert value in head
    assert word.core_properties.title == DOCUMENT.title
    assert word.core_properties.language == "en"


def test_docx_marks_runs_with_their_language_and_direction() -> None:
    document = replace(DOCUMENT, target_language="ar", rows=(replace(LAST, target="قريبا."),))
    row = docx.Document(io.BytesIO(write("docx", document))).tables[0].rows[1]
    source, target = (row.cells[index].paragraphs[0] for index in (1, 2))
    marks = [p.runs[0]._element.rPr.find(qn("w:lang")).get(qn("w:val")) for p in (source, target)]
    assert marks == ["de", "ar"]
    assert target.runs[0].font.rtl
    assert not source.runs[0].font.rtl
    assert target._p.pPr.find(qn("w:bidi")) is not None


def test_docx_columns_fill_the_page_in_word_and_in_libreoffice() -> None:
    word = docx.Document(io.BytesIO(write("docx")))
    section, table = word.sections[0], word.tables[0]
    room = section.page_width - section.left_margin - section.right_margin
    widths = [column.width for column in table.columns]
    assert sum(widths) == pytest.approx(room, rel=0.01)
    assert widths[0] < widths[3] < widths[1] == widths[2]
    assert [cell.width for cell in table.rows[1].cells] == widths


def test_docx_rows_stay_whole_over_a_page_break() -> None:
    head, *rows = docx.Document(io.BytesIO(write("docx"))).tables[0].rows
    assert head._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows)


# Plain text


def test_plain_text_rebuilds_the_paragraphs() -> None:
    headline, paragraph, quote, line, last = write("txt").decode().strip().split("\n\n")
    assert headline == HEADLINE.target
    assert paragraph == ("21 pillars stand. [not translated] [German: Niemand schläft.] It rains.")
    assert (quote, line) == ("“Soon.”", "—")
    assert last == f"{DOCUMENT.origin_note} ({DOCUMENT.signature})"


def test_plain_text_sets_no_spaces_between_chinese_sentences() -> None:
    rows = (replace(FIRST, target="桥塌了。"), replace(THIRD, target="下雨了。"))
    document = replace(DOCUMENT, target_language="zh", rows=rows)
    assert write("txt", document).decode().startswith("桥塌了。下雨了。\n")


# JSON


def test_json_round_trip() -> None:
    assert bilingual_json.read(write("json")) == DOCUMENT
    assert bilingual_json.read(write("json", EMPTY)) == EMPTY


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(), st.text(min_size=1), st.booleans()), max_size=5))
def test_json_round_trip_of_any_text(parts: list[tuple[str, str, bool]]) -> None:
    rows = tuple(
        replace(THIRD, source=source, target=target, starts_block=starts)
        for source, target, starts in parts
        if target.strip()
    )
    document = replace(DOCUMENT, rows=rows)
    assert bilingual_json.read(write("json", document)) == document


def test_json_says_null_where_a_translation_is_missing() -> None:
    assert b'"target": null' in write("json")
    assert b'"schema": "workbench.translation/1"' in write("json")


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"\xff\xfe", b'{"schema": "workbench.translation/2"}']
)
def test_other_files_are_refused_by_name(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"workbench\.translation/1"):
        bilingual_json.read(data)


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (b'"title": ', b'"headline": ', "it has no 'title'"),
        (b'"created": "', b'"created": 5, "x": "', "a text was expected, not int"),
        (b'"block": "', b'"block": null, "x": "', "a text was expected, not NoneType"),
    ],
)
def test_a_broken_file_is_named_with_what_is_wrong_in_it(
    before: bytes, after: bytes, reason: str
) -> None:
    data = write("json").replace(before, after, 1)
    with pytest.raises(UnreadableFileError, match=reason) as refused:
        bilingual_json.read(data, "“mine.json”")
    assert refused.value.problem.startswith("“mine.json” is not a translation of schema")
