"""The tables of a report as CSV files in a zip, and as sheets of one XLSX workbook.

A cell that a spreadsheet would take for a formula gets an apostrophe in front in CSV, see
`workbench.exchange.comparison_csv`; in XLSX it is marked as text, which is the same thing there
and leaves its words alone.
"""

import io
import zipfile
from typing import Any

from workbench.exchange.characters import printable
from workbench.exchange.comparison_csv import guard
from workbench.exchange.report import Report
from workbench.exchange.report_tables import tables
from workbench.exchange.tables import Cell
from workbench.exchange.tables import write_csv as table_csv

MOST_CHARACTERS = 32767
"""What a cell of a spreadsheet holds (Excel's specifications and limits)."""

_NARROW, _WIDE = 16, 60
_WIDE_COLUMNS = frozenset(
    {
        "title",
        "text",
        "translation",
        "commentary_text",
        "coverage_text",
        "explanation",
        "value",
        "quotation",
    }
)


def write_csv(report: Report) -> bytes:
    """Write a zip of one CSV file a table: UTF-8 with a byte order mark."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in tables(report):
            archive.writestr(f"{table.name}.csv", table_csv(table))
    return out.getvalue()


def write_xlsx(report: Report) -> bytes:
    """Write a workbook of one sheet a table, heads in sight and filters set."""
    import openpyxl
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook(write_only=True)
    wrapped = Alignment(vertical="top", wrap_text=True)
    for table in tables(report):
        sheet = book.create_sheet(table.name)
        for number, name in enumerate(table.header, 1):
            width = _WIDE if name in _WIDE_COLUMNS else _NARROW
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.freeze_panes = "A2"
        last = get_column_letter(len(table.header))
        sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
        sheet.append([_cell(sheet, name, font=Font(bold=True)) for name in table.header])
        for row in table.rows:
            sheet.append([_cell(sheet, cell, alignment=wrapped) for cell in row])
    book.properties.title = printable(report.title)[:255]
    book.properties.creator = f"workbench {report.version}"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: Any, value: Cell, **style: Any) -> Any:
    """Make a cell; a text is one whatever it begins with, and as long as a cell may be."""
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value)
    text = printable(value)[:MOST_CHARACTERS]
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    for name, look in style.items():
        setattr(cell, name, look)
    cell.quotePrefix = guard(text) != text
    return cell
