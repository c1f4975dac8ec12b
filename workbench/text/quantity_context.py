"""What stands around a number: unit, noun, bound, currency sign, fate of those counted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from workbench.text.bound_tables import BOUNDS, SMALL, Bound
from workbench.text.folding import fold
from workbench.text.gates import Gate
from workbench.text.unit_tables import PARTED_STATES
from workbench.text.units_of_measure import (
    PERCENT,
    UNITS,
    Unit,
    state_of,
    unit_of,
    units_without_spaces,
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What follows a number.

    Attributes:
        unit: what is counted, None if no known word follows soon.
        end: where its word ends.
        adjacent: whether it follows at once.
        noun: the folded word that follows at once.
        noun_like: whether that word may be a noun: no verb, preposition or other small word.
    """

    unit: Unit | None
    end: int
    adjacent: bool
    noun: str
    noun_like: bool


_LINKING = frozenset("of the de du des d der den di dei del della de los las van".split())  # noqa: SIM905
_STOPS = {language: frozenset(map(fold, words.split())) for language, words in SMALL.items()}
_CLAUSE = re.compile(r"[,;:.!?()–—„“”«»]|\s(?:und|and|et|y|e|i|и|oraz|а|en)\s", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'/][^\W\d_]+)*[²2]?|[%‰€$£¥₽°]C?")
_GAP = re.compile(r"[\s\u00a0\u202f-]{0,2}")
_ELISION = re.compile(r"^[dlDL][’']")
_FAR = 4
_TWO_WORDS = (
    (
        re.compile(r"\s?(?:pour cent|por ciento|por cento|per cento|per cent)\b", re.IGNORECASE),
        PERCENT,
    ),
    (
        re.compile(
            r"[\s-](?:basis[ -]points?|points? de base|puntos? básicos?|punkt\w* bazow\w+|"
            r"базисн\w+ пункт\w*|punti base|pontos?[ -]base|baz puan\w*)",
            re.IGNORECASE,
        ),
        UNITS["basis_point"],
    ),
    (
        re.compile(
            r"\s(?:percentage points?|points? de pourcentage|puntos? porcentuales|"
            r"punkt\w* procentow\w+|процентн\w+ пункт\w*|punti percentuali|pontos? percentuais)",
            re.IGNORECASE,
        ),
        UNITS["point"],
    ),
)
_POWER_BEFORE = re.compile(r"(square|sq\.?|cubic|vierkante|kubieke|квадратн\w+|кубическ\w+)\s$")
_POWER_AFTER = re.compile(
    r"\s(carrés?|cubes?|cuadrad\w+|cúbicos?|kwadratow\w+|sześcienn\w+|quadrat\w|quadrados|cubi\w)\b"
)
_ABBREVIATED = re.compile(r"(?:tsd|mio|mrd|bio|tys|mln|mld|bn|mn|тыс|млн|млрд)$", re.IGNORECASE)
_CURRENCY = re.compile(r"(?:(?:US)?\$|[€£¥₽₺]|(?<![^\W_])(?:EUR|USD|CHF|GBP|PLN))\s?$")
_PERCENT_BEFORE = re.compile(r"(?:(?<!\w)yüzde\s|(?<![\w\s])%|(?<=\s)%|^%|百分之)$", re.IGNORECASE)
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₺": "TRY"}
_LETTER_BEFORE = re.compile(r"[^\W\d_\u3040-\u9fff][-‑–/]?$")
_LABELLED = Gate(
    r"\b(?:Artikel|Art\.|article|artículo|artykuł\w*|стать\w+|Paragra[fp]h?\w*|§|Absatz|"
    r"Kapitel|chapter|chapitre|Seite|page|Platz|Rang|Nummer|Nr\.|No\.|nº|n°|numéro|numer|№|номер\w*|"
    r"Gleis|Linie|line|ligne|línea|Zimmer|room|Halle|Tor|gate|Formel|Formula|Formule|Typ|Tempo|"
    r"Kategorie|Stufe|Phase|level|Etappe|Bus|route|Route|ustaw\w+|Resolution|résolution|rezolucj\w+|"
    r"резолюци\w+|Boeing|Airbus|боинг|iPhone|Apollo|Windows|Euro)\s?$",
    re.IGNORECASE,
)
_ORDINAL = {
    "de": re.compile(r"\.\s(?=[^\W\d])"),
    "pl": re.compile(r"\.\s(?=[^\W\d])"),
    "tr": re.compile(r"\.\s(?=[^\W\d])"),
    "en": re.compile(r"(?:st|nd|rd|th)\b"),
    "fr": re.compile(r"(?:er|re|e|ème|ère|nd)\b"),
    "es": re.compile(r"\.?[ºª°]"),
    "pt": re.compile(r"\.?[ºª°]"),
    "it": re.compile(r"[ºª°]"),
    "nl": re.compile(r"(?:e|de|ste)\b"),
    "ru": re.compile(r"-(?:й|я|е|го|му|м|ю|ом|ой)\b"),
}


def look_after(text: str, end: int, language: str) -> Surroundings:
    """Look for the unit behind a number, over up to three words that may stand between."""
    ahead = text[end : end + 12]
    if joined := units_without_spaces(ahead.lstrip(), language):
        start = end + len(ahead) - len(ahead.lstrip())
        return Surroundings(joined[0], start + joined[1], True, "", True)
    for pattern, two_words in _TWO_WORDS:
        if match := pattern.match(text, end):
            return Surroundings(two_words, match.end(), True, "", True)
    noun, place, first = "", after_abbreviation(text, end), True
    for _ in range(_FAR):
        gap = _GAP.match(text, place)
        match = _WORD.match(text, gap.end() if gap else place)
        if match is None:
            break
        word = _ELISION.sub("", match[0])
        if unit := unit_of(word, language) or _unit_in_compound(word, language):
            unit, stop = _squared(unit, text, match)
            return Surroundings(unit, stop, first, noun or fold(word), True)
        folded = fold(word)
        if folded not in _LINKING:
            if folded in _STOPS.get(language, ()):
                break
            noun = noun or folded
        place, first = match.end(), False
    return Surroundings(None, end, False, noun, bool(noun) and state_of(noun, language) is None)


def _squared(unit: Unit, text: str, match: re.Match[str]) -> tuple[Unit, int]:
    """Make square and cubic units of lengths: ``square kilometres``, ``kilomètres carrés``."""
    before, after = text[: match.start()], _POWER_AFTER.match(text, match.end())
    power = _POWER_BEFORE.search(before[-14:]) or after
    if unit.dimension != "length" or not power:
        return unit, match.end()
    name = "cubic_" if re.match(r"[ck]ub|sześc|куб", power[1], re.IGNORECASE) else "square_"
    return UNITS.get(name + unit.name, unit), after.end() if after else match.end()


def _unit_in_compound(word: str, language: str) -> Unit | None:
    """``Minuten`` in ``Zehn-Minuten-Takt``."""
    first, dash, _ = word.partition("-")
    return unit_of(first, language) if dash else None


def after_abbreviation(text: str, end: int) -> int:
    """Step over the dot of ``15 tys.`` and ``20 Mio.``, where more follows."""
    match = _ABBREVIATED.search(text[max(0, end - 5) : end])
    return end + 1 if match and text[end : end + 1] == "." and text[end + 1 : end + 2] else end


@lru_cache(maxsize=32)
def _bound_pattern(language: str) -> Gate | None:
    table = BOUNDS.get(language)
    if not table:
        return None
    groups = "|".join(f"(?P<{bound.name}>{words})" for bound, words in table.items())
    edge = "(?:^|(?<=\\W)|(?<=[\u3040-\u9fff]))"
    return Gate(rf"{edge}(?:{groups})\s?$", re.IGNORECASE)


def bound_before(text: str, start: int, language: str) -> Bound:
    """Read ``rund``, ``more than`` and the like before a number."""
    pattern = _bound_pattern(language)
    match = pattern.search(text[max(0, start - 24) : start]) if pattern else None
    return Bound[match.lastgroup] if match and match.lastgroup else Bound.EXACT


def unit_before(text: str, start: int, language: str) -> tuple[Unit, int] | None:
    """Read ``€``, ``US$`` or ``yüzde`` before a number: the unit and where its sign starts."""
    if percent := _PERCENT_BEFORE.search(text[max(0, start - 7) : start]):
        return PERCENT, start - len(percent[0])
    match = _CURRENCY.search(text[max(0, start - 6) : start])
    if not match:
        return None
    sign = match[0].strip()
    name = _SIGNS.get(sign[-1], sign)
    if sign == "¥" and language == "zh":
        name = "CNY"
    return UNITS[name], start - len(match[0])


def is_label(text: str, start: int) -> bool:
    """Whether a number names something: ``A7``, ``Boeing 737``, ``Artikel 5``."""
    before = text[max(0, start - 16) : start]
    return bool(_LETTER_BEFORE.search(before[-2:]) or _LABELLED.search(before))


def is_ordinal(text: str, end: int, language: str) -> bool:
    """Whether the sign of an ordinal follows."""
    pattern = _ORDINAL.get(language)
    return text[end - 1].isdigit() and bool(pattern and pattern.match(text, end))


def state_around(text: str, start: int, end: int, language: str, marks: Sequence[int]) -> str:
    """Find what happened to those counted, in the number's own clause; what follows goes first."""
    next_mark = min((mark for mark in marks if mark > start), default=len(text))
    clause_end = min(_first(_CLAUSE, text, end), next_mark)
    if state := _state(text[end:clause_end], language, 1):
        return state
    last_mark = max((mark for mark in marks if mark < start), default=0)
    breaks = [match.end() for match in _CLAUSE.finditer(text, last_mark, start)]
    before = text[max([last_mark, *breaks]) : start]
    parted = _parted(before, text[end:clause_end], language)
    return parted or _state(before, language, -1)


def _parted(before: str, after: str, language: str) -> str:
    """Find what a verb says whose particle ends the clause: ``nahm 17 Menschen fest``."""
    particle = after.split()[-1:]
    for verbs, end, state in PARTED_STATES.get(language, ()):
        if particle == [end] and not verbs.isdisjoint(fold(before).split()):
            return state
    return ""


def _first(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.search(text, start)
    return match.start() if match else len(text)


def _state(stretch: str, language: str, step: int) -> str:
    words = [match[0] for match in _WORD.finditer(stretch)]
    pairs = [f"{one}_{other}" for one, other in pairwise(words)]
    for word in [*words[::step], *pairs]:
        if state := state_of(word, language):
            return state
    return ""
