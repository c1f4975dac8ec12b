"""What reading a glossary file gives, whatever its format."""

from dataclasses import dataclass

from workbench.text.term import Term

MAX_LENGTH = 300
"""The most characters a term may have; what is longer is a text."""


@dataclass(frozen=True, slots=True)
class BadEntry:
    """An entry that could not be read.

    Attributes:
        place: where it stands: ``row 12``, ``entry c7``.
    """

    place: str
    problem: str


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """The terms of a file, in its order, and what of it could not be read."""

    terms: tuple[Term, ...]
    bad: tuple[BadEntry, ...] = ()


def tidy(text: str | None) -> str:
    """Put a term or note on one line without white space around it."""
    return " ".join((text or "").split())
