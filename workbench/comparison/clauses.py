"""Whether two clauses of linked passages speak of the same, and how they are shown."""

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.text import claim_tables as tables
from workbench.text.claims import Clause, language_of, pattern
from workbench.text.finding import Mention, Statement
from workbench.text.name_keys import name_key

_TELLING = 3
"""Consonants from which a word is likely the same word in another language or script."""
_WHOLE = 4
"""Words from which a clause says something by itself."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_FIGURE = re.compile(r"\d+")
QUOTATION_MARKS = frozenset('„“”«»"')
"""Any of them in a passage tells that somebody's words may stand in it."""


def alike(one: Statement, clause: Clause, other: Statement, counterpart: Clause) -> int:
    """How many names, international words, figures and predicates two clauses share."""
    keys = _keys(one.text[slice(*clause.span)]), _keys(other.text[slice(*counterpart.span)])
    names = {c.name for c in clause.concepts} & {c.name for c in counterpart.concepts}
    return len(keys[0] & keys[1]) + max(0, len(names) - 1)


@lru_cache(maxsize=16384)
def _keys(text: str) -> frozenset[str]:
    keys = {key for word in _WORD.findall(text) if len(key := name_key(word)) >= _TELLING}
    return frozenset(keys | set(_FIGURE.findall(text)))


def certain(one: Clause, other: Clause, language: str, other_language: str) -> bool:
    """Whether both are of one time: what has happened is not denied by what may come."""
    states = [_time(one, language), _time(other, other_language)]
    return set(states) != {"past", "future"}


def _time(clause: Clause, code: str) -> str:
    language = language_of(code) or ""
    text = clause.folded.text
    if pattern(tables.PAST[language]).search(text):
        return "past"
    later = (tables.FUTURE, tables.POSSIBLE, tables.PLANNED, tables.REQUIRED)
    return "future" if any(pattern(table[language]).search(text) for table in later) else ""


def leading(clauses: Sequence[Clause], code: str) -> Clause | None:
    """The clause that says what a passage says first, past what only leads up to it."""
    language = language_of(code) or ""
    whole = [clause for clause in clauses if clause.words >= _WHOLE]
    for clause in whole:
        folded = clause.folded.text
        adds = clause is not clauses[0] and pattern(tables.RELATIVE[language]).match(folded)
        if not adds and not pattern(tables.SUBORDINATE[language]).match(folded):
            return clause
    return whole[0] if whole else None


def hedged(clause: Clause, code: str) -> bool:
    """Whether a clause says that something can, may, must or should be, or is wanted."""
    language = language_of(code) or ""
    kinds = (tables.HEDGED, tables.POSSIBLE, tables.HEARSAY, tables.PLANNED, tables.REQUIRED)
    return any(pattern(table[language]).search(clause.folded.text) for table in kinds)


def mention_of(statement: Statement, start: int, end: int) -> Mention:
    """A stretch of a passage without the space and stop around it."""
    text = statement.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip().rstrip(".,;:")
    return Mention(text, start, start + len(text))


def quote(mentions: Sequence[Mention]) -> str:
    """Mentions as an explanation shows them."""
    return " … ".join(f"“{mention.text}”" for mention in mentions) or "nothing"
