"""Glossaries ready to be looked up in: built when asked for, and again once they change."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.store.terms import Stamp, Terms
from workbench.text.term import ANY_LANGUAGE, Term, TermHit
from workbench.translation.glossary import Finder, Matcher

KEPT = 16
"""Glossaries by project and language pair that are kept ready; 10,000 terms take about 10 MB."""

_Key = tuple[str | None, str, str]


@dataclass(frozen=True, slots=True)
class _Ready:
    stamp: Stamp
    find: Finder


class Glossaries:
    """The glossaries of a store. Safe to use from several threads."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._lock = threading.Lock()
        self._kept: OrderedDict[_Key, _Ready] = OrderedDict()

    def hits(
        self, project_id: str | None, text: str, source_language: str, target_language: str
    ) -> tuple[TermHit, ...]:
        """Find the terms of a project's glossary and of the shared one in a text."""
        return self.finder(project_id, source_language, target_language)(text)

    def finder(
        self, project_id: str | None, source_language: str, target_language: str
    ) -> Callable[[str], tuple[TermHit, ...]]:
        """What finds terms in many texts, by the glossary as it is now."""
        return self._ready((project_id, base(source_language), base(target_language))).find

    def _ready(self, key: _Key) -> _Ready:
        stamp = self._terms.stamp(key[0])
        with self._lock:
            kept = self._kept.get(key)
            if kept is None or kept.stamp != stamp:
                terms = fitting(self._terms.list(key[0]), key[1], key[2])
                matcher = Matcher([term.source for term in terms], key[1])
                kept = self._kept[key] = _Ready(stamp, Finder(terms, matcher))
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return kept


def base(code: str) -> str:
    """A language without its region, as glossaries keep it."""
    return code.split("-")[0].lower()


def fitting(terms: Sequence[Term], source: str, target: str) -> tuple[Term, ...]:
    """Choose the terms for a language pair.

    What a project says of a source and target word goes before what the shared glossary says.
    """
    found: dict[tuple[str, str], list[Term]] = {}
    for term in terms:
        languages = term.source_language == source and term.target_language in (
            target,
            ANY_LANGUAGE,
        )
        if languages:
            found.setdefault((term.source, term.target.casefold()), []).append(term)
    chosen = ([term for term in same if not term.shared] or same for same in found.values())
    return tuple(term for some in chosen for term in some)
