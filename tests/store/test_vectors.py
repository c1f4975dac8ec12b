"""Vectors, kept so that nothing is embedded twice."""

import numpy as np
import numpy.typing as npt

from workbench.store import Store
from workbench.text.ids import text_hash


def vectors(count: int, dimensions: int = 512) -> dict[str, npt.NDArray[np.float32]]:
    """As many random vectors, by the hash of a text."""
    rows = np.random.default_rng(count).normal(size=(count, dimensions)).astype(np.float32)
    return {text_hash(f"text {number}"): row for number, row in enumerate(rows)}


def test_vectors_come_back_bit_by_bit_and_more_than_one_query_may_ask(store: Store) -> None:
    known = vectors(1201, 16)
    store.vectors.put_vectors("usem3", known)
    found = store.vectors.get_vectors("usem3", [*known, text_hash("unknown")])
    assert found.keys() == known.keys()
    for hash_, vector in found.items():
        assert vector.dtype == np.float32
        np.testing.assert_array_equal(vector, known[hash_])


def test_each_encoder_has_its_own(store: Store) -> None:
    known = vectors(2)
    store.vectors.put_vectors("usem3", known)
    assert store.vectors.get_vectors("labse", list(known)) == {}


def test_what_is_known_stays_as_it_is(store: Store) -> None:
    first, second = vectors(2), vectors(3)
    store.vectors.put_vectors("usem3", first)
    store.vectors.put_vectors("usem3", second)
    found = store.vectors.get_vectors("usem3", list(second))
    assert len(found) == 3
    for hash_, vector in first.items():
        np.testing.assert_array_equal(found[hash_], vector)


def test_what_comes_back_may_be_changed(store: Store) -> None:
    known = vectors(1)
    store.vectors.put_vectors("usem3", known)
    [vector] = store.vectors.get_vectors("usem3", list(known)).values()
    vector /= 2
    [again] = store.vectors.get_vectors("usem3", list(known)).values()
    np.testing.assert_array_equal(again, next(iter(known.values())))


def test_pruning_drops_the_oldest_until_the_rest_fits(store: Store) -> None:
    known = vectors(40)
    old, new = dict(list(known.items())[:20]), dict(list(known.items())[20:])
    store.vectors.put_vectors("labse", old)
    store.vectors.put_vectors("usem3", new)
    one = 512 * 4 / 2**20
    store.vectors.prune(1)
    assert len(store.vectors.get_vectors("labse", list(old))) == 20
    store.vectors.prune(25 * one)
    assert len(store.vectors.get_vectors("labse", list(old))) == 5
    assert len(store.vectors.get_vectors("usem3", list(new))) == 20
    store.vectors.prune(0)
    assert store.vectors.get_vectors("usem3", list(new)) == {}
