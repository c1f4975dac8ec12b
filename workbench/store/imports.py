"""Translations brought in from elsewhere, so that all of one import can be taken back.

An import is kept as a job that was done at once: its parameters hold what stood in each segment
before. Only the newest import of an article and target is kept; every text that was replaced is
in its segment's history besides.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import StaleEditError
from workbench.store import codec, drafts
from workbench.store.database import Database, new_id, now
from workbench.store.job_rows import find_jobs, lock_job
from workbench.store.recency import mark_used
from workbench.store.records import Incoming, Job, JobState
from workbench.store.rows import live_article, missing
from workbench.store.tables import ArticleRow, JobRow, TranslationRow

BRING_IN = "bring in"
"""The kind of job that an import is kept as."""


class Imports:
    """The translations brought into a store's articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def bring_in(
        self, article_id: str, target: str, texts: Sequence[Incoming], told: Mapping[str, Any]
    ) -> None:
        """Save a translation made elsewhere, each text with the status it came with.

        Args:
            told: what else to keep about the import, as JSON values.

        Raises:
            NotFoundError: no such article, or it lacks one of the segments; nothing is saved.
            StaleEditError: one was saved elsewhere since; nothing is saved.
        """
        with self._database.write() as session:
            article = live_article(session, article_id, lock=True)
            mark_used(session, article_id)
            before = _write(session, article, target, texts)
            _forget(session, article, target)
            params = {"article_id": article_id, "target": target, "before": before, **told}
            session.add(_job(article.project_id, params))

    def last(self, article_id: str, target: str) -> Job | None:
        """The newest import into a translation that was not taken back."""
        with self._database.read() as session:
            article = live_article(session, article_id)
            return next(iter(_imports(session, article, target)), None)

    def take_back(self, job_id: str) -> tuple[int, int]:
        """Take an import back: what stood there before stands there again.

        A segment somebody changed since stays as it is.

        Returns:
            how many segments were restored, and how many stay.

        Raises:
            NotFoundError: it was taken back already.
        """
        with self._database.write() as session:
            row = lock_job(session, job_id)
            article_id, target = str(row.params["article_id"]), str(row.params["target"])
            live_article(session, article_id, lock=True)
            mark_used(session, article_id)
            before = {entry["segment_id"]: entry for entry in row.params["before"]}
            rows = drafts.live_rows(session, article_id, target, before)
            untouched = [r for id_, r in rows.items() if r.version == before[id_]["version"]]
            for translation in untouched:
                _restore(session, translation, before[translation.segment_id])
            session.delete(row)
            return len(untouched), len(before) - len(untouched)


def _write(
    session: Session, article: ArticleRow, target: str, texts: Sequence[Incoming]
) -> list[dict[str, Any]]:
    """Save the texts; returns what stood there before."""
    places = codec.segment_order(article.blocks)
    rows = drafts.live_rows(session, article.id, target, [text.segment_id for text in texts])
    before = []
    for text in texts:
        if text.segment_id not in places:
            raise missing("segment", text.segment_id)
        row = rows.get(text.segment_id) or drafts.new_row(
            article.id, target, text.segment_id, text.source
        )
        if row.version != text.version:
            raise _stale(row, text)
        session.add(row)
        before.append(_as_it_was(row))
        drafts.keep_history(session, row)
        row.source, row.text, row.status = text.source, text.text, text.status.value
        row.route, row.flags = codec.encode_route(text.route), codec.encode_flags(text.flags)
        row.edited_by = None
        row.version += 1
        row.updated_at = now()
    return before


def _as_it_was(row: TranslationRow) -> dict[str, Any]:
    return {
        "segment_id": row.segment_id,
        "existed": row.version > 0,
        "version": row.version + 1,
        "source": row.source,
        "text": row.text,
        "status": row.status,
        "route": row.route,
        "flags": row.flags,
        "edited_by": row.edited_by,
    }


def _restore(session: Session, row: TranslationRow, before: Mapping[str, Any]) -> None:
    if not before["existed"] and not row.draft:
        session.delete(row)
        return
    drafts.keep_history(session, row)
    for name in ("source", "text", "status", "route", "flags", "edited_by"):
        setattr(row, name, before[name])
    row.version += 1
    row.updated_at = now()


def _stale(row: TranslationRow, text: Incoming) -> StaleEditError:
    return StaleEditError(
        "A segment was saved elsewhere since the preview was made. Nothing was brought in.",
        "Look at the preview again, and save.",
        mine=text.text,
        theirs=row.text,
        version=row.version,
    )


def _job(project_id: str, params: Mapping[str, Any]) -> JobRow:
    time = now()
    return JobRow(
        id=new_id(),
        project_id=project_id,
        kind=BRING_IN,
        params=dict(params),
        state=JobState.DONE.value,
        cancel_requested=False,
        created_at=time,
        updated_at=time,
    )


def _imports(session: Session, article: ArticleRow, target: str) -> list[Job]:
    condition = (JobRow.project_id == article.project_id) & (JobRow.kind == BRING_IN)
    return [
        job
        for job in find_jobs(session, condition)
        if (job.params["article_id"], job.params["target"]) == (article.id, target)
    ]


def _forget(session: Session, article: ArticleRow, target: str) -> None:
    """Let the imports before the newest go: their texts are in the histories."""
    old = [job.id for job in _imports(session, article, target)]
    for row in session.scalars(select(JobRow).where(JobRow.id.in_(old))):
        session.delete(row)
