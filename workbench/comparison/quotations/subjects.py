"""Who does the saying: the subject of a verb, found by where it stands."""

from collections.abc import Sequence

from workbench.comparison.quotations.inversion import apposed, is_closed, is_inverted, is_thing
from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_BREAKS = frozenset(":;–—")
_STOPS = frozenset(",.!?…")
_LONG_QUOTE = 40
_LONGEST = 34
_SKIPPED = 9


def subject_of(tokens: Sequence[Token], verb: int, words: SpeechWords) -> Range | None:
    """The tokens of the subject of the verb at `verb`, or `None`."""
    start = _clause_start(tokens, verb, words)
    finite = _auxiliary(tokens, start, verb, words)
    asked = [at for at in range(finite, verb) if tokens[at].word in words.pronouns]
    if asked and not words.verb_second and tokens[asked[0] - 1].text.startswith("-"):
        return asked[0], asked[0] + 1
    if finite != verb and _is_passive(tokens, finite, verb, words):
        return _agent(tokens, finite, verb, words)
    behind = _behind(tokens, (finite if words.verb_second else verb) + 1, words)
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
        return behind or _before(tokens, start, verb, words)
    comma = _last_comma(tokens, start, verb)
    if behind and is_inverted(tokens, start, behind, words):
        return behind
    if comma == verb - 1:
        start += tokens[start].word in words.as_clause | words.subordinates
        named = apposed(tokens, _skip_joins(tokens, start, comma, words), comma, words)
        named = named or _around_insertion(tokens, start, comma, words)
        return named or behind or _whole(tokens, start, comma, words)
    before = _before(tokens, start, verb, words)
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
    start = _skip_joins(tokens, start, comma, words)
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
    start = _skip_joins(tokens, 0, len(tokens), words)
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
    return _behind(tokens, opening[1] + 1, words) if opening else None


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


def _last_comma(tokens: Sequence[Token], start: int, verb: int) -> int:
    return next((at for at in range(verb - 1, start - 1, -1) if tokens[at].text == ","), start - 1)


def _behind(tokens: Sequence[Token], at: int, words: SpeechWords) -> Range | None:
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


def _before(tokens: Sequence[Token], start: int, verb: int, words: SpeechWords) -> Range | None:
    """A subject before its verb."""
    if tokens[verb - 1].word in words.joins and not _ends_clause(tokens, verb + 1):
        return _shared(tokens, start, verb, words)
    comma = _last_comma(tokens, start, verb)
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
    return _whole(tokens, start, verb, words)


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
    start = _skip_joins(tokens, start, verb, words)
    if tokens[start].word in words.not_speaker | words.oblique and words.verb_second:
        return _behind_first_verb(tokens, start, verb, words)
    phrase = phrase_at(tokens, start, words)
    return phrase if phrase and phrase[1] < verb else None


def _behind_first_verb(
    tokens: Sequence[Token], start: int, end: int, words: SpeechWords
) -> Range | None:
    known = words.verbs | words.auxiliaries | words.particle_verbs.keys()
    first = next((at for at in range(start, end) if tokens[at].word in known), None)
    return None if first is None else _behind(tokens, first + 1, words)


def _whole(tokens: Sequence[Token], start: int, end: int, words: SpeechWords) -> Range | None:
    """All that stands before the verb, where it can be one phrase."""
    start = _skip_joins(tokens, start, end, words)
    if start >= end:
        return None
    if not words.verb_second:
        return _before_plain(tokens, start, end, words)
    if tokens[start].word in words.not_speaker | words.oblique:
        return None
    phrase = phrase_at(tokens, start, words)
    if phrase is None:
        return None
    comma = _last_comma(tokens, start, end)
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
    start = _skip_joins(tokens, start, end, words)
    last = _last_comma(tokens, start, end)
    if start <= last < end and not any(t.word in words.joins for t in tokens[last:end]):
        start = last + 1 if end < len(tokens) and tokens[end - 1].text != "," else start
    if start >= end or end - start > _LONGEST:
        return None
    phrase = phrase_at(tokens, start, words)
    return (start, end) if phrase else None


def _between(words: SpeechWords) -> frozenset[str]:
    """Words that may stand between a subject and its verb."""
    return words.skipped | words.auxiliaries | words.clitics | {","}


def _skip_joins(tokens: Sequence[Token], start: int, end: int, words: SpeechWords) -> int:
    while start < end and (tokens[start].word in words.joins or tokens[start].text == ","):
        start += 1
    return start
