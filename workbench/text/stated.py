"""The language a file states about itself, weighed beside what its words say.

Files are often wrong: a site's software may say English of whatever it carries. So a statement is
heard only where the words leave the article's language uncertain, and never against them.
"""

from collections.abc import Sequence

from workbench.text.article import Block, LanguageGuess
from workbench.text.identification import CERTAIN, probabilities
from workbench.text.languages import LANGUAGES
from workbench.text.scripts import CANDIDATES

STATED_ODDS = 19.0
"""How many times likelier a language is for being stated: as if 19 of 20 statements were right.

Of 191 sentence beginnings of 15 and 40 characters (FLORES dev, 18 languages) that are uncertain
by themselves, a right statement settles 80 %; a wrong one, of English, is believed in 19 %.
"""


def weigh_stated(
    blocks: Sequence[Block], guess: LanguageGuess, stated: str | None
) -> LanguageGuess:
    """Give the article's language, with a statement for want of certainty.

    Args:
        blocks: of the article; their text is weighed by its letters.
        guess: what the words say.
        stated: BCP-47 as the file states it.

    Returns:
        ``guess`` where it is certain, where no known language is stated and where the words make
        the stated one too unlikely; else the stated language with its probability.
    """
    if guess.certain or stated not in LANGUAGES:
        return guess
    chance = _chance(blocks, stated)
    chance = STATED_ODDS * chance / (STATED_ODDS * chance + 1 - chance)
    return LanguageGuess(stated, chance) if chance >= CERTAIN else guess


def _chance(blocks: Sequence[Block], code: str) -> float:
    """How likely the words are in a language, each block by its letters; even without letters."""
    voters = [block for block in blocks if block.included] or blocks
    letters = [sum(map(str.isalpha, block.text)) for block in voters]
    if not sum(letters):
        return 0.5
    shares = (_chance_of_text(block.text, code) for block in voters)
    return sum(n * share for n, share in zip(letters, shares, strict=True)) / sum(letters)


def _chance_of_text(text: str, code: str) -> float:
    found = probabilities(text)
    if code in CANDIDATES or code in found:
        return found.get(code, 0.0)
    # What the candidates leave is the chance of all languages that are none.
    return max(0.0, 1.0 - sum(found.values()))
