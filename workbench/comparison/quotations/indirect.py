"""Reported words: which part of a sentence a cue reports."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.phrases import Range
from workbench.comparison.quotations.reported import SOURCE, VERBAL, Rule
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_FEWEST = 3
_MOSTLY = 0.8
_CLOSING = frozenset(".,;:!?–—")


@dataclass(frozen=True, slots=True)
class Reported:
    """The tokens that report what somebody says; two ranges where the frame stands between."""

    parts: tuple[Range, ...]
    cue: Cue
    confidence: float

    def holds(self, at: int) -> bool:
        """Whether a token is reported, so that what it says is said within what is said."""
        return any(start <= at < end for start, end in self.parts)


def find_reported(
    tokens: Sequence[Token], cues: Sequence[Cue], words: SpeechWords
) -> tuple[Reported, ...]:
    """Find what the cues of a sentence report, without what only introduces quotation marks."""
    found = [one for cue in cues if not cue.source and (one := _first(tokens, cue, words, VERBAL))]
    if not found:
        found = [one for cue in cues if cue.source and (one := _first(tokens, cue, words, SOURCE))]
    return tuple({one.parts: one for one in found}.values())


def is_reporting(tokens: Sequence[Token], words: SpeechWords, going_on: bool) -> bool:
    """Whether the main verb of a sentence without a cue has the form of reported speech.

    Args:
        going_on: whether the sentence before reports too, which makes conditional forms likely.
    """
    forms = words.reporting | words.conditional if going_on else words.reporting
    subordinate = bool(tokens) and tokens[0].word in words.subordinates | words.that
    for token in tokens:
        if token.text == "," and not subordinate:
            return False
        if token.word in forms and token.text[0].islower():
            return True
    return False


def _first(
    tokens: Sequence[Token], cue: Cue, words: SpeechWords, rules: Sequence[tuple[Rule, float]]
) -> Reported | None:
    for rule, confidence in rules:
        parts = tuple(p for part in rule(tokens, cue, words) if (p := _trimmed(tokens, part)))
        if parts and _is_said(tokens, parts, words):
            return Reported(parts, cue, confidence)
    return None


def _trimmed(tokens: Sequence[Token], part: Range) -> Range | None:
    start, end = part
    while start < end and tokens[start].text in _CLOSING:
        start += 1
    while end > start and tokens[end - 1].text in _CLOSING:
        end -= 1
    return (start, end) if start < end else None


def _is_said(tokens: Sequence[Token], parts: Sequence[Range], words: SpeechWords) -> bool:
    """Whether there are some words, and not nearly all of them in quotation marks."""
    fewest = _FEWEST - (not words.articles)
    inside = [token for part in parts for token in tokens[slice(*part)]]
    quoted = sum(len(token.text) for token in inside if token.quoted is not None)
    whole = sum(len(token.text) for token in inside)
    plain = sum(token.text[0].isalnum() for token in inside)
    return quoted < _MOSTLY * whole and plain + quoted / 6 >= fewest
