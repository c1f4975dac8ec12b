"""The translation memory at work: what it has for a source, and how it fills itself."""

from collections.abc import Sequence

from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.services.memory_matches import MemoryMatch, Wanted, best, candidates
from workbench.services.translations import source_language
from workbench.store import StoredArticle, TranslatedSegment
from workbench.store.memory_records import NewUnit, Scope
from workbench.text.article import Block, Segment
from workbench.text.translation import HUMAN, Status
from workbench.translation.memory.percent import DEFAULT_THRESHOLD, EXACT, LOWEST_THRESHOLD

__all__ = [
    "MemoryMatch",
    "edit_unit",
    "fill",
    "follow",
    "lookup",
    "lookup_segment",
    "remember",
    "set_threshold",
    "threshold",
]

THRESHOLD = "memory_threshold"
"""The setting of a project: the least percent of what a lookup shows."""


def threshold(wb: Workbench, project_id: str) -> int:
    """The least percent of what a lookup in this project shows."""
    return wb.store.settings.get(project_id, THRESHOLD, DEFAULT_THRESHOLD)


def set_threshold(wb: Workbench, project_id: str, percent: int) -> None:
    """Choose the least percent of what a lookup shows.

    Raises:
        InputError: less than 50, or more than 100.
    """
    if not LOWEST_THRESHOLD <= percent <= EXACT:
        raise InputError(
            f"{percent} % cannot be the threshold of a memory.",
            f"Choose {LOWEST_THRESHOLD} to {EXACT}.",
        )
    wb.store.settings.put(project_id, THRESHOLD, percent)


def lookup(
    wb: Workbench,
    project_id: str,
    source: str,
    source_language: str,
    target_language: str,
    *,
    before: str = "",
    after: str = "",
    limit: int = 5,
    own: tuple[str, str] | None = None,
) -> tuple[MemoryMatch, ...]:
    """Find what the project's memory and the shared one have for a source, the best first.

    The first lookup in a memory builds its index, which takes seconds for hundreds of thousands
    of units; after that, units added anywhere are found at once.

    Args:
        before: the source of the segment before, empty where there is none, as is ``after``.
        own: article and segment whose own unit is not to be shown.
    """
    wanted = Wanted(source, before, after, threshold(wb, project_id))
    scopes = [Scope(one, source_language, target_language) for one in (project_id, None)]
    found = [match for scope in scopes for match in candidates(wb, scope, wanted, limit)]
    others = [
        one for one in found if own is None or (one.unit.article_id, one.unit.segment_id) != own
    ]
    return best(others, wanted, limit)


def lookup_segment(
    wb: Workbench, stored: StoredArticle, target: str, segment_id: str, *, limit: int = 5
) -> tuple[MemoryMatch, ...]:
    """Find what the memories have for a segment between its neighbours, its own unit aside.

    Raises:
        InputError: the article has no such segment, or it is not included.
    """
    passages = _passages(stored)
    places = {segment.id: at for at, (_, segment) in enumerate(passages)}
    if segment_id not in places:
        raise InputError(
            f"The article has no segment {segment_id} that is translated.",
            "Reload the page: the commentary was changed.",
        )
    at = places[segment_id]
    before, after = _neighbours(passages, at)
    block, segment = passages[at]
    return lookup(
        wb,
        stored.project_id,
        segment.core,
        source_language(stored.article, block),
        target,
        before=before,
        after=after,
        limit=limit,
        own=(stored.id, segment_id),
    )


def remember(wb: Workbench, article_id: str, target: str, segment_id: str) -> None:
    """Keep a segment that was confirmed in its project's memory.

    One that is not confirmed loses the unit it made.

    Raises:
        NotFoundError: no such article.
    """
    row = wb.store.translations.find(article_id, target, segment_id)
    if row:
        follow(wb, article_id, target, [row])


def follow(wb: Workbench, article_id: str, target: str, saved: Sequence[TranslatedSegment]) -> None:
    """Let the memory follow segments that were saved together, as `remember` does for one.

    Raises:
        NotFoundError: no such article.
    """
    stored = wb.store.articles.get(article_id)
    others = [row.segment_id for row in saved if row.status is not Status.CONFIRMED]
    if others:
        wb.store.memory.forget(stored.project_id, article_id, target, others)
    confirmed = [row for row in saved if row.status is Status.CONFIRMED]
    if confirmed:
        _keep(wb, stored, target, confirmed)


def edit_unit(wb: Workbench, unit: int, source: str, target: str) -> int:
    """Change what a unit says; returns its new id.

    Raises:
        InputError: a side is empty.
        NotFoundError: it is gone.
    """
    if not (source.strip() and target.strip()):
        raise InputError("A unit needs a source and a translation.", "Delete it instead.")
    return wb.store.memory.edit(unit, source.strip(), target.strip())


def fill(wb: Workbench, project_id: str) -> int:
    """Keep all that people confirmed or brought in so far in a project; returns how many units.

    What is there already stays.

    Raises:
        NotFoundError: no such project.
    """
    kept = 0
    for stored in wb.store.articles.list(project_id):
        for target in wb.store.translations.targets(stored.id):
            rows = wb.store.translations.list(stored.id, target)
            kept += _keep(wb, stored, target, [row for row in rows if _by_people(row)])
    return kept


def _by_people(row: TranslatedSegment) -> bool:
    brought = bool(row.route.steps) and row.route.steps[0].engine == HUMAN
    return row.status is Status.CONFIRMED or (row.status is Status.EDITED and brought)


def _keep(
    wb: Workbench, stored: StoredArticle, target: str, rows: Sequence[TranslatedSegment]
) -> int:
    passages = _passages(stored)
    places = {segment.id: at for at, (_, segment) in enumerate(passages)}
    units = [
        _unit(stored, target, row, passages, places[row.segment_id])
        for row in rows
        if row.text.strip() and row.source.strip() and row.segment_id in places
    ]
    origin = stored.article.title or stored.article.file or "untitled"
    wb.store.memory.put_all(stored.project_id, units, origin)
    return len(units)


def _passages(stored: StoredArticle) -> list[tuple[Block, Segment]]:
    return [
        (block, segment)
        for block in stored.article.blocks
        if block.included
        for segment in block.segments
        if segment.core
    ]


def _unit(
    stored: StoredArticle,
    target: str,
    row: TranslatedSegment,
    passages: Sequence[tuple[Block, Segment]],
    at: int,
) -> NewUnit:
    return NewUnit(
        row.source.strip(),
        row.text.strip(),
        source_language(stored.article, passages[at][0]),
        target,
        *_neighbours(passages, at),
        stored.id,
        row.segment_id,
    )


def _neighbours(passages: Sequence[tuple[Block, Segment]], at: int) -> tuple[str, str]:
    """The sources before and after a place; empty at the ends."""
    before = passages[at - 1][1].core if at else ""
    after = passages[at + 1][1].core if at + 1 < len(passages) else ""
    return before, after
