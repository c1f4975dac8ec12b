"""One form for the spellings of a word that mean the same: what words are compared by."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "aa",
        "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-", "\u00ad": "",
    }
)  # fmt: skip

_ACCENTS = re.compile(r"(?<=[a-z])[\u0300-\u036f]+|(?<=е)\u0308+")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Fold a word: small letters, ``ß`` as ``ss``, ``ä`` as ``ae``, other accents dropped.

    So ``Straße``, ``STRASSE`` and the Swiss ``Strasse`` are one word, and so are ``Müller`` and
    ``Mueller``, ``café`` and ``cafe``. Letters of other scripts stay as they are, but for ``ё``,
    which Russian newspapers print as ``е``. Folding twice changes nothing.
    """
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    apart = unicodedata.normalize("NFD", composed.translate(_LETTERS))
    return unicodedata.normalize("NFC", _ACCENTS.sub("", apart))
