"""Which words of a text stand for which of its translation, as far as spelling and encoder tell."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from workbench.alignment.encoder import Encoder
from workbench.alignment.marks import Floats

Vectors = dict[str, Floats]
"""Each word of a language with its vector."""

_WORD = re.compile(r"\[\d+\]|[^\W_]+(?:[.,’'-][^\W_]+)*|[^\w\s]|_|\n")
_ELIDED = re.compile(r"^[^\W\d_]{1,6}[’'](?=[^\W\d_]{3})")
_QUOTES = str.maketrans(dict.fromkeys("„“”«»‚‘’‹›", '"'))
_ALIKE = 0.75
"""How alike two words are spelled that are taken for the same: Universität, université."""
_SHORTEST = 4
_SMALL = 5

SHARPNESS = 0.12
"""How sharp the choice between two words is: the smaller, the sharper."""
ANCHOR = 3.0
"""How alike the same name or number is, above all other likeness."""
DISTANCE = 0.6
DISTANCE_UNREAD = 2.5
"""What the distance of a whole text costs, in likeness; the second without an encoder. All are set
by the half of the gold that is for it, see `benchmarks/inline.py`."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign: ``text[start:end]``."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is more than a sign."""
        return self.text[0].isalnum()

    @property
    def sign(self) -> str:
        """A sign, quotation marks of all languages alike; empty for a word."""
        return "" if self.is_word else self.text.translate(_QUOTES)

    @property
    def is_small(self) -> bool:
        """Whether it may be an article or the like, which many languages add or leave out."""
        letters = self.text.rstrip("'’")
        return self.is_word and letters.islower() and len(letters) <= _SMALL


def tokens(text: str) -> list[Token]:
    """Cut a text into words and signs; an article drawn into its noun is a word: ``l'``."""
    found = []
    for match in _WORD.finditer(text):
        start = match.start()
        drawn = _ELIDED.match(match[0])
        if drawn:
            found.append(Token(drawn[0], start, start + drawn.end()))
            start += drawn.end()
        found.append(Token(text[start : match.end()], start, match.end()))
    return found


def embedded(texts: Sequence[str], encoder: Encoder | None) -> Vectors:
    """Each word embedded by itself, what all have in common taken off, of unit length."""
    words = sorted({token.text for text in texts for token in tokens(text) if token.is_word})
    if encoder is None or not words:
        return {}
    vectors = np.asarray(encoder.encode(words), dtype=np.float64)
    if len(words) > 1:
        vectors = vectors - vectors.mean(axis=0)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return dict(zip(words, vectors, strict=True))


def shares(
    own: list[Token], other: list[Token], mine: Vectors, theirs: Vectors
) -> tuple[Floats, Floats]:
    """How much each word stands for each of the other language: each row sums to 1.

    Args:
        mine: the source's words embedded; empty without an encoder.
        theirs: the target's.

    Returns:
        ``(m, n)`` of the target's words among the source's, ``(n, m)`` the other way.
    """
    far = np.abs(_places(own)[:, None] - _places(other)[None, :])
    distance = DISTANCE if mine else DISTANCE_UNREAD
    scores = (_likeness(own, other, mine, theirs) - distance * far) / SHARPNESS
    return _softmax(scores.T), _softmax(scores)


def _likeness(own: list[Token], other: list[Token], mine: Vectors, theirs: Vectors) -> Floats:
    found = np.array([[_spelled_alike(a, b) for b in other] for a in own])
    if mine and theirs:
        nothing = np.zeros(len(next(iter(mine.values()))))
        left = np.array([mine.get(token.text, nothing) for token in own])
        right = np.array([theirs.get(token.text, nothing) for token in other])
        found = np.maximum(found, left @ right.T)
    return np.where(_anchors(own, other), ANCHOR, found)


def _places(found: list[Token]) -> Floats:
    """Where each word stands, as a share of the text: its middle."""
    return (np.arange(len(found)) + 0.5) / len(found)


def _softmax(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    found: Floats = powers / powers.sum(axis=1, keepdims=True)
    return found


def _spelled_alike(own: Token, other: Token) -> float:
    """From 0 to 1: the same name or number, or spelled alike; below 0 a word and a sign."""
    if own.is_word != other.is_word:
        return -1.0
    if not own.is_word:
        return float(own.sign == other.sign)
    if own.text[0].isdigit() or other.text[0].isdigit():
        return float(_digits(own.text) == _digits(other.text))
    a, b = _folded(own.text), _folded(other.text)
    if a == b:
        return 1.0
    if min(len(a), len(b)) < _SHORTEST:
        return 0.0
    alike = fuzz.ratio(a, b) / 100
    return alike if alike >= _ALIKE else 0.0


def _anchors(own: list[Token], other: list[Token]) -> npt.NDArray[np.bool_]:
    """Which words are the same name or number, once in each text: no distance speaks against it."""
    mine, theirs = [_key(token) for token in own], [_key(token) for token in other]
    once = Counter(mine), Counter(theirs)
    return np.array([[a == b and bool(a) and once[0][a] == once[1][b] == 1 for b in theirs]
                     for a in mine])  # fmt: skip


def _key(token: Token) -> str:
    if token.text[0].isdigit():
        return _digits(token.text)
    return _folded(token.text) if token.is_word and len(token.text) >= _SHORTEST else ""


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit()) or text


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))
