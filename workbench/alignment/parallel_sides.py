"""The sentences of a text and of its translation, as the parallel aligner sees them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.alignment.encoder import Encoder
from workbench.alignment.marks import reading_length
from workbench.alignment.parallel_words import Table, word_vectors

MOST = 7
"""A bead has no more sentences than this, both sides together."""
LONGEST = MOST - 1
WORDS = 0.5
"""How much the vector of words in common counts beside the encoder's."""
_CHUNK = 4096
_CLOSERS = "\"'“”„‟‘’‚«»‹›)]}）］｝】」』〉》 \t\u00a0\u202f"
_ENDINGS = (".!?…。！？｡؟۔।", ";:；：؛", ",，、،-–—")


@dataclass(frozen=True, slots=True)
class ParallelSide:
    """The sentences of one text.

    Attributes:
        vectors: ``(n, dim) float32``, unit length.
        lengths: ``(n,) float32``, see `workbench.alignment.marks.reading_length`.
        endings: ``(n,) uint8``, which kind of punctuation mark closes the sentence.
        norms: ``(LONGEST, n) float32``; in row ``a - 1`` the length of the sum of the ``a`` vectors
            from each sentence on, weighted by their lengths. NaN where the text ends before.
    """

    vectors: Table
    lengths: Table
    endings: npt.NDArray[np.uint8]
    norms: Table

    def __len__(self) -> int:
        return len(self.lengths)


def make_sides(
    source: Sequence[str], target: Sequence[str], encoder: Encoder
) -> tuple[ParallelSide, ParallelSide]:
    """Embed both texts, each sentence once, and note what else is compared."""
    words = word_vectors(source, target)
    own, other = (
        side_of(texts, join_words(encoder.encode(texts), common))
        for texts, common in zip((source, target), words, strict=True)
    )
    return own, other


def side_of(texts: Sequence[str], vectors: Table) -> ParallelSide:
    """Note what is compared of sentences whose vectors are known.

    Args:
        vectors: ``(n, dim) float32``, unit length.
    """
    lengths = np.array([reading_length(text) for text in texts], dtype=np.float32)
    endings = np.array([ending_of(text) for text in texts], dtype=np.uint8)
    return ParallelSide(vectors, lengths, endings, _norms(vectors, lengths))


def ending_of(text: str) -> int:
    """Tell how a sentence closes: 0 no mark, 1 final, 2 semicolon or colon, 3 comma or dash."""
    last = text.rstrip(_CLOSERS)[-1:]
    return next((kind for kind, marks in enumerate(_ENDINGS, 1) if last and last in marks), 0)


def join_words(vectors: Table, words: Table) -> Table:
    """Add the words in common to the vectors of an encoder: unit length again."""
    joined = np.hstack([vectors, np.float32(WORDS) * words])
    joined /= np.maximum(np.linalg.norm(joined, axis=1, keepdims=True), 1e-6)
    return joined


def _norms(vectors: Table, lengths: Table) -> Table:
    count = len(lengths)
    norms = np.full((LONGEST, count), np.nan, dtype=np.float32)
    for start in range(0, count, _CHUNK):
        stop = min(start + _CHUNK, count)
        sums = np.zeros((stop - start, vectors.shape[1]), dtype=np.float32)
        for more in range(min(LONGEST, count - start)):
            rows = slice(start + more, min(stop + more, count))
            held = rows.stop - rows.start
            sums[:held] += vectors[rows] * lengths[rows, None]
            norms[more, start : start + held] = np.linalg.norm(sums[:held], axis=1)
    return np.maximum(norms, np.float32(1e-6))
