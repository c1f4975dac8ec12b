"""What a translation memory in TMX holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field

TOLD = 200
"""How many problems are kept word for word; all are counted."""

Properties = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What a header, a unit or one language of it says about itself.

    Attributes:
        created: ISO 8601 where it is a date, else as it stands; empty where it is not said.
        creator: ``creationid``; ``changer`` is ``changeid``.
        properties: type and text of every ``prop``.
    """

    created: str = ""
    creator: str = ""
    changed: str = ""
    changer: str = ""
    tool: str = ""
    notes: tuple[str, ...] = ()
    properties: Properties = ()

    def property(self, kind: str) -> str:
        """The first property of a type; empty where there is none."""
        return next((text for name, text in self.properties if name == kind), "")


@dataclass(frozen=True, slots=True)
class Variant:
    """A passage in one language.

    Attributes:
        language: as the file says it: ``pt-BR``.
        code: one of our codes: ``pt``.
    """

    language: str
    code: str
    text: str
    told: Told = Told()


@dataclass(frozen=True, slots=True)
class Unit:
    """A passage in several languages.

    Attributes:
        number: its place in the file, from 1.
        id: ``tuid``; empty where it has none.
        source_language: as the file says it; ``*all*`` where any language may be the source.
        segtype: ``sentence``, ``paragraph``, ``block`` or ``phrase``.
    """

    number: int
    variants: tuple[Variant, ...]
    source_language: str = ""
    id: str = ""
    segtype: str = ""
    told: Told = Told()

    def variant(self, code: str) -> Variant | None:
        """The first passage in a language, named by one of our codes."""
        return next((variant for variant in self.variants if variant.code == code), None)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a unit, or a language of it, was left out.

    Attributes:
        unit: its number in the file, from 1; 0 for the file itself.
    """

    unit: int
    reason: str

    def __str__(self) -> str:
        return f"unit {self.unit}: {self.reason}" if self.unit else self.reason


@dataclass(slots=True)
class Reading:
    """A memory being read: iterate over it once.

    Attributes:
        problems: the first `TOLD` of them.
        problem_count: of all so far.
        units: those still to come.
    """

    source_language: str
    told: Told
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0
    units: Iterator[Unit] = field(default_factory=lambda: iter(()))

    def __iter__(self) -> Iterator[Unit]:
        return self.units

    def tell(self, problem: Problem) -> None:
        """Note a problem."""
        self.problem_count += 1
        if len(self.problems) < TOLD:
            self.problems.append(problem)
