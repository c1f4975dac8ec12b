"""Dates as newspapers print them, in the languages this workbench reads most."""

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

_MONTHS = (
    "januar january janvier enero gennaio stycznia января janeiro jan jänner januari",
    "februar february février fevrier febrero febbraio lutego февраля fevereiro feb feber februari",
    "märz march mars marzo marca марта março mar maart",
    "april avril abril aprile kwietnia апреля apr",
    "mai may mayo maggio maja мая maio mei",
    "juni june juin junio giugno czerwca июня junho jun",
    "juli july juillet julio luglio lipca июля julho jul",
    "august augustus août aout agosto sierpnia августа aug",
    "september septembre septiembre settembre września сентября setembro sep sept",
    "oktober october octobre octubre ottobre października октября outubro okt oct",
    "november novembre noviembre listopada ноября novembro nov",
    "dezember december décembre decembre diciembre dicembre grudnia декабря dezembro dez dec",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""Month names, and genitives where dates use them, without dots and in lower case."""

_MONTH = "(?P<month>" + "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"\b(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}",
        rf"\b(?P<day>\d{{1,2}})(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?{_MONTH},?\s+(?:del?\s+)?{_YEAR}",
        rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"\b(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/{_YEAR}",
    )
)
_TIME = re.compile(
    r"(?:\s*г\.?)?[\s,|·•T–-]{0,4}(?:um|at|à|a las|alle|ore|o|godz\.|в)?\s{0,2}"
    r"(?P<hour>[01]?\d|2[0-3])(?::|(?=\d?\d?[.h]\d\d ?(?:Uhr|h\b)|h)[.h]|(?=\.\d\d Uhr)\.|\s?h\s?)"
    r"(?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?Uhr)?",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    r"\b(?:publi|pubbl|actualis|actualiz|mis à jour|le\b|el\b|il\b)", re.IGNORECASE
)
_UPDATED = re.compile(
    r"(?:aktualisier\w*|updated|modified|mis à jour|actualizado|aggiornato|zaktualizowano|"
    r"обновлено)\b[^\d]{0,20}$",
    re.IGNORECASE,
)
HEAD_LENGTH = 200
"""How far into a line a date is looked for, in characters."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and where it stands: ``line[start:end]``, time of day included.

    Attributes:
        iso: ``2025-12-02``, or ``2025-12-02T14:30`` where the line says the time.
        update: whether the line calls it the date of a later change.
    """

    iso: str
    start: int
    end: int
    update: bool = False


def find_dates(line: str) -> list[FoundDate]:
    """Find the complete dates (day, month and year) in the first 200 characters of a line.

    A slashed date that could be read two ways (03/12/2025) counts only where the words around it
    are French, Spanish or Italian, which put the day first.
    """
    head = line[:HEAD_LENGTH]
    matches = chain.from_iterable(pattern.finditer(head) for pattern in _PATTERNS)
    found: list[FoundDate] = []
    for match in sorted(matches, key=lambda m: m.start()):
        date = None if found and match.start() < found[-1].end else _read(match, head)
        if date:
            found.append(date)
    return found


def _read(match: re.Match[str], head: str) -> FoundDate | None:
    day, written = int(match["day"]), match["month"].casefold()
    month = int(written) if written.isdecimal() else MONTHS[written]
    if "/" in match[0]:
        if month > 12 >= day:
            day, month = month, day
        elif day <= 12 and day != month and not _DAY_FIRST.search(head[: match.start()]):
            return None
    try:
        moment = datetime(int(match["year"]), month, day)
    except ValueError:
        return None
    iso, end = moment.date().isoformat(), match.end()
    if time := _TIME.match(head, match.end()):
        iso, end = f"{iso}T{_hour(time):02}:{time['minute']}", time.end()
    return FoundDate(iso, match.start(), end, bool(_UPDATED.search(head[: match.start()])))


def _hour(time: re.Match[str]) -> int:
    hour, half = int(time["hour"]), (time["half"] or "").casefold()
    if half and hour <= 12:
        return hour % 12 + (12 if half == "p" else 0)
    return hour
