"""Subjects behind their verb."""

from collections.abc import Sequence

from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_SKIPPED = 9


def behind_verb(tokens: Sequence[Token], at: int, words: SpeechWords) -> Range | None:
    """A subject behind its verb, with adverbs and ``am Montag`` between."""
    last = min(len(tokens), at + _SKIPPED)
    while at < last:
        word = tokens[at].word
        if word in words.impersonal:
            return _within(tokens, at + 1, words)
        inside = word in words.prepositions and phrase_at(tokens, at + 1, words)
        if inside:
            at = inside[1]
        elif word in words.skipped and word not in words.pronouns:
            at += 1
        else:
            oblique = words.verb_second and word in words.oblique
            return None if oblique else phrase_at(tokens, at, words)
    return None


def _within(tokens: Sequence[Token], at: int, words: SpeechWords) -> Range | None:
    """What it stands in, where nobody says it: ``heißt es in dem Bericht``."""
    places = [at] if at < len(tokens) and tokens[at].word in words.within else []
    places += [0] if tokens[0].word in words.within else []
    return next((p for place in places if (p := phrase_at(tokens, place + 1, words))), None)
