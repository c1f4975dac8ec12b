"""What reading a file or a paste gives: blocks, metadata and what to tell the user."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.errors import EmptyTextError, TextTooLargeError
from workbench.text.article import Block
from workbench.text.metadata import Metadata, guess_metadata
from workbench.text.structure import arrange
from workbench.text.units import Unit

MAX_CHARACTERS = 1_000_000
"""The most text one article may have, in code points: about a 500-page book."""

MAX_PARTS = 10_000
"""The most paragraphs and lines one article may have; a 500-page book has about half as many."""

MAX_BYTES = 32 * 1024 * 1024
"""The largest file that is opened at all; pages and documents carry pictures beside their text."""

PASTED = "The pasted text"
"""What a paste is called in messages."""


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """An article as it was read, before languages and segments.

    Attributes:
        name: the file's name; `None` for a paste.
        text: plain text and paste: as given, line ends as ``\\n``; other kinds: the blocks' texts
            with blank lines between them. Never markup.
        blocks: in reading order, at least one.
        url: the article's own address.
        published_at: ISO 8601 date, or date and time.
        language: BCP-47 as the file states it, to weigh beside what its words say.
        notes: sentences for the user about how the file was read.
    """

    name: str | None
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_at: str | None = None
    language: str | None = None
    notes: tuple[str, ...] = ()


def check_text(text: str, called: str) -> None:
    """Refuse a text without content and one beyond `MAX_CHARACTERS`.

    Raises:
        EmptyTextError: nothing but white space.
        TextTooLargeError: more text than one article may have.
    """
    if len(text) > MAX_CHARACTERS:
        raise TextTooLargeError(
            f"{called} has {len(text):,} characters; one article may have {MAX_CHARACTERS:,}.",
            "Split it and add the parts as articles of their own.",
        )
    if not text.strip():
        raise EmptyTextError(
            f"{called} has no text: it is empty or nothing but white space.",
            "Paste or choose an article with text.",
        )


def _check_parts(units: Sequence[Unit], called: str) -> None:
    if len(units) > MAX_PARTS:
        raise TextTooLargeError(
            f"{called} has {len(units):,} paragraphs or lines; one article may have {MAX_PARTS:,}.",
            "Split it and add the parts as articles of their own.",
        )


def from_units(
    name: str | None,
    units: Sequence[Unit],
    stated: Metadata,
    *,
    marked_up: bool,
    text: str | None = None,
    notes: Sequence[str] = (),
) -> SourceDocument:
    """Make a document of units; metadata the file states goes before what its words say.

    Args:
        marked_up: whether the file marks its own headings.
        text: the text to keep; the blocks' texts where none is given.

    Raises:
        InputError: no text, or too much.
    """
    called = PASTED if name is None else f"“{name}”"
    check_text("\n\n".join(unit.text for unit in units) if text is None else text, called)
    _check_parts(units, called)
    blocks = arrange(units, marked_up)
    found = guess_metadata(blocks)
    return SourceDocument(
        name=name,
        text="\n\n".join(block.text for block in blocks) if text is None else text,
        blocks=blocks,
        title=found.title or stated.title,
        author=stated.author or found.author,
        outlet=stated.outlet or found.outlet,
        url=stated.url or found.url,
        published_at=stated.published_at or found.published_at,
        language=stated.language,
        notes=tuple(notes),
    )
