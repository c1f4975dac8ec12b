"""How many independent texts stand behind a comparison: outlets that print one text are one."""

from collections.abc import Mapping

from workbench.comparison.copies import Copies, find_copies
from workbench.services.columns import Comparison


def copies_in(comparison: Comparison) -> Copies:
    """Find which of the coverage articles are copies of one text."""
    return find_copies(tuple((c.article.id, c.article.article) for c in comparison.columns))


def independent_texts(comparison: Comparison) -> Mapping[str, int]:
    """Count, for each commentary segment with a counting link, the independent texts that have it.

    Copies of one text count once, and so do outlets whose linked passages are word for word alike.
    """
    copies = copies_in(comparison)
    counts = {}
    for segment in comparison.commentary.article.included_segments:
        places = [
            (column.article.id, ids)
            for column in comparison.columns
            if (ids := column.linked_to(segment.id))
        ]
        if places:
            counts[segment.id] = len(copies.texts(places))
    return counts
