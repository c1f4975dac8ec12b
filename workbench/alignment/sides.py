"""What the aligner sees of an article, kept for the next time it is asked for.

An article is held against many others, and again after every decision, while its text stays.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence

from workbench.alignment.encoder import Encoder
from workbench.alignment.features import Side, make_side

MOST_VECTORS = 16_000
"""So many vectors are kept at most: some 65 MB at 512 dimensions."""

_Key = tuple[str, tuple[str, ...]]


class _Kept:
    """Sides by encoder and texts; those not asked for the longest go first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sides: OrderedDict[_Key, Side] = OrderedDict()
        self._vectors = 0

    def get(self, key: _Key) -> Side | None:
        with self._lock:
            if key in self._sides:
                self._sides.move_to_end(key)
            return self._sides.get(key)

    def put(self, key: _Key, side: Side) -> None:
        with self._lock:
            if key not in self._sides:
                self._sides[key] = side
                self._vectors += _size(side)
            while self._vectors > MOST_VECTORS:
                self._vectors -= _size(self._sides.popitem(last=False)[1])


_kept = _Kept()


def _size(side: Side) -> int:
    # Vectors of words are kept in single precision.
    return len(side.vectors) + len(side.clauses) + len(side.words.vectors) // 2


def side_of(texts: Sequence[str], encoder: Encoder) -> Side:
    """Embed the texts of one article as `make_side` does, unless that was done lately."""
    key = (encoder.id, tuple(texts))
    side = _kept.get(key)
    if side is None:
        side = make_side(texts, encoder)
        _kept.put(key, side)
    return side
