"""Reports: every format holds what was asked, found and decided, in its language and direction."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from typing import Any

import docx
import openpyxl
import pytest
from lxml import html

from tests.exchange.reports import REJECTION, a_report, without_findings
from workbench.errors import UnreadableFileError
from workbench.exchange import report_docx, report_html, report_json, report_sheets
from workbench.exchange.report import Report
from workbench.exchange.report_formats import REPORT_FORMATS
from workbench.exchange.report_matrix import matrix
from workbench.exchange.report_numbers import count
from workbench.exchange.report_reading import read
from workbench.exchange.report_tables import tables
from workbench.exchange.report_words import citation, decided
from workbench.exchange.tables import ReportOverview, Table
from workbench.text.alignment import LinkState
from workbench.text.finding import FindingKind, FindingState


def page_of(report: Any) -> Any:
    return html.fromstring(report_html.write(report).decode())


def test_numbers_count_what_stands() -> None:
    numbers = count(a_report())
    assert (numbers.segments, numbers.only_here, numbers.everywhere) == (2, 1, 1)
    gazette, shore = numbers.outlets
    assert (gazette.covers, gazette.matched, gazette.segments) == (1, 1, 2)
    assert numbers.links[LinkState.REJECTED] == 1
    assert shore.states[LinkState.PROPOSED] == 1
    assert numbers.findings[FindingKind.DISCREPANCY][FindingState.CONFIRMED] == 1


def test_the_matrix_shows_states_scores_discrepancies_and_omissions() -> None:
    first, second, omitted = matrix(a_report())
    assert [cell.mark for cell in first.cells] == ["✓97", "88≠"]
    assert [cell.meaning for cell in second.cells] == ["rejected, score 0.55", "no link"]
    assert [cell.strength for cell in second.cells] == [0.0, 0.0]
    assert omitted.omitted
    assert [cell.mark for cell in omitted.cells] == ["●", "●"]


def test_a_dismissed_finding_leaves_no_mark_in_the_matrix() -> None:
    report = a_report()
    dismissed = tuple(replace(f, state=FindingState.DISMISSED) for f in report.findings)
    rows = matrix(replace(report, findings=dismissed))
    assert [cell.mark for cell in rows[0].cells] == ["✓97", "88"]
    assert not any(row.omitted for row in rows)


def test_the_page_holds_every_part_and_marks_what_differs_in_its_direction() -> None:
    page = page_of(a_report())
    assert [h.text for h in page.xpath("//h2")] == [
        "Summary", "Articles", "Method", "Statements and outlets", "Findings", "Decisions",
    ]  # fmt: skip
    assert "Wer lässt was weg?" in page.text_content()
    (passage,) = page.xpath("//article[@id='finding-f1']//p[@lang='ar']")
    assert passage.get("dir") == "rtl"
    assert passage.xpath("mark/text()") == ["1200 شخص"]
    assert page.xpath("//article[@id='finding-f1']//p[@lang='de']/mark/text()") == ["1500 Menschen"]
    (translated,) = page.xpath("//article[@id='finding-f1']//p[@class='translation']")
    assert "machine translation, ar→en argos 1.0, unconfirmed" in translated.text_content()
    assert "1,200 came." in translated.text_content()
    assert not page.xpath("//b")


def test_the_page_cites_articles_and_says_what_is_not_known() -> None:
    told = " ".join(
        page_of(a_report()).xpath("//section[@id='articles']")[0].text_content().split()
    )
    assert "Ida Kern: “Die Brücke fällt”. Der Bote, 2025-03-01. No address known." in told
    assert "Gazette, 2025-03-01 09:30. https://example.org/bridge." in told
    assert "https://example.org/bridge. Accessed 2025-03-02." in told
    assert "No address known. Read into the workbench 2025-03-02" in told
    assert "no date" in told
    assert "Arabic (ar), certainty 0.98" in told


def test_an_article_was_accessed_on_the_day_it_was_added_or_the_one_a_person_gave() -> None:
    report = a_report()
    here, gone = report.coverage
    assert here.accessed_at == here.added_at[:10]
    assert gone.accessed_at == "", "there is no address to access it at"
    said = replace(here, article=replace(here.article, accessed_at="2025-03-07"))
    assert said.accessed_at == "2025-03-07"
    changed = replace(report, coverage=(said, gone))
    told = " ".join(page_of(changed).xpath("//section[@id='articles']")[0].text_content().split())
    assert "https://example.org/bridge. Accessed 2025-03-07." in told
    again = read(report_json.write(changed)).coverage[0]
    assert again.accessed_at == "2025-03-07"


def test_a_report_from_before_access_dates_is_read() -> None:
    content = json.loads(report_json.write(a_report()))
    for article in content["articles"]:
        del article["accessed_at"]
    assert read(json.dumps(content).encode()).coverage == a_report().coverage


def test_the_page_says_what_is_machine_made_and_who_decided() -> None:
    text = " ".join(page_of(a_report()).text_content().split())
    assert "People decided on 2 of 3 links and 1 of 4 findings." in text
    assert "confirmed, by somebody who did not sign, 2025-03-02 10:05 UTC: recounted" in text
    assert "coverage/1 threshold=0.5 encoder=small 1.0 workbench=0.1.0" in text
    assert "findings/3" in text


def test_the_page_fetches_nothing_and_leads_nowhere_else() -> None:
    page = page_of(a_report())
    assert not page.xpath("//script | //img | //link | //iframe")
    assert all(a.get("href").startswith("#") for a in page.xpath("//a"))
    assert all(page.xpath(f"//*[@id='{a.get('href')[1:]}']") for a in page.xpath("//a"))


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_a_comparison_without_links_and_decisions_is_a_report_too(name: str) -> None:
    report = without_findings(a_report())
    assert REPORT_FORMATS[name].write(report)
    assert REPORT_FORMATS[name].write(replace(report, coverage=()))


def words_of(cell: Any) -> str:
    return "".join(run.text for p in cell.paragraphs for run in p.runs)


def test_the_document_holds_findings_with_marked_words_from_right_to_left() -> None:
    document = docx.Document(io.BytesIO(report_docx.write(a_report())))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert {"Summary", "Articles", "Method", "Findings", "Decisions"} <= set(headings)
    runs = {
        run.text: (paragraph, run)
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
        for run in paragraph.runs
    }
    paragraph, marked = runs["1200 شخص"]
    assert (marked.bold, marked.font.rtl, bool(marked.font.underline)) == (True, True, True)
    assert paragraph.paragraph_format.element.pPr.xpath("w:bidi")
    assert marked._element.rPr.xpath("w:lang/@w:bidi") == ["ar"]
    assert "1,200 came." in runs
    assert [section.orientation for section in document.sections] == [0, 1, 0]


def test_the_document_s_matrix_fits_its_page_with_twelve_outlets() -> None:
    report = a_report()
    coverage = tuple(
        replace(report.coverage[0], id=str(n), name=f"Outlet of a long name {n}") for n in range(12)
    )
    document = docx.Document(
        io.BytesIO(report_docx.write(replace(report, coverage=coverage, findings=())))
    )
    section = document.sections[1]
    (wide,) = [table for table in document.tables if len(table.columns) == 15]
    usable = section.page_width - section.left_margin - section.right_margin
    assert sum(column.width for column in wide.columns) <= usable


def test_words_from_right_to_left_do_not_turn_dates_round() -> None:
    told = "".join(piece.text for piece in citation(a_report().coverage[1]))
    assert "“\u2068سقوط الجسر\u2069”. \u2068الشاطئ\u2069, no date." in told
    reason = replace(REJECTION, author="أمل", reason="نعم (لا) 12")
    assert decided("rejected", reason) == (
        "rejected, by \u2068أمل\u2069, 2025-03-02 10:00 UTC: \u2068نعم\u2069 (\u2068لا\u2069) 12"
    )


def test_tables_have_a_row_a_passage_and_every_decision() -> None:
    found = {table.name: table for table in tables(a_report())}
    assert list(found) == ["articles", "segments", "links", "findings", "decisions", "signatures"]
    assert all(len(row) == len(table.header) for table in found.values() for row in table.rows)
    assert [len(found[name].rows) for name in ("articles", "segments", "links")] == [3, 6, 3]
    assert [row[0] for row in found["findings"].rows] == ["f1", "f2", "f2", "f3", "f4", "f4"]
    assert [row[5] for row in found["decisions"].rows] == ["rejected", "confirmed"]
    at = found["segments"].header.index("linked")
    linked = {row[2]: row[at] for row in found["segments"].rows}
    assert (linked["c1"], linked["c2"], linked["e2"], linked["a1"]) == ("yes", "no", "no", "yes")


def test_no_cell_is_a_formula() -> None:
    with zipfile.ZipFile(io.BytesIO(report_sheets.write_csv(a_report()))) as archive:
        cells = [
            cell
            for name in archive.namelist()
            for row in csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig")))
            for cell in row
        ]
    assert "'=Niemand <b>schläft</b>." in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    book = openpyxl.load_workbook(io.BytesIO(report_sheets.write_xlsx(a_report())))
    (cell,) = [
        cell
        for row in book["segments"].iter_rows()
        for cell in row
        if cell.value == "=Niemand <b>schläft</b>."
    ]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert not any(c.data_type == "f" for s in book for row in s.iter_rows() for c in row)


def test_sheets_keep_numbers_as_numbers() -> None:
    book = openpyxl.load_workbook(io.BytesIO(report_sheets.write_xlsx(a_report())))
    head, first, *_ = book["links"].iter_rows(values_only=True)
    assert dict(zip(head, first, strict=True))["score"] == 0.97
    assert book["links"].freeze_panes == "A2"


def test_a_passage_longer_than_a_cell_is_cut() -> None:
    report = replace(a_report(), question="ä" * 40_000)
    book = openpyxl.load_workbook(io.BytesIO(report_sheets.write_xlsx(report)))
    assert len(book["signatures"]["D2"].value) == report_sheets.MOST_CHARACTERS


def test_json_gives_back_the_same_report() -> None:
    assert read(report_json.write(a_report())) == a_report()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("workbench.comparison/1", "workbench.comparison/9"),
        ('"start": 0', '"start": -1'),
        ('"kind": "omission"', '"kind": "rumour"'),
        ('"coverage": "e"', '"coverage": "nobody"'),
        ('"id": "c2"', '"id": "c1"'),
        ('"score": 0.97', '"score": "high"'),
        ('"article": "a"', '"article": "nobody"'),
        ('          "e2"', '          "e9"'),
        ('"links": [', '"links": 3, "x": ['),
    ],
)
def test_json_that_is_no_report_is_refused(before: str, after: str) -> None:
    data = report_json.write(a_report()).decode()
    assert before in data
    with pytest.raises(UnreadableFileError):
        read(re.sub(re.escape(before), after, data).encode())


def test_something_else_than_json_is_refused() -> None:
    for data in (b"", b"[]", b"[" * 100_000, b"\xff\xfe", b"null"):
        with pytest.raises(UnreadableFileError):
            read(data)


def test_the_reference_describes_the_json(reference: str) -> None:
    content = json.loads(report_json.write(a_report()))
    keys = {*content, *content["articles"][0], *content["links"][0], *content["findings"][0]}
    for key in keys - {"schema"}:
        assert f"`{key}`" in reference, key


@pytest.fixture
def reference() -> str:
    """What the reference says about this schema."""
    from tests.exchange.test_json_reference import REFERENCE

    return REFERENCE.read_text(encoding="utf-8").split("## `workbench.comparison/1`")[1]


def with_overview() -> Report:
    """The report with two speakers, one of them in two outlets with the same words."""
    quotations = (
        "number", "outlet", "language", "quotation", "speaker", "same_words_as", "match_score",
    )  # fmt: skip
    tables = (
        Table(
            "who_is_quoted",
            ("speaker", "outlet", "direct", "indirect"),
            (("Ida Kern", "The Gazette", 1, 0), ("Ida Kern", "أمل", 0, 2), ("mayor", "أمل", 1, 0)),
        ),
        Table(
            "quotations",
            quotations,
            ((1, "The Gazette", "en", "=We <b>came</b>", "Ida Kern", "2", 0.9),
             (2, "أمل", "ar", "جئنا", "Ida Kern", "1", 0.9),
             (3, "أمل", "ar", "نعم", None, "", None)),
        ),
    )  # fmt: skip
    overview = ReportOverview(tables, {"quotations": "quotations/1"}, "", {"e": {"e1": "Etwa."}})
    return replace(a_report(), overview=overview)


def test_quotations_stand_in_every_format() -> None:
    report = with_overview()
    page = report_html.write(report).decode()
    assert "Who is quoted where" in page
    assert "The Gazette 1+0; \u2068أمل\u2069 0+2" in page
    assert "=We &lt;b&gt;came&lt;/b&gt;" in page
    assert "Key words" not in page.split("</nav>")[1].replace("Quotations and key words", "")
    word = docx.Document(io.BytesIO(report_docx.write(report)))
    cells = [c.text for t in word.tables for row in t.rows for c in row.cells]
    assert any("جئنا" in cell and "=We <b>came</b>" in cell for cell in cells)
    book = openpyxl.load_workbook(io.BytesIO(report_sheets.write_xlsx(report)))
    assert book["quotations"]["G2"].value == 0.9
    assert ("quotations", "quotations/1") in {
        (row[0], row[3]) for row in book["signatures"].iter_rows(values_only=True)
    }


def test_json_keeps_the_overview_and_does_without_one() -> None:
    report = with_overview()
    data = report_json.write(report)
    assert read(data) == report
    older = json.loads(data)
    del older["overview"]
    assert read(json.dumps(older).encode()) == a_report()


@pytest.mark.parametrize("cell", [True, ["x"], {"a": 1}])
def test_a_cell_that_is_none_is_refused(cell: object) -> None:
    broken = json.loads(report_json.write(with_overview()))
    broken["overview"]["tables"][0]["rows"][0][0] = cell
    with pytest.raises(UnreadableFileError):
        read(json.dumps(broken).encode())


def test_a_row_of_another_length_is_refused() -> None:
    broken = json.loads(report_json.write(with_overview()))
    broken["overview"]["tables"][0]["rows"][0].append("more")
    with pytest.raises(UnreadableFileError):
        read(json.dumps(broken).encode())
