"""What the aligner sees of segments beside their vectors."""

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from workbench.alignment.features import (
    BACKGROUND,
    Side,
    group_features,
    numbers_in,
    pair_features,
    reading_length,
)
from workbench.alignment.groups import Group, take_best
from workbench.alignment.threads import one_blas_thread


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Am 2. Dezember kamen 3.500 Menschen.", {2, 3500}),
        ("On 2 December 3,500 people came.", {2, 3500}),
        ("3\u202f500 personnes, 12,5 %", {3500, 12, 5}),
        ("Um 9:30 Uhr", {9, 30}),
        ("في عام ٢٠٢٤", {2024}),
        ("No figures here.", set()),
        ("9" * 5000, {int("9" * 18)}),
    ],
)
def test_numbers_are_read_across_scripts_and_thousands(text: str, numbers: set[int]) -> None:
    assert numbers_in(text) == numbers


def test_wide_characters_say_more_than_narrow_ones() -> None:
    assert reading_length("港口关闭") == 10
    assert reading_length("Hafen") == 5
    assert reading_length("") == 1


def test_a_pair_is_held_against_its_best_rivals() -> None:
    own = _side([1, 0, 0], [0.8, 0.6, 0])
    other = _side([1, 0, 0], [0, 0, 1])
    seen = pair_features(own, other)
    assert np.allclose(seen[0, 0, :3], [1, BACKGROUND, 0.8])
    assert np.allclose(seen[1, 0, :3], [0.8, BACKGROUND, 1])


def test_alone_a_pair_is_held_against_the_background() -> None:
    assert np.allclose(
        pair_features(_side([1, 0, 0]), _side([1, 0, 0]))[0, 0, :3], [1, BACKGROUND, BACKGROUND]
    )


def test_two_halves_together_match_the_whole() -> None:
    whole = _side([0.6, 0.8, 0])
    halves = _side([1, 0, 0], [0, 1, 0], lengths=[60, 80])
    (seen,) = group_features(whole, halves, [((0,), (0, 1))])
    assert seen[0] == pytest.approx(1)
    assert seen[6] == pytest.approx(1 - 0.8)
    assert seen[7] == pytest.approx(0.6)


def test_the_surest_groups_are_taken_and_no_segment_twice() -> None:
    groups = [Group((0,), (0,), 0.6), Group((0, 1), (1,), 0.9), Group((2,), (0,), 0.5)]
    assert take_best(groups) == [groups[1], groups[2]]


def test_blas_has_one_thread_while_in_use_and_what_it_had_afterwards() -> None:
    before = _blas_threads()
    with one_blas_thread():
        with one_blas_thread():
            assert set(_blas_threads()) == {1}
        assert set(_blas_threads()) == {1}
    assert _blas_threads() == before


def _side(*vectors: list[float], lengths: list[float] | None = None) -> Side:
    count = len(vectors)
    return Side(
        np.array(vectors, dtype=np.float64),
        np.array(lengths or [1.0] * count, dtype=np.float64),
        tuple(frozenset() for _ in range(count)),
    )


def _blas_threads() -> list[int]:
    return [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]
