"""The mark at the end of a segment."""

import re
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair
from workbench.translation.checks.convention import NARROW, NO_BREAK
from workbench.translation.language_facts import UNCLOSED

_CLOSING = "\"'”“’‘»«›‹)]} \n\t\u00a0\u202f\u2009"
_KINDS = {
    **dict.fromkeys(".。।", "a full stop"),
    **dict.fromkeys("?？؟", "a question mark"),
    **dict.fromkeys("!！", "an exclamation mark"),
    "…": "an ellipsis",
    **dict.fromkeys(":：", "a colon"),
    **dict.fromkeys(";；", "a semicolon"),
    **dict.fromkeys(",，、", "a comma"),
    **dict.fromkeys("–—-", "a dash"),
}
_NOTHING = "no mark"
_PLAIN = frozenset({"a full stop", _NOTHING})
_ALIKE = (
    frozenset({"a full stop", "an exclamation mark"}),
    frozenset({"a colon", "a full stop"}),
    frozenset({"an ellipsis", "a full stop"}),
    frozenset({"an ellipsis", "a dash"}),
)
"""Kinds of which a translator may well choose the other: a hint only."""
_MARK = re.compile(r"[.!?…:;,–—-]+$")
_OPENERS = {"?": "¿", "!": "¡"}


@dataclass(frozen=True, slots=True)
class EndPunctuationCheck:
    """The translation ends as the source does: a question with a question mark, a stop with one."""

    code: ClassVar[str] = "end_punctuation"
    title: ClassVar[str] = "End punctuation"
    description: ClassVar[str] = "the translation does not end with the mark the source ends with"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example("Wohin damit?", "Where to put it?"),
        Example("„Das reicht“, sagte sie.", "“That is enough,” she said."),
        Example("Sie sagte: „Das reicht.“", "She said, “That is enough.”"),
        Example("Die Wahl", "The election"),
        Example("Wohin damit?", "¿Adónde?", "es"),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Wohin damit?", "Where to put it.", mended="Where to put it?"),
        Example("Das reicht.", "That is enough", mended="That is enough."),
        Example("Die Wahl", "The election.", mended="The election"),
        Example("Wohin damit?", "Où le mettre.", "fr", mended="Où le mettre\u202f?"),
        Example("Wohin damit?", "Adónde?", "es", mended="¿Adónde?"),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Compare the ends; see the class."""
        if not pair.target.strip() or pair.into_base in UNCLOSED:
            return None
        theirs, ours = _kind(pair.source), _kind(pair.target)
        if theirs != ours:
            told = f"The source ends with {theirs}, the translation with {ours}."
            hint = frozenset({theirs, ours}) in _ALIKE
            return Flag(self.code, told, Severity.HINT if hint else Severity.WARNING)
        if _lacks_opener(pair):
            mark = _OPENERS[_last(pair.target)]
            return Flag(self.code, f"Nothing opens with {mark} here.", Severity.HINT)
        return None

    def fix(self, pair: Pair) -> str | None:
        """End as the source does; a question or exclamation of several sentences is left alone."""
        theirs, ours = _last(pair.source), _last(pair.target)
        text = pair.target.rstrip()
        if theirs == ours:
            return f"{_OPENERS[ours]}{text}" if _lacks_opener(pair) and _single(text) else None
        core = text.rstrip(_CLOSING)
        closing = text[len(core) :]
        body = _MARK.sub("", core).rstrip(" \u00a0\u202f")
        if not body or (theirs and theirs not in ".?!:…"):
            return None
        mended = f"{body}{_before(theirs, pair)}{theirs}{closing}"
        if pair.into_base == "es" and theirs in _OPENERS and _OPENERS[theirs] not in body:
            return f"{_OPENERS[theirs]}{mended}" if _single(body) else None
        if pair.into_base == "es" and theirs not in _OPENERS and body[:1] in "¿¡":
            return mended[1:] if _single(body) else None
        return mended


def _last(text: str) -> str:
    """The last mark, quotation marks and brackets aside; empty for a letter or figure."""
    core = text.rstrip(_CLOSING)
    if core.endswith("..."):
        return "…"
    return core[-1:] if core[-1:] in _KINDS else ""


def _kind(text: str) -> str:
    last = _last(text)
    return _KINDS[last] if last else _NOTHING


def _lacks_opener(pair: Pair) -> bool:
    last = _last(pair.target)
    return pair.into_base == "es" and last in _OPENERS and _OPENERS[last] not in pair.target


def _single(text: str) -> bool:
    return not re.search(r"[.!?…]\s", text) and "," not in text


def _before(mark: str, pair: Pair) -> str:
    spaced = pair.convention.spaced if pair.convention and pair.into_base == "fr" else ""
    return "" if not mark or mark not in spaced else NO_BREAK if mark == ":" else NARROW
