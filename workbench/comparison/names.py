"""People and offices that two linked passages give differently.

Told only when sure: the same office with another person, the same last name with another first
name, the same person with another office, or the only person of either sentence in the same place.
Nobody is held against somebody whom the other article also names: it then speaks of another
person, not of another name.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from workbench.comparison.pairing import counterparts
from workbench.comparison.readings import mention
from workbench.comparison.speakers import has_words_of_others
from workbench.text.finding import Discrepancy, DiscrepancyKind, Mention, Statement
from workbench.text.folding import fold
from workbench.text.name_keys import may_be_same_name, name_key
from workbench.text.person_tables import (
    EXCLUSIVE,
    PRESIDENT_OF_GOVERNMENT,
    SAME_FIRST_NAMES,
)
from workbench.text.persons import Person, capital_keys, capital_words, read_persons

_SURE = 0.85
_UNSAID_NATION = 0.9
_FIRST_NAME = 0.8
_MISSPELT = 0.6
_OFFICE = 0.75
_LONG = 4
"""Names of so many letters are known again with another ending."""
_PLACE = 0.65
_NEAR = 0.2
"""Share of a sentence by which the places of two names may differ."""
_LONGER = 1.8
_TWO = re.compile(r"[.!?…][\"”»]?\s+[^\W\da-zа-я]")
"""The end of a sentence before another."""
_CAUTIOUS = 0.95
"""Without the articles around, fewer other readings can be ruled out."""


def find_name_discrepancies(commentary: Statement, coverage: Statement) -> Iterator[Discrepancy]:
    """Find the people and offices that differ; see the module."""
    left = _distinct(read_persons(commentary.text, commentary.language, commentary.people))
    right = _distinct(read_persons(coverage.text, coverage.language, coverage.people))
    if not left or not right:
        return
    certain = 1.0 if commentary.context and coverage.context else _CAUTIOUS
    languages = {commentary.language.split("-")[0], coverage.language.split("-")[0]}
    other_office = partial(_other_office, president_is_sure=not languages & PRESIDENT_OF_GOVERNMENT)
    for one, other, sureness in counterparts(left, right, other_office):
        yield _offices(one, other, sureness * certain)
    left = [person for person in left if not _is_known(person, coverage)]
    right = [person for person in right if not _is_known(person, commentary)]
    pairs = list(counterparts(left, right, _same_office))
    for one, other, sureness in pairs:
        yield _names(one, other, sureness * certain)
    taken = {id(person) for one, other, _ in pairs for person in (one, other)}
    rest = [[p for p in side if id(p) not in taken] for side in (left, right)]
    last = list(counterparts(rest[0], rest[1], _same_last_name))
    for one, other, sureness in last:
        yield _names(one, other, sureness * certain)
    if not pairs and not last:
        yield from _by_place(commentary, coverage, certain)


def _by_place(commentary: Statement, coverage: Statement, certain: float) -> Iterator[Discrepancy]:
    """The only people of two sentences, named at the same place of them, and nobody speaking."""
    sides = (commentary, coverage)
    named = [read_persons(side.text, side.language, side.people) for side in sides]
    if any(len(people) != 1 for people in named):
        return
    (one,), (other,) = named
    places = [p.start / len(side.text) for p, side in zip((one, other), sides, strict=True)]
    lengths = sorted(len(side.text) for side in sides)
    if abs(places[0] - places[1]) > _NEAR or lengths[1] > _LONGER * lengths[0]:
        return
    known = _is_known(one, coverage) or _is_known(other, commentary)
    if not known and _are_two(one, other) and not any(map(_tells_more, sides)):
        yield _names(one, other, _PLACE * certain)


def _tells_more(statement: Statement) -> bool:
    """Whether a passage is more than a sentence, or somebody's words."""
    return bool(_TWO.search(statement.text)) or has_words_of_others(statement)


def _are_two(one: Person, other: Person) -> bool:
    """Whether both are surely people, whose names have nothing in common."""
    sure = all(person.certain and person.firsts and not person.former for person in (one, other))
    one_slot = (one.office, one.nation) == (other.office, other.nation)
    words = ((a, b) for a in (*one.firsts, one.last) for b in (*other.firsts, other.last))
    return sure and one_slot and not any(may_be_same_name(a, b) for a, b in words)


def _distinct(persons: Sequence[Person]) -> list[Person]:
    """Each person once: the mention that says most."""
    kept: list[Person] = []
    for person in sorted(persons, key=lambda p: (not p.office, not p.firsts, p.start)):
        if not any(may_be_same_name(person.last, other.last) and not _differ(person, other)
                   for other in kept):  # fmt: skip
            kept.append(person)
    return sorted(kept, key=lambda p: p.start)


def _is_known(person: Person, article: Statement) -> bool:
    """Whether an article names this person: first name and last, where both are given."""
    texts = (article.text, article.context)
    return all(any(_stands_in(name, text) for text in texts) for name in person.names)


def _stands_in(name: str, text: str) -> bool:
    """Whether a name is among the words with a capital, in other letters or another case."""
    folded, key = fold(name), name_key(name)
    words = capital_words(text)
    return (
        folded in words
        or key in capital_keys(text)
        or (len(folded) >= _LONG and any(word.startswith(folded[:-1]) for word in words))
    )


def _same_office(one: Person, other: Person) -> float:
    """How surely both are named as holders of one office, and are not one person."""
    if not one.office or one.office != other.office or one.former != other.former:
        return 0
    if one.nation and other.nation and one.nation != other.nation:
        return 0
    if may_be_same_name(one.last, other.last) and not _differ(one, other):
        return 0
    return _SURE * (1 if bool(one.nation) == bool(other.nation) else _UNSAID_NATION)


def _same_last_name(one: Person, other: Person) -> float:
    """How surely both are one family name with different first names."""
    if not _equal(one.last, other.last) or not _differ(one, other):
        return 0
    if one.certain and other.certain:
        return _FIRST_NAME
    # Words nothing else tells to be first names: only if they look like one name misspelt.
    return _MISSPELT if fold(one.firsts[-1])[:1] == fold(other.firsts[-1])[:1] else 0


def _equal(one: str, other: str) -> bool:
    return fold(one) == fold(other) or (name_key(one) == name_key(other) != "")


def _differ(one: Person, other: Person) -> bool:
    """Whether both have first names, and none of one may be one of the other."""
    if not one.firsts or not other.firsts:
        return False
    return not any(_may_be_same_first(a, b) for a in one.firsts for b in other.firsts)


def _may_be_same_first(one: str, other: str) -> bool:
    if one.endswith(".") or other.endswith("."):
        return name_key(one)[:1] == name_key(other)[:1]
    if may_be_same_name(one, other):
        return True
    both = {fold(one), fold(other)}
    return any(both <= row for row in _same_first_names())


@lru_cache(maxsize=1)
def _same_first_names() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(fold, row)) for row in SAME_FIRST_NAMES)


def _other_office(one: Person, other: Person, president_is_sure: bool) -> float:
    """How surely both are one person with offices that nobody has at once."""
    if one.office == other.office or not {one.office, other.office} <= EXCLUSIVE:
        return 0
    if one.former or other.former or not _equal(one.last, other.last) or _differ(one, other):
        return 0
    heads = {one.office, other.office} == {"president", "head of government"}
    return 0 if heads and not president_is_sure else _OFFICE


def _names(one: Person, other: Person, sureness: float) -> Discrepancy:
    slot = f"the {one.office}" if one.office and one.office == other.office else "the person named"
    return Discrepancy(
        DiscrepancyKind.NAME,
        (mention(one),),
        (mention(other),),
        round(sureness, 2),
        f"The names differ: {slot} is “{one.text}” against “{other.text}”.",
    )


def _offices(one: Person, other: Person, sureness: float) -> Discrepancy:
    return Discrepancy(
        DiscrepancyKind.NAME,
        _office(one),
        _office(other),
        round(sureness, 2),
        f"The offices differ: “{one.text}” is {one.office} against {other.office}.",
    )


def _office(person: Person) -> tuple[Mention, ...]:
    return (person.office_at,) if person.office_at else ()
