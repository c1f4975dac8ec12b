"""What two linked passages share, word by word: what a reader looks for to trust a link.

Numbers and moments that agree, and words written alike or sounding alike: names cross languages
and scripts. It explains a link to the eye; no score is built on it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.comparison.dates import may_be_same
from workbench.comparison.numbers import agrees, same_slot
from workbench.comparison.readings import mention, moments_of, quantities_of
from workbench.text.finding import Mention, Statement
from workbench.text.folding import fold
from workbench.text.moment import Moment
from workbench.text.name_keys import name_key
from workbench.text.quantity import Quantity
from workbench.text.words import word_spans

_TELLING = 3
"""So many consonants tell a name from others."""
_LONG = 5
"""Words with a small initial count from this length on; shorter ones are mostly particles."""
_LONG_NAME = 4


@dataclass(frozen=True, slots=True)
class Matches:
    """The stretches of either passage that have a counterpart in the other, in reading order."""

    commentary: tuple[Mention, ...]
    coverage: tuple[Mention, ...]


@lru_cache(maxsize=8192)
def find_matches(commentary: Statement, coverage: Statement) -> Matches:
    """Find what two passages share; see the module. Kept, as a page asks again and again."""
    pairs = [*_readings(commentary, coverage), *_words(commentary, coverage)]
    return Matches(_in_order([one for one, _ in pairs]), _in_order([other for _, other in pairs]))


def _readings(commentary: Statement, coverage: Statement) -> Iterator[tuple[Mention, Mention]]:
    for one in quantities_of(commentary):
        for other in quantities_of(coverage):
            if _same_number(one, other):
                yield mention(one), mention(other)
    for moment in moments_of(commentary):
        for counterpart in moments_of(coverage):
            if _same_moment(moment, counterpart):
                yield mention(moment), mention(counterpart)


def _same_number(one: Quantity, other: Quantity) -> bool:
    if one.ordinal != other.ordinal or not agrees(one, other):
        return False
    return one.value == other.value or bool(same_slot(one, other))


def _same_moment(one: Moment, other: Moment) -> bool:
    told = (one.clock and other.clock) or (one.spans and other.spans)
    return bool(told or one.weekday == other.weekday is not None) and may_be_same(one, other)


def _words(commentary: Statement, coverage: Statement) -> Iterator[tuple[Mention, Mention]]:
    others: dict[str, list[Mention]] = {}
    for word in _mentions(coverage):
        for key in _keys(word.text):
            others.setdefault(key, []).append(word)
    for word in _mentions(commentary):
        for key in _keys(word.text):
            yield from ((word, other) for other in others.get(key, ()))


def _mentions(statement: Statement) -> Iterator[Mention]:
    text = statement.text
    for start, end in word_spans(text, statement.language.split("-")[0].lower()):
        yield Mention(text[start:end], start, end)


def _keys(word: str) -> Iterator[str]:
    """By what a word is known again; nothing for words that tell nothing."""
    folded = fold(word)
    if not _is_cased(word):
        if len(word) > 1:
            yield f"={folded}"
    elif not word[0].isupper():
        if len(folded) >= _LONG:
            yield f"={folded}"
    elif len(folded) >= _LONG_NAME:
        yield f"={folded}"
        sound = name_key(word)
        if len(sound) >= _TELLING and len(folded) >= _LONG:
            yield f"~{sound}"


def _is_cased(word: str) -> bool:
    """Whether the script has small letters and capitals; Arabic and Chinese have not."""
    return word.lower() != word.upper()


def _in_order(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Each stretch once; what lies within another goes, neighbours that overlap are joined."""
    kept: list[Mention] = []
    for found in sorted(set(mentions), key=lambda m: (m.start, -m.end)):
        if kept and found.start < kept[-1].end:
            kept[-1] = _joined(kept[-1], found)
        else:
            kept.append(found)
    return tuple(kept)


def _joined(one: Mention, other: Mention) -> Mention:
    if other.end <= one.end:
        return one
    return Mention(one.text + other.text[one.end - other.start :], one.start, other.end)
