"""What a comparison shows: discrepancies in links, and findings with the passages that prove them.

Values only. ``workbench.comparison`` finds them, ``workbench.store`` keeps what the user decided.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a segment's text that a discrepancy or a quotation rests on.

    Attributes:
        start: where it begins in the segment's text, in Unicode code points.
        end: where it ends, likewise: ``segment.text[start:end]`` is `text`.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """One side of a link: what a passage says, and what is needed to read it.

    Attributes:
        text: the segments of the passage as one stretch; mentions point into it.
        language: BCP-47.
        published_at: what ``yesterday`` and ``am Samstag`` count from.
        context: the article it stands in, or some of it: tells names from other words with a
            capital. May be empty.
        people: names of people in `text`, where the caller has a recogniser of its own.
    """

    text: str
    language: str
    published_at: date | None = None
    context: str = ""
    people: tuple[Mention, ...] = ()


class DiscrepancyKind(StrEnum):
    """In what two linked passages disagree."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Two linked passages state something differently.

    Attributes:
        commentary: what the commentary's passage says; empty where it says nothing of the kind.
        coverage: the same of the other outlet's.
        confidence: how sure the comparison is, 0 to 1.
        explanation: one plain English sentence with both readings: ``1,500 guests against 1,200``.
    """

    kind: DiscrepancyKind
    commentary: tuple[Mention, ...]
    coverage: tuple[Mention, ...]
    confidence: float
    explanation: str


class FindingKind(StrEnum):
    """What kind of thing a finding says about commentary and coverage."""

    EXCLUSIVE = "exclusive"
    OMISSION = "omission"
    SHARED = "shared"
    DISCREPANCY = "discrepancy"


class FindingState(StrEnum):
    """What the user made of a finding."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Passage:
    """Segments of one article that stand for one statement, in reading order.

    Attributes:
        article: the article's id.
        segments: ids of its segments.
    """

    article: str
    segments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a comparison shows, with the passages that prove it.

    Attributes:
        id: follows from kind and passages, so the same inputs give the same id, in a copy of the
            project too.
        commentary: segments of the commentary; empty for an omission.
        coverage: passages of other outlets; empty for an exclusive.
        confidence: 0 to 1.
        explanation: one plain English sentence.
        discrepancy: what disagrees, for a finding of that kind.
        texts: ids of the articles in `coverage`, those together that have one text word for word;
            empty for an exclusive.
        repeats: id of an earlier discrepancy whose passage is of the same text, so that both count
            as one; empty where it counts for itself.
    """

    id: str
    kind: FindingKind
    commentary: tuple[str, ...]
    coverage: tuple[Passage, ...]
    confidence: float
    explanation: str
    discrepancy: Discrepancy | None = None
    texts: tuple[tuple[str, ...], ...] = ()
    repeats: str = ""

    @property
    def independent(self) -> int:
        """How many independent texts prove it: copies of one count once."""
        return len(self.texts)

    @property
    def counts(self) -> bool:
        """Whether it counts for itself: no repetition, nor “several outlets” that are one text."""
        several = self.kind in (FindingKind.OMISSION, FindingKind.SHARED)
        return not (self.repeats or (several and self.independent == 1))
