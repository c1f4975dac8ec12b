"""From what is seen of a pair or a group to how likely it is right.

Logistic functions of the features, with weights fitted by ``benchmarks/fit_coverage.py`` on
made-up articles in six languages. Figures are in the documentation, under “Comparison”.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from workbench.alignment.features import Floats, Members, Side, group_features, pair_features
from workbench.alignment.groups import (
    Group,
    growth_candidates,
    merge_candidates,
    take_best,
)

PAIR_WEIGHTS = np.array([20.17, -6.94, -5.54, 1.61, -0.27])
PAIR_INTERCEPT = -4.65
GROUP_WEIGHTS = np.array([5.64, -4.95, -7.60, 0.47, -0.42, -6.82, 29.44, 8.12])
GROUP_INTERCEPT = -2.91
"""A half more than fitted: a merge stands against a pair that is right too, only not all."""
GROWTH = 0.04
"""How much one more segment must add to a link's cosine."""


def score_pairs(own: Side, other: Side) -> Floats:
    """Score every segment against every segment: ``(n, m)``, 0 to 1."""
    return _logistic(pair_features(own, other) @ PAIR_WEIGHTS + PAIR_INTERCEPT)


def first_groups(own: Side, other: Side, threshold: float) -> list[Group]:
    """Take pairs, and merges of two with one, from the surest on."""
    pairs = score_pairs(own, other)
    found = [
        Group((int(i),), (int(j),), float(pairs[i, j])) for i, j in np.argwhere(pairs >= threshold)
    ]
    merges, _ = _score_groups(own, other, merge_candidates(own.vectors @ other.vectors.T))
    return take_best([*found, *(merge for merge in merges if merge.score >= threshold)])


def grow(groups: Sequence[Group], own: Side, other: Side, threshold: float) -> list[Group]:
    """Let segments left over join the links they complete, the surest first."""
    groups = list(groups)
    while larger := _best_growth(groups, own, other, threshold):
        for at, group in larger.items():
            groups[at] = group
    return groups


def _best_growth(
    groups: Sequence[Group], own: Side, other: Side, threshold: float
) -> dict[int, Group]:
    """Find which groups gain a segment, each at most one and none twice the same."""
    cosines = own.vectors @ other.vectors.T
    free = _free(len(own), (g.own for g in groups)), _free(len(other), (g.other for g in groups))
    candidates = [
        (at, members)
        for at, group in enumerate(groups)
        for members in growth_candidates(group, cosines, free)
    ]
    _, before = _score_groups(own, other, [(g.own, g.other) for g in groups])
    larger, after = _score_groups(own, other, [members for _, members in candidates])
    good = [
        (group, at)
        for (at, _), group, cosine in zip(candidates, larger, after, strict=True)
        if group.score >= threshold and cosine - before[at] >= GROWTH
    ]
    place = {(group.own, group.other): at for group, at in good}
    taken = take_best(group for group, _ in good)
    return {place[group.own, group.other]: group for group in taken}


def _free(count: int, taken: Iterable[Sequence[int]]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    free = np.ones(count, dtype=np.bool_)
    for numbers in taken:
        free[list(numbers)] = False
    return free


def _score_groups(own: Side, other: Side, groups: Sequence[Members]) -> tuple[list[Group], Floats]:
    """Score groups; also their cosines, ``(g,)``."""
    if not groups:
        return [], np.empty(0)
    seen = group_features(own, other, groups)
    scores = _logistic(seen @ GROUP_WEIGHTS + GROUP_INTERCEPT)
    return [Group(*members, float(s)) for members, s in zip(groups, scores, strict=True)], seen[
        :, 0
    ]


def _logistic(logits: Floats) -> Floats:
    scores: Floats = 1 / (1 + np.exp(-np.clip(logits, -50, 50)))
    return scores
