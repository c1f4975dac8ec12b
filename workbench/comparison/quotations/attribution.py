"""Which cue of a sentence introduces which quoted stretch."""

from collections.abc import Sequence

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.sentences import Token

_NEXT = 3
_FAR = 30


def cue_of(tokens: Sequence[Token], at: int, cues: Sequence[Cue]) -> Cue | None:
    """The cue that introduces the quoted token at `at`: one right behind it, else the nearest."""
    behind = [cue for cue in cues if cue.at > at]
    before = [cue for cue in cues if cue.at < at]
    if behind and _adjoins(tokens, at, behind[0]):
        return behind[0]
    if before and tokens[at - 1].text == ":":
        return before[-1]
    rated = [(_distance(tokens, at, cue), cue.at, cue) for cue in cues]
    near = [entry for entry in rated if entry[0] <= _FAR]
    return min(near)[2] if near else None


def _adjoins(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """Whether nothing but marks and the speaker stands between the words and the cue."""
    start = at + 1
    if cue.speaker and cue.speaker[0] > at and cue.speaker[0] < cue.at:
        return all(not t.text[0].isalnum() for t in tokens[start : cue.speaker[0]])
    between = tokens[start : cue.at]
    return len(between) <= _NEXT and all(t.quoted is None and not t.text[0].isalnum() for t in between)


def _distance(tokens: Sequence[Token], at: int, cue: Cue) -> float:
    """Tokens between; what comes behind counts double, and a missing speaker as far away."""
    missing = 12 if cue.speaker is None else 0
    if cue.at < at:
        return at - cue.at + missing
    return 2 * (cue.at - at) + missing + (0 if cue.source else 2)
