"""Statements that several outlets report and the commentary does not.

1. The passages no link leads to are scored against those of every other outlet, exactly as a
   commentary's segments are scored against coverage (`workbench.alignment.scoring`).
2. They are put together from the surest pair on. Two groups become one while their passages
   agree on average (average linkage), and an outlet's passages only where they stand together.
3. A group with at least two outlets is an omission.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np

from workbench.alignment.bundle import Bundle
from workbench.alignment.features import Floats, Side
from workbench.alignment.scoring import score_bundle

SEED = 0.4
"""A pair of passages scored from here on may begin or join groups."""
TOGETHER = 0.2
"""What the pairs between two groups must reach on average for these to become one."""
NEIGHBOURS = 1
"""How far apart two passages of one outlet may stand in one group, in segments."""
CERTAIN_ELSEWHERE = 0.5
"""A passage this sure to be in the commentary after all is no omission."""

Place = tuple[int, int]
"""Number of the outlet, number of the segment."""


@dataclass(frozen=True, slots=True)
class Omission:
    """A statement that several outlets report, by their passages.

    Attributes:
        places: outlet and segment numbers, in order.
        confidence: 0 to 1: how well the passages agree, times how sure none is in the commentary.
    """

    places: tuple[Place, ...]
    confidence: float


def find_omissions(
    sides: Sequence[Side], unmatched: Sequence[Sequence[int]], in_commentary: Sequence[Floats]
) -> list[Omission]:
    """Put unmatched passages of several outlets together that say the same.

    Args:
        sides: one for each outlet, all its segments.
        unmatched: for each outlet the numbers of the segments no link leads to.
        in_commentary: for each outlet ``(n,)``: the best score each segment reaches against the
            commentary, 0 to 1.

    Returns:
        those in most outlets first.
    """
    open_places = [
        [i for i in numbers if scores[i] < CERTAIN_ELSEWHERE]
        for numbers, scores in zip(unmatched, in_commentary, strict=True)
    ]
    scores = _scores_between(sides, open_places)
    found = [
        _omission(group, scores, in_commentary)
        for group in _groups(scores)
        if len({outlet for outlet, _ in group}) > 1
    ]
    return sorted(found, key=lambda o: (-len({at for at, _ in o.places}), -o.confidence, o.places))


class _Scores:
    """Scores between places of different outlets; those too low to matter are 0."""

    def __init__(self) -> None:
        self.near: dict[Place, dict[Place, float]] = {}

    def add(self, one: Place, other: Place, score: float) -> None:
        self.near.setdefault(one, {})[other] = score
        self.near.setdefault(other, {})[one] = score

    def mean(self, one: Iterable[Place], other: Sequence[Place]) -> float:
        """The mean over the pairs of different outlets; 0 if there is none."""
        pairs = [(a, b) for a, b in product(one, other) if a[0] != b[0]]
        total = sum(self.near.get(a, {}).get(b, 0.0) for a, b in pairs)
        return total / len(pairs) if pairs else 0.0


_LOWEST = 0.05
_MOST_COLUMNS = 800
"""So many segments are held against an article's at once: their tables fit a core's memory."""


def _scores_between(sides: Sequence[Side], open_places: Sequence[Sequence[int]]) -> _Scores:
    scores = _Scores()
    asked = {outlet: places for outlet, places in enumerate(open_places) if places}
    for outlets in _bundles(sides, list(asked)):
        bundle = Bundle([sides[at] for at in outlets], [np.array(asked[at]) for at in outlets])
        columns = [(outlet, number) for outlet in outlets for number in asked[outlet]]
        for one in asked:
            if one < outlets[-1]:
                rows = asked[one]
                table = score_bundle(sides[one], np.array(rows), bundle)
                # Of the bundle's own outlets each pair is scored from the first.
                table[:, [other <= one for other, _ in columns]] = 0
                for i, j in np.argwhere(table >= _LOWEST).tolist():
                    scores.add((one, rows[i]), columns[j], round(float(table[i, j]), 6))
    return scores


def _bundles(sides: Sequence[Side], outlets: Sequence[int]) -> Iterable[list[int]]:
    """Put outlets together, in order, up to so many segments or one outlet."""
    bundle: list[int] = []
    for outlet in outlets:
        if bundle and sum(len(sides[at]) for at in (*bundle, outlet)) > _MOST_COLUMNS:
            yield bundle
            bundle = []
        bundle.append(outlet)
    if bundle:
        yield bundle


def _groups(scores: _Scores) -> list[list[Place]]:
    groups = {place: [place] for place in scores.near}
    for _, one, other in sorted(_seeds(scores), key=lambda seed: (-seed[0], *seed[1:])):
        mine, theirs = groups[one], groups[other]
        if mine is theirs or not _stand_together(mine, theirs):
            continue
        if scores.mean(mine, theirs) < TOGETHER:
            continue
        joined = mine + theirs
        groups.update(dict.fromkeys(joined, joined))
    return list({id(group): group for group in groups.values()}.values())


def _seeds(scores: _Scores) -> Iterable[tuple[float, Place, Place]]:
    for one, near in scores.near.items():
        for other, score in near.items():
            if one < other and score >= SEED:
                yield score, one, other


def _stand_together(mine: Sequence[Place], theirs: Sequence[Place]) -> bool:
    """Whether every outlet's passages in a joined group would be neighbours."""
    for outlet in {at for at, _ in mine} & {at for at, _ in theirs}:
        numbers = sorted(n for at, n in {*mine, *theirs} if at == outlet)
        if any(b - a > NEIGHBOURS for a, b in pairwise(numbers)):
            return False
    return True


def _omission(group: Sequence[Place], scores: _Scores, in_commentary: Sequence[Floats]) -> Omission:
    agreement = [max(scores.near[place].get(b, 0.0) for b in group) for place in group]
    elsewhere = max(float(in_commentary[outlet][number]) for outlet, number in group)
    confidence = sum(agreement) / len(agreement) * (1 - elsewhere)
    return Omission(tuple(sorted(group)), round(confidence, 4))
