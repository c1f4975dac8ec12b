"""A report as a Word document: upright pages, the matrix on lying ones."""

import io
from collections.abc import Iterable
from typing import Any

from workbench.exchange.characters import printable
from workbench.exchange.report import Report
from workbench.exchange.report_docx_findings import findings
from workbench.exchange.report_docx_parts import REPORT, add_chart, add_table, note
from workbench.exchange.report_matrix import LEGEND, MOST_OF_HEAD, MatrixRow, matrix
from workbench.exchange.report_numbers import count, share
from workbench.exchange.report_overview import TITLE, sections
from workbench.exchange.report_words import (
    DECISION_HEADS,
    NO_QUESTION,
    Piece,
    citation,
    copied_line,
    decision_cells,
    language_line,
    machine_note,
    method,
    moment,
    signatures,
    summary,
)
from workbench.exchange.word import (
    add_run,
    fill,
    keep_together,
    landscape,
    portrait,
    repeat_on_every_page,
    set_direction,
    set_widths,
    shade,
    upright,
)
from workbench.text.alignment import LinkState
from workbench.text.labels import shortened

_MARGIN_CM, _WIDE_MARGIN_CM = 2.0, 1.2
_TEXT_PT, _MATRIX_PT = 10, 7
_MATRIX_CM, _NUMBER_CM, _COUNT_CM, _MOST_STATEMENT_CM, _CELL_CM = 27.2, 0.9, 1.3, 13.0, 1.25
_PALE, _FULL, _DARK = (255, 255, 255), (157, 195, 230), (31, 56, 100)


def write(report: Report) -> bytes:
    """Write the document."""
    import docx

    word = docx.Document()
    _style(word)
    portrait(word.sections[0], _MARGIN_CM)
    _head(word, report)
    _summary(word, report)
    _articles(word, report)
    _method(word, report)
    landscape(word.add_section(), _WIDE_MARGIN_CM)
    _matrix(word, report)
    portrait(word.add_section(), _MARGIN_CM)
    word.add_heading("Findings", level=1)
    findings(word, report)
    _overview(word, report)
    _decisions(word, report)
    word.core_properties.title = printable(f"Comparison report: {report.title}")[:255]
    word.core_properties.comments = printable(report.signature)[:255]
    word.core_properties.language = REPORT
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _style(word: Any) -> None:
    """Set sizes, and colours dark enough to read; the template's are pale."""
    from docx.shared import Pt, RGBColor

    word.styles["Normal"].font.size = Pt(_TEXT_PT)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Intense Quote"):
        word.styles[name].font.color.rgb = RGBColor(*_DARK)


def _head(word: Any, report: Report) -> None:
    note(word, f"Comparison report · {moment(report.created)}")
    title = word.add_heading(level=0)
    fill(title, report.title, report.commentary.article.language.code)
    word.add_paragraph(printable(f"Question: {report.question or NO_QUESTION}"))
    machine = word.add_paragraph(style="Intense Quote")
    add_run(machine, "Machine-made. ", REPORT, bold=True)
    add_run(machine, machine_note(report), REPORT)
    for caution in report.notes:
        word.add_paragraph(printable(caution), style="List Bullet")


def _summary(word: Any, report: Report) -> None:
    word.add_heading("Summary", level=1)
    numbers = count(report)
    known = summary(numbers).items()
    add_table(word, (), ([[Piece(name)], [Piece(told)]] for name, told in known), (6.5, 10.5))
    word.add_paragraph()
    heads = ("Outlet", "Commentary covered", "Its segments linked", "Same event", *LinkState)
    rows = (
        [
            article.name,
            share(outlet.covers, numbers.segments),
            share(outlet.matched, outlet.segments),
            f"{article.event_score or 0.0:.2f}",
            *(str(outlet.states[state]) for state in LinkState),
        ]
        for article, outlet in zip(report.coverage, numbers.outlets, strict=True)
    )
    add_table(word, heads, map(_plain, rows), (2.8, 2.6, 2.6, 1.4, 2.0, 2.0, 1.9, 1.7))


def _plain(texts: Iterable[str]) -> list[list[Piece]]:
    return [[Piece(text)] for text in texts]


def _articles(word: Any, report: Report) -> None:
    word.add_heading("Articles", level=1)
    rows = (
        [
            [Piece(str(number) if number else "0, commentary")],
            [*citation(article), Piece(copied_line(report, article))],
            [Piece(language_line(article))],
            [Piece(str(len(article.segments)))],
        ]
        for number, article in enumerate(report.articles)
    )
    add_table(word, ("No.", "Citation", "Language", "Segments"), rows, (2.4, 9.2, 3.3, 2.1))


def _method(word: Any, report: Report) -> None:
    word.add_heading("Method", level=1)
    for paragraph in method(report):
        word.add_paragraph(printable(paragraph))
    add_table(word, ("Outlets", "Signature"), map(_plain, signatures(report)), (7.0, 10.0))


def _matrix(word: Any, report: Report) -> None:
    from docx.shared import Cm

    word.add_heading("Statements and outlets", level=1)
    note(word, LEGEND)
    outlets = len(report.coverage)
    statement = min(_MOST_STATEMENT_CM, _MATRIX_CM - _NUMBER_CM - _COUNT_CM - outlets * _CELL_CM)
    statement = max(statement, _MATRIX_CM / 4)
    cell = min(_CELL_CM, (_MATRIX_CM - _NUMBER_CM - _COUNT_CM - statement) / max(outlets, 1))
    table = word.add_table(rows=1, cols=3 + outlets, style="Table Grid")
    head = table.rows[0]
    head.height = Cm(3.4)
    repeat_on_every_page(head)
    names = [
        f"{number} {shortened(article.name, MOST_OF_HEAD)}"
        for number, article in enumerate(report.coverage, 1)
    ]
    for place, text in zip(head.cells, ("No.", "Statement", "Outlets", *names), strict=True):
        _small(place.paragraphs[0], text, REPORT, bold=True)
    for place in head.cells[3:]:
        upright(place)
    for row in matrix(report):
        _matrix_row(table.add_row(), row)
    set_widths(table, (_NUMBER_CM, statement, _COUNT_CM, *[cell] * outlets))


def _matrix_row(added: Any, row: MatrixRow) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    keep_together(added)
    number, statement, outlets, *cells = added.cells
    _small(number.paragraphs[0], row.number, REPORT)
    set_direction(statement.paragraphs[0], row.language)
    _small(statement.paragraphs[0], row.text, row.language).italic = row.omitted or None
    _small(outlets.paragraphs[0], row.outlets, REPORT)
    for place, cell in zip(cells, row.cells, strict=True):
        _small(place.paragraphs[0], cell.mark, REPORT)
        place.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        if cell.strength:
            shade(place, _colour(cell.strength))


def _colour(strength: float) -> str:
    """Mix white and the colour of a sure link: six hexadecimal digits."""
    mixed = (p + (f - p) * strength for p, f in zip(_PALE, _FULL, strict=True))
    return "".join(f"{round(part):02X}" for part in mixed)


def _small(paragraph: Any, text: str, language: str, *, bold: bool = False) -> Any:
    from docx.shared import Pt

    paragraph.paragraph_format.space_after = Pt(0)
    return add_run(paragraph, text, language, bold=bold, size=_MATRIX_PT)


def _overview(word: Any, report: Report) -> None:
    made = sections(report)
    if made:
        word.add_heading(TITLE, level=1)
    for section in made:
        word.add_heading(section.title, level=2)
        note(word, section.note).paragraph_format.keep_with_next = True
        if section.chart:
            add_chart(word, section.chart)
        add_table(word, section.heads, section.rows, section.widths)


def _decisions(word: Any, report: Report) -> None:
    word.add_heading("Decisions", level=1)
    if not report.history:
        note(word, "Nobody decided on a link or a finding yet.")
        return
    rows = (_plain(decision_cells(made, report)) for made in report.history)
    add_table(word, DECISION_HEADS, rows, (2.6, 2.0, 2.4, 1.8, 1.9, 2.8, 3.5))
