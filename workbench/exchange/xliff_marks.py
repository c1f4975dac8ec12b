"""What both versions of XLIFF say in the same words: about the file, and about a segment's flags.

The standards have no place for some of what a translation knows. Those things are notes, contexts
and metadata whose name begins with ``workbench``; another program shows or ignores them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from workbench.exchange.documents import MISSING, BilingualDocument, BilingualRow
from workbench.text.translation import Flag, Severity

OWN = "workbench"
"""What the names of our own notes, contexts and metadata begin with."""

METADATA = "metadata."
PRIORITY = {Severity.ERROR: "1", Severity.WARNING: "4", Severity.HINT: "8"}
"""How urgent a flag's note is: 1 is the most, 10 the least."""

_FLAG = re.compile(rf"{OWN}:flag (hint|warning|error) (\S+) (\S+)")
_NOTE = re.compile(rf"{OWN}:note (\S+)")


def about(document: BilingualDocument) -> Iterator[tuple[str, str]]:
    """What a file says of the whole translation: name and text."""
    yield "title", document.title
    yield "article", document.article_id
    yield "created", document.created
    yield "signature", document.signature
    yield "origin", document.origin_note
    yield from ((METADATA + name, text) for name, text in document.metadata.items())


def document_of(
    told: Mapping[str, str], languages: tuple[str, str], rows: Iterable[BilingualRow]
) -> BilingualDocument:
    """Put together again what `about` told."""
    return BilingualDocument(
        title=told.get("title", ""),
        source_language=languages[0],
        target_language=languages[1],
        rows=tuple(rows),
        metadata={
            name.removeprefix(METADATA): text
            for name, text in told.items()
            if name.startswith(METADATA)
        },
        signature=told.get("signature", ""),
        created=told.get("created", ""),
        article_id=told.get("article", ""),
    )


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A translation as it came back in a file.

    Attributes:
        kind: of the file, as the user knows it: ``XLIFF 1.2``.
        problems: what could not be read, each naming its unit.
    """

    kind: str
    document: BilingualDocument
    problems: tuple[str, ...] = ()


@dataclass(slots=True)
class Remarks:
    """The flags and notes of a unit, by segment.

    Attributes:
        loose: notes that belong to no segment: those of other programs and people.
    """

    flags: dict[str, list[Flag]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    loose: list[str] = field(default_factory=list)

    def add(self, name: str, text: str) -> None:
        """Take a note in, by whom or of what category it is."""
        if found := _FLAG.fullmatch(name):
            flag = Flag(found[2], text, Severity(found[1]))
            self.flags.setdefault(found[3], []).append(flag)
        elif found := _NOTE.fullmatch(name):
            self.notes.setdefault(found[1], []).append(text)
        elif text.strip():
            self.loose.append(text)

    def of(self, segment_id: str, *, first: bool) -> tuple[tuple[Flag, ...], tuple[str, ...]]:
        """The flags and notes of a segment; the first of a unit has the loose notes too."""
        notes = [*self.notes.get(segment_id, []), *(self.loose if first else [])]
        return tuple(self.flags.get(segment_id, ())), tuple(notes)


def flag_name(flag: Flag, segment_id: str) -> str:
    """What the note of a flag is called."""
    return f"{OWN}:flag {flag.severity.value} {flag.code} {segment_id}"


def note_name(segment_id: str) -> str:
    """What a note on a segment is called."""
    return f"{OWN}:note {segment_id}"


def status_of(row: BilingualRow) -> str:
    """A row's status; ``missing`` without a text, whatever it says."""
    return MISSING if row.missing else row.status
