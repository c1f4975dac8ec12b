"""Are flagged discrepancies right, and are the labelled ones found?

On the golden pairs of ``tests/golden/discrepancies``: German against six languages; those of its
folder ``claims`` are about negation, modality and attribution, each with a baseline. The rules were
written with the half ``dev``; judge by ``held``, which this reads unless told otherwise. A flag is
right where kind and both readings are those of the label; the baseline, the difference between the
numbers read on either side, as the number guard of translations sees it, is held only to the pair.

Where the evaluation data is at hand: how many human translations of FLORES dev are flagged (lines
501–997; ``--dev`` reads 1–500), and how many figures changed in them are found.

    python -m benchmarks.discrepancies [--dev] [--errors]
"""

import argparse
import json
import re
import time
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import sqrt
from pathlib import Path
from typing import Any

from benchmarks.claim_baselines import plainly_flagged
from benchmarks.data import EVALUATION_DATA, lines
from workbench.comparison.discrepancies import find_discrepancies
from workbench.text.finding import Discrepancy, DiscrepancyKind, Mention, Statement
from workbench.text.numerals import Kind, read_numbers, unmatched

GOLDEN = Path(__file__).parent.parent / "tests" / "golden" / "discrepancies"
CLAIMS = GOLDEN / "claims"
VALUES = ("number", "date", "name")
STANCES = ("negation", "modality", "attribution")
TRANSLATED = tuple("en fr es pl ru it pt nl tr zh ja ar".split())  # noqa: SIM905
_FIGURE = re.compile(r"(?<![\w.,:/-])[1-9]\d*")
EVENTS = GOLDEN.parent / "events"
Label = tuple[str, str, str]
"""Kind, reading of the commentary, reading of the coverage."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked passages and in what they disagree."""

    language: str
    commentary: str
    coverage: str
    published: tuple[date | None, date | None]
    differ: frozenset[Label]
    about: str = ""


@dataclass(slots=True)
class Score:
    """Flags that were right, wrong, and labels that were missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of the flags that are right; 1 where there are none."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the labels that were found; 1 where there are none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def __str__(self) -> str:
        parts = (
            ("P", self.right, self.right + self.wrong),
            ("R", self.right, self.right + self.missed),
        )
        return "   ".join(f"{name} {interval(*counts)}" for name, *counts in parts)


def interval(right: int, total: int) -> str:
    """A share with its 95 % interval (Wilson 1927)."""
    if not total:
        return "  –"
    z, share = 1.96, right / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total**2)) / (1 + z * z / total)
    return f"{share:.3f} [{middle - half:.2f}, {middle + half:.2f}] ({right}/{total})"


def read_golden(half: str, folder: Path = GOLDEN) -> Iterator[Pair]:
    """Read the labelled pairs of one half, ``dev`` or ``held``."""
    for path in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))[half]:
            published = entry.get("published", (None, None))
            differ = frozenset((kind, own, other) for kind, own, other in entry["differ"])
            sides = entry["commentary"], entry["coverage"]
            yield Pair(path.stem, *sides, tuple(published), differ, entry.get("about", ""))


def baseline_flags(pair: Pair) -> bool:
    """Whether both sides keep a number the other has not, spelled-out ones included."""
    left, right = unmatched(
        read_numbers(pair.commentary, "de"), read_numbers(pair.coverage, pair.language)
    )
    return all(any(n.kind is not Kind.LOOSE for n in side) for side in (left, right))


def guard_flags(pair: Pair) -> bool:
    """Whether either side has a number in figures that the other has not."""
    both = unmatched(
        read_numbers(pair.commentary, "de"), read_numbers(pair.coverage, pair.language)
    )
    return any(number.kind is Kind.FIGURE for side in both for number in side)


def judge_pairs(pairs: Iterable[Pair], flags: Callable[[Pair], bool]) -> Score:
    """Hold a yes or no for each pair against its label."""
    score = Score()
    for pair in pairs:
        said, meant = flags(pair), bool(pair.differ)
        score.right += said and meant
        score.wrong += said and not meant
        score.missed += meant and not said
    return score


def statements(pair: Pair) -> tuple[Statement, Statement]:
    """Both sides as the comparison reads them."""
    return (
        Statement(pair.commentary, "de", pair.published[0]),
        Statement(pair.coverage, pair.language, pair.published[1]),
    )


def is_right(found: Discrepancy, label: Label, pair: Pair) -> bool:
    """Whether a flag has the label's kind and lies on both of its readings."""
    kind, own, other = label
    return (
        found.kind == kind
        and _touches(found.commentary, pair.commentary, own)
        and _touches(found.coverage, pair.coverage, other)
    )


def _touches(mentions: Iterable[Mention], text: str, reading: str) -> bool:
    start = text.index(reading)
    return any(m.start < start + len(reading) and start < m.end for m in mentions)


def judge(pairs: Iterable[Pair], errors: bool = False) -> dict[str, Score]:
    """Hold every flag against the labels: all, by kind and by language."""
    scores: dict[str, Score] = {"all": Score()}
    for pair in pairs:
        open_labels = set(pair.differ)
        for found in find_discrepancies(*statements(pair)):
            label = next((one for one in open_labels if is_right(found, one, pair)), None)
            open_labels -= {label}
            for key in ("all", found.kind.value, pair.language):
                score = scores.setdefault(key, Score())
                score.right += label is not None
                score.wrong += label is None
            if errors and label is None:
                print(f"    wrong ({found.confidence}): {pair.commentary} | {pair.coverage}")
                print(f"        {found.explanation}")
        for kind, own, other in open_labels:
            for key in ("all", kind, pair.language):
                scores.setdefault(key, Score()).missed += 1
            if errors:
                print(f"    missed: {pair.commentary} | {pair.coverage}  ({own} / {other})")
    return scores


def measure_speed(pairs: Sequence[Pair], commentary: int = 60, links: int = 3000) -> float:
    """Seconds of one core for a commentary's links, every passage of the coverage another one."""
    both = [statements(pair) for pair in pairs]
    fresh = [
        (both[n % commentary][0], replace(both[n % commentary][1], context=str(n)))
        for n in range(links)
    ]
    began = time.process_time()
    for own, other in fresh:
        find_discrepancies(own, other)
    return time.process_time() - began


def judge_events(show: bool, kinds: Sequence[str] = VALUES) -> Score:
    """The linked passages of the golden events, which another hand labelled.

    Labels are what of these kinds disagrees on purpose; any other flag of them is wrong.
    """
    score = Score()
    for folder in sorted(EVENTS.glob("*/set.toml")):
        about = tomllib.loads(folder.read_text(encoding="utf-8"))
        golden = json.loads((folder.parent / "discrepancies.json").read_text(encoding="utf-8"))
        links = json.loads((folder.parent / "links.json").read_text(encoding="utf-8"))["coverage"]
        commentary = _article(folder.parent, about["commentary"])
        for entry in about["coverage"]:
            coverage = _article(folder.parent, entry)
            labels = [
                one
                for one in golden["discrepancies"]
                if one["file"] == entry["file"] and one["kind"] in kinds
            ]
            linked = links[entry["file"]]["links"]
            _judge_links(score, linked, commentary, coverage, labels, kinds, show)
    return score


def _article(folder: Path, entry: dict[str, Any]) -> Statement:
    """A whole article as a statement, to cut passages from."""
    text = (folder / entry["file"]).read_text(encoding="utf-8")
    published = date.fromisoformat(str(entry["published_at"])[:10])
    return Statement(text, entry["language"], published, text)


def _judge_links(
    score: Score,
    links: list[dict[str, list[str]]],
    commentary: Statement,
    coverage: Statement,
    labels: list[dict[str, Any]],
    kinds: Sequence[str],
    show: bool,
) -> None:
    found_labels: list[int] = []
    seen: set[tuple[str, str]] = set()
    for link in links:
        own = replace(commentary, text=" ".join(link["commentary"]))
        other = replace(coverage, text=" ".join(link["coverage"]))
        flagged = [one for one in find_discrepancies(own, other) if one.kind in kinds]
        for found in flagged:
            said = (found.commentary[0].text, found.coverage[0].text)
            hits = [n for n, one in enumerate(labels) if _is_labelled(found, one, own, other)]
            fresh = [number for number in hits if number not in found_labels]
            if (hits and not fresh) or (not hits and said in seen):
                continue
            seen.add(said)
            found_labels += fresh[:1]
            score.right += bool(hits)
            score.wrong += not hits
            if show and not hits:
                print(f"    wrong ({found.confidence}) {coverage.language}: {found.explanation}")
                print(f"        {own.text} | {other.text}")
    missed = [one for number, one in enumerate(labels) if number not in found_labels]
    score.missed += len(missed)
    for one in missed if show else ():
        print(f"    missed {coverage.language}: {one['commentary']} | {one['coverage']}")


def _is_labelled(
    found: Discrepancy, label: dict[str, Any], own: Statement, other: Statement
) -> bool:
    sides = (
        (label["commentary"], own, found.commentary),
        (label["coverage"], other, found.coverage),
    )
    return found.kind == label["kind"] and all(
        side["sentence"] in statement.text and _touches(mentions, statement.text, side["value"])
        for side, statement, mentions in sides
    )


def change_figure(text: str, figure: re.Match[str]) -> tuple[int, str]:
    """Change the first digit of a figure, the last of what looks like a year."""
    year = re.fullmatch(r"(?:1[5-9]|20)\d\d", figure[0])
    place = figure.end() - 1 if year else figure.start()
    return place, f"{text[:place]}{int(text[place]) % 9 + 1}{text[place + 1 :]}"


def judge_translations(code: str, tuned: bool, show: bool) -> tuple[int, int, int, int]:
    """Human translations of FLORES dev: lines, false alarms, figures changed, changes found.

    One figure a line is changed; approximations, dates, times and names with numbers among
    them, so that not every change can be found.
    """
    half = slice(0, 500) if tuned else slice(500, None)
    alarms = changed = found = 0
    sides = [lines(f"flores-dev/{name}.txt")[half] for name in ("de", code)]
    for source, target in zip(*sides, strict=True):
        before = find_discrepancies(Statement(source, "de"), Statement(target, code))
        alarms += bool(before)
        if show and before:
            print(f"    {code} ({before[0].confidence}) {before[0].explanation}")
        if figure := _FIGURE.search(target):
            place, other = change_figure(target, figure)
            changed += 1
            after = find_discrepancies(Statement(source, "de"), Statement(other, code))
            found += any(m.start <= place < m.end for one in after for m in one.coverage)
    return len(sides[0]), alarms, changed, found


def main() -> None:
    """Print the figures, with the baselines' beside them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--dev", action="store_true", help="the half that was worked with")
    parser.add_argument("--errors", action="store_true", help="show what is wrong or missed")
    options = parser.parse_args()
    half = "dev" if options.dev else "held"
    pairs = list(read_golden(half))
    print(f"{half}: {len(pairs)} pairs, {sum(bool(p.differ) for p in pairs)} of them disagree")
    print(f"  numbers left on both sides, by pair:  {judge_pairs(pairs, baseline_flags)}")
    print(f"  the guard's figures, by pair:         {judge_pairs(pairs, guard_flags)}")
    print(f"  discrepancies, by pair:               {judge_pairs(pairs, flags)}")
    for name, score in judge(pairs, options.errors).items():
        print(f"  discrepancies, by flag, {name:<12}  {score}")
    print(f"  linked passages of the golden events: {judge_events(options.errors)}")
    print_claims(half, options.errors)
    for code in TRANSLATED if (EVALUATION_DATA / "flores-dev").is_dir() else ():
        count, alarms, changed, found = judge_translations(code, options.dev, options.errors)
        told = f"{alarms} of {count} human translations flagged"
        print(f"  de→{code}: {told}; {found} of {changed} changed figures found")
    print(f"3,000 links of 60 passages with 3,000 others: {measure_speed(pairs):.2f} s of one core")


def judge_claims(half: str, show: bool) -> dict[str, Score]:
    """What is affirmed, how surely and by whom: the golden pairs of ``claims``."""
    return judge(read_golden(half, CLAIMS), show)


def judge_plainly(pairs: Iterable[Pair]) -> dict[str, Score]:
    """The baseline of each kind on these pairs, held only to the pair."""
    scores = {kind: Score() for kind in STANCES}
    for pair in pairs:
        for kind, score in scores.items():
            said = plainly_flagged(
                DiscrepancyKind(kind), pair.commentary, pair.coverage, pair.language
            )
            meant = any(label[0] == kind for label in pair.differ)
            score.right += said and meant
            score.wrong += said and not meant
            score.missed += meant and not said
    return scores


def print_claims(half: str, show: bool) -> None:
    """Print what is found of these kinds, with the baselines' figures beside it."""
    pairs = list(read_golden(half, CLAIMS))
    print(f"claims, {half}: {len(pairs)} pairs, {sum(bool(p.differ) for p in pairs)} disagree")
    for name, score in judge_plainly(pairs).items():
        print(f"  words counted, by pair, {name:<12}     {score}")
    for name, score in judge_claims(half, show).items():
        print(f"  claims, by flag, {name:<12}            {score}")
    print(f"  linked passages of the golden events:    {judge_events(show, STANCES)}")


def flags(pair: Pair) -> bool:
    """Whether any discrepancy is found."""
    return bool(find_discrepancies(*statements(pair)))


if __name__ == "__main__":
    main()
