"""What the aligner sees of an article is worked out once."""

import numpy as np
import pytest

from workbench.alignment import sides
from workbench.alignment.encoder import Vectors
from workbench.alignment.features import make_side


class _Counting:
    """A real, if simple, encoder: it counts letters, and how often it is asked."""

    dimensions = 26
    languages: frozenset[str] = frozenset()

    def __init__(self, id_: str) -> None:
        self.id = id_
        self.asked = 0

    def encode(self, texts: list[str]) -> Vectors:
        self.asked += 1
        counts = np.array([[text.count(chr(97 + n)) for n in range(26)] for text in texts])
        found: Vectors = counts / np.linalg.norm(counts, axis=1, keepdims=True)
        return found.astype(np.float32)


def test_the_same_texts_are_seen_once_and_others_anew() -> None:
    encoder = _Counting("letters@1")
    first = sides.side_of(["the bridge is open", "nobody came"], encoder)
    assert sides.side_of(["the bridge is open", "nobody came"], encoder) is first
    assert encoder.asked == 1
    other = sides.side_of(["nobody came", "the bridge is open"], encoder)
    assert encoder.asked == 2
    assert np.allclose(other.vectors, first.vectors[::-1])


def test_another_encoder_sees_anew() -> None:
    one, other = _Counting("letters@2"), _Counting("letters@3")
    sides.side_of(["it rained"], one)
    sides.side_of(["it rained"], other)
    assert (one.asked, other.asked) == (1, 1)


def test_words_are_kept_beside_the_sides() -> None:
    encoder = _Counting("letters@5")
    first = sides.words_of(["the bridge is open"], encoder)
    assert sides.words_of(["the bridge is open"], encoder) is first
    assert len(first.vectors) == 3


def test_what_was_asked_for_the_longest_ago_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    # A text of one clause has two vectors.
    monkeypatch.setattr(sides, "_sides", sides._Kept(make_side, lambda s: 2 * len(s.vectors), 4))
    encoder = _Counting("letters@4")
    sides.side_of(["one"], encoder)
    sides.side_of(["two"], encoder)
    sides.side_of(["one"], encoder)
    sides.side_of(["three"], encoder)
    assert encoder.asked == 3
    sides.side_of(["one"], encoder)
    assert encoder.asked == 3
    sides.side_of(["two"], encoder)
    assert encoder.asked == 4
