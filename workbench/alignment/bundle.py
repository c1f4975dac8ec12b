"""Passages of one article beside those of many at once.

It sees what `workbench.alignment.features.pair_features` sees of each pair of articles. Held
against each other one by one, fifty articles ask NumPy for a hundred thousand small things.
"""

from collections.abc import Sequence
from math import log

import numpy as np

from workbench.alignment.features import (
    Floats,
    Numbers,
    Side,
    gains,
    highest,
    level,
    signed,
)
from workbench.alignment.marks import MOST_RARITY, holders
from workbench.alignment.rivals import ahead, best_two, margins, nearest


class Bundle:
    """Some articles' segments side by side.

    Args:
        sides: of at least one segment each.
        chosen: for each the numbers of the segments asked about, in rising order; the rest are
            their rivals all the same.

    Attributes:
        asked: which article each of the segments asked about is of.
    """

    def __init__(self, sides: Sequence[Side], chosen: Sequence[Numbers]) -> None:
        self.sizes = np.array([len(side) for side in sides])
        self.first = np.cumsum(self.sizes) - self.sizes
        self.article = np.repeat(np.arange(len(sides)), self.sizes)
        self.columns = np.concatenate([n + at for n, at in zip(chosen, self.first, strict=True)])
        self.asked = self.article[self.columns]
        self.vectors = np.vstack([side.vectors for side in sides])
        self.lengths = np.concatenate([side.lengths for side in sides])
        pairs = list(zip(sides, chosen, strict=True))
        self.in_context = np.vstack([side.in_context[numbers] for side, numbers in pairs])
        self.has_clauses = any(side.has_clauses for side in sides)
        self.pieces = _side_by_side([side.pieces() for side in sides])
        self.chosen_pieces = _side_by_side([side.pieces(numbers) for side, numbers in pairs])
        self.together = np.concatenate([side.together.ravel() for side in sides])
        self.together_first = np.cumsum(self.sizes**2) - self.sizes**2
        self.marks = _marks(sides, chosen)

    def apart(self, cells: Floats) -> Floats:
        """Columns of all segments, those of each article in a row of their own.

        Args:
            cells: ``(rows, segments)``.

        Returns:
            ``(rows, articles, most segments)``, filled up with minus infinity.
        """
        found = np.full((len(cells), len(self.sizes), int(self.sizes.max())), -np.inf)
        found[:, self.article, np.arange(len(self.article)) - self.first[self.article]] = cells
        return found


def bundle_features(own: Side, rows: Numbers, bundle: Bundle) -> Floats:
    """See some segments of an article beside those asked about: ``(rows, columns, 11)``.

    Args:
        rows: the segments of ``own`` to look at; the rest are their rivals all the same.
    """
    cosines = own.vectors @ bundle.vectors.T
    by_row, by_column = cosines[rows], cosines[:, bundle.columns]
    chosen = by_row[:, bundle.columns]
    own_gains = _gains(by_row, bundle)
    other_gains = gains(by_column.T, own, rows).T
    if own.has_clauses or bundle.has_clauses:
        by_row = highest(own.pieces(rows), bundle.pieces)
        by_column = highest(own.pieces(), bundle.chosen_pieces)
    pieces = by_row[:, bundle.columns]
    lengths = np.log(own.lengths)[rows, None] - np.log(bundle.lengths)[None, bundle.columns]
    features = (
        chosen,
        pieces,
        own.in_context[rows] @ bundle.in_context.T,
        *signed(_margins(pieces, by_row, bundle)),
        *signed(margins(pieces.T, by_column.T).T),
        np.maximum(own_gains, other_gains),
        _shared_rarity(own, rows, bundle),
        np.abs(lengths),
        np.broadcast_to(_levels(cosines, bundle), chosen.shape),
    )
    return np.stack(features, axis=-1)


def _levels(cosines: Floats, bundle: Bundle) -> Floats:
    """The level of each column's article."""
    best = np.maximum.reduceat(cosines, bundle.first, axis=1)
    levels = np.array([level(column) for column in best.T])
    found: Floats = levels[bundle.asked]
    return found


def _margins(cosines: Floats, rivals: Floats, bundle: Bundle) -> Floats:
    """As `workbench.alignment.rivals.margins`, each column among the rivals of its article."""
    apart = bundle.apart(rivals)
    shape = apart.shape[:2]
    best, second = (side.reshape(shape) for side in best_two(apart.reshape(-1, apart.shape[2])))
    article = bundle.asked
    return ahead(cosines, best[:, article], second[:, article])


def _gains(cosines: Floats, bundle: Bundle) -> Floats:
    """As `workbench.alignment.features.gains`, each column with partners of its article.

    Args:
        cosines: beside all segments of the bundle.
    """
    columns, article = bundle.columns, bundle.asked
    first, size = bundle.first[article], bundle.sizes[article]
    apart = bundle.apart(cosines)
    near = nearest(apart.reshape(-1, apart.shape[2])).reshape(*apart.shape[:2], -1)
    weighted, row = cosines * bundle.lengths, np.arange(len(cosines))[:, None]
    best = np.zeros((len(cosines), len(columns)))
    for place in range(near.shape[2]):
        missing = near[:, article, place] >= size
        partner = np.where(missing, 0, near[:, article, place])
        at = partner + first
        sums = weighted[:, columns] + weighted[row, at]
        together = bundle.together[
            bundle.together_first[article] + partner * size + columns - first
        ]
        gained = sums / together - np.maximum(cosines[:, columns], cosines[row, at])
        gained[missing | (at == columns)] = 0
        np.maximum(best, gained, out=best)
    return best


def _shared_rarity(own: Side, rows: Numbers, bundle: Bundle) -> Floats:
    """As `workbench.alignment.marks.shared_rarity`."""
    found = np.zeros((len(rows), len(bundle.columns)))
    numbers, held = rows.tolist(), holders(own.marks)
    for mark in sorted(held.keys() & bundle.marks.keys()):
        columns, rarity = bundle.marks[mark]
        rarity = (log((len(own) + 1) / len(held[mark])) + rarity) / 2
        for number in held[mark]:
            if number in numbers:
                found[numbers.index(number), columns] += rarity
    return np.minimum(found, MOST_RARITY)


def _marks(sides: Sequence[Side], chosen: Sequence[Numbers]) -> dict[str, tuple[list[int], Floats]]:
    """The columns asked about that hold each mark, and how rare it is in the article of each."""
    places: dict[str, list[int]] = {}
    rarities: dict[str, list[float]] = {}
    start = 0
    for side, numbers in zip(sides, chosen, strict=True):
        at = {number: start + place for place, number in enumerate(numbers.tolist())}
        start += len(at)
        for mark, held in holders(side.marks).items():
            columns = [at[number] for number in held if number in at]
            places.setdefault(mark, []).extend(columns)
            rarity = log((len(side) + 1) / len(held))
            rarities.setdefault(mark, []).extend([rarity] * len(columns))
    return {mark: (columns, np.array(rarities[mark])) for mark, columns in places.items()}


def _side_by_side(pieces: Sequence[tuple[Floats, Numbers]]) -> tuple[Floats, Numbers]:
    """Join what `Side.pieces` gives of several articles."""
    sizes = np.cumsum([0, *(len(vectors) for vectors, _ in pieces)])
    first = [begins + size for (_, begins), size in zip(pieces, sizes[:-1], strict=True)]
    return np.vstack([vectors for vectors, _ in pieces]), np.concatenate(first)
