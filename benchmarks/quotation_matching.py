"""The same words of the same speaker in two articles: ours beside plain cosine.

Own-written quotations of sixteen invented stories, German against en, es, fr, it, pl and ru: pairs
among distractors (the same speaker with other words, the same words with another number or of
another speaker). Ten stories translate closely, six put it freely or quote a part only. Thresholds
of both methods are chosen on every second story; the others are what counts.

Run: ``python -m benchmarks.quotation_matching``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder

PAIRS = Path(__file__).resolve().parent.parent / "tests" / "golden" / "quotations" / "pairs.tsv"


@dataclass(frozen=True)
class Said:
    """One quotation; `pair` is ``-`` where the other side has no such quotation."""

    story: str
    side: str
    language: str
    pair: str
    speaker: str
    words: str


Pairs = set[tuple[int, int]]
Scored = Sequence[tuple[int, int, float]]
Method = Callable[[Sequence[Said], Sequence[Said]], Scored]


def stories() -> Iterator[tuple[list[Said], list[Said]]]:
    """The German quotations of each story and those of the other language."""
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    rows = [Said(*line.split("\t")) for line in lines if not line.startswith("#")]
    for story in dict.fromkeys(row.story for row in rows):
        of_story = [row for row in rows if row.story == story]
        yield [r for r in of_story if r.side == "own"], [r for r in of_story if r.side == "other"]


def cosine(encoder: Encoder) -> Method:
    """Baseline: cosine of the words, each quotation once, best first."""

    def match(own: Sequence[Said], other: Sequence[Said]) -> Scored:
        scores = encoder.encode([q.words for q in own]) @ encoder.encode([q.words for q in other]).T
        found = []
        while scores.size and scores.max() > 0:
            at, there = np.unravel_index(scores.argmax(), scores.shape)
            found.append((int(at), int(there), float(scores[at, there])))
            scores[at, :] = scores[:, there] = -1
        return found

    return match


METHODS: dict[str, Callable[[Encoder], Method]] = {"cosine": cosine}


def counts(method: Method, threshold: float, numbers: Sequence[int]) -> tuple[int, int, int]:
    """Right links, links, pairs over the numbered stories."""
    right = links = pairs = 0
    for number, (own, other) in enumerate(stories()):
        if number not in numbers:
            continue
        found = [(a, b) for a, b, score in method(own, other) if score >= threshold]
        right += sum(own[a].pair == other[b].pair != "-" for a, b in found)
        links += len(found)
        pairs += sum(said.pair != "-" for said in own)
    return right, links, pairs


def f1(right: int, links: int, pairs: int) -> float:
    """F1 of links."""
    return 2 * right / max(1, links + pairs)


def main() -> None:
    """Print both methods' figures."""
    encoder = UniversalSentenceEncoder()
    fitted, rest = range(0, 16, 2), range(1, 16, 2)
    for name, make in METHODS.items():
        method = make(encoder)
        best = max(np.arange(0.2, 0.9, 0.01), key=lambda t: f1(*counts(method, float(t), fitted)))
        print(f"{name:<12} threshold {best:.2f} chosen on every second story")
        for label, numbers in (
            ("chosen on", fitted),
            ("the others", rest),
            ("free ones", range(10, 16)),
            ("all", range(16)),
        ):
            right, links, pairs = counts(method, float(best), numbers)
            print(
                f"  {label:<12} F1 {f1(right, links, pairs):.3f}   P {right / max(1, links):.3f} "
                f"R {right / max(1, pairs):.3f}   {right} right of {links} links, {pairs} pairs"
            )


if __name__ == "__main__":
    main()
