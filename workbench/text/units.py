"""Cutting pasted text into units: the lines or groups of lines that may become blocks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from workbench.text.article import BlockKind, Span
from workbench.text.patterns import is_list_item

_NARROWEST, _WIDEST = 40, 120
_VERSE_WIDTH = 70
_FINAL = re.compile(r"[.!?…:][\"'“”»«’)\]]*$")


@dataclass(frozen=True, slots=True)
class Unit:
    """A line, or lines that belong together, that may become a block.

    Attributes:
        group: number of the run of lines without a blank line between them.
        kind: what the file itself says it is; `None` where only its words can tell.
        verse: whether its lines are lines of verse.
    """

    text: str
    group: int
    kind: BlockKind | None = None
    spans: tuple[Span, ...] = ()
    verse: bool = False


def ends_sentence(text: str) -> bool:
    """Whether a text closes with a full stop or its like, quotation marks and brackets aside."""
    return bool(_FINAL.search(text[-12:]))


def units_of(text: str) -> list[Unit]:
    """Cut pasted text into units, in order; every character but white space is kept.

    Lines broken at a fixed width are joined with a space, stanzas keep their lines, any other
    line is a unit of its own.
    """
    groups = [list(group) for group in _groups(text)]
    width = _wrap_width(groups)
    verse = width is None and _is_verse(groups)
    units: list[Unit] = []
    for number, lines in enumerate(groups):
        stanza = verse and len(lines) > 1
        pieces = ["\n".join(lines)] if stanza else _unwrap(lines, width)
        units += [Unit(piece, number, verse=stanza) for piece in pieces]
    return units


def _groups(text: str) -> Iterator[Iterator[str]]:
    lines = (line.strip() for line in text.splitlines())
    for filled, group in groupby(lines, key=bool):
        if filled:
            yield group


def _wrap_width(groups: list[list[str]]) -> int | None:
    """The width at which lines were broken; `None` where line ends are the author's own."""
    pairs = [pair for lines in groups for pair in pairwise(lines) if not is_list_item(pair[1])]
    width = max((len(line) for pair in pairs for line in pair), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = [pair for pair in pairs if _is_full(*pair, width)]
    running = sum(not below[0].isupper() and not ends_sentence(above) for above, below in full)
    wrapped = len(full) >= 3 and len(full) >= 0.6 * len(pairs) and running >= 0.3 * len(full)
    return width if wrapped else None


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word had no room on this line."""
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) > width


def _unwrap(lines: list[str], width: int | None) -> list[str]:
    pieces: list[list[str]] = []
    for number, line in enumerate(lines):
        runs_on = width is not None and number > 0 and _is_full(lines[number - 1], line, width)
        if runs_on and not is_list_item(line):
            pieces[-1].append(line)
        else:
            pieces.append([line])
    return [" ".join(piece) for piece in pieces]


def _is_verse(groups: list[list[str]]) -> bool:
    """Short lines in at least two stanzas, most of them not closing a sentence."""
    stanzas = [lines for lines in groups if len(lines) > 1]
    lines = [line for group in groups for line in group]
    if len(stanzas) < 2 or any(len(line) > _VERSE_WIDTH or is_list_item(line) for line in lines):
        return False
    held = sum(len(group) for group in stanzas)
    open_ends = sum(not ends_sentence(line) for group in stanzas for line in group)
    return held >= 0.7 * len(lines) and open_ends >= 0.5 * held
