"""How well article structure is recognised on the golden set.

``python -m benchmarks.structure`` prints, for each half of the set, the share of blocks found with
the right start, end and kind (F1), and the articles without any mistake; beside it the baseline:
first line headline, every other line a paragraph.

Then the way of a pasted text of one million characters to an article, generated from the golden
set's German paragraphs: processor time of each step, beside sentencex alone on the same blocks.
"""

import itertools
import random
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sentencex

from workbench.corpus import parse_pasted
from workbench.corpus.document import MAX_CHARACTERS
from workbench.text.identification import identify, identify_blocks
from workbench.text.segmentation import segment_blocks
from workbench.text.structure import recognise

GOLDEN = Path(__file__).resolve().parent.parent / "tests" / "golden" / "structure"
_PARAGRAPH_LENGTH = 150
_SHUFFLED = 7
Labelled = list[tuple[str, str]]


@dataclass(frozen=True)
class Sample:
    """One golden article: its text as pasted and what must be found in it."""

    name: str
    half: str
    text: str
    blocks: Labelled
    rest: dict[str, Any]


def samples() -> list[Sample]:
    """Read the golden set, in order of name."""
    return [_sample(path) for path in sorted(GOLDEN.glob("*.toml"))]


def _sample(path: Path) -> Sample:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    text = data.pop("text")
    blocks = _gold_blocks(text, data.pop("blocks"))
    if data.pop("line_ends", "") == "windows":
        text = text.replace("\n", "\r\n")
    return Sample(path.stem, data.pop("half"), text, blocks, data)


def _gold_blocks(text: str, firsts: Sequence[Sequence[str]]) -> Labelled:
    words = squeeze(text)
    starts, position = [], 0
    for _, first in firsts:
        position = words.index(squeeze(first), position)
        starts.append(position)
        position += 1
    ends = [*starts[1:], len(words)]
    pairs = zip(firsts, starts, ends, strict=True)
    return [(kind, words[start:end]) for (kind, _), start, end in pairs]


def squeeze(text: str) -> str:
    """Take all white space out of a text."""
    return "".join(text.split())


def baseline(text: str) -> Labelled:
    """First line headline, every other line a paragraph."""
    lines = [squeeze(line) for line in text.splitlines() if line.strip()]
    return [("paragraph" if number else "headline", line) for number, line in enumerate(lines)]


def recognised(text: str) -> Labelled:
    """What the workbench recognises."""
    return [(block.kind.value, squeeze(block.text)) for block in recognise(text)]


def score(method: Callable[[str], Labelled], chosen: Sequence[Sample]) -> tuple[float, int]:
    """Give the F1 of (kind, text) over all blocks, and the number of faultless articles."""
    right = total = faultless = 0
    for sample in chosen:
        found = method(sample.text)
        right += (Counter(found) & Counter(sample.blocks)).total()
        total += len(found) + len(sample.blocks)
        faultless += found == sample.blocks
    return 2 * right / total, faultless


def long_text(length: int = MAX_CHARACTERS, seed: int = 1) -> str:
    """Ordinary German paragraphs, every seventh word of each replaced by another of its own."""
    chance = random.Random(seed)
    german = [sample.text for sample in samples() if sample.name.endswith("_de")]
    paragraphs = [p for text in german for p in text.split("\n") if len(p) > _PARAGRAPH_LENGTH]
    pieces: list[str] = []
    room = length
    while room > 0:
        words = chance.choice(paragraphs).split(" ")
        words[::_SHUFFLED] = [chance.choice(words) for _ in words[::_SHUFFLED]]
        pieces.append(" ".join(words))
        room -= len(pieces[-1]) + 2
    return "\n\n".join(pieces)[:length]


def report_speed() -> None:
    """Print the seconds of each step of the way from a paste to an article."""
    text = long_text()
    identify("Ein erster Satz, damit das Laden nicht mitzählt.")
    marks = [time.process_time()]
    document = parse_pasted(text)
    marks.append(time.process_time())
    blocks, language = identify_blocks(document.blocks)
    marks.append(time.process_time())
    blocks = segment_blocks(blocks, language.code)
    marks.append(time.process_time())
    for block in blocks:
        sentencex.segment("de", block.text)
    marks.append(time.process_time())
    structure, languages, segments, alone = (b - a for a, b in itertools.pairwise(marks))
    whole = structure + languages + segments
    print(f"\n{len(text):,} characters, {len(blocks):,} blocks: {whole:.2f} s of processor time")
    print(f"structure {structure:.2f} s, languages {languages:.2f} s, segments {segments:.2f} s")
    print(f"sentencex alone {alone:.3f} s; ours, all steps, {whole / alone:.0f} times that")


def main() -> None:
    """Print the tables."""
    everything = samples()
    print(f"{'half':<8}{'method':<12}{'F1':>7}{'faultless':>12}")
    for half in ("tune", "check"):
        chosen = [sample for sample in everything if sample.half == half]
        for method in (baseline, recognised):
            f1, faultless = score(method, chosen)
            print(f"{half:<8}{method.__name__:<12}{f1:>7.3f}{faultless:>8}/{len(chosen)}")
    report_speed()


if __name__ == "__main__":
    main()
