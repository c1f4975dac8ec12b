"""Flags let stand, and brought back."""

from workbench.errors import InputError
from workbench.services import translations
from workbench.services.context import Workbench
from workbench.services.translations import Row
from workbench.text.ids import flag_fingerprint


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

    Raises:
        NotFoundError: no such article.
        InputError: the segment has no such flag, or no translation.
    """
    row = _row(wb, article_id, target, segment_id)
    flags = row.translated.flags if row.translated else ()
    if not any(flag.code == code for flag in (*flags, *row.dismissed)):
        raise InputError(
            f"The segment has no flag “{code}” any more.",
            "Its text was changed since; look at the flags it has now.",
        )
    project, fingerprint = _key(wb, article_id, row, code)
    wb.store.dismissals.add(project, target, code, fingerprint, reason=reason, author=author)


def bring_back(wb: Workbench, article_id: str, target: str, segment_id: str, code: str) -> bool:
    """Show a flag again that was let stand.

    Returns:
        whether it was dismissed for the texts as they are.

    Raises:
        NotFoundError: no such article.
        InputError: the article has no such segment.
    """
    row = _row(wb, article_id, target, segment_id)
    project, fingerprint = _key(wb, article_id, row, code)
    return wb.store.dismissals.remove(project, target, fingerprint)


def _row(wb: Workbench, article_id: str, target: str, segment_id: str) -> Row:
    for row in translations.rows(wb, article_id, target):
        if row.segment.id == segment_id:
            return row
    raise InputError(
        f"The article has no segment {segment_id}.",
        "It may have been corrected since; open the translation again.",
    )


def _key(wb: Workbench, article_id: str, row: Row, code: str) -> tuple[str, str]:
    project = wb.store.articles.get(article_id).project_id
    text = row.translated.text if row.translated else ""
    return project, flag_fingerprint(code, row.segment.core, text)
