"""What a translation is: drafts with the route they took and the flags they earned."""

from dataclasses import dataclass, field
from enum import StrEnum

HUMAN = "human"
"""The engine of a step that a person took; its version says how the text came here."""


class Status(StrEnum):
    """How far a translated segment has come."""

    MACHINE = "machine"
    EDITED = "edited"
    CONFIRMED = "confirmed"


class Severity(StrEnum):
    """How much a flag weighs."""

    HINT = "hint"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Flag:
    """Something to look at in a translated segment.

    Attributes:
        code: stable name, e.g. ``number_mismatch``.
        message: one sentence for the user, naming what was seen.
    """

    code: str
    message: str
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One engine a translation passed through.

    Attributes:
        engine: ``argos``, ``bergamot`` …
        version: of the model or package.
        demo: whether it is a demo model, fit for trying out only.
        signature: everything that made the text: compute type, beam, checksum.
    """

    source: str
    target: str
    engine: str
    version: str
    demo: bool = False
    signature: str = ""

    @property
    def name(self) -> str:
        """``argos 1.9``."""
        return f"{self.engine} {self.version}".strip()


@dataclass(frozen=True, slots=True)
class Route:
    """The engines a translation passed through, in order.

    A human translation has none, or one step that is `HUMAN` and says where it was brought in from.
    """

    steps: tuple[RouteStep, ...] = ()

    @property
    def label(self) -> str:
        """``de→en argos 1.9 → pt bergamot``, or ``human`` where no engine was used."""
        if not self.steps:
            return HUMAN
        first, *rest = self.steps
        if first.engine == HUMAN:
            return f"{HUMAN}, {first.version}"
        head = f"{first.source}→{first.target} {first.name}"
        return " → ".join([head, *(f"{step.target} {step.name}" for step in rest)])

    @property
    def engines(self) -> str:
        """``argos → bergamot``: the label in short; ``human`` where no engine was used."""
        return " → ".join(step.engine for step in self.steps) or HUMAN

    @property
    def demo(self) -> bool:
        """Whether any step is a demo model."""
        return any(step.demo for step in self.steps)


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One proposal of an engine.

    Attributes:
        score: the mean log probability of its tokens; 0 where nothing had to be translated.
        cut: whether the engine stopped at its output limit, so that the end may be missing.
        pieces: in how many pieces the text went through, because it was too long for one.
    """

    text: str
    score: float
    cut: bool = False
    pieces: int = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """A machine translation of one segment.

    Attributes:
        alternatives: further proposals, best first, without ``text``.
    """

    segment_id: str
    source: str
    text: str
    route: Route
    flags: tuple[Flag, ...] = field(default=())
    alternatives: tuple[Hypothesis, ...] = field(default=())
