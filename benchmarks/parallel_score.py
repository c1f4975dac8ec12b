"""How well beads agree with gold beads: strict and lax precision, recall and F1.

The counting of vecalign's ``score.py`` (Thompson & Koehn 2019), after Sennrich & Volk 2011. A bead
is strictly right if the gold has exactly the same one, and laxly right if besides that one of its
source sentences shares a gold bead with one of its target sentences.

- Precision: of all beads found, nulls included, those that are right. A null is right only if the
  gold has the same null, as it holds no pair.
- Recall: of the gold beads that are not null, those that are right when the beads found, nulls left
  out, are taken for the gold.

So an invented null lowers precision, and a missed one is seen by what it was aligned with instead.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.text.alignment import Bead

Members = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True)
class Quality:
    """Precision, recall and F1, each 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean; 0 where nothing is right."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        return f"{self.precision:.3f} {self.recall:.3f} {self.f1:.3f}"


@dataclass(frozen=True)
class Agreement:
    """Strict and lax quality."""

    strict: Quality
    lax: Quality

    def __str__(self) -> str:
        return f"{self.strict}   {self.lax}"


def agreement(found: Sequence[Sequence[Bead]], gold: Sequence[Sequence[Bead]]) -> Agreement:
    """Score the beads of one or more texts against their gold, counted together."""
    pairs = [(_members(f), _members(g)) for f, g in zip(found, gold, strict=True)]
    precise = _sum(_right(f, g) for f, g in pairs)
    recalled = _sum(_right(_full(g), _full(f)) for f, g in pairs)
    strict, lax = (
        Quality(_share(precise[at], precise[2]), _share(recalled[at], recalled[2])) for at in (0, 1)
    )
    return Agreement(strict, lax)


def parse_beads(lines: Iterable[str]) -> list[Bead]:
    """Read lines such as ``[0]:[0, 1]``; an empty side is ``[]``."""
    return [Bead(*(_numbers(side) for side in line.split(":")[:2])) for line in lines if line]


def _numbers(side: str) -> tuple[int, ...]:
    return tuple(int(number) for number in side.strip().strip("[]").split(",") if number.strip())


def _members(beads: Iterable[Bead]) -> set[Members]:
    return {(bead.source, bead.target) for bead in beads if bead.source or bead.target}


def _full(beads: set[Members]) -> set[Members]:
    return {(source, target) for source, target in beads if source and target}


def _right(found: set[Members], gold: set[Members]) -> tuple[int, int, int]:
    """Count the beads found that are strictly right, those laxly right, and all."""
    partners = defaultdict[int, set[int]](set)
    for source, target in gold:
        for number in source:
            partners[number].update(target)
    strict = found & gold
    lax = sum(
        any(not partners[number].isdisjoint(target) for number in source if number in partners)
        for source, target in found - strict
    )
    return len(strict), len(strict) + lax, len(found)


def _sum(counts: Iterable[tuple[int, int, int]]) -> list[int]:
    return [sum(column) for column in zip(*counts, strict=True)] or [0, 0, 0]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
