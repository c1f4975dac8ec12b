"""The articles by publication time: a point for a moment, a bar for a day."""

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
from workbench.services.overview.timeline import Grain, Published, Timeline
from workbench.text.article import Role

COMMENTARY, COVERAGE = "commentary", "coverage"
_ROW = 30
_LABEL = (
    "utchours(datum.value) || utcminutes(datum.value) "
    "? utcFormat(datum.value, '%H:%M') : utcFormat(datum.value, '%-d %b %Y')"
)


def timeline_chart(timeline: Timeline) -> Chart:
    """Draw the dated articles, the earliest on top, the commentary marked."""
    description = _description(timeline)
    rows = [_row(published) for published in timeline.dated]
    names = names_axis("outlet", (published.name for published in timeline.dated))
    layers = [_when_commented(), _days(names), _moments(names)]
    height = _ROW * max(1, len(rows))
    spec = specification(description, rows, layers, height, encoding={"tooltip": _tooltip()})
    return Chart("timeline", "Articles by publication time", description, spec)


def _row(published: Published) -> Row:
    own = published.role is Role.COMMENTARY
    return {
        "outlet": published.name,
        "role": COMMENTARY if own else COVERAGE,
        "grain": published.grain.value,
        "start": f"{published.start:%Y-%m-%dT%H:%M:%SZ}",
        "end": f"{published.end:%Y-%m-%dT%H:%M:%SZ}",
        "stated": published.stated.replace("T", " "),
        "title": published.title,
    }


def _tooltip() -> list[Spec]:
    return told(outlet="Outlet", stated="Published", title="Title")


def _x(field: str) -> Spec:
    axis = {"labelExpr": _LABEL, "labelOverlap": True, "title": None, "tickCount": 8}
    scale = {"type": "utc", "padding": 14}
    return {"field": field, "type": "temporal", "scale": scale, "axis": axis}


def _by_role() -> Spec:
    domain = [COMMENTARY, COVERAGE]
    legend = {"orient": "top", "direction": "horizontal", "title": None}
    return {
        "fill": _scaled(domain, [VERMILION, BLUE], legend),
        "stroke": _scaled(domain, [VERMILION, BLUE], legend),
        "shape": _scaled(domain, ["diamond", "circle"], legend),
    }


def _scaled(domain: list[str], values: list[str], legend: Spec) -> Spec:
    scale = {"domain": domain, "range": values}
    return {"field": "role", "type": "nominal", "scale": scale, "legend": legend}


def _when_commented() -> Spec:
    """The day or moment of the commentary behind all others, to see who was first."""
    return {
        "transform": [{"filter": f"datum.role === '{COMMENTARY}'"}],
        "mark": {"type": "rect", "fill": VERMILION, "stroke": VERMILION, "fillOpacity": 0.1,
                 "strokeOpacity": 0.5, "strokeDash": [4, 4]},
        "encoding": {"x": _x("start"), "x2": {"field": "end"}},
    }  # fmt: skip


def _days(names: Spec) -> Spec:
    by_role = {name: value for name, value in _by_role().items() if name != "shape"}
    return {
        "transform": [{"filter": f"datum.grain === '{Grain.DAY.value}'"}],
        "mark": {"type": "bar", "height": 12, "fillOpacity": 0.3, "cornerRadius": 3,
                 "strokeWidth": 1.5},
        "encoding": {
            "y": names, "x": _x("start"), "x2": {"field": "end"}, **by_role,
        },
    }  # fmt: skip


def _moments(names: Spec) -> Spec:
    return {
        "transform": [{"filter": f"datum.grain === '{Grain.TIME.value}'"}],
        "mark": {"type": "point", "size": 130, "fillOpacity": 0.9},
        "encoding": {"y": names, "x": _x("start"), **_by_role()},
    }


def _description(timeline: Timeline) -> str:
    told = "; ".join(
        f"{published.name}{' (the commentary)' if published.role is Role.COMMENTARY else ''} "
        f"{published.stated.replace('T', ' ')}"
        for published in timeline.dated
    )
    return f"Articles by publication time, the earliest first. {told}."
