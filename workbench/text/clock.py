"""Times of day as newspapers print them: ``19.20 Uhr``, ``7:20 p.m.``, ``19h20``, ``в 19:20``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.text import moment_tables as tables
from workbench.text.gates import Gate
from workbench.text.numeral_tables import CARDINALS

_DAY = 24 * 60
_ABOUT = 20
_WHOLE_HOUR = 4
_COLON = Gate(
    r"(?<![\d:.,])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?![\d:]|[.,]\d)(?:\s?(?:Uhr|h\b))?"
)
_UNTIL = Gate(
    r"(?<![\d.,:])(?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))?(?=\s?(?:[–-]|bis|und|and|to|à|a|do|до|y|i|и)\s?"
    r"\d{1,2}(?:[.:]\d\d)?\s?(?:Uhr|[ap]\.?m|h\b|heures|horas))"
)
_DIGIT = re.compile(r"\d")
_APPROXIMATE = Gate(tables.APPROXIMATE, re.IGNORECASE)
_ZONE = re.compile(rf"[\s(,]{{1,3}}(?:\w+\s)?(?:{tables.ZONES})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day.

    Attributes:
        minutes: after midnight; two where “eight” may be in the morning or in the evening.
        slack: how exactly it is meant, in minutes either way.
        zoned: whether the text says whose time it is.
    """

    minutes: frozenset[int]
    slack: int
    zoned: bool = False

    def agrees(self, other: "ClockTime") -> bool:
        """Whether both may be the same time; times of unlike places are never held apart."""
        if self.zoned or other.zoned:
            return True
        return any(
            min((one - two) % _DAY, (two - one) % _DAY) <= self.slack + other.slack
            for one in self.minutes
            for two in other.minutes
        )


def read_clock(text: str, language: str) -> Iterator[tuple[int, int, ClockTime]]:
    """Find times of day: start, end and time. They may overlap; the longest is meant."""
    digits = _DIGIT.search(text)
    patterns = [_COLON, _UNTIL] if digits else []
    if digits and (figures := _figures(language)):
        patterns.append(figures)
    if words := _words(language):
        patterns.append(words)
    for pattern in patterns:
        for match in pattern.finditer(text):
            if found := _read(match, text, language):
                yield found
    for pattern, hour in _fixed(language):
        for match in pattern.finditer(text):
            slack = _ABOUT if _APPROXIMATE.search(text[: match.start()][-20:]) else _WHOLE_HOUR
            yield match.start(), match.end(), ClockTime(frozenset({hour * 60}), slack)


def _read(match: re.Match[str], text: str, language: str) -> tuple[int, int, ClockTime] | None:
    groups = match.groupdict()
    spelled = groups.get("n") or groups.get("n2")
    hour = (
        CARDINALS[language].get(spelled.lower(), -1)
        if spelled
        else int(next(groups[name] for name in ("h", "h2", "h3") if groups.get(name)))
    )
    minute = int(next((groups[n] for n in ("m", "m2", "m3") if groups.get(n)), None) or 0)
    if not 0 <= hour <= 24 or minute > 59:
        return None
    end = match.end()
    half = _half(text, end, language)
    if half:
        hour, end = hour % 12 + (12 if half[0] == "pm" else 0), half[1]
        if match[0] and hour == 12 and re.search(r"noche|night|nachts|ночи", half[2]):
            hour = 0
    minutes = {(hour * 60 + minute) % _DAY}
    if spelled and not half and hour <= 12:
        minutes.add(((hour + 12) * 60 + minute) % _DAY)
    about = _APPROXIMATE.search(text[max(0, match.start() - 24) : match.start()])
    slack = _ABOUT if about else 0 if minute else _WHOLE_HOUR
    zoned = bool(_ZONE.match(text, end))
    return match.start(), end, ClockTime(frozenset(minutes), slack, zoned)


def _half(text: str, end: int, language: str) -> tuple[str, int, str] | None:
    for half, pattern in _halves(language):
        if match := pattern.match(text, end):
            return half, match.end(), match[0]
    return None


@lru_cache(maxsize=32)
def _halves(language: str) -> list[tuple[str, re.Pattern[str]]]:
    table = tables.PARTS_OF_DAY.get(language, {})
    return [(half, re.compile(rf"\s?(?:{words})", re.IGNORECASE)) for half, words in table.items()]


def _parts(language: str) -> str:
    return "|".join(tables.PARTS_OF_DAY.get(language, {}).values()) or "(?!)"


@lru_cache(maxsize=32)
def _figures(language: str) -> Gate | None:
    pattern = tables.HOUR_FIGURES.get(language)
    if not pattern:
        return None
    count = iter(("h", "h2", "h3"))
    pattern = re.sub(r"\{h\}", lambda _: rf"(?P<{next(count)}>[01]?\d|2[0-4])", pattern)
    several = iter(("m", "m2", "m3"))
    pattern = re.sub(r"\{m2?\}", lambda _: rf"(?P<{next(several)}>[0-5]\d)", pattern)
    pattern = pattern.replace("{part}", f"(?:{_parts(language)})")
    return Gate(rf"(?<![\w.,:])(?:{pattern})", re.IGNORECASE)


@lru_cache(maxsize=32)
def _words(language: str) -> Gate | None:
    pattern = tables.HOUR_WORDS.get(language)
    if not pattern:
        return None
    numbers = [word for word, value in CARDINALS[language].items() if 0 < value <= 12]
    spelled = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
    pattern = pattern.replace("{n}", f"(?P<n>{spelled})").replace("{n2}", f"(?P<n2>{spelled})")
    pattern = pattern.replace("{part}", f"(?:{_parts(language)})")
    return Gate(rf"(?<!\w)(?:{pattern})", re.IGNORECASE)


@lru_cache(maxsize=32)
def _fixed(language: str) -> list[tuple[Gate, int]]:
    return [
        (Gate(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), hour)
        for pattern, hour in tables.FIXED_HOURS.get(language, {}).items()
    ]
