"""How many sentences a segment has."""

import re
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.languages import UNSPACED
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.addresses import without_addresses
from workbench.translation.checks.check import Example, Pair
from workbench.translation.guard_length import relative_length

_BOUNDARY = re.compile(
    r"(?P<before>[^\s.!?…]*)(?P<mark>[.!?…]+)[\u00a0\u202f]?[\"”“»’)\]]*\s+"
    r"(?=[\"“„«‘‚¿¡(\[—–-]*[\s\u00a0\u202f]?(?:[^\W_a-zß-öø-ÿа-яё]|\d))"
)
_ABBREVIATION_LIST = """
    dr prof nr st hl bzw ca vgl usw z b d h u a bspw sog mio mrd tsd str abs art bd hrsg jh chr
    mr mrs ms jr sr vs no co inc ltd corp gen col lt sgt gov rep sen u.s u.k u.n e.g i.e etc fig vol
    m mm mme mlle av bvd sra srta ud dott sig ing avv on prot ul im godz np tzw tys mln mld ok
    г гг ул им т п др млн млрд тыс руб стр см dhr mevr bv nv min max approx dept a.m p.m ex jun sen
    jan feb febr apr aug sept sep oct okt nov dec dez
"""
_ABBREVIATIONS = frozenset(_ABBREVIATION_LIST.split())
_ORDINALS = frozenset(
    {"de", "pl", "cs", "sk", "da", "nb", "fi", "et", "hu", "hr", "sl", "tr", "lv"}
)
"""Languages that write “3rd” with a point."""

_SHORT, _LONG = 0.8, 1.25
"""Of the length usual for the languages: where a sentence is likely to be missing or added."""


@dataclass(frozen=True, slots=True)
class SentenceCountCheck:
    """Sentences left out or added; joined or cut ones are a hint, as translators may well do so."""

    code: ClassVar[str] = "sentence_count"
    title: ClassVar[str] = "Sentence count"
    description: ClassVar[str] = "the translation has more or fewer sentences than the source"
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example("Es regnet. Niemand geht aus.", "It is raining. Nobody goes out."),
        Example("Am 3. Mai kam Dr. Lindner.", "Dr. Lindner came on 3 May."),
        Example("„Warum?“, fragte sie.", "“Why?” she asked."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Es regnet. Niemand geht aus.", "It is raining and nobody goes out."),
        Example("Es regnet, und niemand geht aus.", "It is raining. Nobody goes out."),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Count both; see the class."""
        if not pair.target.strip() or {pair.from_base, pair.into_base} & UNSPACED:
            return None
        theirs, ours = (
            count_sentences(text, language)
            for text, language in ((pair.source, pair.from_base), (pair.target, pair.into_base))
        )
        if theirs == ours:
            return None
        sentences = "one sentence" if theirs == 1 else f"{theirs} sentences"
        told = f"The source has {sentences}, the translation {ours}."
        return Flag(self.code, told, _weight(pair, theirs, ours))


def _weight(pair: Pair, theirs: int, ours: int) -> Severity:
    """A warning where the length tells that a sentence went or came; joined ones are a hint."""
    languages = pair.source_language, pair.target_language
    ratio = relative_length(pair.source, pair.target, *languages) or 1.0
    gone = ours < theirs and ratio < _SHORT
    return Severity.WARNING if gone or (ours > theirs and ratio > _LONG) else Severity.HINT


def count_sentences(text: str, language: str) -> int:
    """Count by their marks; abbreviations, initials and ordinals end none."""
    text = without_addresses(text).strip()
    return 1 + sum(_ends(match, language) for match in _BOUNDARY.finditer(text))


def _ends(match: re.Match[str], language: str) -> bool:
    if match["mark"] != ".":
        return True
    word = re.split(r"[(\[\"“„«‘’'/-]", match["before"])[-1]
    if word.isdecimal() and len(word) <= 2:
        return language not in _ORDINALS
    initial = len(word) == 1 and word.isalpha()
    return not initial and word.casefold() not in _ABBREVIATIONS
