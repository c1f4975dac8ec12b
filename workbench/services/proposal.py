"""What a translation that is brought in proposes for each segment; values only."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.services.parallel import MATCHED
from workbench.store import TranslatedSegment
from workbench.text.article import LanguageGuess, Segment
from workbench.text.translation import Status


class Replace(StrEnum):
    """Which translations give way to the ones brought in."""

    NOTHING = "nothing"
    MACHINE = "machine"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """One segment of the commentary, and what it would get.

    Attributes:
        language: BCP-47, that the segment is translated from.
        text: the whole of what renders this segment; empty where nothing does, or where it stands
            with an earlier segment.
        also: the further segments that ``text`` renders, which get nothing themselves.
        held_by: the segment whose text renders this one too; empty where there is none.
        score: the cosine of both sides.
        before: what stands there now.
    """

    segment: Segment
    language: str
    text: str
    also: tuple[str, ...]
    held_by: str
    score: float
    before: TranslatedSegment | None

    @property
    def doubtful(self) -> bool:
        """Whether both sides are hardly alike."""
        return bool(self.text) and self.score < MATCHED

    @property
    def same(self) -> bool:
        """Whether what would come in stands there already."""
        return self.before is not None and self.before.text.split() == self.text.split()

    def comes_in(self, over: Replace) -> bool:
        """Whether the text would be saved."""
        if not self.text or self.same:
            return False
        if self.before is None or not self.before.text.strip():
            return True
        machine = self.before.status is Status.MACHINE
        return over is Replace.ALL or (over is Replace.MACHINE and machine)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A passage of the translation that renders no segment.

    Attributes:
        after: the number of the segment it stands behind, from 1 on; 0 before the first.
    """

    text: str
    after: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where the passages of a translation would go; nothing is saved yet.

    Attributes:
        version: of the article that was aligned.
        language: of the translation; may be uncertain.
        rows: one for each included segment of the article, in reading order.
        unplaced: passages without a segment.
        left_out: passages that are no article text: notes, credits and the like.
        notes: what to know besides.
    """

    article_id: str
    version: int
    file: str
    language: LanguageGuess
    rows: tuple[PlacedRow, ...]
    unplaced: tuple[Unplaced, ...]
    left_out: tuple[str, ...]
    notes: tuple[str, ...]
    signature: str

    def coming(self, over: Replace) -> list[PlacedRow]:
        """The rows that would be saved."""
        return [row for row in self.rows if row.comes_in(over)]
