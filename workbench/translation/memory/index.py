"""Finding the units of a memory whose source is like a text, among hundreds of thousands.

How alike two sources are is the Levenshtein distance of their keys over the length of the longer
one, taken from 1: the share of characters that can stay. Only units of a length that allows the
threshold are looked at; of those, the `CANDIDATES` whose signatures share most bits are measured
exactly. The right unit practically always stands among the first thirty of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from workbench.translation.memory.keys import matching_key, matching_keys
from workbench.translation.memory.signatures import WORDS, Signatures, counts, signatures

CANDIDATES = 1000
"""How many units are measured exactly for one text."""

_LOOSE_UNITS = 2048
"""How many units may stand unsorted before all are sorted by length again, at the least."""

_GONE_UNITS = 64
"""How many removed units are stepped over before they are swept out."""

_BATCH = 8192


@dataclass(frozen=True, slots=True)
class Hit:
    """A unit whose source is like the text.

    Attributes:
        unit: its id.
        similarity: 0 to 1.
    """

    unit: int
    similarity: float


class _Part:
    """Units with what they are found by, in one order."""

    def __init__(self, ids: NDArray[np.int64], keys: list[str], bits: Signatures) -> None:
        self.ids, self.keys, self.bits = ids, keys, bits
        self.lengths = np.fromiter(map(len, keys), np.int32, len(keys))
        self.counts = counts(bits)

    def sorted(self) -> "_Part":
        """The same by length, so that a window of lengths is one stretch."""
        order = np.argsort(self.lengths, kind="stable")
        return _Part(self.ids[order], [self.keys[at] for at in order], self.bits[order])

    def joined(self, other: "_Part") -> "_Part":
        return _Part(
            np.concatenate([self.ids, other.ids]),
            self.keys + other.keys,
            np.concatenate([self.bits, other.bits]),
        )

    def without(self, gone: Iterable[int]) -> "_Part":
        stay = ~np.isin(self.ids, np.fromiter(gone, np.int64))
        keys = [key for key, stays in zip(self.keys, stay, strict=True) if stays]
        return _Part(self.ids[stay], keys, self.bits[stay])


def _part(units: Sequence[tuple[int, str]]) -> _Part:
    keys = matching_keys([source for _, source in units])
    return _Part(np.array([unit for unit, _ in units], np.int64), keys, signatures(keys))


def _empty() -> _Part:
    return _Part(np.zeros(0, np.int64), [], np.zeros((0, WORDS), np.uint64))


class MemoryIndex:
    """The sources of a memory, found by likeness.

    Units that are added are found at once. Not safe to use from several threads without a lock.
    """

    def __init__(self) -> None:
        self._sorted, self._loose = _empty(), _empty()
        self._gone: set[int] = set()

    def __len__(self) -> int:
        return len(self._sorted.ids) + len(self._loose.ids) - len(self._gone)

    def add(self, units: Iterable[tuple[int, str]]) -> None:
        """Add units, each its id and its source; an id is used once."""
        batch: list[tuple[int, str]] = []
        parts: list[_Part] = []
        for unit in units:
            batch.append(unit)
            if len(batch) == _BATCH:
                parts.append(_part(batch))
                batch = []
        if batch:
            parts.append(_part(batch))
        if parts:
            self._take(parts)

    def _take(self, parts: Sequence[_Part]) -> None:
        loose = [self._loose, *parts]
        self._loose = _Part(
            np.concatenate([part.ids for part in loose]),
            [key for part in loose for key in part.keys],
            np.concatenate([part.bits for part in loose]),
        )
        if len(self._loose.ids) > max(_LOOSE_UNITS, len(self._sorted.ids) // 50):
            self._sort()

    def _sort(self) -> None:
        whole = self._sorted.joined(self._loose)
        if self._gone:
            whole = whole.without(self._gone)
        self._sorted, self._loose, self._gone = whole.sorted(), _empty(), set()

    def remove(self, units: Iterable[int]) -> None:
        """Let units be found no more; ids that are not there do not matter."""
        known = np.concatenate([self._sorted.ids, self._loose.ids])
        wanted = np.fromiter(units, np.int64)
        self._gone.update(known[np.isin(known, wanted)].tolist())
        if len(self._gone) > _GONE_UNITS:
            self._sort()

    def search(self, source: str, threshold: float, limit: int) -> list[Hit]:
        """Find the units most like a text, the most alike first, then the newest.

        Args:
            threshold: the least similarity, more than 0, at most 1.
        """
        key = matching_key(source)
        if not key:
            return []
        bits = signatures([key])
        near = [
            hit
            for part, window in self._windows(len(key), threshold)
            for hit in _measured(part, window, key, bits, threshold, limit + len(self._gone))
            if hit.unit not in self._gone
        ]
        return best(near)[:limit]

    def _windows(self, length: int, threshold: float) -> Iterable[tuple[_Part, NDArray[np.intp]]]:
        """The units of a length that lets them reach the threshold."""
        shortest, longest = length * threshold - 1e-6, length / threshold + 1e-6
        low = np.searchsorted(self._sorted.lengths, shortest)
        high = np.searchsorted(self._sorted.lengths, longest, side="right")
        yield self._sorted, np.arange(low, high)
        loose = self._loose.lengths
        yield self._loose, np.flatnonzero((loose >= shortest) & (loose <= longest))


def _measured(
    part: _Part,
    window: NDArray[np.intp],
    key: str,
    bits: Signatures,
    threshold: float,
    limit: int,
) -> list[Hit]:
    if not len(window):
        return []
    chosen = window[_most_alike(part, window, bits)]
    scores = process.cdist(
        [key],
        [part.keys[at] for at in chosen],
        scorer=Levenshtein.normalized_similarity,
        score_cutoff=threshold,
        dtype=np.float64,
    )[0]
    hits = [Hit(int(part.ids[chosen[at]]), float(scores[at])) for at in np.flatnonzero(scores)]
    return best(hits)[:limit]


def best(hits: Iterable[Hit]) -> list[Hit]:
    """Sort hits: the most alike first, then the newest."""
    return sorted(hits, key=lambda hit: (-hit.similarity, -hit.unit))


def _most_alike(part: _Part, window: NDArray[np.intp], bits: Signatures) -> NDArray[np.intp]:
    """The places in a window whose signatures overlap most (Dice's coefficient)."""
    if len(window) <= CANDIDATES:
        return np.arange(len(window))
    stretch = slice(window[0], window[-1] + 1) if _in_one_piece(window) else window
    shared = np.bitwise_count(part.bits[stretch] & bits).sum(axis=1, dtype=np.int32)
    overlap = shared / (part.counts[stretch] + counts(bits))
    return np.argpartition(overlap, -CANDIDATES)[-CANDIDATES:]


def _in_one_piece(window: NDArray[np.intp]) -> bool:
    return bool(window[-1] - window[0] + 1 == len(window))
