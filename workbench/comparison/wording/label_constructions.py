"""The constructions that put a label to a name, each as a function that finds its words.

Every one takes a sentence cut into words and where a name stands in it, and gives which words are
the label: the first, and one past the last.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from workbench.comparison.wording.label_words import (
    APPOSITION_OPENERS,
    LABEL_WORDS,
    RELATIVES,
    LabelWords,
)
from workbench.text.folding import fold
from workbench.text.words import word_spans

_MOST_ADJECTIVES = 3
_LONGEST_APPOSITION = 8
_GERMAN_ADJECTIVE = re.compile(r".{2,}(?:e[nrsm]?)$")
_OPENING_MARKS = frozenset({",", "–", "—", "("})
_APPOSITION_END = re.compile(r"\s*[,–—)]|\s+-\s|[.;:!?](?:\s|$)")


class LabelKind(StrEnum):
    """How a label stands to its name."""

    TITLE = "title"
    APPOSITION = "apposition"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its folded form and where it stands."""

    text: str
    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A segment and its words."""

    segment: str
    text: str
    tokens: tuple[Token, ...]

    def between(self, number: int) -> str:
        """What stands between a token and the next, white space aside."""
        return self.text[self.tokens[number].end : self.tokens[number + 1].start].strip()

    def together(self, first: int, last: int) -> bool:
        """Whether nothing but white space stands between the tokens from first to last."""
        return not any(map(self.between, range(first, last)))


def cut(segment: str, text: str, language: str) -> Sentence:
    """Cut a segment's text into words."""
    spans = word_spans(text, language)
    tokens = (Token(text[start:end], fold(text[start:end]), start, end) for start, end in spans)
    return Sentence(segment, text, tuple(tokens))


def labels_around(
    sentence: Sentence, first: int, last: int, language: str
) -> Iterator[tuple[LabelKind, tuple[int, int] | None]]:
    """Yield each construction with the words of the label it finds, or `None`."""
    words = LABEL_WORDS[language]
    yield LabelKind.TITLE, _title(sentence, first, last, words)
    yield LabelKind.APPOSITION, _apposition(sentence, last, words, language)
    yield LabelKind.EVENT, _event(sentence, first, words)


def _title(sentence: Sentence, first: int, last: int, words: LabelWords) -> tuple[int, int] | None:
    """The noun before a name, with the words that belong to it.

    The name may itself stand between commas: ``el presidente ruso, Vladímir Putin,``.
    """
    if first == 0:
        return None
    enclosed = sentence.between(first - 1) == ","
    if enclosed and not (last < len(sentence.tokens) and sentence.between(last - 1) == ","):
        return None
    if not enclosed and sentence.between(first - 1):
        return None
    head = _head_before(sentence, first, words, words.people)
    return None if head is None else (_with_adjectives(sentence, head, words), first)


def _event(sentence: Sentence, first: int, words: LabelWords) -> tuple[int, int] | None:
    """The noun for an event that a preposition ties to the name."""
    tokens, articles, ties = sentence.tokens, _listed(words.articles), _listed(words.ties)
    at = first
    while at > 0 and tokens[at - 1].key in articles and tokens[at - 1].key not in ties:
        at -= 1
    tied = at > 0 and tokens[at - 1].key in ties
    if not tied or not sentence.together(max(0, at - 2), first):
        return None
    head = _head_before(sentence, at - 1, words, words.events)
    return None if head is None else (_with_adjectives(sentence, head, words), at - 1)


def _head_before(sentence: Sentence, end: int, words: LabelWords, nouns: str) -> int | None:
    """The nearest listed noun before a place, as far off as the language lets it stand."""
    pattern = _noun_pattern(nouns, words.compounds)
    for at in range(end - 1, max(-1, end - 2 - words.between), -1):
        if not sentence.together(at, end - 1):
            return None
        if pattern.fullmatch(sentence.tokens[at].key):
            return at if _all_belong(sentence.tokens[at + 1 : end], words) else None
    return None


@cache
def _listed(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


def _all_belong(tokens: Sequence[Token], words: LabelWords) -> bool:
    """Whether the words between a noun and a name are its adjectives and genitives, and no verb."""
    inside = _listed(words.inside)
    listed = [token.key in inside for token in tokens]
    return all(
        here or before or re.fullmatch(words.belonging, token.text) is not None
        for here, before, token in zip(listed, [False, *listed], tokens, strict=False)
    )


@cache
def _noun_pattern(nouns: str, compounds: bool) -> re.Pattern[str]:
    ends = r"(?:e|en|er|ern|es|in|innen|n|s|aten|ate)?" if compounds else r"\w*"
    listed = [
        re.escape(fold(noun.rstrip("*"))) + ends * noun.endswith("*") for noun in nouns.split()
    ]
    return re.compile((r"[\w-]*" if compounds else "") + rf"(?:{'|'.join(listed)})")


def _with_adjectives(sentence: Sentence, head: int, words: LabelWords) -> int:
    """Where a label begins: with the adjectives between its article and its noun.

    Without an article, only what can be told from a verb counts: capitals as in ``Russian
    President``, and the endings of Slavic adjectives.
    """
    tokens, articles = sentence.tokens, _listed(words.articles)
    for at in range(head - 1, max(-1, head - 2 - _MOST_ADJECTIVES), -1):
        if not sentence.together(at, head):
            break
        if tokens[at].key in articles:
            return at + 1
        if words.compounds and not _GERMAN_ADJECTIVE.fullmatch(tokens[at].key):
            break
    start = head
    while start > 0 and words.adjective and sentence.together(start - 1, head):
        if not re.fullmatch(words.adjective, tokens[start - 1].text):
            break
        start -= 1
    return start


def _apposition(
    sentence: Sentence, last: int, words: LabelWords, language: str
) -> tuple[int, int] | None:
    """What stands between a comma after the name and the next mark, if it is a noun phrase."""
    tokens = sentence.tokens
    if last >= len(tokens) or sentence.between(last - 1) not in _OPENING_MARKS:
        return None
    if tokens[last].key in _listed(RELATIVES):
        return None
    end = last
    while end < len(tokens) - 1 and not sentence.between(end):
        end += 1
    size = end + 1 - last
    if size > _LONGEST_APPOSITION or not _APPOSITION_END.match(sentence.text, tokens[end].end):
        return None
    opened = tokens[last].key in _listed(APPOSITION_OPENERS[language])
    skipped = int(opened or tokens[last].key in _listed(words.articles))
    pattern = _noun_pattern(words.people, words.compounds)
    nearby = tokens[last : min(end, last + skipped + _MOST_ADJECTIVES) + 1]
    headed = any(pattern.fullmatch(token.key) for token in nearby)
    clause = words.compounds and not tokens[end].text[0].isupper()
    return (
        None if skipped == size or clause or not (opened or headed) else (last + skipped, end + 1)
    )
