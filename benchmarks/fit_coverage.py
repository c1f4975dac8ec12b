"""Fit the weights of the coverage alignment's scores, and print them.

Run: ``python -m benchmarks.fit_coverage``. A logistic regression over all pairs of segments of the
worked example and the event sets, which are our own texts; doubtful pairs are left out. How well
it does on an event it has not seen is what ``benchmarks/event_links.py`` prints. Fitted twice, the
second time without a look at the words, see `workbench.alignment.scoring`.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from benchmarks.coverage import Memory
from benchmarks.event_sets import Labelled, labelled_articles
from workbench.alignment.encoder import Encoder
from workbench.alignment.features import (
    LINK_FEATURES,
    PAIR_FEATURES,
    link_features,
    make_side,
)
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.alignment.words import embed_words, word_likeness

Table = npt.NDArray[np.float64]
HOLD = 10.0
"""How strongly the weights are held towards 0, each feature in its own standard deviations."""


def examples(article: Labelled, encoder: Encoder) -> tuple[Table, Table]:
    """What is seen of all pairs that are not doubtful, and whether they are right."""
    texts = [[s.core for s in side] for side in (article.commentary, article.coverage)]
    own, other = (make_side(side, encoder) for side in texts)
    words = word_likeness(*(embed_words(side, encoder) for side in texts))
    wanted, left_out = article.wanted, article.doubtful - article.wanted
    pairs = [[(a.id, b.id) for b in article.coverage] for a in article.commentary]
    right = np.array([[pair in wanted for pair in row] for row in pairs], dtype=np.float64)
    sure = np.array([[pair not in left_out for pair in row] for row in pairs])
    return link_features(own, other, words)[sure], right[sure]


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


def fit_articles(
    articles: Sequence[Labelled], encoder: Encoder, seen: int = len(LINK_FEATURES)
) -> tuple[Table, float]:
    """Fit weights and intercept on labelled articles.

    Args:
        seen: so many of the features are looked at, from the first on.
    """
    rows = [examples(article, encoder) for article in articles]
    features, right = (np.concatenate(part) for part in zip(*rows, strict=True))
    features = features[:, :seen]
    middle, spread = features.mean(axis=0), features.std(axis=0)
    weights, intercept = fit((features - middle) / spread, right, HOLD)
    weights = weights / spread
    return weights, intercept - float(middle @ weights)


def main() -> None:
    articles = labelled_articles()
    encoder = Memory(UniversalSentenceEncoder(), {})
    pairs = sum(len(article.wanted) for article in articles)
    print(f"{len(articles)} articles, {pairs} linked pairs")
    for names in (LINK_FEATURES, PAIR_FEATURES):
        weights, intercept = fit_articles(articles, encoder, len(names))
        print(f"{len(names)} features; intercept {intercept:.2f}")
        for name, weight in zip(names, weights, strict=True):
            print(f"  {name:<24} {weight:6.2f}")


if __name__ == "__main__":
    main()
