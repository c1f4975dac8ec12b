"""How a pair of segments stands among its rivals, and what a partner would add to it."""

import numpy as np

from workbench.alignment.marks import Floats, Numbers

BACKGROUND = 0.2
"""A cosine that unrelated sentences rarely exceed: stands for a rival where there is none."""
ROUNDING = 1e-9
"""Cosines that differ by less are the same, multiplied in another order."""
PARTNERS = 4
"""How many of the nearest segments are tried together with another."""


def margins(cosines: Floats, rivals: Floats) -> Floats:
    """How far each cell is ahead of the best other of its row, below 0 if it is behind.

    Args:
        rivals: as many rows, all columns.
    """
    best, second = best_two(rivals)
    return ahead(cosines, best[:, None], second[:, None])


def best_two(rivals: Floats) -> tuple[Floats, Floats]:
    """The highest of each row and the one after it, both at least `BACKGROUND`: ``(n,)`` each."""
    row = np.arange(len(rivals))
    at = rivals.argmax(axis=1)
    best = rivals[row, at]
    others = rivals.copy()
    others[row, at] = BACKGROUND
    second: Floats = np.maximum(others.max(axis=1), BACKGROUND)
    return np.maximum(best, BACKGROUND), second


def ahead(cosines: Floats, best: Floats, second: Floats) -> Floats:
    """How far cells are ahead of their best rivals: the second for the one that is best itself."""
    found: Floats = cosines - np.where(cosines >= best - ROUNDING, second, best)
    return found


def nearest(cosines: Floats) -> Numbers:
    """The columns of the highest cells of each row, from the highest on: ``(n, PARTNERS or m)``."""
    row, left = np.arange(len(cosines)), cosines.copy()
    found = np.empty((len(cosines), min(PARTNERS, cosines.shape[1])), dtype=np.int_)
    for place in range(found.shape[1]):
        found[:, place] = left.argmax(axis=1)
        left[row, found[:, place]] = -np.inf
    return found
