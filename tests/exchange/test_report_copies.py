"""A report tells outlets and independent texts apart, in every form."""

import io
import json
from dataclasses import replace

import docx
import openpyxl
import pytest

from tests.exchange.reports import a_report
from workbench.exchange import report_docx, report_html, report_json, report_reading, report_sheets
from workbench.exchange.report import Report
from workbench.exchange.report_matrix import matrix
from workbench.exchange.report_numbers import count
from workbench.exchange.report_tables import tables
from workbench.exchange.report_words import summary


@pytest.fixture
def copied() -> Report:
    """Both outlets print one text; the discrepancy is told for each."""
    report = a_report()
    group = (("e", "a"),)
    findings = [
        replace(f, finding=replace(f.finding, texts=group if len(f.finding.coverage) == 2 else ()))
        for f in report.findings
    ]
    again = replace(findings[0], finding=replace(findings[0].finding, id="f9", repeats="f1"))
    return replace(report, findings=(*findings, again), copies=group, texts={"c1": 1})


def test_numbers_count_copies_once(copied: Report) -> None:
    numbers = count(copied)
    assert numbers.texts == 1
    assert {kind.value: many for kind, many in numbers.independent.items()} == {
        "discrepancy": 1, "omission": 0, "exclusive": 1, "shared": 0,
    }  # fmt: skip
    told = summary(numbers)
    assert told["Outlets compared"] == "2 (1 independent text)"
    assert told["Findings: discrepancies"].endswith(
        "; 1 without what only copies of one text repeat"
    )


def test_without_copies_nothing_is_said() -> None:
    told = summary(count(a_report()))
    assert told["Outlets compared"] == "2"
    assert "copies" not in told["Findings: discrepancies"]


def test_pages_tell_outlets_and_texts(copied: Report) -> None:
    page = report_html.write(copied).decode()
    word = docx.Document(io.BytesIO(report_docx.write(copied)))
    cells = [c.text for table in word.tables for row in table.rows for c in row.cells]
    for told in (page, " ".join(cells)):
        assert "2 (1)" in told
        assert "Counts as one text, word for word, with:" in told
    headings = [p.text for p in word.paragraphs if p.style.name == "Heading 2"]
    assert "Discrepancies (2, 1 independent)" in headings


def test_sheets_have_them_in_cells(copied: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(report_sheets.write_xlsx(copied)))
    rows = {
        sheet.title: [dict(zip(next(sheet.values), row, strict=True)) for row in sheet.values][1:]
        for sheet in book
    }
    first = rows["segments"][0]
    assert (first["outlets"], first["independent_texts"]) == (2, 1)
    assert [a["one_text_with"] for a in rows["articles"]] == [None, "a", "e"]
    assert [f["repeats"] for f in rows["findings"]][-1] == "f1"


def test_json_keeps_them_and_older_files_lack_them(copied: Report) -> None:
    made = report_json.write(copied)
    assert report_reading.read(made) == copied
    content = json.loads(made)
    del content["copies"], content["independent_texts"]
    for finding in content["findings"]:
        del finding["texts"], finding["repeats"]
    older = report_reading.read(json.dumps(content).encode())
    assert (older.copies, older.texts) == ((), {})
    assert all(found.finding.counts for found in older.findings)


@pytest.fixture
def outlived() -> Report:
    """The accepted link is one that the run does not propose."""
    report = a_report()
    first, *others = report.coverage
    kept, *rest = first.links
    stale = replace(kept, link=replace(kept.link, score=None), stale=True)
    return replace(report, coverage=(replace(first, links=(stale, *rest)), *others))


def test_a_link_that_this_run_does_not_propose_is_marked_and_has_no_score(outlived: Report) -> None:
    cell = matrix(outlived)[0].cells[0]
    assert (cell.mark, cell.meaning) == ("✓°", "accepted, not proposed by this run")
    [links] = [table for table in tables(outlived) if table.name == "links"]
    first, second, third = (dict(zip(links.header, row, strict=True)) for row in links.rows)
    assert (first["score"], first["made"]) == (None, "proposed by an earlier run")
    assert (second["made"], third["made"]) == ("proposed by this run",) * 2
    assert report_reading.read(report_json.write(outlived)) == outlived


def test_a_long_name_is_cut_over_its_column_and_whole_in_the_list(copied: Report) -> None:
    long = "The Extraordinarily Long-Winded Harbour, Fishing and Shipping Gazette of Aldenau am See"
    first, *others = copied.coverage
    page = report_html.write(
        replace(copied, coverage=(replace(first, name=long), *others))
    ).decode()
    assert f'title="{long}"' in page
    assert "<span>1 <bdi>The Extraordinarily Long-Winded…</bdi></span>" in page
    assert f"<bdi>{long}</bdi>" in page
