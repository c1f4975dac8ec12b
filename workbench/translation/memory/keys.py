"""What two sources are compared by: spelled alike, with every number masked by its place."""

import re
import unicodedata
from collections.abc import Sequence

NUMBER = re.compile(r"\d+(?:[.,:/'’]\d+|[\u00a0\u202f]\d{3}(?!\d))*")
"""A number in figures with what parts its digits: ``1.200,5``, ``14:30``, ``12.03.2024``."""

MASK = "0"
"""What stands for any number; no other digit is left."""

_MARKS = {
    '"': "„“”»«‟", "'": "’‘‚‛ʼ", "-": "–—‐‑−", "": "\u00ad\u200b",
}  # fmt: skip


def matching_keys(texts: Sequence[str]) -> list[str]:
    """Make the keys of many sources at once, which takes a fifth of the time a text.

    Small letters, ``ß`` as ``ss``, compatibility forms (NFKC), one space for any white space, one
    form of quotation mark, apostrophe and dash, and `MASK` for each number.
    """
    if not texts:
        return []
    joined = NUMBER.sub(MASK, "\n".join([" ".join(text.split()) for text in texts]))
    if not joined.isascii():
        joined = unicodedata.normalize("NFKC", joined)
        for plain, marks in _MARKS.items():
            for mark in marks:
                joined = joined.replace(mark, plain)
    return joined.casefold().split("\n")


def matching_key(text: str) -> str:
    """Make the key of one source; see `matching_keys`."""
    return matching_keys([text])[0]
