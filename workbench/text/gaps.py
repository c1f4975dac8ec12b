"""Where a sentence may end, and what can be asked about such a place."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import regex

from workbench.text import sentence_words as words
from workbench.text.scripts import is_small

OPENING = "„“”\"'‘’‚«»‹›([{¿¡–—―-*•\u00a0\u202f "


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where a sentence may end.

    Attributes:
        before: what precedes, up to and with the last stop, within 100 code points.
        closers: quotation marks and brackets between the stop and the white space.
        after: what follows, from the first visible character, within 100 code points.
        language: the primary subtag.
    """

    before: str
    closers: str
    after: str
    language: str

    @property
    def opened(self) -> str:
        """What follows, without opening marks and dashes."""
        return self.after.lstrip(OPENING)

    @property
    def begins(self) -> bool:
        """Whether a word follows that carries a capital only because it begins a sentence."""
        word = re.match(r"\w\w+|\w(?!\.)", self.opened)
        return word is not None and word[0] in _words("STARTERS", self.language)

    @property
    def capital(self) -> bool:
        """Whether what follows may begin a sentence: a letter but a lower-case one, or a digit."""
        first = self.opened[:1]
        return first.isalnum() and not is_small(first)


Test = Callable[[Gap], bool]


@cache
def _words(table: str, language: str = "") -> frozenset[str]:
    listed = getattr(words, table)
    return frozenset((listed.get(language, "") if language else listed).split())


def _ending(pattern: str) -> regex.Pattern[str]:
    """A pattern whose ``match`` reads a text backwards from its end, however long the text is."""
    return regex.compile(f"(?r)(?:{pattern})")


def continues(gap: Gap) -> bool:
    """Whether the sentence goes on."""
    return is_small(gap.opened[:1]) or gap.after[0] in ",;:!?.…)]}%"


def listed(table: str) -> Test:
    """Whether the last word is in a table of abbreviations."""
    last = _ending(r"([^\W\d]+|§+|nº)\.")

    def fits(gap: Gap) -> bool:
        word = last.match(gap.before)
        return word is not None and word[1] in _words(table, gap.language)

    return fits


def before(pattern: str) -> Test:
    """Whether what precedes ends in ``pattern``."""
    compiled = _ending(pattern)
    return lambda gap: compiled.match(gap.before) is not None


def after(pattern: str) -> Test:
    """Whether what follows begins with ``pattern``."""
    compiled = re.compile(pattern)
    return lambda gap: compiled.match(gap.opened) is not None


def every(*tests: Test) -> Test:
    """Whether all tests agree."""
    return lambda gap: all(test(gap) for test in tests)


def any_of(table: str) -> str:
    """A pattern for the words of a table."""
    return "|".join(sorted(_words(table)))


def begins(gap: Gap) -> bool:
    """See `Gap.begins`."""
    return gap.begins


def capital(gap: Gap) -> bool:
    """See `Gap.capital`."""
    return gap.capital


def bare(gap: Gap) -> bool:
    """Whether nothing closes between the stop and the white space."""
    return not gap.closers


def quoted(gap: Gap) -> bool:
    """Whether a quotation closes there."""
    return any(mark not in ")]}" for mark in gap.closers)


def counts(gap: Gap) -> bool:
    """Whether a list's number stands at the start of a sentence: `Wege. 1.`, not `Dec. 2.`"""
    number = re.search(r"(?:^|(\w+)[”“»\"]?[.!?:;…][”“»\")]?\s+)(?:\d{1,2}|[a-z])\.$", gap.before)
    if number is None or len(number[1] or "Wege") < 3:
        return False
    return not any(
        number[1] in _words(table, gap.language)
        for table in ("NEVER_LAST", "BEFORE_NUMBER", "MAYBE_LAST")
    )


def open_ended(gap: Gap) -> bool:
    """Whether the word before is one no sentence ends with."""
    word = re.search(r"(\w+)\W*$", gap.before)
    return word is not None and word[1].lower() in _words("OPEN_ENDED")
