"""Plain text with its layout: blank lines, indents and the width of its lines stay."""

import re
import textwrap
from collections.abc import Iterator

from workbench.exchange.characters import printable
from workbench.exchange.marked_text import replaced
from workbench.text.layout import Filling, LayoutUnit, Marked
from workbench.text.units import units_of

_INDENT = re.compile(r"(?<=\n)[ \t]+")


def units(text: str) -> list[LayoutUnit]:
    """List the paragraphs and lines of a text, as they are read as an article."""
    return [LayoutUnit(f"@{start}", Marked(words), "paragraph") for start, _, words in _parts(text)]


def fill(text: str, filling: Filling) -> str:
    """Write the text with other words in its paragraphs; broken lines are broken as before."""
    changes = []
    for start, end, words in _parts(text):
        new = filling.get(f"@{start}")
        if new is not None and new.text != words:
            changes.append((start, end, _broken(printable(new.text), text[start:end], words)))
    return replaced(text, changes)


def _parts(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each unit stands, with its words: units keep every letter but white space."""
    position = 0
    for unit in units_of(text):
        letters = len("".join(unit.text.split()))
        while text[position].isspace():
            position += 1
        start = position
        while letters:
            letters -= not text[position].isspace()
            position += 1
        yield start, position, unit.text


def _broken(new: str, old: str, words: str) -> str:
    """Break a paragraph at the width it had, behind the indent it had."""
    if "\n" not in old or "\n" in words:
        return new
    indent = _INDENT.search(old)
    width = max(len(line) for line in old.split("\n"))
    return "\n".join(
        textwrap.wrap(
            new,
            width,
            subsequent_indent=indent[0] if indent else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
    )
