"""Names of people that are missing, or are somebody else's.

German writes every noun with a capital, so that a name is told by what stands beside it: an office,
a known first name, or one half of it in the translation.
"""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar

from workbench.text.folding import fold
from workbench.text.name_keys import may_be_same_name, name_key
from workbench.text.person_tables import FIRST_NAMES, SAME_FIRST_NAMES
from workbench.text.persons import Person, read_persons
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair
from workbench.translation.language_facts import LATIN_LANGUAGES

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_PAIR = re.compile(
    r"(?<!\w)(?=[^\W\d_a-zß-öø-ÿ])([^\W\d_]+) (?=[^\W\d_a-zß-öø-ÿ])([^\W\d_]{2,}(?:-[^\W\d_]+)*)"
)
_OWNED = re.compile(r"[’']s?$")
_INFLECTING = frozenset(
    {"pl", "cs", "sk", "sl", "hr", "sr", "lt", "lv", "fi", "et", "hu", "ro", "ru", "uk", "bg"}
)
_TRANSLATED_OFFICES = frozenset({"king", "queen", "pope", "archbishop", "bishop"})
"""Whose names have forms of their own in every language: Franziskus, Francis, François."""
_TITLE_LIST = """
    minister ministra ministro ministre ministerin president presidente presidenta präsident
    prezydent premier mayor maire chancellor kanzler kanselier chanceliere governor gouverneur
    professor doctor dr prof mr mrs ms mme sir lord herr frau monsieur madame señor señora signor
    signora pan pani senator general secretary coach trainer trener министр президент канцлер мэр
"""
_TITLES = frozenset(fold(word) for word in _TITLE_LIST.split())
_ENDING = 3
_SHORTEST = 3


class Found(IntEnum):
    """How surely a name stands in a text."""

    NOT = 0
    ALIKE = 1
    THERE = 2


@lru_cache(maxsize=2048)
def _capitalised(text: str) -> tuple[str, ...]:
    words = (_OWNED.sub("", word) for word in _WORD.findall(text))
    return tuple(word for word in words if word[:1].isupper() or not word[:1].islower())


@lru_cache(maxsize=8192)
def _standing(name: str, text: str, language: str) -> Found:
    """Whether a name is among the words with a capital, in another case or other letters."""
    best = Found.NOT
    for word in _capitalised(text):
        for part in (word, *word.split("-")) if "-" in word and "-" not in name else (word,):
            best = max(best, _same(name, part, language))
            if best is Found.THERE:
                return best
    return best


def _same(name: str, word: str, language: str) -> Found:
    one, other = fold(name), fold(word)
    if one == other or (one.endswith("s") and one[:-1] == other) or one + "s" == other:
        return Found.THERE
    stem = one[: max(_SHORTEST, len(one) - 2)]
    if language in _INFLECTING and other.startswith(stem) and len(other) <= len(one) + _ENDING:
        return Found.THERE
    if len(name_key(name)) < 2:
        return Found.ALIKE if one[:1] == other[:1] or not name_key(word) else Found.NOT
    if name_key(name) == name_key(word):
        return Found.THERE
    return Found.ALIKE if may_be_same_name(name, word) else Found.NOT


@dataclass(frozen=True, slots=True)
class NameCheck:
    """People named in the source must be in the translation, by the same first and last name."""

    code: ClassVar[str] = "name_mismatch"
    title: ClassVar[str] = "Names"
    description: ClassVar[str] = "a person's name is missing, another or spelled otherwise"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example("Bürgermeisterin Petra Lindner kam.", "Mayor Petra Lindner came."),
        Example("Präsident Igor Uschakow kam.", "President Igor Ushakov came."),
        Example("Ministerin Petra Lindner kam.", "Приехала министр Петра Линднер.", "ru"),
        Example("Er sprach mit Peter Lindner.", "Rozmawiał z Peterem Lindnerem.", "pl"),
        Example("Die Vereinten Nationen tagen.", "The United Nations meet."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Bürgermeisterin Petra Lindner kam.", "Mayor Petra Lindberg came."),
        Example("Bürgermeisterin Petra Lindner kam.", "The mayor came."),
        Example("Bürgermeisterin Petra Lindner kam.", "Mayor Paula Lindner came."),
        Example("Bürgermeisterin Petra Lindner kam.", "Приехала мэр Петра Краузе.", "ru"),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Look for everybody; see the class."""
        if not pair.target.strip() or pair.source == pair.target:
            return None
        flags = [
            flag
            for person in people(pair.source, pair.source_language)
            if _is_somebody(person, pair.from_base) and (flag := self._look(person, pair))
        ]
        return min(flags, key=lambda flag: flag.severity is Severity.HINT, default=None)

    def _look(self, person: Person, pair: Pair) -> Flag | None:
        last = _standing(person.last, pair.target, pair.into_base)
        firsts = [_standing(name, pair.target, pair.into_base) for name in person.names[:-1]]
        if last is Found.NOT:
            if Found.THERE in firsts or (person.certain and _could_stand(pair)):
                told = f"“{person.text}” is not in the translation."
                return Flag(self.code, told, Severity.WARNING)
            return None
        if last is Found.ALIKE and person.certain and pair.into_base in LATIN_LANGUAGES:
            told = f"“{person.last}” is spelled otherwise in the translation."
            return Flag(self.code, told, Severity.HINT)
        if firsts and Found.THERE not in firsts:
            return self._other_first_name(person, pair)
        return None

    def _other_first_name(self, person: Person, pair: Pair) -> Flag | None:
        words = _WORD.findall(pair.target)
        for before, word in pairwise(words):
            if _same(person.last, _OWNED.sub("", word), pair.into_base) is not Found.THERE:
                continue
            if before[:1].isupper() and (severity := _otherness(before, person, pair.into_base)):
                told = f"The source has “{person.text}”, the translation “{before} {word}”."
                return Flag(self.code, told, severity)
        return None


def _is_somebody(person: Person, language: str) -> bool:
    """Whether it is surely a name: in German, capitalised words alone tell nothing."""
    return (person.certain or language != "de") and person.office not in _TRANSLATED_OFFICES


def _could_stand(pair: Pair) -> bool:
    """Whether the translation is in a script in which the name can be known again."""
    return pair.into_base in LATIN_LANGUAGES or pair.into_base in ("ru", "uk", "bg", "mk")


def _otherness(word: str, person: Person, language: str) -> Severity | None:
    """Whether the word before the last name is a first name, but none of this person's."""
    folded = fold(word)
    found = max(_same(name, word, language) for name in person.names[:-1])
    if any({folded, fold(name)} <= names for names in SAME_FIRST_NAMES for name in person.firsts):
        return None
    if found is Found.THERE or folded in _TITLES:
        return None
    if found is Found.ALIKE:
        return Severity.HINT if language in LATIN_LANGUAGES else None
    initial = person.certain and any(fold(name)[:1] == folded[:1] for name in person.firsts)
    return Severity.WARNING if folded in FIRST_NAMES or initial else None


@lru_cache(maxsize=2048)
def people(text: str, language: str) -> tuple[Person, ...]:
    """Find the people a text names; a common first name before a capitalised word is enough."""
    found = list(read_persons(text, language))
    for match in _PAIR.finditer(text):
        first, last = match.groups()
        taken = any(person.start < match.end() and match.start() < person.end for person in found)
        if fold(first) in FIRST_NAMES and (not taken or _swallowed(match, found)):
            found = [p for p in found if p.end <= match.start() or match.end() <= p.start]
            found.append(Person(match[0], match.start(), match.end(), last, (first,)))
    return tuple(found)


def _swallowed(match: re.Match[str], found: list[Person]) -> bool:
    """Whether a name was taken for the end of something else: ``Arbeit von Martin``."""
    return any(
        person.start <= match.start(1) and person.end == match.end(1) and not person.office
        for person in found
    )
