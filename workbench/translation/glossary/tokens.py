"""A text cut for looking terms up: words, parts of hyphenated words, numbers."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

_HYPHENS = "-‐‑"
_PIECE = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*")
_BEGINS = frozenset(".!?:;„“”\"»«‚‘’'(–—\n•")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a part of a hyphenated one.

    Attributes:
        begins: whether a sentence or a quotation may begin here, so that any word is capitalised.
        whole: start and end of the hyphenated word it is a part of; its own where it is none.
        cut: whether a hyphen stands loose at it, as in ``Klima- und Energiepolitik``.
    """

    text: str
    start: int
    end: int
    begins: bool
    whole: tuple[int, int]
    cut: bool


def cut_tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into tokens, in order."""
    return tuple(token for chain in _chains(text) for token in _tokens(text, chain))


def _chains(text: str) -> Iterator[list[tuple[int, int]]]:
    """Group pieces that single hyphens join."""
    chain: list[tuple[int, int]] = []
    for match in _PIECE.finditer(text):
        between = text[chain[-1][1] : match.start()] if chain else ""
        if chain and not (len(between) == 1 and between in _HYPHENS):
            yield chain
            chain = []
        chain.append(match.span())
    if chain:
        yield chain


def _tokens(text: str, chain: list[tuple[int, int]]) -> Iterator[Token]:
    whole = chain[0][0], chain[-1][1]
    before, after = text[: whole[0]], text[whole[1] : whole[1] + 1]
    loose = after in _HYPHENS and bool(after), before[-1:] in _HYPHENS and bool(before)
    begins = not before.strip() or bool(_BEGINS & set(_gap(before)))
    for number, (start, end) in enumerate(chain):
        word = text[start:end].replace("\u00ad", "")
        yield Token(word, start, end, begins and not number, whole, any(loose))


def _gap(before: str) -> str:
    """What stands between a word and the one before it."""
    at = len(before)
    while at and not before[at - 1].isalnum():
        at -= 1
    return before[at:]
