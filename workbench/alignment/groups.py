"""Which groups of segments are worth scoring, and which of the scored ones to take."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from workbench.alignment.features import Floats, Masks, Members

NEAREST = 4
"""How many of the nearest segments may be merged to match one segment of the other side."""
LOWEST = 0.3
"""The cosine below which a segment is no candidate for merging."""

MOST_SEGMENTS = 5
"""A link joins no more segments than this, both sides together."""


@dataclass(frozen=True, slots=True)
class Group:
    """Segments of both sides, by 0-based numbers in rising order, and how sure they match."""

    own: tuple[int, ...]
    other: tuple[int, ...]
    score: float


def merge_candidates(cosines: Floats) -> list[Members]:
    """List one segment against two of the other side, either way round."""
    one_to_two = [((i,), pair) for i, pair in _near_pairs(cosines)]
    two_to_one = [(pair, (j,)) for j, pair in _near_pairs(cosines.T)]
    return [*one_to_two, *two_to_one]


def _near_pairs(cosines: Floats) -> Iterable[tuple[int, tuple[int, int]]]:
    nearest = np.argsort(-cosines, axis=1, kind="stable")[:, :NEAREST]
    for row, columns in enumerate(nearest):
        near = sorted(int(c) for c in columns if cosines[row, c] > LOWEST)
        for pair in combinations(near, 2):
            yield row, pair


def growth_candidates(group: Group, cosines: Floats, free: tuple[Masks, Masks]) -> list[Members]:
    """List a group with one more free segment on either side, up to `MOST_SEGMENTS`."""
    if len(group.own) + len(group.other) >= MOST_SEGMENTS:
        return []
    to_other = cosines[list(group.own)].max(axis=0)
    to_own = cosines[:, list(group.other)].max(axis=1)
    more_other = np.flatnonzero(free[1] & (to_other > LOWEST))
    more_own = np.flatnonzero(free[0] & (to_own > LOWEST))
    return [(group.own, tuple(sorted((*group.other, int(j))))) for j in more_other] + [
        (tuple(sorted((*group.own, int(i)))), group.other) for i in more_own
    ]


def take_best(groups: Iterable[Group]) -> list[Group]:
    """Take groups from the surest on, each segment at most once."""
    taken: list[Group] = []
    own: set[int] = set()
    other: set[int] = set()
    for group in sorted(groups, key=lambda g: (-g.score, g.own, g.other)):
        if own.isdisjoint(group.own) and other.isdisjoint(group.other):
            taken.append(group)
            own.update(group.own)
            other.update(group.other)
    return taken
