"""What a passage states, read once: moments, and the quantities between them."""

from functools import lru_cache

from workbench.text.finding import Mention, Statement
from workbench.text.moment import Moment
from workbench.text.moments import read_moments
from workbench.text.persons import Person
from workbench.text.quantities import read_quantities
from workbench.text.quantity import Quantity


@lru_cache(maxsize=16384)
def moments_of(statement: Statement) -> tuple[Moment, ...]:
    """Read a passage's moments, in reading order; the same passage is linked to many others."""
    return read_moments(statement.text, statement.language, statement.published_at)


@lru_cache(maxsize=16384)
def quantities_of(statement: Statement) -> tuple[Quantity, ...]:
    """Read the quantities between a passage's moments, in reading order."""
    taken = [(moment.start, moment.end) for moment in moments_of(statement)]
    return read_quantities(statement.text, statement.language, taken)


def mention(reading: Moment | Quantity | Person) -> Mention:
    """Where a reading stands."""
    return Mention(reading.text, reading.start, reading.end)
