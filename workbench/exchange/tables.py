"""A table for spreadsheets: every number in its own cell."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class ReportOverview:
    """Quotations and key words of a comparison, as tables with what made them.

    Attributes:
        tables: named and laid out as `workbench.services.overview.tables` does.
        signatures: name of the table → what made it.
        language: BCP-47, that words were compared in; empty where there was none in common.
        translated: article id → segment id → the words compared, where those are a translation.
    """

    tables: tuple[Table, ...]
    signatures: Mapping[str, str]
    language: str = ""
    translated: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


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
