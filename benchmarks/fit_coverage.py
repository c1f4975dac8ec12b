"""Fit the few parameters of the coverage alignment's score, and print them.

Run: ``python -m benchmarks.fit_coverage``. Sees half 0 of the lines in the fitting languages only,
told three times with other seeds. Two logistic regressions, lightly held: one for pairs of single
segments, one for groups. A pair or group is right when every pair of segments in it is gold.
"""

import numpy as np
import numpy.typing as npt

from benchmarks.comparable import FITTING_LANGUAGES, Comparable, comparables
from benchmarks.coverage import Memory
from workbench.alignment.features import (
    GROUP_FEATURES,
    PAIR_FEATURES,
    group_features,
    make_side,
    pair_features,
)
from workbench.alignment.groups import merge_candidates
from workbench.alignment.use import UniversalSentenceEncoder

Table = npt.NDArray[np.float64]
SEEDS = (11, 12, 13)
NEAR = 0.15
"""Pairs of lower cosine are left out: they are many and teach nothing."""


def examples(article: Comparable, encoder: Memory) -> tuple[Table, Table, Table, Table]:
    """Features and rightness of pairs, then of groups."""
    own = make_side([s.core for s in article.commentary], encoder)
    other = make_side([s.core for s in article.coverage], encoder)
    gold = np.array(
        [[(a.id, b.id) in article.gold for b in article.coverage] for a in article.commentary]
    )
    seen = pair_features(own, other)
    near = seen[..., 0] > NEAR
    groups = merge_candidates(own.vectors @ other.vectors.T)
    right = [gold[np.ix_(left, right)].all() for left, right in groups]
    return seen[near], gold[near], group_features(own, other, groups), np.array(right)


def fit(features: Table, right: Table, hold: float = 0.02) -> tuple[Table, float]:
    """Logistic regression by Newton's method: weights and intercept."""
    columns = np.column_stack([features, np.ones(len(features))])
    weights = np.zeros(columns.shape[1])
    ridge = np.diag([hold] * features.shape[1] + [0.0])
    for _ in range(30):
        sure = 1 / (1 + np.exp(-columns @ weights))
        slope = columns.T @ (right - sure) - ridge @ weights
        bend = (columns * (sure * (1 - sure))[:, None]).T @ columns + ridge
        weights = weights + np.linalg.solve(bend, slope)
    return weights[:-1], float(weights[-1])


def main() -> None:
    encoder = Memory(UniversalSentenceEncoder(), {})
    rows = [
        examples(article, encoder)
        for seed in SEEDS
        for article in comparables(0, FITTING_LANGUAGES, seed)
    ]
    pairs, pairs_right, groups, groups_right = (
        np.concatenate(part) for part in zip(*rows, strict=True)
    )
    for names, features, right in (
        (PAIR_FEATURES, pairs, pairs_right),
        (GROUP_FEATURES, groups, groups_right),
    ):
        weights, intercept = fit(features, right.astype(np.float64))
        print(f"{len(right)} examples, {right.sum()} right; intercept {intercept:.2f}")
        for name, weight in zip(names, weights, strict=True):
            print(f"  {name:<20} {weight:6.2f}")


if __name__ == "__main__":
    main()
