"""Words with letters of two alphabets, which look right and are not found by any search."""

import re
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.scripts import LATIN, script
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair
from workbench.translation.language_facts import SCRIPTS

_OTHER = "\u0370-\u03ff\u0400-\u052f"
_MIXED = re.compile(rf"[^\W\d_]*(?:[a-zà-ɏ](?=[{_OTHER}])|[{_OTHER}](?=[a-zà-ɏ]))[^\W\d_]+",
                    re.IGNORECASE)  # fmt: skip
_LATIN = "aceopxyABCEHIKMOPTXYijsSJ"
_CYRILLIC = "асеорхуАВСЕНІКМОРТХУіјѕЅЈ"
_TO_LATIN = dict(zip(_CYRILLIC, _LATIN, strict=True))
_TO_CYRILLIC = dict(zip(_LATIN, _CYRILLIC, strict=True))


@dataclass(frozen=True, slots=True)
class MixedScriptCheck:
    """A Cyrillic or Greek letter within a Latin word, or a Latin one within theirs."""

    code: ClassVar[str] = "mixed_scripts"
    title: ClassVar[str] = "Mixed scripts"
    description: ClassVar[str] = "a word has letters of two alphabets"
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Die Wahl", "The election"),
        Example("Ein IT-Konzern", "IT-концерн", "ru"),
        Example("Der μg-Wert", "The μg value"),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Die Wahl", "The elеction", mended="The election"),
        Example("Die Wahl", "Выбoры", "ru", mended="Выборы"),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Look at each word; see the class."""
        found = [word for word in mixed_words(pair.target) if word not in pair.source]
        if not found:
            return None
        word = found[0]
        letters = [char for char in word if script(char) == LATIN]
        strange = letters if len(letters) * 2 < len(word) else [c for c in word if c not in letters]
        name = (script(strange[0]) or "").capitalize()
        told = f"“{word}” has {name} letters among its own: {', '.join(strange)}."
        return Flag(self.code, told, Severity.ERROR)

    def fix(self, pair: Pair) -> str | None:
        """Put letters of the language's own alphabet that look the same."""
        expected = SCRIPTS.get(pair.into_base, frozenset({LATIN}))
        table = _TO_LATIN if LATIN in expected else _TO_CYRILLIC
        text = pair.target
        for word in mixed_words(text):
            mended = "".join(table.get(char, char) for char in word)
            if mixed_words(mended):
                return None
            text = text.replace(word, mended)
        return text


def mixed_words(text: str) -> list[str]:
    """Find the words; a single Greek letter before a unit is no fault."""
    if text.isascii():
        return []
    return [word for word in _MIXED.findall(text) if not _is_unit(word)]


def _is_unit(word: str) -> bool:
    greek = [char for char in word if script(char) == "GREEK"]
    return len(greek) == 1 and (word[0] in greek or word[-1] in greek)
