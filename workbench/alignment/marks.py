"""What is read off a segment's letters: its clauses, its length, the numbers and months in it."""

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from workbench.text.dates import MONTHS

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int_]

MOST_RARITY = 5.0
"""Shared marks count up to this, however many and rare they are."""
SHORTEST_CLAUSE = 28
"""A clause has at least this reading length; shorter pieces go with their neighbour."""

_CUT = re.compile(r"\s*(?:[,;:–—()]|\s-\s|[、，；：（）])\s*")
_THOUSANDS = re.compile(r"(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))")
_DECIMAL = re.compile(r"(?<![\d.,])(\d+)[.,](\d{1,2})(?!\d|[.,]\d)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
WIDE_LETTER = re.compile("[\u2e80-\U0010ffff]")  # from where the CJK blocks begin
_WIDE = 2.5
_MOST_DIGITS = 18
_SHORTEST_MONTH = 4  # shorter names are also words: may, mar


def reading_length(text: str) -> float:
    """Count the characters, a Chinese, Japanese or Korean one as two and a half; at least 1."""
    return max(1.0, len(text) + (_WIDE - 1) * len(WIDE_LETTER.findall(text)))


@lru_cache(maxsize=4096)
def clauses_of(text: str) -> tuple[str, ...]:
    """Cut a sentence at commas, dashes, colons and brackets; at least one clause.

    Kept, as what will be embedded is listed before it is put to use.
    """
    clauses: list[str] = []
    pending = ""
    for piece in filter(None, _CUT.split(text)):
        pending = f"{pending} {piece}".strip()
        if reading_length(pending) >= SHORTEST_CLAUSE:
            clauses.append(pending)
            pending = ""
    if pending and clauses:
        clauses[-1] = f"{clauses[-1]} {pending}"
    # A sentence in one piece stays as it is: its vector is known already.
    return tuple(clauses) if len(clauses) > 1 else (text,)


def marks_in(text: str) -> frozenset[str]:
    """Find numbers in digits of any script, by value, and months, by number.

    Thousands are joined and decimals read with point and comma alike: ``3.500`` and ``3,500`` are
    3500, ``3,75`` and ``3.75`` are 3.75.
    """
    joined = _DECIMAL.sub(r"\1.\2", _THOUSANDS.sub("", text))
    numbers = {f"{float(digits[:_MOST_DIGITS]):.6g}" for digits in _NUMBER.findall(joined)}
    words = (word.lower() for word in _WORD.findall(text) if len(word) >= _SHORTEST_MONTH)
    return frozenset(numbers | {f"month {MONTHS[word]}" for word in words if word in MONTHS})


def shared_rarity(own: Sequence[frozenset[str]], other: Sequence[frozenset[str]]) -> Floats:
    """Weigh the marks that two segments share, rare ones more: ``(n, m)``, 0 to `MOST_RARITY`.

    A mark weighs the mean over both articles of ``log((segments + 1) / segments with it)``.
    """
    rows, columns = holders(tuple(own)), holders(tuple(other))
    cells, weights = [], []
    for mark in sorted(rows.keys() & columns.keys()):
        row, column = rows[mark], columns[mark]
        rarity = math.log((len(own) + 1) / len(row)) + math.log((len(other) + 1) / len(column))
        cells += [i * len(other) + j for i in row for j in column]
        weights += [rarity / 2] * (len(row) * len(column))
    shared = np.bincount(np.array(cells, dtype=np.int_), weights, len(own) * len(other))
    found: Floats = np.minimum(shared.reshape(len(own), len(other)), MOST_RARITY)
    return found


@lru_cache(maxsize=512)
def holders(side: tuple[frozenset[str], ...]) -> Mapping[str, Sequence[int]]:
    """The segments that hold each mark; kept, as an article is held against many."""
    found: dict[str, list[int]] = {}
    for number, marks in enumerate(side):
        for mark in marks:
            found.setdefault(mark, []).append(number)
    return found
