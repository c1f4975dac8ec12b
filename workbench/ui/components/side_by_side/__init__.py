"""Commentary and one outlet beside each other, with ribbons between linked passages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workbench.services.columns import Comparison, OutletColumn
from workbench.services.evidence import Evidence, Marks
from workbench.store import StoredArticle, StoredLink, TranslatedSegment
from workbench.text.alignment import LinkState
from workbench.text.article import Article, Block, BlockKind, Segment
from workbench.text.bidi import keep_apart
from workbench.text.languages import direction, language_name
from workbench.ui.components.mounting import component
from workbench.ui.components.side_by_side.labels import LABELS
from workbench.ui.components.text import shown_date, tongue

SIDES = ("commentary", "coverage")
TAGS = {BlockKind.HEADLINE: "h3", BlockKind.HEADING: "h4", BlockKind.QUOTE: "blockquote"}
LEFT_OUT = frozenset({BlockKind.BOILERPLATE, BlockKind.RELATED})
"""What no reader misses, unless it is marked as article text."""
CHOICES = {
    LinkState.PROPOSED: (LinkState.ACCEPTED, LinkState.REJECTED),
    LinkState.ACCEPTED: (LinkState.PROPOSED, LinkState.REJECTED),
    LinkState.REJECTED: (LinkState.PROPOSED, LinkState.ACCEPTED),
    LinkState.MANUAL: (LinkState.REJECTED,),
}
"""What a link can become."""

PARTS = ("columns", "ribbons", "gutter", "translations", "linking", "panel", "keyboard")
"""The scripts that the component's own builds on."""

_mount = component(__name__, "side_by_side", '<div class="beside"></div>', PARTS)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page knows besides the comparison.

    Attributes:
        language: BCP-47 of the translations.
        translations: of either article, see `SIDES`: segment id → its translation.
        reasons: of either article: segment id → why there is none, in words.
        acknowledged: the number of the last action that was dealt with.
        selected: the link or segment to go to, with a number that grows; ``None`` for none.
        evidence: of every link, by its id.
    """

    language: str = ""
    translations: Mapping[str, Mapping[str, TranslatedSegment]] = field(default_factory=dict)
    reasons: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    acknowledged: int = 0
    selected: Mapping[str, Any] | None = None
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


def side_by_side(
    comparison: Comparison,
    column: OutletColumn,
    shown: Shown,
    *,
    on_actions: Callable[[], None],
    on_outlet: Callable[[], None],
    on_asked: Callable[[], None],
    key: str,
) -> None:
    """Draw commentary and outlet; the callbacks read what was done from the component's state.

    ``actions`` holds decisions and new links, oldest first, each with a growing number and the
    ``document`` it is about; ``outlet`` the id of the article to show; ``asked`` the ``document``
    and, under the names of `SIDES`, the segments whose translation is wanted.
    """
    _mount(
        key=key,
        data=payload(comparison, column, shown),
        on_actions_change=on_actions,
        on_outlet_change=on_outlet,
        on_asked_change=on_asked,
    )


def document(comparison: Comparison, column: OutletColumn) -> str:
    """Name a pair of articles."""
    return f"{comparison.commentary.id}/{column.article.id}"


def payload(comparison: Comparison, column: OutletColumn, shown: Shown) -> dict[str, Any]:
    """Give what the browser shows: both texts, and the links between them."""
    return {
        "labels": LABELS,
        "document": document(comparison, column),
        "acknowledged": shown.acknowledged,
        "selected": shown.selected,
        "chosen": column.article.id,
        "outlets": [_outlet(other) for other in comparison.columns],
        "commentary": _side(comparison.commentary, comparison.commentary.article.title),
        "coverage": _side(column.article, column.name),
        "signature": column.alignment.signature,
        "links": [_link(stored, shown.evidence[stored.id]) for stored in column.links
                  if not stored.orphaned],
        "translations": _translations(shown),
    }  # fmt: skip


def _outlet(column: OutletColumn) -> dict[str, Any]:
    guess = column.article.article.language
    language = guess.code if guess.certain else "?"
    return {
        "id": column.article.id,
        "name": column.name,
        "about": f"{language} · {len(column.shown)}",
    }


def _side(stored: StoredArticle, name: str) -> dict[str, Any]:
    article = stored.article
    language = language_name(article.language.code) if article.language.certain else "uncertain"
    blocks = [b for b in article.blocks if b.included or b.kind not in LEFT_OUT]
    return {
        "article": f"{stored.id} {stored.version}",
        "name": name,
        "title": article.title,
        "language": article.language.code,
        "about": f"{language} · {shown_date(article)}",
        "blocks": [_block(block, article) for block in blocks if block.segments],
    }


def _block(block: Block, article: Article) -> dict[str, Any]:
    kind = block.kind.value
    return {
        "kind": kind,
        "tag": TAGS.get(block.kind, "p"),
        "label": "" if block.included else kind.replace("_", " "),
        "included": block.included,
        "segments": [_segment(segment) for segment in block.segments if segment.core],
        **tongue(block.language if block.language.certain else article.language),
    }


def _segment(segment: Segment) -> dict[str, str]:
    before = segment.text[: len(segment.text) - len(segment.text.lstrip())]
    after = segment.text[len(segment.text.rstrip()) :]
    return {"id": segment.id, "before": before, "text": segment.core, "after": after}


def _link(stored: StoredLink, evidence: Evidence) -> dict[str, Any]:
    link = stored.link
    return {
        "id": stored.id,
        "version": stored.version,
        "state": link.state.value,
        "score": link.score,
        "by_hand": stored.by_hand,
        "stale": stored.stale,
        "commentary": list(link.commentary),
        "coverage": list(link.coverage),
        "choices": _choices(stored),
        "discrepancies": [
            {"kind": found.kind.value, "explanation": keep_apart(found.explanation)}
            for found in evidence.discrepancies
        ],
        "marks": {
            "commentary": _marks(evidence.commentary),
            "coverage": _marks(evidence.coverage),
        },
    }


def _choices(stored: StoredLink) -> dict[str, list[str]]:
    """From each state the states it can go to; one that no run proposes is never a proposal."""
    choices = {before.value: [new.value for new in after] for before, after in CHOICES.items()}
    if stored.link.score is None:
        choices[LinkState.ACCEPTED.value] = [LinkState.REJECTED.value]
        choices[LinkState.REJECTED.value] = [LinkState.ACCEPTED.value]
    return choices


def _marks(marks: Marks) -> dict[str, list[tuple[int, int, str]]]:
    return {
        id_: [(mark.start, mark.end, "differs" if mark.differs else "same") for mark in found]
        for id_, found in marks.items()
    }


def _translations(shown: Shown) -> dict[str, Any]:
    return {
        "language": shown.language,
        "direction": direction(shown.language) if shown.language else "auto",
        "texts": {side: _texts(shown.translations.get(side, {})) for side in SIDES},
        "reasons": {side: dict(shown.reasons.get(side, {})) for side in SIDES},
    }


def _texts(translations: Mapping[str, TranslatedSegment]) -> dict[str, dict[str, str]]:
    return {
        id_: {"text": row.text, "route": row.origin}
        for id_, row in translations.items()
        if row.text
    }
