"""Translations that are too short, too long, or stop early."""

import math
import re

from workbench.text.translation import Flag, Severity
from workbench.translation.language_facts import DENSE, LENGTHS, UNCLOSED

_FINAL = re.compile(r"[.!?…。！？؟।;][\s\"'”“’‘»«›‹)\]】」』]*$")
_DANGLING = re.compile(r"(?:[,:–—(\[„]|[,，、])\s*$")
_TOLERANCE = 0.45
_SHORT_TOLERANCE = 8.0
_DENSE_TOLERANCE = 0.45
"""In log units. Human translations of FLORES and newstest2013 keep within, 99 in 100."""

_TAIL_RATIO = 0.85


class EmptyGuard:
    """Something went in, nothing came out."""

    code = "empty"
    description = "the translation is empty"

    def check(
        self,
        source: str,
        target: str,
        source_language: str,  # noqa: ARG002
        target_language: str,  # noqa: ARG002
    ) -> Flag | None:
        """Compare; see the class."""
        if source.strip() and not target.strip():
            return Flag(self.code, "The engine returned nothing.", Severity.ERROR)
        return None


class LengthGuard:
    """A translation far shorter or longer than the language pair makes likely."""

    code = "length_ratio"
    description = "the translation is far shorter or longer than expected"

    def check(
        self, source: str, target: str, source_language: str, target_language: str
    ) -> Flag | None:
        """Compare the lengths; see the class."""
        ratio = relative_length(source, target, source_language, target_language)
        if ratio is None or abs(math.log(ratio)) <= _tolerance(
            source, source_language, target_language
        ):
            return None
        what = "Too short: part of it may be missing" if ratio < 1 else "Too long"
        return Flag(
            self.code,
            f"{what} ({ratio:.0%} of the length expected from the source).",
            Severity.WARNING,
        )


class DroppedTailGuard:
    """A sentence that is closed in the source and left open in the translation."""

    code = "dropped_tail"
    description = "the translation stops before the sentence does"

    def check(
        self, source: str, target: str, source_language: str, target_language: str
    ) -> Flag | None:
        """Compare the ends; see the class."""
        if target_language.split("-")[0] in UNCLOSED:
            return None
        if not _FINAL.search(source.strip()) or _FINAL.search(target.strip()):
            return None
        ratio = relative_length(source, target, source_language, target_language)
        short = ratio is not None and ratio < _TAIL_RATIO
        if not short and not _DANGLING.search(target):
            return None
        end = target.strip()[-20:]
        return Flag(
            self.code, f"It stops without closing the sentence: “…{end}”.", Severity.WARNING
        )


def relative_length(
    source: str, target: str, source_language: str, target_language: str
) -> float | None:
    """How long the translation is, 1 being usual for the pair; None for an empty side."""
    theirs, ours = len(source.strip()), len(target.strip())
    if not theirs or not ours:
        return None
    usual = _length(target_language) / _length(source_language)
    return ours / theirs / usual


def _length(language: str) -> float:
    return LENGTHS.get(language.split("-")[0], 1.0)


def _tolerance(source: str, source_language: str, target_language: str) -> float:
    dense = {source_language.split("-")[0], target_language.split("-")[0]} & DENSE
    characters = len(source.strip()) / _length(source_language)
    return _TOLERANCE + _SHORT_TOLERANCE / characters + (_DENSE_TOLERANCE if dense else 0.0)
