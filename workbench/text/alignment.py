"""What an alignment is: beads of a parallel text, links between comparable texts."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Bead:
    """One group of a parallel alignment, by 0-based segment numbers; either side may be empty."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float = 0.0


class LinkState(StrEnum):
    """What the user made of a link."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Link:
    """One correspondence of a coverage alignment.

    Attributes:
        commentary: ids of commentary segments, in reading order.
        coverage: ids of the coverage article's segments, in reading order.
        score: how sure the aligner is, 0 to 1; ``None`` for a link the user made.
    """

    commentary: tuple[str, ...]
    coverage: tuple[str, ...]
    score: float | None
    state: LinkState = LinkState.PROPOSED
