"""Which pairs are taken, and which make one link."""

import numpy as np

from workbench.alignment.features import Side
from workbench.alignment.groups import AGAIN, Group, take


def side(*vectors: list[float]) -> Side:
    """Segments of one length, each one clause."""
    units = np.array(vectors)
    units = units / np.linalg.norm(units, axis=1, keepdims=True)
    count = len(vectors)
    nothing = (frozenset[str](),) * count
    return Side(units, units, np.arange(count), np.full(count, 60.0), nothing)


ONE, TWO, BOTH = [1.0, 0, 0], [0, 1.0, 0], [1.0, 1, 0]


def test_a_fact_told_twice_is_linked_twice_where_both_are_sure() -> None:
    own, other = side(ONE, ONE), side(ONE)
    assert take(np.array([[0.9], [AGAIN]]), 0.35, own, other) == [
        Group((0,), (0,), 0.9),
        Group((1,), (0,), AGAIN),
    ]
    assert take(np.array([[0.9], [AGAIN - 0.01]]), 0.35, own, other) == [Group((0,), (0,), 0.9)]


def test_what_says_a_whole_only_together_is_one_link_even_if_a_part_is_unsure() -> None:
    scores = np.array([[0.9, 0.32]])
    assert take(scores, 0.35, side(BOTH), side(ONE, TWO)) == [Group((0,), (0, 1), 0.9)]
    assert take(scores.T, 0.35, side(ONE, TWO), side(BOTH)) == [Group((0, 1), (0,), 0.9)]


def test_what_adds_nothing_stays_apart() -> None:
    assert take(np.array([[0.9, 0.32]]), 0.35, side(ONE), side(ONE, ONE)) == [
        Group((0,), (0,), 0.9)
    ]


def test_nothing_below_the_threshold_begins_a_link() -> None:
    assert take(np.array([[0.34]]), 0.35, side(ONE), side(ONE)) == []
