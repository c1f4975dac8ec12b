"""Which articles another one has word for word: told, never dropped.

For each article the one in its language is sought that has most of its runs of three words. Is it
a substantial part of them, each sentence is looked for in the other article, wherever that has it
and however it cuts its sentences. Words alone are compared, so no model is loaded.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.alignment.marks import WIDE_LETTER, reading_length
from workbench.store import StoredArticle
from workbench.text.folding import fold

SUBSTANTIAL = 0.5
"""From this share of an article's text on, by letters, it is told that another article has it."""

WORTH_LOOKING = 0.3
"""The share of runs of words in common below which the share of text stays below `SUBSTANTIAL`.

Of a sentence of six words, four runs of three lie within it: half the sentences have a third of
the runs.
"""

RUN = 3
FEWEST_RUNS = 20
"""Articles with fewer runs of words, such as a headline alone, prove nothing."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Republished:
    """How much of an article another one has word for word.

    Attributes:
        of: the id of the other article. Which of both was first is not said.
        share: of the article's text, by letters, in sentences that the other has; case,
            punctuation, accents and spellings such as ß and ss aside. 0 to 1.
    """

    of: str
    share: float


@dataclass(frozen=True, slots=True)
class _Words:
    """An article's words: by sentence, as one text, and all runs of `RUN` as hashes."""

    language: str
    sentences: tuple[tuple[str, float], ...]
    text: str
    runs: frozenset[int]


def find_republished(articles: Sequence[StoredArticle]) -> dict[str, Republished]:
    """Find the articles of which another has a substantial share word for word: id → how much."""
    read = {stored.id: _read(stored) for stored in articles}
    found = {}
    for key, own in read.items():
        others = {k: o for k, o in read.items() if k != key and o.language == own.language}
        likeliest = _likeliest(own, others)
        share = _share(own, others[likeliest]) if likeliest else 0.0
        if likeliest and share >= SUBSTANTIAL:
            found[key] = Republished(likeliest, share)
    return found


def _likeliest(own: _Words, others: Mapping[str, _Words]) -> str | None:
    """The article that has most of the runs; none where it has too few."""
    if len(own.runs) < FEWEST_RUNS or not others:
        return None
    common = {key: len(own.runs & other.runs) for key, other in others.items()}
    best = max(common, key=common.__getitem__)
    return best if common[best] >= WORTH_LOOKING * len(own.runs) else None


def _share(own: _Words, other: _Words) -> float:
    whole = sum(length for _, length in own.sentences)
    return sum(length for words, length in own.sentences if words in other.text) / whole


def _read(stored: StoredArticle) -> _Words:
    sentences = [([*_words(s.core)], s.core) for s in stored.article.included_segments]
    words = [word for own, _ in sentences for word in own]
    runs = zip(*(words[start:] for start in range(RUN)), strict=False)
    return _Words(
        stored.article.language.code,
        tuple((_spaced(own), reading_length(text)) for own, text in sentences if own),
        _spaced(words),
        frozenset(map(hash, runs)),
    )


def _spaced(words: Sequence[str]) -> str:
    """Words with a space before and behind each, so that no half of one is found."""
    return f" {' '.join(words)} "


def _words(text: str) -> Iterator[str]:
    """The words of a text, folded; of what is written without spaces, its characters."""
    for word in _WORD.findall(text):
        if WIDE_LETTER.search(word):
            yield from word
        else:
            yield fold(word)
