"""Numbers spelled out: ``einundzwanzig``, ``two hundred thousand``, ``三百万``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.text.numeral_tables import (
    AMBIGUOUS,
    CARDINALS,
    CJK_DIGITS,
    CJK_SCALES,
    CJK_TENS,
    CONNECTORS,
    FUSED,
    LOOSE,
    SCALES,
)


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One spelled-out number.

    Attributes:
        loose: whether the words merely may stand for it (``both``, ``a``, ``十分``).
    """

    text: str
    value: int
    start: int
    loose: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    value: int
    scale: bool


_TOKEN = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_CJK = "".join([*CJK_DIGITS, *CJK_TENS, *CJK_SCALES])
_CJK_RUN = re.compile(f"[{_CJK}]+")
_CJK_LANGUAGES = frozenset({"zh", "ja"})
_GERMAN_ADJECTIVE = re.compile(
    r"(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
    r"(?:jähr|tägig|stündig|monat|wöchig|fach|köpfig|stellig|teilig|minütig|prozentig)"
)
_GERMAN_ENDING = re.compile(r"(\w+?)(?:s?te[nrsm]?|fach(?:e[nrsm]?)?|mal|er)")


def read_number_words(text: str, language: str) -> Iterator[NumberWord]:
    """Find the numbers spelled out in a text.

    Args:
        language: two letters; a language without a table has none.
    """
    if language in _CJK_LANGUAGES:
        yield from _cjk(text)
    if language not in CARDINALS:
        return
    run: list[_Word] = []
    for token in _TOKEN.finditer(text):
        known = _known(token[0], language)
        if known.nothing and not run:
            continue
        if run and known.connects:
            continue
        start = token.start()
        words = [_Word(w.text, start + w.start, w.value, w.scale) for w in known.words]
        for loose in known.loose:
            yield replace(loose, start=start)
        for word in words:
            if run and (not _adjoins(run[-1], word, text) or not _fits(run, word)):
                yield _finish(run, text, language)
                run = []
            run.append(word)
        if not words and run:
            yield _finish(run, text, language)
            run = []
    if run:
        yield _finish(run, text, language)


@dataclass(frozen=True, slots=True)
class _Token:
    """What a word between spaces may be: part of a number, loosely one, or between two parts."""

    words: tuple[_Word, ...]
    loose: tuple[NumberWord, ...]
    connects: bool
    nothing: bool


@lru_cache(maxsize=65536)
def _known(token: str, language: str) -> _Token:
    words = _number_parts(token, language)
    loose = () if words else _loose(token, language)
    connects = token.lower() in CONNECTORS.get(language, ())
    return _Token(words, loose, connects, not (words or loose))


def _number_parts(token: str, language: str) -> tuple[_Word, ...]:
    """Take the number words at the start of a token: all of ``twenty-one``, two of ``two-year``."""
    if word := _lookup(token, 0, language):
        return (word,)
    words: list[_Word] = []
    for part in re.finditer(r"[^-’']+", token):
        word = _lookup(part[0], part.start(), language)
        if not word:
            break
        words.append(word)
    return tuple(words)


def _lookup(token: str, start: int, language: str) -> _Word | None:
    lower = token.lower()
    if lower in CARDINALS[language]:
        return _Word(token, start, CARDINALS[language][lower], False)
    if lower in SCALES[language]:
        return _Word(token, start, SCALES[language][lower], True)
    if language in FUSED and (value := _compound(lower, language)):
        return _Word(token, start, value, False)
    return None


def german_compound(word: str) -> int | None:
    """Read a German number written as one word: ``dreihundertfünfundzwanzigtausend``."""
    return _compound(word, "de")


def _compound(word: str, language: str) -> int | None:
    """Read a number written as one word in a language of `FUSED`."""
    table, (scales, joiner) = CARDINALS[language], FUSED[language]
    if not word:
        return 0
    if word in table:
        return table[word]
    for scale, factor in scales:
        before, found, after = word.partition(scale)
        if found:
            many = _compound(before, language) if before else 1
            rest = _compound(after.removeprefix(joiner), language)
            return None if many is None or rest is None else many * factor + rest
    if not joiner:
        return _tens_and_unit(word, table)
    unit, found, tens = word.partition(joiner)
    if found and 0 < table.get(unit, 0) < 10 and table.get(tens, 0) >= 20:
        return table[unit] + table[tens]
    return None


def _tens_and_unit(word: str, table: dict[str, int]) -> int | None:
    """Read ``ventidue``, or ``ventuno``, which has lost a vowel."""
    for place in range(3, len(word) - 2):
        tens = table.get(word[:place], 0)
        tens = tens or next((table.get(word[:place] + vowel, 0) for vowel in "ia"), 0)
        unit = table.get(word[place:].replace("é", "e"), 0)
        if tens >= 20 and tens % 10 == 0 and 0 < unit < 10:
            return tens + unit
    return None


def _adjoins(last: _Word, word: _Word, text: str) -> bool:
    between = text[last.start + len(last.text) : word.start]
    return not re.search(r"[,.;:!?()„“”\"–—/]", between)


def _fits(run: list[_Word], word: _Word) -> bool:
    """Whether a word goes on with the number: ``one`` after ``twenty``, but not after ``two``."""
    if word.scale:
        return True
    last = run[-1]
    if last.scale:
        return word.value < last.value
    return last.value >= 20 and last.value % 10 == 0 and word.value < _room(last.value)


def _room(value: int) -> int:
    return 100 if value % 100 == 0 else 10


def _finish(run: list[_Word], text: str, language: str) -> NumberWord:
    total = current = 0
    for word in run:
        if not word.scale:
            current += word.value
        elif word.value == 100:
            current = max(1, current) * 100
        elif 0 < total < word.value and not current:
            total *= word.value
        else:
            total += max(1, current) * word.value
            current = 0
    value = total + current
    start, end = run[0].start, run[-1].start + len(run[-1].text)
    single = len(run) == 1
    vague = run[0].scale or run[0].text.lower() in AMBIGUOUS.get(language, ())
    return NumberWord(text[start:end], value, start, loose=value < 2 or (single and vague))


def _loose(token: str, language: str) -> tuple[NumberWord, ...]:
    lower = token.lower()
    table = LOOSE.get(language, {})
    found = []
    if language == "de" and (value := _german_derived(lower)):
        found.append(NumberWord(token, value, 0, loose=True))
    elif language == "de" and (match := _GERMAN_ADJECTIVE.match(lower)):
        found.append(NumberWord(token, CARDINALS["de"][match[1]], 0))
    parts = {lower, *lower.split("-")}
    found += [NumberWord(token, table[part], 0, loose=True) for part in parts if part in table]
    return tuple(found)


def _german_derived(word: str) -> int | None:
    """``sechzigstes``, ``neunzigfache``: a number with an ending."""
    match = _GERMAN_ENDING.fullmatch(word)
    return german_compound(match[1]) if match else None


def _cjk(text: str) -> Iterator[NumberWord]:
    for match in _CJK_RUN.finditer(text):
        value = chinese_numeral(match[0])
        firm = any(char in CJK_DIGITS for char in match[0]) and any(
            char in CJK_TENS or char in CJK_SCALES for char in match[0]
        )
        yield NumberWord(match[0], value, match.start(), loose=not firm)


def chinese_numeral(text: str) -> int:
    """Read a Chinese numeral: ``三百五十万`` is 3 500 000, ``二〇二五`` is 2025."""
    if all(char in CJK_DIGITS for char in text):
        return int("".join(str(CJK_DIGITS[char]) for char in text))
    total = section = digit = 0
    for char in text:
        if char in CJK_DIGITS:
            digit = CJK_DIGITS[char]
        elif char in CJK_TENS:
            section += (digit or 1) * CJK_TENS[char]
            digit = 0
        else:
            part = section + digit
            total = total + part * CJK_SCALES[char] if part else (total or 1) * CJK_SCALES[char]
            section = digit = 0
    return total + section + digit
