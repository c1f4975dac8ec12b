"""What parallel alignment is measured against: plain baselines, and exact search over all cells.

Each scores beads in tables for the whole of both texts and finds the best path through all of
them, so time and memory grow with the product of the lengths.
"""

import math
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from workbench.text.alignment import Bead

Floats = npt.NDArray[np.float64]
Shape = tuple[int, int]
"""How many source and target sentences a bead has."""
Scores = Mapping[Shape, Floats]
"""For each shape ``(a, b)`` a table ``(n - a + 1, m - b + 1)``: the score of the bead that begins
at that source and target sentence. ``(1, 0)`` and ``(0, 1)`` are vectors ``(n,)`` and ``(m,)``."""

GALE_CHURCH_PRIORS = {(1, 1): 0.89, (2, 1): 0.089 / 2, (1, 2): 0.089 / 2, (2, 2): 0.011}
GALE_CHURCH_NULL = 0.0099 / 2
GALE_CHURCH_VARIANCE = 6.8


def best_path(scores: Scores, rows: int, columns: int) -> list[Bead]:
    """Find the beads whose scores sum to the most, by dynamic programming over the full table."""
    skipped = np.concatenate([[0.0], np.cumsum(scores[0, 1])])
    total = np.full((rows + 1, columns + 1), -np.inf)
    for row in range(rows + 1):
        best = np.full(columns + 1, -np.inf)
        if row == 0:
            best[0] = 0.0
        else:
            best = total[row - 1] + scores[1, 0][row - 1]
        for (a, b), table in scores.items():
            if a and b and a <= row and b <= columns:
                best[b:] = np.maximum(best[b:], total[row - a, : columns - b + 1] + table[row - a])
        # Target sentences without a source sentence: the best start less what is skipped since.
        total[row] = np.maximum.accumulate(best - skipped) + skipped
    return _trace(scores, total, rows, columns)


def _trace(scores: Scores, total: Floats, row: int, column: int) -> list[Bead]:
    beads: list[Bead] = []
    while row or column:
        a, b = max(
            (shape for shape in scores if shape[0] <= row and shape[1] <= column),
            key=lambda shape: (
                total[row - shape[0], column - shape[1]]
                + _score(scores, shape, row - shape[0], column - shape[1])
            ),
        )
        row, column = row - a, column - b
        beads.append(Bead(tuple(range(row, row + a)), tuple(range(column, column + b))))
    return beads[::-1]


def _score(scores: Scores, shape: Shape, row: int, column: int) -> float:
    table = scores[shape]
    if shape == (1, 0):
        return float(table[row])
    return float(table[column] if shape == (0, 1) else table[row, column])


def gale_church(source: Sequence[str], target: Sequence[str]) -> list[Bead]:
    """Align by lengths in characters alone (Gale & Church 1993)."""
    own, other = (np.array([len(text) for text in side], float) for side in (source, target))
    ratio = other.sum() / max(own.sum(), 1)
    null = math.log(GALE_CHURCH_NULL)
    scores: dict[Shape, Floats] = {
        (1, 0): null + _length_fit(own, np.zeros(len(own)), ratio),
        (0, 1): null + _length_fit(np.zeros(len(other)), other, ratio),
    }
    for (a, b), prior in GALE_CHURCH_PRIORS.items():
        first, second = _windows(own, a)[:, None], _windows(other, b)[None, :]
        scores[a, b] = math.log(prior) + _length_fit(first, second, ratio)
    return best_path(scores, len(own), len(other))


def _length_fit(own: Floats, other: Floats, ratio: float) -> Floats:
    """The logarithm of the chance that lengths differ at least so much."""
    mean = np.maximum((own + other / ratio) / 2, 1)
    delta = np.abs(other - own * ratio) / np.sqrt(mean * GALE_CHURCH_VARIANCE)
    tail = np.vectorize(math.erfc)(delta / math.sqrt(2))
    return np.asarray(np.log(np.maximum(tail, 1e-300)))


def _windows(values: Floats, size: int) -> Floats:
    """Sums of ``size`` neighbours: ``(n - size + 1,)``; empty if there are fewer."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    return np.asarray(sums[size:] - sums[:-size]) if len(values) >= size else np.empty(0)


def one_to_one_cosine(own: Floats, other: Floats, skip: float = 0.2) -> list[Bead]:
    """Align one to one by cosine; a pair must reach twice ``skip`` to be worth more than nulls."""
    scores = {
        (1, 0): np.full(len(own), skip),
        (0, 1): np.full(len(other), skip),
        (1, 1): own @ other.T,
    }
    return best_path(scores, len(own), len(other))


def exact_vecalign(
    own: Floats,
    other: Floats,
    lengths: tuple[Floats, Floats],
    *,
    most: int = 7,
    percentile: float = 20,
) -> list[Bead]:
    """Search exactly by vecalign's cost (Thompson & Koehn 2019, section 3.1), vectors composed.

    The cost is ``a·b·(1 - cos)`` over the mean ``1 - cos`` to random sentences of the other side;
    a null costs what a fifth of all one-to-one costs stay below. Merged sentences are not embedded
    again: their vectors are the sums of the single ones, weighted by length.
    """
    rng = np.random.default_rng(0)
    composed = [
        [_composed(vectors, length, size) for size in range(1, most)]
        for vectors, length in ((own, lengths[0]), (other, lengths[1]))
    ]
    strangers = [side[rng.integers(len(side), size=100)] for side in (own, other)]
    scores: dict[Shape, Floats] = {}
    for a, first in enumerate(composed[0], 1):
        for b, second in enumerate(composed[1], 1):
            if a + b <= most and len(first) and len(second):
                usual = (1 - first @ strangers[1].T).mean(axis=1)[:, None]
                usual = usual + (1 - second @ strangers[0].T).mean(axis=1)[None, :]
                scores[a, b] = -2 * a * b * (1 - first @ second.T) / usual
    null = float(np.percentile(scores[1, 1], 100 - percentile))
    scores |= {(1, 0): np.full(len(own), null), (0, 1): np.full(len(other), null)}
    return best_path(scores, len(own), len(other))


def _composed(vectors: Floats, lengths: Floats, size: int) -> Floats:
    """Unit vectors of runs of ``size`` sentences: ``(n - size + 1, dim)``."""
    if len(vectors) < size:
        return np.empty((0, vectors.shape[1]))
    weighted = vectors * lengths[:, None]
    runs = np.add.reduce([weighted[k : len(vectors) - size + 1 + k] for k in range(size)])
    return np.asarray(runs / np.linalg.norm(runs, axis=1, keepdims=True))
