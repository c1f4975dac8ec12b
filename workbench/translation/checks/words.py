"""Words written twice, and translations that are the source."""

import re
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.translation import Flag, Severity
from workbench.translation.checks.addresses import without_addresses
from workbench.translation.checks.check import Example, Pair
from workbench.translation.guard_language import UntranslatedGuard

_TWICE = re.compile(r"(?<![\w’'-])([^\W\d_]+)([ \u00a0\u202f]+)\1(?![\w’'-])", re.IGNORECASE)
_LEGITIMATE: dict[str, frozenset[str]] = {
    "en": frozenset({"that", "had"}),
    "fr": frozenset({"nous", "vous"}),
    "de": frozenset({"die", "der", "das", "den", "dem", "sie"}),
    "nl": frozenset({"die", "dat", "ze", "er"}),
    "it": frozenset({"man", "via", "piano"}),
    "es": frozenset({"nos"}),
    "pl": frozenset({"to"}),
    "ru": frozenset({"что", "то"}),
}
"""Words that stand twice in sound sentences: “he had had”, „die, die“ without the comma."""
_SHORT = re.compile(r"[^\W\d_]{2,}")
_GUARD = UntranslatedGuard()


@dataclass(frozen=True, slots=True)
class RepeatedWordCheck:
    """A word twice in a row, as it happens when a sentence is rewritten."""

    code: ClassVar[str] = "repeated_word"
    title: ClassVar[str] = "Repeated words"
    description: ClassVar[str] = "the same word stands twice in a row"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example("Er hatte genug gehabt.", "He had had enough."),
        Example("Sie lebt in Baden Baden.", "She lives in Baden Baden."),
        Example("Das Haus ist groß.", "The house is big."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Das Haus ist groß.", "The the house is big.", mended="The house is big."),
        Example("Sie ging heim.", "Elle est est rentrée.", "fr", mended="Elle est rentrée."),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Look for them; see the class."""
        for match in _found(pair):
            return Flag(self.code, f"“{match[0]}” has a word twice.", Severity.WARNING)
        return None

    def fix(self, pair: Pair) -> str | None:
        """Leave the first of the two."""
        text = pair.target
        for match in reversed(_found(pair)):
            text = f"{text[: match.start()]}{match[1]}{text[match.end() :]}"
        return text


def _found(pair: Pair) -> list[re.Match[str]]:
    allowed = _LEGITIMATE.get(pair.into_base, frozenset())
    theirs = {match[1].casefold() for match in _TWICE.finditer(pair.source)}
    return [
        match
        for match in _TWICE.finditer(pair.target)
        if match[1].casefold() not in allowed | theirs
    ]


@dataclass(frozen=True, slots=True)
class IdenticalCheck:
    """The translation is the source, letter by letter; names and figures may well be."""

    code: ClassVar[str] = "identical"
    title: ClassVar[str] = "Identical to source"
    description: ClassVar[str] = "the translation is the same text as the source"
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("2,5 %", "2,5 %"),
        Example("www.beispiel.example", "www.beispiel.example"),
        Example("Der Hund bellt.", "The dog barks."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Der Hund bellt.", "Der Hund bellt."),
        Example("Anna Beispiel", "Anna Beispiel"),
        Example("Ein letztes Wort", "ein letztes Wort "),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Compare; see the class."""
        if not same_text(pair):
            return None
        words = _SHORT.findall(without_addresses(pair.source))
        if not words:
            return None
        if _GUARD.check(pair.source, pair.target, pair.source_language, pair.target_language):
            return Flag(self.code, "The translation is the source.", Severity.ERROR)
        names = all(word[0].isupper() for word in words)
        told = "The translation is the source" + (", as names may be." if names else ".")
        return Flag(self.code, told, Severity.HINT if names else Severity.WARNING)


def same_text(pair: Pair) -> bool:
    """Whether both sides are one text, case and spaces aside, in two languages."""
    if pair.from_base == pair.into_base:
        return False
    theirs, ours = (text.casefold().split() for text in (pair.source, pair.target))
    return theirs == ours
