"""Loops: the decoder saying the same again and again."""

import re
from collections import Counter
from collections.abc import Sequence

from workbench.text.languages import UNSPACED
from workbench.text.translation import Flag, Severity

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STUTTER = re.compile(r"(\w{1,3}?)\1{3,}|([a-vx-z])\2\2")
_TRIPLE_LETTERS = frozenset({"de"})
"""Languages whose compounds may have a letter three times: ``Schifffahrt``."""

_MAX_GROUP = 12
_MIN_RUN = {1: 3, 2: 3, 3: 2}
"""Words in a group → how often in a row is a loop; longer groups as the longest here."""

_SCATTERED = {False: 4, True: 10}
"""Units in a group that is looked for all over the text: words, or characters."""

_MIN_SCATTERED = 3


class RepetitionGuard:
    """A word group more often in a row, or all over the text, than the source repeats anything."""

    code = "repetition"
    description = "words are repeated as an engine does that has got into a loop"

    def check(
        self, source: str, target: str, source_language: str, target_language: str
    ) -> Flag | None:
        """Look for loops the source does not have; see the class."""
        theirs, ours = _units(source, source_language), _units(target, target_language)
        dense = target_language.split("-")[0] in UNSPACED
        found = (
            _stutter(source, target, target_language)
            or _loop(theirs, ours, dense)
            or _scattered(theirs, ours, dense)
        )
        if found is None:
            return None
        group, times = found
        return Flag(
            self.code, f"“{group}” is repeated {times} times, as in a loop.", Severity.ERROR
        )


def _units(text: str, language: str) -> list[str]:
    words = _WORD.findall(text.lower())
    if language.split("-")[0] in UNSPACED:
        return [char for word in words for char in (word if not word.isascii() else [word])]
    return words


def _stutter(source: str, target: str, language: str) -> tuple[str, int] | None:
    """Letters repeated inside a word: ``Cattttty``, ``excesss``."""
    for match in _STUTTER.finditer(target):
        unit = match[1] or match[2]
        allowed = match[2] and language.split("-")[0] in _TRIPLE_LETTERS
        if not unit.isdigit() and not allowed and match[0].lower() not in source.lower():
            return match[0], len(match[0]) // len(unit)
    return None


def _loop(theirs: Sequence[str], ours: Sequence[str], dense: bool) -> tuple[str, int] | None:
    for size in range(1, _MAX_GROUP + 1):
        times, start = _longest_run(ours, size)
        needed = _MIN_RUN.get(size, _MIN_RUN[3]) + (
            2 if dense and size < 4 else 1 if dense and size < 6 else 0
        )
        if times >= needed and times > _longest_run(theirs, size)[0]:
            group = ours[start : start + size]
            if not all(unit.isdigit() for unit in group):
                return " ".join(group), times
    return None


def _longest_run(units: Sequence[str], size: int) -> tuple[int, int]:
    """How often a group of ``size`` units comes in a row at most, and where that begins."""
    best, start, matched = 1, 0, 0
    for place in range(len(units) - size):
        matched = matched + 1 if units[place] == units[place + size] else 0
        if matched // size + 1 > best:
            best, start = matched // size + 1, place + 1 - matched
    return best, start


def _scattered(theirs: Sequence[str], ours: Sequence[str], dense: bool) -> tuple[str, int] | None:
    """A long group of units all over the text."""
    group, times = _commonest(ours, _SCATTERED[dense])
    if times >= _MIN_SCATTERED and times > _commonest(theirs, _SCATTERED[False])[1] + 1:
        return group, times
    return None


def _commonest(units: Sequence[str], size: int) -> tuple[str, int]:
    groups = Counter(zip(*(units[offset:] for offset in range(size)), strict=False))
    if not groups:
        return "", 0
    group, times = groups.most_common(1)[0]
    return " ".join(group), times
