"""What the charts of an overview have in common.

A chart is a Vega-Lite specification with its data in it, the same for screen and print. It names
no colour of letters or paper: those are the page's or the printer's. Its marks are of colours that
can be told apart with any kind of colour vision and stand out on white and on black (after M. Okabe
and K. Ito, “Color Universal Design”, 2008), and never tell anything that form or place does not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
BLUE, VERMILION, GREY = "#2b7fb8", "#d55e00", "#7d8590"
LONGEST_LABEL = 190
"""Pixels of a name beside its row; the table has it whole."""

Row = Mapping[str, str | float | bool | None]
Spec = dict[str, Any]


@dataclass(frozen=True)
class Chart:
    """A chart to be drawn.

    Attributes:
        name: of its file.
        title: what it shows.
        description: the same in words, with what matters of its numbers, for who cannot see it.
        spec: Vega-Lite; without a width.
    """

    name: str
    title: str
    description: str
    spec: Spec


def specification(
    description: str, rows: Sequence[Row], layers: Sequence[Spec], height: int, **more: Any
) -> Spec:
    """Put a layered chart together.

    Args:
        height: in pixels, without the axes.
    """
    return {
        "$schema": SCHEMA,
        "description": description,
        # For versions of Streamlit that draw a menu: it could send the data to a public page.
        "usermeta": {"embedOptions": {"actions": False}},
        "data": {"values": [dict(row) for row in rows]},
        "height": height,
        # The height is that of the rows alone, however much room names and legends take.
        "autosize": {"type": "fit-x", "contains": "padding"},
        "layer": list(layers),
        "config": {"axis": {"labelLimit": LONGEST_LABEL}, "legend": {"labelLimit": 400}},
        **more,
    }


def names_axis(field: str, names: Iterable[str], **axis: Any) -> Spec:
    """A row, or a column, for each name, in their order."""
    look = {"title": None, "labelLimit": LONGEST_LABEL, "labelOverlap": False, **axis}
    return {"field": field, "type": "nominal", "sort": list(dict.fromkeys(names)), "axis": look}


def told(**fields: str) -> list[Spec]:
    """What a pointer on a mark is told: field → its title."""
    return [{"field": field, "title": title, "type": "nominal"} for field, title in fields.items()]
