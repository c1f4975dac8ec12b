"""Key words as points with intervals, the commentary's to the right of the middle."""

from collections.abc import Sequence

from workbench.comparison.wording import Keyness, Keyword
from workbench.services.overview.chart import (
    BLUE,
    GREY,
    VERMILION,
    Chart,
    Row,
    Spec,
    names_axis,
    specification,
    told,
)

MOST_WORDS = 15
"""On either side."""
OURS, THEIRS = "the commentary", "the coverage"
SURE, UNSURE = "significant", "not significant"
_ROW = 21


def keyness_chart(keyness: Keyness) -> Chart:
    """Draw how many times more often either side uses its key words."""
    shown = key_words(keyness)
    description = _description(shown)
    words = names_axis("word", (word.word for word in shown))
    layers = [_middle(), _intervals(words), _points(words)]
    height = _ROW * max(1, len(shown))
    spec = specification(description, list(map(_row, shown)), layers, height)
    return Chart("keyness", "Key words", description, spec)


def key_words(keyness: Keyness) -> list[Keyword]:
    """The words with the largest log-likelihood on either side, by log ratio."""
    ours = [word for word in keyness.keywords if word.log_ratio > 0][:MOST_WORDS]
    theirs = [word for word in keyness.keywords if word.log_ratio < 0][:MOST_WORDS]
    return sorted([*ours, *theirs], key=lambda word: -word.log_ratio)


def _row(word: Keyword) -> Row:
    return {
        "word": word.word,
        "ratio": round(word.log_ratio, 3),
        "low": round(word.interval[0], 3),
        "high": round(word.interval[1], 3),
        "side": OURS if word.log_ratio > 0 else THEIRS,
        "sure": SURE if word.significant else UNSURE,
        "told": f"{word.commentary} : {word.coverage}",
        "likelihood": f"{word.log_likelihood:.1f}",
    }


def _x(field: str = "ratio") -> Spec:
    title = "log ratio: 1 is twice as often, 2 four times"
    return {"field": field, "type": "quantitative", "title": title}


def _tooltip() -> list[Spec]:
    return told(word="Word", ratio="Log ratio", likelihood="Log-likelihood G²",
                told="Commentary : coverage", sure="Difference")  # fmt: skip


def _middle() -> Spec:
    return {"mark": {"type": "rule", "color": GREY}, "encoding": {"x": {"datum": 0}}}


def _sides() -> Spec:
    legend = {"orient": "top", "direction": "horizontal", "title": "used more by"}
    scale = {"domain": [OURS, THEIRS], "range": [VERMILION, BLUE]}
    return {"field": "side", "type": "nominal", "scale": scale, "legend": legend}


def _intervals(words: Spec) -> Spec:
    places = {"y": words, "x": _x("low"), "x2": {"field": "high"}}
    return {
        "mark": {"type": "rule", "strokeWidth": 1.5, "opacity": 0.75},
        "encoding": {**places, "stroke": _sides()},
    }


def _points(words: Spec) -> Spec:
    shapes = {"domain": [OURS, THEIRS], "range": ["diamond", "circle"]}
    sure = {"domain": [SURE, UNSURE], "range": [1, 0]}
    in_words = {"orient": "top", "direction": "horizontal", "title": "difference",
                "symbolStrokeColor": GREY, "symbolFillColor": GREY}  # fmt: skip
    return {
        "mark": {"type": "point", "size": 90, "strokeWidth": 1.8, "opacity": 1},
        "encoding": {
            "y": words,
            "x": _x(),
            "stroke": _sides(),
            "fill": _sides(),
            "shape": {**_sides(), "scale": shapes},
            "fillOpacity": {
                "field": "sure", "type": "nominal", "scale": sure, "legend": in_words,
            },
            "tooltip": _tooltip(),
        },
    }  # fmt: skip


def _description(shown: Sequence[Keyword]) -> str:
    told = "; ".join(
        f"{word.word} {word.commentary} to {word.coverage}, log ratio {word.log_ratio:.1f}"
        for word in shown
    )
    return f"Words with their log ratio, the commentary's first. {told}."
