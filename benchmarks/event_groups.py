"""Grouping headlines into events: single and average linkage of cosines, near in time.

Run: ``python -m benchmarks.event_groups``. All headlines in all languages are grouped at once. Two
may be joined directly only when published within the window; average linkage takes a pair further
apart as unlike (cosine 0). In place of the window, each day between, up to seven, may take from
the cosine. Linkage stops at the threshold. Settings are chosen by B³ F over the headlines of half
0's clusters and must be read on half 1.

B³ (Bagga and Baldwin 1998, "Entity-based cross-document coreferencing using the vector space
model"): the mean over headlines of how much of its group is of its event (precision), and of its
event in its group (recall). F is theirs together. Intervals are a bootstrap's over events.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from benchmarks.bootstrap import bounds, draws
from benchmarks.coverage import Memory
from benchmarks.event_data import Headline, headlines
from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder

Table = npt.NDArray[np.floating[Any]]
Labels = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]

WINDOWS = (1.0, 2.0, 3.0, 5.0, 7.0, 60.0)
DECAYS = (0.02, 0.05, 0.1)
THRESHOLDS = np.arange(0.2, 0.86, 0.025)


@dataclass(frozen=True)
class BCubed:
    """Precision and recall of each headline, and the event it is of."""

    precision: Values
    recall: Values
    events: Labels

    def of(self, chosen: npt.NDArray[np.bool_]) -> "BCubed":
        """That of some headlines only."""
        return BCubed(self.precision[chosen], self.recall[chosen], self.events[chosen])

    @property
    def f(self) -> float:
        return harmonic(self.precision.mean(), self.recall.mean())

    def __str__(self) -> str:
        _, at = np.unique(self.events, return_inverse=True)
        sizes, right, whole = (
            np.bincount(at, weights=values)
            for values in (np.ones(len(at)), self.precision, self.recall)
        )
        drawn = [
            harmonic(right[d].sum() / sizes[d].sum(), whole[d].sum() / sizes[d].sum())
            for d in draws(len(sizes))
        ]
        precision, recall = self.precision.mean(), self.recall.mean()
        return f"P {precision:.3f} R {recall:.3f} F {self.f:.3f} {bounds(np.array(drawn))}"


def harmonic(one: float, other: float) -> float:
    """The harmonic mean."""
    return float(2 * one * other / max(one + other, 1e-9))


def b_cubed(groups: Labels, events: Labels) -> BCubed:
    """Score a grouping against the events."""
    _, group = np.unique(groups, return_inverse=True)
    _, event = np.unique(events, return_inverse=True)
    _, both, shared = np.unique(
        group * (event.max() + 1) + event, return_inverse=True, return_counts=True
    )
    together = shared[both].astype(np.float64)
    return BCubed(together / np.bincount(group)[group], together / np.bincount(event)[event], event)


def likeness(known: Sequence[Headline], encoder: Encoder) -> tuple[Table, Table]:
    """Cosines of all headlines with all, and days between them."""
    vectors = encoder.encode([h.title for h in known])
    days = np.array([h.day for h in known])
    cosines: Table = vectors @ vectors.T
    apart: Table = np.abs(days[:, None] - days[None, :]).astype(np.float32)
    return cosines, apart


def groupings(similar: Table, method: str, thresholds: Iterable[float]) -> list[Labels]:
    """Group by agglomerative linkage, stopped at each threshold."""
    # Rounding puts equal headlines at a cosine above 1.
    distances = np.maximum(1 - similar, 0)
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances, checks=False), method)
    return [fcluster(tree, 1 - threshold, "distance").astype(np.int64) for threshold in thresholds]


def report(encoder: Encoder) -> None:
    """Print what each way of grouping reaches, with settings chosen on half 0."""
    known = headlines()
    cosines, apart = likeness(known, encoder)
    print(f"{len(known)} headlines of {len({h.cluster for h in known})} events")
    tell(known, "single", "window", WINDOWS, lambda days: np.where(apart <= days, cosines, 0))
    tell(known, "average", "window", WINDOWS, lambda days: np.where(apart <= days, cosines, 0))
    tell(known, "average", "decay", DECAYS, lambda decay: cosines - decay * np.minimum(apart, 7))


def tell(
    known: Sequence[Headline],
    method: str,
    setting: str,
    values: Iterable[float],
    similar: Callable[[float], Table],
) -> None:
    """Choose a setting and the threshold on half 0 and print B³ with them."""
    events = np.unique([h.cluster for h in known], return_inverse=True)[1].astype(np.int64)
    held_out = np.array([h.held_out for h in known])
    tried = [
        (value, threshold, b_cubed(groups, events))
        for value in values
        for threshold, groups in zip(
            THRESHOLDS, groupings(similar(value), method, THRESHOLDS), strict=True
        )
    ]
    value, threshold, best = max(tried, key=lambda one: one[2].of(~held_out).f)
    print(f"  {method} linkage, {setting} {value:g}, threshold {threshold:.3f}, chosen")
    for half, score in (
        ("all", best),
        ("choosing", best.of(~held_out)),
        ("held out", best.of(held_out)),
    ):
        print(f"    {half:<8} {score}")


if __name__ == "__main__":
    report(Memory(UniversalSentenceEncoder(), {}))
