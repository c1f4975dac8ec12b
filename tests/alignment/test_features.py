"""What the aligner sees of segments beside their vectors."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from threadpoolctl import threadpool_info

from workbench.alignment.bundle import Bundle, bundle_features
from workbench.alignment.features import PAIR_FEATURES, Floats, Numbers, Side, pair_features
from workbench.alignment.rivals import BACKGROUND
from workbench.alignment.threads import one_blas_thread


def test_a_pair_is_held_against_its_best_rivals() -> None:
    own, other = _side([1, 0, 0], [0.8, 0.6, 0]), _side([1, 0, 0], [0, 0, 1])
    assert np.allclose(_seen(own, other, "cosine"), [[1.0, 0.0], [0.8, 0.0]])
    assert np.allclose(_seen(own, other, "ahead of own rivals")[:, 0], [1 - BACKGROUND, 0.6])
    assert np.allclose(_seen(own, other, "short of own rivals")[:, 1], [-1, -0.8])
    assert np.allclose(_seen(own, other, "ahead of other rivals")[:, 0], [0.2, 0])
    assert np.allclose(_seen(own, other, "short of other rivals")[:, 0], [0, -0.2])


def test_alone_a_pair_is_held_against_the_background() -> None:
    own = _side([1, 0, 0])
    assert _seen(own, own, "ahead of own rivals")[0, 0] == pytest.approx(1 - BACKGROUND)
    assert _seen(own, own, "ahead of other rivals")[0, 0] == pytest.approx(1 - BACKGROUND)


def test_a_segment_is_near_to_what_says_one_of_its_clauses() -> None:
    whole = np.array([[0.6, 0.8, 0.0]])
    clauses = np.array([[1.0, 0, 0], [0, 1, 0]])
    own = Side(whole, clauses, np.array([0]), np.array([80.0]), (frozenset(),))
    assert _seen(own, _side([1, 0, 0]), "cosine")[0, 0] == pytest.approx(0.6)
    assert _seen(own, _side([1, 0, 0]), "nearest clauses")[0, 0] == pytest.approx(1)


def test_two_halves_gain_by_being_taken_together() -> None:
    whole = _side([0.6, 0.8, 0])
    halves = _side([1, 0, 0], [0, 1, 0], [0, 0, 1], lengths=[60, 80, 10])
    gains = _seen(whole, halves, "gain by a partner")
    assert gains[0, 0] == gains[0, 1] == pytest.approx(1 - 0.8)
    assert gains[0, 2] == 0


def test_the_shorter_a_segment_is_the_more_counts_the_one_before() -> None:
    long, short = (
        _side([1, 0, 0], [0, 1, 0], lengths=[80, length]).in_context for length in (400.0, 20.0)
    )
    assert np.allclose(long[0], [1, 0, 0])
    assert long[1] @ [0, 1, 0] > 0.99
    assert short[1] @ [0, 1, 0] == pytest.approx(short[1] @ [1, 0, 0])


@settings(deadline=None, max_examples=80)
@given(
    st.integers(0, 2**32 - 1),
    st.lists(st.integers(1, 9), min_size=1, max_size=5),
    st.sampled_from([1, 3]),
)
def test_many_articles_at_once_are_seen_as_each_is_by_itself(
    seed: int, sizes: list[int], clauses: int
) -> None:
    random = np.random.default_rng(seed)
    own, *others = (_random_side(random, n, clauses) for n in (int(random.integers(1, 9)), *sizes))
    rows, *chosen = (_some(random, len(side)) for side in (own, *others))
    bundle = Bundle(others, chosen)
    seen = bundle_features(own, rows, bundle)
    for place, (side, columns) in enumerate(zip(others, chosen, strict=True)):
        alone = pair_features(own, side)[np.ix_(rows, columns)]
        assert np.allclose(seen[:, bundle.asked == place], alone)


def _some(random: np.random.Generator, segments: int) -> Numbers:
    """The numbers of some segments, at least one, in rising order."""
    many = int(random.integers(1, segments + 1))
    return np.sort(random.choice(segments, many, replace=False))


def _random_side(random: np.random.Generator, segments: int, most_clauses: int) -> Side:
    """Segments with marks some of them share; the only clause of a segment is that itself."""
    counts = random.integers(1, most_clauses + 1, segments)
    vectors, clauses = (random.normal(size=(n, 4)) for n in (segments, int(counts.sum())))
    units = [v / np.linalg.norm(v, axis=1, keepdims=True) for v in (vectors, clauses)]
    units[1][(np.cumsum(counts) - counts)[counts == 1]] = units[0][counts == 1]
    marks = tuple(frozenset(map(str, random.integers(0, 6, 2))) for _ in range(segments))
    lengths = random.uniform(20, 200, segments)
    first = np.cumsum(counts) - counts
    return Side(units[0], units[1], first, lengths, marks)


def _seen(own: Side, other: Side, name: str) -> Floats:
    seen: Floats = pair_features(own, other)[..., PAIR_FEATURES.index(name)]
    return seen


def test_blas_has_one_thread_while_in_use_and_what_it_had_afterwards() -> None:
    before = _blas_threads()
    with one_blas_thread():
        with one_blas_thread():
            assert set(_blas_threads()) == {1}
        assert set(_blas_threads()) == {1}
    assert _blas_threads() == before


def _side(*vectors: list[float], lengths: list[float] | None = None) -> Side:
    count = len(vectors)
    units = np.array(vectors, dtype=np.float64)
    nothing = (frozenset[str](),) * count
    lengths_ = np.array(lengths or [1.0] * count, dtype=np.float64)
    return Side(units, units, np.arange(count), lengths_, nothing)


def _blas_threads() -> list[int]:
    return [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]
