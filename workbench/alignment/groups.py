"""From scored pairs to links: which pairs are taken, and which of them make one link together."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from workbench.alignment.features import Floats, Side

AGAIN = 0.5
"""What a pair must be scored if either segment is linked already."""
JOINING = 0.3
"""What a pair must be scored if it completes a link."""
GROWTH = 0.04
"""How much one more segment must add to a link's cosine to join it."""
MOST_SEGMENTS = 5
"""A link joins no more segments than this, both sides together."""


@dataclass(frozen=True, slots=True)
class Group:
    """Segments of both sides, by 0-based numbers in rising order, and how sure they match."""

    own: tuple[int, ...]
    other: tuple[int, ...]
    score: float


def take(scores: Floats, threshold: float, own: Side, other: Side) -> list[Group]:
    """Take pairs from the surest on, down to the threshold, and put together what belongs so.

    A segment may be in several links: a fact stated in standfirst and lead is stated in both. Each
    further one has to reach `AGAIN`. A pair that completes a link joins it instead.

    Returns:
        links as sure as the surest pair in each.
    """
    cosines = _Cosines(own, other)
    groups: list[Group] = []
    with_own: list[set[int]] = [set() for _ in range(len(own))]
    with_other: list[set[int]] = [set() for _ in range(len(other))]
    for i, j in _surest(scores, min(threshold, JOINING)):
        pair = Group((i,), (j,), float(scores[i, j]))
        near = sorted(with_own[i] | with_other[j])
        larger = ((at, _completed(groups[at], pair, cosines)) for at in near)
        at, group = next(((at, group) for at, group in larger if group), (len(groups), None))
        if group:
            groups[at] = group
        elif pair.score >= (max(threshold, AGAIN) if near else threshold):
            groups.append(pair)
        else:
            continue
        with_own[i].add(at)
        with_other[j].add(at)
    return groups


def _surest(scores: Floats, lowest: float) -> list[tuple[int, int]]:
    cells = np.argwhere(scores >= lowest)
    order = np.argsort(-scores[tuple(cells.T)], kind="stable")
    return [(i, j) for i, j in cells[order].tolist()]


def _completed(group: Group, pair: Group, cosines: "_Cosines") -> Group | None:
    """The group with the pair's new segment, if it is much nearer to the whole with it."""
    same = group.own == pair.own, group.other == pair.other
    if same == (False, False) or len(group.own) + len(group.other) >= MOST_SEGMENTS:
        return None
    larger = Group(
        tuple(sorted({*group.own, *pair.own})),
        tuple(sorted({*group.other, *pair.other})),
        group.score,
    )
    before = max(cosines.of(group), cosines.of(pair))
    return larger if cosines.of(larger) - before >= GROWTH else None


class _Cosines:
    """The cosine of what a group holds: of the sums of each side's vectors, weighted by length.

    The products of all single segments are worked out once; a sum's product is theirs, summed.
    """

    def __init__(self, own: Side, other: Side) -> None:
        left, right = (side.lengths[:, None] * side.vectors for side in (own, other))
        self._own: list[list[float]] = (left @ left.T).tolist()
        self._other: list[list[float]] = (right @ right.T).tolist()
        self._across: list[list[float]] = (left @ right.T).tolist()

    def of(self, group: Group) -> float:
        across = _summed(self._across, group.own, group.other)
        lengths = _summed(self._own, group.own, group.own) * _summed(
            self._other, group.other, group.other
        )
        return across / max(sqrt(max(lengths, 0.0)), 1e-9)


def _summed(products: list[list[float]], rows: Sequence[int], columns: Sequence[int]) -> float:
    if len(rows) == len(columns) == 1:
        return products[rows[0]][columns[0]]
    return sum(products[i][j] for i in rows for j in columns)
