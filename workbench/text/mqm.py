"""Marking errors in translations by type and severity: MQM (Multidimensional Quality Metrics).

Types are those of MQM Core, weights those of its default scoring model:
https://themqm.org/the-mqm-typology/, https://themqm.org/error-types-2/the-mqm-scoring-models/
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class MqmSeverity(StrEnum):
    """How much an error weighs."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


WEIGHTS: Mapping[MqmSeverity, int] = {
    MqmSeverity.NEUTRAL: 0,
    MqmSeverity.MINOR: 1,
    MqmSeverity.MAJOR: 5,
    MqmSeverity.CRITICAL: 25,
}
"""Penalty points an error."""

CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "terminology": ("inconsistent with resource", "inconsistent use", "wrong term"),
    "accuracy": (
        "mistranslation",
        "overtranslation",
        "undertranslation",
        "addition",
        "omission",
        "do not translate",
        "untranslated",
    ),
    "linguistic conventions": (
        "grammar",
        "punctuation",
        "spelling",
        "unintelligible",
        "character encoding",
        "textual conventions",
    ),
    "style": (
        "organizational style",
        "third-party style",
        "inconsistent with external reference",
        "language register",
        "awkward style",
        "unidiomatic style",
        "inconsistent style",
    ),
    "locale conventions": (
        "number format",
        "currency format",
        "measurement format",
        "time format",
        "date format",
        "address format",
        "telephone format",
        "shortcut key",
    ),
    "audience appropriateness": ("culture-specific reference", "offensive"),
    "design and markup": ("layout", "markup tag", "truncation", "missing text", "link"),
    "other": (),
}
"""Dimension → its error types."""

PER_WORDS = 1000
"""What penalties are given by, in words of the source."""


def categories() -> tuple[str, ...]:
    """Every dimension, each followed by its types as ``accuracy/omission``."""
    return tuple(
        name
        for dimension, types in CATEGORIES.items()
        for name in (dimension, *(f"{dimension}/{kind}" for kind in types))
    )


@dataclass(frozen=True, slots=True)
class MqmScore:
    """What the marked errors of a text come to.

    Attributes:
        words: of the source that was looked at.
        counts: severity → how many errors.
        penalty: the sum of their weights.
        per_thousand: penalty points per 1,000 words; ``None`` without words.
    """

    words: int
    counts: Mapping[MqmSeverity, int]
    penalty: int
    per_thousand: float | None


def score(severities: Iterable[MqmSeverity], words: int) -> MqmScore:
    """Sum up errors: the linear scoring model, raw, without calibration."""
    counts = dict.fromkeys(MqmSeverity, 0)
    for severity in severities:
        counts[severity] += 1
    penalty = sum(WEIGHTS[severity] * count for severity, count in counts.items())
    return MqmScore(words, counts, penalty, PER_WORDS * penalty / words if words else None)
