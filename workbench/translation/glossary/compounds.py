"""German compounds: which words they are made of, with the letters that link them.

A word is taken for a compound only if all of it can be explained: known words, linking letters,
the inflection of the last part. ``Autor`` is no ``Tor``, as nothing is called ``Au``.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from workbench.text.folding import fold
from workbench.text.lemmas import lemma
from workbench.translation.glossary.compound_tables import (
    NO_HEADS,
    NO_MODIFIERS,
    SHORT,
    WITHOUT_E,
)
from workbench.translation.glossary.lists import is_known, is_noun

LINKS = ("", "s", "es", "n", "en", "e", "er", "ns", "ens", "nen")
"""Letters between two parts, and the endings of a part that stands in the plural there."""

MIN_PART = 3
_PARTICIPLE = re.compile("(.+)end(?:e[mnrs]?)?")
_NONE: tuple[str, ...] = ()


def skeleton(word: str) -> str:
    """Small letters without umlauts, as long as the word with ``ß`` written ``ss``."""
    plain = word.replace("ß", "ss").replace("ẞ", "SS").lower()
    return plain.translate(_UMLAUTS)


_UMLAUTS = str.maketrans("äöü", "aou")


def is_participle(word: str) -> bool:
    """Whether a noun is made from a verb's present participle: ``Vorsitzende``."""
    match = _PARTICIPLE.fullmatch(word.lower())
    stem = match[1] if match else ""
    return any(is_known(stem[at:] + "en") for at in range(len(stem) - MIN_PART + 1))


def base(word: str) -> str:
    """What all forms of a noun begin with inside a compound: ``Grenze`` → ``grenz``."""
    plain = skeleton(word)
    return plain[:-1] if plain.endswith("e") and len(plain) > MIN_PART else plain


@lru_cache(maxsize=65536)
def head_lemma(word: str) -> str:
    """The dictionary form of a noun, folded; of one that no list has, by its last part.

    ``Grossmächte`` → ``grossmacht``.
    """
    spelled = word.replace("ß", "ss").capitalize()
    parts = _NONE if is_known(spelled) else cut(spelled.lower())
    tail = parts[-1].capitalize() if parts else spelled
    return fold(spelled[: len(spelled) - len(tail)]) + fold(lemma(tail, "de"))


Part = tuple[int, int]


def find_part(word: str, start: int, end: int, noun: str) -> Part | None:
    """Check whether a noun stands in a word as a part of it, or is all of it.

    A part that crosses a simpler way to take the word apart is none: ``Sommergarten`` is made of
    two words, not of three with ``Art`` among them.

    Args:
        word: in small letters, with ``ß`` written ``ss``.
        start: where the noun's `base` begins in the word's `skeleton`; it ends before ``end``.

    Returns:
        start and end of the part with its links or endings; ``None`` where it is none.
    """
    before = front(word[:start])
    if start and not before:
        return None
    for stop in _stops(word, end):
        rest = word[stop:]
        after = tail(rest) if rest else _NONE
        if (after or not rest) and is_form(word[start:stop], noun):
            parts = (*before, word[start:stop], *after)
            return (start, stop) if _is_simplest(word, parts, start, stop) else None
    return None


def _is_simplest(word: str, parts: tuple[str, ...], start: int, stop: int) -> bool:
    if len(parts) <= 2:
        return True
    best = cut(word)
    if not best or len(parts) <= len(best):
        return True
    at = 0
    for part in best:
        if at <= start and stop <= at + len(part):
            inner = _can_be_cut(part, start - at, stop - at)
            return (start, stop) == (at, at + len(part)) or inner
        at += len(part)
    return False


def _can_be_cut(part: str, start: int, stop: int) -> bool:
    """Whether a part can be cut at these two places into words."""
    before, after = part[:start], part[stop:]
    return (not before or bool(front(before))) and (not after or bool(tail(after)))


_ENDS = ("", "e", "en", "er", "ern", "es", "ens", "n", "ns", "s", "nen", "se", "sen", "ses")


def _stops(word: str, end: int) -> list[int]:
    """Where a part may end that begins with a base, the longest first."""
    following = word[end : end + 3]
    return sorted((end + len(e) for e in _ENDS if following.startswith(e)), reverse=True)


@lru_cache(maxsize=65536)
def is_form(part: str, noun: str) -> bool:
    """Whether a part of a compound is a form of a noun: inflected, linked, or without its e."""
    folded, whole = fold(part), fold(noun)
    if folded == whole:
        return True
    if is_known(part.capitalize()) or folded not in _linked(whole):
        return head_lemma(part) == head_lemma(noun)
    return True


def _linked(folded: str) -> set[str]:
    """How a noun may begin a compound without being inflected."""
    shorter = {folded[:-1]} if folded.endswith("e") else set()
    return {folded + link for link in ("s", "es", "n", "en")} | shorter


@lru_cache(maxsize=65536)
def front(stretch: str) -> tuple[str, ...]:
    """The parts of what can stand before the last part; none where it cannot be explained."""
    return (stretch,) if _is_modifier(stretch) else _cut(stretch, front)


@lru_cache(maxsize=65536)
def tail(stretch: str) -> tuple[str, ...]:
    """The parts of what can end a compound; none where it cannot be explained."""
    return (stretch,) if _is_last(stretch) else _cut(stretch, tail)


def cut(word: str) -> tuple[str, ...]:
    """Cut a word into two or more parts, as few as possible; none where it is no compound."""
    return _cut(word, tail)


@lru_cache(maxsize=65536)
def _cut(stretch: str, end: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    best = _NONE
    for at in range(2, len(stretch) - 1):
        rest = end(stretch[at:]) if _is_modifier(stretch[:at]) else _NONE
        if rest and (not best or 1 + len(rest) < len(best)):
            best = (stretch[:at], *rest)
    return best


@lru_cache(maxsize=65536)
def _is_modifier(stretch: str) -> bool:
    if stretch in NO_MODIFIERS:
        return False
    stems = {stretch.removesuffix(link) for link in LINKS}
    if any(_is_word(stem) for stem in stems):
        return True
    return (stretch in WITHOUT_E or len(stretch) > 5) and is_noun(stretch + "e")


def _is_word(small: str) -> bool:
    if len(small) <= MIN_PART:
        return small in SHORT
    return small not in NO_MODIFIERS and is_known(small)


def _is_last(small: str) -> bool:
    """Whether a stretch is a noun that may end a compound."""
    if small in NO_HEADS:
        return False
    return small in SHORT if len(small) <= MIN_PART else is_noun(small)
