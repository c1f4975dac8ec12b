"""Writing translated segments within a transaction."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.store import codec
from workbench.store.database import now
from workbench.store.recency import mark_used
from workbench.store.rows import chunks
from workbench.store.tables import ArticleRow, RevisionRow, TranslationRow
from workbench.text.translation import Draft, Status


def save_drafts(
    session: Session, article: ArticleRow, target: str, drafts: Sequence[Draft]
) -> None:
    """Save machine translations.

    A text a person edited or confirmed stays, with its route, flags and version; only ``draft``
    and the alternatives beside it are renewed. A draft of a segment the article no longer has
    is let go: it belongs to words that are gone.
    """
    mark_used(session, article.id)
    places = codec.segment_order(article.blocks)
    wanted = {draft.segment_id: draft for draft in drafts if draft.segment_id in places}
    rows = live_rows(session, article.id, target, wanted)
    for id_, draft in wanted.items():
        row = rows.get(id_) or new_row(article.id, target, id_, draft.source)
        session.add(row)
        row.draft, row.updated_at = draft.text, now()
        row.alternatives = codec.encode_hypotheses(draft.alternatives)
        if row.status == Status.MACHINE:
            _write(session, row, draft)


def _write(session: Session, row: TranslationRow, draft: Draft) -> None:
    keep_history(session, row)
    row.source = draft.source
    row.text = draft.text
    row.route = codec.encode_route(draft.route)
    row.flags = codec.encode_flags(draft.flags)
    row.edited_by = None
    row.version += 1
    row.updated_at = now()


def live_rows(
    session: Session, article_id: str, target: str, segment_ids: Iterable[str]
) -> dict[str, TranslationRow]:
    """Find the translations of segments the article has: segment id → row."""
    found: dict[str, TranslationRow] = {}
    for some in chunks(list(segment_ids)):
        rows = session.scalars(
            select(TranslationRow)
            .where(
                TranslationRow.article_id == article_id,
                TranslationRow.target == target,
                TranslationRow.segment_id.in_(some),
                TranslationRow.orphaned.is_(False),
            )
            .with_for_update()
        )
        found.update((row.segment_id, row) for row in rows)
    return found


def new_row(article_id: str, target: str, segment_id: str, source: str) -> TranslationRow:
    """Make the row of a segment that has no translation yet; its version is 0 until written."""
    return TranslationRow(
        article_id=article_id,
        target=target,
        segment_id=segment_id,
        source=source,
        text="",
        draft="",
        status=Status.MACHINE.value,
        route=[],
        flags=[],
        alternatives=[],
        version=0,
        orphaned=False,
        updated_at=now(),
    )


def keep_history(session: Session, row: TranslationRow) -> None:
    """Keep a row's text before it is replaced."""
    if row.version == 0:
        return
    session.add(
        RevisionRow(
            translation_id=row.id,
            text=row.text,
            status=row.status,
            edited_by=row.edited_by,
            at=row.updated_at,
        )
    )
