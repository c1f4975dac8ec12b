"""The comparison table: commentary segments as rows, one column an outlet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.services.columns import Comparison, OutletColumn
from workbench.services.findings import JudgedFinding
from workbench.services.sources import independent_texts
from workbench.store import StoredLink, TranslatedSegment
from workbench.text.article import Block, LanguageGuess, Segment
from workbench.text.finding import FindingState
from workbench.text.labels import outlets_told
from workbench.text.languages import direction, language_name
from workbench.ui.components.mounting import component
from workbench.ui.components.text import isolated, shown_date

LABELS = {
    "none": "no match",
    "more_help": "Show other passages and link by hand",
    "rejected_here": "(proposal rejected)",
    "by_hand": "by hand",
    "stale": "not proposed by this run",
    "proposed": "proposed",
    "accepted": "accepted",
    "manual": "linked",
    "accept": "Accept this link",
    "reject": "Reject this link",
    "undo": "Take the decision back",
    "beside": "Show side by side",
    "by_order": "Order of the text",
    "by_order_help": "Sort by where it stands in the commentary",
    "by_outlets": "Outlets",
    "by_outlets_help": "Sort by how many outlets have it; again for the other way round",
    "by_strength_help": "Sort by how strong the links to {outlet} are; again for the other way "
    "round",
    "left_out": "Left out by the commentary",
    "left_out_help": "Statements of at least two outlets that correspond to nothing in it. "
    "A click leads to the passage.",
    "not_found": "not found",
}

_mount = component(__name__, "matrix", '<div class="matrix" tabindex="0"></div>', ["sorting"])


@dataclass(frozen=True, slots=True)
class Reading:
    """The language passages are translated into for the reader, and what there is of it.

    Attributes:
        language: BCP-47; empty where the reader asked for none.
        passages: coverage article id → segment id → its translation.
    """

    language: str = ""
    passages: Mapping[str, Mapping[str, TranslatedSegment]] = field(default_factory=dict)


def matrix(
    comparison: Comparison,
    shown: Sequence[tuple[Block, Segment]],
    omissions: Sequence[JudgedFinding],
    reading: Reading,
    *,
    on_decided: Callable[[], None],
    on_beside: Callable[[], None],
    key: str,
) -> Any:
    """Draw the table; the result's ``picked`` names a cell the user wants to look into.

    ``beside`` names a place to show side by side: the article ``coverage``, and as far as there is
    one the commentary's ``segment``, the ``link``, or the coverage segment ``passage``.
    """
    texts = independent_texts(comparison)
    return _mount(
        key=key,
        data={
            "labels": LABELS,
            "commentary": {"title": comparison.commentary.article.title},
            "columns": [_column(column) for column in comparison.columns],
            "rows": [
                _row(comparison, shown, number, reading, texts) for number in range(len(shown))
            ],
            "omissions": [omission_row(comparison, judged, reading) for judged in omissions],
        },
        on_decided_change=on_decided,
        on_beside_change=on_beside,
        on_picked_change=lambda: None,
    )


def _column(column: OutletColumn) -> dict[str, Any]:
    article = column.article.article
    language = language_name(article.language.code) if article.language.certain else "uncertain"
    about = [
        *(["unknown outlet"] if column.named_by_title else []),
        language,
        shown_date(article),
        f"same event {column.alignment.event_score:.2f}",
    ]
    return {
        "id": column.article.id,
        "outlet": column.name,
        "named_by_title": column.named_by_title,
        "title": article.title,
        "meta": " · ".join(about),
        **_tongue(article.language),
    }


def _tongue(guess: LanguageGuess) -> dict[str, str]:
    way = direction(guess.code) if guess.certain else "auto"
    return {"language": guess.code, "direction": way}


def _row(
    comparison: Comparison,
    shown: Sequence[tuple[Block, Segment]],
    number: int,
    reading: Reading,
    texts: Mapping[str, int],
) -> dict[str, Any]:
    block, segment = shown[number]
    covering, outlets = comparison.covering(segment.id), len(comparison.columns)
    return {
        "id": segment.id,
        "kind": block.kind.value,
        "starts_block": number == 0 or shown[number - 1][0] is not block,
        "text": segment.core,
        "coverage": outlets_told(len(covering), outlets, texts.get(segment.id))
        if covering
        else "only here",
        "outlets": ", ".join(isolated(column.name) for column in covering),
        **_tongue(block.language),
        "cells": [
            [_link(link, column, reading) for link in column.for_segment(segment.id)]
            for column in comparison.columns
        ],
    }


def _link(stored: StoredLink, column: OutletColumn, reading: Reading) -> dict[str, Any]:
    link = stored.link
    others = len(link.commentary) - 1
    also = "with 1 more commentary segment" if others == 1 else f"with {others} more segments"
    return {
        "id": stored.id,
        "version": stored.version,
        "state": link.state.value,
        "score": link.score,
        "stale": stored.stale,
        "text": column.passage(stored),
        "also": also if others else "",
        **_translation(stored.link.coverage, column, reading),
    }


def omission_row(comparison: Comparison, judged: JudgedFinding, reading: Reading) -> dict[str, Any]:
    """Give what the browser shows of a statement the commentary leaves out."""
    finding = judged.finding
    passages = {passage.article: passage.segments for passage in finding.coverage}
    columns = [column for column in comparison.columns if column.article.id in passages]
    state = "" if judged.state is FindingState.OPEN else f" · {judged.state}"
    return {
        "coverage": outlets_told(
            len(columns), len(comparison.columns), finding.independent or None
        ),
        "outlets": ", ".join(isolated(column.name) for column in columns),
        "about": f"confidence {finding.confidence:.2f}{state}",
        "confidence": finding.confidence,
        "cells": [
            _omitted(passages[column.article.id], column, reading) if column in columns else None
            for column in comparison.columns
        ],
    }


def _omitted(ids: Sequence[str], column: OutletColumn, reading: Reading) -> dict[str, Any]:
    return {
        "text": column.text_of(ids),
        "segment": ids[0],
        **_translation(ids, column, reading),
    }


def _translation(ids: Sequence[str], column: OutletColumn, reading: Reading) -> dict[str, str]:
    known = reading.passages.get(column.article.id, {})
    found = [known[key] for key in ids if key in known and known[key].text]
    own = column.article.article.language.code
    if not found and reading.language and reading.language != own:
        return {"no_route": f"No engine leads from {language_name(own)} there."}
    if not found:
        return {}
    return {
        "translation": " ".join(row.text for row in found),
        "translation_language": reading.language,
        "translation_route": "; ".join(sorted({row.route.label for row in found})),
    }
