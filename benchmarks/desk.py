"""The translator's desk with 2,000 segments: opening it, and saving one edit.

Run: ``python -m benchmarks.desk``. An invented commentary, a third of it as drafted, a third
edited, a third confirmed, is served by a real workbench and looked at by a real Chromium. Opening
is timed from the navigation to the first segments on the screen, with the workbench warm. A save
is timed on the wire: from the browser's message with the edit to the server's last word of that
run, with the bytes the server sent in between. The peer, in the same run: the plain way, in which
every save is answered with all rows, checked and written as JSON. Medians of the repeats.
"""

import argparse
import json
import math
import os
import random
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, WebSocket, sync_playwright

from benchmarks.invented import statements
from benchmarks.start import family, processor_seconds
from tests.browser.conftest import FLAGS, start_server, stop_server
from workbench.services import Workbench, translations
from workbench.services.articles import add_text
from workbench.settings import Settings
from workbench.text.article import Role
from workbench.text.translation import Draft, Route, RouteStep, Status

ROUTE = Route((RouteStep("de", "en", "argos", "1.9"),))
ANSWERED = 1.0
"""Seconds after which a save is answered, and nothing else asked yet."""

QUIET = 1.0
"""Seconds without a message after which a run of the page is taken to be over."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--segments", type=int, default=2000)
    parser.add_argument("--repeats", type=int, default=7)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        with Workbench(Settings(home)) as wb:
            article_id = fill(wb, given.segments)
            plain = [plain_save(wb, article_id, number) for number in range(given.repeats)]
        print(f"{given.segments} segments, median of {given.repeats}")
        print(f"  plain save, all rows again, in Python alone: {median(plain):.0f} ms", flush=True)
        measure(home, given.repeats, median(plain))


def fill(wb: Workbench, segments: int) -> str:
    """Make a project with a long commentary and its translation."""
    told = statements(segments, random.Random(5))
    paragraphs = [told[at : at + 5] for at in range(1, segments, 5)]
    text = "\n\n".join(
        [
            told[0].german.rstrip("."),
            *(" ".join(one.german for one in some) for some in paragraphs),
        ]
    )
    project = wb.store.projects.create("Long")
    stored = add_text(wb, project.id, text, Role.COMMENTARY, {"language": "de"})
    found = stored.article.included_segments
    pairs = list(zip(found, told, strict=False))
    drafts = [Draft(s.id, s.core, one.english, ROUTE) for s, one in pairs]
    wb.store.translations.save_drafts(stored.id, "en", drafts)
    for status, start in ((Status.EDITED, 1), (Status.CONFIRMED, 2)):
        some = {s.id: (s.core, one.english) for s, one in pairs[start::3]}
        wb.store.translations.import_human(stored.id, "en", some, status)
    return stored.id


def plain_save(wb: Workbench, article_id: str, number: int) -> float:
    """Milliseconds to save an edit and write out every row, as if nobody knew what changed."""
    before = translations.rows(wb, article_id, "en")
    row = before[len(before) // 2 + number]
    assert row.translated
    began = time.perf_counter()
    translations.edit_segment(
        wb,
        article_id,
        "en",
        row.segment.id,
        f"Text {number}",
        Status.EDITED,
        row.translated.version,
    )
    rows = [asdict(row) for row in translations.rows(wb, article_id, "en")]
    json.dumps(rows)
    return (time.perf_counter() - began) * 1000


class Wire:
    """What goes between the browser and the server, by time."""

    def __init__(self, page: Page) -> None:
        self.sent: list[float] = []
        self.received: list[tuple[float, int]] = []
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framesent", lambda _: self.sent.append(time.perf_counter()))
        socket.on("framereceived", lambda data: self._received(data))

    def _received(self, data: str | bytes) -> None:
        self.received.append((time.perf_counter(), len(data)))

    def clear(self) -> None:
        """Forget what went by."""
        self.sent.clear()
        self.received.clear()


def measure(home: Path, repeats: int, plain: float) -> None:
    """Print how long opening and saving take in a served workbench."""
    os.environ.pop("WORKBENCH_DATABASE_URL", None)
    server = start_server(home)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.set_default_timeout(180_000)
            wire = Wire(page)
            opened = [open_desk(page, f"{server.url}/translate") for _ in range(repeats + 1)]
            print(f"  the first opening of all: {opened[0]:.0f} ms")
            print(f"  opening, from navigation to rows on screen: {median(opened[1:]):.0f} ms")
            calm(page, wire)
            saves = [save(page, wire, number, server.process.pid) for number in range(repeats)]
            took, sent, worked = (median(one) for one in zip(*saves, strict=True))
            print(f"  a save, on the wire: {took:.0f} ms, answered with {sent / 1000:.0f} kB")
            print(f"  processor time of the server for it, Streamlit's included: {worked:.0f} ms")
            print(f"  ratio to the plain save: {took / plain:.2f}", flush=True)
            browser.close()
    finally:
        stop_server(server)


def open_desk(page: Page, address: str) -> float:
    """Milliseconds from the navigation to the first painted segments."""
    page.goto("about:blank")
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.locator(".editor .row textarea").first.wait_for()
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    return (time.perf_counter() - began) * 1000


def save(page: Page, wire: Wire, number: int, server: int) -> tuple[float, int, float]:
    """Milliseconds, bytes and the server's processor milliseconds of the answer to one edit."""
    area = page.locator(".editor .row textarea").nth(5 + number)
    area.focus()
    calm(page, wire)
    wire.clear()
    page.keyboard.type("x")
    worked = processor(server)
    while not wire.sent:
        page.wait_for_timeout(20)
    page.wait_for_timeout(ANSWERED * 1000)  # and before it is asked what stands beside
    worked = processor(server) - worked
    calm(page, wire)
    began, *later = wire.sent
    first = next(at for at, _ in wire.received if at > began)
    end = min((at for at in later if at > first), default=math.inf)
    answer = [(at, size) for at, size in wire.received if began < at < end]
    took = (answer[-1][0] - began) * 1000
    return took, sum(size for _, size in answer), worked * 1000


def processor(pid: int) -> float:
    """Processor seconds of a process, its children and theirs so far."""
    return sum(map(processor_seconds, family(pid)))


def calm(page: Page, wire: Wire) -> None:
    """Wait until nothing goes over the wire for a while."""
    while True:
        count = len(wire.received) + len(wire.sent)
        page.wait_for_timeout(QUIET * 1000)
        if count == len(wire.received) + len(wire.sent):
            return


if __name__ == "__main__":
    main()
