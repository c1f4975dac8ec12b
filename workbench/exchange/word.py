"""What the Word documents share: text in its language and direction, tables that fit their page."""

from collections.abc import Sequence
from typing import Any

from workbench.exchange.characters import printable
from workbench.text.article import UNDETERMINED
from workbench.text.languages import direction

_A4_CM = (21.0, 29.7)
_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
    "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
    "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr",
    "w:pPrChange",
)  # fmt: skip
"""What follows ``w:bidi`` in a paragraph's properties (ECMA-376, part 1, 17.3.1.26)."""


def portrait(section: Any, margin: float) -> None:
    """Make a section's pages A4 upright, with a margin in cm all around."""
    from docx.enum.section import WD_ORIENT

    _page(section, WD_ORIENT.PORTRAIT, _A4_CM, margin)


def landscape(section: Any, margin: float) -> None:
    """Make a section's pages A4 lying, with a margin in cm all around."""
    from docx.enum.section import WD_ORIENT

    _page(section, WD_ORIENT.LANDSCAPE, _A4_CM[::-1], margin)


def _page(section: Any, orientation: Any, size: tuple[float, ...], margin: float) -> None:
    from docx.shared import Cm

    section.orientation = orientation
    section.page_width, section.page_height = (Cm(side) for side in size)
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", Cm(margin))


def fill(paragraph: Any, text: str, language: str, *, bold: bool = False) -> None:
    """Fill a paragraph with text of one language, in its direction."""
    set_direction(paragraph, language)
    add_run(paragraph, text, language, bold=bold)


def set_direction(paragraph: Any, language: str) -> None:
    """Let a paragraph run from right to left where its language does."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = paragraph.paragraph_format.element.get_or_add_pPr()
    if direction(language) == "rtl" and properties.find(qn("w:bidi")) is None:
        properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)


def add_run(
    paragraph: Any, text: str, language: str, *, bold: bool = False, size: float | None = None
) -> Any:
    """Add text marked with its language, so that Word checks spelling and sets it rightly.

    Args:
        size: in points, of every script; the paragraph's own if not given.
    """
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run = paragraph.add_run(printable(text))
    run.bold = run.font.cs_bold = bold or None
    if direction(language) == "rtl":
        run.font.rtl = True
    if size is not None:
        _set_size(run, size)
    if language != UNDETERMINED:
        mark = OxmlElement("w:lang")
        for attribute in ("w:val", "w:eastAsia", "w:bidi"):
            mark.set(qn(attribute), language)
        run._element.get_or_add_rPr().append(mark)
    return run


def _set_size(run: Any, points: float) -> None:
    """Set a run's size; the one of Arabic and Hebrew is apart (ECMA-376, part 1, 17.3.2.39)."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run.font.size = Pt(points)
    complex_script = OxmlElement("w:szCs")
    complex_script.set(qn("w:val"), str(round(points * 2)))
    run._element.rPr.find(qn("w:sz")).addnext(complex_script)


def set_widths(table: Any, widths: Sequence[float]) -> None:
    """Give a table's columns their widths in cm."""
    from docx.shared import Cm

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)  # LibreOffice reads this, Word the cells' own
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)


def keep_together(row: Any) -> None:
    """Keep a row from being torn over two pages."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def repeat_on_every_page(row: Any) -> None:
    """Make a row the heading of its table on every page."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def shade(cell: Any, colour: str) -> None:
    """Fill a cell with a colour: six hexadecimal digits."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:color"), "auto")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def upright(cell: Any) -> None:
    """Let a cell's text run from the bottom to the top."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    turned = OxmlElement("w:textDirection")
    turned.set(qn("w:val"), "btLr")
    cell._tc.get_or_add_tcPr().append(turned)
