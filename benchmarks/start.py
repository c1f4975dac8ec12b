"""From starting the process to the first page, and the memory the app then takes.

Usage: python -m benchmarks.start

The peer is an empty Streamlit app, started the same way on the same machine in the same run.
"""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import FLAGS

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
EMPTY_APP = 'import streamlit as st\nst.title("Library")\n'


def main() -> None:
    """Measure and print."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        empty = Path(folder) / "empty.py"
        empty.write_text(EMPTY_APP)
        home = Path(folder) / "home"
        workbench = ["-m", "workbench.cli", "run", "--no-browser", "--port"]
        streamlit = ["-m", "streamlit", "run", str(empty), "--server.headless=true"]
        fresh = [start(browser, workbench, Path(folder) / f"fresh{n}")[0] for n in range(RUNS)]
        ours, memory = zip(
            *(start(browser, workbench, home, compare=True) for _ in range(RUNS)), strict=True
        )
        peer = [start(browser, [*streamlit, "--server.port"], home)[0] for _ in range(RUNS)]
        browser.close()
    print(f"first start ever, which reads the worked example in: {median(fresh):.2f} s")
    print(f"start to first page, median of {RUNS}: {median(ours):.2f} s")
    print(f"peer (empty Streamlit app), median of {RUNS}: {median(peer):.2f} s")
    print(f"ratio: {median(ours) / median(peer):.2f}")
    print(f"resident memory after a comparison with the default encoder: {max(memory):.0f} MB")


def start(
    browser: Browser, command: list[str], home: Path, *, compare: bool = False
) -> tuple[float, float]:
    """Start an app in a fresh process: seconds to its first page, resident memory in MB."""
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
        if compare:
            page.goto(f"http://localhost:{port}/compare")
            page.locator(".matrix table").wait_for(timeout=120_000)
        memory = max(map(resident_mb, family(process.pid)))
        page.close()
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return seconds, memory


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
    for _ in range(1000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    raise TimeoutError(f"nobody listens on {port}")


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MB (10^6 bytes)."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / 1e6


if __name__ == "__main__":
    main()
