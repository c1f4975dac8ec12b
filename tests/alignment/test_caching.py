"""Nothing is embedded twice."""

from collections.abc import Sequence

import numpy as np

from workbench.alignment.caching import CachedEncoder, MemoryCache
from workbench.alignment.encoder import Vectors
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.text.ids import text_hash


class Counting(UniversalSentenceEncoder):
    """The default encoder, noting what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return super().encode(texts)


def test_a_text_is_embedded_once_however_often_it_is_asked_for() -> None:
    counting, shelf = Counting(), MemoryCache()
    cached = CachedEncoder(counting, shelf)
    first = cached.encode(["Eins.", "Zwei.", "Eins."])
    second = cached.encode(["Zwei.", "Drei."])
    assert counting.asked == ["Eins.", "Zwei.", "Drei."]
    assert np.array_equal(first[0], first[2])
    assert np.array_equal(first[1], second[0])
    assert np.allclose(second, counting.encode(["Zwei.", "Drei."]), atol=1e-6)


def test_a_later_session_finds_the_vectors_again() -> None:
    shelf = MemoryCache()
    CachedEncoder(Counting(), shelf).encode(["Eins."])
    later = Counting()
    CachedEncoder(later, shelf).encode(["Eins."])
    assert later.asked == []
    assert set(shelf.get_vectors(later.id, [text_hash("Eins.")])) == {text_hash("Eins.")}


def test_vectors_of_another_encoder_are_not_taken() -> None:
    shelf = MemoryCache()
    shelf.put_vectors("other 1.0", {text_hash("Eins."): np.zeros(512, dtype=np.float32)})
    counting = Counting()
    CachedEncoder(counting, shelf).encode(["Eins."])
    assert counting.asked == ["Eins."]


def test_no_texts_ask_nothing() -> None:
    counting = Counting()
    assert CachedEncoder(counting, MemoryCache()).encode([]).shape == (0, 512)
    assert counting.asked == []
