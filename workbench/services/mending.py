"""Putting right what a flag tells of, where a rule can do that without harm."""

from workbench.services.context import Workbench
from workbench.services.house import house_of
from workbench.services.translations import place_of, source_language
from workbench.translation.checks import fix


def mend(
    wb: Workbench, article_id: str, target: str, segment_id: str, code: str, text: str
) -> str | None:
    """Mend a translation; nothing is saved.

    Args:
        text: as it stands in the editor, saved or not.

    Returns:
        the whole mended text; ``None`` where there is nothing to mend or no safe way.

    Raises:
        NotFoundError: no such article.
        InputError: the article has no such segment.
    """
    stored = wb.store.articles.get(article_id)
    block, segment = place_of(stored.article, segment_id)
    house = house_of(wb, stored.project_id, target)
    languages = source_language(stored.article, block), target
    terms = house.find_terms(segment.core, languages[0])
    return fix(code, segment.core, text, *languages, terms=terms, convention=house.typography)
