"""Long work, kept item by item, so that a crash loses nothing and repeats nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select, update

from workbench.store import drafts
from workbench.store.database import Database, new_id, now
from workbench.store.job_rows import (
    DONE,
    FAILED,
    PENDING,
    find_jobs,
    finish_items,
    is_abandoned,
    job_record,
    lock_job,
)
from workbench.store.records import Job, JobState
from workbench.store.rows import chunks, live_article, live_project, missing
from workbench.store.tables import JobItemRow, JobRow
from workbench.text.translation import Draft


class Jobs:
    """The jobs of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(
        self, kind: str, project_id: str, params: Mapping[str, Any], items: Sequence[str]
    ) -> Job:
        """Keep a new job, waiting to be claimed.

        Args:
            params: what the work needs to know, as JSON values.
            items: keys of the items in order; a key that comes twice counts once.

        Raises:
            NotFoundError: no such project.
        """
        time = now()
        row = JobRow(
            id=new_id(),
            project_id=project_id,
            kind=kind,
            params=dict(params),
            state=PENDING,
            cancel_requested=False,
            created_at=time,
            updated_at=time,
        )
        keys = enumerate(dict.fromkeys(items))
        with self._database.write() as session:
            live_project(session, project_id)
            session.add(row)
            session.flush()
            session.add_all(
                JobItemRow(job_id=row.id, position=position, key=key, state=PENDING)
                for position, key in keys
            )
            session.flush()
            return job_record(session, row.id)

    def get(self, job_id: str) -> Job:
        """Find a job.

        Raises:
            NotFoundError: there is none.
        """
        with self._database.read() as session:
            return job_record(session, job_id)

    def pending(self, job_id: str) -> list[str]:
        """List the keys of the items neither done nor failed, in order."""
        query = (
            select(JobItemRow.key)
            .where(JobItemRow.job_id == job_id, JobItemRow.state == PENDING)
            .order_by(JobItemRow.position)
        )
        with self._database.read() as session:
            return [*session.scalars(query)]

    def finish_drafts(
        self,
        job_id: str,
        article_id: str,
        target: str,
        drafts_: Sequence[Draft],
    ) -> None:
        """Save drafts and mark the items of their segments done, in one transaction.

        A draft whose item was finished before, by another worker or before a crash, is let go.

        Raises:
            NotFoundError: no such job or article.
        """
        by_key = {draft.segment_id: draft for draft in drafts_}
        with self._database.write() as session:
            open_keys = finish_items(session, job_id, list(by_key))
            article = live_article(session, article_id, lock=True)
            new = [draft for key, draft in by_key.items() if key in open_keys]
            drafts.save_drafts(session, article, target, new)

    def fail_items(self, job_id: str, keys: Sequence[str], message: str) -> None:
        """Mark items failed, unless they are done; resuming the job tries them again.

        Raises:
            NotFoundError: no such job.
        """
        with self._database.write() as session:
            lock_job(session, job_id).updated_at = now()
            for some in chunks(keys):
                session.execute(
                    update(JobItemRow)
                    .where(JobItemRow.job_id == job_id, JobItemRow.key.in_(some))
                    .where(JobItemRow.state != DONE)
                    .values(state=FAILED, message=message)
                )

    def claim(self, job_id: str, owner: str) -> bool:
        """Take a pending job, or one whose owner gave no heartbeat for 30 seconds.

        Args:
            owner: unique to the worker, over all processes.

        Returns:
            whether the job is the owner's now and running.

        Raises:
            NotFoundError: no such job.
        """
        with self._database.write() as session:
            row = lock_job(session, job_id)
            free = row.owner in (None, owner) or is_abandoned(row)
            waits = row.state in (JobState.PENDING, JobState.RUNNING)
            if not (free and waits) or row.cancel_requested:
                return False
            row.owner, row.state = owner, JobState.RUNNING.value
            row.heartbeat_at = row.updated_at = now()
            return True

    def heartbeat(self, job_id: str, owner: str) -> bool:
        """Show that the owner still works.

        Returns:
            whether the job is still the owner's; if not, it must stop.

        Raises:
            NotFoundError: no such job.
        """
        with self._database.write() as session:
            row = lock_job(session, job_id)
            if row.owner != owner:
                return False
            row.heartbeat_at = now()
            return True

    def request_cancel(self, job_id: str) -> None:
        """Ask the owner to stop; a job nobody works on is cancelled at once.

        Raises:
            NotFoundError: no such job.
        """
        with self._database.write() as session:
            row = lock_job(session, job_id)
            if row.state not in (JobState.PENDING, JobState.RUNNING):
                return
            row.cancel_requested = True
            row.updated_at = now()
            if row.owner is None or is_abandoned(row):
                row.owner, row.state = None, JobState.CANCELLED.value

    def is_cancelled(self, job_id: str) -> bool:
        """Tell whether a job was asked to stop, or has.

        Raises:
            NotFoundError: no such job.
        """
        with self._database.read() as session:
            row = session.get(JobRow, job_id)
            if row is None:
                raise missing("job", job_id)
            return row.cancel_requested or row.state == JobState.CANCELLED

    def set_state(self, job_id: str, state: JobState, message: str | None = None) -> Job:
        """Say how far a job has come.

        ``pending`` resumes a job: an earlier wish to cancel is forgotten and failed items are
        tried again. Any state but ``running`` frees it from its owner.

        Raises:
            NotFoundError: no such job.
        """
        with self._database.write() as session:
            row = lock_job(session, job_id)
            row.state, row.message, row.updated_at = state.value, message, now()
            if state != JobState.RUNNING:
                row.owner = row.heartbeat_at = None
            if state == JobState.PENDING:
                row.cancel_requested = False
                session.execute(
                    update(JobItemRow)
                    .where(JobItemRow.job_id == job_id, JobItemRow.state == FAILED)
                    .values(state=PENDING, message=None)
                )
            session.flush()
            return job_record(session, job_id)

    def list(self, project_id: str, kind: str | None = None) -> list[Job]:
        """List a project's jobs, newest first."""
        condition = JobRow.project_id == project_id
        if kind is not None:
            condition &= JobRow.kind == kind
        with self._database.read() as session:
            return find_jobs(session, condition)
