"""What an article is: blocks of text with inline spans, cut into segments.

Offsets count Unicode code points from the start of the block's text.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What an article is to the comparison."""

    COMMENTARY = "commentary"
    COVERAGE = "coverage"


class BlockKind(StrEnum):
    """The structural parts of an article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    CREDIT = "credit"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    EDITOR_NOTE = "editor_note"
    SOURCE_NOTE = "source_note"
    RELATED = "related"
    BOILERPLATE = "boilerplate"


ARTICLE_TEXT = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.STANDFIRST,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.QUOTE,
    }
)
"""The kinds that are translated and compared unless the user says otherwise."""


class SpanKind(StrEnum):
    """Inline structure inside a block."""

    LINK = "link"
    EMPHASIS = "emphasis"
    FOOTNOTE = "footnote"
    ANNOTATION = "annotation"
    EDITOR_NOTE = "editor_note"


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """A language with its certainty.

    Attributes:
        code: BCP-47, or ``und`` when the language is uncertain.
        probability: of ``code``, or of the best candidate when uncertain; 0 to 1.
    """

    code: str
    probability: float

    @property
    def certain(self) -> bool:
        """Whether a language was found at all."""
        return self.code != UNDETERMINED


UNDETERMINED = "und"
UNKNOWN_LANGUAGE = LanguageGuess(UNDETERMINED, 0.0)


@dataclass(frozen=True, slots=True)
class Span:
    """Inline structure: ``text[start:end]`` of its block.

    Attributes:
        target: a link's address or a footnote's text, where there is one.
    """

    kind: SpanKind
    start: int
    end: int
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence of a block: the unit of translation and alignment.

    Attributes:
        id: deterministic and unique within its article, see `workbench.text.ids`.
        start: first code point of the segment in its block.
        end: one past the last.
        text: ``block.text[start:end]``, white space included; joining a block's segments
            gives back its text to the character.
    """

    id: str
    start: int
    end: int
    text: str

    @property
    def core(self) -> str:
        """The text without surrounding white space: what is translated and embedded."""
        return self.text.strip()


@dataclass(frozen=True, slots=True)
class Block:
    """A structural part of an article.

    Attributes:
        included: whether the block is translated and compared.
    """

    kind: BlockKind
    text: str
    language: LanguageGuess = UNKNOWN_LANGUAGE
    spans: tuple[Span, ...] = ()
    segments: tuple[Segment, ...] = ()
    included: bool = True


@dataclass(frozen=True, slots=True)
class Article:
    """One published text with its metadata.

    Unknown metadata is ``None``, never guessed silently.

    Attributes:
        published_at: an ISO 8601 date (``2025-12-02``), or date and time.
        file: the name of the file it came from.
        accessed_at: when it was read at its address, as a person said it; form as `published_at`.
    """

    title: str
    blocks: tuple[Block, ...]
    role: Role = Role.COMMENTARY
    language: LanguageGuess = UNKNOWN_LANGUAGE
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published_at: str | None = None
    file: str | None = None
    notes: tuple[str, ...] = field(default=())
    accessed_at: str | None = None

    @property
    def segments(self) -> tuple[Segment, ...]:
        """All segments in reading order."""
        return tuple(segment for block in self.blocks for segment in block.segments)

    @property
    def included_segments(self) -> tuple[Segment, ...]:
        """The segments that are translated and compared, in reading order."""
        return tuple(s for block in self.blocks if block.included for s in block.segments if s.core)
