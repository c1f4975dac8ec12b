"""Pair what two passages say of the same kind: first what agrees, then what stands in its place."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

_Item = TypeVar("_Item")


def strike_out(
    left: list[_Item], right: list[_Item], agree: Callable[[_Item, _Item], float]
) -> None:
    """Take pairs that agree out of both lists, the best first.

    Args:
        agree: how well two agree; 0 where they do not.
    """
    ranked = sorted(
        (
            (-score, place, counterpart)
            for place, one in enumerate(left)
            for counterpart, other in enumerate(right)
            if (score := agree(one, other)) > 0
        ),
    )
    gone: tuple[set[int], set[int]] = (set(), set())
    for _, place, counterpart in ranked:
        if place not in gone[0] and counterpart not in gone[1]:
            gone[0].add(place)
            gone[1].add(counterpart)
    left[:] = [item for place, item in enumerate(left) if place not in gone[0]]
    right[:] = [item for place, item in enumerate(right) if place not in gone[1]]


def counterparts(
    left: Sequence[_Item], right: Sequence[_Item], same_slot: Callable[[_Item, _Item], float]
) -> Iterator[tuple[_Item, _Item, float]]:
    """Pair items that can only be each other's counterparts.

    An item with several possible counterparts is left out: which of them it contradicts nobody
    can tell.

    Args:
        same_slot: how surely two stand for the same slot; 0 where they do not.
    """
    scores = [[same_slot(one, other) for other in right] for one in left]
    for place, row in enumerate(scores):
        possible = [column for column, score in enumerate(row) if score > 0]
        if len(possible) != 1:
            continue
        column = possible[0]
        if sum(other_row[column] > 0 for other_row in scores) == 1:
            yield left[place], right[column], row[column]
