"""A table for spreadsheets: every number in its own cell."""

import csv
import io
from dataclasses import dataclass

from workbench.exchange.comparison_csv import guard

Cell = str | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        name: also that of its file or sheet.
        rows: each as long as `header`; ``None`` for what is not there.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write_csv(table: Table, signature: str = "") -> bytes:
    """Write UTF-8 with a byte order mark; see `workbench.exchange.comparison_csv` on formulas.

    Args:
        signature: what made the numbers; where one is given, a last column repeats it.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    made: tuple[Cell, ...] = (signature,) if signature else ()
    writer.writerow([*table.header, *(["signature"] if signature else [])])
    for row in table.rows:
        writer.writerow([guard(cell) if isinstance(cell, str) else cell for cell in (*row, *made)])
    return out.getvalue().encode("utf-8-sig", "replace")
