"""Made-up comparable articles with known gold, from the evaluation data's parallel sentences.

A German article and one in another language are put together from runs of three consecutive
lines, which mostly come from one source article. The other article lacks some of the lines, has
some merged, tells the runs in another order, and holds distractors: lines from next to the runs,
so on the same topic, and lines from elsewhere. Everything follows from the seed.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.data import lines
from workbench.text.article import Segment
from workbench.text.ids import segment_ids

LANGUAGES = ("en", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "zh", "ja", "ar")
RUN = 3
RUNS_AN_ARTICLE = 8
DROPPED = 0.3
MERGED = 0.15
DISTRACTORS_A_RUN = (1, 1)  # on the same topic, from elsewhere


@dataclass(frozen=True)
class Comparable:
    """Two articles with the pairs of segments that say the same."""

    language: str
    commentary: tuple[Segment, ...]
    coverage: tuple[Segment, ...]
    gold: frozenset[tuple[str, str]]


Unit = tuple[int, ...]
"""The numbers of the lines that a segment is made of."""


def comparables(half: int, languages: tuple[str, ...], seed: int = 7) -> Iterator[Comparable]:
    """Make the articles of one half (0 or 1) of the lines, for every language."""
    german = lines("flores-dev/de.txt")
    middle = len(german) // 2
    span = range(0, middle) if half == 0 else range(middle, len(german))
    for language in languages:
        other = lines(f"flores-dev/{language}.txt")
        rng = random.Random(f"{seed} {half} {language}")
        # Every second run is told; the lines between are the distractors on the same topic.
        starts = list(range(span.start + 1, span.stop - RUN - 1, RUN + 1))
        rng.shuffle(starts)
        for at in range(0, len(starts) - RUNS_AN_ARTICLE + 1, RUNS_AN_ARTICLE):
            chosen = starts[at : at + RUNS_AN_ARTICLE]
            elsewhere = [start for start in starts if start not in chosen]
            yield _comparable(language, german, other, chosen, elsewhere, rng)


def _comparable(
    language: str,
    german: list[str],
    other: list[str],
    starts: list[int],
    elsewhere: list[int],
    rng: random.Random,
) -> Comparable:
    own: list[Unit] = []
    told: list[list[Unit]] = []
    near, far = DISTRACTORS_A_RUN
    for start in starts:
        run = list(range(start, start + RUN))
        own += _merge(run, rng)
        kept = [line for line in run if rng.random() >= DROPPED]
        distractors = rng.sample([start - 1, start + RUN], near)
        told.append(_merge(kept, rng) + [(line,) for line in distractors])
        told.append([(line,) for line in rng.sample(elsewhere, far)])
    rng.shuffle(told)
    for units in told:
        rng.shuffle(units)
    theirs = list(dict.fromkeys(unit for units in told for unit in units))
    joint = "" if language in {"zh", "ja"} else " "
    commentary = _segments([" ".join(german[i] for i in unit) for unit in own])
    coverage = _segments([joint.join(other[i] for i in unit) for unit in theirs])
    gold = frozenset(
        (a.id, b.id)
        for unit, a in zip(own, commentary, strict=True)
        for theirs_unit, b in zip(theirs, coverage, strict=True)
        if set(unit) & set(theirs_unit)
    )
    return Comparable(language, commentary, coverage, gold)


def _merge(numbers: list[int], rng: random.Random) -> list[Unit]:
    """Merge some neighbouring lines into one segment."""
    units: list[Unit] = []
    for number in numbers:
        last = units[-1] if units else ()
        if len(last) == 1 and last[0] == number - 1 and rng.random() < MERGED:
            units[-1] = (*last, number)
        else:
            units.append((number,))
    return units


def _segments(texts: list[str]) -> tuple[Segment, ...]:
    keys = segment_ids(texts)
    return tuple(Segment(key, 0, len(text), text) for key, text in zip(keys, texts, strict=True))
