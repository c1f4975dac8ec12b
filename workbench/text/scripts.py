"""What the letters alone tell: the scripts of a text and the languages written in them.

Langdetect's languages count, and two that have a script to themselves, Armenian and Georgian; any
other script (Ethiopic, Khmer …) leaves no language at all.
Script names are those that Unicode character names begin with.
"""

import unicodedata
from collections import Counter
from functools import lru_cache

LATIN = "LATIN"
HAN = "CJK"
KANA = "KANA"

# fmt: off
_LATIN_LANGUAGES = (
    "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "id", "it", "lt",
    "lv", "nl", "no", "pl", "pt", "ro", "sk", "sl", "so", "sq", "sv", "sw", "tl", "tr", "vi",
)
# fmt: on

SCRIPT_LANGUAGES: dict[str, frozenset[str]] = {
    "ARABIC": frozenset({"ar", "fa", "ur"}),
    "BENGALI": frozenset({"bn"}),
    "CYRILLIC": frozenset({"bg", "mk", "ru", "uk"}),
    "DEVANAGARI": frozenset({"hi", "mr", "ne"}),
    "GREEK": frozenset({"el"}),
    "GUJARATI": frozenset({"gu"}),
    "GURMUKHI": frozenset({"pa"}),
    "HANGUL": frozenset({"ko"}),
    "HEBREW": frozenset({"he"}),
    HAN: frozenset({"ja", "zh"}),
    KANA: frozenset({"ja"}),
    "KANNADA": frozenset({"kn"}),
    LATIN: frozenset(_LATIN_LANGUAGES),
    "MALAYALAM": frozenset({"ml"}),
    "TAMIL": frozenset({"ta"}),
    "TELUGU": frozenset({"te"}),
    "THAI": frozenset({"th"}),
}
"""Script → the candidates written in it."""

CANDIDATES: tuple[str, ...] = tuple(sorted(frozenset().union(*SCRIPT_LANGUAGES.values())))
"""The languages that can be identified: langdetect's, with its two Chineses as one ``zh``."""

LONE_LANGUAGES: dict[str, str] = {"ARMENIAN": "hy", "GEORGIAN": "ka"}
"""Script → the one language of the press that is written in it; none of them is a candidate."""

OWN_LETTERS: dict[str, frozenset[str]] = {
    "ёыэ": frozenset({"ru"}),
    "ґєії": frozenset({"uk"}),
    "ѓѕјљњќџ": frozenset({"mk"}),
    "ъ": frozenset({"bg", "ru"}),
    "щьюяй": frozenset({"bg", "ru", "uk"}),
    "ٹڈڑںےھہۓ": frozenset({"ur"}),
    "پچژگکی": frozenset({"fa", "ur"}),
    "ةىيك": frozenset({"ar"}),
}
"""Letters that only some of the languages of a script have."""

_EXCLUSIVE = {letter: codes for letters, codes in OWN_LETTERS.items() for letter in letters}
_SYLLABIC = frozenset({HAN, KANA, "HANGUL"})


def is_small(char: str) -> bool:
    """Whether a letter would be another at the beginning of a sentence.

    Unicode calls Georgian letters lower-case for the sake of headlines; sentences begin with them.
    """
    return char.islower() and not "\u10d0" <= char <= "\u10ff"


@lru_cache(maxsize=65536)
def script(char: str) -> str | None:
    """Name the script of a letter; ``None`` for anything that is not one."""
    if not char.isalpha():
        return None
    name = unicodedata.name(char, "").partition(" ")[0]
    return KANA if name in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"} else name


def script_weights(text: str) -> Counter[str]:
    """Count the letters of each script, by what they tell about the language of the text.

    Latin names stand in texts of every script, seldom the other way round: a letter of another
    alphabet counts twice, a character of Chinese, Japanese or Korean writing, being worth more
    letters, four times. Han beside kana counts as kana, beside Hangul as Hangul.
    """
    weights: Counter[str] = Counter()
    for char, count in Counter(text).items():
        name = script(char)
        if name is not None:
            weights[name] += count * (1 if name == LATIN else 4 if name in _SYLLABIC else 2)
    for host in (KANA, "HANGUL"):
        if host in weights:
            weights[host] += weights.pop(HAN, 0)
    return weights


def letter_evidence(text: str, languages: frozenset[str]) -> dict[str, float]:
    """Tell which share of the telling letters each language has; all 1 where none is telling."""
    letters = Counter(text.lower())
    found = [(codes, letters[char]) for char in letters if (codes := _EXCLUSIVE.get(char))]
    total = sum(count for _, count in found)
    if not total:
        return dict.fromkeys(languages, 1.0)
    return {
        code: sum(count for codes, count in found if code in codes) / total for code in languages
    }
