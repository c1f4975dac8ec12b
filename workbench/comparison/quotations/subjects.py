"""Who does the saying: the subject of a verb, found by where it stands."""

from collections.abc import Sequence

from workbench.comparison.quotations.before_verb import (
    before_verb,
    last_comma,
    skip_joins,
    whole_before,
)
from workbench.comparison.quotations.behind_verb import behind_verb
from workbench.comparison.quotations.inversion import apposed, is_closed, is_inverted, is_thing
from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_BREAKS = frozenset(":;–—")
_STOPS = frozenset(",.!?…")
_LONG_QUOTE = 40


def subject_of(tokens: Sequence[Token], verb: int, words: SpeechWords) -> Range | None:
    """The tokens of the subject of the verb at `verb`, or `None`."""
    start = _clause_start(tokens, verb, words)
    finite = _auxiliary(tokens, start, verb, words)
    asked = [at for at in range(finite, verb) if tokens[at].word in words.pronouns]
    if asked and not words.verb_second and tokens[asked[0] - 1].text.startswith("-"):
        return asked[0], asked[0] + 1
    if finite != verb and _is_passive(tokens, finite, verb, words):
        return _agent(tokens, finite, verb, words)
    behind = behind_verb(tokens, (finite if words.verb_second else verb) + 1, words)
    if behind and not words.verb_second and not is_closed(tokens, behind[1], words):
        behind = None
    if behind and tokens[verb].word in words.labels and not words.verb_second:
        behind = behind if _follows_quote(tokens, finite, words) else None
    if finite == verb and tokens[verb].word in words.quoting:
        whom = phrase_at(tokens, verb + 1, words)
        if whom:
            return _quoted_one(tokens, whom, words)
    place = _place(tokens, start, finite, words) if behind is None else None
    if place:
        return place
    verb = finite
    if verb == start or _follows_quote(tokens, verb, words):
        return behind or before_verb(tokens, start, verb, words)
    comma = last_comma(tokens, start, verb)
    if behind and is_inverted(tokens, start, behind, words):
        return behind
    if comma == verb - 1:
        start += tokens[start].word in words.as_clause | words.subordinates
        named = apposed(tokens, skip_joins(tokens, start, comma, words), comma, words)
        named = named or _around_insertion(tokens, start, comma, words)
        return named or behind or whole_before(tokens, start, comma, words)
    before = before_verb(tokens, start, verb, words)
    shared = verb - 1 > start and tokens[verb - 1].word in words.joins
    return before if before or shared else behind


def _place(tokens: Sequence[Token], start: int, verb: int, words: SpeechWords) -> Range | None:
    """Where it is said, when nobody is named: ``сообщили в полиции``, ``в полиции сообщили``."""
    if not words.speaks_in or not tokens[verb].word.endswith(words.plural_verbs):
        return None
    if verb + 1 < len(tokens) and tokens[verb + 1].word in words.speaks_in:
        return phrase_at(tokens, verb + 2, words)
    led = start < verb and tokens[start].word in words.speaks_in
    phrase = phrase_at(tokens, start + 1, words) if led else None
    return phrase if phrase and phrase[1] == verb else None


def _around_insertion(
    tokens: Sequence[Token], start: int, comma: int, words: SpeechWords
) -> Range | None:
    """A subject that a clause or apposition parts from its verb: ``Hill, who runs it, said``."""
    if words.verb_second:
        return None
    start = skip_joins(tokens, start, comma, words)
    phrase = phrase_at(tokens, start, words)
    if phrase is None or phrase[1] >= comma or tokens[phrase[1]].text != ",":
        return None
    return phrase


def _quoted_one(tokens: Sequence[Token], behind: Range, words: SpeechWords) -> Range:
    """Whose words a paper quotes: ``zitiert die Zeitung den Minister``."""
    at = behind[1]
    further = phrase_at(tokens, at, words) if at < len(tokens) else None
    return further if further and tokens[at].word in words.oblique else behind


def clause_subject(tokens: Sequence[Token], words: SpeechWords) -> Range | None:
    """The subject a sentence opens with, or the one behind its verb where it opens otherwise."""
    start = skip_joins(tokens, 0, len(tokens), words)
    if start >= len(tokens) or not words.verb_second:
        return phrase_at(tokens, start, words)
    first = tokens[start].word
    if first in words.subordinates:
        return None
    if first in words.oblique:
        opening = phrase_at(tokens, start, words)
    elif first in words.prepositions:
        opening = phrase_at(tokens, start + 1, words)
    elif first in words.not_speaker:
        opening = start, start + 1
    else:
        opening = phrase_at(tokens, start, words)
        if opening is None or not is_thing(tokens[slice(*opening)], words):
            return opening
    return behind_verb(tokens, opening[1] + 1, words) if opening else None


def _is_passive(tokens: Sequence[Token], finite: int, verb: int, words: SpeechWords) -> bool:
    if tokens[verb].word in words.quoting:
        return False
    last = tokens[verb + 1].word if verb + 1 < len(tokens) else ""
    return tokens[finite].word in words.passive or last in words.passive


def _agent(tokens: Sequence[Token], finite: int, verb: int, words: SpeechWords) -> Range | None:
    """By whom something is said: ``wurde von der Polizei bestätigt``."""
    for at in range(0, verb):
        if tokens[at].word in words.by:
            phrase = phrase_at(tokens, at + 1, words)
            if phrase and (at > finite or at == 0):
                return phrase
    return None


def _clause_start(tokens: Sequence[Token], verb: int, words: SpeechWords) -> int:
    for at in range(verb - 1, -1, -1):
        if tokens[at].text in _BREAKS or _is_speech(tokens, at) or _is_dash(tokens, at):
            return at + 1
        if tokens[at].text == "," and _closes_clause(tokens, at, words):
            return at + 1
    return 0


def _is_dash(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen stands by itself, as a dash does."""
    return tokens[at].text == "-" and at > 0 and tokens[at - 1].end < tokens[at].start


def _closes_clause(tokens: Sequence[Token], comma: int, words: SpeechWords) -> bool:
    """Whether a clause with a verb of saying ends in quoted words: ``nannte das „klug“, …``."""
    quoted = comma > 0 and tokens[comma - 1].quoted is not None
    return quoted and any(t.word in words.verbs for t in tokens[: comma - 1])


def _is_speech(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is something quoted that is no name within a phrase."""
    token = tokens[at]
    if token.quoted is None:
        return False
    comma = token.text[-2:-1] in _STOPS or "".join(t.text for t in tokens[at + 1 : at + 2]) == ","
    return len(token.text) > _LONG_QUOTE or (at == 0 and comma)


def _follows_quote(tokens: Sequence[Token], verb: int, words: SpeechWords) -> bool:
    at = verb - 1
    small = words.as_speaker | words.clitics
    while at >= 0 and (tokens[at].text in (",", "–", "—") or tokens[at].word in small):
        at -= 1
    return at >= 0 and tokens[at].quoted is not None and at < verb


def _auxiliary(tokens: Sequence[Token], start: int, verb: int, words: SpeechWords) -> int:
    """Where the finite verb stands: the verb itself or, before a participle, its auxiliary."""
    for at in range(verb - 1, start - 1, -1):
        if tokens[at].text == "," or _joins_clauses(tokens, at, words):
            break
        if tokens[at].word in words.auxiliaries:
            return at
    return verb


def _joins_clauses(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a joining word stands between clauses, and not between two nouns."""
    around = tokens[max(0, at - 1) : at + 2]
    nouns = words.verb_second and all(t.capital or t.text == "-" for t in (around[0], around[-1]))
    return tokens[at].word in words.joins and not nouns
