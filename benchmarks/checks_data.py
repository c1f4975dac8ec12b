"""Faults put into translations by hand, and human translations with nothing put in."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.data import lines

PLANTED = Path(__file__).resolve().parent.parent / "tests" / "golden" / "checks"
TARGETS = ("en", "fr", "es", "it", "nl", "pt", "pl", "ru")
CLEAN = "clean"


@dataclass(frozen=True, slots=True)
class Planted:
    """One line of the planted faults; the code is `CLEAN` where nothing was put in."""

    number: int
    code: str
    language: str
    source: str
    target: str
    terms: str

    @property
    def held(self) -> bool:
        """Whether it is kept for judging: even numbers are."""
        return self.number % 2 == 0


def read_planted(language: str) -> list[Planted]:
    """Read the pairs of one target language, clean ones included, in the order of the file."""
    with (PLANTED / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Planted(int(number), *rest) for number, *rest in islice(rows, 1, None)]


def read_human(*, held: bool, every: int = 1) -> Iterator[tuple[str, str, str]]:
    """Read human translations of German: source, target and the target's language.

    FLORES dev lines 1–500 and newstest2013 lines 1–1,500 are for tuning, the rest is held, as for
    the guards.

    Args:
        every: take each so-many-th line only; another one in each language.
    """
    for number, target in enumerate(("newstest", *TARGETS)):
        if target == "newstest":
            pairs = list(
                zip(lines("newstest2013/de.txt"), lines("newstest2013/en.txt"), strict=True)
            )
            pairs = pairs[1500:] if held else pairs[:1500]
            step = every + every // 2
        else:
            sides = lines("flores-dev/de.txt"), lines(f"flores-dev/{target}.txt")
            pairs = list(zip(*sides, strict=True))
            pairs = pairs[500:] if held else pairs[:500]
            step = every
        language = "en" if target == "newstest" else target
        for source, text in pairs[number % step :: step]:
            yield source, text, language
