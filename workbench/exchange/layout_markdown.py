"""Markdown with its layout: headings, lists, tables, links stay; code is not touched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.token import Token

from workbench.exchange.html_pieces import Run, runs
from workbench.exchange.layout_html import markup
from workbench.exchange.markdown_pieces import Line, markdown, parser
from workbench.exchange.marked_text import replaced
from workbench.text.layout import Filling, LayoutUnit, Marked

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_FOOTNOTE_TEXT = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n[ \t]+\S.*)*)\n?", re.MULTILINE)
_PLACES = {"td": "table row", "th": "table row", "li": "list item", "blockquote": "quotation"}


@dataclass(frozen=True)
class _Part:
    """What stands at ``text[start:end]``: a line of Markdown, or a run of HTML within it."""

    start: int
    end: int
    line: Line | Run
    place: str
    starts_line: bool = False

    @property
    def id(self) -> str:
        return f"@{self.start}"

    def write(self, content: Marked) -> str:
        if isinstance(self.line, Run):
            return markup(content, self.line)
        return markdown(content, self.line, starts_line=self.starts_line)


def units(text: str) -> list[LayoutUnit]:
    """List what a file says; code and front matter are left out."""
    return [LayoutUnit(part.id, part.line.content, part.place) for part in _parts(text)]


def fill(text: str, filling: Filling, *, language: str | None = None, note: str = "") -> str:
    """Write the file with other words in its lines.

    Args:
        language: BCP-47 of the words, for front matter that names one.
        note: what made the words: a line of the front matter, or else a comment at the end.
    """
    changes = [
        (part.start, part.end, part.write(filling[part.id]))
        for part in _parts(text)
        if part.id in filling and filling[part.id] != part.line.content
    ]
    text = replaced(text, changes)
    front = _FRONT_MATTER.match(text)
    if front and language:
        told = re.sub(r"(?m)^(lang(?:uage)?[ \t]*:[ \t]*).*$", rf"\g<1>{language}", front[1])
        text = text[: front.start(1)] + told + text[front.end(1) :]
    return _noted(text, note) if note else text


def _noted(text: str, note: str) -> str:
    words = " ".join(note.split())
    front = _FRONT_MATTER.match(text)
    if front:
        quoted = words.replace("\\", "\\\\").replace('"', '\\"')
        return f'{text[: front.end(1)]}translation: "{quoted}"\n{text[front.end(1) :]}'
    return f"{text.rstrip(chr(10))}\n\n<!-- {words.replace('--', '–')} -->\n"


def _parts(text: str) -> Iterator[_Part]:
    front = _FRONT_MATTER.match(text)
    body = text
    if front:
        body = re.sub(r"[^\n]", " ", text[: front.end()]) + text[front.end() :]
    notes = list(_FOOTNOTE_TEXT.finditer(body))
    footnotes = {match[1] for match in notes}
    for match in reversed(notes):
        blank = re.sub(r"[^\n]", " ", match[0])
        body = body[: match.start()] + blank + body[match.end() :]
    yield from _Walker(body, footnotes).parts()
    for match in notes:
        yield from _note(match, footnotes)


def _note(match: re.Match[str], footnotes: set[str]) -> Iterator[_Part]:
    [token] = parser().parseInline(" ".join(match[2].split()))
    line = Line()
    line.read(token, footnotes)
    if line.content.text:
        start, end = match.span(2)
        yield _Part(start, start + len(match.string[start:end].rstrip()), line, "footnote")


class _Walker:
    """Finds where the lines of a file stand that the parser tells of."""

    def __init__(self, text: str, footnotes: set[str]) -> None:
        self._text = text
        self._footnotes = footnotes
        self._starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text)]
        self._open: list[str] = []
        self._cells: list[Token] = []

    def parts(self) -> Iterator[_Part]:
        for token in parser().parse(self._text):
            if token.nesting == 1:
                self._open.append(token.tag)
            elif token.nesting == -1:
                self._open.pop()
                if token.type == "tr_close":
                    yield from self._row()
            elif token.type == "inline" and token.map:
                if self._open[-1] in ("td", "th"):
                    self._cells.append(token)
                else:
                    yield from self._inline(token)
            elif token.type == "html_block" and token.map:
                yield from self._html(*token.map)

    def _inline(self, token: Token) -> Iterator[_Part]:
        first, last = token.map or (0, 0)
        told = token.content.split("\n")
        start = self._find(first, told[0])
        end = self._find(last - 1, told[-1])
        if start is None or end is None:
            return
        line = Line()
        line.read(token, self._footnotes, self._indent(first, told))
        if line.content.text:
            tag = self._open[-1]
            starts_line = not re.fullmatch(r"h[1-6]", tag) and "td" not in self._open
            yield _Part(start, end + len(told[-1]), line, self._place(), starts_line)

    def _find(self, number: int, words: str) -> int | None:
        """Where a line's words begin; they are its last, but for what closes a heading."""
        start, end = self._starts[number], self._starts[number + 1]
        at = self._text.rfind(words, start, end)
        return None if at < 0 else at

    def _indent(self, first: int, told: list[str]) -> str:
        if len(told) < 2:
            return ""
        at = self._find(first + 1, told[1])
        return "" if at is None else self._text[self._starts[first + 1] : at]

    def _place(self) -> str:
        if re.fullmatch(r"h[1-6]", self._open[-1]):
            return "heading"
        return next((_PLACES[tag] for tag in reversed(self._open) if tag in _PLACES), "paragraph")

    def _row(self) -> Iterator[_Part]:
        """A table's row is one, its cells parted by bars."""
        cells, self._cells = [cell for cell in self._cells if cell.map], []
        number = cells[0].map[0] if cells and cells[0].map else None
        if number is None:
            return
        places, position = [], self._starts[number]
        for cell in cells:
            at = self._text.find(cell.content, position, self._starts[number + 1])
            if at < 0:
                return  # a bar within a cell: its place cannot be told
            places.append(at)
            position = at + len(cell.content)
        line = Line()
        for n, cell in enumerate(cells):
            if n:
                line.bar()
            line.read(cell, self._footnotes)
        if line.content.text.strip(" |"):
            yield _Part(places[0], position, line, "table row")

    def _html(self, first: int, last: int) -> Iterator[_Part]:
        start = self._starts[first]
        for run in runs(self._text[start : self._starts[last]]):
            yield _Part(start + run.start, start + run.end, run, run.place)
