"""Charts as pictures for print: SVG and PNG, made on this machine.

The charts are Vega-Lite specifications with their data in them. vl-convert draws them with a
Vega of its own; it may fetch nothing. A letter that no font of this machine has is an empty box in
PNG; in SVG the fonts are those of whoever looks at it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Spec = Mapping[str, Any]

WIDTH = 760
"""Of a chart without its axes, in pixels of SVG."""
PNG_SCALE = 2.5
"""Pixels of PNG for one of SVG: at a column of 16 cm, about 300 dots an inch."""

INK, PAPER, LINES = "#1b1f24", "#ffffff", "#d5dae0"
"""Of letters, of what they stand on, and of the grid."""
_FONT = "Arial, Liberation Sans, Helvetica, sans-serif"
_PRINT: Spec = {
    "background": PAPER,
    "font": _FONT,
    "axis": {
        "labelColor": INK,
        "titleColor": INK,
        "gridColor": LINES,
        "domain": False,
        "ticks": False,
        "labelFontSize": 12,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "labelPadding": 8,
        "titlePadding": 12,
    },
    "legend": {
        "labelColor": INK,
        "titleColor": INK,
        "labelFontSize": 12,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
    },
    "text": {"color": INK},
    "view": {"stroke": None},
}


@dataclass(frozen=True, slots=True)
class ImageFormat:
    """A kind of picture."""

    label: str
    extension: str
    mime: str
    write: Callable[[Spec], bytes]


def write_svg(spec: Spec) -> bytes:
    """Draw a chart as SVG, in ink on white."""
    import vl_convert

    svg: str = vl_convert.vegalite_to_svg(_for_print(spec), allowed_base_urls=[])
    return svg.encode("utf-8")


def write_png(spec: Spec) -> bytes:
    """Draw a chart as PNG, in ink on white."""
    import vl_convert

    made: bytes = vl_convert.vegalite_to_png(
        _for_print(spec), scale=PNG_SCALE, allowed_base_urls=[]
    )
    return made


IMAGE_FORMATS = {
    "svg": ImageFormat("SVG", ".svg", "image/svg+xml", write_svg),
    "png": ImageFormat("PNG", ".png", "image/png", write_png),
}


def _for_print(spec: Spec) -> dict[str, Any]:
    config = dict(spec.get("config", {}))
    for name, value in _PRINT.items():
        own = config.get(name)
        config[name] = {**value, **own} if isinstance(own, dict) else config.get(name, value)
    return {"width": WIDTH, **spec, "config": config}
