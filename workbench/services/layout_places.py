"""Where an article's segments stand in the document they were read from."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from workbench.text.article import Article, BlockKind
from workbench.text.layout import LayoutUnit

_NUMBERED = re.compile(r"\[[^\]\s]+\] ")
"""What reading sets before a footnote's text."""
_KEY = 12
_MOST = 60
"""Segments between two paragraphs that were found, beyond which none is looked for by likeness."""
_ALIKE = 60
"""How alike a corrected paragraph and the document's must be, of 100, to be the same one."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment of an article, as it is looked for in a document.

    Attributes:
        prefix: how many characters of it are not the document's.
        block: the number of its block.
    """

    segment_id: str
    text: str
    prefix: int
    block: int


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of a document with the segments that say what it says.

    Attributes:
        exact: whether they say it in the same letters; if not, they are taken as one.
    """

    unit: LayoutUnit
    passages: tuple[Passage, ...]
    exact: bool = True


def letters(text: str) -> str:
    """A text without what reading may change: white space, and hyphens that do not break."""
    return "".join(text.split()).replace("\u2011", "-")


def passages_of(article: Article) -> list[Passage]:
    """List all segments with words, included or not."""
    return [
        Passage(segment.id, segment.text, prefix, number)
        for number, block in enumerate(article.blocks)
        for at, segment in enumerate(block.segments)
        if letters(segment.text[(prefix := 0 if at else _prefix(block.kind, block.text)) :])
    ]


def _prefix(kind: BlockKind, text: str) -> int:
    found = _NUMBERED.match(text) if kind is BlockKind.SOURCE_NOTE else None
    return found.end() if found else 0


def find_places(units: Sequence[LayoutUnit], passages: Sequence[Passage]) -> list[Place]:
    """Find the segments of each unit; a unit that no segments make up has none.

    The same words may stand in several places, such as a title in the page's head too.
    """
    index = _Index(passages)
    found = [index.find(letters(unit.text)) for unit in units]
    places = [
        Place(unit, tuple(passages[first:last]))
        for unit, (first, last) in zip(units, found, strict=True)
    ]
    return _with_corrected(places, passages, index.used)


class _Index:
    """All segments' letters as one text, to look up what begins and ends with segments."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        told = [letters(passage.text[passage.prefix :]) for passage in passages]
        self._text = "".join(told)
        self._starts = [0]
        for words in told:
            self._starts.append(self._starts[-1] + len(words))
        self._number = {start: number for number, start in enumerate(self._starts)}
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for number, start in enumerate(self._starts[:-1]):
            for length in range(1, _KEY + 1):
                self._by_key[self._text[start : start + length]].append(number)
        self.used: set[int] = set()
        self._next = 0

    def find(self, words: str) -> tuple[int, int]:
        """The first segment of these words and one past the last; twice the same for none."""
        fitting = [
            (number, self._number[self._starts[number] + len(words)])
            for number in self._by_key.get(words[:_KEY], ())
            if words
            and self._starts[number] + len(words) in self._number
            and self._text.startswith(words, self._starts[number])
        ]
        if not fitting:
            return (0, 0)
        free = [pair for pair in fitting if pair[0] not in self.used]
        first, last = (
            min(free, key=lambda pair: (pair[0] < self._next, pair)) if free else fitting[0]
        )
        self.used.update(range(first, last))
        self._next = last if free else self._next
        return (first, last)


def _with_corrected(
    places: list[Place], passages: Sequence[Passage], used: set[int]
) -> list[Place]:
    """Find the paragraphs whose words somebody corrected: alike, and between the same others."""
    free = [passage for number, passage in enumerate(passages) if number not in used]
    if not free or all(place.passages for place in places):
        return places
    number = {passage.segment_id: n for n, passage in enumerate(passages)}
    found = list(places)
    for at, (before, after) in enumerate(_neighbours(places, number, len(passages))):
        if places[at].passages or not free:
            continue
        between = [p for p in free if before < number[p.segment_id] < after]
        if len(between) <= _MOST:
            alike = _most_alike(places[at].unit.text, between)
            found[at] = Place(places[at].unit, alike, exact=not alike)
            free = [passage for passage in free if passage not in alike]
    return found


def _neighbours(
    places: Sequence[Place], number: Mapping[str, int], end: int
) -> list[tuple[int, int]]:
    """For each place the last segment of the one found before it, and the first of the next."""
    before, last = [], -1
    for place in places:
        before.append(last)
        last = number[place.passages[-1].segment_id] if place.passages else last
    after, first = [], end
    for place in reversed(places):
        after.append(first)
        first = number[place.passages[0].segment_id] if place.passages else first
    return list(zip(before, reversed(after), strict=True))


def _most_alike(text: str, passages: Sequence[Passage]) -> tuple[Passage, ...]:
    blocks: dict[int, list[Passage]] = defaultdict(list)
    for passage in passages:
        blocks[passage.block].append(passage)
    best = float(_ALIKE)
    found: tuple[Passage, ...] = ()
    for own in blocks.values():
        alike = fuzz.ratio(letters(text), letters("".join(p.text for p in own)))
        if alike >= best:
            best, found = alike, tuple(own)
    return found


def slices(unit: LayoutUnit, passages: Sequence[Passage]) -> list[tuple[int, int]]:
    """Where in a unit's text each segment stands, without the white space around it."""
    seen = [n for n, character in enumerate(unit.text) if not character.isspace()]
    ends: list[int] = []
    for passage in passages:
        told = len(letters(passage.text[passage.prefix :]))
        ends.append((ends[-1] if ends else 0) + told)
    starts = [0, *ends[:-1]]
    return [(seen[a], seen[b - 1] + 1) for a, b in zip(starts, ends, strict=True)]
