"""From starting the process to the first page, and the memory the app then takes.

Usage: python -m benchmarks.start

The peer is an empty Streamlit app, started the same way on the same machine. Each round starts
all of them once, so that what else the machine does meanwhile falls on all alike. The processor
time is that of all processes an app started, up to its first page; it depends less on the load.
"""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import FLAGS

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
EMPTY_APP = 'import streamlit as st\nst.title("Library")\n'
WORKBENCH = ["-m", "workbench.cli", "run", "--no-browser", "--port"]


class Start(NamedTuple):
    """One start: seconds to the first page, processor seconds to there, and memory in MB."""

    seconds: float
    processor: float
    memory: float


def main() -> None:
    """Measure and print."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        rounds = [round_of(browser, Path(folder), number) for number in range(RUNS)]
        browser.close()
    first, ours, peer = (list(column) for column in zip(*rounds, strict=True))
    report("first start ever, which reads the worked example in", first, peer)
    report("start to first page", ours, peer)
    report("peer (empty Streamlit app)", peer, peer)
    memory = max(start.memory for start in ours)
    print(f"resident memory after a comparison with the default encoder: {memory:.0f} MB")


def report(what: str, starts: Sequence[Start], peer: Sequence[Start]) -> None:
    """Print the median of the starts, and beside it the least and the processor's share."""
    seconds = [start.seconds for start in starts]
    ratio = median(seconds) / median(start.seconds for start in peer)
    processor = median(start.processor for start in starts)
    print(
        f"{what}, median of {len(starts)}: {median(seconds):.2f} s (least {min(seconds):.2f} s, "
        f"{ratio:.2f} of the peer's), processor {processor:.2f} s"
    )


def round_of(browser: Browser, folder: Path, number: int) -> tuple[Start, Start, Start]:
    """Start the workbench for the first time, then again, then the peer."""
    home, empty = folder / f"home {number}", folder / "empty.py"
    empty.write_text(EMPTY_APP)
    streamlit = ["-m", "streamlit", "run", str(empty), "--server.headless=true", "--server.port"]
    return (
        start(browser, WORKBENCH, home),
        start(browser, WORKBENCH, home, compare=True),
        start(browser, streamlit, home),
    )


def start(browser: Browser, command: list[str], home: Path, *, compare: bool = False) -> Start:
    """Start an app in a fresh process.

    Args:
        compare: whether to compare the worked example before the memory is read.
    """
    port = free_port()
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *command, str(port)],
        env=os.environ | {"WORKBENCH_HOME": str(home)},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for(port)
        page = browser.new_page()
        page.goto(f"http://localhost:{port}")
        page.get_by_role("heading", name="Library").wait_for()
        seconds = time.perf_counter() - began
        processor = sum(map(processor_seconds, family(process.pid)))
        if compare:
            page.goto(f"http://localhost:{port}/compare")
            page.locator(".matrix table").wait_for(timeout=120_000)
        memory = max(map(resident_mb, family(process.pid)))
        page.close()
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return Start(seconds, processor, memory)


def family(session: int) -> list[int]:
    """The processes of a session."""
    every = (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
    return [pid for pid in every if _session_of(pid) == session]


def _session_of(pid: int) -> int | None:
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return None


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    """Wait until someone listens."""
    for _ in range(6000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    raise TimeoutError(f"nobody listens on {port}")


def processor_seconds(pid: int) -> float:
    """Processor time of a process and of those it started that have ended, in seconds."""
    values = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, values[11:15])) / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MB (10^6 bytes); none once it has ended."""
    status = Path(f"/proc/{pid}/status").read_text()
    lines = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return sum(int(line.split()[1]) for line in lines) * 1024 / 1e6


if __name__ == "__main__":
    main()
