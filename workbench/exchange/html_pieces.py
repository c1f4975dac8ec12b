"""A page cut into tags and words where they stand, so that all but the words can stay as it is."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.text.layout import Mark, Marked, MarkKind, nested
from workbench.text.patterns import words

BLOCKS = words(
    """address article aside blockquote body caption center col colgroup dd details div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li
    link main menu meta nav ol option p pre section summary table tbody td tfoot th thead title tr
    ul"""
)
UNREAD = words(
    """audio button canvas code-block dialog embed iframe math noscript object pre script select
    style svg template textarea video"""
)
"""Elements whose content is no text of the page, or is to stay to the letter."""
_VOID = words("area base br col embed hr img input link meta param source track wbr")
_LONGEST_VALUE = 65_536
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<[!?][^<>]*>|"
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)"
    rf"(?:\"[^\"]{{0,{_LONGEST_VALUE}}}\"|'[^']{{0,{_LONGEST_VALUE}}}'|[^'\"<>])*+>",
    re.DOTALL,
)
_DEEPEST = 50
"""Elements within each other that are read as holding words; no page has so many."""
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A tag, a comment or words: ``page[start:end]``.

    Attributes:
        name: of a tag's element, in small letters; empty for words; ``!`` for a comment.
    """

    start: int
    end: int
    name: str = ""
    closes: bool = False


@dataclass
class Run:
    """What stands between two blocks' edges, with words in it.

    Attributes:
        start: in the page, first character.
        end: one past the last.
        templates: what marks' keys name: what is written before the words and after them; of a
            thing all of it before.
    """

    start: int
    end: int
    content: Marked
    templates: list[tuple[str, str]]
    place: str


def tokens(page: str) -> Iterator[Token]:
    """Cut a page into tags and words; together they are the page."""
    position = 0
    closed: dict[str, dict[int, int]] = {}
    while position < len(page):
        match = _TOKEN.search(page, position)
        if match is None:
            yield Token(position, len(page))
            return
        if match.start() > position:
            yield Token(position, match.start())
        name = (match["name"] or "!").casefold()
        end = match.end()
        if name in UNREAD and not match["close"] and not match[0].endswith("/>"):
            if name not in closed:
                closed[name] = _closed(page, name)
            end = max(end, closed[name].get(match.start(), end))
        yield Token(match.start(), end, name, bool(match["close"]))
        position = end


def _closed(page: str, name: str) -> dict[int, int]:
    """Where each element of a name ends: first character of its opening tag → one past its last."""
    open_: list[int] = []
    ends: dict[int, int] = {}
    tag = re.compile(rf"<(/?){name}(?=[\s/>])[^<>]*>", re.IGNORECASE)
    for match in tag.finditer(page):
        if not match[1]:
            open_.append(match.start())
        elif open_:
            ends[open_.pop()] = match.end()
    return ends


def runs(page: str) -> Iterator[Run]:
    """Find what is read as one: what stands between the edges of blocks."""
    found: list[Token] = []
    open_: list[str] = []
    for token in tokens(page):
        if token.name in BLOCKS:
            yield from _run(page, found, open_)
            found = []
            _enter(open_, token)
        else:
            found.append(token)
    yield from _run(page, found, open_)


def _enter(open_: list[str], token: Token) -> None:
    if not token.closes:
        if token.name not in _VOID and token.name not in UNREAD:
            open_.append(token.name)
    elif token.name in open_:
        while open_.pop() != token.name:
            pass


def _run(page: str, found: list[Token], open_: list[str]) -> Iterator[Run]:
    told = [number for number, token in enumerate(found) if not _is_white(page, token)]
    found = found[told[0] : told[-1] + 1] if told else []
    if not any(not token.name for token in found):
        return
    start, end = found[0].start, found[-1].end
    if not found[0].name:
        start += len(page[start:end]) - len(page[start:end].lstrip())
    if not found[-1].name:
        end = start + len(page[start:end].rstrip())
    content, templates = _Reader(page, found).read()
    if content.text:
        yield Run(start, end, content, templates, _place(open_))


def _is_white(page: str, token: Token) -> bool:
    return not token.name and not html.unescape(page[token.start : token.end]).strip()


def _place(open_: list[str]) -> str:
    inner = open_[-1] if open_ else ""
    named = {"title": "page title", "figcaption": "caption", "li": "list item"}
    if inner in ("td", "th"):
        return "table cell"
    return named.get(inner, "heading" if re.fullmatch(r"h[1-6]", inner) else "paragraph")


@dataclass
class _Reader:
    """Reads the tokens of a run as text with marks."""

    page: str
    found: list[Token]
    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    templates: list[tuple[str, str]] = field(default_factory=list)

    def read(self) -> tuple[Marked, list[tuple[str, str]]]:
        partners = _partners(self.found)
        self._read(0, len(self.found), partners)
        text = self.text.rstrip(" \n")
        end = len(text)
        clipped = [Mark(min(m.start, end), min(m.end, end), m.key, m.kind) for m in self.marks]
        return Marked(text, nested(clipped)), self.templates

    def _read(self, first: int, last: int, partners: dict[int, int]) -> None:
        number = first
        while number < last:
            token = self.found[number]
            if not token.name:
                self._add(html.unescape(self._raw(token)))
            elif number in partners:
                self._hold(number, partners[number], partners)
                number = partners[number]
            elif token.name == "br":
                self._thing(self._raw(token), "\n")
            else:
                self._thing(self._raw(token), "")
            number += 1

    def _hold(self, number: int, partner: int, partners: dict[int, int]) -> None:
        opening, closing = self.found[number], self.found[partner]
        inside = self.found[number + 1 : partner]
        if not any(not _is_white(self.page, token) for token in inside if not token.name):
            self._thing(self.page[opening.start : closing.end], "")
            return
        key, start = len(self.templates), len(self.text)
        self.templates.append((self._raw(opening), self._raw(closing)))
        place = len(self.marks)
        self._read(number + 1, partner, partners)
        covered = self.text[start:]
        kind = MarkKind.LINK if opening.name == "a" else MarkKind.FORMAT
        start += len(covered) - len(covered.lstrip(" \n"))
        end = max(start, len(self.text.rstrip(" \n")))
        self.marks.insert(place, Mark(start, end, key, kind))

    def _thing(self, raw: str, stands_for: str) -> None:
        start = len(self.text)
        self.text += stands_for
        self.marks.append(Mark(start, len(self.text), len(self.templates), MarkKind.THING))
        self.templates.append((raw, ""))

    def _add(self, text: str) -> None:
        text = _SPACE.sub(" ", text)
        if not self.text or self.text[-1] in " \n":
            text = text.lstrip(" ")
        self.text += text

    def _raw(self, token: Token) -> str:
        return self.page[token.start : token.end]


def _partners(found: list[Token]) -> dict[int, int]:
    """Which opening tag is closed by which, of those that hold each other rightly."""
    open_: list[int] = []
    made: dict[int, int] = {}
    for number, token in enumerate(found):
        if not token.name or token.name in ("!", *UNREAD) or token.name in _VOID:
            continue
        if not token.closes:
            open_.append(number)
        elif any(found[other].name == token.name for other in open_):
            while found[open_[-1]].name != token.name:
                open_.pop()
            opening = open_.pop()
            if len(open_) < _DEEPEST:
                made[opening] = number
    return made
