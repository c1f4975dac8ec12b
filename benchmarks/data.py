"""Where the evaluation data lies; it is not part of the project."""

import os
from pathlib import Path

_DEFAULT = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
EVALUATION_DATA = Path(os.environ.get("WORKBENCH_EVALUATION_DATA", _DEFAULT))


def lines(name: str) -> list[str]:
    """Read one evaluation file as lines, without their line ends."""
    return (EVALUATION_DATA / name).read_text(encoding="utf-8").split("\n")[:-1]
