"""Reported words: which part of a sentence a cue reports."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.inversion import is_closed
from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_FEWEST = 3
_REACH = 26
_NEAR = 16
_MOSTLY = 0.8
_CLOSING = frozenset(".,;:!?–—")
_BREAKS = frozenset(";:")


@dataclass(frozen=True, slots=True)
class Reported:
    """The tokens that report what somebody says; two ranges where the frame stands between."""

    parts: tuple[Range, ...]
    cue: Cue
    confidence: float

    def holds(self, at: int) -> bool:
        """Whether a token is reported, so that what it says is said within what is said."""
        return any(start <= at < end for start, end in self.parts)


Rule = Callable[[Sequence[Token], Cue, SpeechWords], tuple[Range, ...]]


def find_reported(
    tokens: Sequence[Token], cues: Sequence[Cue], words: SpeechWords
) -> tuple[Reported, ...]:
    """Find what the cues of a sentence report, without what only introduces quotation marks."""
    found = [one for cue in cues if not cue.source and (one := _first(tokens, cue, words, _VERBAL))]
    if not found:
        found = [one for cue in cues if cue.source and (one := _first(tokens, cue, words, _SOURCE))]
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
        if parts and _is_said(tokens, parts):
            return Reported(parts, cue, confidence)
    return None


def _trimmed(tokens: Sequence[Token], part: Range) -> Range | None:
    start, end = part
    while start < end and tokens[start].text in _CLOSING:
        start += 1
    while end > start and tokens[end - 1].text in _CLOSING:
        end -= 1
    return (start, end) if start < end else None


def _is_said(tokens: Sequence[Token], parts: Sequence[Range]) -> bool:
    """Whether there are some words, and not nearly all of them in quotation marks."""
    inside = [token for part in parts for token in tokens[slice(*part)]]
    quoted = sum(len(token.text) for token in inside if token.quoted is not None)
    whole = sum(len(token.text) for token in inside)
    plain = sum(token.text[0].isalnum() for token in inside)
    return quoted < _MOSTLY * whole and plain + quoted / 6 >= _FEWEST


def _after_frame(cue: Cue) -> int:
    """The first token behind verb, particle and a speaker behind the verb."""
    ends = [cue.end]
    if cue.particle is not None:
        ends.append(cue.particle + 1)
    if cue.speaker is not None and cue.speaker[0] > cue.at:
        ends.append(cue.speaker[1])
    return max(ends)


def _break_from(tokens: Sequence[Token], at: int) -> int:
    """Where the clause chain that `at` is in ends: a semicolon, a colon, the sentence's end."""
    return next((k for k in range(at, len(tokens)) if tokens[k].text in _BREAKS), len(tokens))


def _break_before(tokens: Sequence[Token], at: int) -> int:
    return next((k + 1 for k in range(at - 1, -1, -1) if tokens[k].text in _BREAKS), 0)


def _that_clause(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X sagte, dass …``."""
    start = _after_frame(cue)
    if words.verb_second:
        comma = _comma_from(tokens, start)
        start = len(tokens) if comma is None else comma + 1
        last = start + 1
    else:
        last = start + _NEAR
    for at in range(start, min(len(tokens), last)):
        if tokens[at].text in _BREAKS or tokens[at].quoted is not None:
            return ()
        relative = tokens[at].word in words.relative and tokens[at - 1].text == ","
        if tokens[at].word in words.that and not relative:
            return ((at, _clause_end(tokens, at, words)),)
    return ()


def _clause_end(tokens: Sequence[Token], at: int, words: SpeechWords) -> int:
    """Where a reported clause ends; behind one that opens the sentence the main clause follows."""
    end = _break_from(tokens, at)
    if tokens[_break_before(tokens, at)].word not in words.subordinates:
        return end
    finite = words.auxiliaries | words.verbs | words.particle_verbs.keys()
    commas = (k for k in range(at, end - 1) if tokens[k].text == ",")
    return next((k for k in commas if tokens[k + 1].word in finite), end)


def _subjunctive(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X sagte, er komme morgen``."""
    comma = _comma_from(tokens, _after_frame(cue))
    if comma is None or not words.reporting:
        return ()
    inside = tokens[comma + 1 : comma + 1 + _NEAR]
    condition = inside[0].word in words.conditional
    forms = words.reporting | words.conditional
    if condition or not any(token.word in forms for token in inside):
        return ()
    return ((comma + 1, _break_from(tokens, comma)),)


def _infinitive(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X kündigte an, morgen zu kommen``."""
    comma = _comma_from(tokens, _after_frame(cue))
    if comma is None or not words.infinitive:
        return ()
    end = _break_from(tokens, comma)
    inside = range(comma + 1, min(end, comma + _REACH))
    marked = any(_is_infinitive(tokens, at, words) for at in inside)
    return ((comma + 1, end),) if marked and tokens[comma + 1].word != "um" else ()


def _is_infinitive(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    word = tokens[at].word
    if word == words.infinitive:
        following = tokens[at + 1 : at + 2]
        return bool(following) and following[0].text[0].islower() and following[0].word[-1:] == "n"
    return words.infinitive in word[2:-4] and word.endswith("en") and tokens[at].text[0].islower()


def _comma_from(tokens: Sequence[Token], at: int) -> int | None:
    """The next comma, with nothing but a few words on the way."""
    for here in range(at, min(len(tokens) - 1, at + _NEAR)):
        if tokens[here].text == ",":
            return here
        if tokens[here].text in _BREAKS or tokens[here].quoted is not None:
            return None
    return None


def _bare_clause(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X said the plan was dead``."""
    start = cue.end
    before = cue.speaker is not None and cue.speaker[1] <= cue.at
    if not before or tokens[cue.end - 1].word not in words.bare_clauses:
        return ()
    end = _break_from(tokens, start)
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
    start = _break_before(tokens, frame)
    inner = any(token.text == "," for token in tokens[start : frame - 1])
    if tokens[start].word in words.subordinates | words.that | {"um"} and not inner:
        return ()
    while start < frame and tokens[start].word in words.joins:
        start += 1
    alone = phrase_at(tokens, start, words)
    return () if alone and alone[1] >= frame - 1 else ((start, frame - 1),)


def _ends_saying(tokens: Sequence[Token], cue: Cue, frame: int, words: SpeechWords) -> bool:
    """Whether the verb has no object, so that it can only report what stands before."""
    if frame < cue.at:
        return is_closed(tokens, cue.end, words)
    return not words.bare_clauses or tokens[cue.end - 1].word in words.bare_clauses


def _as_clause(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``Wie X mitteilte, kommt er morgen`` and ``Er kommt morgen, wie X mitteilte``."""
    opener = next((k for k in range(cue.at - 1, -1, -1) if tokens[k].word in words.as_clause), None)
    if opener is None or any(t.text in _BREAKS for t in tokens[opener : cue.at]):
        return ()
    comma = _comma_from(tokens, cue.end)
    if opener == 0:
        return ((comma + 1, _break_from(tokens, comma)),) if comma is not None else ()
    if tokens[opener - 1].text != ",":
        return ()
    before = (_break_before(tokens, opener), opener - 1)
    return (before, (comma + 1, _break_from(tokens, comma))) if comma is not None else (before,)


def _around_source(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """All of the sentence but the source: ``Laut X kommt er`` and ``Er kommt laut X morgen``."""
    if cue.speaker is None:
        return ()
    start, end = min(cue.at, cue.speaker[0]), max(cue.end, cue.speaker[1])
    if tokens[cue.at].word in words.as_speaker:
        return ((_break_before(tokens, start), start),)
    return ((_break_before(tokens, start), start), (end, _break_from(tokens, end)))


_VERBAL: tuple[tuple[Rule, float], ...] = (
    (_as_clause, 0.85),
    (_that_clause, 0.9),
    (_subjunctive, 0.9),
    (_bare_clause, 0.8),
    (_said_before, 0.85),
    (_infinitive, 0.7),
)
_SOURCE: tuple[tuple[Rule, float], ...] = ((_around_source, 0.85),)
