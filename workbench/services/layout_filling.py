"""The text of a document's unit in another language, with the unit's marks on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.alignment.inline import Placer
from workbench.services.layout_places import Place, slices
from workbench.text.languages import joiner
from workbench.text.layout import LayoutUnit, Mark, Marked, MarkKind, nested

Translated = Mapping[str, str]
"""Segment id → its translation; a segment without one is not in it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A part of a unit that is translated as one: ``unit.text[start:end]``."""

    start: int
    end: int
    source: str
    target: str | None


def sentences(place: Place, translated: Translated, target: str) -> list[Sentence]:
    """Cut a unit into what is translated by itself."""
    unit = place.unit
    texts = [_own(translated.get(p.segment_id), p.text, p.prefix) for p in place.passages]
    if place.exact:
        return [
            Sentence(start, end, unit.text[start:end], text)
            for (start, end), text in zip(slices(unit, place.passages), texts, strict=True)
        ]
    between = joiner(target)
    whole = between.join(texts_ for texts_ in texts if texts_) if all(texts) else None
    start = len(unit.text) - len(unit.text.lstrip())
    end = len(unit.text.rstrip())
    return [Sentence(start, end, unit.text[start:end], whole)]


def _own(text: str | None, source: str, prefix: int) -> str | None:
    """A translation without the number that reading set before a footnote."""
    if text and prefix and text.startswith(source[:prefix].strip()):
        text = text[len(source[:prefix].strip()) :]
    return text.strip() or None if text else None


def filled(unit: LayoutUnit, told: Sequence[Sentence], target: str, placer: Placer) -> Marked:
    """Put the translations of a unit's sentences in a row, each with the marks of its source."""
    writer = _Writer(unit, target)
    for number, sentence in enumerate(told):
        writer.gap(told[number - 1].end if number else 0, sentence.start)
        writer.add(sentence, placer)
    writer.gap(told[-1].end if told else 0, len(unit.text))
    return writer.content()


class _Writer:
    """Collects a unit's new text and where its marks land."""

    def __init__(self, unit: LayoutUnit, target: str) -> None:
        self._unit = unit
        self._spaced = bool(joiner(target))
        self._text = ""
        self._placed: dict[int, tuple[int, int]] = {}

    def gap(self, start: int, end: int) -> None:
        """Add what stands between two sentences, with the things in it."""
        between = self._unit.text[start:end]
        inside = [
            (number, mark)
            for number, mark in enumerate(self._unit.content.marks)
            if mark.kind is MarkKind.THING
            and number not in self._placed
            and start <= mark.start
            and mark.end <= end
            and (mark.start < end or start == end or end == len(self._unit.text))
        ]
        drop = not self._spaced and between == " " and not inside and start > 0
        for number, mark in inside:
            self._place(number, mark.start - start, mark.end - start)
        self._text += "" if drop and end < len(self._unit.text) else between

    def add(self, sentence: Sentence, placer: Placer) -> None:
        """Add a sentence's translation; one without stays as it is."""
        own = self._marks_of(sentence)
        clipped = [
            replace(
                mark,
                start=max(mark.start, sentence.start) - sentence.start,
                end=min(mark.end, sentence.end) - sentence.start,
            )
            for _, mark in own
        ]
        if sentence.target is None:
            placed: Sequence[Mark] = clipped
        else:
            placed = placer.place(sentence.source, sentence.target, clipped)
        for (number, _), mark in zip(own, placed, strict=True):
            self._place(number, mark.start, mark.end)
        self._text += sentence.source if sentence.target is None else sentence.target

    def content(self) -> Marked:
        """The text with all marks; one that stood nowhere stands at the end."""
        end = len(self._text)
        return Marked(
            self._text,
            nested(
                replace(mark, start=at[0], end=at[1])
                for number, mark in enumerate(self._unit.content.marks)
                if (at := self._placed.get(number, (end, end)))
            ),
        )

    def _marks_of(self, sentence: Sentence) -> list[tuple[int, Mark]]:
        found = []
        for number, mark in enumerate(self._unit.content.marks):
            if mark.kind is MarkKind.THING:
                mine = sentence.start <= mark.start and mark.end <= sentence.end
                if mine and number not in self._placed:
                    found.append((number, mark))
            elif mark.start < sentence.end and sentence.start < mark.end:
                found.append((number, mark))
        return found

    def _place(self, number: int, start: int, end: int) -> None:
        start, end = start + len(self._text), end + len(self._text)
        before = self._placed.get(number, (start, end))
        self._placed[number] = (min(before[0], start), max(before[1], end))
