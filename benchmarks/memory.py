"""How fast a memory of 397,000 pairs answers, and whether it finds what a full scan finds.

Run with ``python -m benchmarks.memory``. The units are German–English pairs of all kinds
(``../shared/data/parallel-de-en``). Of 500 queries, one half are sentences that are not in the
memory (from parliament, ``bundestag.de``), the other are sources of the memory altered: in every
twelfth to fourth word, a word is dropped, put in, replaced by one of another sentence, or, where
the sentence has figures, all of them are changed. The peer scans all units with
``rapidfuzz.process.extractOne``, same scorer, same keys, same threshold; both run on one core.
Nothing was chosen on these queries: settings were looked for with other seeds.

Then the same units go through the store, as users have them: the time an import takes, the first
lookup, which builds the index, lookups with everything a translator sees, and concordances.
"""

import argparse
import lzma
import random
import re
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from benchmarks.data import EVALUATION_DATA
from workbench.services import Workbench, memory
from workbench.services.memory_concordance import concordance
from workbench.services.memory_files import import_units
from workbench.settings import Settings
from workbench.store.memory_records import NewUnit
from workbench.translation.memory.index import MemoryIndex
from workbench.translation.memory.keys import matching_key, matching_keys

SEED = 20251123
QUERIES = 500
THRESHOLD = 0.7
FOLDER = EVALUATION_DATA / "parallel-de-en"
T = TypeVar("T")


def main() -> None:
    """Print one line a measurement."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--no-peer", action="store_true", help="leave out the full scan")
    options = parser.parse_args()
    pairs = read_pairs()
    sources = [source for source, _ in pairs]
    asked = queries(sources, options.seed)
    by_itself(sources, asked, peer=not options.no_peer)
    with tempfile.TemporaryDirectory() as folder, Workbench(Settings(Path(folder))) as wb:
        through_the_store(wb, pairs, asked)


def by_itself(sources: Sequence[str], asked: Sequence[str], *, peer: bool) -> None:
    """Measure the index alone, and beside the peer."""
    before = _resident()
    index, seconds = timed(lambda: _index(sources))
    print(f"units: {len(index):,}; queries: {len(asked)}; threshold: {THRESHOLD:.0%}")
    print(f"indexing: {seconds:.1f} s; memory: {_resident() - before:.0f} MiB more at its peak")
    found, median = measure("lookup", asked, lambda text: index.search(text, THRESHOLD, 5))
    mine = [hits[0].similarity if hits else 0.0 for hits in found]
    if peer:
        slower = compare(sources, asked, mine) / median
        print(f"full scan / lookup, medians: {slower:.1f}")


def through_the_store(
    wb: Workbench, pairs: Sequence[tuple[str, str]], asked: Sequence[str]
) -> None:
    """Import the pairs into the shared memory of a workbench, and use it."""
    project = wb.store.projects.create("Memory").id
    units = (NewUnit(source, target, "de", "en") for source, target in pairs)
    added, seconds = timed(lambda: import_units(wb, None, units, "benchmark"))
    print(f"through the store: {added.units:,} units imported in {seconds:.0f} s")
    _, seconds = timed(lambda: memory.lookup(wb, project, asked[0], "de", "en"))
    print(f"first lookup, which builds the index: {seconds:.1f} s")
    measure("lookup", asked, lambda text: memory.lookup(wb, project, text, "de", "en"))
    concordance(wb, project, "Haus", languages=("de", "en"))
    words = [max(text.split(), key=len) for text in asked[::10]]
    measure(
        "concordance", words, lambda word: concordance(wb, project, word, languages=("de", "en"))
    )
    print(f"whole process: {_resident():.0f} MiB at its peak, pairs and queries included")


def _index(sources: Sequence[str]) -> MemoryIndex:
    index = MemoryIndex()
    index.add(enumerate(sources))
    return index


def compare(sources: Sequence[str], asked: Sequence[str], mine: Sequence[float]) -> float:
    """Ask the peer the same, print how often both have the same top match; its median time."""
    keys = matching_keys(sources)
    scores, median = measure(
        "full scan",
        asked,
        lambda text: process.extractOne(
            matching_key(text),
            keys,
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=THRESHOLD,
        ),
    )
    theirs = [score[1] if score else 0.0 for score in scores]
    same = [abs(one - other) < 1e-9 for one, other in zip(mine, theirs, strict=True)]
    matched = sum(score > 0 for score in theirs)
    print(f"same top match: {statistics.mean(same):.1%} ({matched} queries have one)")
    return median


def measure(name: str, asked: Sequence[str], ask: Callable[[str], T]) -> tuple[list[T], float]:
    """Ask everything once, print how long one takes; the answers and the median in seconds."""
    ask(asked[0])
    answers, taken = zip(*(timed(lambda text=text: ask(text)) for text in asked), strict=True)
    centiles = statistics.quantiles(taken, n=100)
    print(f"{name}: median {1000 * centiles[49]:.1f} ms, p95 {1000 * centiles[94]:.1f} ms")
    return list(answers), centiles[49]


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """Do something and tell how many seconds it took."""
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def read_pairs() -> list[tuple[str, str]]:
    """Read the pairs, source and target."""
    with lzma.open(FOLDER / "parallel.tsv.xz", "rt", encoding="utf-8", newline="\n") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [(row[0], row[1]) for row in rows]


def queries(sources: Sequence[str], seed: int) -> list[str]:
    """Make the queries: half of them not in the memory, half altered from it."""
    rng = random.Random(seed)
    with lzma.open(FOLDER / "bundestag.de.xz", "rt", encoding="utf-8", newline="\n") as file:
        outside = [line.rstrip("\n") for line in file]
    words = [word for source in rng.sample(sources, 3000) for word in source.split()]
    altered = [alter(source, words, rng) for source in rng.sample(sources, QUERIES // 2)]
    return rng.sample(outside, QUERIES // 2) + altered


def alter(source: str, words: Sequence[str], rng: random.Random) -> str:
    """Alter some words of a sentence, as the page says above."""
    made = source.split()
    for _ in range(max(1, round(len(made) * rng.choice([1 / 12, 1 / 7, 1 / 4])))):
        at = rng.randrange(len(made))
        match rng.choice(["drop", "insert", "replace", "number"]):
            case "drop" if len(made) > 1:
                del made[at]
            case "insert":
                made.insert(at, rng.choice(words))
            case "number" if any(map(str.isdigit, "".join(made))):
                made = [re.sub(r"\d", lambda _: str(rng.randrange(1, 10)), w) for w in made]
            case _:
                made[at] = rng.choice(words)
    return " ".join(made)


def _resident() -> float:
    """The most memory this process ever held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
