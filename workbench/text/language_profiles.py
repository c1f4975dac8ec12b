"""The two language identifiers we listen to, each as one vector of log likelihoods.

langdetect (Shuyo 2010; profiles of character 1- to 3-grams from Wikipedia) is used without its
detector: that one draws n-grams at random from a generator seeded through a class attribute, so
its answers hang on what other threads set. Summing the log probabilities of *all* n-grams of the
text gives what the sampling estimates, the same in every process and thread. py3langid (naive
Bayes over byte n-grams) is deterministic and keeps no state between calls.
"""

import json
import threading
from functools import cache, lru_cache
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
        self._rows = rows
        self._log_chances: Scores = np.log(chances + np.float32(_LANGDETECT_SMOOTHING))

    def scores(self, text: str) -> tuple[Scores, int]:
        """Sum the log probabilities of the text's n-grams: ``(54,) float32``, and their number."""
        rows = [self._rows[gram] for gram in _ngrams(text) if gram in self._rows]
        return self._log_chances[rows].sum(axis=0, dtype=np.float32), len(rows)


@lru_cache(maxsize=65536)
def _normal_letter(char: str) -> str:
    from langdetect.utils.ngram import NGram

    return str(NGram.normalize(char))


def _ngrams(text: str) -> list[str]:
    """List the 1- to 3-grams langdetect would draw from; words in capitals give none."""
    from langdetect.utils.ngram import NGram

    grams: list[str] = []
    window, shouting = " ", False
    for char in map(_normal_letter, NGram.normalize_vi(text)):
        last = window[-1]
        if last == " ":
            window, shouting = " ", False
            if char == " ":
                continue
        window = (window + char)[-3:]
        shouting = char.isupper() and (shouting or last.isupper())
        if not shouting:
            grams.extend(g for n in (1, 2, 3) if len(window) >= n and (g := window[-n:]) != " ")
    return grams


class Py3langidModel:
    """py3langid's model over all the languages it knows."""

    def __init__(self) -> None:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        self._model = LanguageIdentifier.from_model_file(MODEL_FILE)
        self._others = [label for label in self._model.labels if label not in CANDIDATES]

    def scores(self, text: str, languages: frozenset[str]) -> tuple[Scores, Scores, int]:
        """Score the text.

        Args:
            languages: the candidates its script allows; their varieties are left aside.

        Returns:
            log likelihoods of all candidates ``(54,) float32`` and of the languages that are
            none, among them “no language” ``(m,) float32``; and the length in bytes.
        """
        found = dict(self._model.rank(text))
        ours = np.array([found[code] for code in CANDIDATES], np.float32)
        foreign = [label for label in self._others if VARIETIES.get(label) not in languages]
        others = np.array([found[label] for label in foreign], np.float32)
        return ours, others, len(text.encode("utf-8", "surrogatepass"))


@cache
def _profiles() -> tuple[LangdetectProfiles, Py3langidModel]:
    from langdetect.detector_factory import PROFILES_DIRECTORY

    return LangdetectProfiles(Path(PROFILES_DIRECTORY)), Py3langidModel()


def load_profiles() -> tuple[LangdetectProfiles, Py3langidModel]:
    """Give the loaded profiles; the first call takes about a second, in one thread only."""
    with _LOADING:
        return _profiles()
