"""Spaces: too many, and those that French puts before its marks."""

import re
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.translation import Flag, Severity
from workbench.translation.checks.addresses import spans
from workbench.translation.checks.check import Example, Pair
from workbench.translation.checks.convention import BREAKING_NOT, NARROW, NO_BREAK, Convention

_DOUBLE = re.compile(r"(?<=\S)[ \u00a0\u202f\u2009]{2,}(?=\S)")
_EDGES = re.compile(r"^ +| +$")
_MARK = re.compile(r"(?P<space>[ \u00a0\u202f\u2009]?)(?P<mark>[;:!?%]+)(?=[\s\u00a0»”)\],.]|$)")
_OPENED = re.compile(r"«(?P<space>[ \u00a0\u202f\u2009]?)(?=\S)")
_CLOSED = re.compile(r"(?<=\S)(?P<space>[ \u00a0\u202f\u2009]?)»")


@dataclass(frozen=True, slots=True)
class DoubleSpaceCheck:
    """Two spaces where one is enough, unless the source has them too."""

    code: ClassVar[str] = "double_space"
    title: ClassVar[str] = "Double spaces"
    description: ClassVar[str] = "two spaces in a row, or one at the beginning or end"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example("Ein Wort.", "One word."),
        Example("Hier  auch.", "Here  too."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Ein Wort.", "One  word.", mended="One word."),
        Example("Ein Satz. Und noch einer.", "One.   And another.", mended="One. And another."),
        Example("Ein Wort.", "One word. ", mended="One word."),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Look for them; see the class."""
        if _DOUBLE.search(pair.source):
            return None
        found = _DOUBLE.search(pair.target)
        if found:
            around = pair.target[max(0, found.start() - 12) : found.end() + 12].strip()
            return Flag(self.code, f"Two spaces in a row: “{around}”.", Severity.WARNING)
        if pair.target.strip() and _EDGES.search(pair.target) and not _EDGES.search(pair.source):
            return Flag(self.code, "A space at the beginning or end.", Severity.HINT)
        return None

    def fix(self, pair: Pair) -> str | None:
        """Leave one space of each row; one that does not break, if there is any."""
        return _EDGES.sub("", _DOUBLE.sub(_one, pair.target))


def _one(spaces: re.Match[str]) -> str:
    return next((space for space in spaces[0] if space in BREAKING_NOT), " ")


@dataclass(frozen=True, slots=True)
class FrenchSpacingCheck:
    """French has a space that does not break before ``; : ! ?``, ``%`` and inside ``« »``.

    Which of them follows the convention: Switzerland sets none, Canada fewer.
    """

    code: ClassVar[str] = "french_spacing"
    title: ClassVar[str] = "French spacing"
    description: ClassVar[str] = (
        "in French, the space that does not break is missing before a mark, or is another"
    )
    severity: ClassVar[Severity] = Severity.HINT
    good: ClassVar[tuple[Example, ...]] = (
        Example("Warum?", "Pourquoi\u202f?", "fr"),
        Example("„Nein“, sagte er.", "«\u00a0Non\u00a0», a-t-il dit.", "fr"),
        Example("Um 14:30 Uhr.", "À 14:30.", "fr"),
        Example("Warum?", "Pourquoi?", "fr-CH"),
        Example("Warum?", "Why?"),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Warum?", "Pourquoi?", "fr", mended="Pourquoi\u202f?"),
        Example("Nur eins: Geld.", "Un seul mot : argent.", "fr",
                mended="Un seul mot\u00a0: argent."),
        Example("„Nein“, sagte er.", "«Non», a-t-il dit.", "fr",
                mended="«\u00a0Non\u00a0», a-t-il dit."),
        Example("Es sind 12 %.", "C'est 12%.", "fr", mended="C'est 12\u00a0%."),
    )  # fmt: skip

    def check(self, pair: Pair) -> Flag | None:
        """Look before the marks; see the class."""
        convention = pair.convention
        if pair.into_base != "fr" or convention is None:
            return None
        mended = _spaced(pair.target, convention)
        if mended == pair.target:
            return None
        place = next(
            (n for n, (a, b) in enumerate(zip(pair.target, mended, strict=False)) if a != b), 0
        )
        around = pair.target[max(0, place - 10) : place + 3].strip()
        told = f"A space that does not break belongs before or after the mark: “{around}”."
        return Flag(self.code, told, Severity.HINT)

    def fix(self, pair: Pair) -> str | None:
        """Put the spaces right."""
        if pair.into_base != "fr" or pair.convention is None:
            return None
        return _spaced(pair.target, pair.convention)


def _spaced(text: str, convention: Convention) -> str:
    taken = spans(text)

    def mark(match: re.Match[str]) -> str:
        first = match["mark"][0]
        wanted = first in convention.spaced or (first == "%" and convention.spaced_percent)
        inside = any(start <= match.start("mark") < end for start, end, _ in taken)
        if not wanted or inside or match["space"] in BREAKING_NOT or not match.start():
            return match[0]
        return (NO_BREAK if first in ":%" else NARROW) + match["mark"]

    def quoted(match: re.Match[str]) -> str:
        if match["space"] in BREAKING_NOT:
            return match[0]
        return match[0].replace(" ", "").replace("«", f"«{NO_BREAK}").replace("»", f"{NO_BREAK}»")

    text = _MARK.sub(mark, text)
    if convention.outer.space:
        text = _CLOSED.sub(quoted, _OPENED.sub(quoted, text))
    return text
