"""The same words of the same speaker in two articles: ours beside plain cosine.

Own-written quotations of sixteen invented stories, German against en, es, fr, it, pl and ru: pairs
among distractors (the same speaker with other words, the same words with another number or of
another speaker). Ten stories translate closely, six put it freely or quote a part only. Each
story is judged by what was fitted on the fifteen others: the threshold of cosine, the weights of
ours. The last lines say what all stories together give: what ships.

Run: ``python -m benchmarks.quotation_matching``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.coverage import Memory
from benchmarks.fit_coverage import fit
from workbench.alignment.encoder import Encoder
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.quotations import matching

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
Method = Callable[[Sequence[Said], Sequence[Said]], Pairs]
STORIES, CLOSE = 16, 10
HOLD = 0.3
"""How strongly weights are held back: there are few pairs."""


def stories() -> Iterator[tuple[list[Said], list[Said]]]:
    """The German quotations of each story and those of the other language."""
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    rows = [Said(*line.split("\t")) for line in lines if not line.startswith("#")]
    for story in dict.fromkeys(row.story for row in rows):
        of_story = [row for row in rows if row.story == story]
        yield [r for r in of_story if r.side == "own"], [r for r in of_story if r.side == "other"]


def cosine(encoder: Encoder, numbers: Sequence[int]) -> Method:
    """Baseline: cosine of the words, each quotation once, best first, at its best threshold."""
    best = max(
        (float(step) for step in np.arange(0.2, 0.9, 0.01)),
        key=lambda threshold: f1(*counts(_above(encoder, threshold), numbers)),
    )
    return _above(encoder, best)


def _above(encoder: Encoder, threshold: float) -> Method:
    def match(own: Sequence[Said], other: Sequence[Said]) -> Pairs:
        scores = encoder.encode([q.words for q in own]) @ encoder.encode([q.words for q in other]).T
        found = set()
        while scores.size and scores.max() >= threshold:
            at, there = np.unravel_index(scores.argmax(), scores.shape)
            found.add((int(at), int(there)))
            scores[at, :] = scores[:, there] = -1
        return found

    return match


def _said(quotations: Sequence[Said]) -> list[matching.Said]:
    return [matching.Said(q.words, q.speaker, q.language) for q in quotations]


def fitted(encoder: Encoder, numbers: Sequence[int]) -> tuple[list[float], float]:
    """Weights and intercept of our score, fitted on the numbered stories."""
    features, right = [], []
    for number, (own, other) in enumerate(stories()):
        if number in numbers:
            found = matching.pair_features(_said(own), _said(other), encoder)
            features.append(found.reshape(-1, found.shape[-1]))
            right += [float(a.pair == b.pair != "-") for a in own for b in other]
    weights, intercept = fit(np.concatenate(features), np.array(right), HOLD)
    return [round(float(weight), 2) for weight in weights], round(intercept, 2)


def ours(encoder: Encoder, numbers: Sequence[int]) -> Method:
    """Our matching, with weights fitted on the numbered stories."""
    weights, intercept = fitted(encoder, numbers)

    def match(own: Sequence[Said], other: Sequence[Said]) -> Pairs:
        features = matching.pair_features(_said(own), _said(other), encoder)
        links = matching.best_links(features @ np.array(weights) + intercept)
        return {(link.own, link.other) for link in links}

    return match


def shipped(encoder: Encoder) -> Method:
    """Our matching with the weights that ship."""

    def match(own: Sequence[Said], other: Sequence[Said]) -> Pairs:
        return {(k.own, k.other) for k in matching.match_said(_said(own), _said(other), encoder)}

    return match


METHODS: dict[str, Callable[[Encoder, Sequence[int]], Method]] = {"cosine": cosine, "ours": ours}


def counts(method: Method, numbers: Sequence[int]) -> tuple[int, int, int]:
    """Right links, links, pairs over the numbered stories."""
    right = links = pairs = 0
    for number, (own, other) in enumerate(stories()):
        if number in numbers:
            found = method(own, other)
            right += sum(own[a].pair == other[b].pair != "-" for a, b in found)
            links += len(found)
            pairs += sum(said.pair != "-" for said in own)
    return right, links, pairs


def f1(right: int, links: int, pairs: int) -> float:
    """F1 of links."""
    return 2 * right / max(1, links + pairs)


def main() -> None:
    """Print both methods' figures."""
    encoder = Memory(UniversalSentenceEncoder(), {})
    every = range(STORIES)
    for name, make in METHODS.items():
        held = [counts(make(encoder, [n for n in every if n != story]), [story]) for story in every]
        for label, numbers in (("close", range(CLOSE)), ("free", every[CLOSE:]), ("all", every)):
            right, links, pairs = (sum(held[n][k] for n in numbers) for k in range(3))
            print(
                f"{name:<8} {label:<6} F1 {f1(right, links, pairs):.3f}   "
                f"P {right / max(1, links):.3f} R {right / max(1, pairs):.3f}   "
                f"{right} right of {links} links, {pairs} pairs"
            )
    print("weights of all stories:", *fitted(encoder, every))


if __name__ == "__main__":
    main()
