"""Translations: drafted, edited, imported, with every earlier text kept."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from workbench.errors import StaleEditError
from workbench.store import codec, drafts
from workbench.store.database import Database, now
from workbench.store.recency import mark_used
from workbench.store.records import RESEGMENTED, Edit, Revision, TranslatedSegment
from workbench.store.rows import as_translation, live_article, missing
from workbench.store.tables import ArticleRow, RevisionRow, TranslationRow
from workbench.text.translation import Draft, Flag, Status


class Translations:
    """The translations of a store's articles, one a target language."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def targets(self, article_id: str) -> list[str]:
        """List the languages an article has been translated into, the first first."""
        query = (
            select(TranslationRow.target)
            .where(TranslationRow.article_id == article_id)
            .group_by(TranslationRow.target)
            .order_by(func.min(TranslationRow.id))
        )
        with self._database.read() as session:
            return [*session.scalars(query)]

    def save_drafts(self, article_id: str, target: str, drafts_: Sequence[Draft]) -> None:
        """Save machine translations.

        A text a person edited or confirmed stays as it is; only the ``draft`` and the
        alternatives beside it are renewed. Drafts of segments the article no longer has are
        let go.

        Raises:
            NotFoundError: no such article.
        """
        with self._database.write() as session:
            article = live_article(session, article_id, lock=True)
            drafts.save_drafts(session, article, target, drafts_)

    def edit(
        self,
        article_id: str,
        target: str,
        segment_id: str,
        *,
        source: str,
        text: str,
        status: Status,
        version: int,
        flags: Sequence[Flag] | None = None,
        edited_by: str | None = None,
    ) -> TranslatedSegment:
        """Save what a person made of a segment.

        Args:
            source: the text that was translated.
            version: of the stored text the edit is based on; 0 where there was none.
            flags: what checking the new text found; ``None`` keeps the flags it had, less the
                one that says the source was cut anew, as a person has now seen it.

        Raises:
            NotFoundError: no such article, or it no longer has this segment.
            StaleEditError: someone else saved this segment first.
        """
        with self._database.write() as session:
            row = _row_to_edit(session, article_id, target, segment_id, source)
            if row.version != version:
                raise _stale(row, text)
            session.add(row)
            edit = Edit(segment_id, source, text, status, version, flags, edited_by)
            _write(session, row, edit)
            session.flush()
            return as_translation(row)

    def edit_all(
        self, article_id: str, target: str, edits: Sequence[Edit]
    ) -> list[TranslatedSegment]:
        """Save what a person made of several segments: all of them, or none.

        Raises:
            NotFoundError: no such article, or one of the segments has no translation there.
            StaleEditError: someone else saved one of them first.
        """
        with self._database.write() as session:
            live_article(session, article_id, lock=True)
            mark_used(session, article_id)
            rows = drafts.live_rows(session, article_id, target, [e.segment_id for e in edits])
            for edit in edits:
                row = rows.get(edit.segment_id)
                if row is None:
                    raise missing("segment", edit.segment_id)
                if row.version != edit.version:
                    raise _stale(row, edit.text)
                _write(session, row, edit)
            session.flush()
            return [as_translation(rows[edit.segment_id]) for edit in edits]

    def import_human(
        self,
        article_id: str,
        target: str,
        texts: Mapping[str, tuple[str, str]],
        status: Status,
    ) -> None:
        """Save a translation people made elsewhere; texts it replaces stay in their histories.

        Args:
            texts: segment id → (source, text).

        Raises:
            NotFoundError: no such article, or it lacks one of the segments.
        """
        with self._database.write() as session:
            article = live_article(session, article_id, lock=True)
            _check_segments(article, texts)
            mark_used(session, article_id)
            rows = drafts.live_rows(session, article_id, target, texts)
            for segment_id, (source, text) in texts.items():
                row = rows.get(segment_id) or drafts.new_row(article_id, target, segment_id, source)
                session.add(row)
                drafts.keep_history(session, row)
                row.source, row.text, row.status = source, text, status.value
                row.route, row.flags, row.edited_by = [], [], None
                row.version += 1
                row.updated_at = now()

    def orphans(self, article_id: str, target: str) -> list[TranslatedSegment]:
        """List the translations of segments the article no longer has, oldest first."""
        with self._database.read() as session:
            rows = _rows(session, article_id, target, orphaned=True)
            return [as_translation(row) for row in rows]

    def find(self, article_id: str, target: str, segment_id: str) -> TranslatedSegment | None:
        """Find the translation of a segment the article has; ``None`` where there is none yet."""
        query = select(TranslationRow).where(
            TranslationRow.article_id == article_id,
            TranslationRow.target == target,
            TranslationRow.segment_id == segment_id,
            TranslationRow.orphaned.is_(False),
        )
        with self._database.read() as session:
            row = session.scalars(query).one_or_none()
            return as_translation(row) if row else None

    def changed(self, article_id: str, target: str, since: str) -> list[TranslatedSegment]:
        """List what was written at a moment or later, in no order; orphans are left out.

        Args:
            since: as in `TranslatedSegment.updated_at`.
        """
        query = select(TranslationRow).where(
            TranslationRow.article_id == article_id,
            TranslationRow.target == target,
            TranslationRow.orphaned.is_(False),
            TranslationRow.updated_at >= since,
        )
        with self._database.read() as session:
            return [as_translation(row) for row in session.scalars(query)]

    def count(self, article_id: str, target: str) -> int:
        """Count what is translated; orphans are left out."""
        query = select(func.count()).where(
            TranslationRow.article_id == article_id,
            TranslationRow.target == target,
            TranslationRow.orphaned.is_(False),
        )
        with self._database.read() as session:
            return session.scalars(query).one()

    def history(self, article_id: str, target: str, segment_id: str) -> list[Revision]:
        """List the texts a segment's translation had before this one, oldest first."""
        query = (
            select(RevisionRow)
            .join(TranslationRow, TranslationRow.id == RevisionRow.translation_id)
            .where(
                TranslationRow.article_id == article_id,
                TranslationRow.target == target,
                TranslationRow.segment_id == segment_id,
            )
            .order_by(RevisionRow.at, RevisionRow.id)
        )
        with self._database.read() as session:
            return [
                Revision(row.text, Status(row.status), row.at, row.edited_by)
                for row in session.scalars(query)
            ]

    def delete(self, article_id: str, target: str) -> None:
        """Remove a translation with its histories and orphans, for good."""
        with self._database.write() as session:
            mark_used(session, article_id)
            session.execute(
                delete(TranslationRow).where(
                    TranslationRow.article_id == article_id, TranslationRow.target == target
                )
            )

    def list(self, article_id: str, target: str) -> list[TranslatedSegment]:
        """List what is translated, in reading order; orphans are left out.

        Raises:
            NotFoundError: no such article.
        """
        with self._database.read() as session:
            places = codec.segment_order(live_article(session, article_id).blocks)
            rows = _rows(session, article_id, target, orphaned=False)
            return sorted(map(as_translation, rows), key=lambda row: places[row.segment_id])


def _write(session: Session, row: TranslationRow, edit: Edit) -> None:
    drafts.keep_history(session, row)
    row.source, row.text, row.status = edit.source, edit.text, edit.status.value
    row.flags = _flags_after(row, edit.flags)
    row.edited_by = edit.edited_by
    row.version += 1
    row.updated_at = now()


def _rows(
    session: Session, article_id: str, target: str, *, orphaned: bool
) -> Sequence[TranslationRow]:
    return session.scalars(
        select(TranslationRow)
        .where(
            TranslationRow.article_id == article_id,
            TranslationRow.target == target,
            TranslationRow.orphaned.is_(orphaned),
        )
        .order_by(TranslationRow.id)
    ).all()


def _row_to_edit(
    session: Session, article_id: str, target: str, segment_id: str, source: str
) -> TranslationRow:
    article = live_article(session, article_id, lock=True)
    mark_used(session, article_id)
    row = drafts.live_rows(session, article_id, target, [segment_id]).get(segment_id)
    if row is None:
        _check_segments(article, [segment_id])
        row = drafts.new_row(article_id, target, segment_id, source)
    return row


def _check_segments(article: ArticleRow, segment_ids: Iterable[str]) -> None:
    places = codec.segment_order(article.blocks)
    unknown = [id_ for id_ in segment_ids if id_ not in places]
    if unknown:
        raise missing("segment", unknown[0])


def _flags_after(row: TranslationRow, flags: Sequence[Flag] | None) -> list[object]:
    if flags is not None:
        return codec.encode_flags(flags)
    kept = codec.decode_flags(row.flags)
    return codec.encode_flags([flag for flag in kept if flag.code != RESEGMENTED])


def _stale(row: TranslationRow, mine: str) -> StaleEditError:
    return StaleEditError(
        "Someone else saved this segment while you worked on it.",
        "Your text is shown beside theirs; choose one, or join them, and save again.",
        mine=mine,
        theirs=row.text,
        version=row.version,
    )
