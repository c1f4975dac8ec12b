"""Quotation marks: where quoted stretches open and close, in any of the usual styles."""

import re
from dataclasses import dataclass

_CLOSED_BY = {
    "„": "“”\"", "“": "”\"", "”": "”", "«": "»", "»": "«»", "‹": "›", "›": "‹",
    "‚": "‘’'", "‘": "’'", "'": "'", '"': '"”“',
}  # fmt: skip
_SINGLE = frozenset("‚‘’'‹›")
_OPENS_ONLY = frozenset("„‚")
_MARK = re.compile(r"''|[„“”«»‹›‚‘’'\"]")
_LONGEST = 6000
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Quoted:
    """``text[start]`` opens a quoted stretch and ``text[end - 1]`` closes it.

    Attributes:
        closed: whether there is a closing mark; without one the stretch runs to the end of the
            paragraph, and `end` is behind its last character.
        single: whether the marks are single ones.
        spoken: whether something beside the marks tells that it is speech.
    """

    start: int
    end: int
    closed: bool = True
    single: bool = False
    spoken: bool = False

    @property
    def inner(self) -> tuple[int, int]:
        """The stretch between the marks."""
        return self.start + 1, self.end - self.closed


def find_quoted(text: str) -> tuple[Quoted, ...]:
    """Find the outermost quoted stretches of a paragraph, in order.

    Marks of different styles may close each other where writers mix them (``„…"``). A stretch
    that never closes is reported only where nothing after it is quoted.
    """
    stack: list[tuple[str, int]] = []
    found: list[Quoted] = []
    for match in _MARK.finditer(text):
        mark, at = match[0][0], match.start()
        depth = _closing_depth(text, mark, at, stack)
        if depth is not None:
            opened, start = stack[-1 - depth]
            del stack[-1 - depth :]
            if at + 1 - start <= _LONGEST:
                found.append(Quoted(start, at + 1, single=opened in _SINGLE))
        elif _can_open(text, mark, at):
            stack = [*stack[1 - _DEEPEST :], (mark, at)]
    if stack and not any(one.start > stack[-1][1] for one in found):
        found += _unclosed(text, *stack[-1])
    return _outermost(found)


def _closing_depth(text: str, mark: str, at: int, stack: list[tuple[str, int]]) -> int | None:
    if mark in _OPENS_ONLY or not _can_close(text, mark, at):
        return None
    return next((d for d in range(len(stack)) if mark in _CLOSED_BY[stack[-1 - d][0]]), None)


def _can_open(text: str, mark: str, at: int) -> bool:
    if mark not in _CLOSED_BY or not text[at + 1 : at + 2].strip():
        return mark == "«" and bool(re.match(r"[\s\u00a0\u202f]\S", text[at + 1 : at + 3]))
    before = text[at - 1 : at]
    return mark in _OPENS_ONLY or not (before.isalnum() or before in _ENDS)


_ENDS = frozenset(".,!?…")


def _can_close(text: str, mark: str, at: int) -> bool:
    """Whether something stands before the mark, and no word goes on behind it."""
    if mark in "»«":
        opening = text[at - 1 : at].isspace() and text[at + 1 : at + 2].isalnum()
        return at > 0 and not opening
    if at == 0 or text[at - 1].isspace():
        return False
    return not text[at + 1 : at + 2].isalnum() or mark in "”"


def _unclosed(text: str, mark: str, at: int) -> list[Quoted]:
    if mark in _SINGLE or not text[at + 1 :].strip():
        return []
    return [Quoted(at, len(text.rstrip()), closed=False)]


def _outermost(found: list[Quoted]) -> tuple[Quoted, ...]:
    kept: list[Quoted] = []
    for one in sorted(found, key=lambda quoted: (quoted.start, -quoted.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)
