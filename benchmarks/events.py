"""Event ranking: ours beside plain cosine of titles and of mean sentences.

Run: ``python -m benchmarks.events``. On the 28 sets of articles: does the commentary's own set
come before all others' articles? On headlines alone: is one of the first five of three days
around about the same event? No weight was fitted on either; that names are left out and that a
day counts 0.05 was decided on half 0 of the headlines' clusters, and half 1 is shown by itself.
"""

import csv
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from benchmarks.coverage import Memory
from benchmarks.data import EVALUATION_DATA
from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.events import event_profile, profile_score
from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.segmentation import segment_blocks

Scores = npt.NDArray[np.float64]
Method = Callable[[Article, Sequence[Article]], Scores]


def article(title: str, text: str, language: str, published_at: str | None = None) -> Article:
    """Make an article of a title and lines of text."""
    blocks = [Block(BlockKind.HEADLINE, title)] if title else []
    blocks += [Block(BlockKind.PARAGRAPH, p) for line in text.split("\n") if (p := line.strip())]
    cut = segment_blocks(blocks, language)
    return Article(title, cut, language=LanguageGuess(language, 1.0), published_at=published_at)


def event_sets() -> list[list[Article]]:
    """The sets of articles, the German one first."""
    rows = (EVALUATION_DATA / "events" / "events.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        [
            article(a.get("title") or "", a["text"], a["lang"], (a.get("date") or "")[:10] or None)
            for a in json.loads(row)["articles"]
        ]
        for row in rows
    ]


def cosine_of_titles(encoder: Encoder) -> Method:
    """Baseline: cosine of the titles, or of the first sentences where there are none."""

    def scores(query: Article, others: Sequence[Article]) -> Scores:
        vectors = encoder.encode([a.title or a.included_segments[0].core for a in (query, *others)])
        return (vectors[1:] @ vectors[0]).astype(np.float64)

    return scores


def cosine_of_means(encoder: Encoder) -> Method:
    """Baseline: cosine of the plain means of all sentences."""

    def mean(one: Article) -> Scores:
        total = encoder.encode([s.core for s in one.included_segments]).sum(axis=0)
        return (total / np.linalg.norm(total)).astype(np.float64)

    return lambda query, others: np.array([mean(query) @ mean(other) for other in others])


def ours(encoder: Encoder) -> Method:
    """Our event score, without dates: most sets have none."""

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
    right, wrong, first, above = [], [], 0, 0
    for number, (query, *own) in enumerate(sets):
        others = [a for at, other in enumerate(sets) if at != number for a in other]
        found = method(query, [*own, *others])
        right += list(found[: len(own)])
        wrong += list(found[len(own) :])
        first += int(found.argmax() < len(own))
    above = sum(score >= 0.5 for score in right), sum(score >= 0.5 for score in wrong)
    return (
        f"AUC {roc_auc(np.array(right), np.array(wrong)):.4f}   R@1 {first}/{len(sets)}   "
        f"at 0.5 and above: {above[0]}/{len(right)} right, {above[1]}/{len(wrong)} wrong"
    )


@dataclass(frozen=True)
class Headline:
    """One headline of the clusters; days since 1970."""

    language: str
    day: float
    cluster: str
    title: str
    date: str


def headlines() -> list[Headline]:
    """All headlines with their gold clusters."""
    path = EVALUATION_DATA / "headline-clusters" / "titles.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Headline(
            row["lang"],
            datetime.fromisoformat(f"{row['published_at']}+00:00").timestamp() / 86400,
            row["cluster_id"],
            row["title"],
            row["published_at"],
        )
        for row in rows
    ]


def held_out(headline: Headline) -> bool:
    """Whether the headline's cluster is of half 1."""
    return zlib.crc32(headline.cluster.encode()) % 2 == 1


def retrieve(
    known: Sequence[Headline],
    queries: Sequence[Headline],
    score: Callable[[Headline, Sequence[Headline]], Scores],
) -> str:
    """German headline to headlines in other languages, three days around."""
    found: list[tuple[bool, bool]] = []
    for query in queries:
        near = [h for h in known if h.language != "de" and abs(h.day - query.day) <= 3]
        if not any(h.cluster == query.cluster for h in near):
            continue
        best = [near[at].cluster for at in np.argsort(-score(query, near), kind="stable")[:5]]
        found.append((best[0] == query.cluster, query.cluster in best))
    first, five = (sum(column) / len(found) for column in zip(*found, strict=True))
    return f"R@1 {first:.3f} R@5 {five:.3f} of {len(found)}"


def main() -> None:
    encoder = Memory(UniversalSentenceEncoder(), {})
    sets = event_sets()
    print(f"{len(sets)} sets of articles, German to the rest")
    for name, make in (
        ("cosine of titles", cosine_of_titles),
        ("cosine of mean sentences", cosine_of_means),
        ("ours", ours),
    ):
        print(f"  {name:<26} {rank_sets(sets, make(encoder))}")
    known = headlines()
    vectors = dict(
        zip((h.title for h in known), encoder.encode([h.title for h in known]), strict=True)
    )
    profiles = {h: event_profile(article(h.title, "", h.language, h.date), encoder) for h in known}

    def plain(query: Headline, near: Sequence[Headline]) -> Scores:
        return np.array([vectors[h.title] @ vectors[query.title] for h in near], dtype=np.float64)

    def decayed(query: Headline, near: Sequence[Headline]) -> Scores:
        return plain(query, near) - np.array([0.05 * abs(h.day - query.day) for h in near])

    def scored(query: Headline, near: Sequence[Headline]) -> Scores:
        return np.array([profile_score(profiles[query], profiles[h]) for h in near])

    print("headlines alone, German to other languages, three days around")
    for label, score in (
        ("cosine", plain),
        ("cosine less 0.05 a day", decayed),
        ("ours", scored),
    ):
        german = [h for h in known if h.language == "de"]
        half = [h for h in german if held_out(h)]
        by_half = retrieve(known, german, score), retrieve(known, half, score)
        print(f"  {label:<26} {by_half[0]}   half 1: {by_half[1]}")


if __name__ == "__main__":
    main()
