"""Sure pairs of sentences, found coarsely: they tell where the band of the exact search lies.

A few hundred sentences of the source, evenly spread and long, look for their counterparts in the
whole target. A pair is kept if either sentence is the other's best by a margin, and if it lies on
the heaviest chain of pairs that rises in both texts (a weighted longest increasing subsequence,
as in Melamed 1999). The same again between every two pairs, until the gaps are small. So a chapter
that one text lacks is found at the first look, and the work grows with the length of the texts,
not with its square.
"""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from workbench.alignment.parallel_sides import ParallelSide
from workbench.alignment.parallel_words import Table

Anchors = npt.NDArray[np.int64]
"""``(k, 2)``: source and target sentence of each pair, rising in both columns."""

PROBES = 256
"""Sentences that are looked for at a time, at most."""
STRETCH = 8
"""One of so many sentences is looked for."""
SMALL = 32
"""A gap with no more sentences than this on one side is left to the exact search."""
LEAST_MARGIN = 0.05
DEEPEST = 4
CONTEXT = 0.5
"""How much the sentence before and the one after count beside a sentence itself."""
_NEAR = 2
"""Sentences this near are no rivals: they share the context, or are parts of one bead."""

Gap = tuple[range, range]


def find_anchors(own: ParallelSide, other: ParallelSide) -> Anchors:
    """Find sure pairs of sentences; none where there are no such."""
    found: list[tuple[int, int]] = []
    gaps: list[Gap] = [(range(len(own)), range(len(other)))]
    for _ in range(DEEPEST):
        deeper: list[Gap] = []
        for gap in gaps:
            if min(map(len, gap)) > SMALL:
                pairs = _pairs_in(own, other, gap)
                found += pairs
                deeper += _gaps_between(pairs, gap) if pairs else []
        gaps = deeper
    return np.array(sorted(found), dtype=np.int64).reshape(-1, 2)


def _gaps_between(pairs: list[tuple[int, int]], gap: Gap) -> list[Gap]:
    corners = [(gap[0].start - 1, gap[1].start - 1), *pairs, (gap[0].stop, gap[1].stop)]
    return [
        (range(low[0] + 1, high[0]), range(low[1] + 1, high[1])) for low, high in pairwise(corners)
    ]


def _pairs_in(own: ParallelSide, other: ParallelSide, gap: Gap) -> list[tuple[int, int]]:
    rows, columns = gap
    first, second = _in_context(own, rows), _in_context(other, columns)
    probes = _probes(own.lengths[rows.start : rows.stop])
    best, margin = _best(first[probes] @ second.T)
    back, reverse = _best(second[best] @ first.T)
    weight = np.minimum(margin, reverse)
    sure = (np.abs(back - probes) <= _NEAR) & (weight >= LEAST_MARGIN)
    chain = _heaviest_chain(best[sure], weight[sure])
    return [
        (rows.start + int(i), columns.start + int(j))
        for i, j in zip(probes[sure][chain], best[sure][chain], strict=True)
    ]


def _in_context(side: ParallelSide, span: range) -> Table:
    """Vectors of the sentences with some of their neighbours': ``(n, dim)``, unit length."""
    vectors = side.vectors[span.start : span.stop]
    mixed = vectors.copy()
    mixed[1:] += np.float32(CONTEXT) * vectors[:-1]
    mixed[:-1] += np.float32(CONTEXT) * vectors[1:]
    mixed /= np.maximum(np.linalg.norm(mixed, axis=1, keepdims=True), 1e-6)
    return mixed


def _probes(lengths: Table) -> npt.NDArray[np.int64]:
    """The longest sentence of each of some equal stretches: long ones are less ambiguous."""
    count = min(PROBES, -(-len(lengths) // STRETCH))
    edges = np.linspace(0, len(lengths), count + 1).astype(np.int64)
    return np.array([start + int(lengths[start:stop].argmax()) for start, stop in pairwise(edges)])


def _best(similar: Table) -> tuple[npt.NDArray[np.int64], Table]:
    """The best column of each row, and by how much it is better than any not near to it."""
    best = similar.argmax(axis=1)
    top = np.take_along_axis(similar, best[:, None], axis=1)[:, 0]
    near = np.abs(np.arange(similar.shape[1])[None, :] - best[:, None]) <= _NEAR
    rivals = np.where(near, np.float32(-1), similar).max(axis=1)
    return best, top - rivals


def _heaviest_chain(columns: npt.NDArray[np.int64], weights: Table) -> list[int]:
    """Choose the places whose columns rise and whose weights sum to the most."""
    totals = weights.astype(np.float64)
    previous = np.full(len(columns), -1)
    for at in range(1, len(columns)):
        before = np.where(columns[:at] < columns[at], totals[:at], 0.0)
        if before.max() > 0:
            previous[at] = int(before.argmax())
            totals[at] += before.max()
    chain: list[int] = []
    at = int(totals.argmax()) if len(totals) else -1
    while at >= 0:
        chain.append(at)
        at = int(previous[at])
    return chain[::-1]
