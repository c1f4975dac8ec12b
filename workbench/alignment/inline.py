"""Which words of a translation get the formatting of which words of its source."""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.text.layout import Mark, MarkKind

_WORD = re.compile(r"\[\d+\]|[^\W_]+(?:[.,’'-][^\W_]+)*|[^\w\s]|_")


def place_by_position(source: str, target: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Place marks where they stand in the source, as shares of the text, at whole words."""
    starts = [0, *(match.start() for match in _WORD.finditer(target))]
    ends = [0, *(match.end() for match in _WORD.finditer(target))]
    share = len(target) / max(1, len(source))
    placed = []
    for mark in marks:
        end = min(ends, key=lambda at: abs(at - mark.end * share))
        start = min(starts, key=lambda at: abs(at - mark.start * share))
        thing = mark.kind is MarkKind.THING
        placed.append(replace(mark, start=end if thing else min(start, end), end=end))
    return tuple(placed)
