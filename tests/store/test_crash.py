"""A job killed at any point keeps every finished segment, and none twice."""

import multiprocessing
import random
import time
from multiprocessing.connection import Connection

from tests.store.build import article, draft, ids
from workbench.store import JobState, Store

SEGMENTS = 1000
KILLS = 20


def work(url: str, job_id: str, article_id: str, run: int, reports: Connection) -> None:
    """Draft what is pending, one to four segments a time, reporting each that is kept."""
    store = Store(url)
    assert store.jobs.claim(job_id, f"run {run}")
    size = random.Random(run)
    pending = store.jobs.pending(job_id)
    while pending:
        batch, pending = pending[: (n := size.randint(1, 4))], pending[n:]
        drafts = [draft(id_, f"{id_} in run {run}") for id_ in batch]
        store.jobs.finish_drafts(job_id, article_id, "en", drafts)
        reports.send(batch)


def test_sigkill_at_twenty_random_points(store: Store, url: str) -> None:
    mine = store.articles.add(
        store.projects.create("Lang").id, article(*(f"Satz {n}. " for n in range(SEGMENTS))), ""
    )
    job = store.jobs.create("translate", mine.project_id, {}, ids(mine))
    chance = random.Random(20)
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.store.test_crash"])
    reported: dict[str, int] = {}
    for run in range(KILLS):
        reports, theirs = processes.Pipe(duplex=False)
        process = processes.Process(target=work, args=(url, job.id, mine.id, run, theirs))
        process.start()
        theirs.close()
        for _ in range(chance.randint(0, 8)):
            reported.update(dict.fromkeys(reports.recv(), run))
        time.sleep(chance.uniform(0, 0.03))
        process.kill()
        process.join()
        reported.update(_left_in(reports, run))

        kept = {row.segment_id: row for row in store.translations.list(mine.id, "en")}
        assert set(ids(mine)) - set(store.jobs.pending(job.id)) == set(kept)
        assert reported.keys() <= kept.keys()
        assert all(kept[id_].text == f"{id_} in run {by}" for id_, by in reported.items())
        assert all(row.version == 1 for row in kept.values())
        # What the workbench does when it finds the job's process gone.
        store.jobs.set_state(job.id, JobState.PENDING)

    pending = store.jobs.pending(job.id)
    assert 0 < len(pending) < SEGMENTS
    store.jobs.finish_drafts(job.id, mine.id, "en", [draft(id_, "last") for id_ in pending])
    rows = store.translations.list(mine.id, "en")
    assert [row.segment_id for row in rows] == ids(mine)
    assert {row.version for row in rows} == {1}


def _left_in(reports: Connection, run: int) -> dict[str, int]:
    left: dict[str, int] = {}
    try:
        while reports.poll():
            left.update(dict.fromkeys(reports.recv(), run))
    except EOFError:
        pass
    return left
