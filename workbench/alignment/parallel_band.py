"""The band around the anchors in which the exact search looks."""

from itertools import pairwise

import numpy as np

from workbench.alignment.parallel_anchors import Anchors
from workbench.alignment.parallel_search import Band

PAD = 10
"""How far the band reaches around the rectangles between anchors: more than a bead is long."""
WIDEST = 1000
"""Where neither side of a gap without anchors is shorter than this, its diagonal is followed."""


def band_around(anchors: Anchors, rows: int, columns: int) -> Band:
    """Join the rectangles between each two anchors, each a little larger, into one band.

    Args:
        rows: the number of source sentences.
        columns: the number of target sentences.
    """
    corners = np.vstack([[(0, 0)], anchors, [(rows, columns)]])
    points = np.vstack([_steps(*pair) for pair in pairwise(corners)])
    points = np.vstack([points, corners[-1:]])
    at = np.arange(rows + 1)
    # Row by row, the first and the last of the rectangles that reach it.
    first = np.searchsorted(points[1:, 0] + PAD, at, side="left")
    last = np.searchsorted(points[:-1, 0] - PAD, at, side="right") - 1
    low = np.maximum(points[first, 1] - PAD, 0)
    high = np.minimum(points[last + 1, 1] + PAD, columns)
    low[0], high[-1] = 0, columns
    return np.stack([low, high], axis=1).astype(np.int64)


def _steps(low: Anchors, high: Anchors) -> Anchors:
    """The start of a gap, and points along its diagonal where it is too large as a whole."""
    sides = high - low
    count = int(max(1, np.ceil(sides.min() / WIDEST)))
    steps: Anchors = low + np.arange(count)[:, None] * sides // count
    return steps
