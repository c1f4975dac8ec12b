"""What a passage states, read once: moments, and the quantities between them."""

from dataclasses import dataclass
from functools import lru_cache

from workbench.text.finding import Mention, Statement
from workbench.text.moment import Moment
from workbench.text.moments import read_moments
from workbench.text.persons import Person
from workbench.text.quantities import read_quantities
from workbench.text.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Readings:
    """Moments and quantities of a passage, in reading order."""

    moments: tuple[Moment, ...]
    quantities: tuple[Quantity, ...]


@lru_cache(maxsize=16384)
def read_statement(statement: Statement) -> Readings:
    """Read a passage; the same passage is linked to many others."""
    moments = read_moments(statement.text, statement.language, statement.published_at)
    taken = [(moment.start, moment.end) for moment in moments]
    return Readings(moments, read_quantities(statement.text, statement.language, taken))


def mention(reading: Moment | Quantity | Person) -> Mention:
    """Where a reading stands."""
    return Mention(reading.text, reading.start, reading.end)
