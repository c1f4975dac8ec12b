"""Names and numbers that stand in both texts, as vectors that can be added to those of an encoder.

An encoder knows what a sentence is about, yet often not which of two summits or two sums it names.
Words that look alike on both sides say so: names, figures and cognates. Their first letters are
compared, as endings differ; a word on one side only plays no part; a rare one weighs more than a
frequent one (inverse document frequency, Spärck Jones 1972). Every word gets a fixed direction
from its hash, so that the cosine of such sums nearly counts the words in common (random projection,
Achlioptas 2003).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

Table = npt.NDArray[np.float32]

WORD_DIMENSIONS = 128
"""The random projection blurs a cosine of words by about 0.09."""
SHORTEST = 4
STEM = 5
_WORD = re.compile(r"\d+|[^\W\d_]+")


def words_in(text: str) -> frozenset[str]:
    """Find the numbers, and the first letters of the longer words without their accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return frozenset(
        word if word.isdigit() else word[:STEM]
        for word in _WORD.findall(bare)
        if word.isdigit() or len(word) >= SHORTEST
    )


def word_vectors(source: Sequence[str], target: Sequence[str]) -> tuple[Table, Table]:
    """Write the words in common as vectors: ``(n, WORD_DIMENSIONS)`` and ``(m, …)``.

    Each of unit length, or zero for a sentence without such a word.
    """
    sides = [[words_in(text) for text in side] for side in (source, target)]
    own, other = (Counter(word for words in side for word in words) for side in sides)
    everywhere = len(source) + len(target)
    weighted = {
        word: _direction(word) * np.float32(np.log(everywhere / (count + other[word])))
        for word, count in own.items()
        if word in other
    }
    first, second = (_unit_sums(side, weighted) for side in sides)
    return first, second


def _direction(word: str) -> Table:
    """A fixed vector of ones and minus ones."""
    digest = blake2b(word.encode(), digest_size=WORD_DIMENSIONS // 8).digest()
    bits = np.unpackbits(np.frombuffer(digest, dtype=np.uint8))
    return bits.astype(np.float32) * 2 - 1


def _unit_sums(side: Sequence[frozenset[str]], vectors: Mapping[str, Table]) -> Table:
    sums = np.zeros((len(side), WORD_DIMENSIONS), dtype=np.float32)
    for row, words in enumerate(side):
        for word in sorted(words & vectors.keys()):  # sorted: sums of floats depend on the order
            sums[row] += vectors[word]
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    found: Table = np.divide(sums, lengths, out=sums, where=lengths > 0)
    return found
