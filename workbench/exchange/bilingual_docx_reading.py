"""Reading the Word table back that `workbench.exchange.bilingual_docx` wrote.

What counts of a row is its id, the text of the translation with tracked changes accepted, and the
status as it is written in the last column.
"""

import re
from collections.abc import Iterator

from lxml import etree

from workbench.errors import UnreadableFileError
from workbench.exchange import safe_xml
from workbench.exchange.bilingual_docx import BOOKMARK, KEYWORD
from workbench.exchange.documents import (
    MISSING,
    MISSING_NOTE,
    STATUS_NAMES,
    BilingualDocument,
    BilingualRow,
)
from workbench.exchange.docx_package import Package
from workbench.exchange.xliff_marks import ReadFile
from workbench.text.article import UNDETERMINED, BlockKind

KIND = "Bilingual Word table"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr"})
_SIGNS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
_MARK = re.compile(rf"{BOOKMARK}\d+_(\d+)_([0-9a-f]+)_([a-z]+)")
_COLUMNS = 4
_STATUSES = {name: status for status, name in STATUS_NAMES.items()} | {
    status: status for status in STATUS_NAMES
}


def read(data: bytes, called: str) -> ReadFile:
    """Read a document.

    Raises:
        UnreadableFileError: broken, or without the table; such a document may still be a
            translation to be aligned.
        TextTooLargeError: it would unpack to far more than a document needs.
    """
    try:
        package = Package(data)
        body = safe_xml.parse(package.read("word/document.xml"), called, "a Word document")
        known = _keywords(package, called)
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{called}: {error.problem}", error.way_out) from error
    table = next((t for t in body.iter(f"{_W}tbl") if _is_ours(t)), None)
    if table is None or known is None:
        raise UnreadableFileError(
            f"{called} is no table of source and translation that the workbench wrote.",
            "Bring it in as a translation made elsewhere: it is aligned with the segments.",
        )
    source, target, article = known
    rows = tuple(_rows(table))
    return ReadFile(
        KIND,
        BilingualDocument(
            _text(next(body.iter(f"{_W}p"))), source, target, rows, article_id=article
        ),
        tuple(
            f"A row has no number of a segment: “{r.source[:60]}”."
            for r in rows
            if not r.segment_id
        ),
    )


def _keywords(package: Package, called: str) -> tuple[str, str, str] | None:
    if not package.has("docProps/core.xml"):
        return None
    core = safe_xml.parse(package.read("docProps/core.xml"), called, "a Word document")
    words = next((element.text or "" for element in core.iter("{*}keywords")), "").split()
    if len(words) < 3 or words[0] != KEYWORD:
        return None
    return words[1] or UNDETERMINED, words[2], words[3] if len(words) > 3 else ""


def _is_ours(table: etree._Element) -> bool:
    first = next(table.iterchildren(f"{_W}tr"), None)
    return first is not None and len(first.findall(f"{_W}tc")) == _COLUMNS


def _rows(table: etree._Element) -> Iterator[BilingualRow]:
    for row in table.iterchildren(f"{_W}tr"):
        cells = row.findall(f"{_W}tc")
        if len(cells) != _COLUMNS or row.find(f"{_W}trPr/{_W}tblHeader") is not None:
            continue
        if row.find(f"{_W}trPr/{_W}del") is not None:
            continue
        identity = [_text(paragraph) for paragraph in cells[0].iter(f"{_W}p")]
        target = _cell(cells[2])
        target = "" if target.strip() == MISSING_NOTE else target
        base = _base(cells[0])
        said = _STATUSES.get(_cell(cells[3]).partition("\n")[0].strip().casefold())
        status = said or base.rpartition(".")[2] or MISSING
        yield BilingualRow(
            block_kind=BlockKind.PARAGRAPH.value,
            segment_id=identity[1].strip() if len(identity) > 1 else "",
            source=_cell(cells[1]),
            target=target,
            status=status if target.strip() else MISSING,
            base=base,
        )


def _base(cell: etree._Element) -> str:
    names = (mark.get(f"{_W}name") or "" for mark in cell.iter(f"{_W}bookmarkStart"))
    return next((".".join(found.groups()) for n in names if (found := _MARK.fullmatch(n))), "")


def _cell(cell: etree._Element) -> str:
    return "\n".join(_text(paragraph) for paragraph in cell.iter(f"{_W}p"))


def _text(paragraph: etree._Element) -> str:
    """The words of a paragraph as they are once its tracked changes are accepted."""
    parts: list[str] = []
    for element in paragraph:
        if element.tag in _GONE:
            continue
        if element.tag == f"{_W}t":
            parts.append(element.text or "")
        elif element.tag in _SIGNS:
            parts.append(_SIGNS[element.tag])
        else:
            parts.append(_text(element))
    return "".join(parts)
