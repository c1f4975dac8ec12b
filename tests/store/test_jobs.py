"""Jobs: claimed once, resumed after a crash, nothing lost and nothing twice."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from tests.store.build import article, commentary, draft, ids
from workbench.errors import NotFoundError
from workbench.store import Job, JobState, Store, StoredArticle
from workbench.store.database import as_time
from workbench.store.tables import JobRow


@pytest.fixture
def mine(store: Store) -> StoredArticle:
    """A commentary of three segments."""
    return commentary(store)


@pytest.fixture
def job(store: Store, mine: StoredArticle) -> Job:
    """A job over all its segments."""
    return store.jobs.create("translate", mine.project_id, {"target": "en", "n": 2}, ids(mine))


def pass_time(store: Store, job: Job, seconds: float) -> None:
    """Make the last heartbeat older."""
    then = as_time(datetime.now(UTC) - timedelta(seconds=seconds))
    with store.database.write() as session:
        session.execute(update(JobRow).where(JobRow.id == job.id).values(heartbeat_at=then))


def test_a_new_job_waits_with_its_items_in_order(
    store: Store, mine: StoredArticle, job: Job
) -> None:
    assert (job.state, job.total, job.done, job.failed) == (JobState.PENDING, 3, 0, 0)
    assert job.params == {"target": "en", "n": 2}
    assert store.jobs.pending(job.id) == ids(mine)
    assert store.jobs.get(job.id) == job


def test_an_item_named_twice_counts_once(store: Store, mine: StoredArticle) -> None:
    job = store.jobs.create("x", mine.project_id, {}, ["b", "a", "b"])
    assert store.jobs.pending(job.id) == ["b", "a"]


def test_jobs_are_listed_newest_first_and_by_kind(
    store: Store, mine: StoredArticle, job: Job
) -> None:
    other = store.jobs.create("compare", mine.project_id, {}, [])
    assert [j.id for j in store.jobs.list(mine.project_id)] == [other.id, job.id]
    assert [j.id for j in store.jobs.list(mine.project_id, "translate")] == [job.id]


def test_drafts_and_their_items_are_kept_together(
    store: Store, mine: StoredArticle, job: Job
) -> None:
    first, second, third = ids(mine)
    store.jobs.finish_drafts(job.id, mine.id, "en", [draft(second, "b")])
    store.jobs.fail_items(job.id, [third], "Kaputt.")
    assert store.jobs.pending(job.id) == [first]
    found = store.jobs.get(job.id)
    assert (found.done, found.failed) == (1, 1)
    assert [t.text for t in store.translations.list(mine.id, "en")] == ["b"]


def test_an_item_finished_before_is_not_written_again(
    store: Store, mine: StoredArticle, job: Job
) -> None:
    first, second, _ = ids(mine)
    store.jobs.finish_drafts(job.id, mine.id, "en", [draft(first, "once")])
    store.jobs.finish_drafts(job.id, mine.id, "en", [draft(first, "twice"), draft(second, "b")])
    rows = store.translations.list(mine.id, "en")
    assert [(row.text, row.version) for row in rows] == [("once", 1), ("b", 1)]
    store.jobs.fail_items(job.id, [first], "too late")
    assert store.jobs.get(job.id).failed == 0


def test_nothing_of_a_batch_is_kept_when_one_part_cannot_be(
    store: Store, mine: StoredArticle, job: Job
) -> None:
    with pytest.raises(NotFoundError):
        store.jobs.finish_drafts(job.id, "feedfeedfeed", "en", [draft(ids(mine)[0], "a")])
    assert store.jobs.pending(job.id) == ids(mine)
    with pytest.raises(NotFoundError):
        store.jobs.finish_drafts("feedfeedfeed", mine.id, "en", [draft(ids(mine)[0], "a")])
    assert store.translations.list(mine.id, "en") == []


def test_one_worker_gets_a_job(store: Store, job: Job) -> None:
    assert store.jobs.claim(job.id, "1-a")
    assert not store.jobs.claim(job.id, "2-b")
    assert store.jobs.claim(job.id, "1-a")
    found = store.jobs.get(job.id)
    assert (found.state, found.owner) == (JobState.RUNNING, "1-a")


def test_a_job_without_a_heartbeat_can_be_taken_over(store: Store, job: Job) -> None:
    store.jobs.claim(job.id, "1-a")
    pass_time(store, job, 29)
    assert not store.jobs.claim(job.id, "2-b")
    pass_time(store, job, 31)
    assert store.jobs.heartbeat(job.id, "1-a")
    assert not store.jobs.claim(job.id, "2-b")
    pass_time(store, job, 31)
    assert store.jobs.claim(job.id, "2-b")
    assert not store.jobs.heartbeat(job.id, "1-a")


def test_cancelling_asks_the_worker(store: Store, job: Job) -> None:
    store.jobs.claim(job.id, "1-a")
    assert not store.jobs.is_cancelled(job.id)
    store.jobs.request_cancel(job.id)
    assert store.jobs.is_cancelled(job.id)
    assert store.jobs.get(job.id).state is JobState.RUNNING
    store.jobs.set_state(job.id, JobState.CANCELLED)
    assert store.jobs.is_cancelled(job.id)


def test_cancelling_what_nobody_works_on_takes_effect_at_once(store: Store, job: Job) -> None:
    store.jobs.request_cancel(job.id)
    assert store.jobs.get(job.id).state is JobState.CANCELLED
    assert not store.jobs.claim(job.id, "1-a")


def test_cancelling_what_a_crash_left_takes_effect_at_once(store: Store, job: Job) -> None:
    store.jobs.claim(job.id, "1-a")
    pass_time(store, job, 31)
    store.jobs.request_cancel(job.id)
    found = store.jobs.get(job.id)
    assert (found.state, found.owner) == (JobState.CANCELLED, None)


def test_a_finished_job_is_neither_cancelled_nor_claimed(store: Store, job: Job) -> None:
    store.jobs.set_state(job.id, JobState.DONE)
    store.jobs.request_cancel(job.id)
    assert store.jobs.get(job.id).state is JobState.DONE
    assert not store.jobs.is_cancelled(job.id)
    assert not store.jobs.claim(job.id, "1-a")


def test_resuming_forgets_the_cancel_and_tries_failed_items_again(
    store: Store, mine: StoredArticle, job: Job
) -> None:
    first, second, third = ids(mine)
    store.jobs.claim(job.id, "1-a")
    store.jobs.finish_drafts(job.id, mine.id, "en", [draft(first, "a")])
    store.jobs.fail_items(job.id, [second], "Kaputt.")
    store.jobs.request_cancel(job.id)
    store.jobs.set_state(job.id, JobState.FAILED, "Alles kaputt.")
    assert store.jobs.get(job.id).message == "Alles kaputt."

    resumed = store.jobs.set_state(job.id, JobState.PENDING)
    assert (resumed.done, resumed.failed, resumed.message) == (1, 0, None)
    assert store.jobs.pending(job.id) == [second, third]
    assert store.jobs.claim(job.id, "2-b")
    assert not store.jobs.is_cancelled(job.id)


def test_a_draft_of_words_that_are_gone_still_finishes_its_item(
    store: Store, mine: StoredArticle, job: Job
) -> None:
    first, *_ = ids(mine)
    store.articles.update(mine.id, article("Alles neu."), version=1)
    store.jobs.finish_drafts(job.id, mine.id, "en", [draft(first, "a")])
    assert first not in store.jobs.pending(job.id)
    assert store.translations.list(mine.id, "en") == []


@pytest.mark.parametrize(
    "call",
    [
        lambda jobs: jobs.get("feedfeedfeed"),
        lambda jobs: jobs.claim("feedfeedfeed", "1-a"),
        lambda jobs: jobs.heartbeat("feedfeedfeed", "1-a"),
        lambda jobs: jobs.request_cancel("feedfeedfeed"),
        lambda jobs: jobs.is_cancelled("feedfeedfeed"),
        lambda jobs: jobs.fail_items("feedfeedfeed", [], "Kaputt."),
        lambda jobs: jobs.set_state("feedfeedfeed", JobState.DONE),
    ],
)
def test_a_job_that_is_not_there_is_named(store: Store, call) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(NotFoundError, match="feedfeedfeed"):
        call(store.jobs)
