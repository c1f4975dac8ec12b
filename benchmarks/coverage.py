"""Coverage alignment on made-up comparable articles: ours beside the best plain cosine.

Run: ``python -m benchmarks.coverage``. Nothing is fitted on these articles: the weights come from
``benchmarks/fit_coverage.py``, which sees our own texts only. The baselines are given their best
threshold on what they are scored on, ours is not.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from benchmarks.comparable import LANGUAGES, Comparable, comparables
from workbench.alignment.coverage import THRESHOLD, CoverageAlignment, align_coverage
from workbench.alignment.encoder import Encoder, Vectors
from workbench.alignment.use import UniversalSentenceEncoder

Pairs = frozenset[tuple[str, str]]
Similarities = npt.NDArray[np.float32]


@dataclass
class Memory:
    """An encoder that remembers, so that no method pays for another's texts."""

    encoder: Encoder
    known: dict[str, Vectors]

    @property
    def id(self) -> str:
        return self.encoder.id

    @property
    def dimensions(self) -> int:
        return self.encoder.dimensions

    @property
    def languages(self) -> frozenset[str]:
        return self.encoder.languages

    def encode(self, texts: Sequence[str]) -> Vectors:
        missing = [text for text in dict.fromkeys(texts) if text not in self.known]
        self.known |= dict(zip(missing, self.encoder.encode(missing), strict=True))
        return np.array([self.known[text] for text in texts], dtype=np.float32)


@dataclass
class Tally:
    """Counts of one kind of decision, for precision, recall and F1."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def add(self, found: Iterable[object], gold: Iterable[object]) -> None:
        found, gold = set(found), set(gold)
        self.right += len(found & gold)
        self.found += len(found)
        self.gold += len(gold)

    @property
    def precision(self) -> float:
        return self.right / max(self.found, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.gold, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.found + self.gold, 1)


@dataclass
class Score:
    """Pairs of segments linked, and segments left unmatched on either side."""

    links: Tally
    unmatched: Tally

    def add(self, article: Comparable, pairs: Pairs) -> None:
        self.links.add(pairs, article.gold)
        self.unmatched.add(_unmatched(article, pairs), _unmatched(article, article.gold))

    def __str__(self) -> str:
        cells = (
            f"{t.precision:.3f} {t.recall:.3f} {t.f1:.3f}" for t in (self.links, self.unmatched)
        )
        return "   ".join(cells)


def score(articles: Sequence[Comparable], pairs: Iterable[Pairs]) -> Score:
    """Score one method's pairs, article by article."""
    result = Score(Tally(), Tally())
    for article, found in zip(articles, pairs, strict=True):
        result.add(article, found)
    return result


def best_cosine(article: Comparable, encoder: Encoder, threshold: float) -> Pairs:
    """Baseline: each commentary segment with the coverage segment of highest cosine."""
    similar = _cosines(article, encoder)
    best = similar.argmax(axis=1)
    return frozenset(
        (segment.id, article.coverage[j].id)
        for i, (segment, j) in enumerate(zip(article.commentary, best, strict=True))
        if similar[i, j] >= threshold
    )


def mutual_cosine(article: Comparable, encoder: Encoder, threshold: float) -> Pairs:
    """Baseline: pairs that are each other's highest cosine."""
    back = _cosines(article, encoder).argmax(axis=0)
    order = {segment.id: j for j, segment in enumerate(article.coverage)}
    return frozenset(
        (a, b)
        for a, b in best_cosine(article, encoder, threshold)
        if article.commentary[back[order[b]]].id == a
    )


def at_best_threshold(
    method: Callable[[Comparable, Encoder, float], Pairs],
    articles: Sequence[Comparable],
    encoder: Encoder,
) -> tuple[float, Score]:
    """Score a baseline at the threshold that is best for it on these very articles."""
    tried = [
        (float(t), score(articles, [method(a, encoder, t) for a in articles]))
        for t in np.arange(0.2, 0.7, 0.02)
    ]
    return max(tried, key=lambda pair: pair[1].links.f1)


def _cosines(article: Comparable, encoder: Encoder) -> Similarities:
    own, other = (
        encoder.encode([s.core for s in side]) for side in (article.commentary, article.coverage)
    )
    similar: Similarities = own @ other.T
    return similar


def _unmatched(article: Comparable, pairs: Pairs) -> set[tuple[str, str]]:
    own, other = {a for a, _ in pairs}, {b for _, b in pairs}
    return {("commentary", s.id) for s in article.commentary if s.id not in own} | {
        ("coverage", s.id) for s in article.coverage if s.id not in other
    }


def our_pairs(alignment: CoverageAlignment) -> Pairs:
    """All pairs of segments that the links join."""
    return frozenset(
        (a, b) for link in alignment.links for a in link.commentary for b in link.coverage
    )


def reliability(articles: Sequence[Comparable], found: Sequence[CoverageAlignment]) -> list[str]:
    """Of the links in each band of scores, how many are right: every pair in them is gold."""
    judged = [
        (
            link.score or 0.0,
            {(a, b) for a in link.commentary for b in link.coverage} <= article.gold,
        )
        for article, alignment in zip(articles, found, strict=True)
        for link in alignment.links
    ]
    rows = []
    for low, high in pairwise((THRESHOLD, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)):
        band = [(score, right) for score, right in judged if low <= score < high]
        said, held = (sum(column) / len(band) for column in zip(*band, strict=True))
        rows.append(
            f"  score {low:.2f} up: {len(band):5d} links, mean {said:.3f}, right {held:.3f}"
        )
    return rows


def by_language(articles: Sequence[Comparable], found: Sequence[CoverageAlignment]) -> None:
    """Print the figures of each language, and their mean."""
    scores = []
    for language in LANGUAGES:
        rows = [
            (a, our_pairs(f))
            for a, f in zip(articles, found, strict=True)
            if a.language == language
        ]
        scores.append(score(*zip(*rows, strict=True)))
        print(f"  {'German and ' + language:<40} {scores[-1]}")
    links, unmatched = (
        sum(tally.f1 for tally in tallies) / len(scores)
        for tallies in zip(*((s.links, s.unmatched) for s in scores), strict=True)
    )
    print(f"  mean F1 over the languages: links {links:.3f}, unmatched {unmatched:.3f}")


def main() -> None:
    articles = list(comparables(1, LANGUAGES))
    encoder = Memory(UniversalSentenceEncoder(), {})
    print(f"{len(articles)} articles, half 1                 links P R F1        unmatched P R F1")
    for name, method in (("best cosine", best_cosine), ("mutual best cosine", mutual_cosine)):
        threshold, result = at_best_threshold(method, articles, encoder)
        print(f"{name + f', best threshold {threshold:.2f}':<42} {result}")
    started = time.perf_counter()
    found = [align_coverage(a.commentary, a.coverage, encoder) for a in articles]
    took = (time.perf_counter() - started) / len(articles)
    print(f"{f'ours, threshold {THRESHOLD:.2f}':<42} {score(articles, map(our_pairs, found))}")
    by_language(articles, found)
    print(*reliability(articles, found), sep="\n")
    print(f"{1000 * took:.1f} ms an article, with the embedding of clauses and words")


if __name__ == "__main__":
    main()
