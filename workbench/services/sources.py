"""How many independent texts stand behind a comparison: outlets that print one text are one."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from workbench.comparison.copies import Copies, find_copies
from workbench.services.columns import Comparison
from workbench.text.article import Article


def copies_in(comparison: Comparison) -> Copies:
    """Find which of the coverage articles are copies of one text."""
    return find_copies(tuple((c.article.id, c.article.article) for c in comparison.columns))


def independent_texts(comparison: Comparison) -> Mapping[str, int]:
    """Count, for each commentary segment with a counting link, the independent texts that have it.

    Copies of one text count once, and so do outlets whose linked passages are word for word alike.
    """
    places = {
        segment.id: tuple(
            (column.article.id, ids)
            for column in comparison.columns
            if (ids := column.linked_to(segment.id))
        )
        for segment in comparison.commentary.article.included_segments
    }
    articles = tuple((c.article.id, c.article.article) for c in comparison.columns)
    return _counted(articles, tuple((key, found) for key, found in places.items() if found))


@lru_cache(maxsize=4)
def _counted(
    articles: tuple[tuple[str, Article], ...],
    places: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...],
) -> Mapping[str, int]:
    """Keep the counts of the last comparisons: a page asks again with every click."""
    copies = find_copies(articles)
    return MappingProxyType({key: len(copies.texts(found)) for key, found in places})
