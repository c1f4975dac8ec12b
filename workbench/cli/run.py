"""The command that starts the workbench in the browser."""

import os
import runpy
import socket
import sys
from pathlib import Path

import click

from workbench.cli.shared import plain_errors
from workbench.errors import SettingsError
from workbench.settings import load_settings

FIRST_PORT = 8501
LAST_PORT = 65535
CHECKOUT = Path(__file__).resolve().parents[2]


@click.command()
@click.option("--port", type=int, help="Where the page is served; else 8501 or the next free one.")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@plain_errors
def run(port: int | None, no_browser: bool) -> None:
    """Start the workbench and open it in the browser.

    \b
    Examples:
      workbench run
      workbench run --port 8600 --no-browser
    """
    _check_port(port)
    settings = load_settings()
    port = _free_port(port)
    click.echo(f"Your data lies in {settings.home}")
    click.echo(f"The workbench is starting at http://localhost:{port}; Ctrl+C stops it.")
    if not settings.home.exists():
        click.echo("First start: the worked example is being read in.")
    os.environ["WORKBENCH_HOME"] = str(settings.home)  # which may have been named from here
    _serve([str(port), *(["--no-browser"] if no_browser else [])])


def _serve(arguments: list[str]) -> None:
    """Go on as the app's launcher, in this process: a second one would have to load all again."""
    sys.argv = ["workbench.ui.launch", *arguments]
    os.chdir(CHECKOUT)  # where Streamlit finds the app's configuration
    runpy.run_module("workbench.ui.launch", run_name="__main__")


def _check_port(port: int | None) -> None:
    if port is not None and not 1 <= port <= LAST_PORT:
        raise SettingsError(
            f"{port} is no port: ports go from 1 to {LAST_PORT}.",
            "Name one of them: workbench run --port 8600",
        )


def _free_port(wanted: int | None) -> int:
    for port in [wanted] if wanted else range(FIRST_PORT, FIRST_PORT + 50):
        with socket.socket() as probe:
            if probe.connect_ex(("localhost", port)) != 0:
                return port
    taken = wanted or FIRST_PORT
    raise SettingsError(
        f"Another program is using port {taken}.", "Name another one: workbench run --port 8600"
    )
