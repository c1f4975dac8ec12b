"""Articles in the JSON of a report, see ``docs/reference/json.md``.

Reading checks what it reads, because a report may come from anywhere: `ValueError`, `TypeError` or
`KeyError` for what cannot be an article.
"""

from workbench.exchange.json_files import Json, text, texts
from workbench.text.article import (
    Article,
    Block,
    BlockKind,
    LanguageGuess,
    Role,
    Segment,
    Span,
    SpanKind,
)

_METADATA = ("outlet", "author", "url", "published_at", "accessed_at", "file")

_LATER = frozenset({"accessed_at"})
"""What older reports lack."""


def encode(article: Article) -> dict[str, Json]:
    """Write an article with its structure and segments."""
    return {
        "role": article.role.value,
        "title": article.title,
        **{name: getattr(article, name) for name in _METADATA},
        "language": article.language.code,
        "language_probability": article.language.probability,
        "notes": list(article.notes),
        "blocks": [encode_block(block) for block in article.blocks],
    }


def encode_block(block: Block) -> dict[str, Json]:
    """Write a block with its language, spans and segments."""
    return {
        "kind": block.kind.value,
        "language": block.language.code,
        "language_probability": block.language.probability,
        "included": block.included,
        "text": block.text,
        "spans": [
            {"kind": s.kind.value, "start": s.start, "end": s.end, "target": s.target}
            for s in block.spans
        ],
        "segments": [
            {"id": s.id, "text": s.text, "start": s.start, "end": s.end} for s in block.segments
        ],
    }


def decode(content: Json) -> Article:
    """Read what `encode` wrote."""
    article = Article(
        title=text(content["title"]),
        blocks=tuple(_read_block(block) for block in content["blocks"]),
        role=Role(content["role"]),
        language=_language(content),
        notes=texts(content["notes"]),
        **{
            name: _optional(content.get(name) if name in _LATER else content[name])
            for name in _METADATA
        },
    )
    ids = [segment.id for segment in article.segments]
    if len(set(ids)) < len(ids):
        raise ValueError(f"“{article.title}” has two segments of one id")
    return article


def _read_block(content: Json) -> Block:
    words = text(content["text"])
    return Block(
        kind=BlockKind(content["kind"]),
        text=words,
        language=_language(content),
        spans=tuple(
            Span(SpanKind(s["kind"]), *_range(s, words), _optional(s["target"]))
            for s in content["spans"]
        ),
        segments=tuple(_segment(s, words) for s in content["segments"]),
        included=bool(content["included"]),
    )


def _segment(content: Json, words: str) -> Segment:
    start, end = _range(content, words)
    if content["text"] != words[start:end]:
        raise ValueError(f"segment {content['id']!r} has another text than its block")
    return Segment(text(content["id"]), start, end, words[start:end])


def _range(content: Json, words: str) -> tuple[int, int]:
    start, end = content["start"], content["end"]
    if not (type(start) is type(end) is int and 0 <= start <= end <= len(words)):
        raise ValueError(f"{start!r} to {end!r} is no part of a text of {len(words)} characters")
    return start, end


def _language(content: Json) -> LanguageGuess:
    return LanguageGuess(text(content["language"]), float(content["language_probability"]))


def _optional(value: Json) -> str | None:
    return None if value is None else text(value)
