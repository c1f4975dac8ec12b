"""Whether two speakers may be the same person, whatever their names are spelled in.

A name is reduced to the consonants that survive transliteration: ``Uschakow``, ``Ushakov`` and
``Ушаков`` all become ``ACKV``. Two people whose reduced names are the same are taken for one.
"""

import re
from enum import Enum
from functools import lru_cache

from workbench.comparison.quotations.tables import LANGUAGES
from workbench.text.folding import fold

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ":
    "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g", "ў": "w",
}  # fmt: skip
_CLUSTERS = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("schtsch|shch|szcz", "C"),
        ("tsch|tch", "X"),
        ("sch|sh|sz|zh|rz|š|ž", "C"),
        ("ch|cz|č|ć", "X"),
        ("ts|tz|c(?=[eiy])|[sz]", "Z"),
        ("ph|f", "F"),
        ("[wv]", "V"),
        ("kh|[gh]", "G"),
        ("ck|qu|[ckq]", "K"),
        ("x", "KS"),
        ("[aeiouyj'_-]", ""),
    )
)
_OPENING = ("a", "i", "o", "u")
_FEWEST = 2
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


class SameSpeaker(Enum):
    """How two speakers relate."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def compare_speakers(one: str | None, other: str | None) -> SameSpeaker:
    """Compare two speakers by name; one without a name, as ``the mayor``, may be anybody."""
    own, others = speaker_keys(one or ""), speaker_keys(other or "")
    if not own or not others:
        return SameSpeaker.UNKNOWN
    return SameSpeaker.YES if own[-1] == others[-1] or _contained(own, others) else SameSpeaker.NO


def _contained(own: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the shorter name is a part of the longer one."""
    return set(own) <= set(others) or set(others) <= set(own)


@lru_cache(maxsize=4096)
def speaker_keys(name: str) -> tuple[str, ...]:
    """The reduced words of a person's name, offices and small words left out; may be empty."""
    found = []
    for match in _WORD.finditer(name):
        word = match[0]
        if word[0].isupper() and word.lower() not in _OFFICES:
            key = _reduced(word)
            if len(key) >= _FEWEST:
                found.append(key)
    return tuple(found)


_OFFICES = frozenset().union(*(table.titles | table.articles for table in LANGUAGES.values()))


def _reduced(word: str) -> str:
    latin = "".join(_CYRILLIC.get(letter, letter) for letter in fold(word))
    opening = "A" if latin[:1] in _OPENING else ""
    for pattern, letter in _CLUSTERS:
        latin = pattern.sub(letter, latin)
    return opening + re.sub(r"(.)\1+", r"\1", latin).upper()
