"""Event retrieval on headlines alone: ours beside cosine, with and without a decay by date.

Run: ``python -m benchmarks.event_headlines``. Of a German headline, which other headlines within
three days either way are about the same event? A query counts where at least one is. R@1: the
first is right; R@5: one of the first five is. Candidates are English ones, or all not in German.

The decay is chosen on the clusters of half 0, by the mean of R@1 and R@5 among all languages, and
must be read on half 1. Intervals are a bootstrap's over queries, then over clusters: the
queries of one cluster succeed and fail together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from benchmarks.bootstrap import of_grouped_mean, of_mean
from benchmarks.coverage import Memory
from benchmarks.event_data import Headline, article, headlines
from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.events import event_profile, profile_score

Table = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

WINDOW = 3.0
DECAYS = (0.0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2)


@dataclass(frozen=True)
class Found:
    """What became of the queries: ``(queries,)`` each."""

    first: Table
    five: Table
    held_out: Flags
    clusters: tuple[str, ...]

    def half(self, number: int) -> "Found":
        """Those of half 0, on which is chosen, or half 1."""
        chosen = self.held_out == bool(number)
        clusters = tuple(c for c, use in zip(self.clusters, chosen, strict=True) if use)
        return Found(self.first[chosen], self.five[chosen], self.held_out[chosen], clusters)

    def __str__(self) -> str:
        parts = [f"{len(self.first)} queries in {len(set(self.clusters))} clusters"]
        for name, hits in (("R@1", self.first), ("R@5", self.five)):
            by_cluster = of_grouped_mean(hits, self.clusters).split(" ", 1)[1]
            parts.append(f"{name} {of_mean(hits)} by cluster {by_cluster}")
        return "  ".join(parts)


class Retrieval:
    """German headlines and what may be found for them.

    Attributes:
        known: all headlines, candidates in column order.
        cosines: of the German ones with all: ``(queries, headlines)``; days alike.
    """

    def __init__(self, known: Sequence[Headline], encoder: Encoder) -> None:
        self.known = known
        self.queries = [at for at, h in enumerate(known) if h.language == "de"]
        vectors = encoder.encode([h.title for h in known]).astype(np.float64)
        self.cosines: Table = vectors[self.queries] @ vectors.T
        day = np.array([h.day for h in known])
        self.days: Table = np.abs(day[self.queries][:, None] - day[None, :])

    @cached_property
    def near(self) -> Flags:
        """Which headlines are in another language and within the window."""
        others = np.array([h.language != "de" for h in self.known])
        near: Flags = (self.days <= WINDOW) & others
        return near

    def find(self, scores: Table, language: str | None = None) -> Found:
        """Rank by these scores, among candidates in one language or in any."""
        clusters = np.array([h.cluster for h in self.known])
        spoken = np.array([language in (None, h.language) for h in self.known])
        first, five, asked = [], [], []
        for row, at in enumerate(self.queries):
            near = np.flatnonzero(self.near[row] & spoken)
            right = clusters[near] == clusters[at]
            if right.any():
                best = right[np.argsort(-scores[row, near], kind="stable")[:5]]
                first.append(float(best[0]))
                five.append(float(best.any()))
                asked.append(self.known[at])
        return Found(
            np.array(first),
            np.array(five),
            np.array([h.held_out for h in asked]),
            tuple(h.cluster for h in asked),
        )

    def decayed(self, decay: float) -> Table:
        """Cosine less so much for each day between."""
        return self.cosines - decay * self.days

    def chosen_decay(self) -> float:
        """The decay that finds best on half 0; the smaller of two that do."""

        def quality(decay: float) -> float:
            found = self.find(self.decayed(decay)).half(0)
            return float(found.first.mean() + found.five.mean())

        return max(DECAYS, key=lambda decay: (quality(decay), -decay))

    def ours(self, encoder: Encoder) -> Table:
        """The workbench's event score of the headlines as articles."""
        profiles = [
            event_profile(article(h.title, "", h.language, h.date), encoder) for h in self.known
        ]
        scores = np.zeros_like(self.cosines)
        for row, column in zip(*np.nonzero(self.near), strict=True):
            scores[row, column] = profile_score(profiles[self.queries[row]], profiles[column])
        return scores


def report(encoder: Encoder) -> None:
    """Print every method's figures."""
    retrieval = Retrieval(headlines(), encoder)
    decay = retrieval.chosen_decay()
    methods = {
        "cosine": retrieval.cosines,
        "cosine less 0.05 a day": retrieval.decayed(0.05),
        f"cosine less {decay:.2f} a day, chosen": retrieval.decayed(decay),
        "ours": retrieval.ours(encoder),
    }
    for language, among in (("en", "English"), (None, "all other languages")):
        print(f"German headlines among those in {among}, {WINDOW:.0f} days either way")
        for name, scores in methods.items():
            found = retrieval.find(scores, language)
            print(f"  {name}\n    all      {found}")
            print(f"    choosing {found.half(0)}\n    held out {found.half(1)}")


if __name__ == "__main__":
    report(Memory(UniversalSentenceEncoder(), {}))
