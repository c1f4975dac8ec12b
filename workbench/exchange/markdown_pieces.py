"""The words of a Markdown line with its marks, and the line of other words with these marks."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from workbench.exchange.characters import printable
from workbench.exchange.marked_text import written
from workbench.text.layout import Mark, Marked, MarkKind, nested

FOOTNOTE_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPECIAL = re.compile(r"[\\*`<|]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|[\[\]](?=[\^(\[])")
_LINE_START = re.compile(r"^(\s*)(\d+)([.)])(?=\s|$)|^(\s*)([#>+=-])")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^>]*?(/?)>\Z", re.DOTALL)
_VOID = frozenset(("br", "img", "wbr", "hr", "input"))


class Parser(MarkdownIt):
    """Parses every link, whatever its address."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        """Accept any address: it is written again as it was read."""
        return True


def parser() -> MarkdownIt:
    """The Markdown that is read as an article, with tables."""
    return Parser("commonmark").enable("table")


@dataclass
class Line:
    """Words that are read as one, with what their marks' keys name.

    Attributes:
        templates: what is written before the words of a mark and after them; of a thing all of it
            before.
    """

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    templates: list[tuple[str, str]] = field(default_factory=list)

    @property
    def content(self) -> Marked:
        """The words with their marks."""
        text = self.text.rstrip(" \n")
        end = len(text)
        kept = [Mark(min(m.start, end), min(m.end, end), m.key, m.kind) for m in self.marks]
        return Marked(text, nested(kept))

    def read(self, inline: Token, footnotes: Collection[str], indent: str = "") -> None:
        """Add an inline token's words.

        Args:
            footnotes: the marks that have a note.
            indent: what continues the block on a further line, such as ``> ``.
        """
        children = inline.children or []
        partners = _partners(children)
        opened: dict[int, tuple[int, int]] = {}
        bare = False
        for number, token in enumerate(children):
            if token.markup == "autolink":
                bare = token.nesting == 1
            elif bare:
                self.thing(f"<{token.content}>", token.content)
            elif number in partners:
                opened[partners[number]] = (len(self.templates), len(self.text))
                self.templates.append(_around(token, children[partners[number]]))
            elif number in opened:
                self._close(token, *opened.pop(number))
            else:
                self._add(token, footnotes, indent)

    def bar(self) -> None:
        """Add what parts two cells of a table's row."""
        self.text = self.text.rstrip(" ")
        self._words(" ")
        self.thing("|", "|")
        self.text += " "

    def thing(self, raw: str, stands_for: str) -> None:
        """Add what is no words."""
        start = len(self.text)
        self.text += stands_for
        self.marks.append(Mark(start, len(self.text), len(self.templates), MarkKind.THING))
        self.templates.append((raw, ""))

    def _close(self, token: Token, key: int, start: int) -> None:
        covered = self.text[start:]
        end = len(self.text.rstrip(" \n"))
        start += len(covered) - len(covered.lstrip(" \n"))
        if end <= start:
            self.thing("".join(self.templates[key]), "")
            return
        kind = MarkKind.LINK if token.type == "link_close" else MarkKind.FORMAT
        self.marks.append(Mark(start, end, key, kind))

    def _add(self, token: Token, footnotes: Collection[str], indent: str) -> None:
        if token.type == "text":
            self._text(token.content, footnotes)
        elif token.type == "softbreak":
            self._words(" ")
        elif token.type == "hardbreak":
            self.text = self.text.rstrip(" ")
            self.thing(f"\\\n{indent}", "\n")
        elif token.type == "code_inline":
            fence = token.markup
            self.thing(f"{fence}{_fenced(token.content)}{fence}", token.content)
        elif token.type == "image":
            title = _title(token)
            self.thing(f"![{token.content}]({_address(str(token.attrGet('src')))}{title})", "")
        elif token.type == "html_inline":
            self.thing(token.content, "")

    def _text(self, text: str, footnotes: Collection[str]) -> None:
        position = 0
        for match in FOOTNOTE_MARK.finditer(text):
            if match[1] in footnotes:
                self._words(text[position : match.start()])
                self.thing(match[0], f"[{match[1]}]")
                position = match.end()
        self._words(text[position:])

    def _words(self, text: str) -> None:
        text = _SPACE.sub(" ", text)
        if not self.text or self.text[-1] in " \n":
            text = text.lstrip(" ")
        self.text += text


def _partners(children: list[Token]) -> dict[int, int]:
    """Which token opens what another closes: emphasis, links, pairs of HTML tags."""
    open_: list[tuple[int, str]] = []
    made: dict[int, int] = {}
    for number, token in enumerate(children):
        name, nesting = token.type.rsplit("_", 1)[0], int(token.nesting)
        if token.type == "html_inline":
            name, nesting = _tag(token.content)
        if nesting == 1:
            open_.append((number, name))
        elif nesting == -1 and any(other == name for _, other in open_):
            while open_[-1][1] != name:
                open_.pop()
            made[open_.pop()[0]] = number
    return made


def _tag(raw: str) -> tuple[str, int]:
    match = _TAG.match(raw)
    if match is None or match[3] or match[2].casefold() in _VOID:
        return "", 0
    return f"<{match[2].casefold()}>", -1 if match[1] else 1


def _around(opening: Token, closing: Token) -> tuple[str, str]:
    if opening.type == "html_inline":
        return opening.content, closing.content
    if opening.type == "link_open":
        return "[", f"]({_address(str(opening.attrGet('href')))}{_title(opening)})"
    return opening.markup, closing.markup


def _address(address: str) -> str:
    odd = not address or re.search(r"[\s()<>]", address)
    return f"<{address}>" if odd else address


def _title(token: Token) -> str:
    title = token.attrGet("title")
    return "" if title is None else ' "' + str(title).replace('"', '\\"') + '"'


def _fenced(code: str) -> str:
    """Code that starts or ends with a backtick is kept off its fence."""
    return f" {code} " if code.startswith("`") or code.endswith("`") else code


def markdown(content: Marked, line: Line, *, starts_line: bool) -> str:
    """Write words with their marks as Markdown.

    Args:
        starts_line: whether nothing stands before them that keeps them from being a list.
    """

    def around(mark: Mark, inside: str) -> str:
        before, after = (_strong(sign, mark, content) for sign in line.templates[mark.key])
        free = inside.strip()
        left = inside[: len(inside) - len(inside.lstrip())]
        right = inside[len(inside.rstrip()) :]
        return f"{left}{before}{free}{after}{right}" if free else inside

    made = written(content, _escaped, around, lambda mark: line.templates[mark.key][0])
    return _LINE_START.sub(_guarded, made) if starts_line else made


def _strong(sign: str, mark: Mark, content: Marked) -> str:
    """Underscores mark no part of a word; stars do."""
    text = content.text
    before, after = text[: mark.start][-1:], text[mark.end :][:1]
    inside_word = before.isalnum() or after.isalnum()
    return sign.replace("_", "*") if inside_word and set(sign) == {"_"} else sign


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", printable(text).replace("\n", " "))


def _guarded(match: re.Match[str]) -> str:
    if match[2]:
        return f"{match[1]}{match[2]}\\{match[3]}"
    return f"{match[4]}\\{match[5]}"
