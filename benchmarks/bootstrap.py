"""Intervals by the percentile bootstrap, 95 %, always with the same draws."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float64]

REPEATS = 2000
_SEED = 3


def draws(count: int) -> npt.NDArray[np.int64]:
    """Which of so many examples are drawn: ``(REPEATS, count)``."""
    return np.random.default_rng(_SEED).integers(count, size=(REPEATS, count))


def bounds(drawn: Values) -> str:
    """The interval of what was computed from the draws."""
    low, high = np.nanquantile(drawn, [0.025, 0.975])
    return f"[{low:.3f}, {high:.3f}]"


def of_mean(values: Values) -> str:
    """A mean and its interval."""
    return f"{values.mean():.3f} {bounds(values[draws(len(values))].mean(axis=1))}"


def of_grouped_mean(values: Values, groups: Sequence[str]) -> str:
    """A mean and its interval where the examples of one group do not count as independent."""
    names, at = np.unique(groups, return_inverse=True)
    sums = np.bincount(at, weights=values, minlength=len(names))
    sizes = np.bincount(at, minlength=len(names))
    drawn = draws(len(names))
    return f"{values.mean():.3f} {bounds(sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1))}"


def of_statistic(statistic: Callable[[Values, Values], float], one: Values, other: Values) -> str:
    """A statistic of paired values, such as a correlation, and its interval."""
    drawn = np.array([statistic(one[d], other[d]) for d in draws(len(one))])
    return f"{statistic(one, other):.3f} {bounds(drawn)}"


def of_gain(
    statistic: Callable[[Values, Values], float], ours: Values, theirs: Values, gold: Values
) -> str:
    """By how much one method's statistic is above another's on the same examples."""
    drawn = np.array(
        [statistic(ours[d], gold[d]) - statistic(theirs[d], gold[d]) for d in draws(len(gold))]
    )
    return f"{statistic(ours, gold) - statistic(theirs, gold):+.3f} {bounds(drawn)}"
