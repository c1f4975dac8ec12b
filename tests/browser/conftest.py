"""A real workbench, served on localhost, and a real Chromium that looks at it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from workbench.services import Workbench, example
from workbench.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
GUARD = Path(__file__).resolve().parent / "guard"
LOCAL = {"localhost", "127.0.0.1", "::1", "0.0.0.0", "None"}
expect.set_options(timeout=20_000)

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Server:
    """A running workbench."""

    url: str
    home: Path
    log: Path
    process: subprocess.Popen[bytes]

    def connections(self) -> set[str]:
        """Every host the server connected to or looked up."""
        return set(self.log.read_text().split()) if self.log.exists() else set()


def start_server(home: Path) -> Server:
    """Start the workbench on a free port and wait until it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = home.parent / "connections.log"
    paths = f"{GUARD}{os.pathsep}{ROOT}"
    environment = os.environ | {
        "WORKBENCH_HOME": str(home),
        "WORKBENCH_CONNECTION_LOG": str(log),
        "PYTHONPATH": paths,
    }
    command = [sys.executable, "-m", "workbench.cli", "run", "--no-browser", f"--port={port}"]
    with (home.parent / "server.log").open("wb") as output:
        process = subprocess.Popen(
            command,
            env=environment,
            cwd=home.parent,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    server = Server(f"http://localhost:{port}", home, log, process)
    _wait_until_healthy(server)
    return server


def _wait_until_healthy(server: Server) -> None:
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError((server.home.parent / "server.log").read_text())


def stop_server(server: Server) -> None:
    """Stop the workbench and what it started."""
    os.killpg(server.process.pid, 9)
    server.process.wait()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.fail("No Chromium; on Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One workbench for all tests of a module: a start takes longer than most of them."""
    running = start_server(tmp_path_factory.mktemp("served") / "home")
    yield running
    stop_server(running)


@pytest.fixture
def server(running: Server) -> Server:
    """The workbench, at the worked example; every test, and every try, has one of its own."""
    with Workbench(Settings(running.home)) as wb:
        project = example.load_example(wb)
    return at_project(running, project.id)


def at_project(running: Server, project_id: str) -> Server:
    """The same workbench, whose address opens a project."""
    return replace(running, url=f"{running.url}/?project={project_id}")


@pytest.fixture
def requested() -> set[str]:
    """The hosts the page under test asked for anything."""
    return set()


@pytest.fixture
def page(chromium: Browser, server: Server, requested: set[str]) -> Iterator[Page]:
    """A fresh browser page whose requests are written down."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    context.on("request", lambda request: requested.add(urlsplit(request.url).hostname or "local"))
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(server.url)
    yield page
    context.close()
