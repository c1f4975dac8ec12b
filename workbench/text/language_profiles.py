"""The two language identifiers we listen to, each as one vector of log likelihoods.

langdetect (Shuyo 2010; profiles of character 1- to 3-grams from Wikipedia) is used without its
detector: that one draws n-grams at random from a generator seeded through a class attribute, so
its answers hang on what other threads set. Summing the log probabilities of *all* n-grams of the
text gives what the sampling estimates, the same in every process and thread. py3langid (naive
Bayes over byte n-grams) is deterministic and keeps no state between calls.
"""

import json
import re
import threading
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from workbench.text.scripts import CANDIDATES

Scores = npt.NDArray[np.float32]

_LANGDETECT_SMOOTHING = 0.5 / 10_000
_LOADING = threading.Lock()

VARIETIES: dict[str, str] = {
    "an": "es",
    "ary": "ar",
    "arz": "ar",
    "bs": "hr",
    "ext": "es",
    "jv": "id",
    "lij": "it",
    "ms": "id",
    "nn": "no",
    "oc": "ca",
    "pcm": "en",
    "sr": "hr",
    "vec": "it",
    "wa": "fr",
    "wuu": "zh",
    "yue": "zh",
}
"""Labels of py3langid too close to a candidate to be evidence against it."""


class LangdetectProfiles:
    """langdetect's n-gram profiles, as a matrix of log probabilities."""

    def __init__(self, folder: Path) -> None:
        rows: dict[str, int] = {}
        columns: list[tuple[int, npt.NDArray[np.int32], Scores]] = []
        for path in sorted(path for path in folder.iterdir() if path.name[:1].isalpha()):
            profile = json.loads(path.read_text(encoding="utf-8"))
            column = CANDIDATES.index(profile["name"].partition("-")[0])
            totals = profile["n_words"]
            counts = {gram: n for gram, n in profile["freq"].items() if 1 <= len(gram) <= 3}
            where = [rows.setdefault(gram, len(rows)) for gram in counts]
            shares = [count / totals[len(gram) - 1] for gram, count in counts.items()]
            columns.append((column, np.array(where, np.int32), np.array(shares, np.float32)))
        chances = np.zeros((len(rows), len(CANDIDATES)), np.float32)
        for column, found, share in columns:
            # Two profiles share the column of Chinese, simplified and traditional.
            chances[found, column] = np.maximum(chances[found, column], share)
        self._log_chances: Scores = np.log(chances + np.float32(_LANGDETECT_SMOOTHING))
        self._index(list(rows))

    def _index(self, grams: list[str]) -> None:
        """Make the rows findable by number: the numbers of the gram's letters, joined."""
        padded = _code_points("".join(gram.rjust(3, "\0") for gram in grams)).reshape(-1, 3)
        letters = np.unique(padded[padded > 0])
        self._base = len(letters) + 1
        self._numbers = np.zeros(int(letters.max()) + 2, np.int64)
        self._numbers[letters] = np.arange(1, self._base)
        keys = self._numbers[padded] @ np.array([self._base**2, self._base, 1])
        self._row_of_key = np.argsort(keys)
        self._keys = keys[self._row_of_key]

    def scores(self, text: str) -> tuple[Scores, int]:
        """Sum the log probabilities of the text's n-grams: ``(54,) float32``, and their number."""
        rows = self.rows(text)
        return self._log_chances[rows].sum(axis=0, dtype=np.float32), len(rows)

    def rows(self, text: str) -> npt.NDArray[np.int64]:
        """The row of each known 1- to 3-gram langdetect would draw from, in reading order.

        None begins or ends in a letter of one word and reaches into another; a letter that
        follows a capital and is one itself ends none.
        """
        padded = _spaced(text)
        points = _code_points(padded)
        numbers = self._numbers[np.minimum(points, len(self._numbers) - 1)]
        blank = points == ord(" ")
        capital = np.fromiter(map(str.isupper, padded), np.bool_, len(padded))
        third, second, first = numbers[2:], numbers[1:-1], numbers[:-2]
        pair = second * self._base + third
        keys = np.stack([third, pair, first * self._base**2 + pair], axis=1)
        keys[third == 0, :] = 0
        keys[second == 0, 1:] = 0
        keys[first == 0, 2] = 0
        keys[blank[2:], 0] = 0
        keys[blank[1:-1], 2] = 0
        keys[capital[2:] & capital[1:-1]] = 0
        wanted = keys.ravel()
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        rows: npt.NDArray[np.int64] = self._row_of_key[at[self._keys[at] == wanted]]
        return rows


def _code_points(text: str) -> npt.NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.dtype("<u4"))


class _Normal(dict[int, str]):
    """langdetect's one letter for each letter, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        from langdetect.utils.ngram import NGram

        self[point] = str(NGram.normalize(chr(point)))
        return self[point]


_NORMAL = _Normal()
_BLANKS = re.compile(" {2,}")


def _spaced(text: str) -> str:
    """The text in langdetect's letters, its words one space apart, after two spaces."""
    from langdetect.utils.ngram import NGram

    normal = NGram.normalize_vi(text).translate(_NORMAL)
    return "  " + _BLANKS.sub(" ", normal).lstrip(" ")


class Py3langidModel:
    """py3langid's model over all the languages it knows."""

    def __init__(self) -> None:
        from workbench.text.byte_walk import WalkingIdentifier

        self._model = WalkingIdentifier.load()
        self._ours = [self._model.column(code) for code in CANDIDATES]
        self._foreign: dict[frozenset[str], list[int]] = {}

    def scores(self, text: str, languages: frozenset[str]) -> tuple[Scores, Scores, int]:
        """Score the text.

        Args:
            languages: the candidates its script allows; their varieties are left aside.

        Returns:
            log likelihoods of all candidates ``(54,) float32`` and of the languages that are
            none, among them “no language” ``(m,) float32``; and the length in bytes.
        """
        found = self._model.scores(text)
        if languages not in self._foreign:
            self._foreign[languages] = self._others(languages)
        foreign = self._foreign[languages]
        return found[self._ours], found[foreign], len(text.encode("utf-8", "surrogatepass"))

    def _others(self, languages: frozenset[str]) -> list[int]:
        """The columns of languages that are no candidates and no varieties of these."""
        return [
            self._model.column(label)
            for label in self._model.labels
            if label not in CANDIDATES and VARIETIES.get(label) not in languages
        ]


@cache
def _profiles() -> tuple[LangdetectProfiles, Py3langidModel]:
    from langdetect.detector_factory import PROFILES_DIRECTORY

    return LangdetectProfiles(Path(PROFILES_DIRECTORY)), Py3langidModel()


def load_profiles() -> tuple[LangdetectProfiles, Py3langidModel]:
    """Give the loaded profiles; the first call takes about a second, in one thread only."""
    with _LOADING:
        return _profiles()
