"""How a language sets its quotation marks and spaces, by the custom of a house or a country."""

from dataclasses import dataclass
from functools import lru_cache

NO_BREAK = "\u00a0"
NARROW = "\u202f"
BREAKING_NOT = frozenset({NO_BREAK, NARROW, "\u2009"})
"""Spaces at which no line ends, or that typesetters put where it must not."""


@dataclass(frozen=True, slots=True)
class Marks:
    """A pair of quotation marks, with what stands between the mark and the word."""

    open: str
    close: str
    space: str = ""


@dataclass(frozen=True, slots=True)
class Convention:
    """What a project keeps to in one target language.

    Attributes:
        name: stable, for settings.
        label: for people.
        outer: the marks to put, and to replace others by.
        inner: the marks within a quotation.
        accepted: further marks that are no fault.
        spaced: marks with a space that does not break before them: ``;:!?``; empty for none.
        spaced_percent: whether a percent sign has such a space before it.
    """

    name: str
    label: str
    outer: Marks
    inner: Marks
    accepted: tuple[Marks, ...] = ()
    spaced: str = ""
    spaced_percent: bool = False


_ENGLISH = Marks("“", "”")
_SINGLE = Marks("‘", "’")
_ANGLED = Marks("«", "»")
_ANGLED_INNER = Marks("‹", "›")
_LOW = Marks("„", "”")
_GERMAN = Marks("„", "“")
_GERMAN_INNER = Marks("‚", "‘")
_SPACED = Marks("«", "»", NO_BREAK)
_STRAIGHT = Marks('"', '"')
_STRAIGHT_INNER = Marks("'", "'")
_CORNERS, _CORNERS_INNER = Marks("「", "」"), Marks("『", "』")

CONVENTIONS: dict[str, tuple[Convention, ...]] = {
    "de": (
        Convention("german", "„Wort“", _GERMAN, _GERMAN_INNER),
        Convention("books", "»Wort«", Marks("»", "«"), Marks("›", "‹")),
        Convention("swiss", "«Wort»", _ANGLED, _ANGLED_INNER),
    ),
    "en": (
        Convention("double", "“word”", _ENGLISH, _SINGLE),
        Convention("single", "‘word’", _SINGLE, _ENGLISH),
    ),
    "fr": (
        Convention("france", "« mot »", _SPACED, _ENGLISH, (), ";:!?", True),
        Convention("canada", "« mot », no space before ; ! ?", _SPACED, _ENGLISH, (), ":", True),
        Convention("swiss", "«mot»", _ANGLED, _ANGLED_INNER, (_ENGLISH,)),
    ),
    "es": (
        Convention("angled", "«palabra»", _ANGLED, _ENGLISH),
        Convention("double", "“palabra”", _ENGLISH, _SINGLE, (_ANGLED,)),
    ),
    "it": (
        Convention("angled", "«parola»", _ANGLED, _ENGLISH),
        Convention("double", "“parola”", _ENGLISH, _SINGLE, (_ANGLED,)),
    ),
    "nl": (
        Convention("double", "“woord”", _ENGLISH, _SINGLE),
        Convention("single", "‘woord’", _SINGLE, _ENGLISH),
    ),
    "pt": (
        Convention("double", "“palavra”", _ENGLISH, _SINGLE, (_ANGLED,)),
        Convention("angled", "«palavra»", _ANGLED, _ENGLISH),
    ),
    "pl": (Convention("polish", "„słowo”", _LOW, _ANGLED, (Marks("‚", "’"),)),),
    "ru": (Convention("angled", "«слово»", _ANGLED, _GERMAN),),
    "uk": (Convention("angled", "«слово»", _ANGLED, _GERMAN),),
    "cs": (Convention("low", "„slovo“", _GERMAN, _GERMAN_INNER),),
    "da": (Convention("double", "”ord”", Marks("”", "”"), Marks("’", "’"), (_ENGLISH,)),),
    "sv": (Convention("double", "”ord”", Marks("”", "”"), Marks("’", "’")),),
    "fi": (Convention("double", "”sana”", Marks("”", "”"), Marks("’", "’")),),
    "ro": (Convention("low", "„cuvânt”", _LOW, _ANGLED),),
    "hu": (Convention("low", "„szó”", _LOW, Marks("»", "«")),),
    "ja": (Convention("corners", "「語」", _CORNERS, _CORNERS_INNER),),
}
"""Language → its conventions, the default first."""

STRAIGHT = Convention("straight", '"word"', _STRAIGHT, _STRAIGHT_INNER)
"""To be had in every language: some systems take nothing else."""

_REGIONS = {"de-ch": "swiss", "fr-ch": "swiss", "fr-ca": "canada", "en-gb": "single"}


def conventions_of(language: str) -> tuple[Convention, ...]:
    """All a project may choose from in a language; none where nothing is known of it."""
    known = CONVENTIONS.get(language.split("-")[0], ())
    return (*known, STRAIGHT) if known else ()


@lru_cache(maxsize=256)
def convention_of(language: str, name: str = "") -> Convention | None:
    """The convention of this name, or the language's own; ``None`` where nothing is known."""
    known = conventions_of(language)
    wanted = name or _REGIONS.get(language.lower(), "")
    return next((one for one in known if one.name == wanted), known[0] if known else None)
