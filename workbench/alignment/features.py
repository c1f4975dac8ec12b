"""What can be seen of two segments that may say the same, each within its article."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from workbench.alignment.encoder import Encoder, Vectors
from workbench.alignment.marks import Floats as Floats
from workbench.alignment.marks import Numbers as Numbers
from workbench.alignment.marks import clauses_of, marks_in, shared_rarity
from workbench.alignment.marks import reading_length as reading_length
from workbench.alignment.rivals import margins, nearest

Chosen = Numbers | slice
"""The numbers of some segments, in rising order, or all."""
ALL = slice(None)

CONTEXT = 40.0
"""So long a segment counts as much as the one before it; a longer one counts for more."""
LEVEL = 0.8
"""The level of an article: what the best cosines of this share of segments do not exceed."""
PAIR_FEATURES = (
    "cosine",
    "nearest clauses",
    "cosine in context",
    "short of own rivals",
    "ahead of own rivals",
    "short of other rivals",
    "ahead of other rivals",
    "gain by a partner",
    "shared marks",
    "length mismatch",
    "level of the article",
)
LINK_FEATURES = (*PAIR_FEATURES, "words told")


@dataclass(frozen=True)
class Side:
    """The segments of one article as the aligner sees them.

    Attributes:
        vectors: ``(n, dim)``, unit length.
        clauses: ``(c, dim)``, unit length: the clauses of all segments, in order.
        first_clauses: ``(n,)``: where in ``clauses`` each segment's begin; each has at least one.
        lengths: ``(n,)``, see `reading_length`.
        marks: the numbers and months in each segment, see `marks_in`.
    """

    vectors: Floats
    clauses: Floats
    first_clauses: Numbers
    lengths: Floats
    marks: tuple[frozenset[str], ...]

    def __len__(self) -> int:
        return len(self.lengths)

    @cached_property
    def counts(self) -> Numbers:
        """How many clauses each segment has: ``(n,)``."""
        return np.diff(self.first_clauses, append=len(self.clauses))

    @property
    def has_clauses(self) -> bool:
        """Whether any segment has several."""
        return len(self.clauses) > len(self)

    @cached_property
    def in_context(self) -> Floats:
        """Each segment with the one before it, the more the shorter it is: ``(n, dim)``."""
        before = np.vstack([np.zeros_like(self.vectors[:1]), self.vectors[:-1]])
        return _unit(self.vectors + before * np.minimum(1, CONTEXT / self.lengths)[:, None])

    @cached_property
    def together(self) -> Floats:
        """The length of any two segments' vectors summed, weighted by length: ``(n, n)``."""
        one, other = self.lengths[:, None], self.lengths
        squares = other**2 + one**2 + 2 * one * other * (self.vectors @ self.vectors.T)
        lengths: Floats = np.sqrt(np.maximum(squares, 1e-9))
        return lengths

    def pieces(self, chosen: Chosen = ALL) -> tuple[Floats, Numbers]:
        """Some segments, each followed by its clauses if it has several, and where each begins."""
        counts = self.counts[chosen]
        if (counts == 1).all():
            return self.vectors[chosen], np.arange(len(counts))
        several = np.where(counts > 1, counts, 0)
        first = np.cumsum(several + 1) - several - 1
        found = np.empty((int(several.sum()) + len(counts), self.vectors.shape[1]))
        found[first] = self.vectors[chosen]
        behind = np.ones(len(found), dtype=np.bool_)
        behind[first] = False
        begins = np.repeat(self.first_clauses[chosen], several)
        steps = np.flatnonzero(behind) - np.repeat(first + 1, several)
        found[behind] = self.clauses[begins + steps]
        return found, first


def texts_and_clauses(texts: Sequence[str]) -> list[str]:
    """List what `make_side` embeds of an article: its segments, and their clauses."""
    return [*texts, *(clause for text in texts for clause in clauses_of(text))]


def make_side(texts: Sequence[str], encoder: Encoder) -> Side:
    """Embed the texts of one article and their clauses, and note the rest."""
    counts = np.array([len(clauses_of(text)) for text in texts], dtype=np.int_)
    whole, pieces = np.split(encoder.encode(texts_and_clauses(texts)), [len(texts)])
    return Side(
        _doubles(whole),
        _doubles(pieces),
        np.cumsum(counts) - counts,
        np.array([reading_length(text) for text in texts], dtype=np.float64),
        tuple(marks_in(text) for text in texts),
    )


def _doubles(vectors: Vectors) -> Floats:
    # In single precision the same pair would score differently beside other segments.
    return vectors.astype(np.float64)


def link_features(own: Side, other: Side, words: Floats) -> Floats:
    """See all pairs as `pair_features` does, and how far their words agree: ``(n, m, 12)``.

    Args:
        words: see `workbench.alignment.words.word_likeness`.
    """
    return np.concatenate([pair_features(own, other), words[..., None]], axis=-1)


def pair_features(own: Side, other: Side) -> Floats:
    """See every segment of one side beside every one of the other: ``(n, m, 11)``."""
    cosines = own.vectors @ other.vectors.T
    pieces = cosines
    if own.has_clauses or other.has_clauses:
        pieces = highest(own.pieces(), other.pieces())
    lengths = np.log(own.lengths)[:, None] - np.log(other.lengths)[None, :]
    features = (
        cosines,
        pieces,
        own.in_context @ other.in_context.T,
        *signed(margins(pieces, pieces)),
        *signed(margins(pieces.T, pieces.T).T),
        np.maximum(gains(cosines, other), gains(cosines.T, own).T),
        shared_rarity(own.marks, other.marks),
        np.abs(lengths),
        np.full_like(cosines, level(cosines.max(axis=1))),
    )
    return np.stack(features, axis=-1)


def signed(margins: Floats) -> tuple[Floats, Floats]:
    """How far cells are behind, and how far ahead."""
    return np.minimum(margins, 0), np.maximum(margins, 0)


def level(best: Floats) -> float:
    """The quantile `LEVEL`, as `np.quantile` interpolates it, at a tenth of its time."""
    ordered = np.sort(best)
    place = (len(best) - 1) * LEVEL
    low, high = ordered[math.floor(place)], ordered[math.ceil(place)]
    share = place % 1
    # From the nearer end, as NumPy does, so that it gives the same to the last digit.
    return float(low + (high - low) * share if share < 0.5 else high - (high - low) * (1 - share))


def highest(own: tuple[Floats, Numbers], other: tuple[Floats, Numbers]) -> Floats:
    """The highest cosine between segments, their clauses, or one's and the other: ``(n, m)``.

    A sentence that says two things is near to one that says one of them.

    Args:
        own: see `Side.pieces`.
        other: the same of the other side.
    """
    found: Floats = own[0] @ other[0].T
    for axis, (pieces, first) in enumerate((own, other)):
        if len(first) < len(pieces):
            found = np.maximum.reduceat(found, first, axis=axis)
    return found


def gains(cosines: Floats, other: Side, columns: Chosen = ALL) -> Floats:
    """How much nearer a segment gets by taking one of those nearest to its counterpart along.

    The best of the merges of a column with one of the row's nearest, against the better of both,
    at least 0: ``(rows, columns chosen)``. The vector of two segments is the sum of theirs,
    weighted by length.

    Args:
        cosines: beside all of ``other``.
    """
    near = nearest(cosines)
    row = np.arange(len(cosines))[:, None]
    weighted = cosines * other.lengths
    sums = weighted[:, None, columns] + weighted[row, near][..., None]
    better = np.maximum(cosines[:, None, columns], cosines[row, near][..., None])
    gained = sums / other.together[:, columns][near] - better
    gained[near[..., None] == np.arange(len(other))[columns]] = 0
    best: Floats = gained.max(axis=1, initial=0)
    return best


def _unit(vectors: Floats) -> Floats:
    found: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return found
