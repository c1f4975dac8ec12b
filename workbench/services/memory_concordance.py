"""How words were translated before: a concordance over the memories."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.store.memory_records import Scope, StoredUnit
from workbench.text.folded import Span
from workbench.text.languages import check_code
from workbench.translation.memory.concordance import find_spans

SIDES = ("source", "target")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A unit that has the words.

    Attributes:
        source_spans: where its source has them, ``text[start:end]``; those of the target likewise.
    """

    unit: StoredUnit
    source_spans: tuple[Span, ...]
    target_spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Concordance:
    """What was found.

    Attributes:
        more: whether there is more than was asked for.
    """

    found: tuple[Occurrence, ...]
    more: bool


def concordance(
    wb: Workbench,
    project_id: str | None,
    text: str,
    *,
    languages: tuple[str, str] | None = None,
    sides: Sequence[str] = SIDES,
    whole_words: bool = False,
    limit: int = 50,
) -> Concordance:
    """Find units of the project's memory and the shared one that have a text, however spelled.

    Capitals, ``ß`` and ``ss``, ``ä`` and ``ae``, accents and white space do not count. The
    project's units come first, then the newest.

    Args:
        project_id: ``None`` for the shared memory only.
        languages: of source and target; all that are there if not given.
        sides: ``source``, ``target``.
        whole_words: whether what is found must stand between words.
    """
    units: dict[int, StoredUnit] = {}
    for scope in _scopes(wb, project_id, languages):
        # Some may be gone by now; twice as many as needed leave enough.
        wanted = 2 * (limit + 1)
        ids = {
            unit
            for side in sides
            for unit in wb.memory.concordance(scope, side, text, wanted, whole_words=whole_words)
        }
        units |= wb.store.memory.get(sorted(ids))
    ranked = sorted(units.values(), key=lambda unit: (unit.project_id is None, -unit.id))
    found = [_occurrence(unit, text, sides, whole_words) for unit in ranked[:limit]]
    return Concordance(tuple(found), len(ranked) > limit)


def concordance_report(
    wb: Workbench,
    project_id: str | None,
    text: str,
    languages: tuple[str | None, str | None],
    *,
    whole_words: bool,
    limit: int,
) -> dict[str, Any]:
    """Tell what a concordance finds, as JSON values.

    Raises:
        LanguageError: no language code.
        InputError: one language without the other.
    """
    source, target = languages
    if (source is None) != (target is None):
        raise InputError("One language alone was given.", "Give both, e.g. from de to en.")
    pair = (check_code(source), check_code(target)) if source and target else None
    made = concordance(wb, project_id, text, languages=pair, whole_words=whole_words, limit=limit)
    return {
        "schema": "workbench.memory/1",
        "text": text,
        "units": [_told(occurrence) for occurrence in made.found],
        "more": made.more,
    }


def _told(occurrence: Occurrence) -> dict[str, Any]:
    unit = occurrence.unit
    return {
        "source_language": unit.source_language,
        "target_language": unit.target_language,
        "source": unit.source,
        "target": unit.target,
        "source_spans": occurrence.source_spans,
        "target_spans": occurrence.target_spans,
        "origin": unit.origin,
        "shared": unit.project_id is None,
        "updated_at": unit.updated_at,
    }


def _scopes(
    wb: Workbench, project_id: str | None, languages: tuple[str, str] | None
) -> Iterator[Scope]:
    for owner in dict.fromkeys((project_id, None)):
        if languages:
            yield Scope(owner, *languages)
        else:
            yield from (count.scope for count in wb.store.memory.counts(owner))


def _occurrence(unit: StoredUnit, text: str, sides: Sequence[str], whole_words: bool) -> Occurrence:
    spans = {
        side: find_spans(getattr(unit, side), text, whole_words=whole_words)
        if side in sides
        else ()
        for side in SIDES
    }
    return Occurrence(unit, spans["source"], spans["target"])
