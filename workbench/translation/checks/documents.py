"""Checks over all rows of a document: one source, one translation."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, Protocol

from workbench.text.translation import Flag, Severity

_SHORT = 3
"""Sources of so few words may well be translated by the same one."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One segment of a document with its translation."""

    segment_id: str
    source: str
    target: str


class DocumentCheck(Protocol):
    """Something that recognises a fault only all rows together show.

    Attributes:
        good: documents it lets pass, as pairs of source and target.
        failing: documents it objects to.
    """

    code: ClassVar[str]
    title: ClassVar[str]
    description: ClassVar[str]
    severity: ClassVar[Severity]
    good: ClassVar[tuple[tuple[tuple[str, str], ...], ...]]
    failing: ClassVar[tuple[tuple[tuple[str, str], ...], ...]]

    def check(self, rows: Sequence[DocumentRow]) -> Iterator[tuple[str, Flag]]:
        """Yield the segment's id with its flag."""


@dataclass(frozen=True, slots=True)
class InconsistentCheck:
    """The same source is translated in two ways."""

    code: ClassVar[str] = "inconsistent_translation"
    title: ClassVar[str] = "Inconsistent translation"
    description: ClassVar[str] = "the same source is translated otherwise elsewhere in the document"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[tuple[tuple[str, str], ...], ...]] = (
        (("Was nun?", "What now?"), ("Was nun?", "What now?")),
        (("Was nun?", "What now?"), ("Was dann?", "What then?")),
    )
    failing: ClassVar[tuple[tuple[tuple[str, str], ...], ...]] = (
        (("Was nun?", "What now?"), ("Was nun?", "And now?")),
    )

    def check(self, rows: Sequence[DocumentRow]) -> Iterator[tuple[str, Flag]]:
        """Group by source; see the class."""
        for row, other in _differing(rows, lambda row: row.source, lambda row: row.target):
            told = f"Elsewhere this source is translated as “{_cut(other)}”."
            yield row.segment_id, Flag(self.code, told, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class SameTranslationCheck:
    """Two sources have one translation; a hint where they are of a word or two."""

    code: ClassVar[str] = "same_translation"
    title: ClassVar[str] = "Same translation"
    description: ClassVar[str] = "another source of the document has the same translation"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[tuple[tuple[str, str], ...], ...]] = (
        (("Was nun?", "What now?"), ("Was nun?", "What now?")),
        (("Was  nun?", "What now?"), ("was nun?", "What now?")),
    )
    failing: ClassVar[tuple[tuple[tuple[str, str], ...], ...]] = (
        (("Die Mieten steigen.", "Rents rise."), ("Die Preise steigen.", "Rents rise.")),
    )

    def check(self, rows: Sequence[DocumentRow]) -> Iterator[tuple[str, Flag]]:
        """Group by translation; see the class."""
        for row, other in _differing(rows, lambda row: row.target, lambda row: row.source):
            short = min(len(row.source.split()), len(other.split())) < _SHORT
            told = f"Another source has the same translation: “{_cut(other)}”."
            yield (
                row.segment_id,
                Flag(self.code, told, Severity.HINT if short else Severity.WARNING),
            )


_Side = Callable[[DocumentRow], str]


def _differing(
    rows: Sequence[DocumentRow], same: _Side, differs: _Side
) -> Iterator[tuple[DocumentRow, str]]:
    """Yield each row that has one side in common with others, and the other side of one of them."""
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    translated = [row for row in rows if row.source.strip() and row.target.strip()]
    for row in translated:
        groups[_plain(same(row))].setdefault(_plain(differs(row)), differs(row))
    for row in translated:
        group = groups[_plain(same(row))]
        if len(group) > 1:
            own = _plain(differs(row))
            yield row, next(text for plain, text in group.items() if plain != own)


@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"


DOCUMENT_CHECKS: tuple[DocumentCheck, ...] = (InconsistentCheck(), SameTranslationCheck())
DOCUMENT_CODES = frozenset(check.code for check in DOCUMENT_CHECKS)
