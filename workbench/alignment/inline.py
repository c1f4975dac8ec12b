"""Which words of a translation get the formatting of which words of its source.

No engine says which of its words stand for which. So each word is held against each of the other
language: the same name or number, a word spelled alike, a word near it in the encoder's space, and
how far they stand from each other. A mark then covers the run of words that gain most by it: those
that rather stand for words inside it than outside, both ways. Links and things are never lost:
where nothing tells their place they stand where the source has them, as a share of the text.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from workbench.alignment.encoder import Encoder
from workbench.alignment.inline_words import Token, embedded, shares, tokens
from workbench.alignment.marks import Floats
from workbench.text.layout import Mark, MarkKind

LEAST = 0.35
"""The share of a word that must stand for words inside a mark for it to be covered."""
BACK = 0.5
"""What the other direction weighs. Both are set by the half of the gold that is for it, see
`benchmarks/inline.py`."""
_UNSURE = 0.5
"""A small word before a mark's words belongs to them unless it stands for another with more."""
_BRIDGE = -0.1
"""What a run loses by a sign that the source has not."""
_ARTICLE = 3


class Placer:
    """Places marks in the translations of one language, knowing the words of all of them.

    Args:
        sources: all source texts, so that what all words have in common can be taken off.
        targets: their translations.
        encoder: tells which words are near each other; without one, spelling and place tell.
    """

    def __init__(
        self, sources: Sequence[str], targets: Sequence[str], encoder: Encoder | None
    ) -> None:
        self._own = embedded(sources, encoder)
        self._other = embedded(targets, encoder)

    def place(self, source: str, target: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
        """Find the words of a translation for each mark of its source, in the marks' order."""
        own, other = tokens(source), tokens(target)
        if not own or not other:
            return place_by_position(source, target, marks)
        forth, back = shares(own, other, self._own, self._other)
        placed: dict[int, Mark] = {}
        for number in _outer_first(marks):
            mark = marks[number]
            within = _around(number, marks, placed)
            if mark.kind is MarkKind.THING:
                placed[number] = _thing(mark, source, target, own, other, forth)
            else:
                placed[number] = _words(mark, own, other, forth, back, within)
        return tuple(placed[number] for number in range(len(marks)))


def _outer_first(marks: Sequence[Mark]) -> list[int]:
    return sorted(range(len(marks)), key=lambda number: marks[number].start - marks[number].end)


def _around(number: int, marks: Sequence[Mark], placed: dict[int, Mark]) -> Mark | None:
    """Where the mark was placed that holds this one most closely."""
    mark = marks[number]
    outer = [
        other
        for other in placed
        if marks[other].start <= mark.start
        and mark.end <= marks[other].end
        and marks[other].kind is not MarkKind.THING
    ]
    return placed[outer[-1]] if outer else None


def _words(
    mark: Mark,
    own: list[Token],
    other: list[Token],
    forth: Floats,
    back: Floats,
    within: Mark | None,
) -> Mark:
    """The run of words that gains most by the mark."""
    inside = np.array([mark.start < token.end and token.start < mark.end for token in own])
    allowed = [
        n
        for n, token in enumerate(other)
        if within is None or (within.start <= token.start and token.end <= within.end)
    ] or list(range(len(other)))
    if inside.all():
        first, last = allowed[0], allowed[-1]
    else:
        gains = forth[:, inside].sum(axis=1) - LEAST
        gains += BACK * (back[inside].sum(axis=0) - back[~inside].sum(axis=0))
        gains = _without_lone_signs(gains, own, other)
        first, last = _best_run(gains[allowed[0] : allowed[-1] + 1])
        first, last = first + allowed[0], last + allowed[0]
        first, last = _trimmed(own, other, inside, first, last)
        first = _with_small_words(own, other, inside, forth, first, allowed[0])
    return replace(mark, start=other[first].start, end=other[last].end)


def _best_run(gains: Floats) -> tuple[int, int]:
    """The first and last place of the run with the largest sum; at least one place."""
    sums = [0.0, *accumulate(gains)]
    best, found = -np.inf, (0, 0)
    lowest = 0
    for end in range(1, len(sums)):
        if sums[end - 1] < sums[lowest]:
            lowest = end - 1
        if sums[end] - sums[lowest] > best:
            best, found = sums[end] - sums[lowest], (lowest, end - 1)
    return found


def _trimmed(
    own: list[Token], other: list[Token], inside: npt.NDArray[np.bool_], first: int, last: int
) -> tuple[int, int]:
    """Leave signs out at the edges where the source's mark has none there."""
    covered = [token for token, is_in in zip(own, inside, strict=True) if is_in]
    if not covered:
        return first, last
    while first < last and covered[0].is_word and not other[first].is_word:
        first += 1
    while first < last and covered[-1].is_word and not other[last].is_word:
        last -= 1
    return first, last


def _without_lone_signs(gains: Floats, own: list[Token], other: list[Token]) -> Floats:
    """A comma that the source has not says nothing of where a mark is."""
    signs = {token.sign for token in own}
    lone = [not token.is_word and token.sign not in signs for token in other]
    return np.where(lone, np.minimum(gains, _BRIDGE), gains)


def _with_small_words(
    own: list[Token],
    other: list[Token],
    inside: npt.NDArray[np.bool_],
    forth: Floats,
    first: int,
    least: int,
) -> int:
    """Take in the article or preposition before the words, where the source's mark has one too."""
    begins = own[int(np.argmax(inside))]
    if not begins.text[0].islower() and len(begins.text) > _ARTICLE:
        return first
    while first > least and other[first - 1].is_small:
        elsewhere = forth[first - 1, ~inside].max(initial=0)
        if elsewhere > _UNSURE:
            break
        first -= 1
    return first


def _thing(
    mark: Mark,
    source: str,
    target: str,
    own: list[Token],
    other: list[Token],
    forth: Floats,
) -> Mark:
    """Where a thing goes: on what stands for it, else behind what it stands behind."""
    covered = source[mark.start : mark.end]
    if covered.strip() and covered in target:
        aim = mark.start / max(1, len(source)) * len(target)
        found = [match.start() for match in re.finditer(re.escape(covered), target)]
        start = min(found, key=lambda at: abs(at - aim))
        return replace(mark, start=start, end=start + len(covered))
    before = [number for number, token in enumerate(own) if token.end <= mark.start]
    if not before:
        return replace(mark, start=0, end=0)
    if before[-1] == len(own) - 1:
        return replace(mark, start=len(target), end=len(target))
    at = other[int(np.argmax(forth[:, before[-1]]))].end
    return replace(mark, start=at, end=at)


def place_by_position(source: str, target: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Place marks where they stand in the source, as shares of the text, at whole words."""
    starts = [0, *(token.start for token in tokens(target))]
    ends = [0, *(token.end for token in tokens(target))]
    share = len(target) / max(1, len(source))
    placed = []
    for mark in marks:
        end = min(ends, key=lambda at: abs(at - mark.end * share))
        start = min(starts, key=lambda at: abs(at - mark.start * share))
        thing = mark.kind is MarkKind.THING
        placed.append(replace(mark, start=end if thing else min(start, end), end=end))
    return tuple(placed)
