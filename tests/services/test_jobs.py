"""Jobs that go wrong: what was finished is kept, the reason is told, and they can be resumed."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from tests.services.conftest import Add
from workbench.errors import StoreError
from workbench.services import Workbench, articles, drafting, jobs
from workbench.store import JobState

TEXT = "Im Garten\n\n" + " ".join(
    f"Im Jahr {1900 + n} sahen wir {n + 2} Hunde im Garten und {n + 5} Katzen auf dem Dach."
    for n in range(24)
)


@contextmanager
def once_begun(wb: Workbench, article_id: str, limit: str, release: str) -> Iterator[None]:
    """Limit the store's connections by a pragma from the article's first translation on."""
    engine = wb.store.database.engine
    given = {"limited": True, "pages": 0}

    def set_limit(connection: sqlite3.Connection, *_: object) -> None:
        query = "SELECT count(*) FROM translated_segment WHERE article_id = ?"
        begun = connection.execute(query, (article_id,)).fetchone()[0]
        given["pages"] = given["pages"] or connection.execute("PRAGMA page_count").fetchone()[0]
        pragma = limit.format(pages=given["pages"] + 2) if given["limited"] and begun else release
        connection.execute(f"PRAGMA {pragma}")

    event.listen(engine, "checkout", set_limit)
    try:
        yield
    finally:
        given["limited"] = False


def test_a_full_disk_stops_a_job_with_a_message_and_keeps_what_was_finished(
    wb: Workbench, add: Add
) -> None:
    stored = add(TEXT)
    job = drafting.create_job(wb, stored.id, "en")
    with once_begun(wb, stored.id, "max_page_count = {pages}", "max_page_count = 1000000"):
        failed = jobs.run_job(wb, job.id)
    assert failed.state is JobState.FAILED
    assert "no room left on the disk" in (failed.message or "")
    kept = {row.segment_id: row for row in wb.store.translations.list(stored.id, "en")}
    assert len(kept) == failed.done < failed.total
    jobs.resume_job(wb, job.id)
    finished = jobs.run_job(wb, job.id)
    assert (finished.state, finished.done) == (JobState.DONE, finished.total)
    now = {row.segment_id: row for row in wb.store.translations.list(stored.id, "en")}
    assert kept.items() <= now.items()


def test_a_job_whose_end_could_not_be_written_can_be_resumed_at_once(
    wb: Workbench, add: Add
) -> None:
    stored = add(TEXT)
    job = drafting.create_job(wb, stored.id, "en")
    with (
        once_begun(wb, stored.id, "query_only = ON", "query_only = OFF"),
        pytest.raises(StoreError, match="cannot write"),
    ):
        jobs.run_job(wb, job.id)
    left = wb.store.jobs.get(job.id)
    assert (left.state, jobs.is_alive(left)) == (JobState.RUNNING, False)
    assert 0 < left.done < left.total
    assert jobs.resume_job(wb, job.id).state is JobState.PENDING
    assert jobs.run_job(wb, job.id).state is JobState.DONE


def test_a_segment_that_is_gone_by_the_time_is_told_and_the_rest_translated(
    wb: Workbench, add: Add
) -> None:
    stored = add(TEXT)
    job = drafting.create_job(wb, stored.id, "en")
    first = stored.article.included_segments[1].id
    articles.merge_segments(wb, stored.id, stored.version, first)
    finished = jobs.run_job(wb, job.id)
    assert (finished.state, finished.failed) == (JobState.DONE, 2)
    assert finished.done == finished.total - 2
    again = jobs.run_job(wb, drafting.create_job(wb, stored.id, "en").id)
    assert (again.state, again.total) == (JobState.DONE, 1)
