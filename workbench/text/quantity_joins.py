"""Several numbers that make one quantity: ``zwischen 30 und 40``, ``two hours and ten minutes``."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from fractions import Fraction

from workbench.text.bound_tables import Bound
from workbench.text.quantity import SCORE, Quantity


class _Join(StrEnum):
    RANGE = r"\s?(?:[–-]|bis(?: zu)?|to|à|a|do|до|至|到|or|oder|ou|o|lub|или)\s?"
    BETWEEN = r"\s(?:und|and|et|y|i|и|e|a)\s"


_RANGE = re.compile(_Join.RANGE)
_AND = re.compile(_Join.BETWEEN)
_BETWEEN = re.compile(
    r"\b(?:zwischen|between|entre|między|pomiędzy|между|tra|fra|tussen)\s$", re.IGNORECASE
)
_GLUE = re.compile(r"\s?(?:,|und|and|et|y|i|и|e)?\s?")


def join_ranges(found: Sequence[Quantity], text: str) -> list[Quantity]:
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


def join_durations(found: Sequence[Quantity], text: str) -> list[Quantity]:
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
