"""Who is quoted with what, on passages whose writer had never seen the finder?

Quotations in the languages of ``tests/golden/quotations/unseen``, scored as in
``benchmarks.quotations``, each half by itself. The passages are halved by place in their file:
the first, third, fifth … are for development, and only their errors are shown; the others are
held: nobody reads them or their errors, and they are what counts. Intervals are 95 %: a
bootstrap's over passages for F1, Wilson's for speakers.

    python -m benchmarks.unseen_quotations [--errors] [--language CODE]
"""

import argparse
import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple
from functools import partial
from pathlib import Path

from benchmarks import quotations
from benchmarks.discrepancies import interval
from benchmarks.quotations import Annotated, Quote, Score, Spans

PASSAGES = Path(__file__).parent.parent / "tests" / "golden" / "quotations" / "unseen"
HALVES = ("development", "held")
_TAG = re.compile(r"<(/?)([difspc])(\d+)>")
_KINDS = {"d": "Direct", "i": "Indirect", "f": "FreeIndirect"}
_SPEAKER = "sp"
_DRAWN = 1000


def read_passage(marked: str) -> Annotated:
    """Take the marks out of a passage; a quotation's number ties its words to its speaker.

    Direct words are one quotation by unbroken stretch, as in ``benchmarks.quotations``.
    """
    text, opened = "", dict[str, int]()
    spans: dict[str, list[tuple[int, int]]] = {}
    at = 0
    for mark in _TAG.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        closes, letter, numbers = mark.groups()
        if not closes:
            opened[letter + numbers] = len(text)
            continue
        stretch = opened.pop(letter + numbers), len(text)
        for number in numbers:
            spans.setdefault(letter + number, []).append(stretch)
    if opened:
        raise ValueError(f"The mark {', '.join(opened)} is not closed: {marked}")
    return Annotated(text + marked[at:], _quotes(spans))


def _quotes(spans: dict[str, list[tuple[int, int]]]) -> tuple[Quote, ...]:
    quotes = []
    for key, stretches in spans.items():
        if not (kind := _KINDS.get(key[0])):
            continue
        who = tuple(one for letter in _SPEAKER for one in spans.get(letter + key[1:], ()))
        parts: list[Spans] = [(one,) for one in stretches] if key[0] == "d" else [tuple(stretches)]
        quotes += [Quote(kind, part, who) for part in parts]
    return tuple(quotes)


def read_passages(language: str, half: str | None = None) -> list[Annotated]:
    """Read the passages of one language, all or one of `HALVES`.

    Lines that begin with ``#`` name the difficulty.
    """
    text = (PASSAGES / f"{language}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    if half is not None:
        lines = lines[HALVES.index(half) :: 2]
    return [read_passage(line) for line in lines]


def languages() -> list[str]:
    """The languages there are passages in."""
    return sorted(path.stem for path in PASSAGES.glob("*.txt"))


def score_each(read: Sequence[Annotated], extract: quotations.Extract, kind: str) -> list[Score]:
    """One score a passage."""
    return [quotations.measure([one], extract, kind) for one in read]


def total(scores: Iterable[Score]) -> Score:
    """The counts of all scores."""
    return Score(*(sum(counts) for counts in zip(*map(astuple, scores), strict=True)))


def drawn(scores: Sequence[Score], figure: Callable[[Score], float]) -> tuple[float, float]:
    """A figure's 95 % interval, by drawing passages with replacement."""
    chance = random.Random(3)
    values = sorted(figure(total(chance.choices(scores, k=len(scores)))) for _ in range(_DRAWN))
    return values[int(0.025 * _DRAWN)], values[int(0.975 * _DRAWN)]


def line(scores: Sequence[Score]) -> str:
    """The figures of some passages on one line."""
    whole = total(scores)
    low, high = drawn(scores, lambda score: score.exact_f1)
    return (
        f"F1 exact {whole.exact_f1:.2f} [{low:.2f}, {high:.2f}]"
        f"   P {whole.right / max(1, whole.found):.2f}"
        f" R {whole.overlapping / max(1, whole.gold):.2f} (half shared)"
        f"   speaker {interval(whole.head, whole.with_speaker)}"
    )


def print_quotations(show: bool, codes: Sequence[str]) -> None:
    """Print what is found in each half: each language, then all; the baseline last."""
    for half in HALVES:
        print(f"{half}: {sum(len(read_passages(code, half)) for code in codes)} passages")
        for kind in quotations.KINDS:
            _print_kind(half, kind, codes)
            if show and half == "development":
                for code in codes:
                    extract = partial(quotations.ours, language=code)
                    quotations.measure(read_passages(code, half), extract, kind, show=True)


def _print_kind(half: str, kind: str, codes: Sequence[str]) -> None:
    ours, plain = list[Score](), list[Score]()
    for code in codes:
        read = read_passages(code, half)
        scores = score_each(read, partial(quotations.ours, language=code), kind)
        print(f"  {kind:<32} {code:<20} {line(scores)}")
        ours += scores
        plain += score_each(read, quotations.baseline, kind)
    print(f"  {kind:<32} {'all':<20} {line(ours)}")
    print(f"  {kind:<32} {'every mark a quote':<20} {line(plain)}")


def main() -> None:
    """Print the figures of both halves."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--errors", action="store_true", help="show what is wrong or missed outside the held half"
    )
    parser.add_argument("--language", choices=languages(), help="one language only")
    options = parser.parse_args()
    codes = [options.language] if options.language else languages()
    print_quotations(options.errors, codes)


if __name__ == "__main__":
    main()
