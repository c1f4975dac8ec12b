"""Pairs of passages as plain text: a line each, parted by a tab, or in two files side by side."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.errors import InputError, LanguageError
from workbench.text.languages import check_code

TOLD = 200
"""How many problems are kept word for word; all are counted."""

Pair = tuple[str, str]


@dataclass(slots=True)
class PairReading:
    """Pairs being read: iterate over it once.

    Attributes:
        languages: of source and target, where the first line names them.
        problems: the first `TOLD` of them; ``problem_count`` is of all so far.
    """

    languages: tuple[str, str] | None = None
    problems: list[str] = field(default_factory=list)
    problem_count: int = 0
    pairs: Iterator[Pair] = field(default_factory=lambda: iter(()))

    def __iter__(self) -> Iterator[Pair]:
        return self.pairs

    def tell(self, problem: str) -> None:
        """Note a problem."""
        self.problem_count += 1
        if len(self.problems) < TOLD:
            self.problems.append(problem)


def read_table(text: str, called: str) -> PairReading:
    """Read lines of source, tab, target; further columns are passed over, and so are empty lines.

    A first line of two language codes or names says which languages they are.

    Args:
        called: the file, for messages: ``“memory.tsv”``.

    Raises:
        InputError: no line has a tab.
    """
    lines = text.removeprefix("\ufeff").split("\n")
    if not any("\t" in line for line in lines):
        raise InputError(
            f"{called} has no line with a tab in it.",
            "A table of pairs has a source, a tab and its translation in each line.",
        )
    reading = PairReading(_languages(lines[0]))
    reading.pairs = _pairs(lines, reading)
    return reading


def read_two(source: str, target: str, called: tuple[str, str]) -> PairReading:
    """Read two files of as many lines: each line of one is translated by that of the other.

    Raises:
        InputError: they do not have as many lines.
    """
    sides = [
        text.removeprefix("\ufeff").removesuffix("\n").split("\n") for text in (source, target)
    ]
    one, other = map(len, sides)
    if one != other:
        raise InputError(
            f"{called[0]} has {one:,} lines, and {called[1]} has {other:,}.",
            "Give two files in which each line has its translation in the same line of the other; "
            "for texts that are not cut alike, use workbench align --tmx first.",
        )
    reading = PairReading()
    reading.pairs = _side_by_side(zip(*sides, strict=True), reading)
    return reading


def _languages(line: str) -> tuple[str, str] | None:
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) < 2:
        return None
    try:
        return check_code(cells[0]), check_code(cells[1])
    except LanguageError:
        return None


def _pairs(lines: list[str], reading: PairReading) -> Iterator[Pair]:
    begin = 1 if reading.languages else 0
    for number, line in enumerate(lines[begin:], begin + 1):
        if not line.strip():
            continue
        source, tab, rest = line.partition("\t")
        target = rest.partition("\t")[0]
        if not tab:
            reading.tell(f"line {number}: it has no tab")
        elif not (source.strip() and target.strip()):
            reading.tell(f"line {number}: a side of it is empty")
        else:
            yield source.strip(), target.strip()


def _side_by_side(lines: Iterator[Pair], reading: PairReading) -> Iterator[Pair]:
    for number, (source, target) in enumerate(lines, 1):
        if source.strip() and target.strip():
            yield source.strip(), target.strip()
        elif source.strip() or target.strip():
            reading.tell(f"line {number}: a side of it is empty")
