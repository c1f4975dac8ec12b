"""Errors somebody marked in translations, by type and severity."""

from dataclasses import dataclass

from sqlalchemy import select

from workbench.errors import NotFoundError
from workbench.store.database import Database, now
from workbench.store.desk_tables import AnnotationRow
from workbench.store.recency import mark_used
from workbench.store.rows import live_version
from workbench.text.mqm import MqmSeverity


@dataclass(frozen=True, slots=True)
class Annotation:
    """One marked error.

    Attributes:
        quote: the words of the translation it is in; empty for the whole segment.
        category: one of `workbench.text.mqm.categories`.
        author: who marked it, where that was given.
    """

    id: int
    segment_id: str
    quote: str
    category: str
    severity: MqmSeverity
    note: str
    author: str | None
    at: str


class Annotations:
    """The marked errors of a store's translations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        article_id: str,
        target: str,
        segment_id: str,
        *,
        category: str,
        severity: MqmSeverity,
        quote: str = "",
        note: str = "",
        author: str | None = None,
    ) -> Annotation:
        """Mark an error.

        Raises:
            NotFoundError: no such article.
        """
        with self._database.write() as session:
            live_version(session, article_id)
            mark_used(session, article_id)
            row = AnnotationRow(
                article_id=article_id,
                target=target,
                segment_id=segment_id,
                quote=quote,
                category=category,
                severity=severity.value,
                note=note,
                author=author,
                at=now(),
            )
            session.add(row)
            session.flush()
            return _annotation(row)

    def remove(self, annotation_id: int) -> None:
        """Take a mark away.

        Raises:
            NotFoundError: it is gone already.
        """
        with self._database.write() as session:
            row = session.get(AnnotationRow, annotation_id)
            if row is None:
                raise NotFoundError("This error is no longer marked.", "Reload the page.")
            mark_used(session, row.article_id)
            session.delete(row)

    def list(self, article_id: str, target: str) -> list[Annotation]:
        """List the marked errors of a translation in the order they were marked."""
        query = select(AnnotationRow).where(
            AnnotationRow.article_id == article_id, AnnotationRow.target == target
        )
        with self._database.read() as session:
            return [_annotation(row) for row in session.scalars(query.order_by(AnnotationRow.id))]


def _annotation(row: AnnotationRow) -> Annotation:
    return Annotation(
        row.id,
        row.segment_id,
        row.quote,
        row.category,
        MqmSeverity(row.severity),
        row.note,
        row.author,
        row.at,
    )
