"""Translations that are not in the target language, or in none."""

import re

from workbench.text.languages import UNSPACED
from workbench.text.scripts import LATIN, SCRIPT_LANGUAGES, script, script_weights
from workbench.text.translation import Flag, Severity
from workbench.translation.language_facts import (
    FUNCTION_WORDS,
    LATIN_LANGUAGES,
    SCRIPTS,
)

_WORD = re.compile(r"[^\W\d_]+")
_MIN_WORDS = 4
_MIN_CHARACTERS = 5
_MOSTLY_SAME = 0.6
_LONG = 4
_MIN_KEPT = 3
_MIN_RUN = 4
_MIN_SMALL = 2
_MIN_FUNCTION_WORDS = 2
_UNKNOWN = ("⁇", "\ufffd", "<unk>", "▁", "@@", "<s>", "</s>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MOJIBAKE = re.compile(r"Ã[\u0080-\u00bf]|(?<=[a-z])Ã|â€|Ð[\u0080-\u00bf]")
_MIN_LETTERS = 8
_MIN_SHARE = 0.5


class UntranslatedGuard:
    """The source again, word for word or nearly, or a sentence still in its language.

    Names and figures alone may well stay the same.
    """

    code = "untranslated"
    description = "the text was returned untranslated, whole or in most of its words"

    def check(
        self, source: str, target: str, source_language: str, target_language: str
    ) -> Flag | None:
        """Compare the words; see the class."""
        if source_language.split("-")[0] == target_language.split("-")[0]:
            return None
        theirs, ours = (_words(text, source_language) for text in (source, target))
        enough = _MIN_CHARACTERS if source_language.split("-")[0] in UNSPACED else _MIN_WORDS
        if theirs == ours and _is_language(source, theirs, source_language, enough):
            return self._flag("The source came back unchanged.")
        if _mostly_kept(source, target, source_language):
            return self._flag("Most words are still those of the source.")
        if _still_in(source_language, target_language, ours):
            return self._flag("It still reads like the source language.")
        if run := _kept_run(source, target, source_language, target_language):
            return Flag(self.code, f"Left as in the source: “{run}”.", Severity.WARNING)
        return None

    def _flag(self, message: str) -> Flag:
        return Flag(self.code, message, Severity.ERROR)


class GarbageGuard:
    """Unknown tokens, control characters, broken encodings, or letters of the wrong script."""

    code = "garbage"
    description = "unknown tokens, control characters, or the wrong script for the language"

    def check(
        self,
        source: str,
        target: str,
        source_language: str,  # noqa: ARG002
        target_language: str,
    ) -> Flag | None:
        """Look at the characters; see the class."""
        seen = _broken(source, target)
        if seen:
            return Flag(self.code, f"It contains {seen}.", Severity.ERROR)
        return self._script(source, target, target_language.split("-")[0])

    def _script(self, source: str, target: str, language: str) -> Flag | None:
        expected = SCRIPTS.get(language) or ({LATIN} if language in LATIN_LANGUAGES else None)
        weights = script_weights(target)
        if expected is None or not weights:
            return None
        right = sum(weights[name] for name in expected)
        if weights.total() >= _MIN_LETTERS and right < _MIN_SHARE * weights.total():
            return Flag(self.code, "Most letters are of another script.", Severity.ERROR)
        strange = [
            char
            for char in dict.fromkeys(target)
            if (name := script(char)) in SCRIPT_LANGUAGES
            and name not in {*expected, LATIN}
            and char not in source
        ]
        if strange:
            shown = "".join(strange)[:10]
            return Flag(self.code, f"It contains letters of another script: {shown}.")
        return None


def _words(text: str, language: str) -> list[str]:
    words = _WORD.findall(text.lower())
    return list("".join(words)) if language.split("-")[0] in UNSPACED else words


def _is_language(source: str, words: list[str], language: str, enough: int) -> bool:
    """Whether there was anything to translate, and not only names."""
    known = FUNCTION_WORDS.get(language.split("-")[0], frozenset())
    if any(word in known for word in words):
        return len(words) >= 2
    spelled = _WORD.findall(source)
    names = sum(word[:1].isupper() for word in spelled) == len(spelled)
    return len(words) >= enough and not names


def _mostly_kept(source: str, target: str, language: str) -> bool:
    """Whether most of the translation stands in the source just the same, names aside."""
    if language.split("-")[0] in UNSPACED:
        letters = [char for char in target if char.isalpha()]
        kept = sum(script(char) != LATIN and char in source for char in letters)
        return len(letters) >= _MIN_CHARACTERS and kept > _MOSTLY_SAME * len(letters)
    # Capitalised words may be names; what is left untranslated has small words too.
    words = [word for word in _WORD.findall(target) if len(word) >= _LONG and word.islower()]
    known = set(_WORD.findall(source))
    kept = sum(word in known for word in words)
    return len(words) >= _MIN_KEPT and kept > _MOSTLY_SAME * len(words)


def _kept_run(source: str, target: str, source_language: str, target_language: str) -> str:
    """Some words in a row that are the source's, and no name; empty for none.

    A name may have small words too, but few that are long or the source language's own.
    """
    if source_language.split("-")[0] in UNSPACED:
        return ""
    theirs, ours = _WORD.findall(source), _WORD.findall(target)
    groups = {tuple(theirs[n : n + _MIN_RUN]) for n in range(len(theirs) - _MIN_RUN + 1)}
    own = FUNCTION_WORDS.get(source_language.split("-")[0], frozenset())
    own -= FUNCTION_WORDS.get(target_language.split("-")[0], frozenset())
    for n in range(len(ours) - _MIN_RUN + 1):
        run = ours[n : n + _MIN_RUN]
        small = [word for word in run if word.islower() and (word in own or len(word) > _LONG)]
        if tuple(run) in groups and len(small) >= _MIN_SMALL:
            return " ".join(run)
    return ""


def _still_in(source_language: str, target_language: str, words: list[str]) -> bool:
    theirs = FUNCTION_WORDS.get(source_language.split("-")[0], frozenset())
    ours = FUNCTION_WORDS.get(target_language.split("-")[0], frozenset())
    if not theirs or not ours:
        return False
    left = sum(word in theirs - ours for word in words)
    right = sum(word in ours - theirs for word in words)
    return left >= _MIN_FUNCTION_WORDS and left > right


def _broken(source: str, target: str) -> str:
    for token in _UNKNOWN:
        if token in target and token not in source:
            return f"an unknown token ({token})" if token != "\ufffd" else "a broken character (�)"
    if control := _CONTROL.search(target):
        return f"a control character (U+{ord(control[0]):04X})"
    if _MOJIBAKE.search(target) and not _MOJIBAKE.search(source):
        return "letters in a broken encoding"
    return ""
