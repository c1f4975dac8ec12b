"""Running long work in the background, so that it outlives a page and a crash."""

import contextlib
import os
import queue
import socket
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.errors import WorkbenchError
from workbench.services import drafting, endpoint
from workbench.services.context import Workbench
from workbench.store import Job, JobState
from workbench.text.translation import Draft

HEARTBEAT_SECONDS = 5.0
FLUSH_SECONDS = 0.5
FLUSH_DRAFTS = 8

_working: set[str] = set()
"""The owners at work in this process: a job whose end could not be written is not among them."""


def run_job(wb: Workbench, job_id: str) -> Job:
    """Work off what a translation job has left to do; every finished segment is kept at once.

    A job that someone else is working on is left alone. Errors end up in the job's message.
    """
    owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
    _working.add(owner)
    try:
        if wb.store.jobs.claim(job_id, owner):
            _run_claimed(wb, job_id, owner)
    finally:
        _working.discard(owner)
    return wb.store.jobs.get(job_id)


def _run_claimed(wb: Workbench, job_id: str, owner: str) -> None:
    try:
        with _heartbeat(wb, job_id, owner) as lost:
            _work(wb, job_id, lost)
    except WorkbenchError as error:
        _end(wb, job_id, owner, JobState.FAILED, str(error))
    except Exception as error:
        _end(wb, job_id, owner, JobState.FAILED, f"{type(error).__name__}: {error}")
        raise
    else:
        cancelled = wb.store.jobs.is_cancelled(job_id)
        _end(wb, job_id, owner, JobState.CANCELLED if cancelled else JobState.DONE)


def _end(
    wb: Workbench, job_id: str, owner: str, state: JobState, message: str | None = None
) -> None:
    """Say how the job ended, unless someone else took it over meanwhile."""
    if wb.store.jobs.get(job_id).owner == owner:
        wb.store.jobs.set_state(job_id, state, message)


def resume_job(wb: Workbench, job_id: str) -> Job:
    """Make a job that was cancelled, failed or lost its process ready to run again."""
    job = wb.store.jobs.get(job_id)
    if is_alive(job):
        return job
    return wb.store.jobs.set_state(job_id, JobState.PENDING)


def is_alive(job: Job) -> bool:
    """Whether some process works on the job, as far as this machine can tell.

    A worker on another machine counts as alive; its heartbeat decides when the job is claimed.
    """
    if job.state is not JobState.RUNNING or job.owner is None:
        return False
    host, pid, _ = job.owner.split(":")
    if host != socket.gethostname():
        return True
    if int(pid) == os.getpid():
        return job.owner in _working
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _work(wb: Workbench, job_id: str, lost: threading.Event) -> None:
    job = wb.store.jobs.get(job_id)
    article_id, target = str(job.params["article_id"]), str(job.params["target"])
    article = wb.store.articles.get(article_id).article
    pending = wb.store.jobs.pending(job_id)
    here = {segment.id for segment in article.included_segments}
    if gone := [key for key in pending if key not in here]:
        wb.store.jobs.fail_items(job_id, gone, "The article no longer has this segment.")
    stop = _Stop(wb, job_id, lost)
    with contextlib.ExitStack() as stack:
        engine_for = None
        if job.params.get("by_endpoint"):
            engine_for = stack.enter_context(endpoint.engines(wb, job.project_id))
        drafts = drafting.draft_article(
            wb,
            article,
            target,
            only=[key for key in pending if key in here],
            should_stop=stop,
            engine_for=engine_for,
            project_id=job.project_id,
        )
        for batch in _batches(drafts):
            wb.store.jobs.finish_drafts(job_id, article_id, target, batch)
            if stop():
                break


@dataclass
class _Stop:
    """Whether the user cancelled or the job was taken over; asks at most twice a second."""

    wb: Workbench
    job_id: str
    lost: threading.Event
    _asked: float = field(default=0.0)
    _answer: bool = field(default=False)

    def __call__(self) -> bool:
        if not self._answer and time.monotonic() - self._asked > FLUSH_SECONDS:
            self._answer = self.wb.store.jobs.is_cancelled(self.job_id)
            self._asked = time.monotonic()
        return self._answer or self.lost.is_set()


def _batches(drafts: Iterator[Draft]) -> Iterator[list[Draft]]:
    """Group drafts so that a page sees them soon and the store is not written to too often."""
    batch: list[Draft] = []
    since = time.monotonic()
    for result in drafts:
        batch.append(result)
        if len(batch) >= FLUSH_DRAFTS or time.monotonic() - since > FLUSH_SECONDS:
            yield batch
            batch, since = [], time.monotonic()
    if batch:
        yield batch


@contextlib.contextmanager
def _heartbeat(wb: Workbench, job_id: str, owner: str) -> Iterator[threading.Event]:
    """Show that the worker is alive; the event is set once the job is someone else's."""
    done, lost = threading.Event(), threading.Event()

    def beat() -> None:
        while not done.wait(HEARTBEAT_SECONDS):
            # A heartbeat that cannot be written is not the end of the work: the next one may be.
            with contextlib.suppress(WorkbenchError):
                if not wb.store.jobs.heartbeat(job_id, owner):
                    lost.set()

    thread = threading.Thread(target=beat, name=f"heartbeat {job_id}", daemon=True)
    thread.start()
    try:
        yield lost
    finally:
        done.set()
        thread.join()


class JobRunner:
    """One background thread that works off jobs in the order they were asked for."""

    def __init__(self, wb: Workbench) -> None:
        self._wb = wb
        self._queue: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._run, name="jobs", daemon=True).start()

    def submit(self, job_id: str) -> None:
        """Queue a job, new or interrupted."""
        resume_job(self._wb, job_id)
        self._queue.put(job_id)

    def _run(self) -> None:
        while True:
            job_id = self._queue.get()
            # A failure is written to the job, where the page shows it; the thread lives on.
            with contextlib.suppress(Exception):
                run_job(self._wb, job_id)
