"""From starting the process to the first page, and the memory the app then takes.

Usage: python -m benchmarks.start

The peer is an empty Streamlit app, started the same way on the same machine in the same run.
"""

import os
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
        first, _ = start(browser, ROOT / "app.py", home, compare=False)
        ours, memory = zip(
            *(start(browser, ROOT / "app.py", home) for _ in range(RUNS)), strict=True
        )
        peer = [start(browser, empty, home, compare=False)[0] for _ in range(RUNS)]
        browser.close()
    print(f"very first start, which loads the worked example: {first:.2f} s")
    print(f"start to first page, median of {RUNS}: {median(ours):.2f} s")
    print(f"peer (empty Streamlit app), median of {RUNS}: {median(peer):.2f} s")
    print(f"ratio: {median(ours) / median(peer):.2f}")
    print(f"resident memory after a comparison with the default encoder: {max(memory):.0f} MB")


def start(browser: Browser, app: Path, home: Path, *, compare: bool = True) -> tuple[float, float]:
    """Start an app in a fresh process: seconds to its first page, resident memory in MB."""
    port = free_port()
    began = time.perf_counter()
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            str(app),
            f"--server.port={port}",
            "--server.headless=true",
            "--server.address=localhost",
        ],
        env=os.environ | {"WORKBENCH_HOME": str(home)},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
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
        memory = resident_mb(process.pid)
        page.close()
    finally:
        process.kill()
        process.wait()
    return seconds, memory


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
