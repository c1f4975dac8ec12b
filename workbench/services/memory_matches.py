"""Ranking what the translation memories have for one source."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.services.context import Workbench
from workbench.store.memory_records import Scope, StoredUnit
from workbench.text.ids import source_hash
from workbench.translation.memory.diff import word_diff
from workbench.translation.memory.numbers import adapt
from workbench.translation.memory.percent import CONTEXT, EXACT, fuzzy_percent, same_source

_MORE = 20
"""How many hits are fetched beyond the limit, as several may say the same or be gone."""


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """A unit that fits a source.

    Attributes:
        unit: its id.
        percent: 101, 100, 99 and below; see `workbench.translation.memory.percent`.
        kind: ``context``, ``exact`` or ``fuzzy``.
        project: ``this project`` or ``shared``.
        updated_at: ISO 8601 in UTC.
        diff: steps from the unit's source to this one; ``equal``, ``delete`` or ``insert``, text.
        adapted: the target with the numbers of this source; empty where it has none to change or
            one is in doubt.
    """

    unit: int
    source: str
    target: str
    percent: int
    kind: str
    origin: str
    project: str
    updated_at: str
    diff: tuple[tuple[str, str], ...]
    adapted: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a memory is asked for.

    Attributes:
        before: the source of the segment before; empty where there is none, as is ``after``.
        threshold: the least percent.
    """

    source: str
    before: str
    after: str
    threshold: int

    @property
    def neighbours(self) -> tuple[str | None, str | None]:
        """The hashes of the sources before and after."""
        before, after = (source_hash(text) if text else None for text in (self.before, self.after))
        return before, after


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that reaches the threshold."""

    unit: StoredUnit
    percent: int
    similarity: float


def candidates(wb: Workbench, scope: Scope, wanted: Wanted, limit: int) -> Iterator[Candidate]:
    """Yield what one memory has; a unit may come twice."""
    neighbours = wanted.neighbours
    same = wb.store.memory.exact(scope, source_hash(wanted.source), neighbours, limit + _MORE)
    found = [*((unit, 1.0) for unit in same), *_alike(wb, scope, wanted, limit)]
    for unit, similarity in found:
        percent = _percent(unit, wanted, neighbours, similarity)
        if percent >= wanted.threshold:
            yield Candidate(unit, percent, similarity)


def _alike(
    wb: Workbench, scope: Scope, wanted: Wanted, limit: int
) -> Iterator[tuple[StoredUnit, float]]:
    while True:
        hits = wb.memory.search(scope, wanted.source, wanted.threshold / 100, limit + _MORE)
        units = wb.store.memory.get([hit.unit for hit in hits])
        gone = [hit.unit for hit in hits if hit.unit not in units]
        if not gone:
            break
        wb.memory.gone(scope, gone)
    yield from ((units[hit.unit], hit.similarity) for hit in hits)


def _percent(
    unit: StoredUnit, wanted: Wanted, neighbours: tuple[str | None, str | None], similarity: float
) -> int:
    if not same_source(unit.source, wanted.source):
        return fuzzy_percent(similarity)
    known = unit.before_hash or unit.after_hash
    return CONTEXT if known and neighbours == (unit.before_hash, unit.after_hash) else EXACT


def best(found: Iterable[Candidate], wanted: Wanted, limit: int) -> tuple[MemoryMatch, ...]:
    """The best of the candidates, each source and target once."""
    said: dict[tuple[str, str], Candidate] = {}
    for one in sorted(found, key=_rank):
        said.setdefault((one.unit.source, one.unit.target), one)
    return tuple(_match(one, wanted.source) for one in list(said.values())[:limit])


def _rank(one: Candidate) -> tuple[int, float, bool, int]:
    return -one.percent, -one.similarity, one.unit.project_id is None, -one.unit.id


def _match(found: Candidate, source: str) -> MemoryMatch:
    unit, same = found.unit, found.percent >= EXACT
    languages = (unit.source_language, unit.target_language)
    return MemoryMatch(
        unit.id,
        unit.source,
        unit.target,
        found.percent,
        {CONTEXT: "context", EXACT: "exact"}.get(found.percent, "fuzzy"),
        unit.origin,
        "shared" if unit.project_id is None else "this project",
        unit.updated_at,
        (("equal", source),) if same else word_diff(unit.source, source),
        "" if same else adapt(unit.source, unit.target, source, languages),
    )
