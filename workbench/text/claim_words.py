"""Looking words up in the tables of `concept_tables` and `claim_tables`."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from workbench.text import claim_tables
from workbench.text import concept_tables as tables
from workbench.text.folding import fold

_ENDING = 5
"""Letters by which a word may go on after its stem."""

Kind = tuple[str, int]
Stems = dict[str, list[tuple[str, bool, str, Kind]]]
"""First letters → stem, whether it is a whole word, the word needed later, what it means."""


def _add(stems: Stems, cell: str, kind: Kind) -> None:
    for entry in cell.split():
        stem, _, later = entry.partition("+")
        whole = stem.endswith("=")
        stem = fold(stem.rstrip("="))
        stems.setdefault(stem[:2], []).append((stem, whole, fold(later.rstrip("=")), kind))


@lru_cache(maxsize=32)
def concepts(language: str) -> Stems:
    """The known predicates, each with its pole."""
    stems: Stems = {}
    for row in tables.CONCEPTS.strip().splitlines():
        head, *cells = row.split("|")
        name, pole = head.split()
        _add(stems, cells[tables.COLUMNS.index(language)], (name, 1 if pole == "+" else -1))
    return stems


@lru_cache(maxsize=32)
def operators(language: str) -> Stems:
    """The verbs that deny what they govern."""
    stems: Stems = {}
    cells = tables.OPERATORS.strip().split("|")[1:]
    _add(stems, cells[tables.COLUMNS.index(language)], ("deny", -1))
    return stems


@lru_cache(maxsize=32)
def body_stems(language: str) -> Stems:
    """The words of the bodies that newspapers cite."""
    stems: Stems = {}
    for row in claim_tables.BODIES.strip().splitlines():
        name, *cells = row.split("|")
        _add(stems, cells[tables.COLUMNS.index(language)], (name.strip(), 1))
    return stems


def known_words(words: Sequence[tuple[int, str]], stems: Stems) -> Iterator[tuple[int, str, Kind]]:
    """The words that a table knows: place, word, what it means."""
    for at, word in words:
        for stem, whole, later, kind in stems.get(word[:2], ()):
            fits = word == stem if whole or later else word.startswith(stem)
            if not fits or len(word) - len(stem) > _ENDING:
                continue
            if later and not any(place > at and w.startswith(later) for place, w in words):
                continue
            yield at, word, kind
