"""The findings of a report in Word: their passages, who says them, what became of them."""

from collections.abc import Sequence
from typing import Any

from workbench.exchange.characters import printable
from workbench.exchange.report import KINDS, Report, ReportArticle, ReportFinding
from workbench.exchange.report_docx_parts import REPORT, SMALL_PT, add_pieces, note
from workbench.exchange.report_words import (
    KIND_EXPLAINED,
    KIND_TITLES,
    counted,
    decided,
    finding_title,
    marked,
    translation_note,
)
from workbench.exchange.word import add_run, fill, keep_together, set_direction, set_widths
from workbench.text.finding import FindingKind, Mention

_WIDTHS_CM = (3.4, 13.6)


def findings(word: Any, report: Report) -> None:
    """Tell the findings kind by kind."""
    for kind in KINDS:
        _kind(word, report, kind)


def _kind(word: Any, report: Report, kind: FindingKind) -> None:
    found = report.of_kind(kind)
    word.add_heading(f"{KIND_TITLES[kind]} ({counted(found)})", level=2)
    note(word, KIND_EXPLAINED[kind] if found else f"{KIND_EXPLAINED[kind]} None was found.")
    for number, one in enumerate(found, 1):
        _finding(word, report, one, number)


def _finding(word: Any, report: Report, found: ReportFinding, number: int) -> None:
    finding, against = found.finding, found.finding.discrepancy
    word.add_heading(printable(finding_title(finding, number)), level=3)
    told = decided(found.state, found.decision)
    line = note(word, f"Confidence {finding.confidence:.2f} · machine-made · {told}")
    line.paragraph_format.keep_with_next = True
    table = word.add_table(rows=0, cols=2, style="Table Grid")
    if finding.commentary:
        words = against.commentary if against else ()
        _passage(table, report, report.commentary, finding.commentary, words)
    for passage in finding.coverage:
        words = against.coverage if against else ()
        _passage(table, report, report.by_id[passage.article], passage.segments, words)
    set_widths(table, _WIDTHS_CM)


def _passage(
    table: Any,
    report: Report,
    article: ReportArticle,
    ids: Sequence[str],
    words: Sequence[Mention],
) -> None:
    from docx.shared import Pt

    added = table.add_row()
    keep_together(added)
    outlet, said = (cell.paragraphs[0] for cell in added.cells)
    add_run(outlet, article.name, REPORT, bold=True, size=SMALL_PT)
    language = article.language(ids)
    set_direction(said, language)
    said.paragraph_format.space_after = Pt(2)
    add_pieces(said, marked(article.passage(ids), words), language)
    made = article.translation(ids)
    if made is None:
        return
    remark = added.cells[1].add_paragraph()
    remark.paragraph_format.space_after = Pt(0)
    told = translation_note(made, report.language)
    add_run(remark, told, REPORT, size=SMALL_PT).italic = True
    fill(added.cells[1].add_paragraph(), made.text, report.language)
