"""The coverage shares as bars, two an outlet."""

from workbench.services.overview.chart import (
    BLUE,
    VERMILION,
    Chart,
    Row,
    Spec,
    names_axis,
    specification,
    told,
)
from workbench.services.overview.share import OutletShare, Shares

COVERED, LINKED = "of the commentary, in the outlet", "of the outlet, in the commentary"
_ROW, _NARROW_ROW, _FEW = 46, 30, 15
_ROOM = 1.3
"""How far the axis goes on after the whole, so that a full bar's number fits a narrow page."""


def share_chart(shares: Shares) -> Chart:
    """Draw how much commentary and outlets have of each other."""
    description = _description(shares)
    rows = [row for outlet in shares.outlets for row in _rows(outlet)]
    row = _ROW if len(shares.outlets) <= _FEW else _NARROW_ROW
    height = row * max(1, len(shares.outlets))
    spec = specification(description, rows, [_bars(), _numbers()], height, encoding=_places(shares))
    return Chart("coverage-share", "Coverage share per outlet", description, spec)


def _rows(outlet: OutletShare) -> list[Row]:
    return [
        {"outlet": outlet.name, "what": what, "share": share or 0.0, "told": counted(part, whole)}
        for what, part, whole, share in (
            (COVERED, outlet.covered, outlet.commentary, outlet.covered_share),
            (LINKED, outlet.linked, outlet.statements, outlet.linked_share),
        )
    ]


def counted(part: int, whole: int) -> str:
    """``15 of 58 (26 %)``."""
    return f"{part} of {whole}" + (f" ({part / whole:.0%})".replace("%", " %") if whole else "")


def _places(shares: Shares) -> Spec:
    return {
        "y": names_axis("outlet", (outlet.name for outlet in shares.outlets)),
        "yOffset": {"field": "what", "sort": [COVERED, LINKED]},
        "x": {
            "field": "share",
            "type": "quantitative",
            "title": "share of statements linked",
            "scale": {"domain": [0, _ROOM], "nice": False},
            "axis": {"format": "%", "values": [0, 0.25, 0.5, 0.75, 1]},
        },
        "tooltip": told(outlet="Outlet", what="Statements", told="Linked"),
    }


def _bars() -> Spec:
    """The outlet's own bars are hollow, so that colour is not all that tells them apart."""
    domain = [COVERED, LINKED]
    legend = {"orient": "top", "direction": "vertical", "title": None}
    colours = {"domain": domain, "range": [BLUE, VERMILION]}
    filled = {"domain": domain, "range": [1, 0.25]}
    return {
        "mark": {"type": "bar", "strokeWidth": 1.5},
        "encoding": {
            "fill": {"field": "what", "type": "nominal", "scale": colours, "legend": legend},
            "stroke": {"field": "what", "type": "nominal", "scale": colours, "legend": legend},
            "fillOpacity": {"field": "what", "type": "nominal", "scale": filled, "legend": legend},
        },
    }


def _numbers() -> Spec:
    return {
        "mark": {"type": "text", "align": "left", "dx": 5, "fontSize": 11},
        "encoding": {"text": {"field": "told"}},
    }


def _description(shares: Shares) -> str:
    told = "; ".join(
        f"{outlet.name} has {counted(outlet.covered, outlet.commentary)} statements of the "
        f"commentary, {counted(outlet.linked, outlet.statements)} of its own link back"
        for outlet in shares.outlets
    )
    return f"Bars of the coverage share per outlet. {told}."
