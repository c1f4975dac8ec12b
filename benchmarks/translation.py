"""Decoding side by side: ours and argostranslate, with the official Argos zh→en package.

``python -m benchmarks.translation [--lines 66] [--repeat 3] [--quality 300] [--full]``

One process, one package, one text in paragraphs of three sentences, the same beam, compute type
and number of threads. argostranslate is given the known sentences, so that its splitting costs
nothing; what its own splitting costs is reported apart where its model is in the package.
"""

import argparse
import os
import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.data import lines
from scripts.fetch_zh_en import fetch_zh_en
from workbench.translation.argos import ArgosEngine
from workbench.translation.cores import physical_cores

MIN_RATIO = 3.5
MAX_CHRF_LOSS = 0.2
PARAGRAPH = 3
BEAM = 4


class KnownSentences:
    """A sentence splitter that was told the sentences of each paragraph."""

    def __init__(self, paragraphs: list[list[str]]) -> None:
        self._known = {"".join(sentences): sentences for sentences in paragraphs}

    def split_sentences(self, text: str) -> list[str]:
        """Return the sentences of a known paragraph."""
        return self._known.get(text, [text])


def load_peer(package: Path, threads: int, compute_type: str) -> Any:
    """Load the package into argostranslate, with our threads and compute type."""
    from argostranslate import settings
    from argostranslate.package import Package
    from argostranslate.translate import Language, PackageTranslation

    settings.intra_threads = threads
    settings.inter_threads = 1
    settings.beam_size = BEAM
    settings.compute_type = compute_type
    return PackageTranslation(
        Language("zh", "Chinese"), Language("en", "English"), Package(package)
    )


def argos_home(folder: Path) -> None:
    """Keep argostranslate, which makes folders when it is imported, away from the user's home."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder)


def by_ours(engine: ArgosEngine, sentences: list[str]) -> list[str]:
    """Translate sentences as the workbench does: the document as one batch."""
    results = dict(engine.translate(sentences))
    return [results[index][0].text for index in range(len(sentences))]


def timed(work: Callable[[], object]) -> float:
    """Seconds one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure_speed(engine: ArgosEngine, peer: Any, sentences: list[str], repeat: int) -> float:
    """Print the seconds of both, alternating, and return how many times faster ours is."""
    groups = [sentences[i : i + PARAGRAPH] for i in range(0, len(sentences), PARAGRAPH)]
    peer.sentencizer = KnownSentences(groups)
    text = "\n".join("".join(group) for group in groups)
    peer.translate(groups[0][0])
    by_ours(engine, groups[0])
    theirs, ours = [], []
    for _ in range(repeat):
        theirs.append(timed(lambda: peer.translate(text)))
        ours.append(timed(lambda: by_ours(engine, sentences)))
    print(f"argostranslate  {_seconds(theirs)}")
    print(f"workbench       {_seconds(ours)}")
    return statistics.median(theirs) / statistics.median(ours)


def measure_splitting(peer_sentencizer: Any, sentences: list[str]) -> None:
    """Print what argostranslate's own sentence splitting takes, if it can run offline."""
    text = "".join(sentences)
    try:
        seconds = timed(lambda: peer_sentencizer.split_sentences(text))
    except Exception as error:
        print(f"argostranslate's own splitting does not run offline: {type(error).__name__}")
    else:
        print(f"argostranslate's own splitting, loading included: {seconds:.2f} s")


def measure_quality(engine: ArgosEngine, peer: Any, count: int) -> float:
    """Print chrF of both on FLORES dev zh→en and return what ours gains."""
    from sacrebleu.metrics import BLEU, CHRF

    sources, references = lines("flores-dev/zh.txt")[:count], lines("flores-dev/en.txt")[:count]
    peer.sentencizer = KnownSentences([[source] for source in sources])
    outputs = {
        "argostranslate": [peer.translate(source) for source in sources],
        "workbench": by_ours(engine, sources),
    }
    scores = {}
    for name, texts in outputs.items():
        scores[name] = CHRF().corpus_score(texts, [references]).score
        bleu = BLEU().corpus_score(texts, [references]).score
        print(f"{name:15} chrF {scores[name]:.2f}  BLEU {bleu:.2f}  ({count} lines)")
    same = sum(a == b for a, b in zip(*outputs.values(), strict=True))
    print(f"{same} of {count} translations are the same")
    return scores["workbench"] - scores["argostranslate"]


def _seconds(times: list[float]) -> str:
    each = ", ".join(f"{seconds:.2f}" for seconds in times)
    return f"{statistics.median(times):6.2f} s  (each: {each})"


def main() -> None:
    """Run both measurements and say whether they hold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--lines", type=int, default=66, help="sentences to time")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--quality", type=int, default=300, help="lines to score; 0 for none")
    parser.add_argument("--full", action="store_true", help="score all 997 lines")
    parser.add_argument("--threads", type=int, default=physical_cores())
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        argos_home(Path(folder))
        with zipfile.ZipFile(fetch_zh_en()) as archive:
            archive.extractall(folder)
        package = Path(folder) / "translate-zh_en-1_9"
        engine = ArgosEngine(package, beam_size=BEAM, threads=options.threads)
        peer = load_peer(package, options.threads, engine.compute_type)
        own_splitter = peer.sentencizer
        print(f"{engine.step.signature}, {options.threads} threads")
        sentences = lines("flores-dev/zh.txt")[: options.lines]
        ratio = measure_speed(engine, peer, sentences, options.repeat)
        print(f"ratio {ratio:.2f} (at least {MIN_RATIO} wanted)")
        measure_splitting(own_splitter, sentences)
        count = 997 if options.full else options.quality
        if count:
            gain = measure_quality(engine, peer, count)
            print(f"chrF {gain:+.2f} against argostranslate (at least -{MAX_CHRF_LOSS} wanted)")


if __name__ == "__main__":
    main()
