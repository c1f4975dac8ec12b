"""Nothing is embedded twice."""

from collections.abc import Mapping, Sequence

import numpy as np

from workbench.alignment.caching import CachedEncoder
from workbench.alignment.encoder import Vectors
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.text.ids import text_hash


class Shelf:
    """A vector cache in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Vectors] = {}

    def get_vectors(self, encoder_id: str, hashes: Sequence[str]) -> Mapping[str, Vectors]:
        keys = ((encoder_id, digest) for digest in hashes)
        return {key[1]: self.kept[key] for key in keys if key in self.kept}

    def put_vectors(self, encoder_id: str, vectors: Mapping[str, Vectors]) -> None:
        self.kept |= {(encoder_id, digest): vector for digest, vector in vectors.items()}


class Counting(UniversalSentenceEncoder):
    """The default encoder, noting what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return super().encode(texts)


def test_a_text_is_embedded_once_however_often_it_is_asked_for() -> None:
    counting, shelf = Counting(), Shelf()
    cached = CachedEncoder(counting, shelf)
    first = cached.encode(["Eins.", "Zwei.", "Eins."])
    second = cached.encode(["Zwei.", "Drei."])
    assert counting.asked == ["Eins.", "Zwei.", "Drei."]
    assert np.array_equal(first[0], first[2])
    assert np.array_equal(first[1], second[0])
    assert np.allclose(second, counting.encode(["Zwei.", "Drei."]), atol=1e-6)


def test_a_later_session_finds_the_vectors_again() -> None:
    shelf = Shelf()
    CachedEncoder(Counting(), shelf).encode(["Eins."])
    later = Counting()
    CachedEncoder(later, shelf).encode(["Eins."])
    assert later.asked == []
    assert (later.id, text_hash("Eins.")) in shelf.kept


def test_vectors_of_another_encoder_are_not_taken() -> None:
    shelf = Shelf()
    shelf.put_vectors("other 1.0", {text_hash("Eins."): np.zeros(512, dtype=np.float32)})
    counting = Counting()
    CachedEncoder(counting, shelf).encode(["Eins."])
    assert counting.asked == ["Eins."]


def test_no_texts_ask_nothing() -> None:
    counting = Counting()
    assert CachedEncoder(counting, Shelf()).encode([]).shape == (0, 512)
    assert counting.asked == []
