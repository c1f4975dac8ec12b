"""A comparison as CSV: one row a link, and one for every segment without a match on either side.

UTF-8 with a byte order mark, so that spreadsheets read it as such. A cell that a spreadsheet
would take for a formula (it starts with ``=``, ``+``, ``-``, ``@``, a tab or a line end, white
space before it or not) gets an apostrophe in front; see OWASP, “CSV Injection”.
"""

import csv
import io
from collections.abc import Iterator

from workbench.exchange.documents import (
    ComparisonCell,
    ComparisonColumn,
    ComparisonRow,
    ComparisonTable,
)

COLUMNS = (
    "kind",
    "column",
    "outlet",
    "language",
    "date",
    "title",
    "url",
    "event_score",
    "commentary_segments",
    "commentary_text",
    "coverage_segments",
    "coverage_text",
    "score",
    "state",
    "commentary",
    "signature",
    "omission",
)
"""The header.

``kind`` is ``link``, ``only_commentary`` or ``only_coverage``. ``column`` names the coverage
article as the page does, no two alike; ``outlet`` is empty where nobody knows it. A segment whose
links are all rejected has its ``link`` rows and ``only_commentary`` besides, as it counts nowhere.
``omission`` is the number of the statement that several outlets have and the commentary leaves out:
the ``only_coverage`` rows of one number say the same.
"""

_REJECTED = "rejected"
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(table: ComparisonTable) -> bytes:
    """Write the file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for cells in _rows(table):
        filled = {"commentary": table.title, "signature": table.signature, **cells}
        writer.writerow([guard(filled.get(name, "")) for name in COLUMNS])
    return out.getvalue().encode("utf-8-sig", "replace")


def guard(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    risky = cell.startswith(_FORMULA_STARTS) or cell.lstrip().startswith(_FORMULA_STARTS)
    return f"'{cell}" if risky else cell


def _rows(table: ComparisonTable) -> Iterator[dict[str, str]]:
    texts = {row.segment_id: row.text for row in table.rows}
    for row in table.rows:
        alone = {"commentary_segments": row.segment_id, "commentary_text": row.text}
        if not table.columns:
            yield {"kind": "only_commentary", **alone}
        for column, cells in zip(table.columns, row.cells, strict=True):
            if all(cell.state == _REJECTED for cell in cells):
                yield {"kind": "only_commentary", **_about(column), **alone}
            yield from (
                {"kind": "link", **_about(column), **_link(cell, row, texts)}
                for cell in cells
                if _first(cell, row, texts) == row.segment_id
            )
    for at, column in enumerate(table.columns):
        omitted = _omitted(table, at)
        for segment_id, text in column.unmatched:
            found = {"coverage_segments": segment_id, "coverage_text": text}
            found["omission"] = omitted.get(segment_id, "")
            yield {"kind": "only_coverage", **_about(column), **found}


def _omitted(table: ComparisonTable, at: int) -> dict[str, str]:
    """Tell which segments of a column belong to which statement left out."""
    passages = ((omission.number, omission.passages[at]) for omission in table.omissions)
    return {key: number for number, passage in passages if passage for key in passage[0]}


def _first(cell: ComparisonCell, row: ComparisonRow, texts: dict[str, str]) -> str:
    """Name the row a link is written at: that of its first commentary segment in the table."""
    return next((key for key in cell.commentary_ids if key in texts), row.segment_id)


def _link(cell: ComparisonCell, row: ComparisonRow, texts: dict[str, str]) -> dict[str, str]:
    ids = cell.commentary_ids or (row.segment_id,)
    return {
        "commentary_segments": " ".join(ids),
        "commentary_text": " ".join(texts[key] for key in ids if key in texts),
        "coverage_segments": " ".join(cell.segment_ids),
        "coverage_text": cell.text,
        "score": _number(cell.score),
        "state": cell.state,
    }


def _about(column: ComparisonColumn) -> dict[str, str]:
    return {
        "column": column.name,
        "outlet": column.outlet,
        "language": column.language,
        "date": column.date,
        "title": column.title,
        "url": column.url,
        "event_score": _number(column.event_score),
    }


def _number(score: float | None) -> str:
    return "" if score is None else f"{score:.4f}"
