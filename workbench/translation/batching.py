"""How a document becomes batches: long texts in pieces, pieces sorted by length."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.text.segmentation import segment_spans

_BREAKS = (
    re.compile(r"(?<=[^\d\s][.!?…])[\"'”“’»)\]]*\s+|(?<=[。！？])"),
    re.compile(r"(?<=[;:])\s+|\s+(?=[–—]\s)|(?<=[；：])"),
    re.compile(r"(?<=,)\s+|(?<=[，、])"),
    re.compile(r"\s+"),
)
"""Where a text may be cut, best first: sentences, clauses, phrases, words."""

WORDS = len(_BREAKS)
CLAUSES = 3
"""How many of the breaks to use: all of them, or those that leave phrases whole."""


def has_letters(text: str) -> bool:
    """Whether there is anything to translate; numbers and ``***`` stay as they are."""
    return any(char.isalpha() for char in text)


def cut(text: str, size: Callable[[str], int], limit: int, breaks: int = WORDS) -> list[str]:
    """Cut a text into pieces of at most ``limit``, at the best places there are.

    Args:
        size: measures a piece, in whatever ``limit`` is in.
        breaks: how many kinds of breaks to use, best first; with all of them, a piece without
            a break is cut anywhere.

    Returns:
        The pieces without the white space between them, none empty.
    """
    pieces = [text.strip()]
    for pattern in _BREAKS[:breaks]:
        if all(size(piece) <= limit for piece in pieces):
            break
        pieces = [part for piece in pieces for part in _cut_at(pattern, piece, size, limit)]
    if breaks == WORDS:
        pieces = [part for piece in pieces for part in _halve(piece, size, limit)]
    return [piece for piece in pieces if piece]


def _cut_at(
    pattern: re.Pattern[str], text: str, size: Callable[[str], int], limit: int
) -> list[str]:
    """Cut at a kind of break and join again what fits into one piece."""
    if size(text) <= limit:
        return [text]
    ends = [match.end() for match in pattern.finditer(text)] + [len(text)]
    pieces: list[str] = []
    start = last = 0
    for end in ends:
        if last > start and size(text[start:end].strip()) > limit:
            pieces.append(text[start:last].strip())
            start = last
        last = end
    return [*pieces, text[start:].strip()]


def _halve(text: str, size: Callable[[str], int], limit: int) -> list[str]:
    if size(text) <= limit or len(text) < 2:
        return [text]
    middle = len(text) // 2
    return [*_halve(text[:middle], size, limit), *_halve(text[middle:], size, limit)]


@dataclass(frozen=True, slots=True)
class Portions:
    """A text as an engine takes it.

    Attributes:
        forced: how many cuts had to be made inside sentences.
    """

    texts: tuple[str, ...]
    forced: int


def portion(
    text: str, language: str, size: Callable[[str], int], usual: int, most: int
) -> Portions:
    """Cut a text for models that were trained on single sentences.

    Given several at once they drop and repeat some. So a text longer than ``usual`` is cut at its
    sentences, short ones kept together up to that; and a sentence longer than ``most`` wherever
    it can be cut best.

    Args:
        size: measures a text, in whatever ``usual`` and ``most`` are in.
    """
    sentences = [text] if size(text) <= usual else _sentences(text, language, size, usual)
    parts = [part for sentence in sentences for part in cut(sentence, size, most)]
    return Portions(tuple(parts), len(parts) - len(sentences))


def _sentences(text: str, language: str, size: Callable[[str], int], usual: int) -> list[str]:
    joined: list[str] = []
    for start, end in segment_spans(text, language):
        together = joined[-1] + text[start:end] if joined else ""
        if joined and size(together.strip()) <= usual:
            joined[-1] = together
        else:
            joined.append(text[start:end])
    return [sentence.strip() for sentence in joined if sentence.strip()]


def batches(lengths: Sequence[int], budget: int) -> Iterator[list[int]]:
    """Group items of like length, longest first.

    Args:
        lengths: of the items, in tokens.
        budget: tokens a batch may have, padding included; a longer item goes alone.

    Yields:
        The items' indices, each once.
    """
    batch: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        if batch and lengths[batch[0]] * (len(batch) + 1) > budget:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch
