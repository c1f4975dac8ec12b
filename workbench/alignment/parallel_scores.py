"""How well runs of source sentences fit runs of target sentences: the scores of beads.

The score of a bead of ``a`` and ``b`` sentences is

    ((a + b) / 2) ^ growth · (likeness - margin · outside) · fit
    - merge · (a + b - 2) - ending · [their closing marks differ]

- *likeness*: the cosine of the two runs' vectors, and to the share ``edges`` the mean cosine of
  either run to the first and the last sentence of the other, each by itself: a short sentence that
  does not belong to a bead hardly turns its sum. A run's vector is the sum of its sentences' unit
  vectors, weighted by length: nothing is embedded again.
- *outside*: the mean cosine of either run to the sentences just before and after the other: if
  they fit as well, the bead is cut wrongly. The margin of Artetxe & Schwenk (2019), with the
  neighbours in the text for those in the vector space.
- *fit*: ``exp(-mismatch · d²)`` with *d* the logarithm of the ratio of lengths, less the usual one.
- *closing marks*: full stop and its like, semicolon or colon, comma or dash, none.

A sentence without a counterpart scores ``null``. Runs whose cosine is below ``floor`` have no more
in common than unrelated ones, and make no bead.
"""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from workbench.alignment.parallel_sides import LONGEST, MOST, ParallelSide
from workbench.alignment.parallel_words import Table
from workbench.alignment.rivals import BACKGROUND

Shape = tuple[int, int]
"""How many source and target sentences a bead has."""
Tables = dict[Shape, Table]
"""For each of `SHAPES` the scores of the beads that begin at each source and target sentence of a
block, ``(rows, columns)``; minus infinity where a text ends before the bead."""

SHAPES: tuple[Shape, ...] = tuple(
    (a, b) for a in range(1, MOST) for b in range(1, MOST) if a + b <= MOST
)


@dataclass(frozen=True, slots=True)
class Weights:
    """The settings of the score, see above."""

    margin: float = 0.3
    edges: float = 0.35
    growth: float = 0.4
    mismatch: float = 1.5
    merge: float = 0.02
    ending: float = 0.15
    null: float = -0.02
    floor: float = 0.25

    def __str__(self) -> str:
        return " ".join(f"{each.name}={getattr(self, each.name):g}" for each in fields(self))


@dataclass(frozen=True, slots=True)
class _Edge:
    """The runs that begin along one side of a block, by how many sentences they have less one.

    Attributes:
        lengths: ``(1 + n + LONGEST,)``, of the single sentences, from the one before the block to
            the last that a bead or its neighbour may reach; NaN past the text's ends.
        norms: ``(LONGEST, n)``, see `ParallelSide`.
        logarithms: ``(LONGEST, n)``, of the runs' lengths.
        endings: ``(LONGEST, n)``, the marks that close the runs.
    """

    lengths: Table
    norms: Table
    logarithms: Table
    endings: npt.NDArray[np.uint8]


def score_block(
    own: ParallelSide,
    other: ParallelSide,
    rows: range,
    columns: range,
    *,
    ratio: float,
    weights: Weights,
) -> Tables:
    """Score every bead that begins in a block.

    Args:
        ratio: the usual length of a target run over that of its source run.
    """
    first, second = _edge(own, rows), _edge(other, columns)
    cosines = _cosines(own, other, rows, columns)
    # Runs of either side beside the single sentences of the other.
    to_single = _runs(cosines, first)
    from_single = _runs(cosines.T, second)
    known = [[_known(cosine) for cosine in runs] for runs in (to_single, from_single)]
    inside, outside = np.float32(weights.edges), np.float32(weights.margin)
    tables: Tables = {}
    for a in range(1, MOST):
        sums = np.zeros((len(rows), len(columns)), dtype=np.float32)
        for b in range(1, MOST - a + 1):
            at = slice(b, b + len(columns))
            sums += to_single[a - 1][:, at] * second.lengths[at]
            cosine = sums / second.norms[b - 1]
            runs = known[0][a - 1], known[1][b - 1]
            edges = _mean(runs, (1, 1), (b, a))
            quality = (1 - inside) * cosine + inside * edges
            quality -= outside * _mean(runs, (0, 0), (b + 1, a + 1))
            scores = _score((a, b), quality, first, second, ratio, weights)
            scores[~(cosine >= weights.floor)] = -np.inf  # NaN, past the ends, is not either
            tables[a, b] = scores
    return tables


def _score(
    shape: Shape, quality: Table, first: _Edge, second: _Edge, ratio: float, weights: Weights
) -> Table:
    a, b = shape
    lengths = first.logarithms[a - 1, :, None], second.logarithms[b - 1, None]
    apart = lengths[1] - np.float32(np.log(ratio)) - lengths[0]
    fitting = np.where(quality > 0, quality * np.exp(-weights.mismatch * apart**2), quality)
    scores = np.float32(((a + b) / 2) ** weights.growth) * fitting
    scores -= np.float32(weights.merge * (a + b - 2))
    scores -= np.float32(weights.ending) * (first.endings[a - 1, :, None] != second.endings[b - 1])
    return scores


def _edge(side: ParallelSide, span: range) -> _Edge:
    lengths = _cut(side.lengths, span, np.nan)
    endings = _cut(side.endings, span, 0)
    return _Edge(
        lengths,
        side.norms[:, span.start : span.stop],
        np.log(np.cumsum(sliding_window_view(lengths[1:-1], LONGEST), axis=1)).T,
        sliding_window_view(endings[1:-1], LONGEST).T,
    )


def _cut(values: npt.NDArray[Any], span: range, missing: float) -> npt.NDArray[Any]:
    """Cut from the one before the span to `LONGEST` past it, filled up past the ends."""
    found = np.full(1 + len(span) + LONGEST, missing, dtype=values.dtype)
    start, stop = max(span.start - 1, 0), min(span.stop + LONGEST, len(values))
    shift = start - (span.start - 1)
    found[shift : shift + stop - start] = values[start:stop]
    return found


def _cosines(own: ParallelSide, other: ParallelSide, rows: range, columns: range) -> Table:
    """Cosines of the single sentences in and around a block; NaN past the ends."""
    whole = [_cut(np.arange(len(side)), span, -1) for side, span in ((own, rows), (other, columns))]
    cosines: Table = own.vectors[whole[0]] @ other.vectors[whole[1]].T
    cosines[whole[0] < 0] = np.nan
    cosines[:, whole[1] < 0] = np.nan
    return cosines


def _runs(cosines: Table, edge: _Edge) -> list[Table]:
    """Cosines of runs of 1, 2, … of this side to the single sentences of the other."""
    count = edge.norms.shape[1]
    sums = np.zeros((count, cosines.shape[1]), dtype=np.float32)
    found = []
    for size in range(1, LONGEST + 1):
        at = slice(size, size + count)
        sums = sums + cosines[at] * edge.lengths[at, None]
        found.append(sums / edge.norms[size - 1][:, None])
    return found


def _known(cosines: Table) -> Table:
    """Put what unrelated sentences have in common where a text has none."""
    return np.where(np.isnan(cosines), np.float32(BACKGROUND), cosines)


def _mean(runs: tuple[Table, Table], first: Shape, second: Shape) -> Table:
    """The mean cosine of either run to two sentences of the other side.

    Args:
        runs: the cosines of source runs to target sentences, and of target runs to source
            sentences, from the one before the block on.
        first: which target and which source sentence, from the one before the bead on.
        second: the same of the other two.
    """
    rows, columns = len(runs[0]), len(runs[1])
    sums: Table = (
        runs[0][:, first[0] : first[0] + columns] + runs[1][:, first[1] : first[1] + rows].T
    )
    sums += runs[0][:, second[0] : second[0] + columns]
    sums += runs[1][:, second[1] : second[1] + rows].T
    sums *= np.float32(0.25)
    return sums
