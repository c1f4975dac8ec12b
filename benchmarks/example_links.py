"""Coverage alignment on the worked example, against links labelled from the texts alone.

Run: ``python -m benchmarks.example_links``. Who labelled them and how far two annotators agree is
in ``tests/golden/events/README.md``. Two readings of the same links: *pairs* counts every
commentary segment × coverage segment of a link, *statements* counts a gold link as found, and a
proposed one as right, as soon as one of its pairs is. Links labelled doubtful count neither way.
The baseline, pairs that are each other's highest cosine, gets the threshold best for it on this
very text. Nothing is fitted on the example.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.coverage import Memory, Tally
from workbench.alignment.coverage import align_coverage
from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.services.articles import article_from_text
from workbench.text.article import Segment

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "workbench" / "example"
GOLD = ROOT / "tests" / "golden" / "example_links.json"

Pairs = frozenset[tuple[str, str]]
Links = list[Pairs]


@dataclass(frozen=True)
class Labelled:
    """One coverage article beside the commentary, with what was labelled."""

    name: str
    commentary: tuple[Segment, ...]
    coverage: tuple[Segment, ...]
    gold: Links
    doubtful: Pairs


@dataclass
class Score:
    """The same links, read as pairs and as statements."""

    pairs: Tally
    right: int = 0
    proposed: int = 0
    found: int = 0
    gold: int = 0

    def add(self, article: Labelled, links: Links) -> None:
        wanted = frozenset().union(*article.gold)
        ignored = article.doubtful - wanted
        links = [kept for link in links if (kept := link - ignored)]
        proposed = frozenset[tuple[str, str]]().union(*links)
        self.pairs.add(proposed, wanted)
        self.right += sum(bool(link & wanted) for link in links)
        self.proposed += len(links)
        self.found += sum(bool(link & proposed) for link in article.gold)
        self.gold += len(article.gold)

    def __str__(self) -> str:
        precision, recall = self.right / max(self.proposed, 1), self.found / max(self.gold, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        pairs = f"{self.pairs.precision:.3f} {self.pairs.recall:.3f} {self.pairs.f1:.3f}"
        return f"{pairs}   {precision:.3f} {recall:.3f} {f1:.3f}   {self.gold:4} links"


def labelled_articles() -> list[Labelled]:
    """The example with its labels."""
    gold: dict[str, Any] = json.loads(GOLD.read_text(encoding="utf-8"))["coverage"]
    commentary = _segments("commentary.de.txt")
    return [
        Labelled(
            name,
            commentary,
            _segments(name),
            [_pairs(link) for link in entry["links"]],
            frozenset[tuple[str, str]]().union(*map(_pairs, entry["doubtful"])),
        )
        for name, entry in gold.items()
    ]


def _segments(name: str) -> tuple[Segment, ...]:
    return article_from_text((EXAMPLE / name).read_text(encoding="utf-8")).included_segments


def _pairs(link: dict[str, list[str]]) -> Pairs:
    return frozenset((a, b) for a in link["commentary"] for b in link["coverage"])


def ours(article: Labelled, encoder: Encoder) -> Links:
    """The workbench's links, by the segments' words."""
    words = {s.id: s.core for s in (*article.commentary, *article.coverage)}
    made = align_coverage(article.commentary, article.coverage, encoder).links
    return [
        frozenset((words[a], words[b]) for a in link.commentary for b in link.coverage)
        for link in made
    ]


def mutual_cosine(article: Labelled, encoder: Encoder, threshold: float) -> Links:
    """Baseline: pairs that are each other's highest cosine."""
    own, other = ([s.core for s in side] for side in (article.commentary, article.coverage))
    similar = encoder.encode(own) @ encoder.encode(other).T
    best, back = similar.argmax(axis=1), similar.argmax(axis=0)
    return [
        frozenset({(own[i], other[j])})
        for i, j in enumerate(best)
        if back[j] == i and similar[i, j] >= threshold
    ]


def _score(articles: Iterable[Labelled], method: Callable[[Labelled], Links]) -> Score:
    score = Score(Tally())
    for article in articles:
        score.add(article, method(article))
    return score


def _best_baseline(articles: Sequence[Labelled], encoder: Encoder) -> tuple[float, Score]:
    tried = [
        (float(t), _score(articles, lambda a, t=t: mutual_cosine(a, encoder, t)))
        for t in np.arange(0.2, 0.7, 0.02)
    ]
    return max(tried, key=lambda pair: pair[1].pairs.f1)


def main() -> None:
    articles = labelled_articles()
    encoder = Memory(UniversalSentenceEncoder(), {})
    threshold, baseline = _best_baseline(articles, encoder)
    print(f"{'':32} pairs P R F1        statements P R F1")
    print(f"{f'mutual cosine ≥ {threshold:.2f} (best here)':32} {baseline}")
    print(f"{'workbench':32} {_score(articles, lambda a: ours(a, encoder))}")
    for article in articles:
        print(f"  {article.name:30} {_score([article], lambda a: ours(a, encoder))}")


if __name__ == "__main__":
    main()
