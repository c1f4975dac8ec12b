"""People a text names, with their offices, recognised by form: no model is needed.

A person is a run of capitalised words beside an office (``Bürgermeisterin Petra Lindner``,
``le maire, Luc Ferrand``), or one that begins with a common first name. German writes all nouns
with a capital, so a capital alone says nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.text import person_tables as tables
from workbench.text.finding import Mention
from workbench.text.folding import fold
from workbench.text.gates import Gate
from workbench.text.moment_tables import MONTH_WORDS, WEEKDAYS
from workbench.text.name_keys import name_key


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named.

    Attributes:
        start: of the name.
        last: the last word of the name, as written.
        firsts: the words before it.
        office: the office named beside it, in English; empty for none.
        office_at: where the office stands.
        nation: of the office, as a short code; empty where not said.
        former: whether the office is a past one.
        certain: whether an office, a common first name or the caller's recogniser tells that this
            is somebody.
    """

    text: str
    start: int
    end: int
    last: str
    firsts: tuple[str, ...] = ()
    office: str = ""
    office_at: Mention | None = None
    nation: str = ""
    former: bool = False
    certain: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """First names, initials left out, and the last."""
        return (*(name for name in self.firsts if not name.endswith(".")), self.last)


_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞĢĪĶŁĹĽĻŃŇŅŌŐŘŚŠŞŤŪŮŰŹŻŽА-ЯЁІЇЄҐ]"
_WORD = rf"(?:(?:[dDlLO][’']|Mc|Mac)?{_CAPITAL}(?:[^\W\d_]|[’'](?=[^\W\d_]{{2}}))+(?:-[^\W\d_]+)*)"
_INITIAL = rf"(?:{_CAPITAL}\.)"
_PARTICLE = r"(?:von|vom|van|zu|der|den|de|del|della|di|da|dos|du|le|la|al|el|bin|ben|ibn)"
_NAME = rf"(?:(?:{_WORD}|{_INITIAL})\s)*(?:{_PARTICLE}\s)*{_WORD}"
_RUN = re.compile(rf"(?<!\w)(?:(?:{_WORD}|{_INITIAL})\s){{0,6}}(?:{_PARTICLE}\s){{0,2}}{_WORD}")
_TITLES = re.compile(r"(?:Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Sir|Herr|Frau|Don|pan|pani)\s")
_BETWEEN = re.compile(r"\s(?:\([^)]{1,12}\)\s)?")
_COMPLEMENT = re.compile(r"(?:\s(?!und\b|and\b|et\b)[^\s,.;:!?]+){0,4}?,\s")
_APPOSED = re.compile(rf"({_NAME})(?:\s\([^)]{{1,12}}\))?,\s(?:[^\s,.;:!?]+\s){{0,4}}$")
_CALENDAR = frozenset(
    fold(word)
    for table in (WEEKDAYS, MONTH_WORDS)
    for row in table.values()
    for words in row
    for word in words.split()
)
_NOT_NAMES = (_CALENDAR - tables.FIRST_NAMES) | frozenset(
    {"ende", "mitte", "anfang", "uhr", "ortszeit", "the", "der", "die", "das", "le", "la", "el"}
    | {"mr", "frau", "herr"}
)
_REACH = 48
_TELLING = 3
_STARTS = re.compile(r"(?:^|[.!?:…„“”«»\"\n–—-])\s*$")


@lru_cache(maxsize=16384)
def read_persons(text: str, language: str, known: tuple[Mention, ...] = ()) -> tuple[Person, ...]:
    """Find the people a text names, in reading order.

    Args:
        language: BCP-47; offices are known in German, English, French, Spanish, Polish, Russian.
        known: names that the caller's own recogniser found, with a title before them or without.
    """
    base = language.split("-")[0]
    found = list(_officials(text, base))
    for mention in known:
        title = _TITLES.match(mention.text)
        skipped = title.end() if title else 0
        _add(found, _person(mention.text[skipped:], mention.start + skipped))
    for match in _RUN.finditer(text):
        words = match[0].split()
        first = next((n for n, w in enumerate(words[:-1]) if fold(w) in tables.FIRST_NAMES), None)
        # German has a noun before the name, others no capital but at the start of a sentence.
        likely = len(words) > 2 if base == "de" else not _STARTS.search(text[: match.start()])
        place = first if first is not None else len(words) - 2
        if first is not None or (likely and len(words) > 1):
            name = " ".join(words[place:])
            person = _person(name, match.end() - len(name))
            if person and person.firsts:
                _add(found, replace(person, certain=first is not None))
    return tuple(sorted(found, key=lambda person: person.start))


def _add(found: list[Person], person: Person | None) -> None:
    if person and all(p.end <= person.start or person.end <= p.start for p in found):
        found.append(person)


def _person(name: str, start: int) -> Person | None:
    words = [word for word in name.split() if fold(word) not in _NOT_NAMES]
    if not words or len(words) < len(name.split()):
        return None
    # “президент России Владимир Путин”: the country is none of his names.
    firsts = tuple(
        word
        for word in words[:-1]
        if not re.fullmatch(_PARTICLE, word) and not _nations().match(word)
    )
    return Person(name, start, start + len(name), words[-1], firsts)


@lru_cache(maxsize=8)
def _offices(language: str) -> Gate | None:
    if language not in tables.OFFICE_LANGUAGES:
        return None
    column = tables.OFFICE_LANGUAGES.index(language)
    groups = "|".join(f"({patterns[column]})" for patterns in tables.OFFICES.values())
    return Gate(rf"(?<![^\W\d_])(?:ex-)?(?:US-)?(?:{groups})(?![^\W\d_])", re.IGNORECASE)


_NAMES_OF_OFFICES = tuple(tables.OFFICES)


def _officials(text: str, language: str) -> Iterator[Person]:
    pattern = _offices(language)
    for match in pattern.finditer(text) if pattern else ():
        person = _after(text, match.end()) or _before(text, match.start())
        # “Wirtschafts- und Klimaminister” has two offices.
        if person is None or re.search(r"-\s(?:und|et|and)\s$", text[: match.start()]):
            continue
        office = _NAMES_OF_OFFICES[(match.lastindex or 1) - 1]
        around = text[max(0, match.start() - 24) : max(match.end(), person.start)]
        former = re.search(tables.FORMER, text[: match.start()][-20:]) or re.match(
            r"(?:Ex-|ex-|экс-)", match[0]
        )
        yield Person(
            person.text, person.start, person.end, person.last, person.firsts, office,
            Mention(match[0], match.start(), match.end()), nation_in(around), bool(former),
        )  # fmt: skip


def _after(text: str, end: int) -> Person | None:
    """The name right after an office, or after a comma: ``la ministre de la Culture, …``."""
    gap = _BETWEEN.match(text, end)
    start = gap.end() if gap else end
    if title := _TITLES.match(text, start):
        start = title.end()
    direct = _RUN.match(text, start) if gap else None
    if direct and (person := _person(direct[0], start)):
        return person
    comma = _COMPLEMENT.match(text, end, end + _REACH)
    apposed = _RUN.match(text, comma.end()) if comma else None
    if apposed and len(apposed[0].split()) > 1 and re.match(r",|\s|\.|$", text[apposed.end() :]):
        return _person(apposed[0], apposed.start())
    return None


def _before(text: str, start: int) -> Person | None:
    """The name before an office: ``Petra Lindner, die Bürgermeisterin,``."""
    reach = max(0, start - _REACH)
    match = _APPOSED.search(text[reach:start])
    if not match or len(match[1].split()) < 2:
        return None
    return _person(match[1], reach + match.start(1))


@lru_cache(maxsize=1)
def _nations() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{code}>{words})" for code, words in tables.NATIONS.items()))


def nation_in(text: str) -> str:
    """The first nation a text names, as a short code; empty for none."""
    match = _nations().search(text)
    return (match.lastgroup or "") if match else ""


_CAPITALISED = re.compile(_WORD)


@lru_cache(maxsize=4096)
def capital_words(text: str) -> frozenset[str]:
    """All words with a capital, folded: what may be a name somewhere in a text."""
    return frozenset(map(fold, _CAPITALISED.findall(text)))


@lru_cache(maxsize=4096)
def capital_keys(text: str) -> frozenset[str]:
    """The keys of these words that tell names apart well enough, of three consonants or more."""
    keys = map(name_key, capital_words(text))
    return frozenset(key for key in keys if len(key) >= _TELLING)
