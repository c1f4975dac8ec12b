"""What is read off a segment's letters: its clauses, its length, the numbers and months in it."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from workbench.text.dates import MONTHS

Floats = npt.NDArray[np.float64]

MOST_RARITY = 5.0
"""Shared marks count up to this, however many and rare they are."""
SHORTEST_CLAUSE = 28
"""A clause has at least this reading length; shorter pieces go with their neighbour."""

_CUT = re.compile(r"\s*(?:[,;:–—()]|\s-\s|[、，；：（）])\s*")
_THOUSANDS = re.compile(r"(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))")
_DECIMAL = re.compile(r"(?<![\d.,])(\d+)[.,](\d{1,2})(?!\d|[.,]\d)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
_WIDE_LETTERS = re.compile("[\u2e80-\U0010ffff]")  # from where the CJK blocks begin
_WIDE = 2.5
_MOST_DIGITS = 18
_SHORTEST_MONTH = 4  # shorter names are also words: may, mar


def reading_length(text: str) -> float:
    """Count the characters, a Chinese, Japanese or Korean one as two and a half; at least 1."""
    return max(1.0, len(text) + (_WIDE - 1) * len(_WIDE_LETTERS.findall(text)))


def clauses_of(text: str) -> list[str]:
    """Cut a sentence at commas, dashes, colons and brackets; at least one clause."""
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
    return clauses if len(clauses) > 1 else [text]


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
    counts = [Counter(mark for marks in side for mark in marks) for side in (own, other)]
    shared = {mark: at for at, mark in enumerate(sorted(counts[0].keys() & counts[1].keys()))}
    rarity = np.zeros(len(shared))
    for side, count in zip((own, other), counts, strict=True):
        rarity += [math.log((len(side) + 1) / count[mark]) / 2 for mark in shared]
    found: Floats = (_holding(own, shared) * rarity) @ _holding(other, shared).T
    return np.minimum(found, MOST_RARITY)


def _holding(side: Sequence[frozenset[str]], columns: Mapping[str, int]) -> Floats:
    """Write which segment holds which mark as a table of 0 and 1."""
    table = np.zeros((len(side), len(columns)))
    held = [(n, columns[mark]) for n, marks in enumerate(side) for mark in marks & columns.keys()]
    if held:
        table[tuple(zip(*held, strict=True))] = 1
    return table
