"""What a quotation is: words, who says them, and the word that tells so."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.text.article import Article
from workbench.text.finding import Mention


class QuotationKind(StrEnum):
    """Whether the words are given in quotation marks or reported."""

    DIRECT = "direct"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of an article's block.

    Attributes:
        block: number of the block in ``article.blocks``.
        start: first code point in the block's text.
        end: one past the last; ``article.blocks[block].text[start:end]`` is `text`.
    """

    block: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words somebody said or wrote, with speaker and cue.

    Attributes:
        parts: the words without quotation marks, in order; several where the frame interrupts
            them (``“No,” she said, “never.”``) or they go on in the next paragraph.
        speaker: where the text says who speaks: a name, an office, a pronoun; `None` where it
            does not.
        name: whom that means: for a pronoun or a short form the fullest form the article gave
            before, else the speaker as written.
        cue: the word that introduces the words: ``said``, ``laut``.
        confidence: how sure it is that these are somebody's words, 0 to 1.
    """

    kind: QuotationKind
    parts: tuple[Stretch, ...]
    speaker: Stretch | None
    name: str | None
    cue: Stretch | None
    confidence: float

    @property
    def text(self) -> str:
        """The words, interruptions left out."""
        return " ".join(part.text for part in self.parts)


def mentions_of(article: Article, stretch: Stretch) -> tuple[tuple[str, Mention], ...]:
    """Where a stretch lies in the article's segments: segment ids with their piece of it."""
    found = []
    for segment in article.blocks[stretch.block].segments:
        start, end = max(stretch.start, segment.start), min(stretch.end, segment.end)
        if start < end:
            begin, stop = start - segment.start, end - segment.start
            found.append((segment.id, Mention(segment.text[begin:stop], begin, stop)))
    return tuple(found)
