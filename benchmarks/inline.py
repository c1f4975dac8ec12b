"""How well formatting lands on the right words of a translation.

96 own sentence pairs, German into English, French, Spanish and Italian (`tests/golden/inline`):
words that look different, and places between words. *Exact*: the mark stands on the same
characters. *F1*: of the words inside the marks, over all of them. The placing was set by `dev`.

    python -m benchmarks.inline            both halves
    python -m benchmarks.inline --errors   … and what is wrong in dev
"""

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.alignment import inline
from workbench.alignment.encoder import Encoder
from workbench.alignment.inline import place_by_position
from workbench.alignment.sentence_transformer import load_encoder
from workbench.settings import load_settings
from workbench.text.layout import Mark, MarkKind

GOLDEN = Path(__file__).resolve().parent.parent / "tests" / "golden" / "inline"
HALVES = ("dev", "held")
LANGUAGES = ("en", "es", "fr", "it")
_MARK = re.compile(r"\{(\d)(?::([^}]*))?\}")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Pair:
    """A sentence and its translation, with the same marks."""

    language: str
    source: str
    target: str
    marks: tuple[Mark, ...]
    wanted: tuple[Mark, ...]


Placer = Callable[[Sequence[Pair]], list[tuple[Mark, ...]]]


def read_marks(text: str) -> tuple[str, tuple[Mark, ...]]:
    """Take the marks out of a text."""
    plain, marks, position = "", [], 0
    for match in _MARK.finditer(text):
        plain += text[position : match.start()]
        kind = MarkKind.THING if match[2] is None else MarkKind.FORMAT
        marks.append(Mark(len(plain), len(plain) + len(match[2] or ""), int(match[1]), kind))
        plain += match[2] or ""
        position = match.end()
    return plain + text[position:], tuple(marks)


def pairs(half: str) -> Iterator[Pair]:
    """Read one half of the gold."""
    for line in (GOLDEN / f"{half}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        source, marks = read_marks(row["source"])
        for language, translation in row["translations"].items():
            target, wanted = read_marks(translation)
            order = {mark.key: mark for mark in wanted}
            yield Pair(language, source, target, marks, tuple(order[m.key] for m in marks))


@dataclass
class Score:
    """Marks counted."""

    marks: int = 0
    exact: int = 0
    things: int = 0
    in_place: int = 0
    both: int = 0
    placed: int = 0
    wanted: int = 0

    def add(self, pair: Pair, placed: Sequence[Mark]) -> None:
        """Count one pair."""
        for got, want in zip(placed, pair.wanted, strict=True):
            if want.kind is MarkKind.THING:
                self.things += 1
                self.in_place += got.start == want.start
                continue
            self.marks += 1
            self.exact += (got.start, got.end) == (want.start, want.end)
            mine, theirs = _words(pair.target, got), _words(pair.target, want)
            self.both += len(mine & theirs)
            self.placed += len(mine)
            self.wanted += len(theirs)

    def __str__(self) -> str:
        f1 = 2 * self.both / max(1, self.placed + self.wanted)
        share = self.exact / max(1, self.marks)
        return (
            f"exact {share:5.1%} ({self.exact}/{self.marks})  F1 {f1:5.1%}  "
            f"things {self.in_place}/{self.things}"
        )


def _words(text: str, mark: Mark) -> set[int]:
    """Where the words begin that a mark covers."""
    return {m.start() for m in _WORD.finditer(text) if mark.start <= m.start() < mark.end}


def by_position(found: Sequence[Pair]) -> list[tuple[Mark, ...]]:
    """The baseline: where it stands in the source, as a share of the text."""
    return [place_by_position(pair.source, pair.target, pair.marks) for pair in found]


def by_words(found: Sequence[Pair], encoder: Encoder | None) -> list[tuple[Mark, ...]]:
    """Ours: where the words stand that a mark covers."""
    made: dict[int, tuple[Mark, ...]] = {}
    for language in LANGUAGES:
        mine = [number for number, pair in enumerate(found) if pair.language == language]
        placer = inline.Placer(
            [found[number].source for number in mine],
            [found[number].target for number in mine],
            encoder,
        )
        for number in mine:
            pair = found[number]
            made[number] = placer.place(pair.source, pair.target, pair.marks)
    return [made[number] for number in range(len(found))]


@cache
def default_encoder() -> Encoder:
    """The encoder that is set, loaded once."""
    settings = load_settings()
    return load_encoder(settings.encoder, settings)


PLACERS: dict[str, Placer] = {
    "relative position": by_position,
    "words, no encoder": lambda found: by_words(found, None),
    "words": lambda found: by_words(found, default_encoder()),
}


def report(half: str, name: str, placer: Placer, *, errors: bool) -> None:
    """Print the score of one way of placing, and by language."""
    found = list(pairs(half))
    placed = placer(found)
    total, each = Score(), {language: Score() for language in LANGUAGES}
    for pair, marks in zip(found, placed, strict=True):
        total.add(pair, marks)
        each[pair.language].add(pair, marks)
        if errors and half == "dev":
            _print_errors(pair, marks)
    print(f"{half:5} {name:18} {total}")
    print("      " + "  ".join(f"{k} {s.exact}/{s.marks}" for k, s in each.items()))


def _print_errors(pair: Pair, placed: Sequence[Mark]) -> None:
    for source, got, want in zip(pair.marks, placed, pair.wanted, strict=True):
        if (got.start, got.end) != (want.start, want.end):
            words = pair.source[source.start : source.end]
            mine, theirs = (pair.target[m.start : m.end] for m in (got, want))
            print(f"  {words!r}: {mine!r} for {theirs!r} at {want.start} in: {pair.target}")


def main() -> None:
    """Print both halves."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--errors", action="store_true")
    errors = parser.parse_args().errors
    for half in HALVES:
        for name, placer in PLACERS.items():
            report(half, name, placer, errors=errors)


if __name__ == "__main__":
    main()
