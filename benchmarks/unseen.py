"""How do the finders do on passages whose writer had never seen them?

Discrepancies on ``tests/golden/discrepancies/unseen``, scored as in ``benchmarks.discrepancies``,
with the baselines that count words and numbers beside them; quotations in eight languages on
``tests/golden/quotations/unseen``, scored as in ``benchmarks.quotations``. Nothing may be tuned
on the passages; a rule written after reading their errors needs new ones to be judged by. The
pairs are halved by place in their file: the first, third, fifth … are for development, and only
their errors are shown; the others are held, and nobody reads their errors.

    python -m benchmarks.unseen [--errors]
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple
from functools import partial

from benchmarks import discrepancies, quotations
from benchmarks.discrepancies import Pair
from benchmarks.quotations import Annotated, Quote, Score, Spans

PAIRS = discrepancies.GOLDEN / "unseen"
PASSAGES = discrepancies.GOLDEN.parent / "quotations" / "unseen"
_TAG = re.compile(r"<(/?)([difspc])(\d+)>")
_KINDS = {"d": "Direct", "i": "Indirect", "f": "FreeIndirect"}
_SPEAKER = "sp"


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


def read_passages(language: str) -> list[Annotated]:
    """Read the passages of one language; lines that begin with ``#`` name the difficulty."""
    text = (PASSAGES / f"{language}.txt").read_text(encoding="utf-8")
    return [read_passage(line) for line in text.splitlines() if line and not line.startswith("#")]


def languages() -> list[str]:
    """The languages there are passages in."""
    return sorted(path.stem for path in PASSAGES.glob("*.txt"))


def read_halves() -> dict[str, list[Pair]]:
    """Read the pairs for development and those held, by place in each language's file."""
    halves: dict[str, list[Pair]] = {"development": [], "held": []}
    places = Counter[str]()
    for pair in discrepancies.read_golden("held", PAIRS):
        halves["held" if places[pair.language] % 2 else "development"].append(pair)
        places[pair.language] += 1
    return halves


def print_pairs(show: bool) -> None:
    """Print what is found of the discrepancies, the baselines' figures first."""
    for half, pairs in read_halves().items():
        values = [pair for pair in pairs if pair.about in discrepancies.VALUES]
        counted = discrepancies.judge_pairs(values, discrepancies.baseline_flags)
        told = f"{len(pairs)} pairs, {sum(bool(pair.differ) for pair in pairs)} of them disagree"
        print(f"{half}: {told}")
        print(f"  numbers left on both sides, by pair, values  {counted}")
        for name, score in discrepancies.judge_plainly(pairs).items():
            print(f"  words counted, by pair, {name:<12}         {score}")
        by_pair = discrepancies.judge_pairs(pairs, discrepancies.flags)
        print(f"  found, by pair                {by_pair}")
        scores = discrepancies.judge(pairs, show and half == "development")
        for name, score in scores.items():
            print(f"  found, by flag, {name:<12}  {score}")


def print_quotations(show: bool) -> None:
    """Print what is found of the quotations: each language, then all; the baseline last."""
    for kind in quotations.KINDS:
        scores = []
        for code in languages():
            extract = partial(quotations.ours, language=code)
            scores.append(quotations.measure(read_passages(code), extract, kind, show))
            print(f"  {kind:<32} {code:<20} {scores[-1].lines()}")
        print(f"  {kind:<32} {'all':<20} {_sum(scores).lines()}")
        everything = [one for code in languages() for one in read_passages(code)]
        plain = quotations.measure(everything, quotations.baseline, kind)
        print(f"  {kind:<32} {'every mark a quote':<20} {plain.lines()}")


def _sum(scores: Iterable[Score]) -> Score:
    return Score(*(sum(counts) for counts in zip(*map(astuple, scores), strict=True)))


def main() -> None:
    """Print the figures of both sets."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--errors", action="store_true", help="show what is wrong or missed outside the held half"
    )
    parser.add_argument("--pairs", action="store_true", help="only the pairs")
    options = parser.parse_args()
    print_pairs(options.errors)
    if options.pairs:
        return
    print(f"{sum(len(read_passages(code)) for code in languages())} passages with quotations")
    print_quotations(options.errors)


if __name__ == "__main__":
    main()
