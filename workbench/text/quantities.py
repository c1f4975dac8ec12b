"""The quantities a text states: how many of what, and how exactly.

``rund 20 Tsd. Gäste`` is about 20 000 guests, ``fünfstündig`` five hours, ``une trentaine de
blessés`` about thirty injured people. What a number merely names (``Boeing 737``, ``A7``) and what
belongs to a date or a time of day is left out.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from workbench.text.ages import age_before, told_age
from workbench.text.bound_tables import Bound
from workbench.text.dates import MONTHS
from workbench.text.numeral_tables import AMBIGUOUS, CARDINALS, SCALES
from workbench.text.numerals import Kind, Number, read_plain_numbers
from workbench.text.quantity import SCORE, Quantity
from workbench.text.quantity_context import (
    Surroundings,
    bound_before,
    is_label,
    is_ordinal,
    look_after,
    state_around,
    unit_before,
)
from workbench.text.quantity_joins import join_durations, join_ranges
from workbench.text.quantity_words import Amount, read_amounts
from workbench.text.units_of_measure import ANYBODY, UNITS, Unit, UnitKind

_SCORE = re.compile(r"(?<![A-Za-z\d:.,-])(\d{1,3})(?:\s?:\s?|[-–])(\d{1,3})(?![A-Za-z\d:-]|[.,]\d)")
_HALF_MORE = re.compile(
    r"\s(?:and a half|et demie?|y medi[ao]|e mezz[ao]|e mei[ao]|i pół|с половиной|en een half)\b",
    re.IGNORECASE,
)
_SCORE_LIKE = re.compile(r"\d\s?[:–-]")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_TENTH, _HALF, _NOUGHT, _ONE = Fraction(1, 10), Fraction(1, 2), Fraction(0), Fraction(1)
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
    Bound.EXACT: (_ONE, _ONE),
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
    scores = list(_scores(text, taken)) if _SCORE_LIKE.search(text) else []
    taken = [*taken, *((one.start, one.end) for one in scores)]
    numbers = [n for n in read_plain_numbers(text, language) if _may_count(n, text, base, taken)]
    firm = [n for n in numbers if n.kind is not Kind.LOOSE]
    amounts = [
        _scaled(amount, text, base)
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
    return tuple(join_durations(join_ranges(found, text), text))


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
    value = value + half if half else value
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
        text[start:stop], start, stop, value, *_spread(value, low, high), unit,
        noun="" if unit else around.noun,
        state=state if unit and unit.kind is UnitKind.PERSON else "",
        bound=bound,
        ordinal=is_ordinal(text, end, language),
        age=told_age(text, start, stop, language) if unit and unit.name == "year" else False,
    )  # fmt: skip


def _spread(value: Fraction, low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
    """The least and the most that may be meant; most numbers mean themselves."""
    return (value, value) if low is high is _ONE else (value * low, value * high)


def _and_a_half(text: str, end: int) -> tuple[int, Fraction]:
    """Read ``and a half`` behind a number or its unit."""
    match = _HALF_MORE.match(text, end)
    return (match.end(), _HALF) if match else (end, _NOUGHT)


def _is_firm_enough(value: Fraction, unit: Unit | None, around: Surroundings) -> bool:
    """``eine Stunde`` counts one hour; ``ein Mann`` may count nobody."""
    if unit is None or not around.adjacent:
        return False
    return value != 1 or unit.name in _ARTICLE_COUNTS


def _unit_and_value(
    number: Number, around: Surroundings, money: tuple[Unit, int] | None
) -> tuple[Unit | None, Fraction]:
    """Choose among the readings: ``$20m`` is twenty million dollars, ``20m`` twenty metres."""
    if len(number.values) == 1:
        return (money[0] if money else around.unit), next(iter(number.values))
    letter = re.sub(r"[\d.,\s]+", "", number.text).lower()
    if letter == "m" and not money:
        return UNITS["metre"], min(number.values)
    low, high = min(number.values), max(number.values)
    # “340 to 500 million”: the scale counts for both.
    value = high if money or letter or high >= 1000 * low else low
    return (money[0] if money else around.unit), value


def _from_amount(amount: Amount, text: str, language: str, marks: Sequence[int]) -> Quantity:
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
