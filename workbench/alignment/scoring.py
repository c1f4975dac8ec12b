"""From what is seen of a pair to how likely it is right.

A logistic function of the features (`workbench.alignment.features`). Its weights were fitted by
``benchmarks/fit_coverage.py`` on the links labelled in the worked example and the event sets,
which are this project's own texts. Figures are in the documentation, under “Comparison”.
"""

import numpy as np

from workbench.alignment.features import ALL, Chosen, Floats, Side, pair_features

PAIR_WEIGHTS = np.array([1.20, -0.93, 8.24, 1.98, 10.92, 4.10, 8.32, 3.42, 0.29, 0.91, -3.12])
PAIR_INTERCEPT = -4.41


def score_pairs(own: Side, other: Side, rows: Chosen = ALL, columns: Chosen = ALL) -> Floats:
    """Score every segment against every segment: ``(n, m)``, 0 to 1.

    Args:
        rows: the segments of ``own`` to score; the rest are their rivals all the same.
        columns: the same of ``other``.
    """
    return logistic(pair_features(own, other, rows, columns) @ PAIR_WEIGHTS + PAIR_INTERCEPT)


def logistic(logits: Floats) -> Floats:
    """Turn log odds into probabilities."""
    scores: Floats = 1 / (1 + np.exp(-np.clip(logits, -50, 50)))
    return scores
