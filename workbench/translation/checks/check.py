"""What a check is: data and one pure method that looks at a segment and its translation."""

from dataclasses import dataclass
from typing import ClassVar, Protocol

from workbench.text.term import TermHit
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.convention import Convention, convention_of


@dataclass(frozen=True, slots=True)
class Pair:
    """A segment and its translation, with what a check may need to know.

    Attributes:
        source_language: BCP-47; so is ``target_language``.
        terms: where the glossary's terms stand in the source.
        convention: the typography the project keeps to; ``None`` where nothing is known.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    terms: tuple[TermHit, ...] = ()
    convention: Convention | None = None

    @property
    def from_base(self) -> str:
        """The source language without its region."""
        return self.source_language.split("-")[0]

    @property
    def into_base(self) -> str:
        """The target language without its region."""
        return self.target_language.split("-")[0]


def pair_of(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    *,
    terms: tuple[TermHit, ...] = (),
    convention: str = "",
) -> Pair:
    """Make a pair, with the target language's own typography unless another is named."""
    chosen = convention_of(target_language, convention)
    return Pair(source, target, source_language, target_language, terms, chosen)


@dataclass(frozen=True, slots=True)
class Example:
    """A translation from German, for the tests and the documentation of a check.

    Attributes:
        terms: as ``preferred: Wärmepumpe = heat pump`` or ``do_not_translate: Kanal Nord``.
        mended: what the one-key fix makes of it; empty where there is none.
    """

    source: str
    target: str
    language: str = "en"
    terms: tuple[str, ...] = ()
    mended: str = ""


class Check(Protocol):
    """Something that recognises one fault.

    Attributes:
        code: stable name of its flag.
        title: in a word or two, for lists.
        description: what it looks for, in one sentence without a full stop.
        severity: what its flag weighs at most.
        good: translations it lets pass.
        failing: translations it objects to.
    """

    code: ClassVar[str]
    title: ClassVar[str]
    description: ClassVar[str]
    severity: ClassVar[Severity]
    good: ClassVar[tuple[Example, ...]]
    failing: ClassVar[tuple[Example, ...]]

    def check(self, pair: Pair) -> Flag | None:
        """Return a flag that names what was seen, or None."""


class Fixing(Check, Protocol):
    """A check whose fault can be mended with one key."""

    def fix(self, pair: Pair) -> str | None:
        """Return the whole mended translation, or None where that is not safe."""
