"""Numbers that are not the same on both sides, by value."""

from collections.abc import Sequence
from fractions import Fraction

from workbench.text.numerals import Kind, Number, knows_words, read_numbers, unmatched
from workbench.text.translation import Flag, Severity


class NumberGuard:
    """Every number in figures must be there by value; spelled-out ones must not turn into others.

    ``1.200`` in German is ``1,200`` in English, ``20 Mio.`` is ``20 million``, ``2. Dezember`` is
    ``December 2``; ``1.200`` left as it is in English is 1.2 and gets a flag.
    """

    code = "number_mismatch"
    description = "a number in figures is missing, added or has another value"

    def check(
        self, source: str, target: str, source_language: str, target_language: str
    ) -> Flag | None:
        """Compare the values; see the class."""
        left, right = unmatched(
            read_numbers(source, source_language), read_numbers(target, target_language)
        )
        missing, extra = _firm(left), _firm(right)
        if any(number.kind is Kind.FIGURE for number in missing):
            return self._flag(missing, extra, Severity.ERROR)
        if (missing and extra) or any(number.kind is Kind.FIGURE for number in extra):
            return self._flag(missing, extra, Severity.WARNING)
        if (missing or extra) and knows_words(source_language) and knows_words(target_language):
            return self._flag(missing, extra, Severity.HINT)
        return None

    def _flag(self, missing: Sequence[Number], extra: Sequence[Number], severity: Severity) -> Flag:
        source = f"the source has {_named(missing)}" if missing else "the source does not"
        target = f"the translation has {_named(extra)}" if extra else "the translation does not"
        told = f"{source}, {target}" if missing else f"{target}, {source}"
        return Flag(self.code, f"Numbers differ: {told}.", severity)


def _firm(numbers: Sequence[Number]) -> list[Number]:
    return [number for number in numbers if number.kind is not Kind.LOOSE]


def _named(numbers: Sequence[Number]) -> str:
    return " and ".join(f"“{number.text}”{_value(number)}" for number in numbers)


def _value(number: Number) -> str:
    """Add the value where the text does not show it: ``“1.200” (1.2)``."""
    value = min(number.values)
    shown = f"{value.numerator:,}" if value.denominator == 1 else f"{float(value):g}"
    plain = number.text.isdigit() and value == Fraction(int(number.text))
    return "" if plain or shown == number.text else f" ({shown})"
