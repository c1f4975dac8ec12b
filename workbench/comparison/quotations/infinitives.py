"""Rules for reported infinitives."""

from collections.abc import Sequence

from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.frames import after_frame, break_from, comma_from
from workbench.comparison.quotations.phrases import Range
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_REACH = 26
_OBJECT = 6


def infinitive(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X kündigte an, morgen zu kommen``."""
    comma = comma_from(tokens, after_frame(cue))
    if comma is None or not words.infinitive:
        return ()
    end = break_from(tokens, comma)
    inside = range(comma + 1, min(end, comma + _REACH))
    marked = any(_is_infinitive(tokens, at, words) for at in inside)
    return ((comma + 1, end),) if marked and tokens[comma + 1].word != "um" else ()


def plain_infinitive(tokens: Sequence[Token], cue: Cue, words: SpeechWords) -> tuple[Range, ...]:
    """``X promised to come``, ``X ammette di aver dormito``, ``X asegura haber dormido``."""
    verb = tokens[cue.end - 1].word
    if cue.speaker is None and not words.drops_subject:
        return ()
    if words.promising and not verb.startswith(words.promising):
        return ()
    start = after_frame(cue)
    for at in range(start, min(len(tokens) - 1, start + _OBJECT)):
        if not tokens[at].text[0].isalnum() or tokens[at].quoted is not None:
            return ()
        near = all(token.word in words.clitics for token in tokens[start:at])
        if _begins_infinitive(tokens, at, words, near):
            begin = start if near or words.object_first else at
            return ((begin, break_from(tokens, at)),)
    return ()


def _begins_infinitive(tokens: Sequence[Token], at: int, words: SpeechWords, near: bool) -> bool:
    """Whether an infinitive stands at `at`: right behind the verb, or with a mark before it."""
    if tokens[at].word in words.infinitive_marks:
        known = words.articles | words.pronouns | words.of | words.not_speaker
        behind = [t for t in tokens[at + 1 : at + 4] if t.word not in words.clitics | words.skipped]
        return bool(behind) and behind[0].word not in known and _has_form(behind[0], words)
    plain = tokens[at].word not in words.skipped | words.not_speaker | words.articles
    bare = "" in words.infinitive_marks and bool(words.infinitive_ends)
    return near and bare and plain and _has_form(tokens[at], words)


def _has_form(token: Token, words: SpeechWords) -> bool:
    """Whether a small word ends as infinitives do."""
    small = token.text[0].isalpha() and not token.capital
    return small and (not words.infinitive_ends or token.word.endswith(words.infinitive_ends))


def _is_infinitive(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    word = tokens[at].word
    if word == words.infinitive:
        following = tokens[at + 1 : at + 2]
        return bool(following) and following[0].text[0].islower() and following[0].word[-1:] == "n"
    return words.infinitive in word[2:-4] and word.endswith("en") and tokens[at].text[0].islower()
