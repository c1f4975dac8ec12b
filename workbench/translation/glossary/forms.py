"""By which keys a word is looked up: words with a key in common are forms of one another."""

from functools import lru_cache

from workbench.text.folding import fold
from workbench.text.lemmas import lemma
from workbench.translation.glossary.lists import is_known

_ENDINGS = ("en", "er", "es", "em", "e")
SHORT_ACRONYM = 3
"""Longer ones are also written like a name: ``NATO``, ``Nato``."""


@lru_cache(maxsize=65536)
def keys(word: str, language: str) -> frozenset[str]:
    """The word itself and its dictionary form, folded."""
    return frozenset({fold(word), fold(lemma(word, language))})


def spoken(word: str, language: str, *, begins: bool) -> frozenset[str]:
    """The keys of a word in a text, where capital letters may not be its own."""
    if is_shouted(word):
        return (
            keys(word, language) | keys(word.capitalize(), language) | keys(word.lower(), language)
        )
    if begins and word[:1].isupper():
        return keys(word, language) | keys(word.lower(), language)
    return keys(word, language)


@lru_cache(maxsize=65536)
def adjective_stem(word: str) -> str:
    """A German adjective without its ending, folded and marked: ``Vereinten`` → ``~vereint``."""
    folded = fold(word)
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= 4:
            return "~" + folded.removesuffix(ending)
    return "~" + folded


def is_shouted(word: str) -> bool:
    """Whether a word is all in capitals, and long enough to be more than an abbreviation."""
    return word.isupper() and len(word) > SHORT_ACRONYM


def fits_case(term: str, word: str, language: str, *, begins: bool) -> bool:
    """Whether the capitals of a word in a text allow it to be this word of a term.

    German nouns are capitalised, other words are not; elsewhere capitals only mark names.
    """
    if len(term) > 1 and term.isupper():
        return word == term or (len(term) > SHORT_ACRONYM and word[:1].isupper())
    if term[:1].isupper():
        return word[:1].isupper()
    if language == "de" and term[:1].islower():
        return begins or word[:1].islower() or is_shouted(word)
    return True


def as_listed(term: str, language: str) -> str:
    """A German noun that a glossary has in small letters gets its capital back."""
    if language == "de" and term.islower() and not is_known(term):
        capital = term.capitalize()
        return capital if is_known(capital) else term
    return term
