"""Likeness of articles as people judged it: ours beside cosines of title, lead and mean sentence.

Run: ``python -m benchmarks.event_similarity``. Only pairs whose texts are both as published; they
have no dates, and no line that is surely a title, so the first sentence stands for it. The lead is
the plain mean of the first three sentences.

Our weights as shipped were fitted on all the judged pairs in one language, so that *ours* among
German–German pairs has seen what it is scored on. The mix of lead and whole text has not: its share
is chosen on four folds for the fifth. The best baseline is the one that is best on these very
pairs. Intervals are a bootstrap's over pairs; gains are paired.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

from benchmarks.bootstrap import of_gain, of_statistic
from benchmarks.coverage import Memory
from benchmarks.event_data import JudgedPair, original_pairs
from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.events import event_features, event_profile, profile_score
from workbench.text.article import Article

Values = npt.NDArray[np.float64]

SHARES = np.arange(0, 1.01, 0.1)
LANGUAGES = (("de", "en"), ("de", "de"))
FOLDS = 5


def pearson(found: Values, gold: Values) -> float:
    """Pearson's correlation."""
    one, other = found - found.mean(), gold - gold.mean()
    return float(one @ other / max(np.sqrt((one @ one) * (other @ other)), 1e-12))


def spearman(found: Values, gold: Values) -> float:
    """Spearman's correlation: Pearson's of the ranks, ties at their mean."""
    return pearson(rankdata(found), rankdata(gold))


def cosines(pairs: Sequence[JudgedPair], encoder: Encoder, sentences: int | None) -> Values:
    """Cosine of the plain means of so many first sentences, or of all."""

    def mean(one: Article) -> Values:
        total = encoder.encode([s.core for s in one.included_segments[:sentences]]).sum(axis=0)
        return (total / np.linalg.norm(total)).astype(np.float64)

    return np.array([mean(pair.one) @ mean(pair.other) for pair in pairs])


def mixed(features: Values, gold: Values, folds: npt.NDArray[np.int64]) -> Values:
    """Lead and whole text in the share that is best on the other folds: ``(pairs,)``."""
    found = np.zeros(len(gold))
    for fold in range(FOLDS):
        seen = folds != fold
        quality = [
            pearson(features[seen] @ np.array([share, 1 - share]), gold[seen]) for share in SHARES
        ]
        best = SHARES[int(np.argmax(quality))]
        found[~seen] = features[~seen] @ np.array([best, 1 - best])
    return found


def report(encoder: Encoder) -> None:
    """Print every method's correlations, and ours less the best baseline's."""
    for languages in LANGUAGES:
        pairs = original_pairs(*languages)
        gold = -np.array([pair.judged for pair in pairs])
        profiles = [
            [event_profile(one, encoder) for one in (pair.one, pair.other)] for pair in pairs
        ]
        features = np.array([event_features(*pair) for pair in profiles])
        baselines = {
            "cosine of titles": cosines(pairs, encoder, 1),
            "cosine of leads": cosines(pairs, encoder, 3),
            "cosine of mean sentences": cosines(pairs, encoder, None),
        }
        own = {
            "ours": np.array([profile_score(*pair) for pair in profiles]),
            "lead and whole, in folds": mixed(features, gold, np.array([p.fold for p in pairs])),
        }
        print(f"{'–'.join(languages)}: {len(pairs)} pairs as published")
        for name, found in (baselines | own).items():
            linear, ranks = (of_statistic(s, found, gold) for s in (pearson, spearman))
            print(f"  {name:<26} Pearson {linear}   Spearman {ranks}")
        for statistic in (pearson, spearman):
            best = max(baselines, key=lambda name: statistic(baselines[name], gold))
            for name, found in own.items():
                gain = of_gain(statistic, found, baselines[best], gold)
                print(f"  {statistic.__name__:<8} of {name} over {best}: {gain}")


if __name__ == "__main__":
    report(Memory(UniversalSentenceEncoder(), {}))
