"""Start Streamlit on this machine only, with the first page's parts being loaded meanwhile.

Usage: ``python -m workbench.ui.launch PORT [--no-browser]``; ``workbench run`` calls it.
"""

import contextlib
import socket
import sys
import threading
import time
from pathlib import Path

from streamlit.web import cli as streamlit_cli

from workbench.errors import WorkbenchError

POLLS, POLL_SECONDS = 1000, 0.02
APP = Path(__file__).resolve().parents[2] / "app.py"
OPTIONS = (
    "--server.address=localhost",
    "--browser.gatherUsageStats=false",
    "--server.showEmailPrompt=false",
    "--server.fileWatcherType=none",
    "--runner.magicEnabled=false",
)


def main(port: str, *flags: str) -> None:
    """Serve the app until it is stopped."""
    threading.Thread(target=load_parts, args=(int(port),), name="warm-up", daemon=True).start()
    headless = ["--server.headless=true"] if "--no-browser" in flags else []
    sys.argv = ["streamlit", "run", str(APP), f"--server.port={port}", *OPTIONS, *headless]
    streamlit_cli.main()


def load_parts(port: int) -> None:
    """Load what the first page needs while the browser is still loading Streamlit's own page.

    Not earlier: until the server listens, both would only slow each other down. Not more: what
    the other pages need is loaded once the first one is there (`resources.load_other_pages`). On
    the first start ever the worked example is read in; a page that comes too soon waits for it.
    """
    for _ in range(POLLS):
        with socket.socket() as probe:
            if probe.connect_ex(("localhost", port)) == 0:
                break
        time.sleep(POLL_SECONDS)
    import workbench.services.library
    import workbench.ui.components.pick
    import workbench.ui.components.sidebar  # noqa: F401
    from workbench.services import Workbench, example
    from workbench.settings import load_settings

    with contextlib.suppress(WorkbenchError), Workbench(load_settings()) as wb:
        if not wb.store.projects.list():
            example.ensure_example(wb)


if __name__ == "__main__":
    main(*sys.argv[1:])
