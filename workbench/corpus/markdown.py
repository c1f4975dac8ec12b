"""Markdown files: headings, emphasis, links, quotations, lists and footnotes.

Front matter (``key: value`` lines between ``---``) gives metadata. HTML inside the file goes
through the HTML reader, so that no markup is ever kept.
"""

import re
from collections.abc import Iterator, Mapping

from markdown_it import MarkdownIt
from markdown_it.token import Token

from workbench.corpus.document import SourceDocument, check_text, from_units
from workbench.corpus.encoding import decode
from workbench.corpus.html import fragment_units
from workbench.corpus.metadata import iso_date, language_code, person, web_address, with_outlet
from workbench.corpus.richtext import TextBuilder
from workbench.text.article import BlockKind, SpanKind
from workbench.text.metadata import Metadata
from workbench.text.units import Unit

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_PROPERTY = re.compile(r"^(\w[\w-]*)[ \t]*:[ \t]*(\S.*)$", re.MULTILINE)
_FOOTNOTE_TEXT = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n[ \t]+\S.*)*)\n?", re.MULTILINE)
_FOOTNOTE_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_EMPHASIS = {"em", "strong"}


def read_markdown(name: str, data: bytes) -> SourceDocument:
    """Read a Markdown file.

    Raises:
        InputError: no text, too much, or no text file.
    """
    text, _ = decode(data, name)
    check_text(text, f"“{name}”")
    properties, text = _front_matter(text)
    footnotes = {match[1]: " ".join(match[2].split()) for match in _FOOTNOTE_TEXT.finditer(text)}
    tokens = _Parser("commonmark").enable("table").parse(_FOOTNOTE_TEXT.sub("\n", text))
    units = list(_Walker(footnotes).units(tokens))
    group = units[-1].group + 1 if units else 0
    notes = [
        Unit(f"[{key}] {note}", group, BlockKind.SOURCE_NOTE) for key, note in footnotes.items()
    ]
    headed = any(unit.kind in (BlockKind.HEADLINE, BlockKind.HEADING) for unit in units)
    document = from_units(name, [*units, *notes], _stated(properties), marked_up=headed)
    return with_outlet(document)


class _Parser(MarkdownIt):
    """Parses every link, so that one with a bad address leaves no markup behind."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        """Accept any address; `web_address` decides which become link spans."""
        return True


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    pairs = _PROPERTY.findall(match[1])
    return {key.casefold(): value.strip(" \t\"'") for key, value in pairs}, text[match.end() :]


def _stated(properties: Mapping[str, str]) -> Metadata:
    return Metadata(
        title=properties.get("title"),
        author=person(properties.get("author")),
        outlet=properties.get("outlet") or properties.get("publisher"),
        url=web_address(properties.get("url") or properties.get("source")),
        published_at=iso_date(properties.get("date") or properties.get("published")),
        language=language_code(properties.get("lang") or properties.get("language")),
    )


class _Walker:
    """Turns the flat list of block tokens into units."""

    def __init__(self, footnotes: Mapping[str, str]) -> None:
        self._footnotes = footnotes
        self._open: list[str] = []
        self._group = 0
        self._headline = False
        self._cells: list[Token] = []

    def units(self, tokens: list[Token]) -> Iterator[Unit]:
        for token in tokens:
            if token.nesting == 1:
                self._open.append(token.tag)
            elif token.nesting == -1:
                self._open.pop()
                if token.type == "tr_close":
                    yield from self._row()
            elif token.type == "inline":
                yield from self._inline(token)
            elif token.type == "html_block":
                yield from self._html(token.content)
            elif token.type in ("fence", "code_block"):
                yield from self._code(token.content)

    def _inline(self, token: Token) -> Iterator[Unit]:
        if self._open[-1] in ("td", "th"):
            self._cells.append(token)
            return
        if "li" not in self._open:
            self._group += 1
        builder = TextBuilder()
        self._write(builder, token)
        unit = builder.unit(self._group, self._kind())
        if unit:
            yield unit

    def _kind(self) -> BlockKind | None:
        tag = self._open[-1]
        if tag.startswith("h") and tag[1:].isdecimal():
            first, self._headline = not self._headline and tag == "h1", True
            return BlockKind.HEADLINE if first else BlockKind.HEADING
        return BlockKind.QUOTE if "blockquote" in self._open else None

    def _row(self) -> Iterator[Unit]:
        """A table's row is one unit, its cells parted by a bar."""
        builder = TextBuilder()
        for number, cell in enumerate(self._cells):
            builder.add(" | " if number else "")
            self._write(builder, cell)
        self._cells = []
        unit = builder.unit(self._group)
        if unit:
            yield unit

    def _html(self, markup: str) -> Iterator[Unit]:
        for unit in fragment_units(markup):
            self._group += 1
            yield Unit(unit.text, self._group, unit.kind, unit.spans)

    def _code(self, text: str) -> Iterator[Unit]:
        self._group += 1
        if text.strip():
            yield Unit(text.strip(), self._group, BlockKind.PARAGRAPH)

    def _write(self, builder: TextBuilder, inline: Token) -> None:
        opened: list[tuple[int, str | None]] = []
        for token in inline.children or []:
            if token.type in ("text", "code_inline"):
                self._write_text(builder, token.content)
            elif token.type == "softbreak":
                builder.add(" ")
            elif token.type == "hardbreak":
                builder.add_break()
            elif token.nesting == 1:
                opened.append((builder.position, web_address(str(token.attrGet("href") or ""))))
            elif token.nesting == -1:
                start, target = opened.pop()
                if token.tag in _EMPHASIS:
                    builder.mark(SpanKind.EMPHASIS, start)
                elif token.tag == "a" and target:
                    builder.mark(SpanKind.LINK, start, target)

    def _write_text(self, builder: TextBuilder, text: str) -> None:
        position = 0
        for match in _FOOTNOTE_MARK.finditer(text):
            if match[1] not in self._footnotes:
                continue
            builder.add(text[position : match.start()])
            start = builder.position
            builder.add(f"[{match[1]}]")
            builder.mark(SpanKind.FOOTNOTE, start, self._footnotes[match[1]])
            position = match.end()
        builder.add(text[position:])
