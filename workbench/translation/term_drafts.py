"""What the glossary wants of a draft, as far as an engine can be made to do it.

The engines were not trained to be told words. Two things work all the same. Of several hypotheses
the one with the right terms is taken; nothing is ever put into a text by force, as its grammar
would not fit. And what is not to be translated goes through as a made-up word that engines leave
alone, and is put back where that word came out whole; where it did not, the draft is flagged.
"""

from collections.abc import Callable, Iterator, Sequence

from workbench.text.term import TermHit, TermStatus
from workbench.translation.checks.terms import DoNotTranslateCheck, GlossaryCheck

FindTerms = Callable[[str], tuple[TermHit, ...]]
"""Finds the terms of a glossary in a source text."""

STAND_INS = ("XQ{}", "Xavier{}", "[{}]")
"""Made-up words, the first that comes out whole is taken; measured with
``python -m benchmarks.stand_ins``."""

TERM_CODES = frozenset({GlossaryCheck.code, DoNotTranslateCheck.code})
"""The flags of terms that a draft lacks, changed or should not have."""


class Shielded:
    """A text in which stand-ins are where nothing is to be translated.

    Args:
        hits: of the text; only those that are not to be translated count.
        stand_in: with a place for a number.
    """

    def __init__(self, source: str, hits: Sequence[TermHit], stand_in: str) -> None:
        self._kept: dict[str, tuple[str, int]] = {}
        self.text = ""
        last = 0
        for hit in kept_as_they_are(hits):
            name = self._name(hit.source, stand_in)
            self.text += source[last : hit.start] + name
            last = hit.end
        self.text += source[last:]

    def _name(self, term: str, stand_in: str) -> str:
        for name, (known, times) in self._kept.items():
            if known == term:
                self._kept[name] = known, times + 1
                return name
        name = stand_in.format(len(self._kept) + 1)
        self._kept[name] = term, 1
        return name

    def restore(self, target: str) -> str | None:
        """Put the terms back; ``None`` where a stand-in did not come out as often as it went in."""
        for name, (term, times) in self._kept.items():
            if target.count(name) != times:
                return None
            target = target.replace(name, term)
        return target


def kept_as_they_are(hits: Sequence[TermHit]) -> Iterator[TermHit]:
    """The hits that are not to be translated, none inside another, in order."""
    end = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.status is TermStatus.DO_NOT_TRANSLATE and not hit.partial and hit.start >= end:
            end = hit.end
            yield hit
