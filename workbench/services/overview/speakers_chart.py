"""Who is quoted where, as a grid of speakers and outlets."""

from collections.abc import Sequence

from workbench.services.overview.chart import (
    Chart,
    Row,
    Spec,
    names_axis,
    specification,
    told,
)
from workbench.services.overview.quoted import Quotations, SpeakerRow

MOST_SPEAKERS = 20
MOST_COLUMNS = 16
"""Of outlets; where there are more, they are the rows and the speakers the columns."""
_ROW, _FEW, _MANY = 28, 2, 4
_HEAD, _LEAN = 130, 70
_SHADES = ["#d6e6f2", "#7fb2d6", "#0b4f79"]
_DARK_INK, _LIGHT_INK = "#111417", "#ffffff"


def speakers_chart(quotations: Quotations) -> Chart:
    """Draw how often each outlet quotes each of the speakers most outlets quote."""
    shown = quotations.speakers[:MOST_SPEAKERS]
    description = _description(quotations, shown)
    rows = [row for speaker in shown for row in _rows(quotations, speaker)]
    crowded = len(quotations.articles) > MOST_COLUMNS
    height = _ROW * max(1, len(quotations.articles) if crowded else len(shown))
    places = _places(quotations, shown, crowded)
    # The last column's slanted head leans over the edge.
    edge = {"left": 5, "top": 5, "right": _LEAN, "bottom": 5}
    layers = [_cells(), _numbers()]
    spec = specification(description, rows, layers, height, encoding=places, padding=edge)
    return Chart("who-is-quoted", "Who is quoted where", description, spec)


def _rows(quotations: Quotations, speaker: SpeakerRow) -> list[Row]:
    """One row for each outlet, so that those that quote nobody have their column too."""
    return [
        {
            "speaker": speaker.name,
            "outlet": name,
            "count": speaker.count(id_) or None,
            "told": numbers(speaker, id_),
        }
        for id_, name in quotations.articles
    ]


def numbers(speaker: SpeakerRow, article: str) -> str:
    """``2+1``: direct and indirect quotations; empty where there are none."""
    if not speaker.count(article):
        return ""
    return f"{speaker.direct.get(article, 0)}+{speaker.indirect.get(article, 0)}"


def _places(quotations: Quotations, shown: Sequence[SpeakerRow], crowded: bool) -> Spec:
    sides = [
        ("speaker", [speaker.name for speaker in shown]),
        ("outlet", [name for _, name in quotations.articles]),
    ]
    rows, columns = reversed(sides) if crowded else sides
    return {
        "y": names_axis(*rows),
        "x": names_axis(*columns, orient="top", labelAngle=-40, labelLimit=_HEAD),
        "tooltip": told(speaker="Speaker", outlet="Outlet", told="Direct + indirect"),
    }


def _cells() -> Spec:
    scale = {"type": "threshold", "domain": [_FEW, _MANY], "range": _SHADES}
    legend = {"orient": "bottom", "title": "quotations", "direction": "horizontal"}
    return {
        "transform": [{"filter": "isValid(datum.count)"}],
        "mark": {"type": "rect", "cornerRadius": 3},
        "encoding": {
            "color": {"field": "count", "type": "quantitative", "scale": scale, "legend": legend}
        },
    }


def _numbers() -> Spec:
    many = {"test": f"datum.count >= {_MANY}", "value": _LIGHT_INK}
    return {
        "mark": {"type": "text", "fontSize": 11},
        "encoding": {"text": {"field": "told"}, "color": {"condition": many, "value": _DARK_INK}},
    }


def _description(quotations: Quotations, shown: tuple[SpeakerRow, ...]) -> str:
    told = "; ".join(
        f"{speaker.name} in "
        + ", ".join(f"{name} {speaker.count(id_)}" for id_, name in quotations.articles
                    if speaker.count(id_))
        for speaker in shown
    )  # fmt: skip
    return f"Grid of speakers and outlets with the number of quotations. {told}."
