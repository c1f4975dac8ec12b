"""Cutting a text into words, and the form by which words are counted and compared."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from workbench.text.folding import fold
from workbench.text.lemmas import lemma

_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
_WORD = regex.compile(
    rf"(?P<unspaced>{_UNSPACED}[{_UNSPACED[1:-1]}\p{{M}}]*)"
    r"|(?P<word>\p{L}[\p{L}\p{M}\u00ad]*(?:[-‐‑'’ʼ·]\p{L}[\p{L}\p{M}\u00ad]*)*)",
    regex.VERSION1,
)
_ELIDED = regex.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|(?:d?[ae]|ne|su|co)?ll|dell|un|quest|quell)['’ʼ]",
    regex.IGNORECASE,
)
_POSSESSIVE = regex.compile(r"['’ʼ]s$", regex.IGNORECASE)
_ELIDING = frozenset({"ca", "fr", "it"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands.

    Attributes:
        text: as written: ``text[start:end]`` of what was cut.
        start: in Unicode code points.
        key: what it is counted by: its lemma, folded (see `workbench.text.folding`).
    """

    text: str
    start: int
    end: int
    key: str


def read_words(text: str, language: str) -> tuple[Word, ...]:
    """Cut a text into words; figures, punctuation and symbols are none.

    Writing without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) is cut into overlapping
    pairs of characters, as no word is marked there: a stand-in for words that counts what stands
    together, not what a dictionary would list. French, Italian and Catalan elisions are words of
    their own (``l'``, ``État``); the English possessive ``'s`` is dropped.

    Args:
        language: BCP-47, for lemmas and elisions.
    """
    primary = language.split("-")[0].lower()
    return tuple(
        Word(text[start:end], start, end, word_key(text[start:end], primary))
        for start, end in word_spans(text, primary)
    )


def word_key(word: str, language: str) -> str:
    """What a word is counted by: its lemma, folded."""
    return fold(lemma(word.replace("\u00ad", ""), language))


def word_spans(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where the words of a text stand, as `read_words` cuts them; no word list is loaded.

    Args:
        language: primary subtag.
    """
    for match in _WORD.finditer(text):
        start, end = match.span()
        if match["unspaced"] is not None:
            last = max(start + 1, end - 1)
            yield from ((at, min(at + 2, end)) for at in range(start, last))
            continue
        elided = _ELIDED.match(text, start, end) if language in _ELIDING else None
        if elided is not None and elided.end() < end:
            yield start, elided.end()
            start = elided.end()
        possessive = _POSSESSIVE.search(text, start, end) if language == "en" else None
        yield start, possessive.start() if possessive else end
