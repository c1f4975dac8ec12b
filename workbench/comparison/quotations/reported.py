"""Rules: which part of a sentence a cue reports."""

from collections.abc import Callable, Sequence

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.frames import (
    BREAKS,
    after_frame,
    break_before,
    break_from,
    comma_from,
)
from workbench.comparison.quotations.infinitives import infinitive, plain_infinitive
from workbench.comparison.quotations.inversion import is_closed
from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_NEAR = 16
_ASKED = 6
_ADVERBIAL = 7

Rule = Callable[[Sequence[Token], Cue, SpeechWords], tuple[Range, ...]]
"""The ranges that a cue reports; none where the rule does not hold."""


def _that_clause(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X sagte, dass …``."""
    start = after_frame(cue)
    if words.verb_second:
        comma = comma_from(tokens, start)
        start = len(tokens) if comma is None else comma + 1
        last = start + 1
    else:
        last = start + _NEAR
    for at in range(start, min(len(tokens), last)):
        if tokens[at].text in BREAKS or tokens[at].quoted is not None:
            return ()
        if tokens[at].word in words.behind and tokens[at - 2].text == ",":
            return ((at - 1, _clause_end(tokens, at, words)),)
        if words.bare_clauses and tokens[at].word in words.auxiliaries:
            return ()
        relative = tokens[at].word in words.relative and tokens[at - 1].text == ","
        if tokens[at].word in words.that and not relative:
            return ((at, _clause_end(tokens, at, words)),)
    return ()


def _clause_end(tokens: Sequence[Token], at: int, words: SpeechWords) -> int:
    """Where a reported clause ends; behind one that opens the sentence the main clause follows."""
    end = break_from(tokens, at)
    if tokens[break_before(tokens, at)].word not in words.subordinates:
        return end
    finite = words.auxiliaries | words.verbs | words.particle_verbs.keys()
    commas = (k for k in range(at, end - 1) if tokens[k].text == ",")
    return next((k for k in commas if tokens[k + 1].word in finite), end)


def _question(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X asked why …``, with somebody asked between."""
    if not words.asking or not tokens[cue.end - 1].word.startswith(words.asking):
        return ()
    start = after_frame(cue)
    for at in range(start, min(len(tokens), start + _ASKED)):
        if tokens[at].text in BREAKS or tokens[at].quoted is not None:
            return ()
        led = at > start and tokens[at - 1].word in words.not_speaker
        pair = f"{tokens[at - 1].word} {tokens[at].word}"
        if tokens[at].word in words.that and pair not in words.questions:
            return ()
        if tokens[at].word in words.questions or pair in words.questions:
            return ((at - led, break_from(tokens, at)),)
    return ()


def _subjunctive(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X sagte, er komme morgen``."""
    comma = comma_from(tokens, after_frame(cue))
    if comma is None or not words.reporting:
        return ()
    inside = tokens[comma + 1 : comma + 1 + _NEAR]
    condition = inside[0].word in words.conditional
    forms = words.reporting | words.conditional
    if condition or not any(token.word in forms for token in inside):
        return ()
    return ((comma + 1, break_from(tokens, comma)),)


def _inserted(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``Die Brücke werde, sagte X, gesperrt``: a frame between two commas."""
    frame, end = cue.at, after_frame(cue)
    if cue.speaker is not None and cue.speaker[1] <= cue.at:
        frame = cue.speaker[0]
        if words.verb_second or not words.bare_clauses:
            return ()
    while frame > 0 and tokens[frame - 1].word in words.clitics | words.auxiliaries:
        frame -= 1
    start = break_before(tokens, frame)
    between = frame > start + 1 and end < len(tokens) - 1
    if not between or tokens[frame - 1].text != "," or tokens[end].text != ",":
        return ()
    inner = any(token.text == "," for token in tokens[start : frame - 1])
    quoted = tokens[frame - 2].quoted is not None
    if inner or quoted or tokens[start].word in words.subordinates or cue.speaker is None:
        return ()
    return (start, frame - 1), (end + 1, break_from(tokens, end))


def _bare_clause(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X said the plan was dead``."""
    start = cue.end
    before = cue.speaker is not None and cue.speaker[1] <= cue.at
    if not before or tokens[cue.end - 1].word not in words.bare_clauses:
        return ()
    end = break_from(tokens, start)
    finite = any(token.word in words.auxiliaries for token in tokens[start + 1 : start + _NEAR])
    opens = start < end and tokens[start].text[0].isalnum() and finite
    return ((start, end),) if opens and tokens[start].word not in words.not_speaker else ()


def _said_before(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``Er komme morgen, sagte X`` and ``…, X said``."""
    frame = cue.at
    if cue.speaker is not None and not words.verb_second and cue.speaker[1] <= cue.at:
        frame = cue.speaker[0]
    inverted = cue.speaker is None or cue.speaker[0] > cue.at or frame < cue.at
    if not inverted or frame == 0 or tokens[frame - 1].text != ",":
        return ()
    if not words.verb_second and not _ends_saying(tokens, cue, frame, words):
        return ()
    start = break_before(tokens, frame)
    inner = any(token.text == "," for token in tokens[start : frame - 1])
    if tokens[start].word in words.subordinates | words.that | {"um"} and not inner:
        return ()
    while start < frame and tokens[start].word in words.joins:
        start += 1
    if not words.verb_second and _is_adverbial(tokens[start : frame - 1], words):
        return ()
    free = not words.articles and start + 1 < frame - 1
    alone = None if free else phrase_at(tokens, start, words)
    return () if alone and alone[1] >= frame - 1 else ((start, frame - 1),)


def _is_adverbial(part: Sequence[Token], words: SpeechWords) -> bool:
    """Whether it is a few words behind a preposition, and no clause: ``In a statement, X said``."""
    led = bool(part) and part[0].word in words.not_speaker
    finite = any(token.word in words.auxiliaries or token.word in words.verbs for token in part)
    return led and len(part) <= _ADVERBIAL and not finite


def _ends_saying(tokens: Sequence[Token], cue: Cue, frame: int, words: SpeechWords) -> bool:
    """Whether the verb has no object, so that it can only report what stands before."""
    if frame < cue.at:
        end = cue.end
        whom = phrase_at(tokens, end, words)
        if tokens[end - 1].word in words.addressing and whom:
            end = whom[1]
        return is_closed(tokens, end, words)
    if cue.speaker is None:
        return is_closed(tokens, cue.end, words)
    return not words.bare_clauses or tokens[cue.end - 1].word in words.bare_clauses


def _as_clause(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``Wie X mitteilte, kommt er morgen`` and ``Er kommt morgen, wie X mitteilte``."""
    opener = next((k for k in range(cue.at - 1, -1, -1) if tokens[k].word in words.as_clause), None)
    if opener is None or any(t.text in BREAKS for t in tokens[opener : cue.at]):
        return ()
    comma = comma_from(tokens, cue.end)
    if opener == 0:
        return ((comma + 1, break_from(tokens, comma)),) if comma is not None else ()
    if tokens[opener - 1].text != ",":
        return ()
    before = (break_before(tokens, opener), opener - 1)
    return (before, (comma + 1, break_from(tokens, comma))) if comma is not None else (before,)


def _around_source(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """All of the sentence but the source: ``Laut X kommt er`` and ``Er kommt laut X morgen``."""
    if cue.speaker is None:
        return ()
    start, end = min(cue.at, cue.speaker[0]), max(cue.end, cue.speaker[1])
    if tokens[cue.at].word in words.as_speaker:
        before = (break_before(tokens, start), start)
        inserted = end < len(tokens) - 1 and tokens[end].text == ","
        return (before, (end + 1, break_from(tokens, end))) if inserted else (before,)
    return ((break_before(tokens, start), start), (end, break_from(tokens, end)))


VERBAL: tuple[tuple[Rule, float], ...] = (
    (_as_clause, 0.85),
    (_question, 0.85),
    (_that_clause, 0.9),
    (_subjunctive, 0.9),
    (_inserted, 0.85),
    (_bare_clause, 0.8),
    (_said_before, 0.85),
    (infinitive, 0.7),
    (plain_infinitive, 0.7),
)
SOURCE: tuple[tuple[Rule, float], ...] = ((_around_source, 0.85),)
