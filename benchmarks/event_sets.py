"""The links labelled in the worked example and the event sets, and how an aligner is scored there.

Who labelled them and how far two annotators agree is in ``tests/golden/events/README.md``.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.coverage import Tally
from workbench.services.articles import article_from_text
from workbench.text.article import Segment

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
EXAMPLE = "worked_example"

Pairs = frozenset[tuple[str, str]]
"""Segments of commentary and coverage, by their ids."""


@dataclass(frozen=True)
class Labelled:
    """One coverage article beside the commentary, with what was labelled.

    Attributes:
        gold: the labelled links, each by the pairs in it.
        doubtful: pairs that count neither way.
    """

    event: str
    name: str
    commentary: tuple[Segment, ...]
    coverage: tuple[Segment, ...]
    gold: tuple[Pairs, ...]
    doubtful: Pairs

    @property
    def wanted(self) -> Pairs:
        """All pairs of all gold links."""
        return frozenset[tuple[str, str]]().union(*self.gold)


@dataclass
class Score:
    """Links read as pairs and as statements, and the segments without any.

    *Pairs* counts every commentary segment × coverage segment of a link. *Statements* counts a
    gold link as found, and a proposed link as right, as soon as one of its pairs is. *Unmatched*
    counts the segments of both sides that no link holds. Doubtful pairs, and the segments that
    have nothing but doubtful ones, count neither way.
    """

    pairs: Tally = field(default_factory=Tally)
    unmatched: Tally = field(default_factory=Tally)
    right: int = 0
    proposed: int = 0
    found: int = 0
    gold: int = 0

    def add(self, article: Labelled, links: list[Pairs]) -> None:
        wanted = article.wanted
        ignored = article.doubtful - wanted
        kept = [left for link in links if (left := link - ignored)]
        pairs = frozenset[tuple[str, str]]().union(*kept)
        self.pairs.add(pairs, wanted)
        self.right += sum(bool(link & wanted) for link in kept)
        self.proposed += len(kept)
        self.found += sum(bool(link & pairs) for link in article.gold)
        self.gold += len(article.gold)
        for number, side in enumerate((article.commentary, article.coverage)):
            unsure = _members(ignored, number) - _members(wanted, number)
            all_ = {segment.id for segment in side} - unsure
            self.unmatched.add(all_ - _members(pairs, number), all_ - _members(wanted, number))

    @property
    def statements(self) -> tuple[float, float, float]:
        """Precision, recall and F1 of statements."""
        precision, recall = self.right / max(self.proposed, 1), self.found / max(self.gold, 1)
        return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)

    def __str__(self) -> str:
        tallies = [(t.precision, t.recall, t.f1) for t in (self.pairs, self.unmatched)]
        cells = (tallies[0], self.statements, tallies[1])
        return "   ".join(" ".join(f"{value:.3f}" for value in cell) for cell in cells)


def _members(pairs: Pairs, side: int) -> set[str]:
    return {pair[side] for pair in pairs}


def labelled_articles() -> list[Labelled]:
    """All coverage articles with labels: the worked example's, then the event sets' by name."""
    example = ROOT / "workbench" / "example" / "example.toml"
    found = list(_labelled(EXAMPLE, example, GOLDEN / "example_links.json"))
    for about in sorted((GOLDEN / "events").glob("*/set.toml")):
        found += _labelled(about.parent.name, about, about.with_name("links.json"))
    return found


def _labelled(event: str, about: Path, links: Path) -> Iterator[Labelled]:
    gold: dict[str, Any] = json.loads(links.read_text(encoding="utf-8"))["coverage"]
    entries = tomllib.loads(about.read_text(encoding="utf-8"))
    commentary = _segments(about.with_name(entries["commentary"]["file"]))
    for name, entry in gold.items():
        coverage = _segments(about.parent / name)
        own, other = ({s.core: s.id for s in side} for side in (commentary, coverage))
        linked, doubtful = (
            tuple(
                frozenset((own[a], other[b]) for a in link["commentary"] for b in link["coverage"])
                for link in entry[part]
            )
            for part in ("links", "doubtful")
        )
        unsure = frozenset[tuple[str, str]]().union(*doubtful)
        yield Labelled(event, name, commentary, coverage, linked, unsure)


def _segments(path: Path) -> tuple[Segment, ...]:
    return article_from_text(path.read_text(encoding="utf-8")).included_segments
