"""Names by how they sound: Uschakow, Ushakov, Ouchakov, Uszakow and Ушаков have one key.

A key holds the consonants in coarse classes, so that German, English, French, Spanish, Polish and
scholarly romanisations of a Cyrillic name fall together. Different names may share a key: it is
meant for telling that two names may be the same, not that they are.
"""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from workbench.text.folding import fold

_CYRILLIC = {
    "дж": "j", "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ж": "C",
    "з": "s", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "v", "х": "C", "ц": "s", "ч": "C", "ш": "C",
    "щ": "C", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a", "і": "i", "ї": "i",
    "є": "e", "ў": "v", "ћ": "C", "ђ": "C", "љ": "l", "њ": "n", "џ": "C", "ј": "i", "ѓ": "g",
}  # fmt: skip
_CYRILLIC_LETTER = re.compile("дж|[а-џѓґў]")
_LATIN = (
    (re.compile(r"schtsch|shch|chtch|szcz|stsch"), "C"),
    (re.compile(r"tsch|tch|sch|sh|ch|cz|sz|zh|kh|rz|dsch|dzh"), "C"),
    (re.compile(r"ts|tz|c(?=[eiy])|[szc]s?(?=$)(?<!c)|[sz]"), "s"),
    (re.compile(r"ph|[wvf]"), "v"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ck|[cqk]"), "k"),
)
_DOUBLED = re.compile(r"(\w)\1+")
_SILENT = re.compile(r"[aeiouyhj]|[^\w]")
_ENDINGS_EXTRA = 2
"""Consonants that a case ending may add: Tuska, Tuskiem; Путина, Путиным."""
_ALIKE = 0.7


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """Give the consonants of one word of a name, in classes; empty for a word without any."""
    word = fold(name)
    word = _CYRILLIC_LETTER.sub(lambda letter: _CYRILLIC[letter[0]], word)
    word = _DOUBLED.sub(r"\1", word)
    for pattern, sound in _LATIN:
        word = pattern.sub(sound, word)
    return _SILENT.sub("", word).upper()


@lru_cache(maxsize=65536)
def may_be_same_name(one: str, other: str) -> bool:
    """Whether two words may be one name, in other letters or another case.

    Words of fewer than two consonants are never told apart.
    """
    if fold(one) == fold(other):
        return True
    short, long = sorted((name_key(one), name_key(other)), key=len)
    if len(short) < 2:
        return not short or long.startswith(short)
    if long.startswith(short) and len(long) - len(short) <= _ENDINGS_EXTRA:
        return True
    return SequenceMatcher(None, short, long).ratio() >= _ALIKE
