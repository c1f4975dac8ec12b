"""Rows of jobs within a transaction."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select, update
from sqlalchemy.orm import Session

from workbench.store.database import as_time, now
from workbench.store.records import Job, JobState
from workbench.store.rows import chunks, missing
from workbench.store.tables import JobItemRow, JobRow

ABANDONED = timedelta(seconds=30)
"""Without a heartbeat for this long, a job's owner counts as gone."""

PENDING = JobState.PENDING.value
DONE = JobState.DONE.value
FAILED = JobState.FAILED.value


def lock_job(session: Session, job_id: str) -> JobRow:
    """Find a job and hold its row, where the database locks rows.

    Raises:
        NotFoundError: there is none.
    """
    row = session.get(JobRow, job_id, with_for_update=True)
    if row is None:
        raise missing("job", job_id)
    return row


def is_abandoned(row: JobRow) -> bool:
    """Tell whether a job's owner counts as gone."""
    return (row.heartbeat_at or "") < as_time(datetime.now(UTC) - ABANDONED)


def finish_items(session: Session, job_id: str, keys: Sequence[str]) -> set[str]:
    """Mark items done.

    Returns:
        the keys that were not done before.
    """
    lock_job(session, job_id).updated_at = now()
    finished: set[str] = set()
    for some in chunks(keys):
        done = session.execute(
            update(JobItemRow)
            .where(JobItemRow.job_id == job_id, JobItemRow.key.in_(some))
            .where(JobItemRow.state != DONE)
            .values(state=DONE, message=None)
            .returning(JobItemRow.key)
        )
        finished.update(done.scalars())
    return finished


def job_record(session: Session, job_id: str) -> Job:
    """Read a job with its counts.

    Raises:
        NotFoundError: there is none.
    """
    found = find_jobs(session, JobRow.id == job_id)
    if not found:
        raise missing("job", job_id)
    return found[0]


def find_jobs(session: Session, condition: ColumnElement[bool]) -> list[Job]:
    """Read the jobs that meet a condition, newest first."""
    found = session.execute(
        select(JobRow, func.count(JobItemRow.key), _count(DONE), _count(FAILED))
        .outerjoin(JobItemRow, JobItemRow.job_id == JobRow.id)
        .where(condition)
        .group_by(JobRow.id)
        .order_by(JobRow.created_at.desc())
    )
    return [
        Job(
            id=row.id,
            kind=row.kind,
            project_id=row.project_id,
            params=row.params,
            state=JobState(row.state),
            total=total,
            done=done,
            failed=failed,
            message=row.message,
            created_at=row.created_at,
            updated_at=row.updated_at,
            owner=row.owner,
        )
        for row, total, done, failed in found
    ]


def _count(state: str) -> ColumnElement[int]:
    return func.count(case((JobItemRow.state == state, 1)))
