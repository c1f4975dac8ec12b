"""Event ranking of whole articles: ours beside plain cosines of title, lead and mean sentence.

Run: ``python -m benchmarks.events``. On the 28 sets of articles: does the commentary's own set
come before all others' articles? No weight was fitted on them.
"""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from benchmarks.bootstrap import of_mean
from benchmarks.coverage import Memory
from benchmarks.event_data import event_sets
from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.events import event_profile, profile_score
from workbench.text.article import Article

Scores = npt.NDArray[np.float64]
Method = Callable[[Article, Sequence[Article]], Scores]


def cosine_of_titles(encoder: Encoder) -> Method:
    """Baseline: cosine of the titles, or of the first sentences where there are none."""

    def scores(query: Article, others: Sequence[Article]) -> Scores:
        vectors = encoder.encode([a.title or a.included_segments[0].core for a in (query, *others)])
        return (vectors[1:] @ vectors[0]).astype(np.float64)

    return scores


def cosine_of_leads(encoder: Encoder) -> Method:
    """Baseline: cosine of the plain means of the title, if any, and the first three sentences."""
    return _cosine(encoder, lambda a: 3 + bool(a.title))


def cosine_of_means(encoder: Encoder) -> Method:
    """Baseline: cosine of the plain means of all sentences."""
    return _cosine(encoder, lambda a: len(a.included_segments))


def _cosine(encoder: Encoder, sentences: Callable[[Article], int]) -> Method:
    def mean(one: Article) -> Scores:
        first = one.included_segments[: sentences(one)]
        total = encoder.encode([s.core for s in first]).sum(axis=0)
        return (total / np.linalg.norm(total)).astype(np.float64)

    return lambda query, others: np.array([mean(query) @ mean(other) for other in others])


def ours(encoder: Encoder) -> Method:
    """Our event score; days count where both articles have a date, which few sets do."""

    def scores(query: Article, others: Sequence[Article]) -> Scores:
        own = event_profile(query, encoder)
        return np.array([profile_score(own, event_profile(other, encoder)) for other in others])

    return scores


def roc_auc(right: Scores, wrong: Scores) -> float:
    """The chance that a right one scores higher than a wrong one."""
    higher = (right[:, None] > wrong[None, :]).mean()
    return float(higher + 0.5 * (right[:, None] == wrong[None, :]).mean())


def rank_sets(sets: Sequence[Sequence[Article]], method: Method) -> str:
    """ROC AUC over all pairs, and how often the best candidate is of the own set."""
    right, wrong, first = [], [], []
    for number, (query, *own) in enumerate(sets):
        others = [a for at, other in enumerate(sets) if at != number for a in other]
        found = method(query, [*own, *others])
        right += list(found[: len(own)])
        wrong += list(found[len(own) :])
        first.append(float(found.argmax() < len(own)))
    above = sum(score >= 0.5 for score in right), sum(score >= 0.5 for score in wrong)
    return (
        f"AUC {roc_auc(np.array(right), np.array(wrong)):.4f}   R@1 {sum(first):.0f}/{len(sets)} "
        f"{of_mean(np.array(first))}   "
        f"at 0.5 and above: {above[0]}/{len(right)} right, {above[1]}/{len(wrong)} wrong"
    )


def report(encoder: Encoder) -> None:
    """Print every method's figures."""
    sets = event_sets()
    print(f"{len(sets)} sets of articles, German to the rest")
    for name, make in (
        ("cosine of titles", cosine_of_titles),
        ("cosine of leads", cosine_of_leads),
        ("cosine of mean sentences", cosine_of_means),
        ("ours", ours),
    ):
        print(f"  {name:<26} {rank_sets(sets, make(encoder))}")


if __name__ == "__main__":
    report(Memory(UniversalSentenceEncoder(), {}))
