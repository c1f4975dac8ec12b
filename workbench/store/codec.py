"""Shared values to JSON and back.

Decoding checks what it reads, because an archive may come from anywhere: `ValueError`,
`TypeError` or `KeyError` for what cannot be a value of ours.
"""

from collections.abc import Sequence
from typing import Any

from workbench.text.article import Block, BlockKind, LanguageGuess, Segment, Span, SpanKind
from workbench.text.translation import Flag, Hypothesis, Route, RouteStep, Severity

Json = Any


def encode_blocks(blocks: Sequence[Block]) -> list[Json]:
    """Encode blocks; a segment's text is left out, as its block holds it."""
    return [
        {
            "kind": block.kind.value,
            "text": block.text,
            "language": block.language.code,
            "probability": block.language.probability,
            "included": block.included,
            "spans": [[s.kind.value, s.start, s.end, s.target] for s in block.spans],
            "segments": [[s.id, s.start, s.end] for s in block.segments],
        }
        for block in blocks
    ]


def decode_blocks(blocks: Json) -> tuple[Block, ...]:
    """Decode what `encode_blocks` made."""
    return tuple(_block(block) for block in blocks)


def _block(raw: Json) -> Block:
    text = _text(raw["text"])
    return Block(
        kind=BlockKind(raw["kind"]),
        text=text,
        language=LanguageGuess(_text(raw["language"]), float(raw["probability"])),
        spans=tuple(
            Span(SpanKind(kind), *_range(start, end, text), None if to is None else _text(to))
            for kind, start, end, to in raw["spans"]
        ),
        segments=tuple(
            Segment(_text(id_), *_range(start, end, text), text[start:end])
            for id_, start, end in raw["segments"]
        ),
        included=bool(raw["included"]),
    )


def segment_order(blocks: Json) -> dict[str, int]:
    """Number the segments of encoded blocks in reading order: segment id → 0-based place."""
    ids = (segment[0] for block in blocks for segment in block["segments"])
    return {id_: place for place, id_ in enumerate(ids)}


def encode_route(route: Route) -> list[Json]:
    """Encode a route."""
    return [
        {
            "source": step.source,
            "target": step.target,
            "engine": step.engine,
            "version": step.version,
            "demo": step.demo,
            "signature": step.signature,
        }
        for step in route.steps
    ]


def decode_route(steps: Json) -> Route:
    """Decode what `encode_route` made."""
    return Route(
        tuple(
            RouteStep(
                source=_text(step["source"]),
                target=_text(step["target"]),
                engine=_text(step["engine"]),
                version=_text(step["version"]),
                demo=bool(step["demo"]),
                signature=_text(step["signature"]),
            )
            for step in steps
        )
    )


def encode_flags(flags: Sequence[Flag]) -> list[Json]:
    """Encode flags."""
    return [[flag.code, flag.message, flag.severity.value] for flag in flags]


def decode_flags(flags: Json) -> tuple[Flag, ...]:
    """Decode what `encode_flags` made."""
    return tuple(
        Flag(_text(code), _text(message), Severity(severity)) for code, message, severity in flags
    )


def encode_hypotheses(hypotheses: Sequence[Hypothesis]) -> list[Json]:
    """Encode an engine's proposals."""
    return [[h.text, h.score, h.cut, h.pieces] for h in hypotheses]


def decode_hypotheses(hypotheses: Json) -> tuple[Hypothesis, ...]:
    """Decode what `encode_hypotheses` made."""
    return tuple(
        Hypothesis(_text(text), float(score), bool(cut), int(pieces))
        for text, score, cut, pieces in hypotheses
    )


def decode_texts(texts: Json) -> tuple[str, ...]:
    """Decode a list of texts: segment ids, notes."""
    if not isinstance(texts, list):
        raise TypeError(f"a list was expected, not {type(texts).__name__}")
    return tuple(_text(text) for text in texts)


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {type(value).__name__}")
    return value


def _range(start: Json, end: Json, text: str) -> tuple[int, int]:
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= len(text)):
        raise ValueError(f"{start!r} to {end!r} is no part of a text of {len(text)} characters")
    return start, end
