"""Subjects before their verb."""

from collections.abc import Sequence

from workbench.comparison.quotations.behind_verb import behind_verb
from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_LONGEST = 34
_SKIPPED = 9


def before_verb(tokens: Sequence[Token], start: int, verb: int, words: SpeechWords) -> Range | None:
    """A subject before its verb."""
    if tokens[verb - 1].word in words.joins and not _ends_clause(tokens, verb + 1):
        return _shared(tokens, start, verb, words)
    comma = last_comma(tokens, start, verb)
    part = comma + 1
    first = tokens[part] if part < verb else None
    if first is not None and first.word in words.as_clause | words.subordinates:
        return _first_phrase(tokens, part + 1, verb, words)
    if first is not None and comma >= start and first.word in words.relative:
        apposition = phrase_at(tokens, part, words)
        if apposition is None or apposition[1] < verb or apposition[1] == part + 1:
            return part, part + 1
    if tokens[verb - 1].word in words.joins:
        return _shared(tokens, start, verb, words)
    return whole_before(tokens, start, verb, words)


def _ends_clause(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in (",", ".")


def _first_phrase(
    tokens: Sequence[Token], start: int, end: int, words: SpeechWords
) -> Range | None:
    at = start
    while at < min(end, start + _SKIPPED):
        if tokens[at].word in words.prepositions and (inside := phrase_at(tokens, at + 1, words)):
            at = inside[1]
            continue
        phrase = phrase_at(tokens, at, words)
        if phrase and phrase[1] <= end and tokens[at].word not in words.oblique:
            return phrase
        at += 1
    return None


def _shared(tokens: Sequence[Token], start: int, verb: int, words: SpeechWords) -> Range | None:
    """The subject of the clause before: ``X bestätigte das nicht und nannte …``."""
    start = skip_joins(tokens, start, verb, words)
    if tokens[start].word in words.not_speaker | words.oblique and words.verb_second:
        return _behind_first_verb(tokens, start, verb, words)
    phrase = phrase_at(tokens, start, words)
    return phrase if phrase and phrase[1] < verb else None


def _behind_first_verb(
    tokens: Sequence[Token], start: int, end: int, words: SpeechWords
) -> Range | None:
    known = words.verbs | words.auxiliaries | words.particle_verbs.keys()
    first = next((at for at in range(start, end) if tokens[at].word in known), None)
    return None if first is None else behind_verb(tokens, first + 1, words)


def whole_before(tokens: Sequence[Token], start: int, end: int, words: SpeechWords) -> Range | None:
    """All that stands before the verb, where it can be one phrase."""
    start = skip_joins(tokens, start, end, words)
    if start >= end:
        return None
    if not words.verb_second:
        return _before_plain(tokens, start, end, words)
    if tokens[start].word in words.not_speaker | words.oblique:
        return None
    phrase = phrase_at(tokens, start, words)
    if phrase is None:
        return None
    comma = last_comma(tokens, start, end)
    if comma >= start and phrase[1] < comma and tokens[phrase[1]].text != ",":
        own = phrase_at(tokens, comma + 1, words)
        return own if own and own[1] <= end else None
    return (
        (start, _until_finite(tokens, phrase[1], end, words)) if end - start <= _LONGEST else phrase
    )


def _until_finite(tokens: Sequence[Token], at: int, end: int, words: SpeechWords) -> int:
    """Where a subject ends: before another finite verb, but for one in a relative clause."""
    groups = (words.verbs, words.auxiliaries, words.particle_verbs)
    relative = False
    for here in range(at, end):
        if tokens[here - 1].text == ",":
            relative = tokens[here].word in words.relative
        if not relative and any(tokens[here].word in group for group in groups):
            return here
    return end


def _before_plain(
    tokens: Sequence[Token], start: int, end: int, words: SpeechWords
) -> Range | None:
    """Where the verb does not stand second: the last phrase before it, its appositions included."""
    while end > start and tokens[end - 1].word in _between(words):
        end -= 1
    if start < end and tokens[start].word in words.not_speaker:
        comma = next((at for at in range(start, end) if tokens[at].text == ","), None)
        start = end if comma is None else comma + 1
    start = skip_joins(tokens, start, end, words)
    last = last_comma(tokens, start, end)
    if start <= last < end and not any(t.word in words.joins for t in tokens[last:end]):
        start = last + 1 if end < len(tokens) and tokens[end - 1].text != "," else start
    if start >= end or end - start > _LONGEST:
        return None
    phrase = phrase_at(tokens, start, words)
    return (start, end) if phrase else None


def _between(words: SpeechWords) -> frozenset[str]:
    """Words that may stand between a subject and its verb."""
    return words.skipped | words.auxiliaries | words.clitics | {","}


def skip_joins(tokens: Sequence[Token], start: int, end: int, words: SpeechWords) -> int:
    """The first token behind joining words and commas."""
    while start < end and (tokens[start].word in words.joins or tokens[start].text == ","):
        start += 1
    return start


def last_comma(tokens: Sequence[Token], start: int, verb: int) -> int:
    """The last comma before the verb; one before `start` where there is none."""
    return next((at for at in range(verb - 1, start - 1, -1) if tokens[at].text == ","), start - 1)
