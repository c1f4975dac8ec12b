"""The words that name a speaker: noun phrases, read by form and without a dictionary."""

from collections.abc import Sequence

from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.text.patterns import words as words_of

_ADJECTIVE_ENDS = ("e", "er", "en", "es", "em")
_SENTENCE_MARKS = frozenset(".,;:!?–—")
_PARTICLES = words_of("de van der den ter ten von zu da do dos di del della du la le el bin al")
_SHORT_TITLE = 5
_SHORT_WORD = 3
_ATTRIBUTE = 7
_LONGEST = 24
_LONGEST_PLAIN = 9

Range = tuple[int, int]


def phrase_at(tokens: Sequence[Token], at: int, words: SpeechWords) -> Range | None:
    """Read a speaker that begins at token `at`: a pronoun, a name, an office with a name."""
    if at >= len(tokens) or tokens[at].quoted is not None:
        return None
    if tokens[at].word in words.pronouns and not _determines(tokens, at, words):
        return at, at + 1
    if tokens[at].word in words.not_speaker or _is_adverb(tokens[at], words):
        return None
    return _noun_phrase(tokens, at, words) if words.verb_second else _plain(tokens, at, words)


def bare_phrase_at(tokens: Sequence[Token], at: int, words: SpeechWords) -> Range | None:
    """Read a speaker whose article the word before it holds: ``stando al ministro``."""
    return _plain(tokens, at, words, bare=True) if at < len(tokens) else None


def _noun_phrase(tokens: Sequence[Token], at: int, words: SpeechWords) -> Range | None:
    """German: articles and adjectives, capitalised nouns, and what hangs on them."""
    end = _nouns(tokens, at, words)
    if end is None:
        return None
    while end < len(tokens) and end - at < _LONGEST:
        more = _attached(tokens, end, words)
        if more is None:
            break
        end = more
    return at, end


def _is_adverb(token: Token, words: SpeechWords) -> bool:
    """Whether the form is that of an adverb, as at the beginning of a sentence: ``Kürzlich``."""
    return token.word.endswith(words.adverb_ends)


def _determines(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a word that can be a pronoun stands before a noun: ``dieser Arzt``."""
    return tokens[at].word in words.articles and _nouns(tokens, at, words) is not None


def _nouns(tokens: Sequence[Token], at: int, words: SpeechWords) -> int | None:
    """The end of ``[articles adjectives] Nouns``, or `None` where there is no noun."""
    here = at
    while here < len(tokens) and tokens[here].word in words.articles:
        here += 1
    if at < here < len(tokens) and tokens[here].word in words.prepositions:
        here = _attribute_end(tokens, here, words)
    inside = words.within_phrase if here > at else frozenset()
    while here < len(tokens) and (
        _is_adjective(tokens[here], words) or tokens[here].word in inside
    ):
        here += 1
    first = here
    while here < len(tokens) and tokens[here].quoted is None and tokens[here].capital:
        if tokens[here].word in words.articles | words.not_speaker:
            break
        here += 1 + _abbreviated(tokens, here, words)
    return here if here > first else None


def _attribute_end(tokens: Sequence[Token], at: int, words: SpeechWords) -> int:
    """Where the participle before a noun stands: ``die in Wien geborene Eva Kolb``."""
    for here in range(at + 1, min(len(tokens) - 1, at + _ATTRIBUTE)):
        if tokens[here].text in _SENTENCE_MARKS:
            break
        if _is_adjective(tokens[here], words) and tokens[here + 1].capital:
            return here
    return at


def _abbreviated(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a full stop belongs to the word before it: ``Dr. Eva Kolb``."""
    following = tokens[at + 1 : at + 3]
    title = tokens[at].word in words.titles and len(tokens[at].word) < _SHORT_TITLE
    return title and len(following) == 2 and following[0].text == "." and following[1].capital


def _is_adjective(token: Token, words: SpeechWords) -> bool:
    """Whether a small word has the form of an adjective, or is a number in figures."""
    if token.quoted is not None or token.capital:
        return False
    if token.text.isdigit():
        return True
    word = token.word
    if not word.endswith(_ADJECTIVE_ENDS) or len(word) <= _SHORT_WORD or word in words.articles:
        return False
    known = (words.verbs, words.particle_verbs, words.joins, words.ends_speaker)
    return not any(word in group for group in known)


def _attached(tokens: Sequence[Token], at: int, words: SpeechWords) -> int | None:
    """The end of what hangs on a noun at `at`: of-phrases, brackets, appositions."""
    token = tokens[at]
    if token.quoted is not None:
        return at + 1 if len(token.text) < 40 and tokens[at - 1].word in words.naming else None
    if token.word in words.of:
        return _nouns(tokens, at + (token.word not in words.articles), words)
    if token.text == "(":
        closing = next((k for k in range(at, min(at + 9, len(tokens))) if tokens[k].text == ")"), 0)
        return closing + 1 if closing else None
    if token.text == ",":
        end = _nouns(tokens, at + 1, words)
        while end is not None and end < len(tokens) and tokens[end].word in words.of:
            end = _nouns(tokens, end + (tokens[end].word not in words.articles), words)
        if end is not None and (end == len(tokens) or tokens[end].text in _SENTENCE_MARKS):
            return end
    return None


def _named_after(tokens: Sequence[Token], end: int, words: SpeechWords) -> int:
    """The end of a name in apposition: ``the mayor, Anna Hill,``."""
    here = end + 1
    while here < len(tokens) and tokens[here].quoted is None and tokens[here].capital:
        here += 1
    named = end < len(tokens) and tokens[end].text == "," and here > end + 2
    closed = here >= len(tokens) or tokens[here].text in _SENTENCE_MARKS
    closed = closed or tokens[here].word in words.ends_speaker
    return here if named and closed else end


def _links_names(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small word stands within a name: ``Jan de Wit``, ``Ana da Luz``."""
    behind = tokens[at + 1 : at + 3]
    named = any(token.capital for token in behind) and tokens[at - 1].capital
    return named and tokens[at].word in _PARTICLES


def _is_over(last: Token, token: Token, words: SpeechWords) -> bool:
    """Whether a word cannot go on behind a noun: ``il ministero | il``."""
    opens = token.word in words.articles and token.word not in words.of
    if opens and last.word not in words.articles | words.of | words.joins:
        return True
    if not words.bare_nouns:
        return False
    if token.capital or token.word in words.of or last.word in words.articles | words.of:
        return False
    adjective = last.word.endswith("e") and not last.word.endswith("ie")
    return last.capital or not adjective


def _plain(
    tokens: Sequence[Token], at: int, words: SpeechWords, bare: bool = False
) -> Range | None:
    """Other languages: up to the next mark, preposition or adverb that ends a speaker."""
    end = at
    while end < min(len(tokens), at + _LONGEST_PLAIN):
        token = tokens[end]
        if token.text == "." and end > at and _abbreviated(tokens, end - 1, words):
            end += 1
            continue
        if (
            token.quoted is not None
            or token.word in words.ends_speaker
            or not token.text[0].isalnum()
        ):
            break
        if token.word in words.that or token.word in words.auxiliaries:
            break
        noun = end > at and token.word in words.maybe_nouns
        if token.word in words.verbs and not (noun and tokens[end - 1].word in words.articles):
            break
        if not token.capital and _is_adverb(token, words):
            break
        if end > at and token.word in words.clitics and token.word not in words.articles:
            break
        linked = end > at and _links_names(tokens, end)
        if end > at and not linked and _is_over(tokens[end - 1], token, words):
            break
        end += 1
    end = _named_after(tokens, end, words)
    phrase = tokens[at:end]
    if bare and phrase:
        return at, end
    if phrase and all(token.word in words.articles for token in phrase):
        return None
    opening = words.articles | words.bare_speakers
    begins = bool(phrase) and (phrase[0].capital or phrase[0].word in opening)
    named = any(token.capital for token in phrase)
    free = bool(phrase) and not words.articles and phrase[0].word not in words.joins
    return (at, end) if begins or named or free else None
