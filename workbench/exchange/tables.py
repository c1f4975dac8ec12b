"""A table for spreadsheets: every number in its own cell."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

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
class ReportChart:
    """A chart of a table.

    Attributes:
        table: the name of the table it draws.
        description: the same in words, for who cannot see it.
        spec: Vega-Lite, with its data.
    """

    table: str
    title: str
    description: str
    spec: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ReportOverview:
    """A comparison at a glance, as tables with what made them.

    Attributes:
        tables: named and laid out as `workbench.services.overview.tables` does.
        signatures: name of the table → what made it.
        language: BCP-47, that words were compared in; empty where there was none in common.
        translated: article id → segment id → the words compared, where those are a translation.
        names: that labels were looked for, each with its spellings.
        charts: of some tables; a file does not keep them, as they follow from the tables.
    """

    tables: tuple[Table, ...]
    signatures: Mapping[str, str]
    language: str = ""
    translated: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    charts: tuple[ReportChart, ...] = field(default=(), compare=False)

    def chart_of(self, table: str) -> ReportChart | None:
        """Find the chart of a table."""
        return next((chart for chart in self.charts if chart.table == table), None)


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
