"""Faults mended with one key, as the project keeps to."""

from workbench.services import translations
from workbench.services.context import Workbench
from workbench.services.house import House, house_of
from workbench.services.translations import Row, source_language
from workbench.text.article import Article
from workbench.translation import checks


def fix(
    wb: Workbench, article_id: str, target: str, segment_id: str, code: str, text: str
) -> str | None:
    """Mend what a flag told of in one segment.

    Args:
        text: the translation as it stands in the editor, saved or not.

    Returns:
        the whole mended translation; ``None`` where there is no safe way.

    Raises:
        NotFoundError: no such article.
        InputError: the article has no such segment.
    """
    stored = wb.store.articles.get(article_id)
    block, segment = translations.place_of(stored.article, segment_id)
    house = house_of(wb, stored.project_id, target)
    languages = source_language(stored.article, block), target
    return checks.fix(code, segment.core, text, *languages, convention=house.typography)


def fixes_of(row: Row, article: Article, target: str, house: House) -> dict[str, str]:
    """What each flag of a row could be mended to, by its code; those without a safe way are not in.

    For lists of rows that are at hand already; costs a fraction of checking them.
    """
    done = row.translated
    if done is None:
        return {}
    languages = source_language(article, row.block), target
    found = {
        flag.code: checks.fix(
            flag.code, row.segment.core, done.text, *languages, convention=house.typography
        )
        for flag in done.flags
        if checks.is_safe_to_fix(flag.code)
    }
    return {code: mended for code, mended in found.items() if mended is not None}
