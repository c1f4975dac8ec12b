"""How many sentence boundaries plain sentencex and our segmentation get right.

A boundary is the first visible character of every sentence but a paragraph's first. Precision is
right / placed, recall right / wanted, accuracy right / (right + missed + misplaced).

    python -m benchmarks.segmentation            golden sets, per language and part
    python -m benchmarks.segmentation --errors   … and every boundary that is wrong in a dev part
    python -m benchmarks.segmentation --news     … and on news by others, if it is at hand
"""

import argparse
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import sentencex

from benchmarks.data import lines
from workbench.text.segmentation import segment_spans

GOLDEN = Path(__file__).resolve().parent.parent / "tests" / "golden" / "segmentation"
LANGUAGES = ("de", "en", "es", "fr", "it", "pl", "ru")
STOPPED = re.compile(r"[.!?…]\W*$")
Segmenter = Callable[[str, str], list[str]]


@dataclass
class Score:
    """Boundaries counted."""

    right: int = 0
    missed: int = 0
    misplaced: int = 0

    @property
    def precision(self) -> float:
        """Right ones among those placed."""
        return self.right / max(1, self.right + self.misplaced)

    @property
    def recall(self) -> float:
        """Right ones among those wanted."""
        return self.right / max(1, self.right + self.missed)

    @property
    def accuracy(self) -> float:
        """Right ones among those placed or wanted."""
        return self.right / max(1, self.right + self.missed + self.misplaced)


def plain_sentencex(text: str, language: str) -> list[str]:
    """Cut as the library does by itself."""
    return list(sentencex.segment(language, text))


def workbench(text: str, language: str) -> list[str]:
    """Cut as the workbench does."""
    return [text[start:end] for start, end in segment_spans(text, language)]


def golden_parts() -> list[tuple[str, str]]:
    """Every ``(language, part)`` there is."""
    names = sorted(path.stem for path in GOLDEN.glob("*-*.txt"))
    return [(language, part) for language, _, part in (name.partition("-") for name in names)]


def golden_paragraphs(language: str, part: str) -> list[list[str]]:
    """Read one part: paragraphs as lists of sentences."""
    text = (GOLDEN / f"{language}-{part}.txt").read_text(encoding="utf-8")
    return [paragraph.splitlines() for paragraph in text.strip().split("\n\n")]


def boundaries(pieces: list[str]) -> set[int]:
    """Where the pieces begin, by the first visible character, but for the first."""
    starts, offset = [], 0
    for piece in pieces:
        if piece.strip():
            starts.append(offset + len(piece) - len(piece.lstrip()))
        offset += len(piece)
    return set(starts[1:])


def wanted(sentences: list[str]) -> tuple[str, set[int]]:
    """The paragraph, and the boundaries it should get."""
    spaced = [*(f"{sentence} " for sentence in sentences[:-1]), sentences[-1]]
    return "".join(spaced), boundaries(spaced)


def score(segmenter: Segmenter, paragraphs: list[list[str]], language: str) -> Score:
    """Count boundaries over paragraphs."""
    total = Score()
    for sentences in paragraphs:
        text, gold = wanted(sentences)
        placed = boundaries(segmenter(text, language))
        total.right += len(gold & placed)
        total.missed += len(gold - placed)
        total.misplaced += len(placed - gold)
    return total


def errors(segmenter: Segmenter, paragraphs: list[list[str]], language: str) -> Iterator[str]:
    """Every wrong boundary with its surroundings."""
    for sentences in paragraphs:
        text, gold = wanted(sentences)
        placed = boundaries(segmenter(text, language))
        for offset in sorted(gold ^ placed):
            verdict = "missed   " if offset in gold else "misplaced"
            yield f"{verdict} {text[max(0, offset - 40) : offset]}▮{text[offset : offset + 30]}"


def news(name: str, rows: slice) -> list[list[str]]:
    """Neighbouring lines of an evaluation file that end in a stop, three a paragraph.

    Every line counts as one sentence. Some hold several, so that precision cannot reach 1 here.
    """
    rest = iter([row.strip() for row in lines(name)[rows] if STOPPED.search(row)])
    return list(iter(lambda: list(islice(rest, 3)), []))


def news_parts() -> Iterator[tuple[str, str, list[list[str]]]]:
    """Text by others: the first half of each file may be looked at, the rest is held out."""
    yield "de", "newstest dev", news("newstest2013/de.txt", slice(0, 1500))
    yield "de", "newstest held-out", news("newstest2013/de.txt", slice(1500, None))
    for language in LANGUAGES:
        yield language, "flores dev", news(f"flores-dev/{language}.txt", slice(0, 498))
        yield language, "flores held-out", news(f"flores-dev/{language}.txt", slice(498, None))


def report(name: str, paragraphs: list[list[str]], language: str) -> None:
    """Print one row a segmenter."""
    for label, segmenter in segmenters().items():
        result = score(segmenter, paragraphs, language)
        wanted_here = result.right + result.missed
        print(
            f"{name:21} {label:10} boundaries {wanted_here:5}  precision {result.precision:.3f}  "
            f"recall {result.recall:.3f}  accuracy {result.accuracy:.3f}"
        )


def segmenters() -> dict[str, Segmenter]:
    """What is compared."""
    return {"sentencex": plain_sentencex, "workbench": workbench}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--news", action="store_true")
    options = parser.parse_args()
    parts = [(*part, golden_paragraphs(*part)) for part in golden_parts()]
    for language, part, paragraphs in [*parts, *(news_parts() if options.news else ())]:
        report(f"{language} {part}", paragraphs, language)
        if options.errors and part.endswith("dev"):
            last = list(segmenters().values())[-1]
            print(*errors(last, paragraphs, language), sep="\n")


if __name__ == "__main__":
    main()
