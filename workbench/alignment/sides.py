"""What the aligner sees of an article, kept for the next time it is asked for.

An article is held against many others, and again after every decision, while its text stays. Its
words, which are many, are looked at once for each pair of articles: those of the last few are kept,
so that the commentary's are there for outlet after outlet.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from workbench.alignment.encoder import Encoder
from workbench.alignment.features import Side, make_side
from workbench.alignment.words import Words, embed_words

MOST_VECTORS = 16_000
"""So many vectors of segments and clauses are kept at most: some 65 MB at 512 dimensions."""
MOST_WORDS = 8_000
"""So many vectors of words: some 16 MB."""

_Key = tuple[str, tuple[str, ...]]
T = TypeVar("T")


class _Kept(Generic[T]):
    """What was made of texts by an encoder; what was not asked for the longest goes first.

    Args:
        make: makes it.
        size: how many vectors it holds.
        most: how many may be held in all.
    """

    def __init__(
        self,
        make: Callable[[Sequence[str], Encoder], T],
        size: Callable[[T], int],
        most: int,
    ) -> None:
        self._make, self._size, self._most = make, size, most
        self._lock = threading.Lock()
        self._made: OrderedDict[_Key, T] = OrderedDict()
        self._vectors = 0

    def get(self, texts: Sequence[str], encoder: Encoder) -> T:
        key = (encoder.id, tuple(texts))
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
        made = self._make(texts, encoder)
        self._put(key, made)
        return made

    def _put(self, key: _Key, made: T) -> None:
        with self._lock:
            if key not in self._made:
                self._made[key] = made
                self._vectors += self._size(made)
            while self._vectors > self._most:
                self._vectors -= self._size(self._made.popitem(last=False)[1])


_sides = _Kept(make_side, lambda side: len(side.vectors) + len(side.clauses), MOST_VECTORS)
_words = _Kept(embed_words, lambda words: len(words.vectors), MOST_WORDS)


def side_of(texts: Sequence[str], encoder: Encoder) -> Side:
    """Embed the texts of one article as `make_side` does, unless that was done lately."""
    return _sides.get(texts, encoder)


def words_of(texts: Sequence[str], encoder: Encoder) -> Words:
    """Embed the words of one article as `embed_words` does, unless that was done lately."""
    return _words.get(texts, encoder)
