"""Subtitles (``.srt``): a paragraph a cue, without numbers, times and what makes words slanted."""

from workbench.corpus.document import SourceDocument, check_text, from_units
from workbench.corpus.encoding import decode
from workbench.errors import UnreadableFileError
from workbench.text.article import BlockKind
from workbench.text.metadata import Metadata
from workbench.text.subtitles import TAG, cues, joined
from workbench.text.units import Unit


def read_srt(name: str, data: bytes) -> SourceDocument:
    """Read subtitles.

    Raises:
        InputError: no text, too much, or no text file.
        UnreadableFileError: no cue in it.
    """
    text, _ = decode(data, name)
    check_text(text, f"“{name}”")
    words = (TAG.sub("", joined(text[cue.start : cue.end])) for cue in cues(text))
    units = [
        Unit("\n".join(" ".join(line.split()) for line in cue.split("\n")), n, BlockKind.PARAGRAPH)
        for n, cue in enumerate(words)
    ]
    if not units:
        raise UnreadableFileError(
            f"“{name}” has no subtitle: a time such as 00:00:01,000 --> 00:00:02,500 and words.",
            "Save it in the SubRip form (.srt), or copy its text and paste it.",
        )
    return from_units(name, units, Metadata(title=name), marked_up=True)
