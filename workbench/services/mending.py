"""Putting right what a flag tells of, where a rule can do that without harm."""

from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.services.house import house_of
from workbench.services.translations import source_language
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
    article = stored.article
    typography = house_of(wb, stored.project_id, target).typography
    for block in article.blocks:
        for segment in block.segments:
            if segment.id == segment_id:
                languages = source_language(article, block), target
                return fix(code, segment.core, text, *languages, convention=typography)
    raise InputError(
        f"The article “{article.title}” has no segment {segment_id}.",
        "It may have been corrected since; open the translation again.",
    )
