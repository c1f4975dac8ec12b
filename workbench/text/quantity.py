"""A number with what it counts."""

from dataclasses import dataclass
from fractions import Fraction

from workbench.text.bound_tables import Bound
from workbench.text.units_of_measure import Unit, UnitKind

SCORE = Unit("score", UnitKind.THING, "score")
"""The unit of ``3:1``."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts.

    Attributes:
        text: as it is written, unit and all: ``text[start:end]`` of the passage.
        value: in its own unit.
        low: the least that may be meant, in its own unit.
        high: the most.
        unit: None where the word after it is not known.
        noun: the folded word after it, where the unit is not known.
        state: what happened to the people counted: ``dead``, ``injured`` …
        bound: how the text limits the number.
        ordinal: a place in a row: ``the third time``.
        age: whether a person's age; None where the language leaves it open.
    """

    text: str
    start: int
    end: int
    value: Fraction
    low: Fraction
    high: Fraction
    unit: Unit | None = None
    noun: str = ""
    state: str = ""
    bound: Bound = Bound.EXACT
    ordinal: bool = False
    age: bool | None = False

    @property
    def exact(self) -> bool:
        """Whether the text says just this number."""
        return self.bound is Bound.EXACT
