"""Shared values to JSON and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.store import codec
from workbench.text.article import Block, BlockKind, LanguageGuess, Segment, Span, SpanKind
from workbench.text.translation import Flag, Hypothesis, Route, RouteStep, Severity

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NUMBER = st.floats(-1e6, 1e6)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """Any block, with spans and segments inside its text."""
    text = draw(TEXT)
    ranges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = draw(st.lists(st.tuples(st.sampled_from(SpanKind), ranges, st.none() | TEXT)))
    segments = draw(st.lists(st.tuples(TEXT, ranges)))
    return Block(
        draw(st.sampled_from(BlockKind)),
        text,
        LanguageGuess(draw(TEXT), draw(NUMBER)),
        tuple(Span(kind, start, end, target) for kind, (start, end), target in spans),
        tuple(Segment(id_, start, end, text[start:end]) for id_, (start, end) in segments),
        draw(st.booleans()),
    )


ROUTES = st.builds(
    Route,
    st.lists(st.builds(RouteStep, TEXT, TEXT, TEXT, TEXT, st.booleans(), TEXT)).map(tuple),
)
FLAGS = st.lists(st.builds(Flag, TEXT, TEXT, st.sampled_from(Severity))).map(tuple)
HYPOTHESES = st.lists(st.builds(Hypothesis, TEXT, NUMBER, st.booleans(), st.integers(1, 9))).map(
    tuple
)


def through_json(value: object) -> object:
    """What a database or an archive does to a value."""
    return json.loads(json.dumps(value, ensure_ascii=False))


@given(st.lists(blocks(), max_size=3).map(tuple), ROUTES, FLAGS, HYPOTHESES)
def test_everything_comes_back_as_it_was(
    article: tuple[Block, ...],
    route: Route,
    flags: tuple[Flag, ...],
    hypotheses: tuple[Hypothesis, ...],
) -> None:
    assert codec.decode_blocks(through_json(codec.encode_blocks(article))) == article
    assert codec.decode_route(through_json(codec.encode_route(route))) == route
    assert codec.decode_flags(through_json(codec.encode_flags(flags))) == flags
    encoded = through_json(codec.encode_hypotheses(hypotheses))
    assert codec.decode_hypotheses(encoded) == hypotheses


GOOD = codec.encode_blocks([Block(BlockKind.PARAGRAPH, "Satz.")])[0]


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "poem"},
        {"text": 7},
        {"text": None},
        {"segments": [["a", 0, 6]]},
        {"segments": [["a", -1, 3]]},
        {"segments": [["a", 3, 2]]},
        {"segments": [["a", "0", 2]]},
        {"segments": [["a", 0]]},
        {"spans": [["blink", 0, 1, None]]},
        {"spans": [["link", 0, 1, 5]]},
        {"language": None},
        {"probability": "sure"},
    ],
)
def test_what_cannot_be_a_block_is_refused(change: dict[str, object]) -> None:
    codec.decode_blocks([GOOD])
    with pytest.raises((ValueError, TypeError)):
        codec.decode_blocks([GOOD | change])
