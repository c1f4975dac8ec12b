"""Where a frame of reported words ends, and where what it reports does."""

from collections.abc import Sequence

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.sentences import Token

_NEAR = 16
BREAKS = frozenset(";:")
"""Marks that end a chain of clauses."""


def after_frame(cue: Cue) -> int:
    """The first token behind verb, particle and a speaker behind the verb."""
    ends = [cue.end]
    if cue.particle is not None:
        ends.append(cue.particle + 1)
    if cue.speaker is not None and cue.speaker[0] > cue.at:
        ends.append(cue.speaker[1])
    return max(ends)


def break_from(tokens: Sequence[Token], at: int) -> int:
    """Where the clause chain that `at` is in ends: a semicolon, a colon, the sentence's end."""
    return next((k for k in range(at, len(tokens)) if tokens[k].text in BREAKS), len(tokens))


def break_before(tokens: Sequence[Token], at: int) -> int:
    """Where the clause chain that `at` is in begins."""
    return next((k + 1 for k in range(at - 1, -1, -1) if tokens[k].text in BREAKS), 0)


def comma_from(tokens: Sequence[Token], at: int) -> int | None:
    """The next comma, with nothing but a few words on the way."""
    for here in range(at, min(len(tokens) - 1, at + _NEAR)):
        if tokens[here].text == ",":
            return here
        if tokens[here].text in BREAKS or tokens[here].quoted is not None:
            return None
    return None
