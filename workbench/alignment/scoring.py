"""From what is seen of a pair to how likely it is right.

A logistic function of the features (`workbench.alignment.features`). Its weights were fitted by
``benchmarks/fit_coverage.py`` on the links labelled in the worked example and the event sets,
which are this project's own texts. Figures are in the documentation, under “Comparison”.
"""

import numpy as np

from workbench.alignment.bundle import Bundle, bundle_features
from workbench.alignment.features import Floats, Numbers, Side, link_features, pair_features

LINK_WEIGHTS = np.array(
    [-0.74, -3.55, 8.06, 2.08, 9.85, 4.45, 6.85, 1.58, 0.24, 0.82, -4.24, 11.63]
)
LINK_INTERCEPT = -5.65
PAIR_WEIGHTS = np.array([1.20, -0.93, 8.24, 1.98, 10.92, 4.10, 8.32, 3.42, 0.29, 0.91, -3.12])
PAIR_INTERCEPT = -4.41


def score_links(own: Side, other: Side, words: Floats) -> Floats:
    """Score every segment of a commentary against every one of an article: ``(n, m)``, 0 to 1.

    Args:
        words: see `workbench.alignment.words.word_likeness`.
    """
    return logistic(link_features(own, other, words) @ LINK_WEIGHTS + LINK_INTERCEPT)


def score_pairs(own: Side, other: Side) -> Floats:
    """Score as `score_links` does, without a look at the words: ``(n, m)``, 0 to 1.

    Less sure and much faster: for passages of all articles beside each other. What findings say of
    passages without a link rests on it too, so that all they compare is measured alike.
    """
    return logistic(pair_features(own, other) @ PAIR_WEIGHTS + PAIR_INTERCEPT)


def score_bundle(own: Side, rows: Numbers, bundle: Bundle) -> Floats:
    """Score some passages of an article as `score_pairs` does, against those of many at once.

    Args:
        rows: the segments of ``own`` to score; the rest are their rivals all the same.

    Returns:
        ``(rows, segments of the bundle asked about)``.
    """
    return logistic(bundle_features(own, rows, bundle) @ PAIR_WEIGHTS + PAIR_INTERCEPT)


def logistic(logits: Floats) -> Floats:
    """Turn log odds into probabilities."""
    scores: Floats = 1 / (1 + np.exp(-np.clip(logits, -50, 50)))
    return scores
