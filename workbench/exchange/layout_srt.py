"""Subtitles with their layout: numbers and times stay to the letter, words are put in lines."""

import re

from workbench.exchange.characters import printable
from workbench.exchange.marked_text import replaced, written
from workbench.text.layout import Filling, LayoutUnit, Mark, Marked, MarkKind, nested
from workbench.text.subtitles import TAG, cues, joined

LONGEST_LINE = 42
"""Letters a line can have to be read in time, as broadcasters count them."""

_SPACES = re.compile(r"[ \t]+")


def units(text: str) -> list[LayoutUnit]:
    """List what the cues say."""
    return [
        LayoutUnit(f"@{cue.start}", _read(text[cue.start : cue.end])[0], "cue")
        for cue in cues(text)
    ]


def fill(text: str, filling: Filling) -> str:
    """Write the file with other words in its cues, in lines of at most `LONGEST_LINE` letters."""
    changes = []
    for cue in cues(text):
        raw = text[cue.start : cue.end]
        content, tags = _read(raw)
        new = filling.get(f"@{cue.start}")
        if new is not None and new != content:
            changes.append((cue.start, cue.end, _written(new, tags)))
    return replaced(text, changes)


def _read(raw: str) -> tuple[Marked, list[tuple[str, str]]]:
    """A cue's words with its tags as marks."""
    raw = joined(raw)
    text, position = "", 0
    marks: list[Mark] = []
    tags: list[tuple[str, str]] = []
    open_: list[tuple[str, int, str]] = []
    for match in TAG.finditer(raw):
        text += _SPACES.sub(" ", raw[position : match.start()])
        position = match.end()
        name = re.sub(r"\W.*", "", match[0].strip("</>").casefold())
        if match[0].startswith("</") and open_ and open_[-1][0] == name:
            _, start, opening = open_.pop()
            marks.append(Mark(start, len(text), len(tags)))
            tags.append((opening, match[0]))
        elif match[0].startswith("{") or match[0].startswith("</"):
            marks.append(Mark(len(text), len(text), len(tags), MarkKind.THING))
            tags.append((match[0], ""))
        else:
            open_.append((name, len(text), match[0]))
    text += _SPACES.sub(" ", raw[position:])
    for _, start, opening in open_:
        marks.append(Mark(start, start, len(tags), MarkKind.THING))
        tags.append((opening, ""))
    return Marked(text, nested(marks)), tags


def _written(content: Marked, tags: list[tuple[str, str]]) -> str:
    def around(mark: Mark, inside: str) -> str:
        return f"{tags[mark.key][0]}{inside}{tags[mark.key][1]}"

    # A blank line would end the cue.
    text = Marked(re.sub(r"\n\s*(?=\n|\Z)", " ", content.text), content.marks)
    made = written(text, printable, around, lambda mark: tags[mark.key][0])
    return "\n".join(line for part in made.split("\n") for line in broken(part))


def broken(line: str) -> list[str]:
    """Break a line into as few as can be read, about equally long."""
    words = line.split()
    length = _length(words)
    count = -(-length // LONGEST_LINE)
    if count < 2:
        return [" ".join(words)]
    lines: list[list[str]] = [[]]
    left = length
    for word in words:
        aim = left / max(1, count - len(lines) + 1)
        with_it = _length([*lines[-1], word])
        over = with_it > LONGEST_LINE or with_it - _length([word]) / 2 > aim
        if lines[-1] and over and (len(lines) < count or with_it > LONGEST_LINE):
            left -= _length(lines[-1]) + 1
            lines.append([])
        lines[-1].append(word)
    return [" ".join(words) for words in lines]


def _length(words: list[str]) -> int:
    return len(TAG.sub("", " ".join(words)))
