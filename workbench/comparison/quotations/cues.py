"""Cues: the words of a sentence that say that somebody speaks, and who."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.quotations.phrases import Range, bare_phrase_at, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.comparison.quotations.subjects import subject_of

_REACH = 40
_LONGEST_PLAIN = 8
_HELP = 5
_STOPS = frozenset(",.!?…")
_LINKS = frozenset(",–—-!?…")
_ENDS_CLAUSE = frozenset(",.:;!?–—)")


@dataclass(frozen=True, slots=True)
class Cue:
    """What tells that somebody speaks; numbers count the sentence's tokens.

    Attributes:
        at: the cue's first token.
        end: one past its last.
        speaker: the tokens that name the speaker, where the sentence does.
        source: whether the cue is no verb: ``laut X``, ``according to X``.
        particle: where the second part of the verb stands: ``kündigte … an``.
    """

    at: int
    end: int
    speaker: Range | None
    source: bool = False
    particle: int | None = None


def find_cues(tokens: Sequence[Token], words: SpeechWords) -> tuple[Cue, ...]:
    """Find the cues of a sentence, in order."""
    found: list[Cue] = []
    for at in range(len(tokens)):
        if found and at < found[-1].end:
            continue
        cue = _source(tokens, at, words) or _verb(tokens, at, words) or _bare(tokens, at, words)
        if cue:
            found.append(cue)
    return tuple(found)


def _verb(tokens: Sequence[Token], at: int, words: SpeechWords) -> Cue | None:
    token = tokens[at]
    if not token.text[0].islower() and (at or not _may_open(words)):
        return None
    if token.word in words.particle_verbs:
        particle = _particle(tokens, at, words)
        if particle is not None:
            return Cue(at, at + 1, subject_of(tokens, at, words), particle=particle)
    following = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if token.word in words.impersonal_verbs and following in words.impersonal:
        return Cue(at, at + 1, subject_of(tokens, at, words))
    if _says(tokens, at, words):
        helped = not words.verb_second and at and tokens[at - 1].word in words.auxiliaries
        return Cue(at - bool(helped), at + 1, subject_of(tokens, at, words))
    return None


def _may_open(words: SpeechWords) -> bool:
    """Whether a verb may open a sentence, its pronoun left out or behind it."""
    return words.verb_second or words.drops_subject


def _says(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether the word is a verb of saying where it stands."""
    word = _plain_form(tokens[at].word, words)
    if word in words.manners and _beside_quoted(tokens, at, words):
        return True
    if word not in words.verbs or _before_a_noun(tokens, at, words):
        return False
    if word in words.maybe_nouns and _is_noun(tokens, at, words):
        return False
    return word not in words.participles or _helped(tokens, at, words)


def _plain_form(word: str, words: SpeechWords) -> str:
    """A verb without the pronoun that hangs on it: ``queixam-se``."""
    return word.partition("-")[0] if words.hyphen_clitics else word


def _beside_quoted(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether quoted words stand right before it, small words aside."""
    here = at - 1
    small = words.auxiliaries | words.clitics | words.pronouns | words.skipped
    while here >= 0 and (tokens[here].text in _LINKS or tokens[here].word in small):
        here -= 1
    if here >= 0 and tokens[here].quoted is not None:
        return here < at - 1 or tokens[here].text[-2:-1] in _STOPS
    return False


def _is_noun(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether an article or a preposition is before: ``la critique``, ``in answer``."""
    if not at or tokens[at - 1].quoted is not None:
        return False
    before = tokens[at - 1].word
    return before in words.articles or before in words.of or before in words.not_speaker


def _helped(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether an auxiliary is shortly before a participle: ``a-t-il déclaré``, ``lo ha detto``."""
    return any(token.word in words.auxiliaries for token in tokens[max(0, at - _HELP) : at])


def _before_a_noun(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a participle is used as an adjective: ``die genannten Gründe``."""
    before = at and tokens[at - 1].word in words.articles
    return words.verb_second and bool(before) and tokens[at].word.endswith("en")


def _particle(tokens: Sequence[Token], at: int, words: SpeechWords) -> int | None:
    wanted = words.particle_verbs[tokens[at].word]
    for here in range(at + 1, min(len(tokens), at + _REACH)):
        if tokens[here].text in (":", ";"):
            return None
        if tokens[here].word in wanted and _ends_clause(tokens, here + 1, words):
            return here
    return None


def _ends_clause(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    if at >= len(tokens) or tokens[at].quoted is not None:
        return True
    return tokens[at].text in _ENDS_CLAUSE or tokens[at].word in words.joins | words.that


def _source(tokens: Sequence[Token], at: int, words: SpeechWords) -> Cue | None:
    """``laut X``, ``nach Angaben von X``, ``X zufolge``."""
    for phrase in words.source_before.get(tokens[at].word, ()):
        length = len(phrase)
        ordinal = at > 0 and tokens[at - 1].word in words.articles
        if not ordinal and tuple(t.word for t in tokens[at : at + length]) == phrase:
            phrase_behind = phrase_at(tokens, at + length, words)
            if phrase_behind is None and phrase[-1] in words.contracted:
                phrase_behind = bare_phrase_at(tokens, at + length, words)
            speaker = _bounded(tokens, phrase_behind, words)
            if speaker and _is_source(tokens, speaker, words):
                return Cue(at, at + length, speaker, source=True)
    opener, nouns = words.source_nouns
    if opener and tokens[at].word == opener:
        return _source_noun(tokens, at, nouns, words)
    if tokens[at].word in words.source_after:
        return _postponed(tokens, at, words)
    return None


def _bounded(tokens: Sequence[Token], phrase: Range | None, words: SpeechWords) -> Range | None:
    """A source without article cut behind its noun and name, unless a mark ends it."""
    if phrase is None or not words.adjective_ends:
        return phrase
    start, end = phrase
    if end == len(tokens) or tokens[end].text in _ENDS_CLAUSE:
        return phrase
    at = start
    while (
        at < end - 1 and not tokens[at].capital and tokens[at].word.endswith(words.adjective_ends)
    ):
        at += 1
    at += 1
    while at < end and tokens[at].capital:
        at += 1
    return start, at


def _is_source(tokens: Sequence[Token], speaker: Range, words: SpeechWords) -> bool:
    """Whether a phrase without capitals is short enough to be no clause of its own."""
    named = any(token.capital for token in tokens[slice(*speaker)])
    return words.verb_second or named or speaker[1] - speaker[0] <= _LONGEST_PLAIN


def _source_noun(
    tokens: Sequence[Token], at: int, nouns: frozenset[str], words: SpeechWords
) -> Cue | None:
    phrase = phrase_at(tokens, at + 1, words)
    if phrase is None:
        return None
    for here in range(*phrase):
        word = tokens[here].word
        if tokens[here].capital and any(word.endswith(noun) for noun in nouns):
            whose = _owner(tokens, here + 1, phrase[1], words)
            return Cue(at, at + 1, whose or phrase, source=True)
    return None


def _owner(tokens: Sequence[Token], at: int, end: int, words: SpeechWords) -> Range | None:
    """Whose statement it is: ``nach Angaben der Polizei`` is from the police."""
    start = at + (at < end and tokens[at].word in words.of - words.articles)
    return (start, end) if start < end else None


def _postponed(tokens: Sequence[Token], at: int, words: SpeechWords) -> Cue | None:
    for start in range(max(0, at - 8), at):
        begins = start == 0 or not _before(tokens[start - 1], words)
        phrase = phrase_at(tokens, start, words) if begins else None
        if phrase and phrase[1] == at:
            return Cue(at, at + 1, phrase, source=True)
    return None


def _before(token: Token, words: SpeechWords) -> bool:
    return token.word in words.articles or token.capital


def _bare(tokens: Sequence[Token], at: int, words: SpeechWords) -> Cue | None:
    """A speaker without a verb behind the words: ``…, so Müller``."""
    if tokens[at].word not in words.as_speaker or not at:
        return None
    if tokens[at - 1].text != "," and tokens[at - 1].quoted is None:
        return None
    speaker = phrase_at(tokens, at + 1, words)
    if speaker is None:
        return None
    return Cue(at, at + 1, speaker, source=True)
