"""What a link says, as the history of decisions keeps it for when the link is gone."""

from collections.abc import Sequence

from workbench.services import comparisons
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.context import Workbench
from workbench.store import StoredLink
from workbench.text.article import Article
from workbench.text.labels import shortened

LONGEST = 60
"""Characters of either passage that are kept."""


def find_link(comparison: Comparison, link_id: str) -> tuple[OutletColumn, StoredLink] | None:
    """Find a link of a comparison and the column it stands in; none if it is there no more."""
    for column in comparison.columns:
        for stored in column.links:
            if stored.id == link_id:
                return column, stored
    return None


def relink(
    wb: Workbench,
    comparison: Comparison,
    column: OutletColumn,
    own: Sequence[str],
    other: Sequence[str],
    instead_of: StoredLink | None,
) -> StoredLink:
    """Link passages by hand as `comparisons.relink` does, and keep what the links say."""
    return comparisons.relink(
        wb,
        comparison.commentary.id,
        column.article.id,
        own,
        other,
        instead_of=instead_of,
        note=note(comparison, column, own, other),
        old_note=note_of(comparison, column, instead_of) if instead_of else "",
    )


def note_of(comparison: Comparison, column: OutletColumn, stored: StoredLink) -> str:
    """Tell what a link says, see `note`."""
    return note(comparison, column, stored.link.commentary, stored.link.coverage)


def note(
    comparison: Comparison, column: OutletColumn, own: Sequence[str], other: Sequence[str]
) -> str:
    """Tell what a link of these segments says: ``“words” ↔ “words” (outlet)``."""
    left = _words(comparison.commentary.article, own)
    right = _words(column.article.article, other)
    return f"“{left}” ↔ “{right}” ({column.name})"


def _words(article: Article, ids: Sequence[str]) -> str:
    texts = {segment.id: segment.core for segment in article.segments}
    return shortened(" ".join(texts[id_] for id_ in ids if id_ in texts), LONGEST)
