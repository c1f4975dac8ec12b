"""Walking a cleaned page: block elements become units, inline elements become spans."""

import re

import lxml.etree
from lxml.html import HtmlElement

from workbench.corpus.metadata import web_address
from workbench.corpus.richtext import TextBuilder
from workbench.text.article import BlockKind, SpanKind
from workbench.text.patterns import words
from workbench.text.units import Unit, ends_sentence

_BLOCKS = words(
    """address article aside blockquote body caption center dd details div dl dt fieldset
    figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary
    table tbody td tfoot th thead tr ul"""
)
_EMPHASIS = frozenset(("em", "i", "b", "strong", "mark"))
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_CLASSES = (
    (re.compile(r"stand-?first|sub-?(?:title|line|headline)|(?:^|[\s_-])(?:lead|intro|dek|chapo|"
                r"summary|sottotitolo|vorspann)(?:$|[\s_-])", re.I), BlockKind.STANDFIRST),
    (re.compile(r"by-?line|(?:^|[\s_-])(?:authors?|autor(?:en)?|dateline|pub-?date|published)"
                r"(?:$|[\s_-])", re.I), BlockKind.BYLINE),
    (re.compile(r"caption|copyright|(?:^|[\s_-])credits?(?:$|[\s_-])", re.I), BlockKind.CREDIT),
)  # fmt: skip
_LINE = 300
_STANDFIRST = 500
_PROSE = 120


class PageWalker:
    """Turns a page's elements into units, in reading order.

    Units are taken from the headline or the core, whichever comes first, to the end of the core.

    Args:
        core: the part that holds the article's paragraphs.
        headline: the element that is the headline, where it is known.
    """

    def __init__(self, core: HtmlElement, headline: HtmlElement | None = None) -> None:
        self._core = core
        self._headline = headline
        self._inside = False
        self._after = False
        self._builder = TextBuilder()
        self._units: list[Unit] = []
        self._blocks: list[HtmlElement] = []
        self._starts: list[int] = []
        self._group = 0
        self._linked = 0
        self._prose_seen = False

    def units(self, root: HtmlElement) -> list[Unit]:
        """Walk a part of the page."""
        for event, element in lxml.etree.iterwalk(root, events=("start", "end")):
            if event == "start":
                self._inside |= element is self._core or element is self._headline
                self._start(element)
            else:
                self._end(element)
                self._after |= element is self._core
                if element is not root:
                    self._builder.add(element.tail or "")
        self._flush()
        return self._units

    def _start(self, element: HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self._flush()
            self._blocks.append(element)
        elif element.tag == "br":
            self._builder.add_break()
        else:
            self._starts.append(self._builder.position)
        self._builder.add(element.text or "")

    def _end(self, element: HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self._flush()
            self._blocks.pop()
        elif element.tag != "br":
            self._mark(element, self._starts.pop())

    def _mark(self, element: HtmlElement, start: int) -> None:
        href = element.get("href") if element.tag == "a" else None
        target = web_address(href)
        if element.tag in _EMPHASIS:
            self._builder.mark(SpanKind.EMPHASIS, start)
        elif target:
            self._builder.mark(SpanKind.LINK, start, target)
        elif href and (href.startswith("#") or element.find("sup") is not None):
            self._builder.mark(SpanKind.FOOTNOTE, start)
        if href:
            self._linked += self._builder.position - start

    def _flush(self) -> None:
        """Close the unit that was collected; an inline element left open starts anew."""
        linked, self._linked = self._linked, 0
        self._starts = [0] * len(self._starts)
        kind_source = self._blocks[-1] if self._blocks else None
        unit = self._builder.unit(self._group)
        if unit is None or not self._inside or self._after:
            return
        if kind_source is None or kind_source.tag != "li":
            self._group += 1
        kind = self._kind(kind_source, unit, linked)
        self._units.append(Unit(unit.text, self._group, kind, unit.spans))
        self._prose_seen |= kind is None and len(unit.text) > _PROSE

    def _kind(self, block: HtmlElement | None, unit: Unit, linked: int) -> BlockKind | None:
        given = self._kind_by_tag(block)
        if given or block is None:
            return given
        if not self._prose_seen or len(unit.text) <= _LINE:
            by_class = self._kind_by_class(block, unit)
            if by_class:
                return by_class
        link_only = linked >= 0.9 * len(unit.text) and len(unit.text) <= _LINE
        return BlockKind.RELATED if self._prose_seen and link_only else None

    def _kind_by_tag(self, block: HtmlElement | None) -> BlockKind | None:
        inside = [element.tag for element in self._blocks[-4:]]
        if block is not None and block is self._headline:
            return BlockKind.HEADLINE
        if block is not None and (block.tag in _HEADINGS or block.tag == "h1"):
            return BlockKind.HEADING
        if "figcaption" in inside or "caption" in inside:
            return BlockKind.CREDIT
        return BlockKind.QUOTE if "blockquote" in inside else None

    def _kind_by_class(self, block: HtmlElement, unit: Unit) -> BlockKind | None:
        names = f"{block.get('class') or ''} {block.get('itemprop') or ''}"[:300]
        for pattern, kind in _CLASSES:
            if not pattern.search(names):
                continue
            if kind == BlockKind.STANDFIRST:
                first = not self._prose_seen and len(unit.text) <= _STANDFIRST
                return kind if first and len(unit.text.split()) > 3 else None
            return kind if len(unit.text) <= _LINE and not _is_prose(unit.text) else None
        return None


def _is_prose(text: str) -> bool:
    return len(text) > _PROSE and ends_sentence(text)
