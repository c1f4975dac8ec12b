"""Deterministic ids.

A segment's id hangs on its words and on how often they occurred before in the article, not on
where it stands: moving, splitting or retyping a block leaves the ids of untouched sentences alone.
"""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable


def text_hash(text: str) -> str:
    """Hash a text as it stands: 32 hexadecimal digits (BLAKE2b, 128 bits)."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def segment_ids(texts: Iterable[str]) -> list[str]:
    """Give each segment of one article its id: 12 hexadecimal digits.

    Args:
        texts: the segments' texts in reading order; white space around and between words and
            the Unicode normal form do not count.
    """
    seen: Counter[str] = Counter()
    ids = []
    for text in texts:
        words = " ".join(unicodedata.normalize("NFC", text).split())
        ids.append(text_hash(f"{words}\n{seen[words]}")[:12])
        seen[words] += 1
    return ids


def source_hash(text: str) -> str:
    """Hash a source for a translation memory: 16 hexadecimal digits of SHA-256.

    White space around and between words and the Unicode normal form do not count.
    """
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def flag_fingerprint(code: str, source: str, target: str) -> str:
    """Tell a flag by what it was raised for: 16 hexadecimal digits of SHA-256.

    White space at either end does not count; any other change makes it another flag.
    """
    told = "\x1f".join((code, source.strip(), target.strip()))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
