"""Flags let stand, and brought back."""

from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.services.translations import place_of
from workbench.text.ids import flag_fingerprint
from workbench.text.languages import language_name


def dismiss(
    wb: Workbench,
    article_id: str,
    target: str,
    segment_id: str,
    code: str,
    reason: str = "",
    author: str | None = None,
) -> None:
    """Let a flag stand: it stays away until its source or its translation changes.

    Args:
        code: of the flag; one the segment does not have has no effect until it does.

    Raises:
        NotFoundError: no such article.
        InputError: the article has no such segment, or that has no translation.
    """
    project, fingerprint = _key(wb, article_id, target, segment_id, code)
    wb.store.dismissals.add(project, target, code, fingerprint, reason=reason, author=author)


def bring_back(wb: Workbench, article_id: str, target: str, segment_id: str, code: str) -> bool:
    """Show a flag again that was let stand.

    Returns:
        whether it was dismissed for the texts as they are.

    Raises:
        NotFoundError: no such article.
        InputError: the article has no such segment, or that has no translation.
    """
    project, fingerprint = _key(wb, article_id, target, segment_id, code)
    return wb.store.dismissals.remove(project, target, fingerprint)


def _key(
    wb: Workbench, article_id: str, target: str, segment_id: str, code: str
) -> tuple[str, str]:
    stored = wb.store.articles.get(article_id)
    _, segment = place_of(stored.article, segment_id)
    done = wb.store.translations.find(article_id, target, segment_id)
    if done is None:
        raise InputError(
            f"The segment has no translation into {language_name(target)}, and no flags.",
            "Open the translation again; somebody may have changed it since.",
        )
    return stored.project_id, flag_fingerprint(code, segment.core, done.text)
