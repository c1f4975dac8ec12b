"""What the parts of the overview have in common: a chart, its numbers, and both as files."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st

from workbench.exchange.chart_images import IMAGE_FORMATS
from workbench.exchange.tables import Table, write_csv
from workbench.services.file_names import file_stem
from workbench.services.overview.chart import Chart, Spec
from workbench.ui.components import errors

_INK = {"light": "#1b1f24", "dark": "#e8ecf0"}
_ROW, _MOST_ROWS = 35, 12
_WIDTHS = {"outlet": 170, "speaker": 170, "quotation": 420, "spellings": 260, "title": 320}

Columns = Mapping[str, str]
"""Columns of a table to be shown → their heads."""


def chart(drawn: Chart, stem: str) -> None:
    """Draw a chart, and offer it as pictures.

    Args:
        stem: of the files' names.
    """
    st.vega_lite_chart(_in_ink(drawn.spec), key=f"chart {drawn.name}")
    row = st.container(horizontal=True, vertical_alignment="center")
    row.caption("Chart")
    for name, kind in IMAGE_FORMATS.items():
        row.download_button(
            kind.label,
            partial(kind.write, drawn.spec),
            f"{stem}.{drawn.name}{kind.extension}",
            kind.mime,
            key=f"{drawn.name} {name}",
        )


def _in_ink(spec: Spec) -> Spec:
    """A chart with letters in the page's ink: the theme's own are too faint, and some black."""
    ink = _INK["dark" if st.context.theme.type == "dark" else "light"]
    letters = {"labelColor": ink, "titleColor": ink}
    config = spec["config"]
    written = {name: config.get(name, {}) | letters for name in ("axis", "legend")}
    return spec | {"config": config | written | {"text": {"color": ink}}}


def numbers(table: Table, columns: Columns, signature: str, stem: str) -> None:
    """Show some columns of a table, and offer all of it as CSV."""
    st.dataframe(
        shown(table, columns),
        column_config={head: look for name, head in columns.items() if (look := _column(name))},
        hide_index=True,
        placeholder="–",
        height=_ROW * (min(len(table.rows), _MOST_ROWS) + 1) + 2,
        key=f"table {table.name}",
    )
    st.download_button(
        "CSV",
        partial(write_csv, table, signature),
        f"{stem}.{table.name.replace('_', '-')}.csv",
        "text/csv",
        key=f"csv {table.name}",
    )


def _column(name: str) -> Any:
    """How a column looks, where that is not left to what it holds."""
    if name.endswith("_share"):
        return st.column_config.NumberColumn(format="percent")
    width = _WIDTHS.get(name)
    return st.column_config.TextColumn(width=width) if width else None


def shown(table: Table, columns: Columns) -> dict[str, list[str | float | None]]:
    """The columns of a table under the heads people read."""
    places = {head: table.header.index(name) for name, head in columns.items()}
    return {head: [row[at] for row in table.rows] for head, at in places.items()}


def made_by(signature: str) -> None:
    """Say what made the numbers above."""
    st.caption("Made by: " + errors.plain(signature))


def stem_of(title: str) -> str:
    """The beginning of the names of a comparison's files."""
    return file_stem(title)
