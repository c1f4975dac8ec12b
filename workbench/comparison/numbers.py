"""Numbers that two linked passages give differently.

What agrees is struck out first, whatever it counts. Of the rest, two numbers disagree when they
count the same and neither has another counterpart. A number only one side gives is none.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from workbench.comparison.pairing import counterparts, strike_out
from workbench.comparison.readings import mention, quantities_of
from workbench.text.bound_tables import Bound
from workbench.text.finding import Discrepancy, DiscrepancyKind, Statement
from workbench.text.quantity import SCORE, Quantity
from workbench.text.units_of_measure import ANYBODY, UnitKind, in_english

SURE = 0.95
"""Both sides name the same unit and give plain numbers."""
_CONVERTED = 0.85
_RELATED = 0.8
_ELIMINATED = 0.6
_ROUNDED = 0.9
_WIDEST = 20
"""Counts further apart than this factor rarely stand for the same."""
_NEAR_UNITS = 62
_ROUNDING = Fraction(1, 20)
_CONVERSION = Fraction(1, 20)
_NEVER_ALIKE = frozenset({SCORE.name, "time"})
_SAME_BOUND = Fraction(1, 5)
"""Two that say “more than” mean the same when their numbers are as near as this."""
_LARGE = 1000


def find_number_discrepancies(commentary: Statement, coverage: Statement) -> Iterator[Discrepancy]:
    """Find the numbers that differ; see the module."""
    left = _distinct(quantities_of(commentary))
    right = _distinct(quantities_of(coverage)) if left else []
    if not right:
        return
    counts = len(left), len(right)
    strike_out(left, right, _agreement)
    _strike_sums(left, right)
    found = list(counterparts(left, right, same_slot))
    for one, other, sureness in found:
        yield _discrepancy(one, other, sureness)
    # The only number left on either side, of as many: one that names no noun, or that stands
    # alone in its passage, takes the other's place.
    if not found and len(left) == len(right) == 1 and counts[0] == counts[1]:
        one, other = left[0], right[0]
        bare = any(q.unit is None and not q.noun for q in (one, other))
        if (bare or counts == (1, 1)) and _may_be_same(one, other):
            yield _discrepancy(one, other, _ELIMINATED)


def _distinct(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Each quantity once: ``205 на 205`` is one."""
    first: dict[object, Quantity] = {}
    for q in quantities:
        first.setdefault((q.value, q.unit, q.state, q.ordinal), q)
    return list(first.values())


def same_slot(one: Quantity, other: Quantity) -> float:
    """How surely two numbers count the same thing, 0 to 1."""
    if one.ordinal != other.ordinal or one.state != other.state:
        return 0
    if {one.age, other.age} == {True, False} or not _near(one, other):
        return 0
    if one.unit is None or other.unit is None:
        shared = one.unit is other.unit and len(one.noun) > 3 and one.noun[:5] == other.noun[:5]
        return _RELATED if shared else 0
    if one.unit.dimension == other.unit.dimension:
        if one.unit == other.unit:
            return SURE
        factors = sorted((one.unit.factor, other.unit.factor))
        return _CONVERTED if factors[1] <= _NEAR_UNITS * factors[0] else 0
    if one.unit.kind is other.unit.kind is UnitKind.PERSON:
        if one.state:
            return _CONVERTED
        return _RELATED if ANYBODY in (one.unit, other.unit) else 0
    return 0


def agrees(one: Quantity, other: Quantity) -> bool:
    """Whether both numbers may be the same, rounded or limited as each text does it."""
    ratio = _ratio(one, other)
    value = one.value if ratio is None else one.value * ratio
    if one.bound is other.bound and one.bound in (Bound.ABOVE, Bound.BELOW):
        return abs(value - other.value) <= _SAME_BOUND * other.value
    if one.bound is other.bound is Bound.AT_LEAST:
        return value == other.value or _rounds_to(value, other.value)
    if ratio is None:
        overlap = one.low <= other.high and other.low <= one.high
        return overlap or _rounds_to(one.value, other.value)
    low, high = one.low * ratio, one.high * ratio
    slack = _CONVERSION * max(abs(high), abs(other.high))
    return low <= other.high + slack and other.low <= high + slack


def _ratio(one: Quantity, other: Quantity) -> Fraction | None:
    """How many of the other's units make one of the first; None where they count alike."""
    if not (one.unit and other.unit) or one.unit is other.unit:
        return None
    if one.unit.dimension != other.unit.dimension or one.unit.factor == other.unit.factor:
        return None
    return one.unit.factor / other.unit.factor


def _rounds_to(one: Fraction, other: Fraction) -> bool:
    """Whether one is the other with fewer digits: 1.2 million and 1,234,567; 18 and 17.8."""
    whole = one.denominator == other.denominator == 1
    if not one or not other:
        return False
    if whole:
        low, high = sorted((one.numerator, other.numerator))
        if high < _LARGE or high - low > _ROUNDING * high:
            return False
    step = max(_last_place(one), _last_place(other))
    return abs(one - other) * 2 <= step


def _last_place(value: Fraction) -> Fraction:
    """The worth of the last digit that is not nought: 1000 for 8000, 1/10 for 17.8."""
    place = Fraction(1)
    while (value / place).denominator != 1 and place > Fraction(1, 1000):
        place /= 10
    if place == 1:
        while (value / (place * 10)).denominator == 1:
            place *= 10
    return place


def _agreement(one: Quantity, other: Quantity) -> float:
    """How well two numbers agree: those of the same unit first, then any of equal value."""
    if one.ordinal != other.ordinal or not agrees(one, other):
        return 0
    slot = same_slot(one, other)
    if one.value == other.value:
        return 3 + slot
    if slot:
        return 1 + slot
    known = one.unit is not None and other.unit is not None
    return 0 if known or _exclude(one, other) else 0.5


def _strike_sums(left: list[Quantity], right: list[Quantity]) -> None:
    """Drop a total whose parts the other side gives."""
    for one, other in ((left, right), (right, left)):
        for total in list(one):
            parts = [q for q in other if q.unit and q.unit.kind is UnitKind.PERSON]
            if (
                total.unit
                and total.unit.kind is UnitKind.PERSON
                and len(parts) > 1
                and sum(part.value for part in parts) == total.value
            ):
                one.remove(total)
                for part in parts:
                    other.remove(part)


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether two counts are of like size, or one is the other with noughts added or lost."""
    if one.unit is SCORE or not one.value or not other.value:
        return True
    if one.unit and other.unit and one.unit.dimension == other.unit.dimension:
        values = one.value * one.unit.factor, other.value * other.unit.factor
    else:
        values = one.value, other.value
    small, large = sorted(values)
    return large <= _WIDEST * small or _mantissa(small) == _mantissa(large)


def _mantissa(value: Fraction) -> str:
    return str(value.numerator).rstrip("0")


def _exclude(one: Quantity, other: Quantity) -> bool:
    """Whether one counts what the other surely does not: hours, euros, percent."""
    return any(
        q.unit is not None
        and (q.unit.name in _NEVER_ALIKE or q.unit.kind in (UnitKind.MEASURE, UnitKind.MONEY))
        for q in (one, other)
    )


def _may_be_same(one: Quantity, other: Quantity) -> bool:
    """Whether the only number of either passage may count the same, though a unit is unknown."""
    if one.ordinal or other.ordinal or one.state != other.state or not _near(one, other):
        return False
    if one.unit is not None and other.unit is not None:
        return False
    named = any(q.unit is not None or q.noun for q in (one, other))
    return named and not _exclude(one, other)


def _discrepancy(one: Quantity, other: Quantity, sureness: float) -> Discrepancy:
    exact = one.exact and other.exact
    told = f"“{one.text}”{_reading(one)} against “{other.text}”{_reading(other)}"
    return Discrepancy(
        DiscrepancyKind.NUMBER,
        (mention(one),),
        (mention(other),),
        round(sureness * (1 if exact else _ROUNDED), 2),
        f"The numbers differ: {told}.",
    )


def _reading(quantity: Quantity) -> str:
    """The value with its unit in English, where the text itself does not say so."""
    if quantity.unit is SCORE:
        return ""
    unit = in_english(quantity.unit) if quantity.unit else ""
    low, high = _shown(quantity.low), _shown(quantity.high)
    value = low if low == high else f"{low} to {high}"
    state = f", {quantity.state}" if quantity.state else ""
    return f" ({value}{' ' * bool(unit)}{unit}{state})"


def _shown(value: Fraction) -> str:
    return f"{value.numerator:,}" if value.denominator == 1 else f"{float(value):,.6g}"
