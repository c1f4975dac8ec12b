"""Inline structure as elements around words, and back."""

from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from workbench.exchange.characters import printable
from workbench.text.article import Span, SpanKind

Make = Callable[[Span], etree._Element]
"""Makes the empty element of a span."""


def fill(element: etree._Element, text: str, spans: Sequence[Span], make: Make) -> None:
    """Put text into an empty element, each span of it in an element of its own.

    Elements can only nest: of two spans that overlap, the later is cut in two.
    """
    _Writer(text, make).fill(element, 0, len(text), nested(spans, len(text)))


def nested(spans: Sequence[Span], length: int) -> list[Span]:
    """The same spans, cut where they would overlap, outer ones first."""
    waiting = sorted((s for s in spans if 0 <= s.start <= s.end <= length), key=_outer_first)
    found: list[Span] = []
    while waiting:
        span = waiting.pop(0)
        ends = [o.end for o in found if o.start < span.start < o.end < span.end]
        if ends:
            cut = min(ends)
            waiting.append(Span(span.kind, cut, span.end, span.target))
            waiting.sort(key=_outer_first)
            span = Span(span.kind, span.start, cut, span.target)
        found.append(span)
    return found


def _outer_first(span: Span) -> tuple[int, int, str, str]:
    return span.start, -span.end, span.kind.value, span.target or ""


class _Writer:
    def __init__(self, text: str, make: Make) -> None:
        self._text, self._make = text, make

    def fill(self, element: etree._Element, start: int, end: int, spans: list[Span]) -> None:
        """Fill an element with ``text[start:end]``; all spans lie within."""
        at, last = start, None
        while spans:
            span = spans.pop(0)
            inner = []
            while spans and spans[0].end <= span.end and spans[0].start < span.end:
                inner.append(spans.pop(0))
            self._add(element, last, self._text[at : span.start])
            last = self._make(span)
            element.append(last)
            self.fill(last, span.start, span.end, inner)
            at = span.end
        self._add(element, last, self._text[at:end])

    def _add(self, element: etree._Element, last: etree._Element | None, text: str) -> None:
        words = printable(text)
        if last is None:
            element.text = (element.text or "") + words
        else:
            last.tail = (last.tail or "") + words


def read(
    element: etree._Element,
    code: Callable[[etree._Element], bool],
    span_of: Callable[[etree._Element], tuple[SpanKind, str | None] | None],
) -> tuple[str, tuple[Span, ...]]:
    """The words of an element and the spans in it.

    Args:
        code: whether an element holds a code rather than words, so that it is dropped.
        span_of: kind and target of the span that an element stands for; ``None`` for none.
    """
    parts: list[str] = []
    spans: list[Span] = []

    def walk(inner: etree._Element, at: int) -> int:
        parts.append(inner.text or "")
        at += len(inner.text or "")
        for child in inner:
            if isinstance(child.tag, str) and not code(child):
                found, place = span_of(child), len(spans)
                end = walk(child, at)
                if found:
                    spans.insert(place, Span(found[0], at, end, found[1]))
                at = end
            parts.append(child.tail or "")
            at += len(child.tail or "")
        return at

    walk(element, 0)
    return "".join(parts), tuple(spans)


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for comments and instructions."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The children of a name, whatever their namespace."""
    return (child for child in element if local(child) == name)


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first child of a name; ``None`` where there is none."""
    return next(children(element, name), None)
