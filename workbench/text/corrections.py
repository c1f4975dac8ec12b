"""Where plain sentencex is wrong: every correction of its boundaries, as one ordered table.

A gap is white space after a stop. The first rule of `RULES` that fits a gap decides; where none
does, sentencex does. Quotations and brackets are `workbench.text.enclosures`; the convention is
`docs/explanation/segmentation.md`.
"""

from dataclasses import dataclass

from workbench.text.gaps import (
    Gap,
    Test,
    after,
    any_of,
    bare,
    before,
    begins,
    capital,
    continues,
    counts,
    every,
    listed,
    open_ended,
    quoted,
)


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


_GERMAN = frozenset({"de"})
_ORDINALS = frozenset(
    {"de", "da", "nb", "nn", "no", "cs", "sk", "sl", "hr", "hu", "fi", "et", "lv"}
)
_DETERMINED = rf"(?i:\b(?:{any_of('DETERMINERS')})) "
_ELLIPSIS = r"…|\.\.\."
_NUMBER = r"(?<![\w.,:/])\d+\."
_ROMAN = r"\b(?:[IVX]|[IVXLCDM]{2,})\."

RULES: tuple[Rule, ...] = (
    Rule("goes on", False, continues, "„Genug!“ | rief er."),
    Rule(
        "list number",
        False,
        every(bare, counts),
        "Es gibt zwei Wege. 1. | Die Steuer sinkt.",
    ),
    Rule(
        "English speech tag",
        False,
        every(quoted, after(rf"(?:[A-Z][\w’'-]*\.? ){{1,4}}(?:{any_of('SPEECH')})\b")),
        "“Why?” | Mr. Hale asked.",
        frozenset({"en"}),
    ),
    Rule("leading ellipsis", False, before(rf"^\W*(?:{_ELLIPSIS})"), "… | Danach"),
    Rule(
        "ellipsis, then a new sentence",
        True,
        every(before(_ELLIPSIS), begins),
        "Er wollte nur sein … | Danach ging er.",
    ),
    Rule("words left out", False, every(before(_ELLIPSIS), open_ended), "der … | Minister"),
    Rule("ellipsis", True, every(before(_ELLIPSIS), capital), "Er zögerte … | Minister Voß ging."),
    Rule("exclamation or question", True, every(before("[!?]"), capital), "„Nein!“ | Sie ging."),
    Rule(
        "stop after a closing mark",
        True,
        every(before(r"[)\]”“»\"]\."), capital),
        "heißt „Kap“. | Carla kam.",
    ),
    Rule(
        "unit",
        True,
        every(before(r"(?:[/°]\s?\w{1,2}|\d[^\W\d_]{1,3})\."), capital),
        "mit 160 km/h. | Zeugen sahen",
    ),
    Rule(
        "year, then a new sentence",
        True,
        every(before(r"\b\d{4}\s?[гr]\."), capital),
        "в 1950 г. | Архив открыли.",
        frozenset({"ru", "pl"}),
    ),
    Rule(
        "the English I",
        True,
        every(before(r"\b[a-z]+ I\."), capital),
        "So did I. | Smith smiled.",
        frozenset({"en"}),
    ),
    Rule(
        "decade of a century",
        False,
        every(before(r"\b\d{2}\."), after(r"[IVX]+\b")),
        "lat 70. | XX wieku",
        frozenset({"pl"}),
    ),
    Rule(
        "abbreviation in two",
        False,
        every(bare, before(r"\b(?:z\.\s?[BTZ]|d\.\s?[hi]|m\.\s?E|i\.\s?d\.\s?R|s\.\s?[ou])\.")),
        "z. B. | Die Zeit",
        _GERMAN,
    ),
    Rule(
        "never last",
        False,
        every(bare, listed("NEVER_LAST")),
        "Dr. | Voß",
    ),
    Rule(
        "before a number",
        False,
        every(bare, listed("BEFORE_NUMBER"), after(r"\d|[IVXLC]+\b")),
        "Art. | 5 GG",
    ),
    Rule(
        "a word after all",
        True,
        every(listed("BEFORE_NUMBER"), before(r"\w{3}\."), begins),
        "Fragen dieser Art. | Das genügt.",
    ),
    Rule(
        "date",
        False,
        every(bare, before(r"\b\d{1,2}\."), after(rf"(?:{any_of('MONTHS')})\b")),
        "am 2. | Dezember",
        _GERMAN,
    ),
    Rule(
        "number, then a new sentence",
        True,
        every(before(r"\d\."), begins),
        "Er kam 1968. | Die Stadt schlief.",
    ),
    Rule(
        "ordinal",
        False,
        every(bare, before(rf"{_DETERMINED}\d+\.")),
        "der 1000. | Besucher",
        _GERMAN,
    ),
    Rule(
        "numbered thing",
        True,
        every(before(rf"\b(?:{any_of('LABELS')}) \d+\.|\d[.,:/]\d+\.|(?<!\d)\d{{3,}}\."), capital),
        "auf Platz 3. | Trainer Lohse",
        _GERMAN,
    ),
    Rule(
        "bare ordinal",
        False,
        every(bare, before(_NUMBER)),
        "Bundestag, 20. | Wahlperiode",
        _ORDINALS,
    ),
    Rule("number", True, every(before(r"\d\."), capital), "in 2024. | Officials disagree"),
    Rule(
        "ruler, then a new sentence",
        True,
        every(before(_ROMAN), begins),
        "nach Ludwig XIV. | Der Hof",
    ),
    Rule(
        "ruler",
        False,
        every(bare, before(_ROMAN)),
        "Ludwig XIV. | Frankreich",
        _ORDINALS,
    ),
    Rule(
        "maybe last, and it is",
        True,
        every(before(r"\b(?:\w\.\s?)*\w\.|\w+\."), listed("MAYBE_LAST"), begins),
        "2,5 Mio. | Das ist viel.",
    ),
    Rule("maybe last", False, every(bare, listed("MAYBE_LAST")), "г. | Москва"),
    Rule("often last", True, every(listed("OFTEN_LAST"), capital), "Quitten etc. | Händler"),
    Rule(
        "letter, then a new sentence",
        True,
        every(before(r"\b\w\."), begins),
        "Vitamin K. | Danach",
    ),
    Rule(
        "plain word, then a new sentence",
        True,
        every(before(r"\b[a-zà-ÿа-яąćęłńóśźż]{2,}\."), begins),
        "en su contra. | Un testigo",
    ),
    Rule(
        "initial",
        False,
        every(bare, before(r"(?:(?<![\w/°’'-])|(?<=\.-))[^\W\d_]\.")),
        "J. K. | Ahlers",
    ),
    Rule(
        "digit begins",
        True,
        every(before(r"[^\W\d_]{3}\."), after(r"\d")),
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
