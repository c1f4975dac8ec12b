"""Marked text and plain tables of a report, as Word has them."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from workbench.exchange.characters import printable
from workbench.exchange.chart_images import write_png
from workbench.exchange.report_words import Piece
from workbench.exchange.tables import ReportChart
from workbench.exchange.word import add_run, keep_together, repeat_on_every_page, set_widths

REPORT = "en"
"""The language of the report's own words."""
SMALL_PT = 8.5
PICTURE_CM, TALLEST_CM = 17.0, 22.0
"""How wide a chart is, and how tall at most, on a page upright."""


def note(word: Any, text: str) -> Any:
    """Add a paragraph in small print."""
    paragraph = word.add_paragraph()
    add_run(paragraph, text, REPORT, size=SMALL_PT)
    return paragraph


def add_pieces(
    paragraph: Any, cut: Iterable[Piece], language: str = REPORT, *, small: bool = False
) -> None:
    """Add pieces of text, each in its language; what is marked is bold and underlined.

    Args:
        language: BCP-47, of pieces that name none.
    """
    from docx.enum.text import WD_UNDERLINE

    size = SMALL_PT if small else None
    for piece in cut:
        spoken = piece.language or language
        run = add_run(paragraph, piece.text, spoken, bold=piece.marked, size=size)
        run.font.underline = WD_UNDERLINE.DOUBLE if piece.marked else None


def add_table(
    word: Any,
    heads: Sequence[str],
    rows: Iterable[Sequence[Iterable[Piece]]],
    widths: Sequence[float],
) -> None:
    """Add a table in small print, its heads repeated on every page.

    Args:
        heads: none for a table without.
        widths: of its columns, in cm.
    """
    table = word.add_table(rows=0, cols=len(widths), style="Table Grid")
    if heads:
        added = table.add_row()
        repeat_on_every_page(added)
        _fill(added, [[Piece(head.capitalize())] for head in heads], bold=True)
    for row in rows:
        added = table.add_row()
        keep_together(added)
        _fill(added, row)
    set_widths(table, widths)


def add_chart(word: Any, chart: ReportChart) -> None:
    """Add a chart as a picture, described for who cannot see it.

    A chart too tall for a page is made smaller as a whole.
    """
    from docx.shared import Cm

    picture = word.add_picture(io.BytesIO(write_png(chart.spec)), width=Cm(PICTURE_CM))
    tallest = Cm(TALLEST_CM)
    if picture.height > tallest:
        picture.width = round(picture.width * tallest / picture.height)
        picture.height = tallest
    about = picture._inline.docPr
    about.set("title", printable(chart.title))
    about.set("descr", printable(chart.description))


def _fill(added: Any, row: Sequence[Iterable[Piece]], *, bold: bool = False) -> None:
    from docx.shared import Pt

    for cell, cut in zip(added.cells, row, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        add_pieces(paragraph, cut, small=True)
        for run in paragraph.runs if bold else ():
            run.bold = True
