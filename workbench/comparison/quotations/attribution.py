"""Which cue of a sentence introduces which quoted stretch."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_NEXT = 5
_FAR = 30


@dataclass(frozen=True, slots=True)
class Attribution:
    """What introduces a quoted stretch.

    Attributes:
        adjoining: whether it stands right beside the words: ``“…”, said X`` or ``X said: “…”``.
    """

    cue: Cue
    adjoining: bool


def attribution_of(
    tokens: Sequence[Token], at: int, cues: Sequence[Cue], words: SpeechWords
) -> Attribution | None:
    """What introduces the quoted token at `at`: a cue right behind it, else the nearest."""
    behind = [cue for cue in cues if cue.at > at]
    before = [cue for cue in cues if cue.at < at]
    if behind and _adjoins(tokens, at, behind[0], words):
        return Attribution(behind[0], True)
    if before and tokens[at - 1].text == ":":
        verbal = [cue for cue in before if not cue.source]
        return Attribution((verbal or before)[-1], True)
    rated = [(_distance(at, cue), cue.at, cue) for cue in cues]
    near = [entry for entry in rated if entry[0] <= _FAR]
    return Attribution(min(near, key=lambda entry: entry[:2])[2], False) if near else None


def _adjoins(tokens: Sequence[Token], at: int, cue: Cue, words: SpeechWords) -> bool:
    """Whether only marks, auxiliaries and the speaker stand between the words and the cue."""
    speaker = cue.speaker
    first = speaker[0] if speaker and at < speaker[0] < cue.at else cue.at
    between = tokens[at + 1 : first]
    helping = words.auxiliaries | words.pronouns | words.skipped | words.clitics
    marks = all(
        t.quoted is None and (not t.text[0].isalnum() or t.word in helping) for t in between
    )
    parted = bool(between) and not between[0].text[0].isalnum()
    return len(between) <= _NEXT and marks and (parted or tokens[at].text[-2] in ",.!?…")


def _distance(at: int, cue: Cue) -> int:
    """Tokens between; what comes behind counts double, and a missing speaker as far away."""
    missing = 12 if cue.speaker is None else 0
    if cue.at < at:
        return at - cue.at + missing
    return 2 * (cue.at - at) + missing + (0 if cue.source else 2)
