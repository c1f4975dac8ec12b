"""Which pairs of letters a text has, as bits: what tells in a moment that two texts differ.

Every pair of neighbouring characters sets one of 512 bits. Texts that are alike share most of
them, and counting shared bits is what processors do fastest.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BITS = 512
WORDS = BITS // 64
_BATCH = 8192

Signatures = NDArray[np.uint64]


def signatures(keys: Sequence[str]) -> Signatures:
    """Make one signature a key: (n, 8) uint64. The ends of a text count as a space."""
    made = np.zeros((len(keys), BITS // 8), np.uint8)
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        made[start : start + len(batch)] = _packed(batch)
    return made.view(np.uint64)


def _packed(keys: Sequence[str]) -> NDArray[np.uint8]:
    joined = "".join([f" {key} " for key in keys])
    letters = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    rows = np.repeat(np.arange(len(keys)), [len(key) + 2 for key in keys])
    inside = rows[:-1] == rows[1:]
    bits = np.zeros((len(keys), BITS), bool)
    bits[rows[:-1][inside], _places(letters)[inside]] = True
    return np.packbits(bits, axis=1)


def _places(letters: NDArray[np.uint32]) -> NDArray[np.int64]:
    """The bit of each pair of neighbours, by a multiplicative hash (Knuth, TAOCP 3, 6.4)."""
    pairs = (letters[:-1].astype(np.uint64) << np.uint64(21)) | letters[1:]
    mixed = pairs * np.uint64(0x9E3779B97F4A7C15)
    return (mixed >> np.uint64(64 - BITS.bit_length() + 1)).astype(np.int64)


def counts(of: Signatures) -> NDArray[np.int32]:
    """How many bits each signature has set: (n,) int32."""
    counted: NDArray[np.int32] = np.bitwise_count(of).sum(axis=1, dtype=np.int32)
    return counted
