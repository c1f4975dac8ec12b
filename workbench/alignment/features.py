"""What can be seen of two segments that may say the same, each within its article."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from workbench.alignment.encoder import Encoder, Vectors
from workbench.alignment.marks import clauses_of, marks_in, shared_rarity
from workbench.alignment.marks import reading_length as reading_length

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int_]

BACKGROUND = 0.2
"""A cosine that unrelated sentences rarely exceed: stands for a rival where there is none."""
CONTEXT = 40.0
"""So long a segment counts as much as the one before it; a longer one counts for more."""
LEVEL = 0.8
"""The level of an article: what the best cosines of this share of segments do not exceed."""
PARTNERS = 4
"""How many of the nearest segments are tried together with another."""
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
    def in_context(self) -> Floats:
        """Each segment with the one before it, the more the shorter it is: ``(n, dim)``."""
        before = np.vstack([np.zeros_like(self.vectors[:1]), self.vectors[:-1]])
        return _unit(self.vectors + before * np.minimum(1, CONTEXT / self.lengths)[:, None])


def make_side(texts: Sequence[str], encoder: Encoder) -> Side:
    """Embed the texts of one article, their clauses too, and note what else is compared."""
    cut = [clauses_of(text) for text in texts]
    clauses = [clause for parts in cut for clause in parts]
    vectors = encoder.encode([*texts, *clauses])
    counts = np.array([len(parts) for parts in cut], dtype=np.int_)
    return Side(
        _doubles(vectors[: len(texts)]),
        _doubles(vectors[len(texts) :]),
        np.cumsum(counts) - counts,
        np.array([reading_length(text) for text in texts], dtype=np.float64),
        tuple(marks_in(text) for text in texts),
    )


def _doubles(vectors: Vectors) -> Floats:
    # In single precision the same pair would score differently beside other segments.
    return vectors.astype(np.float64)


def pair_features(own: Side, other: Side) -> Floats:
    """See every segment of one side beside every one of the other: ``(n, m, 11)``."""
    cosines = own.vectors @ other.vectors.T
    nearest = _nearest_clauses(own, other, cosines)
    own_margin, other_margin = _margins(nearest), _margins(nearest.T).T
    lengths = np.log(own.lengths)[:, None] - np.log(other.lengths)[None, :]
    level = np.quantile(cosines.max(axis=1), LEVEL)
    columns = (
        cosines,
        nearest,
        own.in_context @ other.in_context.T,
        np.minimum(own_margin, 0),
        np.maximum(own_margin, 0),
        np.minimum(other_margin, 0),
        np.maximum(other_margin, 0),
        np.maximum(_gains(cosines, other), _gains(cosines.T, own).T),
        shared_rarity(own.marks, other.marks),
        np.abs(lengths),
        np.full_like(cosines, level),
    )
    return np.stack(columns, axis=-1)


def _nearest_clauses(own: Side, other: Side, cosines: Floats) -> Floats:
    """The highest cosine between the segments, their clauses, or one's and the other: ``(n, m)``.

    A sentence that says two things is near to one that says one of them.
    """
    between = own.clauses @ other.clauses.T
    rows, columns = own.first_clauses, other.first_clauses
    nearest = np.maximum.reduceat(np.maximum.reduceat(between, rows, axis=0), columns, axis=1)
    parts = np.maximum.reduceat(own.clauses @ other.vectors.T, rows, axis=0)
    wholes = np.maximum.reduceat(own.vectors @ other.clauses.T, columns, axis=1)
    found: Floats = np.maximum.reduce([cosines, nearest, parts, wholes])
    return found


def _margins(cosines: Floats) -> Floats:
    """How far each cell is ahead of the best other of its row, below 0 if it is behind."""
    padded = np.pad(cosines, ((0, 0), (0, 2)), constant_values=BACKGROUND)
    top = -np.partition(-padded, 1, axis=1)[:, :2]
    best, second = np.maximum(top, BACKGROUND).T
    margins: Floats = cosines - np.where(cosines >= best[:, None], second[:, None], best[:, None])
    return margins


def _gains(cosines: Floats, other: Side) -> Floats:
    """How much nearer a segment gets by taking one of those nearest to its counterpart along.

    The best of the merges of a column with one of the row's nearest, against the better of both,
    at least 0: ``(n, m)``. The vector of two segments is the sum of theirs, weighted by length.
    """
    near = np.argsort(-cosines, axis=1, kind="stable")[:, :PARTNERS]
    rows = np.arange(len(cosines))[:, None]
    likeness = (other.vectors @ other.vectors.T)[near]
    lengths = other.lengths[near][..., None]
    weighted = cosines * other.lengths
    sums = weighted[:, None, :] + weighted[rows, near][..., None]
    squares = other.lengths**2 + lengths**2 + 2 * lengths * other.lengths * likeness
    better = np.maximum(cosines[:, None, :], cosines[rows, near][..., None])
    gains = sums / np.sqrt(np.maximum(squares, 1e-9)) - better
    gains[rows, np.arange(near.shape[1]), near] = 0
    best: Floats = gains.max(axis=1, initial=0)
    return best


def _unit(vectors: Floats) -> Floats:
    found: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return found
