"""A block as quotations are read: sentences that quoted words do not cut, and their tokens."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.comparison.quotations.marks import Quoted
from workbench.text.article import Segment

_ELIDED = r"(?i:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|un|all|dall|dell|nell|sull|quest)[’']"
_ASKED = r"-(?:t-)?(?=(?:ils?|elles?|on)\b)"
_TOKEN = re.compile(
    rf"\b{_ELIDED}(?=\w)|{_ASKED}|"
    rf"[^\W\d_]\.(?=\s)|\w+(?:(?!{_ASKED})[-’']\w+|(?<=\d)[.,:]\d+)*|[^\w\s]"
)
"""Words, French elisions (``l’``, ``qu’``) and inverted pronouns (``a-t-il``) apart; marks."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark, or a whole quoted stretch of a sentence.

    Attributes:
        word: in small letters; empty for a quoted stretch.
        quoted: number of the quoted stretch in its block, else `None`.
    """

    text: str
    start: int
    end: int
    word: str
    quoted: int | None = None

    @property
    def capital(self) -> bool:
        """Whether it may be a name: ``Wien``, ``39-Jährige``."""
        return self.text[0].isupper() or (self.text[0].isdigit() and self.text != self.text.lower())


def sentence_bounds(
    segments: Sequence[Segment], quoted: Sequence[Quoted], length: int
) -> list[tuple[int, int]]:
    """Where sentences begin and end; none ends inside a quoted stretch."""
    cuts = [s.end for s in segments if not any(q.start < s.end < q.end for q in quoted)]
    ends = [*(cut for cut in cuts if cut < length), length]
    return list(zip([0, *ends[:-1]], ends, strict=True))


def tokens_of(text: str, bounds: tuple[int, int], quoted: Sequence[Quoted]) -> tuple[Token, ...]:
    """Cut a sentence into words and marks; a quoted stretch is one token."""
    start, end = bounds
    first = bisect_right([q.end for q in quoted], start)
    found: list[Token] = []
    at = start
    for number in range(first, len(quoted)):
        one = quoted[number]
        if one.start >= end:
            break
        found += _words(text, at, one.start)
        found.append(Token(text[one.start : one.end], one.start, one.end, "", number))
        at = one.end
    return (*found, *_words(text, at, end))


def _words(text: str, start: int, end: int) -> Iterable[Token]:
    for match in _TOKEN.finditer(text, start, end):
        yield Token(match[0], match.start(), match.end(), match[0].lower().replace("’", "'"))
