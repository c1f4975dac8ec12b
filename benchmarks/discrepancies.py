"""Are flagged discrepancies right, and are the labelled ones found?

On the golden pairs of ``tests/golden/discrepancies``: German against six languages. The rules were
written with the half ``dev``; judge by ``held``, which this reads unless told otherwise. A flag is
right where kind and both readings are those of the label; the baseline, the difference between the
numbers read on either side, as the number guard of translations sees it, is held only to the pair.

    python -m benchmarks.discrepancies [--dev] [--errors]
"""

import argparse
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import sqrt
from pathlib import Path

from workbench.text.numerals import Kind, read_numbers, unmatched

GOLDEN = Path(__file__).parent.parent / "tests" / "golden" / "discrepancies"
Label = tuple[str, str, str]
"""Kind, reading of the commentary, reading of the coverage."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked passages and in what they disagree."""

    language: str
    commentary: str
    coverage: str
    published: tuple[date | None, date | None]
    differ: frozenset[Label]


@dataclass(slots=True)
class Score:
    """Flags that were right, wrong, and labels that were missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of the flags that are right; 1 where there are none."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the labels that were found; 1 where there are none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def __str__(self) -> str:
        parts = (
            ("P", self.right, self.right + self.wrong),
            ("R", self.right, self.right + self.missed),
        )
        return "   ".join(f"{name} {interval(*counts)}" for name, *counts in parts)


def interval(right: int, total: int) -> str:
    """A share with its 95 % interval (Wilson 1927)."""
    if not total:
        return "  –"
    z, share = 1.96, right / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total**2)) / (1 + z * z / total)
    return f"{share:.3f} [{middle - half:.2f}, {middle + half:.2f}] ({right}/{total})"


def read_golden(half: str) -> Iterator[Pair]:
    """Read the labelled pairs of one half, ``dev`` or ``held``."""
    for path in sorted(GOLDEN.glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))[half]:
            published = entry.get("published", (None, None))
            differ = frozenset((kind, own, other) for kind, own, other in entry["differ"])
            yield Pair(path.stem, entry["commentary"], entry["coverage"], tuple(published), differ)


def baseline_flags(pair: Pair) -> bool:
    """Whether both sides keep a number the other has not, spelled-out ones included."""
    left, right = unmatched(
        read_numbers(pair.commentary, "de"), read_numbers(pair.coverage, pair.language)
    )
    return all(any(n.kind is not Kind.LOOSE for n in side) for side in (left, right))


def guard_flags(pair: Pair) -> bool:
    """Whether either side has a number in figures that the other has not."""
    both = unmatched(
        read_numbers(pair.commentary, "de"), read_numbers(pair.coverage, pair.language)
    )
    return any(number.kind is Kind.FIGURE for side in both for number in side)


def judge_pairs(pairs: Iterable[Pair], flags: Callable[[Pair], bool]) -> Score:
    """Hold a yes or no for each pair against its label."""
    score = Score()
    for pair in pairs:
        said, meant = flags(pair), bool(pair.differ)
        score.right += said and meant
        score.wrong += said and not meant
        score.missed += meant and not said
    return score


def main() -> None:
    """Print the baseline's figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--dev", action="store_true", help="the half that was worked with")
    half = "dev" if parser.parse_args().dev else "held"
    pairs = list(read_golden(half))
    print(f"{half}: {len(pairs)} pairs, {sum(bool(p.differ) for p in pairs)} of them disagree")
    print(f"  numbers left on both sides, by pair:  {judge_pairs(pairs, baseline_flags)}")
    print(f"  the guard's figures, by pair:         {judge_pairs(pairs, guard_flags)}")


if __name__ == "__main__":
    main()
