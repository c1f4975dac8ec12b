"""Where plain sentencex is wrong: every correction of its boundaries, as one ordered table.

A gap is white space after a stop. The first rule of `RULES` that fits a gap decides; where none
does, sentencex does. Quotations and brackets are `workbench.text.enclosures`; the convention is
`docs/explanation/segmentation.md`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from workbench.text import sentence_words as words

OPENING = "„“”\"'‘’‚«»‹›([{¿¡–—―-*•\u00a0\u202f "


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where a sentence may end.

    Attributes:
        before: what precedes, up to and with the last stop, within 100 code points.
        closers: quotation marks and brackets between the stop and the white space.
        after: what follows, from the first visible character, within 100 code points.
        language: the primary subtag.
    """

    before: str
    closers: str
    after: str
    language: str

    @property
    def opened(self) -> str:
        """What follows, without opening marks and dashes."""
        return self.after.lstrip(OPENING)

    @property
    def begins(self) -> bool:
        """Whether a word follows that carries a capital only because it begins a sentence."""
        word = re.match(r"\w+(?!\w|\.)", self.opened)
        return word is not None and word[0] in _words("STARTERS", self.language)

    @property
    def capital(self) -> bool:
        """Whether what follows may begin a sentence: a letter but a lower-case one, or a digit."""
        first = self.opened[:1]
        return first.isalnum() and not first.islower()


Test = Callable[[Gap], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One correction.

    Attributes:
        boundary: whether a sentence ends at a gap this fits.
        example: a gap this decides: ``before | after``.
        languages: the primary subtags it holds for; none for all.
    """

    name: str
    boundary: bool
    fits: Test
    example: str
    languages: frozenset[str] = frozenset()


@cache
def _words(table: str, language: str = "") -> frozenset[str]:
    listed = getattr(words, table)
    return frozenset((listed.get(language, "") if language else listed).split())


def _continues(gap: Gap) -> bool:
    return gap.opened[:1].islower() or gap.after[0] in ",;:!?.…)]}%"


def _listed(table: str) -> Test:
    def fits(gap: Gap) -> bool:
        word = re.search(r"([^\W\d]+|§+|nº)\.$", gap.before)
        return word is not None and word[1] in _words(table, gap.language)

    return fits


def _before(pattern: str) -> Test:
    compiled = re.compile(f"(?:{pattern})$")
    return lambda gap: compiled.search(gap.before) is not None


def _after(pattern: str) -> Test:
    compiled = re.compile(pattern)
    return lambda gap: compiled.match(gap.opened) is not None


def _all(*tests: Test) -> Test:
    return lambda gap: all(test(gap) for test in tests)


def _any_of(table: str) -> str:
    return "|".join(sorted(_words(table)))


def _begins(gap: Gap) -> bool:
    return gap.begins


def _capital(gap: Gap) -> bool:
    return gap.capital


def _bare(gap: Gap) -> bool:
    return not gap.closers


def _quoted(gap: Gap) -> bool:
    return any(mark not in ")]}" for mark in gap.closers)


def _counts(gap: Gap) -> bool:
    """Whether a list's number stands at the start of a sentence: `Wege. 1.`, not `Dec. 2.`"""
    number = re.search(r"(?:^|(\w+)[”“»\"]?[.!?:;…][”“»\")]?\s+)(?:\d{1,2}|[a-z])\.$", gap.before)
    return number is not None and not any(
        number[1] in _words(table, gap.language)
        for table in ("NEVER_LAST", "BEFORE_NUMBER", "MAYBE_LAST")
    )


def _open_ended(gap: Gap) -> bool:
    word = re.search(r"(\w+)\W*$", gap.before)
    return word is not None and word[1].lower() in _words("OPEN_ENDED")


_GERMAN = frozenset({"de"})
_ORDINALS = frozenset(
    {"de", "da", "nb", "nn", "no", "cs", "sk", "sl", "hr", "hu", "fi", "et", "lv"}
)
_DETERMINED = rf"(?i:\b(?:{_any_of('DETERMINERS')})) "
_ELLIPSIS = r"…|\.\.\."
_NUMBER = r"(?<![\w.,:/])\d+\."
_ROMAN = r"\b(?:[IVX]|[IVXLCDM]{2,})\."

RULES: tuple[Rule, ...] = (
    Rule("goes on", False, _continues, "„Genug!“ | rief er."),
    Rule(
        "list number",
        False,
        _all(_bare, _counts),
        "Es gibt zwei Wege. 1. | Die Steuer sinkt.",
    ),
    Rule(
        "English speech tag",
        False,
        _all(_quoted, _after(rf"(?:[A-Z][\w’'-]*\.? ){{1,4}}(?:{_any_of('SPEECH')})\b")),
        "“Why?” | Mr. Hale asked.",
        frozenset({"en"}),
    ),
    Rule("leading ellipsis", False, _before(rf"^\W*(?:{_ELLIPSIS})"), "… | Danach"),
    Rule(
        "ellipsis, then a new sentence",
        True,
        _all(_before(_ELLIPSIS), _begins),
        "Er wollte nur sein … | Danach ging er.",
    ),
    Rule("words left out", False, _all(_before(_ELLIPSIS), _open_ended), "der … | Minister"),
    Rule("ellipsis", True, _all(_before(_ELLIPSIS), _capital), "Er zögerte … | Minister Voß ging."),
    Rule("exclamation or question", True, _all(_before("[!?]"), _capital), "„Nein!“ | Sie ging."),
    Rule(
        "stop after a closing mark",
        True,
        _all(_before(r"[)\]”“»\"]\."), _capital),
        "heißt „Kap“. | Carla kam.",
    ),
    Rule(
        "unit", True, _all(_before(r"[/°]\s?\w{1,2}\."), _capital), "mit 160 km/h. | Zeugen sahen"
    ),
    Rule(
        "year, then a new sentence",
        True,
        _all(_before(r"\b\d{4}\s?[гr]\."), _capital),
        "в 1950 г. | Архив открыли.",
        frozenset({"ru", "pl"}),
    ),
    Rule(
        "decade of a century",
        False,
        _all(_before(r"\b\d{2}\."), _after(r"[IVX]+\b")),
        "lat 70. | XX wieku",
        frozenset({"pl"}),
    ),
    Rule(
        "abbreviation in two",
        False,
        _all(_bare, _before(r"\b(?:z\.\s?[BTZ]|d\.\s?[hi]|m\.\s?E|i\.\s?d\.\s?R|s\.\s?[ou])\.")),
        "z. B. | Die Zeit",
        _GERMAN,
    ),
    Rule(
        "never last",
        False,
        _all(_bare, _listed("NEVER_LAST")),
        "Dr. | Voß",
    ),
    Rule(
        "before a number",
        False,
        _all(_bare, _listed("BEFORE_NUMBER"), _after(r"\d|[IVXLC]+\b")),
        "Art. | 5 GG",
    ),
    Rule(
        "a word after all",
        True,
        _all(_listed("BEFORE_NUMBER"), _before(r"\w{3}\."), _begins),
        "Fragen dieser Art. | Das genügt.",
    ),
    Rule(
        "date",
        False,
        _all(_bare, _before(r"\b\d{1,2}\."), _after(rf"(?:{_any_of('MONTHS')})\b")),
        "am 2. | Dezember",
        _GERMAN,
    ),
    Rule(
        "number, then a new sentence",
        True,
        _all(_before(r"\d\."), _begins),
        "Er kam 1968. | Die Stadt schlief.",
    ),
    Rule(
        "ordinal",
        False,
        _all(_bare, _before(rf"{_DETERMINED}\d+\.")),
        "der 1000. | Besucher",
        _GERMAN,
    ),
    Rule(
        "numbered thing",
        True,
        _all(
            _before(rf"\b(?:{_any_of('LABELS')}) \d+\.|\d[.,:/]\d+\.|(?<!\d)\d{{3,}}\."), _capital
        ),
        "auf Platz 3. | Trainer Lohse",
        _GERMAN,
    ),
    Rule(
        "bare ordinal",
        False,
        _all(_bare, _before(_NUMBER)),
        "Bundestag, 20. | Wahlperiode",
        _ORDINALS,
    ),
    Rule("number", True, _all(_before(r"\d\."), _capital), "in 2024. | Officials disagree"),
    Rule(
        "ruler, then a new sentence",
        True,
        _all(_before(_ROMAN), _begins),
        "nach Ludwig XIV. | Der Hof",
    ),
    Rule(
        "ruler",
        False,
        _all(_bare, _before(_ROMAN)),
        "Ludwig XIV. | Frankreich",
        _ORDINALS,
    ),
    Rule(
        "maybe last, and it is",
        True,
        _all(_before(r"\b(?:\w\.\s?)*\w\.|\w+\."), _listed("MAYBE_LAST"), _begins),
        "2,5 Mio. | Das ist viel.",
    ),
    Rule("maybe last", False, _all(_bare, _listed("MAYBE_LAST")), "г. | Москва"),
    Rule("often last", True, _all(_listed("OFTEN_LAST"), _capital), "Quitten etc. | Händler"),
    Rule(
        "letter, then a new sentence",
        True,
        _all(_before(r"\b\w\."), _begins),
        "Vitamin K. | Danach",
    ),
    Rule(
        "plain word, then a new sentence",
        True,
        _all(_before(r"[^\W\d_]{4}\."), _begins),
        "en su contra. | Un testigo",
    ),
    Rule(
        "initial",
        False,
        _all(_bare, _before(r"(?:(?<![\w/°’'-])|(?<=\.-))[^\W\d_]\.")),
        "J. K. | Ahlers",
    ),
    Rule(
        "digit begins",
        True,
        _all(_before(r"[^\W\d_]{3}\."), _after(r"\d")),
        "Viele kamen. | 300 blieben.",
    ),
)
"""In the order in which they are asked."""


def verdict(gap: Gap) -> bool | None:
    """Whether a sentence ends at this gap; ``None`` leaves it to sentencex."""
    for rule in RULES:
        if (not rule.languages or gap.language in rule.languages) and rule.fits(gap):
            return rule.boundary
    return None
