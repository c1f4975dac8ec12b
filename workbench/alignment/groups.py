"""From scored pairs to links: which pairs are taken, and which of them make one link together."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    groups: list[Group] = []
    for i, j in _surest(scores, min(threshold, JOINING)):
        pair = Group((i,), (j,), float(scores[i, j]))
        near = [at for at, group in enumerate(groups) if i in group.own or j in group.other]
        larger = ((at, _completed(groups[at], pair, own, other)) for at in near)
        at, group = next(((at, group) for at, group in larger if group), (-1, None))
        if group:
            groups[at] = group
        elif pair.score >= (max(threshold, AGAIN) if near else threshold):
            groups.append(pair)
    return groups


def _surest(scores: Floats, lowest: float) -> list[tuple[int, int]]:
    cells = np.argwhere(scores >= lowest)
    order = np.argsort(-scores[tuple(cells.T)], kind="stable")
    return [(i, j) for i, j in cells[order].tolist()]


def _completed(group: Group, pair: Group, own: Side, other: Side) -> Group | None:
    """The group with the pair's new segment, if it is much nearer to the whole with it."""
    same = group.own == pair.own, group.other == pair.other
    if same == (False, False) or len(group.own) + len(group.other) >= MOST_SEGMENTS:
        return None
    larger = Group(
        tuple(sorted({*group.own, *pair.own})),
        tuple(sorted({*group.other, *pair.other})),
        group.score,
    )
    before = max(_cosine(member, own, other) for member in (group, pair))
    return larger if _cosine(larger, own, other) - before >= GROWTH else None


def _cosine(group: Group, own: Side, other: Side) -> float:
    return float(_merged(own, group.own) @ _merged(other, group.other))


def _merged(side: Side, numbers: Sequence[int]) -> Floats:
    """The sum of the segments' vectors, weighted by length, of unit length: ``(dim,)``."""
    chosen = list(numbers)
    total = side.lengths[chosen] @ side.vectors[chosen]
    merged: Floats = total / max(float(np.linalg.norm(total)), 1e-9)
    return merged
