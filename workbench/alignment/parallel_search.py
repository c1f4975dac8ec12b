"""The sequence of beads that scores most, among those that stay within a band.

Dynamic programming over the sentence boundaries of both texts, one source boundary after the
other, all target boundaries of the band at once. The band says for each of the ``n + 1`` source
boundaries the lowest and the highest target boundary that is looked at; time and memory grow with
the number of cells in it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from workbench.alignment.parallel_scores import SHAPES, Shape, Tables
from workbench.alignment.parallel_sides import LONGEST

Band = npt.NDArray[np.int64]
"""``(n + 1, 2)``: lowest and highest target boundary; neither may fall from row to row."""
Floats = npt.NDArray[np.float64]
Scorer = Callable[[range, range], Tables]

_MOVES: tuple[Shape, ...] = (*SHAPES, (1, 0), (0, 1))
_OWN_NULL, _OTHER_NULL = len(SHAPES), len(SHAPES) + 1
_BY_SOURCE = {
    a: [(number, b) for number, (size, b) in enumerate(SHAPES) if size == a]
    for a in range(1, LONGEST + 1)
}
"""For each number of source sentences, the numbers of the shapes and their target sentences."""
_STRIP, _STRIP_CELLS = 64, 60_000
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class _Row:
    """Numbers for the target boundaries from ``low`` on: totals, or scores of beads."""

    low: int
    values: npt.NDArray[np.floating[Any]]

    @property
    def end(self) -> int:
        return self.low + len(self.values)

    def part(self, begin: int, end: int) -> npt.NDArray[np.floating[Any]]:
        return self.values[begin - self.low : end - self.low]


def best_beads(score: Scorer, band: Band, null: float) -> list[tuple[range, range]]:
    """Find the beads whose scores sum to the most: their source and target sentences, in order.

    Args:
        score: the scores of the beads that begin in a block of sentences, see `Tables`.
        band: holds the corners, and neighbouring rows of it overlap.
        null: the score of a sentence without a counterpart.
    """
    known: list[_Row] = []
    moves: list[npt.NDArray[np.uint8]] = []
    strips = _Strips(score, band)
    for row, (low, high) in enumerate(band.tolist()):
        candidates = np.full((len(SHAPES) + 1, high - low + 1), -np.inf)
        if row == 0:
            candidates[_OWN_NULL, 0] = 0.0
        else:
            nulls = np.full(len(known[-1].values), null)
            _add(candidates[_OWN_NULL], low, known[-1], 0, _Row(known[-1].low, nulls))
        for a, before in enumerate(reversed(known), 1):
            start, first, tables = strips.at(row - a)
            for number, b in _BY_SOURCE[a]:
                scores = _Row(first, tables[a, b][row - a - start])
                _add(candidates[number], low, before, b, scores)
        totals, chosen = _choose(candidates, null)
        known = [*known[1 - LONGEST :], _Row(low, totals)]
        moves.append(chosen)
    return _trace(moves, band)


def _add(into: Floats, low: int, before: _Row, shift: int, scores: _Row) -> None:
    """Reach target boundaries from those ``shift`` before them."""
    begin = max(low - shift, before.low, scores.low)
    end = min(low - shift + len(into), before.end, scores.end)
    if begin < end:
        reached = before.part(begin, end) + scores.part(begin, end)
        into[begin + shift - low : end + shift - low] = reached


def _choose(candidates: Floats, null: float) -> tuple[Floats, npt.NDArray[np.uint8]]:
    """Take the best way to each target boundary; also after target sentences left out."""
    chosen = candidates.argmax(axis=0).astype(np.uint8)
    best = candidates[chosen, np.arange(len(chosen))]
    skipped = null * np.arange(len(chosen))
    skipping = np.maximum.accumulate(best - skipped) + skipped
    better = skipping > best + _ROUNDING
    chosen[better] = _OTHER_NULL
    return np.where(better, skipping, best), chosen


def _trace(moves: Sequence[npt.NDArray[np.uint8]], band: Band) -> list[tuple[range, range]]:
    """Walk back from the ends of both texts."""
    beads: list[tuple[range, range]] = []
    row, column = len(moves) - 1, int(band[-1, 1])
    while row or column:
        a, b = _MOVES[moves[row][column - int(band[row, 0])]]
        beads.append((range(row - a, row), range(column - b, column)))
        row, column = row - a, column - b
    return beads[::-1]


class _Strips:
    """The scores along the band, computed a few source sentences at a time."""

    def __init__(self, score: Scorer, band: Band) -> None:
        self._score = score
        self._band = band
        self._columns = int(band[-1, 1])
        self._last = len(band) - 1
        self._made: list[tuple[range, int, Tables]] = []

    def at(self, row: int) -> tuple[int, int, Tables]:
        """The first source and target sentence of the strip that holds a row, and its scores."""
        for rows, column, tables in self._made:
            if row in rows:
                return rows.start, column, tables
        rows, columns = self._block(row)
        self._made = [old for old in self._made if old[0].stop > row - LONGEST]
        self._made.append((rows, columns.start, self._score(rows, columns)))
        return self.at(row)

    def _block(self, row: int) -> tuple[range, range]:
        low = int(self._band[row, 0])
        widths = self._band[row : row + _STRIP, 1] - low + 1
        fitting = int(np.searchsorted(widths * np.arange(1, len(widths) + 1), _STRIP_CELLS))
        rows = range(row, min(row + max(1, fitting), self._last))
        return rows, range(low, min(int(self._band[rows[-1], 1]) + 1, self._columns))
