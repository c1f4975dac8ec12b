"""Bylines: who wrote it, where and when, on a line of its own."""

import re
from dataclasses import dataclass

from workbench.text.dates import find_dates
from workbench.text.outlets import begins_with_article, could_be_person, is_outlet
from workbench.text.patterns import words

_LABEL = re.compile(
    r"^(?:ein(?:e)?\s)?(?:autor(?:in|en|innen|e|es|a)?|auteurs?|authors?|written by|text(?:o|e)?|"
    r"interview|protokoll|автор(?:ы| текста)?|redaktion|bericht|kommentar|gastbeitrag|"
    r"gastkommentar|"
    r"analyse|essay|reportage|kolumne|opinion|analysis|entretien|propos recueillis|intervista|"
    r"entrevista|tekst)"
    r"(?:\s?:\s*(?:(?:von|by|par|por|di)\s)?|\s(?:von|by|par|por|di)\s)",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:von|by|par|por|di|od|przez|av|door)\s+", re.IGNORECASE)
_DATE_WORDS = re.compile(
    r"\b(?:veröffentlicht|aktualisiert|erstellt|publiziert|erschienen|stand|datum|am|vom|um|uhr|"
    r"first published|published|posted|updated|last modified|on|at|publié|mis à jour|actualisé|"
    r"le|à|"
    r"publicado|actualizado|el|a las|pubblicato|aggiornato|il|alle|ore|opublikowano|zaktualizowano|"
    r"dnia|godz|опубликовано|обновлено|в|г|[ap]\.?m|cet|cest|mez|mesz|(?:gmt|utc)(?:[+-]\d{1,2})?|bst|e[sd]?t|p[sd]?t|"
    r"мск|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|"
    r"domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|poniedziałek|wtorek|środa|"
    r"czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|"
    r"воскресенье|\d{1,2}[:.h]\d{2})\b\.?",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(
    r"\s*[|·•–—/]\s*|\s+-\s+|\s*\(\s*|\s*\)\s*|\s+(?:in|aus|à|en)\s+(?=[A-ZÀ-ÖØ-Þ])"
)
_PIECES = re.compile(r"\s*[|·•–—/,;()]\s*|\s+-\s+")
_JOINERS = words("und and et y e i и & sowie with mit con avec")
_PARTICLES = words(
    """von van vom zu zum zur der den de di da dal dalla del della du des do dos la le el al bin
    ibn ben ten ter af av st"""
)
_SMALL_AGENCIES = words("dpa afp ap apa epd kna sda efe ansa pap reuters taz")
_TITLE = re.compile(r"^(?:dr|prof|h\.c|dipl\.-\w+|mag|ing|mr|mrs|ms|[^\W\d_])\.$", re.IGNORECASE)
_LONGEST = 140
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says.

    Attributes:
        author: the names as written, or `None`.
        published_at: ISO 8601, or `None`.
        sure: whether a word or a date marks the line; a bare name is not sure.
        outlet: the newspaper named on the line, or `None`.
    """

    author: str | None
    published_at: str | None
    sure: bool
    outlet: str | None = None


def read_byline(line: str) -> Byline | None:
    """Read ``Von Anna Beispiel | 2. Dezember 2025``; `None` for a line that is something else.

    A newspaper beside the date (``Le Courrier du Soir — 2 décembre 2025``) is the outlet.
    """
    if len(line) > _LONGEST or "\n" in line:
        return None
    dates = find_dates(line)
    rest = line
    for date in reversed(dates):
        rest = f"{rest[: date.start]}|{rest[date.end :]}"
    label = _LABEL.match(rest) or _PREFIX.match(rest)
    rest = rest[label.end() :] if label else rest
    published = next((date.iso for date in dates if not date.update), None)
    marked = bool(label or dates)
    if marked and (named := _with_outlet(rest, published, labelled=bool(label))):
        return named
    if dates:
        rest = _DATE_WORDS.sub("|", rest)
    parts = [part for part in (p.strip(" ,;:|") for p in _SEPARATORS.split(rest)) if part]
    if not parts:
        return Byline(None, published, sure=True) if dates else None
    if not all(is_name(part, marked or number > 0) for number, part in enumerate(parts)):
        return None
    return Byline(_author(parts, bool(label)), published, sure=marked)


def _with_outlet(rest: str, published: str | None, *, labelled: bool) -> Byline | None:
    """Read a line that names a newspaper; `None` where it names none.

    A name before the newspaper is the author's. After ``by`` the first name is a person's,
    whatever it is; elsewhere one that could be either is taken for neither.
    """
    pieces = [piece for piece in map(_without_date_words, _PIECES.split(rest)) if piece]
    first = 1 if labelled else 0
    place = next((n for n in range(first, len(pieces)) if is_outlet(pieces[n])), None)
    if place is None and not labelled and len(pieces) == 1 and _unsure(pieces[0]):
        return Byline(None, published, sure=True)
    others = [piece for number, piece in enumerate(pieces) if number != place]
    if place is None or not all(is_name(piece, single=True) for piece in others):
        return None
    people = [piece for n, piece in enumerate(pieces[:place]) if " " in piece or n < first]
    return Byline(", ".join(people) or None, published, sure=True, outlet=pieces[place])


def _unsure(piece: str) -> bool:
    """Whether a line's only name is a person's or a newspaper's, or that of a place."""
    return is_name(piece) and (could_be_person(piece) or begins_with_article(piece))


def _without_date_words(piece: str) -> str:
    """A piece of a line, less the words of a date at its end; nothing where it has no others."""
    piece = piece.strip(" :.")
    if is_outlet(piece):
        return piece
    if not _DATE_WORDS.sub("", piece).strip(" :."):
        return ""
    found = [match for match in _DATE_WORDS.finditer(piece) if match.end() == len(piece)]
    return piece[: found[0].start()].strip(" :.") if found else piece


def _author(parts: list[str], labelled: bool) -> str | None:
    """The names, without the places after them."""
    first = parts[0]
    names = [name.strip() for name in first.split(",")]
    people = [name for number, name in enumerate(names) if number == 0 or " " in name]
    return ", ".join(people) if labelled or " " in first else None


def is_name(text: str, single: bool = False) -> bool:
    """Whether a text can be names and places: capitalised words, particles and joiners only.

    Args:
        single: whether one word is enough.
    """
    parts = text.replace(",", " ").split()
    if not 1 <= len(parts) <= _MOST_WORDS:
        return False
    proper = sum(_is_proper(word) for word in parts)
    known = all(
        _is_proper(word)
        or _TITLE.match(word)
        or word.casefold() in _JOINERS | _PARTICLES | _SMALL_AGENCIES
        for word in parts
    )
    agency = any(word.casefold() in _SMALL_AGENCIES for word in parts)
    return known and (proper >= 2 or (single and (proper == 1 or agency)))


def _is_proper(word: str) -> bool:
    core = word.replace("-", "").replace("'", "").replace("’", "")
    return len(core) > 1 and core.isalpha() and core[0].isupper()
