"""A unit's target with the numbers of another source: proposed only where nothing is in doubt.

Numbers are paired by their place between words that are equal. One that changed must stand in
the target by the same value, as often as in the source, and touch no letters there (``3rd``);
it is then written as the target's language parts its digits.
"""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from workbench.text.numeral_tables import COMMA_LANGUAGES, POINT_LANGUAGES
from workbench.translation.memory.keys import MASK, NUMBER, matching_key

_TOKEN = re.compile(rf"{NUMBER.pattern}|[^\W\d_]+|\S")
_GAPS = "\u00a0\u202f'’"
_GROUPED_BY_GAP = frozenset(
    {"bg", "cs", "et", "fi", "fr", "hu", "lt", "lv", "nb", "nn", "no", "pl", "ru", "sk", "sv", "uk"}
)
"""Languages that part thousands by a space that does not break."""


def adapt(source: str, target: str, wanted: str, languages: tuple[str, str]) -> str:
    """Put the numbers of ``wanted`` into a unit's target.

    Args:
        source: of the unit, as is ``target``.
        wanted: the text to translate.
        languages: of source and target, BCP-47.

    Returns:
        the target with its numbers replaced; empty where no number differs or one is in doubt.
    """
    pairs = _pairs(source, wanted)
    if pairs is None or all(old == new for old, new in pairs):
        return ""
    changes = _changes(pairs, languages[0])
    if changes is None:
        return ""
    return _replaced(target, source, changes, languages)


def _pairs(source: str, wanted: str) -> list[tuple[str, str]] | None:
    """The numbers of both by their places; `None` where one has no counterpart."""
    old, new = _TOKEN.findall(source), _TOKEN.findall(wanted)
    matcher = difflib.SequenceMatcher(
        None, [*map(_shape, old)], [*map(_shape, new)], autojunk=False
    )
    pairs = [
        (one, other)
        for at, beside, length in matcher.get_matching_blocks()
        for one, other in zip(old[at : at + length], new[beside : beside + length], strict=True)
        if NUMBER.fullmatch(one)
    ]
    complete = len(pairs) == _numbers(source) == _numbers(wanted)
    return pairs if complete else None


def _shape(token: str) -> str:
    return MASK if NUMBER.fullmatch(token) else matching_key(token)


def _numbers(text: str) -> int:
    return sum(1 for _ in NUMBER.finditer(text))


def _changes(pairs: Sequence[tuple[str, str]], language: str) -> dict[str, list[str]] | None:
    """What each number that changed becomes; `None` where one becomes two things."""
    changes: dict[str, list[str]] = {}
    for old, new in pairs:
        changes.setdefault(_name(old, language), []).append(new)
    if any(len(set(news)) > 1 for news in changes.values()):
        return None
    return {old: news for old, news in changes.items() if _name(news[0], language) != old}


def _replaced(
    target: str, source: str, changes: Mapping[str, list[str]], languages: tuple[str, str]
) -> str:
    touching = dict(_touched(source, languages[0]))
    pieces, done, counted = [], 0, dict.fromkeys(changes, 0)
    for match in NUMBER.finditer(target):
        name = _name(match[0], languages[1])
        if name not in changes:
            continue
        counted[name] += 1
        new = _written(changes[name][0], match[0], languages)
        if new is None or _letters(target, match) != touching[name]:
            return ""
        pieces += [target[done : match.start()], new]
        done = match.end()
    if any(counted[name] != len(news) for name, news in changes.items()):
        return ""
    return "".join([*pieces, target[done:]])


def _touched(text: str, language: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for match in NUMBER.finditer(text):
        yield _name(match[0], language), _letters(text, match)


def _letters(text: str, number: re.Match[str]) -> tuple[str, str]:
    """The letters a number touches, before and behind: ``F16``, ``20er``, ``3rd``."""
    before = re.search(r"[^\W\d_]*$", text[: number.start()])
    behind = re.match(r"[^\W\d_]*", text[number.end() :])
    return before[0] if before else "", behind[0] if behind else ""


def _name(number: str, language: str) -> str:
    """What a number is known by: its value, or itself where it is none (``14:30``)."""
    value = _value(number, language)
    return number if value is None else str(value)


def _value(number: str, language: str) -> Fraction | None:
    group, point = _separators(language)
    plain = re.sub(rf"[{_GAPS}](?=\d{{3}}(?!\d))", group, number)
    if re.fullmatch(rf"[1-9]\d{{0,2}}(?:\{group}\d{{3}})+(?:\{point}\d+)?", plain):
        return Fraction(plain.replace(group, "").replace(point, "."))
    if re.fullmatch(rf"\d+(?:\{point}\d+)?", plain):
        return Fraction(plain.replace(point, "."))
    return None


def _separators(language: str) -> tuple[str, str]:
    """What parts thousands and what parts the fraction, the gap aside."""
    return (",", ".") if language.partition("-")[0] in POINT_LANGUAGES else (".", ",")


def _written(new: str, old: str, languages: tuple[str, str]) -> str | None:
    """Write a number of the source as the target's language does, or as the one it replaces."""
    if new.isdecimal():
        return new
    known = all(
        language.partition("-")[0] in POINT_LANGUAGES | COMMA_LANGUAGES for language in languages
    )
    value = _value(new, languages[0])
    if value is None:
        return new if _value(old, languages[1]) is None else None
    if not known:
        return None
    group, point = _separators(languages[0])
    whole, _, fraction = new.partition(point)
    digits = re.sub(rf"[\{group}{_GAPS}]", "", whole)
    if digits != whole:
        digits = f"{int(digits):,}".replace(",", _group_of(old, languages[1]))
    return digits + (_separators(languages[1])[1] + fraction if fraction else "")


def _group_of(old: str, language: str) -> str:
    """What parts thousands in the number that stood there, else in the language."""
    if gap := re.search(rf"[{_GAPS}]", old):
        return gap[0]
    base = language.partition("-")[0]
    if base == "fr":
        return "\u202f"
    return "\u00a0" if base in _GROUPED_BY_GAP else _separators(base)[0]
