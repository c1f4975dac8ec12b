"""Finding words in the sources or targets of a memory, however they are spelled.

All texts of one side stand in one long string of bytes, folded (see `workbench.text.folding`), a
line each: looking through it takes milliseconds for hundreds of thousands of units.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from workbench.text.folded import Span, fold_text
from workbench.text.folding import fold

_BATCH = 8192
_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"))


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some units: their ids, where their lines end (one past), and the lines."""

    ids: NDArray[np.int64]
    ends: NDArray[np.int64]
    text: bytes

    def joined(self, other: "_Piece") -> "_Piece":
        return _Piece(
            np.concatenate([self.ids, other.ids]),
            np.concatenate([self.ends, other.ends + len(self.text)]),
            self.text + other.text,
        )

    def lines_with(self, wanted: bytes) -> Iterator[tuple[int, bytes]]:
        """Yield the ids and lines that hold some bytes, the last first."""
        at = len(self.text)
        while (at := self.text.rfind(wanted, 0, at)) >= 0:
            line = int(np.searchsorted(self.ends, at, side="right"))
            start = int(self.ends[line - 1]) if line else 0
            yield int(self.ids[line]), self.text[start : self.ends[line] - 1]
            at = start


class Column:
    """One side of a memory. Not safe to use from several threads without a lock."""

    def __init__(self) -> None:
        self._pieces: list[_Piece] = []

    def add(self, units: Iterable[tuple[int, str]]) -> None:
        """Add units, each its id and its text; ids only grow."""
        rest = iter(units)
        while batch := list(islice(rest, _BATCH)):
            lines = [line.encode() + b"\n" for line in _folded([text for _, text in batch])]
            self._pieces.append(
                _Piece(
                    np.array([unit for unit, _ in batch], np.int64),
                    np.cumsum([len(line) for line in lines]),
                    b"".join(lines),
                )
            )
            self._join_small()

    def _join_small(self) -> None:
        """Keep the pieces few where units come one by one: each is twice the next, or full."""
        while len(self._pieces) > 1:
            one, other = self._pieces[-2:]
            if len(one.ids) + len(other.ids) > _BATCH or len(one.ids) >= 2 * len(other.ids):
                return
            self._pieces[-2:] = [one.joined(other)]

    def search(self, text: str, *, whole_words: bool = False) -> Iterator[int]:
        """Yield the ids of units that have a text, the newest first."""
        wanted = _folded([text])[0]
        if not wanted:
            return
        alone = _standing_alone(wanted) if whole_words else None
        for piece in reversed(self._pieces):
            for unit, line in piece.lines_with(wanted.encode()):
                if alone is None or alone.search(line.decode()):
                    yield unit


def find_spans(text: str, wanted: str, *, whole_words: bool = False) -> tuple[Span, ...]:
    """Tell where a text has what is wanted, however it is spelled; ``text[start:end]``."""
    needle = _folded([wanted])[0]
    if not needle:
        return ()
    folded = fold_text(text, 0, len(text))
    pattern = _standing_alone(needle) if whole_words else re.compile(re.escape(needle))
    # White space of any kind and length is one space, as in what was searched.
    loose = re.compile(pattern.pattern.replace(r"\ ", r"\s+"))
    return tuple(folded.span(*match.span()) for match in loose.finditer(folded.text))


def _standing_alone(wanted: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")


def _folded(texts: Sequence[str]) -> list[str]:
    """Fold texts; what is plain once its umlauts are spelled out needs no more."""
    joined = "\n".join([" ".join(text.split()) for text in texts]).casefold()
    for umlaut, spelled in _UMLAUTS:
        joined = joined.replace(umlaut, spelled)
    return [
        line if line.isascii() else " ".join(fold.__wrapped__(line).split())
        for line in joined.split("\n")
    ]
