"""How well a unit fits, in percent, as translators read it.

101: the same source between the same neighbours. 100: the same source. 99: the same but for
numbers, capitals, or the form of quotation marks and dashes. Below: the share of characters that
can stay, rounded down (see `workbench.translation.memory.index`).
"""

import unicodedata

CONTEXT, EXACT, ALMOST = 101, 100, 99
DEFAULT_THRESHOLD = 70
LOWEST_THRESHOLD = 50


def same_source(one: str, other: str) -> bool:
    """Whether two sources are the same; white space and Unicode normal form do not count."""
    return _plain(one) == _plain(other)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def fuzzy_percent(similarity: float) -> int:
    """The percent of a unit whose source is not the same."""
    return min(ALMOST, int(similarity * 100 + 1e-9))
