"""Patterns that are searched for only in texts that hold what every match of theirs would.

Long lists of words are slow to look for by a regular expression, and most texts hold none of them.
Whether one of a few letters' sequences is in a text at all is known at a tenth of the time.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

_GROUP = re.compile(r"\((?:\?(?:(?:-i)?:|P<\w+>)|\?<?=|(?P<without>\?<?!)|(?!\?))")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_QUANTIFIER = re.compile(r"(?P<optional>[?*]|\{0?,\d*\}|\{0\})\??|(?:\+|\{\d+(?:,\d*)?\})\??")
_ESCAPE = re.compile(r"\\(?:[bBdDsSwW]|(?P<sign>\W))")
_MANY = 60
"""Above so many parts they are no quicker to look for than the pattern."""


class Gate:
    """A pattern with the parts of which each of its matches holds one.

    Args:
        pattern: a regular expression.
        flags: those of `re`; with ``IGNORECASE`` the parts are looked for in either case too.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._source, self._flags = pattern, flags
        self._folds = bool(flags & re.IGNORECASE)
        parts = parts_of(pattern)
        if parts and self._folds:
            parts = {part.casefold() for part in parts}
        self._parts = tuple(_least(parts)) if parts else ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when first a text may match it."""
        return re.compile(self._source, self._flags)

    def may_match(self, text: str) -> bool:
        """Whether a text holds a part; true where that says nothing."""
        if not self._parts or len(self._parts) > _MANY:
            return True
        if self._folds:
            text = _casefold(text)
        for part in self._parts:  # noqa: SIM110  as a generator it takes twice the time
            if part in text:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """Find the first match."""
        return self.pattern.search(text) if self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find all matches."""
        return self.pattern.finditer(text) if self.may_match(text) else iter(())


@lru_cache(maxsize=256)
def _casefold(text: str) -> str:
    """Kept, as many patterns are looked for in one text."""
    return text.casefold()


def parts_of(pattern: str) -> set[str] | None:
    """List sequences of letters and signs of which each match holds one.

    Returns:
        one for each alternative; ``None`` where an alternative has none for certain.
    """
    parts, place = _alternatives(pattern, 0)
    return parts if place == len(pattern) else None


def _least(parts: set[str]) -> list[str]:
    """Leave out what holds another part."""
    kept: list[str] = []
    for part in sorted(parts, key=lambda part: (len(part), part)):
        if not any(shorter in part for shorter in kept):
            kept.append(part)
    return kept


def _alternatives(pattern: str, place: int) -> tuple[set[str] | None, int]:
    """Read alternatives up to the end of their group, and say where that is."""
    found: set[str] | None = set()
    while True:
        best, place = _sequence(pattern, place)
        found = None if best is None or found is None else found | best
        if pattern[place : place + 1] != "|":
            return found, place
        place += 1


def _sequence(pattern: str, place: int) -> tuple[set[str] | None, int]:
    """Read one alternative: the longest of what all its matches hold."""
    run, found = "", list[set[str]]()
    while place < len(pattern) and pattern[place] not in "|)":
        sign, inner, place = _item(pattern, place)
        quantifier = _QUANTIFIER.match(pattern, place)
        if sign and not quantifier:
            run += sign
            continue
        place = quantifier.end() if quantifier else place
        optional = quantifier is not None and quantifier["optional"] is not None
        # “ab+” holds “ab”, “ab?” holds “a”.
        found.append({run if optional else run + sign})
        run = ""
        if inner and not optional:
            found.append(inner)
    found.append({run})
    best = max(found, key=lambda parts: min(map(len, parts)))
    return (best if all(best) else None), place


def _item(pattern: str, place: int) -> tuple[str, set[str] | None, int]:
    """Read a letter, class or group: the letter, what a group's matches hold, and its end.

    Raises:
        ValueError: something this does not know, as a reference or a flag within the pattern.
    """
    letter = pattern[place]
    if letter not in "([\\.^$":
        return letter, None, place + 1
    if letter in ".^$":
        return "", None, place + 1
    kinds = {"(": _GROUP, "[": _CLASS, "\\": _ESCAPE}
    match = kinds[letter].match(pattern, place)
    if match is None:
        raise ValueError(f"Unknown at {place} of the pattern {pattern!r}.")
    if letter == "(":
        inner, end = _alternatives(pattern, match.end())
        return "", None if match["without"] else inner, end + 1
    return (match["sign"] or "" if letter == "\\" else ""), None, match.end()
