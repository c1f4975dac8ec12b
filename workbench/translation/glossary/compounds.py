"""German compounds: which words they are made of, with the letters that link them.

A word is taken for a compound only if all of it can be explained: known words, linking letters,
the inflection of the last part. ``Autor`` is no ``Tor``, as nothing is called ``Au``.
"""

from functools import lru_cache

from workbench.text.folding import fold
from workbench.text.lemmas import lemma
from workbench.translation.glossary.lists import is_known

LINKS = ("", "s", "es", "n", "en", "e", "er", "ns", "ens", "nen")
"""Letters between two parts, and the endings of a part that stands in the plural there."""

MIN_PART = 3
_SHORT_PARTS = frozenset({"öl", "ei", "see", "eu", "us", "un", "ehe", "uno"})
_OTHER_WORDS = """
    ab an auf aus be bei da dar dahin dis durch ein emp ent er fort ge her hin in ins miss mit nach
    re über um un ur ver vor weg wider wieder zer zu zurück zusammen der die das den dem des eine
    einen einer sie wir ihr was wer wie nur man mir dir ihm mal sei ist war hat
    """
_NO_MODIFIER = frozenset(_OTHER_WORDS.split())
"""Words of their own, but as first part they make another word: ``Einfluss`` is no ``Fluss``."""

_ENDINGS = """
    bar chen en end ent ern ert est ette ett haft heit ich ier ieren ierung igkeit ig in innen isch
    ist istin ität keit lein ler ling lich lings los losigkeit ner nis rat ren sal sam schaft sche
    schen sel ste sten stel tum ung ungen ten ter tern tor ion iere pedo
    """
_NO_HEAD = frozenset(_ENDINGS.split())
"""Endings that make words, though lists have some of them as words too."""

NO_COMPOUNDS = frozenset({"buchstabe", "quadrat", "hochzeit", "antwort", "heirat", "vorrat"})
"""Made of two words once, today of one."""


def skeleton(word: str) -> str:
    """Small letters without umlauts, as long as the word with ``ß`` written ``ss``."""
    plain = word.replace("ß", "ss").replace("ẞ", "SS").lower()
    return plain.translate(_UMLAUTS)


_UMLAUTS = str.maketrans("äöü", "aou")


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
    if not is_known(spelled):
        for cut in range(MIN_PART, len(spelled) - MIN_PART):
            tail = spelled[cut:].capitalize()
            if _is_last(tail) and explains(spelled[:cut]):
                return fold(spelled[:cut]) + fold(lemma(tail, "de"))
    return fold(lemma(spelled, "de"))


Part = tuple[int, int]


def find_part(word: str, start: int, end: int, noun: str) -> Part | None:
    """Check whether a noun stands in a word as a part of it, or is all of it.

    Args:
        word: with ``ß`` written ``ss``.
        start: where the noun's `base` begins in the word's `skeleton`; it ends before ``end``.

    Returns:
        start and end of the part with its links or endings; ``None`` where it is none.
    """
    if start and not explains(word[:start]):
        return None
    for stop in _stops(word, end):
        rest = word[stop:]
        if is_form(word[start:stop], noun) and (not rest or _continues(rest)):
            return start, stop
    return None


_ENDS = ("", "e", "en", "er", "ern", "es", "ens", "n", "ns", "s", "nen", "se", "sen", "ses")


def _stops(word: str, end: int) -> list[int]:
    """Where a part may end that begins with a base, the longest first."""
    tail = word[end : end + 3].lower()
    return sorted((end + len(e) for e in _ENDS if tail.startswith(e)), reverse=True)


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


def _continues(rest: str) -> bool:
    return _is_last(rest.capitalize()) or _split(rest)


def _is_last(word: str) -> bool:
    """Whether a capitalised stretch is a word that may end a compound."""
    small = word.lower()
    if small in _NO_HEAD or (len(word) < MIN_PART and small not in _SHORT_PARTS):
        return False
    return is_known(word)


@lru_cache(maxsize=65536)
def explains(modifier: str) -> bool:
    """Whether a stretch can stand before the last part: a word with a link, or a compound."""
    return _is_modifier(modifier) or _split(modifier)


@lru_cache(maxsize=65536)
def _is_modifier(stretch: str) -> bool:
    small = stretch.lower()
    if small in _NO_MODIFIER:
        return False
    stems = {small.removesuffix(link) for link in LINKS}
    if len(small) >= MIN_PART:
        stems.add(small + "e")
    return any(_is_word(stem) for stem in stems)


def _is_word(small: str) -> bool:
    if small in _SHORT_PARTS:
        return True
    if len(small) < MIN_PART or small in _NO_MODIFIER:
        return False
    return is_known(small.capitalize()) or is_known(small)


@lru_cache(maxsize=65536)
def _split(stretch: str) -> bool:
    """Whether a stretch is made of two parts or more."""
    return any(
        _is_modifier(stretch[:cut]) and _continues(stretch[cut:])
        for cut in range(2, len(stretch) - MIN_PART + 1)
    )
