"""py3langid's identifier with its walk over the bytes taken at all places of the text at once.

Its features are byte n-grams, found by an automaton whose state is the longest suffix of the text
read so far that begins a feature. No state is longer than the longest feature, so the state at a
place follows from the few bytes before it, and whole arrays can be walked in that many steps
instead of one step a byte. Import this only when a text is to be judged: it loads py3langid.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
from py3langid.langid import MODEL_FILE, LanguageIdentifier

Numbers = npt.NDArray[np.int64]


class WalkingIdentifier(LanguageIdentifier):  # type: ignore[misc]  # py3langid is not typed
    """py3langid's own model, labels and scores."""

    __slots__ = ("_deepest", "_features", "_moves", "_offsets")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._moves = np.asarray(self.tk_nextmove)
        self._offsets = np.asarray(self.tk_row, np.int64) << 8
        self._features = np.asarray(self.tk_output, np.int32)
        self._deepest = self._depth()

    @classmethod
    def load(cls) -> "WalkingIdentifier":
        """Load the model that comes with py3langid."""
        identifier: WalkingIdentifier = cls.from_model_file(MODEL_FILE)
        return identifier

    def scores(self, text: str) -> npt.NDArray[np.float32]:
        """Score every language; a label's score stands in its `column`."""
        found: npt.NDArray[np.float32] = self._decide(text)
        return found

    def column(self, label: str) -> int:
        """Where a label's score stands."""
        return int(self.nb_classes.index(label))

    def _depth(self) -> int:
        """How many bytes a state can stand for at most: steps from the root to the farthest."""
        seen = np.zeros(len(self._offsets), np.bool_)
        level, depth = np.zeros(1, np.int64), -1
        while level.size:
            seen[level] = True
            nearby = np.zeros_like(seen)
            for row in np.array_split(np.unique(self._offsets[level]), len(level) // 4096 + 1):
                nearby[self._moves[row[:, None] + np.arange(256)]] = True
            level = np.flatnonzero(nearby & ~seen)
            depth += 1
        return depth

    def states(self, encoded: bytes) -> Numbers:
        """The automaton's state after each byte: ``(len(encoded),) int64``."""
        read = np.frombuffer(encoded, np.uint8).astype(np.int64)
        states = np.zeros(len(read), np.int64)
        for back in range(min(self._deepest, len(read)) - 1, -1, -1):
            came = self._offsets[states[back:]] + read[: len(read) - back]
            states[back:] = self._moves[came]
        return states

    def _raw_score(self, text: bytes) -> Any:
        features = self._features[self.states(text)]
        found, counts = np.unique(features[features >= 0], return_counts=True)
        if not found.size:
            return super()._raw_score(b"")
        weights = np.log1p(counts.astype(np.float32))
        return weights @ self.nb_ptc[found] + self.nb_pc
