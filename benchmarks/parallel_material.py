"""Texts with their translations and gold beads, for measuring parallel alignment.

- Text+Berg: real German and French sentences with beads made by people.
- News: real lines in their order, with long passages left out.
- Made-up parallel texts: the evaluation data's parallel lines in their order, cut and joined
  differently on either side, with lines left out, lines and captions put in, and one passage
  missing on either side. The gold follows from how they were made. Everything hangs on the seed.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.data import lines
from benchmarks.parallel_score import parse_beads
from workbench.text.alignment import Bead

LANGUAGES = ("fr", "en", "ru", "zh")
WITHOUT_SPACES = frozenset(("ja", "th", "zh"))
MOST_JOINED = 3
ONE_SIDED = 0.06
"""How often a line is left out of the translation, and as often one is put into it."""
CAPTIONS = 0.05
"""How often a few words stand between two lines on one side only, as captions and headings do."""
GAP = 25
"""How many lines in a row are missing, once on either side."""
CUTS = "。！？；，、,;:—–"


@dataclass
class Parallel:
    """A text, its translation and their gold beads; both sides in sentences."""

    name: str
    source: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)
    gold: list[Bead] = field(default_factory=list)

    def add(self, source: list[str], target: list[str]) -> None:
        """Append a bead with its sentences."""
        first, second = len(self.source), len(self.target)
        self.source += source
        self.target += target
        own = tuple(range(first, len(self.source)))
        self.gold.append(Bead(own, tuple(range(second, len(self.target)))))


def textberg() -> Parallel:
    """Read the Text+Berg development part, German to French."""
    source, target = (
        [line.strip() for line in lines(f"textberg-dev/dev.{code}")] for code in ("de", "fr")
    )
    return Parallel("Text+Berg de-fr", source, target, parse_beads(lines("textberg-dev/dev.defr")))


def with_chapters_missing(lacking: tuple[range, range]) -> Parallel:
    """The news lines of 2013, German and English, each without a long passage of its own."""
    german, english = lines("newstest2013/de.txt"), lines("newstest2013/en.txt")
    made = Parallel("newstest2013 de-en")
    for at, (own, other) in enumerate(zip(german, english, strict=True)):
        kept = [
            [] if at in span else [text] for span, text in zip(lacking, (own, other), strict=True)
        ]
        if any(kept):
            made.add(*kept)
    return made


def made_up(half: int, seed: int = 11) -> Iterator[Parallel]:
    """Make one text for each language from one half (0 or 1) of the lines."""
    for language in LANGUAGES:
        own, other = lines("flores-dev/de.txt"), lines(f"flores-dev/{language}.txt")
        middle = len(own) // 2
        span = range(0, middle) if half == 0 else range(middle, len(own))
        yield _make(language, own, other, span, random.Random(f"{seed} {half} {language}"))


def _make(
    language: str, own: list[str], other: list[str], span: range, rng: random.Random
) -> Parallel:
    made = Parallel(f"made-up de-{language}")
    spare = [at for at in span if at % 10 == 9]  # put in elsewhere, so told nowhere else
    told = [at for at in span if at % 10 != 9]
    gaps = [rng.randrange(len(told) // 2 - GAP) + shift for shift in (0, len(told) // 2)]
    at = 0
    while at < len(told):
        count = rng.choices((1, 2, MOST_JOINED), (0.8, 0.14, 0.06))[0]
        unit = told[at : at + count]
        first, second = [own[n] for n in unit], [other[n] for n in unit]
        if gaps[0] <= at < gaps[0] + GAP:
            _add_singly(made, first, [])
        elif gaps[1] <= at < gaps[1] + GAP:
            _add_singly(made, [], second)
        elif rng.random() < ONE_SIDED:
            _add_singly(made, first, [])
            _add_singly(made, [], [other[n] for n in rng.sample(spare, len(unit))])
        else:
            made.add(*_cut_differently(first, second, language, rng))
        if rng.random() < CAPTIONS:
            line = rng.choice(spare)
            caption = _few_words(own[line]), _few_words(other[line])
            made.add(*(([caption[0]], []) if rng.random() < 0.5 else ([], [caption[1]])))
        at += count
    return made


def _add_singly(made: Parallel, source: list[str], target: list[str]) -> None:
    for sentence in source:
        made.add([sentence], [])
    for sentence in target:
        made.add([], [sentence])


def _cut_differently(
    source: list[str], target: list[str], language: str, rng: random.Random
) -> tuple[list[str], list[str]]:
    """Join several lines on one side; cut a single one in two on one side now and then."""
    if len(source) > 1:
        joint = "" if language in WITHOUT_SPACES else " "
        whole = rng.random() < 0.5
        return ([" ".join(source)], target) if whole else (source, [joint.join(target)])
    chance = rng.random()
    if chance < 0.12:
        return _in_two(source[0]), target
    if chance < 0.24:
        return source, _in_two(target[0])
    return source, target


def _few_words(line: str) -> str:
    words = line.split()
    return " ".join(words[:4]) if len(words) > 4 else line[:8]


def _in_two(line: str) -> list[str]:
    """Cut a line after the punctuation mark nearest to its middle; whole if it has none."""
    places = [at + 1 for at, letter in enumerate(line[:-2]) if letter in CUTS and at > 10]
    if not places:
        return [line]
    place = min(places, key=lambda at: abs(at - len(line) / 2))
    return [line[:place].strip(), line[place:].strip()]
