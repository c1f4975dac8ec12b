"""How far two segments say the same words, whatever their languages.

A sentence's vector blurs which words it holds. So each word is embedded by itself, and every word
of a segment is held against the nearest word of the other segment (late interaction, Khattab &
Zaharia 2020, with words out of context).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from workbench.alignment.encoder import Encoder, Vectors
from workbench.alignment.marks import WIDE_LETTER, Floats, Numbers, reading_length

SHORTEST_WORD = 3
"""Words of fewer letters, most of them particles, are left out."""
LONGEST_WORD = 8
"""A word weighs more the longer it is, up to this."""

_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")


@dataclass(frozen=True)
class Words:
    """The words of one article's segments.

    Attributes:
        vectors: ``(w, dim)``, of unit length after the article's mean word was taken off.
        shares: ``(n, w)``: how much of a segment each word is, rare and long ones more; a row sums
            to 1.
        at: ``(k,)``: which word stands at each place, segment by segment.
        first: ``(n,)``: where in ``at`` each segment begins; each has at least one word.
    """

    vectors: Vectors
    shares: Vectors
    at: Numbers
    first: Numbers


@lru_cache(maxsize=4096)
def words_in(text: str) -> tuple[str, ...]:
    """List the words of a text, of Chinese or Japanese all pairs of characters; at least one.

    Kept, as what will be embedded is listed before it is put to use.
    """
    words = _WORD.findall(text)
    if WIDE_LETTER.search(text):
        words = [piece for word in words for piece in _pieces(word)]
    return tuple(word for word in words if len(word) >= SHORTEST_WORD or _is_wide(word)) or (text,)


def _is_wide(word: str) -> bool:
    return WIDE_LETTER.search(word) is not None


def _pieces(word: str) -> list[str]:
    """Cut what is written without spaces into pairs of characters."""
    return [word[i : i + 2] for i in range(max(1, len(word) - 1))] if _is_wide(word) else [word]


def distinct_words(texts: Sequence[str]) -> list[str]:
    """List the words of an article, each once: what `embed_words` embeds."""
    return sorted({word for text in texts for word in words_in(text)})


def embed_words(texts: Sequence[str], encoder: Encoder) -> Words:
    """Embed the words of one article's segments, and weigh them."""
    words = distinct_words(texts)
    return make_words([words_in(text) for text in texts], words, encoder.encode(words))


def make_words(told: Sequence[Sequence[str]], words: Sequence[str], vectors: Vectors) -> Words:
    """Weigh the words of one article's segments.

    Args:
        told: the words of each segment, see `words_in`.
        words: each of them once.
        vectors: ``(w, dim)``: each word embedded by itself.
    """
    places = {word: n for n, word in enumerate(words)}
    at = np.array([places[word] for segment in told for word in segment], dtype=np.int_)
    counts = np.array([len(segment) for segment in told], dtype=np.int_)
    shares = np.zeros((len(told), len(words)), dtype=np.float32)
    np.add.at(shares, (np.repeat(np.arange(len(told)), counts), at), 1)
    rarity = np.log((len(told) + 1) / np.count_nonzero(shares, axis=0))
    letters = np.array([reading_length(word) for word in words])
    shares *= rarity * np.clip(letters - SHORTEST_WORD + 1, 1, LONGEST_WORD - SHORTEST_WORD + 1)
    shares /= shares.sum(axis=1, keepdims=True)
    return Words(_centred(vectors), shares, at, np.cumsum(counts) - counts)


def _centred(vectors: Vectors) -> Vectors:
    """Take off what all words of an article have in common: its language, its subject."""
    found: Vectors = vectors - vectors.sum(axis=0) / max(len(vectors), 1)
    found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
    return found


def word_likeness(own: Words, other: Words) -> Floats:
    """How much of each segment's words the other has: ``(n, m)``, 0 to 1, the mean of both ways."""
    near = np.maximum(own.vectors @ other.vectors.T, 0)
    own_told = own.shares @ np.maximum.reduceat(near[:, other.at], other.first, axis=1)
    other_told = np.maximum.reduceat(near[own.at], own.first, axis=0) @ other.shares.T
    found: Floats = ((own_told + other_told) / 2).astype(np.float64)
    return found
