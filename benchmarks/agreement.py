"""How far two annotators of the golden links agree, and how much was left to settle.

Run: ``python -m benchmarks.agreement``. No aligner takes part. Every commentary segment × coverage
segment is one decision, linked or not; a doubtful pair counts as not linked, and the second
reading leaves out each pair that either annotator calls doubtful. F1 is that of the pairs of one
annotator against the other's, the same from both sides; κ is Cohen's (1960, "A coefficient of
agreement for nominal scales"). Most pairs are plainly unlinked, so F1 is the stricter reading.

A pair is in dispute where the labels (linked, doubtful, neither) differ. Omissions are free
statements: one is also the other's when a passage of theirs is the same segment, which may hold
for two statements of one against a single one of the other.
"""

import json
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.services.articles import article_from_text
from workbench.text.article import Role

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"

Pair = tuple[str, str, str]
Pairs = frozenset[Pair]


@dataclass(frozen=True)
class Labels:
    """One labelling of a set; a pair is (coverage file, commentary segment, coverage segment)."""

    links: int
    linked: Pairs
    doubtful: Pairs
    omissions: tuple[frozenset[tuple[str, str]], ...]

    def of(self, pair: Pair) -> str:
        """What the labelling says of a pair."""
        return "linked" if pair in self.linked else "doubtful" * (pair in self.doubtful)


@dataclass(frozen=True)
class Agreement:
    """Decisions on pairs, by who links them."""

    both: int
    only_a: int
    only_b: int
    neither: int

    @property
    def f1(self) -> float:
        return 2 * self.both / max(2 * self.both + self.only_a + self.only_b, 1)

    @property
    def kappa(self) -> float:
        """Cohen's κ; 1 where chance alone would agree on everything."""
        total = self.both + self.only_a + self.only_b + self.neither
        a, b = (self.both + self.only_a) / total, (self.both + self.only_b) / total
        observed, chance = (self.both + self.neither) / total, a * b + (1 - a) * (1 - b)
        return (observed - chance) / (1 - chance) if chance < 1 else 1.0

    def __add__(self, other: "Agreement") -> "Agreement":
        return Agreement(
            self.both + other.both,
            self.only_a + other.only_a,
            self.only_b + other.only_b,
            self.neither + other.neither,
        )


@dataclass(frozen=True)
class Labelled:
    """A set as A, B and the reader who settled it label it; ``decisions``: all its pairs."""

    name: str
    decisions: int
    a: Labels
    b: Labels
    settled: Labels

    def agreement(self, left_out: Pairs = frozenset()) -> Agreement:
        a, b = self.a.linked - left_out, self.b.linked - left_out
        neither = self.decisions - len(left_out) - len(a | b)
        return Agreement(len(a & b), len(a - b), len(b - a), neither)

    @property
    def doubtful(self) -> Pairs:
        """The pairs that A or B calls doubtful."""
        return self.a.doubtful | self.b.doubtful

    @property
    def disputed(self) -> Pairs:
        """The pairs of which A and B say different things."""
        named = self.a.linked | self.b.linked | self.doubtful
        return frozenset(pair for pair in named if self.a.of(pair) != self.b.of(pair))


def labelled_sets() -> Iterator[Labelled]:
    """The worked example, then the event sets by name."""
    example = GOLDEN / "example_links.json"
    yield _labelled("worked_example", ROOT / "workbench" / "example" / "example.toml", example)
    for about in sorted((GOLDEN / "events").glob("*/set.toml")):
        yield _labelled(about.parent.name, about, about.with_name("links.json"))


def _labelled(name: str, about: Path, links: Path) -> Labelled:
    entries = tomllib.loads(about.read_text(encoding="utf-8"))
    commentary = _segments(about.with_name(entries["commentary"]["file"]), Role.COMMENTARY)
    coverage = sum(
        _segments(about.parent / entry["file"], Role.COVERAGE) for entry in entries["coverage"]
    )
    a, b = (_read(links.with_stem(f"{links.stem}_{who}")) for who in "ab")
    return Labelled(name, commentary * coverage, a, b, _read(links))


def _segments(path: Path, role: Role) -> int:
    return len(article_from_text(path.read_text(encoding="utf-8"), role).included_segments)


def _read(path: Path) -> Labels:
    parts = json.loads(path.read_text(encoding="utf-8"))
    coverage: dict[str, Any] = parts["coverage"]
    return Labels(
        sum(len(entry["links"]) for entry in coverage.values()),
        _pairs(coverage, "links"),
        _pairs(coverage, "doubtful"),
        tuple(
            frozenset((file, text) for file, texts in one["passages"].items() for text in texts)
            for one in parts["omissions"]
        ),
    )


def _pairs(coverage: dict[str, Any], part: str) -> Pairs:
    return frozenset(
        (file, own, other)
        for file, entry in coverage.items()
        for link in entry[part]
        for own in link["commentary"]
        for other in link["coverage"]
    )


def _shared(these: Labels, those: Labels) -> int:
    return sum(any(one & other for other in those.omissions) for one in these.omissions)


def _row(name: str, sets: Iterable[Labelled]) -> str:
    chosen = list(sets)
    sizes = " ".join(
        f"{sum(labels.links for labels in side):6} {sum(len(labels.linked) for labels in side):5}"
        for side in zip(*((one.a, one.b, one.settled) for one in chosen), strict=True)
    )
    nothing = Agreement(0, 0, 0, 0)
    plain = sum((one.agreement() for one in chosen), nothing)
    sure = sum((one.agreement(one.doubtful) for one in chosen), nothing)
    disputed = [(one, pair) for one in chosen for pair in one.disputed]
    outcome = [one.settled.of(pair) for one, pair in disputed]
    return (
        f"{name:15} {sizes}   {plain.f1:.3f} {plain.kappa:.3f}   {sure.f1:.3f} {sure.kappa:.3f}"
        f"   {len(outcome):4} {outcome.count('linked'):6} {outcome.count('doubtful'):8}"
    )


def _omissions(name: str, sets: Iterable[Labelled]) -> str:
    counts = zip(
        *(
            (
                len(one.a.omissions),
                _shared(one.a, one.b),
                len(one.b.omissions),
                _shared(one.b, one.a),
                len(one.settled.omissions),
            )
            for one in sets
        ),
        strict=True,
    )
    a, also_b, b, also_a, settled = (sum(column) for column in counts)
    return f"{name:15} {a:4} {also_b:8} {b:4} {also_a:8} {settled:8}"


def main() -> None:
    sets = list(labelled_sets())
    rows = [(one.name, [one]) for one in sets] + [("all", sets)]
    sides = " ".join(f"{f'{who} links pairs':>12}" for who in ("A", "B", "="))
    print(
        "= is settled; sure leaves out doubtful pairs; linked and doubtful: what became of disputed"
    )
    print(f"{'':15} {sides}      F1     κ   sure: F1 κ    disputed linked doubtful")
    print("\n".join(_row(name, chosen) for name, chosen in rows))
    print(f"\n{'omissions':15} {'A':>4} {'also B’s':>8} {'B':>4} {'also A’s':>8} {'settled':>8}")
    print("\n".join(_omissions(name, chosen) for name, chosen in rows))


if __name__ == "__main__":
    main()
