"""What can be seen of two groups of segments that may say the same.

A group of several segments has the sum of its unit vectors, weighted by length, as its vector:
nothing is embedded again.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.alignment.encoder import Encoder

Floats = npt.NDArray[np.float64]
Masks = npt.NDArray[np.bool_]
Members = tuple[tuple[int, ...], tuple[int, ...]]
"""Segments of both sides, by 0-based numbers in rising order."""

BACKGROUND = 0.2
"""A cosine that unrelated sentences rarely exceed: stands for a rival where there is none."""
MOST_NUMBERS = 3
"""Shared and differing numbers are counted up to here."""
PAIR_FEATURES = ("cosine", "rivals of own", "rivals of other", "shared numbers", "odd numbers")
GROUP_FEATURES = (*PAIR_FEATURES, "length mismatch", "gain over best pair", "weakest pair")

_THOUSANDS = re.compile(r"(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+")
_WIDE_LETTERS = re.compile("[\u2e80-\U0010ffff]")  # from where the CJK blocks begin
_WIDE = 2.5


@dataclass(frozen=True, slots=True)
class Side:
    """The segments of one article as the aligner sees them.

    Attributes:
        vectors: ``(n, dim)``, unit length.
        lengths: ``(n,)``, see `reading_length`.
        numbers: the numbers in each segment, see `numbers_in`.
    """

    vectors: Floats
    lengths: Floats
    numbers: tuple[frozenset[int], ...]

    def __len__(self) -> int:
        return len(self.lengths)


def make_side(texts: Sequence[str], encoder: Encoder) -> Side:
    """Embed the texts of one article and note what else is compared."""
    return Side(
        encoder.encode(texts).astype(np.float64),
        np.array([reading_length(text) for text in texts], dtype=np.float64),
        tuple(numbers_in(text) for text in texts),
    )


def reading_length(text: str) -> float:
    """Count the characters, a Chinese, Japanese or Korean one as two and a half; at least 1."""
    return max(1.0, len(text) + (_WIDE - 1) * len(_WIDE_LETTERS.findall(text)))


def numbers_in(text: str) -> frozenset[int]:
    """Find the numbers written in digits of any script, thousands joined: ``3.500`` is 3500."""
    return frozenset(int(digits[:18]) for digits in _NUMBER.findall(_THOUSANDS.sub("", text)))


def pair_features(own: Side, other: Side) -> Floats:
    """See every segment of one side beside every one of the other: ``(n, m, 5)``."""
    cosines = own.vectors @ other.vectors.T
    shared, odd = _number_counts(*_incidence(own, other))
    rivals = _best_others(cosines), _best_others(cosines.T).T
    return np.stack([cosines, *rivals, shared, odd], axis=-1)


def group_features(own: Side, other: Side, groups: Sequence[Members]) -> Floats:
    """See groups of segments beside each other: ``(g, 8)``."""
    owns = _masks([left for left, _ in groups], len(own))
    others = _masks([right for _, right in groups], len(other))
    cosines = own.vectors @ other.vectors.T
    own_weights, other_weights = _weights(own, owns), _weights(other, others)
    to_others, to_owns = own_weights @ cosines, other_weights @ cosines.T
    cosine = np.einsum("gm,gm->g", to_others, other_weights)
    cells = cosines.tolist()
    pairs = [[cells[i][j] for i in left for j in right] for left, right in groups]
    own_numbers, other_numbers = _incidence(own, other)
    held = _held(owns, own_numbers), _held(others, other_numbers)
    columns = [
        cosine,
        np.where(others, BACKGROUND, to_others).max(axis=1, initial=BACKGROUND),
        np.where(owns, BACKGROUND, to_owns).max(axis=1, initial=BACKGROUND),
        np.minimum((held[0] & held[1]).sum(axis=1), MOST_NUMBERS),
        np.minimum((held[0] ^ held[1]).sum(axis=1), MOST_NUMBERS),
        np.abs(np.log((owns @ own.lengths) / (others @ other.lengths))),
        cosine - np.array([max(pair) for pair in pairs]),
        np.array([min(pair) for pair in pairs]),
    ]
    return np.stack(columns, axis=-1)


def _masks(members: Sequence[tuple[int, ...]], count: int) -> Masks:
    """Write which segments each group holds as a table: ``(g, count)``."""
    table = np.zeros((len(members), count), dtype=np.bool_)
    rows = [row for row, numbers in enumerate(members) for _ in numbers]
    table[rows, [number for numbers in members for number in numbers]] = True
    return table


def _held(groups: Masks, numbers: Masks) -> Masks:
    """Tell which numbers each group holds: ``(g, v)``."""
    # As floats, because NumPy multiplies truth values one by one.
    found: Masks = groups.astype(np.float32) @ numbers.astype(np.float32) > 0
    return found


def _weights(side: Side, masks: Masks) -> Floats:
    """Weigh each group's members by length so that their sum has unit length."""
    weights = masks * side.lengths
    between = side.vectors @ side.vectors.T
    lengths = np.sqrt(np.einsum("gn,gn->g", weights @ between, weights))
    scaled: Floats = weights / np.maximum(lengths, 1e-9)[:, None]
    return scaled


def _best_others(cosines: Floats) -> Floats:
    """For each cell the highest cosine elsewhere in its row, at least `BACKGROUND`."""
    padded = np.pad(cosines, ((0, 0), (0, 2)), constant_values=BACKGROUND)
    top = -np.partition(-padded, 1, axis=1)[:, :2]
    best, second = np.maximum(top, BACKGROUND).T
    found: Floats = np.where(cosines >= best[:, None], second[:, None], best[:, None])
    return found


def _incidence(own: Side, other: Side) -> tuple[Masks, Masks]:
    """Tell which numbers of either article stand in which segment: ``(n, v)``, ``(m, v)``."""
    known = sorted(frozenset().union(*own.numbers, *other.numbers))
    column = {number: at for at, number in enumerate(known)}

    def table(side: Side) -> Masks:
        cells = np.zeros((len(side), len(known)), dtype=np.bool_)
        for row, numbers in enumerate(side.numbers):
            cells[row, [column[number] for number in numbers]] = True
        return cells

    return table(own), table(other)


def _number_counts(own: Masks, other: Masks) -> tuple[Floats, Floats]:
    """Count shared and differing numbers of every pair, each up to `MOST_NUMBERS`."""
    shared = own.astype(np.float64) @ other.T.astype(np.float64)
    odd = own.sum(axis=1)[:, None] + other.sum(axis=1)[None, :] - 2 * shared
    return np.minimum(shared, MOST_NUMBERS), np.minimum(odd, MOST_NUMBERS)
