"""Building a unit's text piece by piece with its inline spans."""

import re

from workbench.text.article import BlockKind, Span, SpanKind
from workbench.text.units import Unit

_SPACE = re.compile(r"[ \t\r\n\f]+")


class TextBuilder:
    """Collects text with collapsed white space and the spans opened and closed on the way."""

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._last = "\n"
        self._spans: list[Span] = []

    @property
    def position(self) -> int:
        """Where the next character goes, in code points."""
        return self._length

    def add(self, text: str) -> None:
        """Add text; runs of white space count as one space, none at the start of a line."""
        text = _SPACE.sub(" ", text)
        if self._last.isspace():
            text = text.lstrip(" ")
        self._append(text)

    def add_break(self) -> None:
        """Add a line break that stays."""
        if self._length:
            self._append("\n")

    def mark(self, kind: SpanKind, start: int, target: str | None = None) -> None:
        """Make a span from ``start`` to here; an empty one is left out."""
        written = self._since(start)
        end = start + len(written.rstrip())
        start += len(written) - len(written.lstrip())
        if end <= start:
            return
        last = self._spans[-1] if self._spans else None
        if last and (last.kind, last.target) == (kind, target) and self._touches(last.end, start):
            start = self._spans.pop().start
        self._spans.append(Span(kind, start, end, target))

    def _touches(self, end: int, start: int) -> bool:
        """Whether nothing but white space lies between two places."""
        return end <= start and not self._since(end)[: start - end].strip()

    def _since(self, start: int) -> str:
        """What was added from ``start`` on, without touching what came before."""
        pieces, missing = [], self._length - start
        for part in reversed(self._parts):
            if missing <= 0:
                break
            pieces.append(part[-missing:])
            missing -= len(part)
        return "".join(reversed(pieces))

    def unit(self, group: int, kind: BlockKind | None = None) -> Unit | None:
        """Give what was collected and start anew; `None` if it was nothing but white space."""
        raw = "".join(self._parts)
        text, offset = raw.strip(), len(raw) - len(raw.lstrip())
        spans = tuple(self._shift(span, offset, len(text)) for span in self._spans)
        self._reset()
        return Unit(text, group, kind, tuple(s for s in spans if s.start < s.end)) if text else None

    @staticmethod
    def _shift(span: Span, offset: int, length: int) -> Span:
        start, end = max(0, span.start - offset), min(length, span.end - offset)
        return Span(span.kind, start, end, span.target)

    def _append(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._last = text[-1]
