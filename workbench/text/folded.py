"""A text folded for looking words up, which knows where each letter came from."""

from dataclasses import dataclass
from functools import lru_cache

from workbench.text.folding import fold

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded letter by letter, with the place each letter came from."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Where a stretch stands in the text as written."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    return fold(letter)


def fold_text(text: str, start: int, end: int) -> Folded:
    """Fold a stretch of a text."""
    pieces = [(_letter(text[at]), at) for at in range(start, end)]
    return Folded(
        "".join(piece for piece, _ in pieces),
        tuple(at for piece, at in pieces for _ in piece),
    )
