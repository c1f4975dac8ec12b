"""Trying an encoder out: does sentence-transformers load it, and does a sentence come through?

Runs as a process of its own (``python -m workbench.alignment.trial FOLDER``): it takes torch's
start-up time and memory, and gives both back.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

TIMEOUT = 600.0


def try_encoder(folder: Path) -> tuple[int, str]:
    """Embed one sentence, without a network.

    Returns:
        The length of its vectors (0 where unknown), and what is wrong as a sentence or nothing.
    """
    try:
        process = subprocess.run(
            [sys.executable, "-m", "workbench.alignment.trial", str(folder)],
            env={**os.environ, "HF_HUB_OFFLINE": "1"},
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return 0, f"It did not embed a sentence within {TIMEOUT:.0f} seconds."
    if process.returncode:
        last = process.stderr.strip().splitlines()[-1:] or [f"exit code {process.returncode}"]
        return 0, f"sentence-transformers cannot run it: {last[0]}"
    dimensions, finite = json.loads(process.stdout.splitlines()[-1])
    return dimensions, "" if finite else "It turns a sentence into numbers that are none."


def _embed_one_sentence(folder: str) -> tuple[int, bool]:
    import numpy as np
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(folder, device="cpu", local_files_only=True)
    vector = model.encode(["A sentence to try it out."])[0]
    return len(vector), bool(np.isfinite(vector).all())


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_embed_one_sentence(sys.argv[1])) + "\n")
