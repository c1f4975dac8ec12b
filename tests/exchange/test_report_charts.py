"""Charts in a report: drawn into the page in its own ink, and into Word with words beside them."""

import io
import xml.etree.ElementTree as ET
from dataclasses import replace

import docx
import pytest

from tests.exchange.reports import a_report
from workbench.exchange import report_docx, report_html, report_json, report_reading
from workbench.exchange.report import Report
from workbench.exchange.tables import ReportChart, ReportOverview, Table

OUTLET = 'Rock & "Roll" <daily>'
SHARES = Table(
    "coverage_share",
    ("outlet", "covered", "commentary_statements", "confirmed", "linked", "outlet_statements"),
    ((OUTLET, 1, 2, 0, 1, 4),),
)
TIMES = Table(
    "timeline", ("published", "outlet", "role", "language", "title"),
    (("2025-03-01", "Der Bote", "commentary", "de", "Die Brücke fällt"),),
)  # fmt: skip
LABELS = Table(
    "labels", ("name", "outlet", "language", "label", "count"),
    (("Ida Kern", "Gazette", "en", "the mayor", 2),),
)  # fmt: skip
SPEC = {
    "data": {"values": [{"outlet": OUTLET, "share": 0.5}]},
    "mark": {"type": "bar", "clip": True},
    "encoding": {
        "x": {"field": "share", "type": "quantitative"},
        "y": {"field": "outlet", "type": "nominal"},
    },
}


@pytest.fixture
def report() -> Report:
    charts = tuple(
        ReportChart(t, f"{t} drawn", f"{t}: {OUTLET}", SPEC) for t in ("coverage_share", "timeline")
    )
    made = ReportOverview(
        (SHARES, TIMES, LABELS), {}, charts=charts, names=(("Ida Kern", ("Kern",)),)
    )
    return replace(a_report(), overview=made)


def figures(page: str) -> list[ET.Element]:
    cut = [part.split("</figure>")[0] for part in page.split('<figure class="chart">')[1:]]
    return [ET.fromstring(part) for part in cut]


def test_a_page_has_its_charts_as_svg_in_its_own_ink(report: Report) -> None:
    first, second = figures(report_html.write(report).decode())
    assert first.get("aria-label") == f"coverage_share: {OUTLET}"
    assert first.get("role") == "img"
    texts = [e for e in first.iter() if e.tag.endswith("text")]
    assert OUTLET in {text.text for text in texts}
    assert {text.get("fill") for text in texts} == {"currentColor"}
    assert not any(e.get("fill") == "#ffffff" for e in first.iter())
    ids = [{e.get("id") for e in one.iter() if e.get("id")} for one in (first, second)]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_a_page_fetches_nothing_for_its_charts(report: Report) -> None:
    for drawn in figures(report_html.write(report).decode()):
        tags = {e.tag.rsplit("}", 1)[-1] for e in drawn.iter()}
        assert not tags & {"script", "image", "a", "foreignObject"}


def test_word_has_pictures_with_an_alternative_text(report: Report) -> None:
    word = docx.Document(io.BytesIO(report_docx.write(report)))
    assert [shape._inline.docPr.get("descr") for shape in word.inline_shapes] == [
        f"coverage_share: {OUTLET}",
        f"timeline: {OUTLET}",
    ]
    section = word.sections[-1]
    usable = section.page_width - section.left_margin - section.right_margin
    assert all(shape.width <= usable for shape in word.inline_shapes)


def test_shares_times_and_labels_are_tables_to_be_read(report: Report) -> None:
    word = docx.Document(io.BytesIO(report_docx.write(report)))
    cells = {c.text for table in word.tables for row in table.rows for c in row.cells}
    assert {"1 of 2 (50%)", "1 of 4 (25%)", "the mayor"} <= cells
    headings = {p.text for p in word.paragraphs if p.style.name == "Heading 2"}
    assert {"Coverage share", "Publication times", "Labels for the same names"} <= headings


def test_json_keeps_the_names_and_charts_are_made_anew(report: Report) -> None:
    again = report_reading.read(report_json.write(report))
    assert again == report
    assert again.overview is not None
    assert again.overview.names == (("Ida Kern", ("Kern",)),)
    assert again.overview.charts == ()
    assert not figures(report_html.write(again).decode())
