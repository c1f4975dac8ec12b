"""Whether a term stands in a translation, in whatever form.

There are two answers, as two mistakes annoy: a term called missing that is there, and a forbidden
word seen where none is.
"""

from functools import lru_cache

from workbench.text.folding import fold
from workbench.text.languages import UNSPACED
from workbench.translation.glossary.endings import may_be_forms
from workbench.translation.glossary.forms import keys
from workbench.translation.glossary.matcher import Match, Matcher
from workbench.translation.glossary.tokens import Token, cut_tokens

MOST_BETWEEN = 1
"""Words that may stand between those of a term: ``central (European) banks``."""


def find_surely(term: str, text: str, language: str) -> tuple[Match, ...]:
    """Find a term where it certainly stands: by dictionary forms and, in German, compounds.

    Capitals count as they do in the language.
    """
    return _matcher(term, language.split("-")[0].lower()).find(text)


def may_be_present(term: str, text: str, language: str) -> bool:
    """Whether a term may stand in a text: generous with endings, capitals and words between.

    A term without any letter or figure is anywhere.
    """
    primary = language.split("-")[0].lower()
    if find_surely(term, text, primary):
        return True
    if primary in UNSPACED:
        return fold(term) in fold(text)
    wanted = [token.text.lower() for token in cut_tokens(term)]
    there = cut_tokens(text)
    return not wanted or any(_follows(wanted, there, at, primary) for at in range(len(there)))


def _follows(wanted: list[str], tokens: tuple[Token, ...], at: int, language: str) -> bool:
    """Whether the words of a term stand in order from a place on."""
    if not _may_be(wanted[0], tokens[at], language):
        return False
    for word in wanted[1:]:
        near = range(at + 1, min(at + 2 + MOST_BETWEEN, len(tokens)))
        found = next((place for place in near if _may_be(word, tokens[place], language)), None)
        if found is None:
            return False
        at = found
    return True


def _may_be(word: str, token: Token, language: str) -> bool:
    small = token.text.lower()
    if keys(word, language) & keys(small, language):
        return True
    return may_be_forms(fold(word), fold(small), language)


@lru_cache(maxsize=8192)
def _matcher(term: str, language: str) -> Matcher:
    return Matcher([term], language)
