"""Which quoted stretches are somebody's words, and which are names, titles or scare quotes."""

import re
from collections.abc import Sequence

from workbench.comparison.quotations.attribution import Attribution
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_SENTENCE_END = re.compile(r"[.!?…]\s*$")
_WORD = re.compile(r"\w[\w’'.-]*")
_LONG = 7
_TWO = 2
_SHORT = 3
_LONGER = 4
_FRAGMENT_REACH = 4
_CUE_REACH = 6
_LIST = 3

CERTAIN, LIKELY, POSSIBLE, NONE = 0.95, 0.85, 0.6, 0.0


def judge(
    inner: str,
    tokens: Sequence[Token],
    at: int,
    introduced: Attribution | None,
    words: SpeechWords,
) -> float:
    """How likely the quoted token at `at` is somebody's words, 0 where it is something else.

    Args:
        inner: the text between the marks.
        introduced: what in the sentence says that somebody speaks.
    """
    said = _WORD.findall(inner)
    if not said:
        return NONE
    sentence = _is_sentence(inner, said, words)
    spoken = len(said) >= _TWO and not _follows_noun(tokens, at)
    bracketed = _in_brackets(tokens, at)
    if introduced and introduced.adjoining and (sentence or spoken) and not bracketed:
        return CERTAIN
    if _is_said_alone(tokens, at, introduced, bracketed):
        return LIKELY
    if bracketed or (_is_named(tokens, at, words) and not _called(tokens, at, introduced, words)):
        return NONE
    if at and tokens[at - 1].text == ":":
        small = len(said) == _TWO and said[1][0].islower()
        whole = (small or len(said) >= _SHORT) and not _all_capital(said)
        return LIKELY if sentence else POSSIBLE if whole else NONE
    if sentence or (_stands_alone(tokens, at) and len(said) >= _SHORT):
        return NONE if _all_capital(said) else CERTAIN if introduced else LIKELY
    if said[0][0].islower():
        return _small(said, tokens, at, introduced, words)
    return _capital(said, tokens, at, introduced, words)


def _is_said_alone(
    tokens: Sequence[Token], at: int, introduced: Attribution | None, bracketed: bool
) -> bool:
    """Whether a single word has its frame right behind, the speaker last: ``„Nein“, sagte X``."""
    if introduced is None or not introduced.adjoining or bracketed:
        return False
    cue = introduced.cue
    follows = cue.at > at and not cue.source and _opens(tokens, at)
    return follows and cue.speaker is not None and cue.speaker[0] > cue.at


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but marks stands before it in its sentence."""
    return not any(token.text[0].isalnum() for token in tokens[:at])


def _called(
    tokens: Sequence[Token], at: int, introduced: Attribution | None, words: SpeechWords
) -> bool:
    """Whether somebody calls something so, and it is not its name: ``calificó de “farsa”``."""
    return introduced is not None and tokens[at - 1].word in words.labels


def _is_sentence(inner: str, said: Sequence[str], words: SpeechWords) -> bool:
    if len(said) >= _LONG:
        return True
    own = any(word.lower() in words.first_person for word in said)
    return len(said) >= _SHORT and (own or bool(_SENTENCE_END.search(inner)))


def _small(
    said: Sequence[str],
    tokens: Sequence[Token],
    at: int,
    introduced: Attribution | None,
    words: SpeechWords,
) -> float:
    """A few quoted words of a sentence: somebody's own, but for a single one nobody says."""
    if _is_reported(tokens, at, introduced, words):
        return LIKELY
    if _is_article_and_name(said, words):
        return NONE
    if len(said) == 1:
        return LIKELY if introduced and _labelled(tokens, at, words) else NONE
    return LIKELY if introduced else POSSIBLE if len(said) >= _SHORT else NONE


def _is_article_and_name(said: Sequence[str], words: SpeechWords) -> bool:
    """Whether it is ``la Dent``; German writes every noun so."""
    named = len(said) > 1 and all(word[0].isupper() for word in said[1:])
    return named and said[0] in words.articles and not words.verb_second


def _capital(
    said: Sequence[str],
    tokens: Sequence[Token],
    at: int,
    introduced: Attribution | None,
    words: SpeechWords,
) -> float:
    """A few quoted words that begin like a name: somebody's own where they are no name."""
    if _follows_noun(tokens, at) or _compounded(tokens, at):
        return NONE
    if _all_capital(said) and not words.verb_second:
        return NONE
    named = _all_capital(said) and len(said) > 1
    reported = _is_reported(tokens, at, introduced, words)
    if reported and (_counted(tokens, at, words) or (len(said) >= _LONGER and not named)):
        return POSSIBLE
    if introduced is None:
        return NONE
    last = next((word for word in reversed(_near(tokens, at)) if word not in words.articles), "")
    if last in words.labels or (_counted(tokens, at, words) and not named):
        return POSSIBLE
    near = reported or 0 < at - introduced.cue.at <= _CUE_REACH
    return POSSIBLE if near and _labelled(tokens, at, words) and not named else NONE


def _is_reported(
    tokens: Sequence[Token], at: int, introduced: Attribution | None, words: SpeechWords
) -> bool:
    """Whether the words stand in a clause that reports what somebody says."""
    if any(token.word in words.reporting for token in tokens):
        return True
    if introduced is None or introduced.cue.at > at:
        return False
    between = tokens[introduced.cue.at : at]
    return any(token.word in words.that or token.word in words.conditional for token in between)


def _counted(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether ``ein`` or ``sein`` stands before, which no name has: ``eine wachsende „Kluft“``."""
    for token in reversed(tokens[max(0, at - _FRAGMENT_REACH) : at]):
        if token.word in words.indefinite:
            return True
        if token.capital or token.word in words.articles or token.quoted is not None:
            return False
    return False


def _compounded(tokens: Sequence[Token], at: int) -> bool:
    """Whether the marks are a part of a longer word: ``die „Alles-wird-gut“-Kampagne``."""
    return at + 1 < len(tokens) and tokens[at + 1].text == "-"


def _near(tokens: Sequence[Token], at: int) -> list[str]:
    return [token.word for token in tokens[max(0, at - _FRAGMENT_REACH) : at]]


def _labelled(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a word right before makes quoted words what somebody calls something."""
    near = _near(tokens, at)
    return not words.fragment_cues.isdisjoint(near) or not words.labels.isdisjoint(near)


def _is_named(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether words around say that the marks hold a name, a title or a motto."""
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if behind in words.naming_after or _in_list(tokens, at):
        return True
    before = at - 1
    while before >= 0 and tokens[before].text in "(:,":
        before -= 1
    return before >= 0 and tokens[before].quoted is None and _names(tokens[before].word, words)


def _in_brackets(tokens: Sequence[Token], at: int) -> bool:
    opened = next((k for k in range(at - 1, -1, -1) if tokens[k].text in "()"), None)
    return opened is not None and tokens[opened].text == "("


def _names(word: str, words: SpeechWords) -> bool:
    stems = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("n"))
    return any(stem in words.naming or stem.endswith(words.naming_ends) for stem in stems)


def _in_list(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is one of three or more short quoted stretches in a row, as titles are listed."""
    quoted = [k for k, token in enumerate(tokens) if token.quoted is not None]
    row = [k for k in quoted if any(abs(k - other) == 2 for other in quoted)]
    return at in row and len(row) >= _LIST and all(len(tokens[k].text) < 60 for k in row)


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    return not any(token.text[0].isalnum() for token in (*tokens[:at], *tokens[at + 1 :]))


def _follows_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun stands right before: ``die Zeitschrift „Merkur“``."""
    return at > 1 and tokens[at - 1].quoted is None and tokens[at - 1].capital


def _all_capital(said: Sequence[str]) -> bool:
    """Whether it looks like a name: nearly all words begin with a capital."""
    return sum(word[0].isupper() for word in said) * 3 >= len(said) * 2
