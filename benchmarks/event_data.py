"""The event data: sets of articles, headlines with their clusters, pairs that people judged."""

import csv
import json
import zlib
from dataclasses import dataclass
from datetime import datetime

from benchmarks.data import EVALUATION_DATA
from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.segmentation import segment_blocks


@dataclass(frozen=True)
class Headline:
    """One headline of the clusters; days since 1970."""

    language: str
    day: float
    cluster: str
    title: str
    date: str

    @property
    def held_out(self) -> bool:
        """Whether its cluster is of half 1: what is chosen is chosen on half 0."""
        return zlib.crc32(self.cluster.encode()) % 2 == 1


@dataclass(frozen=True)
class JudgedPair:
    """Two articles, and how alike people found them: 1 the same, 4 nothing in common."""

    id: str
    one: Article
    other: Article
    judged: float

    @property
    def fold(self) -> int:
        """One of five."""
        return zlib.crc32(self.id.encode()) % 5


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


def original_pairs(one: str, other: str) -> list[JudgedPair]:
    """The judged pairs in these languages, both of them text as it was published."""
    text = (EVALUATION_DATA / "news-similarity" / "pairs.jsonl").read_text(encoding="utf-8")
    return [
        JudgedPair(
            row["pair_id"],
            article("", row["text1"], row["lang1"]),
            article("", row["text2"], row["lang2"]),
            float(row["overall"]),
        )
        for row in map(json.loads, text.splitlines())
        if (row["lang1"], row["lang2"]) == (one, other)
        and row["likely_original1"]
        and row["likely_original2"]
    ]
