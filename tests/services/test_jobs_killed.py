"""A translation job killed with SIGKILL keeps every finished segment and repeats none."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.services import Workbench, drafting, jobs
from workbench.services.articles import add_text
from workbench.services.models import install
from workbench.settings import Settings
from workbench.store import JobState
from workbench.text.article import Role

KILLS = 20
WORKER = """
import sys
from workbench.services import Workbench, jobs
from workbench.settings import load_settings
jobs.FLUSH_DRAFTS = 2
print("ready", flush=True)
jobs.run_job(Workbench(load_settings()), sys.argv[1])
"""


def text_of(sentences: int) -> str:
    animals = ["Hunde", "Katzen", "Vögel", "Pferde", "Fische", "Bienen", "Kühe"]
    lines = [
        f"Im Jahr {1900 + n} sahen wir {n + 2} {animals[n % 7]} im Garten."
        for n in range(sentences)
    ]
    paragraphs = [" ".join(lines[n : n + 5]) for n in range(0, sentences, 5)]
    return "Tiere im Garten\n\n" + "\n\n".join(paragraphs)


def work_and_die(job_id: str, home: Path, seconds: float) -> None:
    environment = os.environ | {"WORKBENCH_HOME": str(home)}
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER, job_id], env=environment, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()


@pytest.mark.timeout(240)
def test_a_killed_job_resumes_with_nothing_lost_and_nothing_twice(settings: Settings) -> None:
    chance = random.Random(2)
    with Workbench(settings) as wb:
        install(wb, "demo-de-en")
        project = wb.store.projects.create("Gärten")
        stored = add_text(wb, project.id, text_of(120), Role.COMMENTARY)
        job = drafting.create_job(wb, stored.id, "en")
        kept: dict[str, tuple[str, int]] = {}
        for _ in range(KILLS):
            work_and_die(job.id, settings.home, chance.uniform(0.0, 0.9))
            rows = wb.store.translations.list(stored.id, "en")
            ids = [row.segment_id for row in rows]
            assert len(ids) == len(set(ids))
            now = {row.segment_id: (row.text, row.version) for row in rows}
            assert kept.items() <= now.items(), "a finished segment was lost or redone"
            assert wb.store.jobs.get(job.id).done == len(now)
            kept = now
            jobs.resume_job(wb, job.id)
        finished = jobs.run_job(wb, job.id)
        assert finished.state is JobState.DONE
        assert finished.done == finished.total == len(stored.article.included_segments)
        assert (
            kept.items()
            <= {
                r.segment_id: (r.text, r.version)
                for r in wb.store.translations.list(stored.id, "en")
            }.items()
        )
