"""Which quoted stretches are somebody's words, and which names, titles and words held at arm's length."""

import re
from collections.abc import Sequence

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.tables import SpeechWords

_SENTENCE_END = re.compile(r"[.!?…]\s*$")
_WORD = re.compile(r"\w[\w’'.-]*")
_LONG = 7
_NAMING_REACH = 2

CERTAIN, LIKELY, POSSIBLE, NONE = 0.95, 0.85, 0.6, 0.0


def judge(
    inner: str, tokens: Sequence[Token], at: int, cue: Cue | None, words: SpeechWords
) -> float:
    """How likely the quoted token at `at` is somebody's words, 0 where it is something else.

    Args:
        inner: the text between the marks.
        cue: what in the sentence says that somebody speaks.
    """
    said = _WORD.findall(inner)
    if not said:
        return NONE
    before = tokens[at - 1] if at else None
    if _is_named(tokens, at, words, said) or (before and before.text == "(" and len(said) < _LONG):
        return NONE
    sentence = len(said) >= _LONG or (len(said) > 2 and bool(_SENTENCE_END.search(inner)))
    if before is not None and before.text == ":":
        return CERTAIN if cue or sentence else POSSIBLE
    if sentence and not _is_title(inner, said):
        return CERTAIN if cue else LIKELY
    return _fragment(said, tokens, at, cue, words)


def _fragment(
    said: Sequence[str], tokens: Sequence[Token], at: int, cue: Cue | None, words: SpeechWords
) -> float:
    """A few quoted words: somebody's own where the sentence reports what somebody says."""
    small = said[0][0].islower()
    name = _follows_noun(tokens, at) and not small
    if name or (not small and _all_capital(said) and len(said) > 1):
        return NONE
    if cue is not None:
        return LIKELY
    reported = any(token.word in words.subjunctive for token in tokens)
    if reported or any(token.word in words.fragment_cues for token in tokens):
        return POSSIBLE
    return POSSIBLE if small and len(said) > 2 else NONE


def _is_named(tokens: Sequence[Token], at: int, words: SpeechWords, said: Sequence[str]) -> bool:
    """Whether words around say that the marks hold a name, a title or a motto."""
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if behind in words.naming_after:
        return True
    near = [token for token in tokens[max(0, at - _NAMING_REACH) : at] if token.quoted is None]
    last = near[-1:] if len(said) >= _LONG else near
    return any(_names(token.word, words) for token in last)


def _names(word: str, words: SpeechWords) -> bool:
    return word in words.naming or any(
        word.endswith(noun) for noun in words.naming_ends if len(word) > len(noun)
    )


def _follows_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun stands right before: ``die Zeitschrift „Merkur“``."""
    return at > 0 and tokens[at - 1].quoted is None and tokens[at - 1].capital and at > 1


def _all_capital(said: Sequence[str]) -> bool:
    return sum(word[0].isupper() for word in said) * 3 >= len(said) * 2


def _is_title(inner: str, said: Sequence[str]) -> bool:
    return _all_capital(said) and not _SENTENCE_END.search(inner)
