"""Boundaries and inline structure of a block carried over when its text or extent changes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from workbench.text.article import Block, Segment, Span


@dataclass(frozen=True, slots=True)
class Change:
    """What changed between two texts: ``old[start:old_end]`` became ``new[start:new_end]``."""

    start: int
    old_end: int
    new_end: int

    @classmethod
    def between(cls, old: str, new: str) -> "Change":
        """Find the smallest stretch outside of which two texts are the same."""
        start = _alike(old, new)
        tail = _alike(old[start:][::-1], new[start:][::-1])
        return cls(start, len(old) - tail, len(new) - tail)

    def moved(self, offset: int, inside: int) -> int:
        """Where an offset of the old text is in the new one; ``inside`` if it was changed."""
        if offset <= self.start:
            return offset
        return offset - self.old_end + self.new_end if offset >= self.old_end else inside

    def merged(self, old: Collection[int], new: Collection[int]) -> set[int]:
        """Take boundaries from the old text where it is unchanged, and else from the new."""
        kept = {self.moved(at, -1) for at in old if at <= self.start or at >= self.old_end}
        return kept | {at for at in new if self.start < at < self.new_end}


def _alike(first: str, second: str) -> int:
    """How many characters two texts share from the start."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(first), len(second)))


def cut(block: Block) -> set[int]:
    """The boundaries inside a block."""
    return {segment.start for segment in block.segments[1:]}


def cut_at(block: Block, boundaries: Collection[int]) -> Block:
    """Cut a block at the given offsets and nowhere else; a piece without words joins the next.

    The ids are left empty.
    """
    if not block.text:
        return replace(block, segments=())
    starts: list[int] = []
    pending = 0
    inner = sorted(at for at in boundaries if 0 < at < len(block.text))
    for at in [*inner, len(block.text)]:
        if block.text[pending:at].strip():
            starts.append(pending)
            pending = at
    starts = starts or [0]
    pieces = zip(starts, [*starts[1:], len(block.text)], strict=True)
    segments = tuple(Segment("", start, end, block.text[start:end]) for start, end in pieces)
    return replace(block, segments=segments)


def starts(text: str, pieces: Sequence[str]) -> set[int] | None:
    """Find where pieces begin that are the words of a text in order, white space aside.

    Returns:
        the offsets of all pieces but the first; ``None`` if the words are not the same.
    """
    visible = [at for at, char in enumerate(text) if not char.isspace()]
    words = ["".join(piece.split()) for piece in pieces]
    if "".join(words) != "".join(text.split()):
        return None
    counts = accumulate(len(word) for word in words)
    return {visible[count] for count in counts if 0 < count < len(visible)}


def part(block: Block, start: int, end: int) -> Block:
    """Take the visible part of ``text[start:end]`` with its boundaries and inline structure."""
    text = block.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    spans = tuple(
        replace(span, start=max(span.start - start, 0), end=min(span.end - start, len(text)))
        for span in block.spans
        if span.start < start + len(text) and span.end > start
    )
    return cut_at(replace(block, text=text, spans=spans), {at - start for at in cut(block)})


def joined(first: Block, second: Block, between: str) -> Block:
    """Append a block to another, a boundary between them.

    Args:
        between: goes between the two, unless there is white space already.
    """
    if first.text[-1:].isspace() or second.text[:1].isspace():
        between = ""
    shift = len(first.text) + len(between)
    spans = tuple(
        replace(span, start=span.start + shift, end=span.end + shift) for span in second.spans
    )
    whole = replace(
        first,
        text=first.text + between + second.text,
        spans=first.spans + spans,
        language=first.language if first.language.certain else second.language,
    )
    return cut_at(whole, {*cut(first), shift, *(at + shift for at in cut(second))})


def moved_spans(spans: Sequence[Span], change: Change) -> tuple[Span, ...]:
    """Carry inline structure over a change; what lay wholly in the changed words is gone."""
    moved = (
        replace(
            span,
            start=change.moved(span.start, inside=change.new_end),
            end=change.moved(span.end, inside=change.start),
        )
        for span in spans
    )
    return tuple(span for span in moved if span.start < span.end)
