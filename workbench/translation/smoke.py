"""Trying a package out: does CTranslate2 load it, and does a word come through?

Runs as a process of its own (``python -m workbench.translation.smoke FOLDER``), so that weights
which crash the native library take nothing else down.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

WORD = "Berlin"
"""A word that most vocabularies know and that needs no particular source language."""

TIMEOUT = 300.0


def try_package(folder: Path) -> str:
    """Translate one word with a package, in a process of its own.

    Returns:
        What is wrong with it, as a sentence; empty if nothing is.
    """
    with tempfile.TemporaryDirectory() as elsewhere:
        # Importing argostranslate makes folders in the user's home; keep them out of there.
        places = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), elsewhere)
        try:
            process = subprocess.run(
                [sys.executable, "-m", "workbench.translation.smoke", str(folder)],
                env={**os.environ, **places},
                capture_output=True,
                text=True,
                timeout=TIMEOUT,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"It did not translate “{WORD}” within {TIMEOUT:.0f} seconds."
    if process.returncode:
        last = process.stderr.strip().splitlines()[-1:] or [f"exit code {process.returncode}"]
        return f"CTranslate2 cannot run it: {last[0]}."
    translated = json.loads(process.stdout)
    return "" if translated.strip() else f"It translates “{WORD}” into nothing."


def _translate_one_word(folder: Path) -> str:
    import ctranslate2
    from argostranslate.package import Package

    package = Package(folder)
    tokens = package.tokenizer.encode(WORD)
    translator = ctranslate2.Translator(str(folder / "model"), inter_threads=1, intra_threads=1)
    prefix = [[package.target_prefix]] if package.target_prefix else None
    results = translator.translate_batch(
        [tokens], target_prefix=prefix, beam_size=1, max_decoding_length=16
    )
    return str(package.tokenizer.decode(results[0].hypotheses[0]))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_translate_one_word(Path(sys.argv[1]))))
