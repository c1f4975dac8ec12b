"""Subtitles in the SubRip form (``.srt``): numbered cues with a time and lines of words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_STAMP = r"\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}"
_TIME = rf"(?:[ \t]*\d+[ \t]*\n)?[ \t]*{_STAMP}[ \t]*-->[ \t]*{_STAMP}"
_LINE = rf"(?!{_TIME})[^\n]*\S[^\n]*(?:\n|\Z)"
_CUE = re.compile(rf"^{_TIME}[^\n]*\n?(?P<words>(?:{_LINE})*)", re.MULTILINE)
TAG = re.compile(r"</?(?:i|b|u|s|font|c|v)\b[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}", re.IGNORECASE)
"""What makes words slanted, bold or coloured, or moves a cue; never words."""
_SPEAKER = re.compile(r"[-–—‐]\s?\S")


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown for a while: ``text[start:end]`` of the file, tags included."""

    start: int
    end: int


def cues(text: str) -> Iterator[Cue]:
    """Find the cues with words in a file with ``\\n`` line ends, in order."""
    for match in _CUE.finditer(text):
        start, end = match.span("words")
        if TAG.sub("", match["words"]).strip():
            yield Cue(start, start + len(text[start:end].rstrip()))


def joined(words: str) -> str:
    """Join the lines of a cue, but for those where another speaker begins; one letter for one."""
    lines = words.split("\n")
    made = lines[0]
    for line in lines[1:]:
        speaks = _SPEAKER.match(TAG.sub("", line).lstrip())
        made += ("\n" if speaks else " ") + line
    return made
