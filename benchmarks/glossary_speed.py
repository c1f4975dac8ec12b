"""How long does a sentence take in a glossary of 10,000 terms? It should be at most 5 ms.

The terms are 10,000 different capitalised words of the German side of ``parallel-de-en``, the
sentences are those of ``newstest2013``, each looked up once: its words were not met before. It is
the processor's time, so that other work on the machine does not count.

Run: ``python -m benchmarks.glossary_speed``.
"""

import lzma
import re
import tempfile
import time
from pathlib import Path

from benchmarks.data import EVALUATION_DATA
from workbench.services import Workbench
from workbench.settings import Settings
from workbench.text.term import Term

TERMS = 10_000
SENTENCES = 1_000
CHECKS = 50
_NOUN = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]{3,}")


def main() -> None:
    """Print the time to make the glossary ready and the time of a lookup."""
    file = EVALUATION_DATA / "newstest2013" / "de.txt"
    texts = file.read_text(encoding="utf-8").splitlines()[:SENTENCES]
    with tempfile.TemporaryDirectory() as folder, Workbench(Settings(Path(folder))) as wb:
        wb.store.terms.add((Term(noun, "word", "de", "en") for noun in _nouns()), None)
        began = time.process_time()
        find = wb.glossaries.finder(None, "de", "en")
        print(f"{TERMS:,} terms made ready in {time.process_time() - began:.1f} s")
        times, found = [], 0
        for text in texts:
            began = time.process_time()
            found += len(find(text))
            times.append((time.process_time() - began) * 1000)
        began = time.process_time()
        for _ in range(CHECKS):
            wb.store.terms.stamp(None)
        asked = (time.process_time() - began) * 1000 / CHECKS
    times.sort()
    print(f"{len(texts):,} sentences, {found / len(texts):.1f} hits each")
    median, late = times[len(times) // 2], times[len(times) * 95 // 100]
    print(f"ms a sentence: median {median:.2f}, 95th percentile {late:.2f}, most {times[-1]:.2f}")
    print(f"ms to ask the store whether the glossary has changed, once a page: {asked:.2f}")


def _nouns() -> list[str]:
    with lzma.open(
        EVALUATION_DATA / "parallel-de-en" / "parallel.tsv.xz", "rt", encoding="utf-8"
    ) as lines:
        seen: dict[str, None] = {}
        for line in lines:
            seen.update(dict.fromkeys(_NOUN.findall(line)))
            if len(seen) >= TERMS:
                break
    return list(seen)[:TERMS]


if __name__ == "__main__":
    main()
