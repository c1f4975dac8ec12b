"""Statements of several outlets that the commentary lacks, from made-up vectors."""

from collections.abc import Sequence

import numpy as np

from workbench.alignment.features import Side
from workbench.comparison.omissions import find_omissions


def side(*topics: int) -> Side:
    """An outlet whose segments are each about one topic; 0 to 7 are all unlike each other."""
    vectors = np.eye(8)[list(topics)] if topics else np.empty((0, 8))
    count = len(topics)
    nothing = (frozenset[str](),) * count
    return Side(vectors, vectors, np.arange(count), np.full(count, 80.0), nothing)


def found(*outlets: Sequence[int], known: float = 0.0) -> list[tuple[tuple[int, int], ...]]:
    """The places of the omissions when nothing is linked."""
    sides = [side(*topics) for topics in outlets]
    return [
        omission.places
        for omission in find_omissions(
            sides, [range(len(s)) for s in sides], [np.full(len(s), known) for s in sides]
        )
    ]


def test_what_two_outlets_say_is_one_omission_and_most_outlets_come_first() -> None:
    assert found((0, 1, 2), (3, 1), (1, 4, 2)) == [
        ((0, 1), (1, 1), (2, 0)),
        ((0, 2), (2, 2)),
    ]


def test_what_one_outlet_says_is_none() -> None:
    assert found((0, 1), (2, 3)) == []
    assert found((0, 0)) == []
    assert found() == []
    assert found((), (1,)) == []


def test_what_a_link_leads_to_is_none() -> None:
    sides = [side(0, 1), side(0, 1)]
    [omission] = find_omissions(sides, [[1], [0, 1]], [np.zeros(2), np.zeros(2)])
    assert omission.places == ((0, 1), (1, 1))


def test_what_the_commentary_surely_says_is_none_even_without_a_link() -> None:
    assert found((0,), (0,), known=0.9) == []
    [omission] = find_omissions([side(0), side(0)], [[0], [0]], [np.zeros(1), np.array([0.25])])
    assert 0.7 < omission.confidence <= 0.75


def test_an_outlets_passages_go_together_only_as_neighbours() -> None:
    [together] = found((0, 0, 1), (0, 2, 3))
    assert together == ((0, 0), (0, 1), (1, 0))
    [apart] = found((0, 1, 2, 0), (0, 3, 4))
    assert len(apart) == 2


def test_the_order_of_outlets_changes_only_the_numbers() -> None:
    outlets = [(0, 1, 2), (3, 1), (1, 4, 2)]
    names = ["a", "b", "c"]

    def named(order: list[int]) -> set[frozenset[tuple[str, int]]]:
        places = found(*[outlets[n] for n in order])
        return {frozenset((names[order[at]], n) for at, n in one) for one in places}

    assert named([0, 1, 2]) == named([2, 0, 1]) == named([1, 2, 0])
