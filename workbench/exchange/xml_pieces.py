"""Cutting a long XML file into the elements it repeats, so that one broken one costs only itself.

A parser gives up at the first mark that is wrong, and a memory of years of work usually has one
somewhere. Here the text is cut at the tags of one element, comments and CDATA sections minded, and
each piece is parsed alone.
"""

import re
from collections.abc import Iterator

MAX_PIECE = 4 * 2**20
"""The most characters between the beginning of one element and its end, or the next one."""

_ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}
_OVERLAP = 64
"""How many characters of a mark may have come already, with the rest still to come."""

_SURROGATES = re.compile(
    r"&#(?:x([dD][89abAB][0-9a-fA-F]{2})|(5[5-6]\d{3}));"
    r"&#(?:x([dD][c-fC-F][0-9a-fA-F]{2})|(5[6-7]\d{3}));"
)
_REFERENCE = re.compile(r"&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,8}));")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class PieceTooLargeError(ValueError):
    """An element has more than `MAX_PIECE` characters."""


class Cutter:
    """Cuts text that comes piece by piece.

    Args:
        name: of the element, as it stands in its tags; elements of that name inside others of
            that name are not looked for.
    """

    def __init__(self, name: str) -> None:
        tag = re.escape(name)
        self._marks = re.compile(rf"<{tag}(?=[\s/>])|</{tag}\s{{0,32}}>|<!--|<!\[CDATA\[|<\?")
        self._opening = f"<{name}"
        self._text = ""
        self._at = 0
        self._start = -1

    def feed(self, text: str) -> Iterator[tuple[str, bool]]:
        """Take more text, give the elements that ended in it.

        Returns:
            each with whether it is whole; one that is not lacks its end tag.

        Raises:
            PieceTooLargeError: what was cut so far is longer than any element may be.
        """
        self._text += text
        while found := self._marks.search(self._text, self._at):
            mark = found[0]
            if mark in _ENDS:
                end = self._text.find(_ENDS[mark], found.end())
                if end < 0:
                    self._at = found.start()
                    break
                self._at = end + len(_ENDS[mark])
                continue
            self._at = found.end()
            if mark == self._opening:
                if self._start >= 0:
                    yield self._text[self._start : found.start()], False
                self._start = found.start()
            elif self._start >= 0:
                yield self._text[self._start : found.end()], True
                self._start = -1
        else:
            self._at = max(self._at, len(self._text) - _OVERLAP)
        self._forget()

    def rest(self) -> str:
        """An element that was begun and never ended; empty where there is none."""
        return self._text[self._start :] if self._start >= 0 else ""

    def _forget(self) -> None:
        done = self._start if self._start >= 0 else self._at
        self._text = self._text[done:]
        self._at -= done
        self._start = min(self._start, 0)
        if len(self._text) > MAX_PIECE:
            raise PieceTooLargeError


def without_forbidden(text: str) -> str:
    """Drop the characters that XML 1.0 forbids, written out or as references.

    Older tools write them, and pairs of surrogates as two references: those become one character.
    """
    joined = _SURROGATES.sub(lambda found: _joined(*found.groups()), text)
    return _FORBIDDEN.sub("", _REFERENCE.sub(_allowed, joined))


def _joined(*digits: str | None) -> str:
    high, low = (
        int(hexadecimal, 16) if hexadecimal else int(decimal or "0")
        for hexadecimal, decimal in (digits[:2], digits[2:])
    )
    if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
        return ""
    return f"&#{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)};"


def _allowed(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return "" if code > 0x10FFFF or _FORBIDDEN.match(chr(code)) else found[0]
