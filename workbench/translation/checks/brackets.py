"""Brackets that open and do not close, or are not those of the source."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_WIDE = str.maketrans("（）［］", "()[]")
_ITEM = re.compile(r"(?<![\w(])(?:\d{1,2}|[a-z])\)")
_SMILEY = re.compile(r"[:;]-?[()]")
_END = re.compile(r"[.!?…]*[\"”»’]*$")


@dataclass(frozen=True, slots=True)
class BracketCheck:
    """Brackets must close, and be as many as in the source, where those close."""

    code: ClassVar[str] = "brackets"
    title: ClassVar[str] = "Brackets"
    description: ClassVar[str] = "brackets do not close, or are not as many as in the source"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example("Die Kosten (grob geschätzt) steigen.", "Costs (a rough estimate) are rising."),
        Example("a) Haus, b) Hof", "a) house, b) yard"),
        Example("Er kam (und ging", "He came (and went"),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Die Kosten (grob geschätzt) steigen.", "Costs (a rough estimate are rising."),
        Example("Die Akten [auch Briefe] fehlen.", "The files [letters too) are missing.",
                mended="The files [letters too] are missing."),
        Example("Alle blieben (fast alle).", "Everyone stayed (almost everyone.",
                mended="Everyone stayed (almost everyone)."),
        Example("Die Kosten (grob geschätzt) steigen.", "Costs are roughly rising."),
    )  # fmt: skip

    def check(self, pair: Pair) -> Flag | None:
        """Pair them up; see the class."""
        theirs, ours = _marks(pair.source), _marks(pair.target)
        if not theirs and not ours:
            return None
        if (unpaired := _unpaired(ours)) and not _unpaired(theirs):
            return Flag(self.code, f"A bracket has no partner: {unpaired}.", Severity.WARNING)
        left, right = (Counter(m for m in marks if m in _PAIRS) for marks in (theirs, ours))
        if left.total() == right.total() or unpaired or _unpaired(theirs):
            return None
        told = f"The source has {_count(left.total())}, the translation {_count(right.total())}."
        return Flag(self.code, told, Severity.WARNING)

    def fix(self, pair: Pair) -> str | None:
        """Turn the one wrong bracket, or close the one that is open where the source ends in one.

        Everything else leaves open where the bracket belongs.
        """
        ours = _marks(pair.target)
        stack: list[str] = []
        for place, mark in enumerate(ours):
            if mark in _PAIRS:
                stack.append(mark)
            elif not stack:
                return None
            elif mark != _PAIRS[stack[-1]]:
                return _turned(pair.target, mark, _PAIRS[stack[-1]], ours[:place].count(mark))
            else:
                stack.pop()
        source = pair.source.rstrip('.!?… "”»’“')
        if len(stack) != 1 or not source.endswith(_PAIRS[stack[0]]):
            return None
        end = _END.search(pair.target)
        at = end.start() if end else len(pair.target)
        return f"{pair.target[:at]}{_PAIRS[stack[0]]}{pair.target[at:]}"


def _marks(text: str) -> str:
    if not any(mark in text for mark in "()[]{}（）［］"):
        return ""
    text = _SMILEY.sub("", _ITEM.sub("", text.translate(_WIDE)))
    return "".join(char for char in text if char in "()[]{}")


def _unpaired(marks: str) -> str:
    stack: list[str] = []
    for mark in marks:
        if mark in _PAIRS:
            stack.append(mark)
        elif not stack or _PAIRS[stack.pop()] != mark:
            return mark
    return stack[-1] if stack else ""


def _count(number: int) -> str:
    return "no brackets" if not number else f"{number} pair{'s' * (number > 1)} of brackets"


def _turned(text: str, wrong: str, right: str, number: int) -> str | None:
    """Replace one of several brackets; list marks before it would put the count out."""
    if _ITEM.search(text) or _SMILEY.search(text):
        return None
    places = [place for place, char in enumerate(text) if char == wrong]
    at = places[number]
    return f"{text[:at]}{right}{text[at + 1 :]}"
