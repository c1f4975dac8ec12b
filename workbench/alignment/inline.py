"""Which words of a translation get the formatting of which words of its source.

No engine says which of its words stand for which. So each word is held against each of the other
language: the same name or number, a word spelled alike, a word near it in the encoder's space, and
how far they stand from each other. A mark then covers the run of words that gain most by it: those
that rather stand for words inside it than outside, both ways. Links and things are never lost:
where nothing tells their place they stand where the source has them, as a share of the text.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from workbench.alignment.encoder import Encoder
from workbench.alignment.marks import Floats
from workbench.text.layout import Mark, MarkKind

_WORD = re.compile(r"\[\d+\]|[^\W_]+(?:[.,’'-][^\W_]+)*|[^\w\s]|_|\n")
_ELIDED = re.compile(r"^[^\W\d_]{1,6}[’'](?=[^\W\d_]{3})")
_QUOTES = str.maketrans(dict.fromkeys("„“”«»‚‘’‹›", '"'))
_ALIKE = 0.75
"""How alike two words are spelled that are taken for the same: Universität, université."""
_SHORTEST = 4
_SMALL = 5
_UNSURE = 0.5
"""A small word before a mark's words belongs to them unless it stands for another with more."""

_BRIDGE = -0.1
"""What a run loses by a sign that the source has not."""
_ARTICLE = 3

SHARPNESS = 0.12
"""How sharp the choice between two words is: the smaller, the sharper."""
ANCHOR = 3.0
"""How alike the same name or number is, above all other likeness."""
DISTANCE = 0.6
DISTANCE_UNREAD = 2.5
"""What the distance of a whole text costs, in likeness; the second without an encoder."""
LEAST = 0.35
"""The share of a word that must stand for words inside a mark for it to be covered."""
BACK = 0.5
"""What the other direction weighs. These are set by the half of the gold that is for it, see
`benchmarks/inline.py`."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign: ``text[start:end]``."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is more than a sign."""
        return self.text[0].isalnum()

    @property
    def is_small(self) -> bool:
        """Whether it may be an article or the like, which many languages add or leave out."""
        letters = self.text.rstrip("'’")
        return self.is_word and letters.islower() and len(letters) <= _SMALL


def tokens(text: str) -> list[Token]:
    """Cut a text into words and signs; an article drawn into its noun is a word: ``l'``."""
    found = []
    for match in _WORD.finditer(text):
        start = match.start()
        drawn = _ELIDED.match(match[0])
        if drawn:
            found.append(Token(drawn[0], start, start + drawn.end()))
            start += drawn.end()
        found.append(Token(text[start : match.end()], start, match.end()))
    return found


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
        self._own = _vectors(sources, encoder)
        self._other = _vectors(targets, encoder)

    def place(self, source: str, target: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
        """Find the words of a translation for each mark of its source, in the marks' order."""
        own, other = tokens(source), tokens(target)
        if not own or not other:
            return place_by_position(source, target, marks)
        forth, back = self._shares(own, other)
        placed: dict[int, Mark] = {}
        for number in _outer_first(marks):
            mark = marks[number]
            within = _around(number, marks, placed)
            if mark.kind is MarkKind.THING:
                placed[number] = _thing(mark, source, target, own, other, forth)
            else:
                placed[number] = _words(mark, own, other, forth, back, within)
        return tuple(placed[number] for number in range(len(marks)))

    def _shares(self, own: list[Token], other: list[Token]) -> tuple[Floats, Floats]:
        """How much each word stands for each of the other language: each row sums to 1.

        Returns:
            ``(m, n)`` of the target's words among the source's, ``(n, m)`` the other way.
        """
        likeness = self._likeness(own, other)
        far = np.abs(_places(own)[:, None] - _places(other)[None, :])
        distance = DISTANCE if self._own else DISTANCE_UNREAD
        scores = (likeness - distance * far) / SHARPNESS
        return _softmax(scores.T), _softmax(scores)

    def _likeness(self, own: list[Token], other: list[Token]) -> Floats:
        found = np.array([[_spelled_alike(a, b) for b in other] for a in own])
        if self._own and self._other:
            nothing = np.zeros(len(next(iter(self._own.values()))), dtype=np.float32)
            mine = np.array([self._own.get(token.text, nothing) for token in own])
            theirs = np.array([self._other.get(token.text, nothing) for token in other])
            found = np.maximum(found, mine @ theirs.T)
        return np.where(_anchors(own, other), ANCHOR, found)


def _vectors(texts: Sequence[str], encoder: Encoder | None) -> dict[str, Floats]:
    """Each word embedded by itself, what all have in common taken off, of unit length."""
    words = sorted({token.text for text in texts for token in tokens(text) if token.is_word})
    if encoder is None or not words:
        return {}
    vectors = np.asarray(encoder.encode(words), dtype=np.float64)
    if len(words) > 1:
        vectors = vectors - vectors.mean(axis=0)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return dict(zip(words, vectors, strict=True))


def _places(found: list[Token]) -> Floats:
    """Where each word stands, as a share of the text: its middle."""
    return (np.arange(len(found)) + 0.5) / len(found)


def _softmax(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    found: Floats = powers / powers.sum(axis=1, keepdims=True)
    return found


def _spelled_alike(own: Token, other: Token) -> float:
    """From 0 to 1: the same name or number, or spelled alike; below 0 a word and a sign."""
    if own.is_word != other.is_word:
        return -1.0
    if not own.is_word:
        return float(own.text.translate(_QUOTES) == other.text.translate(_QUOTES))
    if own.text[0].isdigit() or other.text[0].isdigit():
        return float(_digits(own.text) == _digits(other.text))
    a, b = _folded(own.text), _folded(other.text)
    if a == b:
        return 1.0
    if min(len(a), len(b)) < _SHORTEST:
        return 0.0
    alike = fuzz.ratio(a, b) / 100
    return alike if alike >= _ALIKE else 0.0


def _anchors(own: list[Token], other: list[Token]) -> npt.NDArray[np.bool_]:
    """Which words are the same name or number, once in each text: no distance speaks against it."""
    mine, theirs = [_key(token) for token in own], [_key(token) for token in other]
    once = Counter(mine), Counter(theirs)
    return np.array([[a == b and bool(a) and once[0][a] == once[1][b] == 1 for b in theirs]
                     for a in mine])  # fmt: skip


def _key(token: Token) -> str:
    if token.text[0].isdigit():
        return _digits(token.text)
    return _folded(token.text) if token.is_word and len(token.text) >= _SHORTEST else ""


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit()) or text


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))


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
    signs = {token.text.translate(_QUOTES) for token in own if not token.is_word}
    lone = [not token.is_word and token.text.translate(_QUOTES) not in signs for token in other]
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
    starts = [0, *(match.start() for match in _WORD.finditer(target))]
    ends = [0, *(match.end() for match in _WORD.finditer(target))]
    share = len(target) / max(1, len(source))
    placed = []
    for mark in marks:
        end = min(ends, key=lambda at: abs(at - mark.end * share))
        start = min(starts, key=lambda at: abs(at - mark.start * share))
        thing = mark.kind is MarkKind.THING
        placed.append(replace(mark, start=end if thing else min(start, end), end=end))
    return tuple(placed)
