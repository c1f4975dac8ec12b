"""How numbers are written: points, commas and spaces by the custom of the target language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.numeral_tables import POINT_LANGUAGES
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair
from workbench.translation.guard_numbers import NumberGuard

_SPACE_GROUPS = frozenset({"fr", "pl", "ru", "uk", "cs", "sk", "bg", "sv", "fi", "nb", "no", "hu"})
_TOKEN = re.compile(r"(?<![\w.,:])\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?![\w:]|[.,]\d)"
                    r"|(?<![\w.,:])\d+[.,]\d+(?![\w:]|[.,]\d)")  # fmt: skip
_HOURS = re.compile(r"\s?(?:Uhr|h\b|uur|horas|hs\b|[ap]\.?\s?m\b|часов)")
_HOUR_BEFORE = re.compile(
    r"(?:\b(?:at|um|à|a las|alle|ore|às|om|godz\.|godzinie|o|в))\s$", re.IGNORECASE
)
_TIME = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_SPACES = re.compile(r"[\u00a0\u202f ]")


def separators(language: str) -> tuple[str, str]:
    """What stands before decimals and between thousands in a language."""
    if language in POINT_LANGUAGES:
        return ".", ","
    return ",", "\u202f" if language == "fr" else "\u00a0" if language in _SPACE_GROUPS else "."


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it is written, and its parts: ``1.250,5`` is 1250 and 5."""

    text: str
    start: int
    whole: str
    decimals: str


def read_written(text: str, language: str) -> Iterator[Written]:
    """Find numbers with decimals or thousands apart, as the language means them."""
    decimal, group = separators(language)
    for match in _TOKEN.finditer(text):
        if _HOURS.match(text, match.end()):
            continue
        plain = _SPACES.sub("", match[0]) if not group.isspace() else match[0]
        parts = _apart(plain, decimal, group)
        if parts:
            yield Written(match[0], match.start(), *parts)


def _apart(token: str, decimal: str, group: str) -> tuple[str, str] | None:
    if group.isspace():
        token, group = _SPACES.sub("_", token), "_"
    grouped = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})*"
    match = re.fullmatch(rf"({grouped}|\d+)(?:{re.escape(decimal)}(\d+))?", token)
    return (match[1].replace(group, ""), match[2] or "") if match else None


def write(number: Written, language: str) -> str:
    """Write a number as the language does."""
    decimal, group = separators(language)
    whole = f"{int(number.whole):,}".replace(",", group) if len(number.whole) > 3 else number.whole
    return f"{whole}{decimal}{number.decimals}" if number.decimals else whole


@dataclass(frozen=True, slots=True)
class NumberFormatCheck:
    """A number of the source with the right figures but the marks of another language.

    Where that makes it another number (``1.250`` in English is a little more than one), the check
    of numbers tells.
    """

    code: ClassVar[str] = "number_format"
    title: ClassVar[str] = "Number format"
    description: ClassVar[str] = (
        "a number is written with the points, commas or spaces of another language"
    )
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example("Es sind 3,5 Prozent.", "It is 3.5 per cent."),
        Example("Es sind 1.250 Euro.", "Ce sont 1\u202f250 euros.", "fr"),
        Example("Um 14.30 Uhr.", "At 14.30."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Es sind 3,5 Prozent.", "It is 3,5 per cent.", mended="It is 3.5 per cent."),
        Example("Es sind 3,5 Prozent.", "Ce sont 3.5 pour cent.", "fr",
                mended="Ce sont 3,5 pour cent."),
        Example("Es sind 12.400 Euro.", "To 12.400 euro.", "pl", mended="To 12\u00a0400 euro."),
    )  # fmt: skip

    def check(self, pair: Pair) -> Flag | None:
        """Compare with how the source's numbers are written here; see the class."""
        for token, right in _wrong(pair):
            hint = "." not in right and "," not in right
            told = f"“{token[0]}” is written “{right}” here."
            return Flag(self.code, told, Severity.HINT if hint else Severity.WARNING)
        return None

    def fix(self, pair: Pair) -> str | None:
        """Write them as the target language does."""
        text = pair.target
        for token, right in reversed(_wrong(pair)):
            text = f"{text[: token.start()]}{right}{text[token.end() :]}"
        return text


def _wrong(pair: Pair) -> list[tuple[re.Match[str], str]]:
    """Numbers of the translation that are a source's in another spelling, with the right one."""
    if not any(char.isdigit() for char in pair.target):
        return []
    known = {
        (number.whole, number.decimals): number
        for number in read_written(pair.source, pair.from_base)
    }
    found = []
    decimal, _ = separators(pair.into_base)
    wrong_decimal, wrong_group = (",", ".") if decimal == "." else (".", ",")
    for token in _TOKEN.finditer(pair.target) if known else ():
        if _is_time(pair.target, token):
            continue
        here = _apart(token[0], *separators(pair.into_base))
        if here in known and not _point_groups(token[0], pair.into_base):
            continue
        for marks in ((wrong_decimal, wrong_group), (decimal, ".")):
            parts = _apart(token[0], *marks)
            if parts in known and (parts[1] or _point_groups(token[0], pair.into_base)):
                found.append((token, write(known[parts], pair.into_base)))
                break
    return found


def _is_time(text: str, token: re.Match[str]) -> bool:
    """Whether it is a time of day: ``14.30 uur``, ``at 14.30``."""
    if _HOURS.match(text, token.end()):
        return True
    before = text[max(0, token.start() - 10) : token.start()]
    return bool(_TIME.fullmatch(token[0]) and _HOUR_BEFORE.search(before))


def _point_groups(token: str, language: str) -> bool:
    """Whether thousands have a point between them where the language sets a space."""
    return language in _SPACE_GROUPS and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", token) is not None


def mend_values(pair: Pair) -> str | None:
    """Write numbers that were left as the source has them as the target language does.

    Only where every number is then the source's.
    """
    guard = NumberGuard()
    languages = pair.source_language, pair.target_language
    text = pair.target
    for number in read_written(pair.source, pair.from_base):
        text = re.sub(
            rf"(?<![\w.,]){re.escape(number.text)}(?![\w]|[.,]\d)",
            write(number, pair.into_base),
            text,
        )
    changed = text != pair.target
    return text if changed and not guard.check(pair.source, text, *languages) else None
