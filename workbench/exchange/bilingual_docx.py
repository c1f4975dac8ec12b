"""Source and translation side by side as a Word document, which can be edited and read back.

Below the number of each row stands the id of its segment, small and grey; a bookmark there holds
the mark of what was exported. See `workbench.exchange.bilingual_docx_reading`.
"""

import io
from typing import Any

from workbench.exchange.characters import printable
from workbench.exchange.documents import (
    MISSING_NOTE,
    BilingualDocument,
    BilingualRow,
    metadata_label,
)
from workbench.exchange.word import (
    fill,
    keep_together,
    landscape,
    repeat_on_every_page,
    set_widths,
)
from workbench.text.languages import language_name

_MARGIN_CM = 2.0
_WIDTHS_CM = (1.1, 9.3, 9.3, 6.0)
_TEXT_PT, _REMARK_PT, _ID_PT = 10, 8, 4
_GREY = "8C8C8C"
KEYWORD = "workbench-translation"
"""What the keywords of such a document begin with; languages and article follow."""

BOOKMARK = "wb_"
"""What the bookmark of a row begins with; its number and the mark of the export follow."""


def write(document: BilingualDocument) -> bytes:
    """Write the document: landscape, a heading row repeated on every page."""
    import docx

    word = docx.Document()
    _page(word)
    title = word.add_heading(level=1)
    fill(title, document.title, document.source_language)
    for line in _about(document):
        _spaced(word.add_paragraph(printable(line)), after=2)
    _spaced(word.paragraphs[-1], after=8)
    _table(word, document)
    _properties(word, document)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _page(word: Any) -> None:
    from docx.shared import Pt

    landscape(word.sections[0], _MARGIN_CM)
    word.styles["Normal"].font.size = Pt(_TEXT_PT)


def _spaced(paragraph: Any, after: int) -> None:
    from docx.shared import Pt

    paragraph.paragraph_format.space_after = Pt(after)


def _about(document: BilingualDocument) -> list[str]:
    known = (
        f"{metadata_label(name)}: {value}" for name, value in document.metadata.items() if value
    )
    languages = (document.source_language, document.target_language)
    return [
        " · ".join(known),
        " → ".join(f"{language_name(code)} ({code})" for code in languages),
        document.origin_note,
        f"Made by: {document.signature}. Exported: {document.created}",
    ]


def _properties(word: Any, document: BilingualDocument) -> None:
    word.core_properties.title = printable(document.title)[:255]
    word.core_properties.comments = printable(document.origin_note)[:255]
    word.core_properties.language = document.target_language
    known = (KEYWORD, document.source_language, document.target_language, document.article_id)
    word.core_properties.keywords = " ".join(map(printable, known)).strip()[:255]


def _table(word: Any, document: BilingualDocument) -> None:
    table = word.add_table(rows=1, cols=len(_WIDTHS_CM), style="Table Grid")
    heads = ("No.", *map(language_name, (document.source_language, document.target_language)))
    for cell, head in zip(table.rows[0].cells, (*heads, "Status, route and flags"), strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    repeat_on_every_page(table.rows[0])
    for number, row in enumerate(document.rows, 1):
        added = table.add_row()
        keep_together(added)
        _fill(added.cells, number, row, document)
    set_widths(table, _WIDTHS_CM)


def _fill(cells: Any, number: int, row: BilingualRow, document: BilingualDocument) -> None:
    from docx.shared import Pt

    bold = row.block_kind in {"headline", "heading"}
    _identify(cells[0], number, row)
    fill(cells[1].paragraphs[0], row.source, document.source_language, bold=bold)
    if row.missing:
        cells[2].paragraphs[0].add_run(MISSING_NOTE).italic = True
    else:
        fill(cells[2].paragraphs[0], row.target, document.target_language, bold=bold)
    flags = (f"{flag.severity.value}: {flag.message}" for flag in row.flags)
    remarks = [row.status_name, row.route_label, *flags]
    run = cells[3].paragraphs[0].add_run(printable("\n".join(filter(None, remarks))))
    run.font.size = Pt(_REMARK_PT)


def _identify(cell: Any, number: int, row: BilingualRow) -> None:
    """Number a row, and say which segment it is and what was exported of it."""
    from docx.shared import Pt, RGBColor

    cell.paragraphs[0].add_run(str(number))
    if row.base:
        _bookmark(cell.paragraphs[0], number, f"{BOOKMARK}{number}_{row.base.replace('.', '_')}")
    run = cell.add_paragraph().add_run(printable(row.segment_id))
    run.font.size, run.font.color.rgb = Pt(_ID_PT), RGBColor.from_string(_GREY)


def _bookmark(paragraph: Any, number: int, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    paragraph._p.append(start)
    paragraph._p.append(end)
