"""The quantities a text states: how many of what, and how exactly.

``rund 20 Tsd. Gäste`` is about 20 000 guests, ``fünfstündig`` five hours, ``une trentaine de
blessés`` about thirty injured people. What a number merely names (``Boeing 737``, ``A7``) and what
belongs to a date or a time of day is left out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from workbench.text.dates import MONTHS
from workbench.text.numeral_tables import AMBIGUOUS, CARDINALS, SCALES
from workbench.text.numerals import Kind, Number, read_plain_numbers
from workbench.text.quantity_context import (
    Bound,
    Surroundings,
    age_before,
    bound_before,
    is_label,
    is_ordinal,
    look_after,
    state_around,
    told_age,
    unit_before,
)
from workbench.text.quantity_words import Amount, read_amounts
from workbench.text.units_of_measure import ANYBODY, UNITS, Unit, UnitKind


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


class _Join(StrEnum):
    RANGE = r"\s?(?:[–-]|bis(?: zu)?|to|à|a|do|до|至|到|or|oder|ou|o|lub|или)\s?"
    BETWEEN = r"\s(?:und|and|et|y|i|и|e|a)\s"


_RANGE = re.compile(_Join.RANGE)
_AND = re.compile(_Join.BETWEEN)
_BETWEEN = re.compile(
    r"\b(?:zwischen|between|entre|między|pomiędzy|между|tra|fra|tussen)\s$", re.IGNORECASE
)
_SCORE = re.compile(r"(?<![A-Za-z\d:.,-])(\d{1,3})(?:\s?:\s?|[-–])(\d{1,3})(?![A-Za-z\d:-]|[.,]\d)")
_GLUE = re.compile(r"\s?(?:,|und|and|et|y|i|и|e)?\s?")
_HALF_MORE = re.compile(
    r"\s(?:and a half|et demie?|y medi[ao]|e mezz[ao]|e mei[ao]|i pół|с половиной|en een half)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
SCORE = Unit("score", UnitKind.THING, "score")
_TENTH = Fraction(1, 10)
_ARTICLE_COUNTS = frozenset({"hour", "minute", "week", "month", "year"})
"""What “a” and “one” count; “one day” and “a second” may mean something else."""
_UNSPACED = frozenset({"zh", "ja"})
_VAGUE_FROM, _VAGUE_UP_TO = 10**6, 999
"""“Millions” alone may be as many as 999 million."""
_SPREAD = {
    Bound.ABOUT: (1 - _TENTH, 1 + _TENTH),
    Bound.ABOVE: (Fraction(1), Fraction(2)),
    Bound.AT_LEAST: (Fraction(1), Fraction(2)),
    Bound.BELOW: (Fraction(1, 2), Fraction(1)),
    Bound.ALMOST: (1 - 2 * _TENTH, Fraction(1)),
    Bound.JUST_OVER: (Fraction(1), 1 + 2 * _TENTH),
    Bound.EXACT: (Fraction(1), Fraction(1)),
}
"""How far from the number said the one meant may be."""


def read_quantities(
    text: str, language: str, taken: Sequence[tuple[int, int]] = ()
) -> tuple[Quantity, ...]:
    """Find the quantities of a text, in reading order.

    Args:
        language: BCP-47.
        taken: stretches that are something else, as dates.
    """
    base = language.split("-")[0]
    scores = list(_scores(text, taken)) if _DIGIT.search(text) else []
    taken = [*taken, *((one.start, one.end) for one in scores)]
    numbers = [n for n in read_plain_numbers(text, language) if _may_count(n, text, base, taken)]
    firm = [n for n in numbers if n.kind is not Kind.LOOSE]
    amounts = [
        amount
        for amount in read_amounts(text, base)
        if not _inside(amount.start, taken)
        and not any(n.start < amount.start < n.start + len(n.text) for n in firm)
    ]
    spans = [(amount.start, amount.end) for amount in amounts]
    plain = [n for n in numbers if not _inside(n.start, spans)]
    marks = sorted([*(n.start for n in plain), *(a.start for a in amounts)])
    found = [*scores, *(_from_amount(a, text, base, marks) for a in amounts)]
    found += [
        quantity
        for number in plain
        if (quantity := _from_number(number, text, base, marks)) is not None
    ]
    found.sort(key=lambda quantity: quantity.start)
    return tuple(_join_durations(_join_ranges(found, text), text))


def _inside(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _may_count(number: Number, text: str, language: str, taken: Sequence[tuple[int, int]]) -> bool:
    word = number.text.lower()
    if _inside(number.start, taken) or word in MONTHS:
        return False
    if number.kind is Kind.FIGURE:
        return not is_label(text, number.start)
    if number.kind is Kind.WORD:
        return True
    return (
        language in _UNSPACED
        or word in CARDINALS.get(language, ())
        or word in SCALES.get(language, ())
        or word in AMBIGUOUS.get(language, ())
    )


def _from_number(number: Number, text: str, language: str, marks: Sequence[int]) -> Quantity | None:
    start, end = number.start, number.start + len(number.text)
    end, half = _and_a_half(text, end)
    around = look_after(text, end, language)
    money = unit_before(text, start, language)
    unit, value = _unit_and_value(number, around, money)
    stop = around.end if unit and around.unit is unit else end
    if not half:
        stop, half = _and_a_half(text, stop)
    value += half
    if number.kind is Kind.LOOSE and not _is_firm_enough(value, unit, around):
        return None
    if money:
        start = money[1]
    bound = bound_before(text, start, language)
    state = state_around(text, start, end, language, marks)
    low, high = _SPREAD[bound]
    if number.kind is Kind.LOOSE and value >= _VAGUE_FROM:
        bound, high = Bound.ABOVE, Fraction(_VAGUE_UP_TO)
    if unit is None and age_before(text, start):
        unit = UNITS["year"]
    if unit is None and state and not around.noun_like:
        unit = ANYBODY
    return Quantity(
        text[start:stop], start, stop, value, value * low, value * high, unit,
        noun="" if unit else around.noun,
        state=state if unit and unit.kind is UnitKind.PERSON else "",
        bound=bound,
        ordinal=is_ordinal(text, end, language),
        age=told_age(text, start, stop, language) if unit and unit.name == "year" else False,
    )  # fmt: skip


def _and_a_half(text: str, end: int) -> tuple[int, Fraction]:
    """Read ``and a half`` behind a number or its unit."""
    match = _HALF_MORE.match(text, end)
    return (match.end(), Fraction(1, 2)) if match else (end, Fraction(0))


def _is_firm_enough(value: Fraction, unit: Unit | None, around: Surroundings) -> bool:
    """``eine Stunde`` counts one hour; ``ein Mann`` may count nobody."""
    if unit is None or not around.adjacent:
        return False
    return value != 1 or unit.name in _ARTICLE_COUNTS


def _unit_and_value(
    number: Number, around: Surroundings, money: tuple[Unit, int] | None
) -> tuple[Unit | None, Fraction]:
    """Choose among the readings: ``$20m`` is twenty million dollars, ``20m`` twenty metres."""
    letter = re.sub(r"[\d.,\s]+", "", number.text).lower()
    if len(number.values) > 1 and letter == "m" and not money:
        return UNITS["metre"], min(number.values)
    low, high = min(number.values), max(number.values)
    # “340 to 500 million”: the scale counts for both.
    value = high if money or letter or high >= 1000 * low else low
    return (money[0] if money else around.unit), value


def _from_amount(amount: Amount, text: str, language: str, marks: Sequence[int]) -> Quantity:
    amount = _scaled(amount, text, language)
    around = look_after(text, amount.end, language)
    unit = amount.unit or around.unit
    state = state_around(text, amount.start, amount.end, language, marks)
    if unit is None and state and not around.noun_like:
        unit = ANYBODY
    end = around.end if unit and unit is around.unit else amount.end
    bound = bound_before(text, amount.start, language)
    low, high = _SPREAD[bound]
    return Quantity(
        text[amount.start:end], amount.start, end, amount.value, amount.low * low,
        amount.high * high, unit,
        noun="" if unit else around.noun,
        state=state if unit and unit.kind is UnitKind.PERSON else "",
        bound=Bound.ABOUT if bound is Bound.EXACT and amount.low < amount.high else bound,
        age=told_age(text, amount.start, end, language) if unit and unit.name == "year" else False,
    )  # fmt: skip


def _scaled(amount: Amount, text: str, language: str) -> Amount:
    """Multiply by the scale that follows: ``anderthalb Millionen``."""
    match = _NEXT_WORD.match(text, amount.end)
    scale = SCALES.get(language, {}).get(match[1].lower()) if match and not amount.unit else None
    if not match or scale is None:
        return amount
    return replace(
        amount, end=match.end(), value=amount.value * scale, low=amount.low * scale,
        high=amount.high * scale,
    )  # fmt: skip


def _scores(text: str, taken: Sequence[tuple[int, int]]) -> list[Quantity]:
    """``3:1`` and ``3-1``; the higher number first, as outlets turn the sides round."""
    found = []
    for match in _SCORE.finditer(text):
        one, other = int(match[1]), int(match[2])
        dashed = ":" not in match[0]
        if _inside(match.start(), taken) or (dashed and one < other):
            continue
        value = Fraction(max(one, other) * 1000 + min(one, other))
        found.append(Quantity(match[0], match.start(), match.end(), value, value, value, SCORE))
    return found


def _join_ranges(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """Make one of ``zwischen 30 und 40 Tiere``."""
    joined: list[Quantity] = []
    for quantity in found:
        last = joined[-1] if joined else None
        if last and quantity.unit is not SCORE and _is_range(last, quantity, text):
            low, high = last.value, quantity.value
            if low * 1000 <= high and high % 1000 == 0:
                low *= 10 ** ((len(str(int(high))) - 1) // 3 * 3)
            joined[-1] = replace(
                quantity, text=text[last.start : quantity.end], start=last.start,
                low=min(low, high), high=max(low, high), value=(low + high) / 2, bound=Bound.ABOUT,
            )  # fmt: skip
        else:
            joined.append(quantity)
    return joined


def _is_range(one: Quantity, other: Quantity, text: str) -> bool:
    between = text[one.end : other.start]
    if one.unit not in (None, other.unit) or one.value >= other.value * 1000:
        return False
    if _AND.fullmatch(between):
        return bool(_BETWEEN.search(text[: one.start]))
    # “from 21 to 10 percent” names two numbers, “21 to 25 percent” one stretch.
    leads = re.search(r"\b(?:from|de|du|des|del|da|dal|z|ze|с|со)\s$", text[: one.start])
    return bool(_RANGE.fullmatch(between)) and one.value < other.value and not leads


def _join_durations(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """Make one of ``two hours and twenty minutes``, counted in the smaller unit."""
    joined: list[Quantity] = []
    for quantity in found:
        last = joined[-1] if joined else None
        if last and _goes_on(last, quantity, text):
            more = last.value * _factor(last) / _factor(quantity)
            joined[-1] = replace(
                quantity, text=text[last.start : quantity.end], start=last.start,
                value=quantity.value + more, low=quantity.low + more, high=quantity.high + more,
                bound=last.bound,
            )  # fmt: skip
        else:
            joined.append(quantity)
    return joined


def _factor(quantity: Quantity) -> Fraction:
    return quantity.unit.factor if quantity.unit else Fraction(1)


def _goes_on(one: Quantity, other: Quantity, text: str) -> bool:
    if not (one.unit and other.unit and one.unit.dimension == other.unit.dimension == "time"):
        return False
    smaller = one.unit.factor > other.unit.factor
    return smaller and bool(_GLUE.fullmatch(text[one.end : other.start]))
