"""Whether two speakers may be the same person, whatever letters their names are written in."""

import re
from enum import Enum
from functools import lru_cache

from workbench.comparison.quotations.tables import LANGUAGES
from workbench.text.folding import fold
from workbench.text.name_keys import name_key

_OPENING = frozenset("aiouаиоу")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_OFFICES: frozenset[str] = frozenset().union(*(t.titles | t.articles for t in LANGUAGES.values()))


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
    within = set(own) <= set(others) or set(others) <= set(own)
    return SameSpeaker.YES if own[-1] == others[-1] or within else SameSpeaker.NO


@lru_cache(maxsize=4096)
def speaker_keys(name: str) -> tuple[str, ...]:
    """The keys of the words of a person's name, offices and small words left out; may be empty.

    A vowel that opens a word counts, so that ``Uschakow`` and ``Schukow`` stay apart.
    """
    words = (match[0] for match in _WORD.finditer(name))
    named = (word for word in words if word[0].isupper() and word.lower() not in _OFFICES)
    keys = (("A" if fold(word)[:1] in _OPENING else "") + name_key(word) for word in named)
    return tuple(key for key in keys if key)
