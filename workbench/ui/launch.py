"""Start Streamlit on this machine only, with the app's parts being loaded meanwhile.

Usage: ``python -m workbench.ui.launch PORT [--no-browser]``; ``workbench run`` calls it.
"""

import sys
import threading
from pathlib import Path

from streamlit.web import cli as streamlit_cli

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
    threading.Thread(target=_load_parts, name="warm-up", daemon=True).start()
    headless = ["--server.headless=true"] if "--no-browser" in flags else []
    sys.argv = ["streamlit", "run", str(APP), f"--server.port={port}", *OPTIONS, *headless]
    streamlit_cli.main()


def _load_parts() -> None:
    """Import what the first page needs while the browser is still loading Streamlit's own page."""
    import workbench.ui.components.sidebar  # noqa: F401


if __name__ == "__main__":
    main(*sys.argv[1:])
