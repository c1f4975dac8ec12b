"""How parallel alignment grows with the texts: time, memory, and whether it finds its way.

Run: ``python -m benchmarks.parallel_size``, with ``--large`` also 50,000 by 50,000 sentences.

The vectors are made up, so that the encoder is not what is measured: a sentence has a part that
all texts share, one of its passage and one of its own, and its translation has the same with
noise. So translations have a cosine of about .7, sentences of a passage .35 and strangers .2, as
on Text+Berg with the default encoder. Sentences are joined on either side, left out and put in,
and each side lacks a passage of a hundredth of the text. Times hang on the machine and on what
else it does: it is their ratio that counts.
"""

import argparse
import resource
import time
from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks.parallel_score import agreement
from workbench.alignment.parallel import align_sides
from workbench.alignment.parallel_sides import join_words, side_of
from workbench.alignment.parallel_words import Table, word_vectors
from workbench.text.alignment import Bead

DIMENSIONS = 512
COMMON, PASSAGE, OWN, NOISE = 0.45, 0.4, 0.6, 0.55
PASSAGE_LENGTH = 12
LONE = 0.04
SIZES = (6_000, 12_000)
LARGE = 50_000
REPEATS = 5


class Synthetic:
    """A text and its translation, as the aligner sees them, with their gold beads.

    Args:
        size: about how many sentences each side has.
    """

    def __init__(self, size: int, seed: int = 5) -> None:
        rng = np.random.default_rng(seed)
        self._parts = rng.choice([1, 2, 3], p=[0.85, 0.11, 0.04], size=size)
        self._joined = rng.integers(2, size=size)
        self._lacking = np.where(rng.random(size) < LONE, rng.integers(2, size=size), -1)
        for side in (0, 1):
            start = (1 + side) * size // 3
            self._lacking[start : start + size // 100] = side
        self._pieces = _pieces(self._parts, rng)
        self._first = np.concatenate([[0], np.cumsum(self._parts)])
        rows = [list(self._rows(side)) for side in (0, 1)]
        texts = [[_text(start, stop) for _, start, stop in side] for side in rows]
        words = word_vectors(*texts)
        self.sides = tuple(
            side_of(lines, join_words(self._vectors(side, rng), common))
            for lines, side, common in zip(texts, rows, words, strict=True)
        )
        self.gold = _gold([[unit for unit, _, _ in side] for side in rows])

    def _rows(self, side: int) -> Iterator[tuple[int, int, int]]:
        """The sentences of a side: what unit each is of, and which pieces it holds."""
        for unit in np.flatnonzero(self._lacking != side).tolist():
            start, stop = int(self._first[unit]), int(self._first[unit + 1])
            if self._joined[unit] == side:
                yield unit, start, stop
            else:
                yield from ((unit, at, at + 1) for at in range(start, stop))

    def _vectors(self, rows: list[tuple[int, int, int]], rng: np.random.Generator) -> Table:
        sums = np.array([self._pieces[start:stop].sum(axis=0) for _, start, stop in rows])
        return _unit(_unit(sums) + np.float32(NOISE) * _random(rng, len(rows)))


def _pieces(parts: np.ndarray[tuple[int], np.dtype[np.int64]], rng: np.random.Generator) -> Table:
    passages = _random(rng, len(parts) // PASSAGE_LENGTH + 1)
    units = np.repeat(np.arange(len(parts)), parts)
    pieces = np.float32(OWN) * _random(rng, len(units))
    pieces += np.float32(PASSAGE) * passages[units // PASSAGE_LENGTH]
    pieces += np.float32(COMMON) * _random(rng, 1)
    return pieces


def _random(rng: np.random.Generator, count: int) -> Table:
    return _unit(rng.standard_normal((count, DIMENSIONS), dtype=np.float32))


def _unit(vectors: Table) -> Table:
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _text(start: int, stop: int) -> str:
    """Words of the usual length, and a number in every fourth piece."""
    said = (f"{at} {'abcdefg'[at % 7] * 4} " if at % 4 == 0 else "" for at in range(start, stop))
    return "".join(said) + "wort " * sum(12 + at % 9 for at in range(start, stop)) + "."


def _gold(units: list[list[int]]) -> list[Bead]:
    places: tuple[dict[int, list[int]], dict[int, list[int]]] = ({}, {})
    for found, side in zip(places, units, strict=True):
        for at, unit in enumerate(side):
            found.setdefault(unit, []).append(at)
    beads = []
    for unit in sorted({*places[0], *places[1]}):
        own, other = (tuple(found.get(unit, ())) for found in places)
        lone = [Bead((i,), ()) for i in own] + [Bead((), (j,)) for j in other]
        beads += [Bead(own, other)] if own and other else lone
    return beads


def measure(sizes: Sequence[int], repeats: int) -> list[float]:
    """Align texts of several sizes, in turn, and print how it went: the shortest times."""
    made = [Synthetic(size) for size in sizes]
    times: list[list[float]] = [[] for _ in sizes]
    beads: list[list[Bead]] = [[] for _ in sizes]
    for _ in range(repeats):
        for at, texts in enumerate(made):
            began = time.process_time()
            beads[at] = align_sides(*texts.sides)
            times[at].append(time.process_time() - began)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for texts, found, taken in zip(made, beads, times, strict=True):
        score = agreement([found], [texts.gold])
        print(
            f"{len(texts.sides[0]):6d} x {len(texts.sides[1]):6d} sentences: {min(taken):6.2f} s "
            f"of processor time, strict F1 {score.strict.f1:.3f}, lax F1 {score.lax.f1:.3f}"
        )
    print(f"peak of the process so far: {peak:.0f} MiB", flush=True)
    return [min(taken) for taken in times]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--large", action="store_true", help="also 50,000 sentences a side")
    options = parser.parse_args()
    small, double = measure(SIZES, REPEATS)
    print(f"time({SIZES[1]:,}) / time({SIZES[0]:,}) = {double / small:.2f}")
    if options.large:
        (large,) = measure([LARGE], 1)
        print(f"time({LARGE:,}) / time({SIZES[0]:,}) = {large / small:.1f}")


if __name__ == "__main__":
    main()
