"""Who is quoted with what? Ours beside a plain baseline, on German Wikinews.

The 150 annotated articles are cut in two halves by a hash of their name: rules are looked for on
half 0 only, half 1 is what counts. Direct quotations are scored by unbroken stretch, whoever
annotated it how often; indirect ones by annotation.

- *exact*: the same stretch of text, quotation marks, white space and punctuation at its edges
  aside. *overlap*: the two share at least half of what either covers.
- *speaker*: of the gold quotations that have a speaker, how many were found (overlap) with a
  speaker that shares a capitalised word of the gold speaker, or its only word, in the same place;
  *whole* where it is the same stretch, articles aside. Several gold speakers: any of them counts.
- Indirect: gold ``Indirect`` and what was found with a cue; then all that was found, and gold
  together with ``IndirectFreeIndirect`` and ``FreeIndirect``, the sentences that go on in the
  subjunctive without a frame of their own.

Run: ``python -m benchmarks.quotations [--half 0|1] [--errors]``.
"""

import argparse
import json
import re
import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.data import EVALUATION_DATA
from workbench.comparison.quotations import QuotationKind, Stretch, find_quotations
from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.segmentation import segment_blocks

Spans = tuple[tuple[int, int], ...]
_EDGES = " \n\t\"'„“”‚‘’»«›‹.,;:!?–—…"
_ARTICLES = re.compile(r"^(?:(?:der|die|das|dem|den|des|eine?[mnrs]?)\s+)+", re.IGNORECASE)


@dataclass(frozen=True)
class Quote:
    """One quotation, gold or found; offsets in the article's text.

    Attributes:
        speakers: the stretches that name a speaker; of a found one at most one.
    """

    kind: str
    spans: Spans
    speakers: Spans = ()


@dataclass(frozen=True)
class Annotated:
    """One article with its gold quotations."""

    text: str
    gold: tuple[Quote, ...]


Extract = Callable[[str], Sequence[Quote]]


def articles(half: int | None = None) -> list[Annotated]:
    """Read the annotated articles, one half of them or all."""
    path = EVALUATION_DATA / "wikinews-quotes" / "dev.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Annotated(row["text"], _gold(row["annotations"]))
        for row in rows
        if half is None or zlib.crc32(row["id"].encode()) % 2 == half
    ]


def _gold(annotations: list[dict[str, list[list[int]] | str]]) -> tuple[Quote, ...]:
    direct: dict[tuple[int, int], list[tuple[int, int]]] = {}
    rest = []
    for one in annotations:
        spans = tuple((start, end) for start, end in one["quote"])
        speakers = tuple((start, end) for start, end in one["speaker"])
        if one["type"] != "Direct":
            rest.append(Quote(str(one["type"]), spans, speakers))
            continue
        for span in spans:
            direct.setdefault(span, []).extend(speakers)
    return (*(Quote("Direct", (s,), tuple(v)) for s, v in direct.items()), *rest)


def trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The stretch without quotation marks, white space and punctuation at its edges."""
    start, end = span
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def overlap(one: Spans, other: Spans) -> float:
    """How much two quotations share of what either covers, in characters."""
    mine = {at for start, end in one for at in range(start, end)}
    theirs = {at for start, end in other for at in range(start, end)}
    return len(mine & theirs) / max(1, len(mine | theirs))


def exact(text: str, one: Quote, other: Quote) -> bool:
    """Whether both are the same stretches, edges aside."""
    return [trimmed(text, s) for s in one.spans] == [trimmed(text, s) for s in other.spans]


def same_head(text: str, gold: tuple[int, int], found: tuple[int, int]) -> bool:
    """Whether the found speaker shares a capitalised word with the gold one, in its place."""
    own = _heads(text, gold)
    return bool(own & _heads(text, found))


def _heads(text: str, span: tuple[int, int]) -> set[int]:
    start = span[0]
    words = [(start + m.start(), m[0]) for m in re.finditer(r"\w[\w’'-]*", text[start : span[1]])]
    plain = [at for at, word in words if not _ARTICLES.match(word + " ")]
    named = {at for at, word in words if word[0].isupper() and at in plain}
    return named or set(plain) or {at for at, _ in words}


def same_speaker(text: str, gold: tuple[int, int], found: tuple[int, int]) -> bool:
    """Whether both are the same stretch, articles and edges aside."""
    return _bare(text, gold) == _bare(text, found)


def _bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = trimmed(text, span)
    article = _ARTICLES.match(text[start:end])
    return start + (article.end() if article else 0), end


@dataclass
class Score:
    """Counts of one method over all articles."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    overlapping: int = 0
    right: int = 0
    with_speaker: int = 0
    head: int = 0
    whole: int = 0

    def add(self, text: str, gold: Sequence[Quote], found: Sequence[Quote]) -> list[str]:
        """Count one article; returns what was missed or invented, for reading."""
        self.gold += len(gold)
        self.found += len(found)
        self.right += sum(any(_near(text, one, other) for other in gold) for one in found)
        errors = [f"+ {_show(text, q)}" for q in found if not any(_near(text, q, g) for g in gold)]
        for one in gold:
            close = [other for other in found if _near(text, one, other)]
            self.exact += any(exact(text, one, other) for other in close)
            self.overlapping += bool(close)
            if not close:
                errors.append(f"- {_show(text, one)}")
            if one.speakers:
                errors += self._add_speaker(text, one, close)
        return errors

    def _add_speaker(self, text: str, one: Quote, close: Sequence[Quote]) -> list[str]:
        pairs = [(g, f) for g in one.speakers for q in close for f in q.speakers]
        head = any(same_head(text, g, f) for g, f in pairs)
        self.with_speaker += 1
        self.head += head
        self.whole += any(same_speaker(text, g, f) for g, f in pairs)
        return [] if head or not close else [f"S {_show(text, one)} FOUND {_show(text, close[0])}"]

    @property
    def exact_f1(self) -> float:
        """F1 of quotations found exactly."""
        return _f1(self.exact, self.gold, self.found)

    def lines(self) -> str:
        """The figures on one line."""
        overlap_f = _f1(self.overlapping, self.gold, self.found)
        return (
            f"F1 exact {self.exact_f1:.3f} overlap {overlap_f:.3f} "
            f"(P {self.right / max(1, self.found):.3f} "
            f"R {self.overlapping / max(1, self.gold):.3f}; {self.found} found, {self.gold} gold)"
            f"   speaker {self.head / max(1, self.with_speaker):.3f} "
            f"whole {self.whole / max(1, self.with_speaker):.3f} of {self.with_speaker}"
        )


def _near(text: str, one: Quote, other: Quote) -> bool:
    return exact(text, one, other) or overlap(one.spans, other.spans) >= 0.5


def _f1(hits: int, gold: int, found: int) -> float:
    return 2 * hits / max(1, gold + found)


def _show(text: str, quote: Quote) -> str:
    said = " … ".join(text[start:end] for start, end in quote.spans)
    who = " | ".join(text[start:end] for start, end in quote.speakers)
    around = text[max(0, quote.spans[0][0] - 80) : quote.spans[-1][1] + 50].replace("\n", "¶")
    return f"{quote.kind} [{who}] {said!r}\n      in {around}"


_VERB = r"(?:sagte?|so|erklärte?|meinte?|betonte?|teilte|berichtete?|kündigte|fügte|laut)"
_NAME = r"((?:[A-ZÄÖÜ][\w.-]+\s?){1,4})"


def baseline(text: str) -> list[Quote]:
    """Every „…“ is a direct quotation of the nearest name by a verb of saying; `…, dass …` one
    of the name before the verb."""
    found = []
    for match in re.finditer(r"[„“\"»]([^„“”\"»«]+)[“”\"«]", text):
        before, after = text[: match.start()][-150:], text[match.end() :][:150]
        offset, name = match.end(), re.search(rf"^,? {_VERB} {_NAME}", after)
        if not name:
            offset = max(0, match.start() - 150)
            name = re.search(rf"{_NAME}{_VERB}[^.]*$", before)
        speaker = ((offset + name.start(1), offset + name.end(1)),) if name else ()
        found.append(Quote("Direct", (match.span(),), speaker))
    reported = re.finditer(rf"{_NAME}{_VERB}[^.,]*, (dass [^.]*)\.", text)
    return [*found, *(Quote("Indirect", (m.span(2),), (m.span(1),)) for m in reported)]


def ours(text: str, language: str = "de") -> list[Quote]:
    """Our extraction, on paragraphs and sentences of our own."""
    starts, blocks = [], []
    for match in re.finditer(r"[^\n]+", text):
        starts.append(match.start())
        blocks.append(Block(BlockKind.PARAGRAPH, match[0]))
    article = Article("", segment_blocks(blocks, language), language=LanguageGuess(language, 1.0))

    def place(stretch: Stretch) -> tuple[int, int]:
        return starts[stretch.block] + stretch.start, starts[stretch.block] + stretch.end

    found = []
    for one in find_quotations(article):
        spans = tuple(place(part) for part in one.parts)
        speakers = (place(one.speaker),) if one.speaker else ()
        if one.kind is QuotationKind.DIRECT:
            found += [Quote("Direct", (span,), speakers) for span in spans]
        else:
            found.append(Quote("Indirect" if one.cue else "FreeIndirect", spans, speakers))
    return found


METHODS: dict[str, Extract] = {"every mark a quote": baseline, "ours": ours}
KINDS = {
    "direct": ("Direct",),
    "indirect": ("Indirect",),
    "indirect, also without a frame": ("Indirect", "IndirectFreeIndirect", "FreeIndirect"),
}


def measure(read: Sequence[Annotated], extract: Extract, kind: str, show: bool = False) -> Score:
    """Score one method on one kind of quotation."""
    score = Score()
    for one in read:
        found = [q for q in extract(one.text) if q.kind in KINDS[kind]]
        gold = [q for q in one.gold if q.kind in KINDS[kind]]
        errors = score.add(one.text, gold, found)
        if show:
            print(*errors, sep="\n")
    return score


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", type=int, choices=(0, 1), help="one half of the articles only")
    parser.add_argument("--errors", action="store_true", help="print every error; half 0 only")
    parser.add_argument("--kind", choices=tuple(KINDS), help="one kind of quotation only")
    args = parser.parse_args()
    for half in (args.half,) if args.half is not None else (0, 1, None):
        read = articles(half)
        print(f"{'both halves' if half is None else f'half {half}'}: {len(read)} articles")
        for kind in KINDS if not args.kind else [args.kind]:
            for name, extract in METHODS.items():
                show = args.errors and half == 0 and extract is not baseline
                began = time.perf_counter()
                score = measure(read, extract, kind, show)
                took = time.perf_counter() - began
                print(f"  {kind:<32} {name:<20} {score.lines()}   {took:.2f} s")


if __name__ == "__main__":
    main()
