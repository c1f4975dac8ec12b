"""What a passage affirms and what it denies, clause by clause.

A clause is what stands between commas, stops, dashes and words like ``aber``. Known predicates
(`workbench.text.concept_tables`) are read with a sign: words of negation deny the clause
they stand in, ``ohne`` what follows it, verbs like ``refuse`` what they govern; two denials cancel
out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.text import claim_tables as tables
from workbench.text.claim_words import concepts, known_words, operators
from workbench.text.concept_tables import COLUMNS
from workbench.text.folded import Folded, Span, fold_text
from workbench.text.implied_tables import IMPLIED, REVERSING

_CUT = re.compile(
    r"(?<=[.!?…;])[\"“”»«’)]*\s+|[,:;]\s+|\s[–—-]\s"
    r"|\s(?=(?:aber|sondern|doch|but|mais|pero|sino|ale|lecz|jednak|но|однако|ma|mas|maar)\s)"
    r"|\s(?=(?:when|because|while|after|who|which|quand|lorsque|parce|après|qui|dont|cuando|porque"
    r"|tras|quien|gdy|który|która|które|когда|quando|perché|mentre|enquanto|toen|omdat|terwijl)\s)"
)
_INSERTED = re.compile(rf",\s(?:{tables.INSERTED}),\s", re.IGNORECASE)
_AND = re.compile(r"\s(?:und|and|et|y|i|oraz|и|e|en)\s")
_SENTENCE_END = re.compile(r"[.!?…][\"“”»«’)]*\s*$")
_WORD = re.compile(r"[^\W\d_](?:[\w-]*\w)?")
_GROWN = 4
"""Words on either side from which ``and`` joins clauses rather than nouns."""
_NEAR = 4
"""Words that ``ohne`` reaches."""
_SHORT = 5
"""Letters up to which these are articles and the like: in ``ohne Anklage festgehalten`` it denies
the charge."""
_SCOPE = 6
"""Words between a word of negation and a predicate it surely denies."""
_NOUN_SCOPE = 2


@dataclass(frozen=True, slots=True)
class Concept:
    """A known predicate.

    Attributes:
        sign: 1 affirmed, -1 denied, 0 left open.
        span: where its word stands in the passage.
    """

    name: str
    sign: int
    span: Span


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a passage.

    Attributes:
        span: where it stands.
        folded: its text, folded, for looking words up.
        words: how many it has.
        denials: where its words of negation, and verbs like ``refuse``, stand.
        denied: whether words of negation deny it.
        vague: whether it holds words that may turn what it denies into its opposite, or limit it.
        implied: whether it holds other words that may deny it.
        open: whether it asks or supposes.
    """

    span: Span
    folded: Folded
    words: int
    concepts: tuple[Concept, ...]
    denials: tuple[Span, ...]
    denied: bool
    vague: bool
    implied: bool
    open: bool


@lru_cache(maxsize=512)
def pattern(words: str) -> re.Pattern[str]:
    """The words of a table as whole words."""
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def language_of(code: str) -> str | None:
    """The primary subtag, where there are tables for it."""
    primary = code.split("-")[0].lower()
    return primary if primary in COLUMNS else None


@lru_cache(maxsize=16384)
def read_clauses(text: str, code: str) -> tuple[Clause, ...]:
    """Read the clauses of a passage; none for a language without tables."""
    language = language_of(code)
    if language is None:
        return ()
    clauses: list[Clause] = []
    governed = False
    for start, end in _bounds(text):
        clause, governs = _read(text, start, end, language, governed)
        clauses.append(clause)
        ends = bool(_SENTENCE_END.search(text[start:end]))
        governed = governs and not ends
    return tuple(clauses)


def _bounds(text: str) -> Iterator[Span]:
    start = 0
    inserted = [match.span() for match in _INSERTED.finditer(text)]
    cuts = (
        cut
        for cut in _CUT.finditer(text)
        if not any(low <= cut.start() < high for low, high in inserted)
    )
    for cut in [*cuts, None]:
        end = cut.start() if cut else len(text)
        yield from _parts(text, start, end)
        start = cut.end() if cut else end


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """Cut where ``and`` joins what is long enough for clauses."""
    for join in _AND.finditer(text, start, end):
        sides = text[start : join.start()], text[join.end() : end]
        if all(len(side.split()) >= _GROWN for side in sides):
            yield start, join.start()
            start = join.end()
    if text[start:end].strip():
        yield start, end


def _read(text: str, start: int, end: int, language: str, governed: bool) -> tuple[Clause, bool]:
    """Read one clause, and tell whether a verb like ``refuse`` in it governs the next."""
    folded = fold_text(text, start, end)
    signs = _Signs(folded.text, language, governed)
    known = tuple(
        Concept(name, signs.sign(at, pole), folded.span(at, at + len(word)))
        for at, word, (name, pole) in known_words(signs.words, concepts(language))
    )
    clause = Clause(
        (start, end), folded, len(signs.words), known,
        tuple(folded.span(*place) for place in signs.places()),
        bool(signs.negations), signs.is_vague(), signs.is_implied(), signs.asks,
    )  # fmt: skip
    verbs = len(signs.verbs)
    return clause, bool(verbs) and len({c.span for c in known}) <= verbs


class _Signs:
    """What in a folded clause denies, and what of it is denied."""

    def __init__(self, folded: str, language: str, governed: bool) -> None:
        self.folded, self.language, self.governed = folded, language, governed
        self.words = [(match.start(), match[0]) for match in _WORD.finditer(folded)]
        self.asks = "?" in folded or bool(pattern(tables.OPEN[language]).search(folded))
        self.negations = _negations(folded, language)
        verbs = known_words(self.words, operators(language))
        self.verbs = {at: at + len(word) for at, word, _ in verbs}
        self.without = pattern(tables.WITHOUT[language]).search(folded)
        self.blurred = bool(pattern(tables.BLURRED[language]).search(folded))
        self.double = len(self.negations) > 1 and language not in tables.CONCORD

    def sign(self, at: int, pole: int) -> int:
        """Whether the predicate at a place is affirmed (1), denied (-1) or left open (0)."""
        verbs = [verb for verb in self.verbs if verb != at]
        others = len(verbs) + self.governed
        reached = _reaches(self.without, at, self.words)
        turned = bool(self.negations) + others + reached
        beyond = self.without is not None and at > self.without.end() and not reached
        if self.asks or self.double or beyond or (turned and self.blurred) or self._is_far(at):
            return 0
        if verbs and not any(_is_near((v, v), at, self.words, _SCOPE) for v in verbs):
            return 0
        return pole if turned % 2 == 0 else -pole

    def _is_far(self, at: int) -> bool:
        """Whether the words of negation stand too far from a predicate to deny it surely."""
        reach = _NOUN_SCOPE if _is_noun(at, self.words, self.language) else _SCOPE
        near = any(_is_near(place, at, self.words, reach) for place in self.negations)
        return bool(self.negations) and not near

    def is_vague(self) -> bool:
        """Whether other words may turn or limit what the clause denies."""
        told = self.blurred or self.double or self.without or self.verbs or self.governed
        ended = self.negations and pattern(tables.ENDED[self.language]).search(self.folded)
        return bool(told or ended or pattern(REVERSING[self.language]).search(self.folded))

    def is_implied(self) -> bool:
        """Whether the clause may deny without a word of negation."""
        return bool(pattern(IMPLIED[self.language]).search(self.folded))

    def places(self) -> list[Span]:
        """Where all that denies stands."""
        without = [self.without.span()] if self.without else []
        return [*self.negations, *self.verbs.items(), *without]


def _is_noun(at: int, words: Sequence[tuple[int, str]], language: str) -> bool:
    """Whether an article stands before a word."""
    before = next((word for place, word in reversed(words) if place < at), "")
    return before in tables.BEFORE_NOUNS[language]


def _is_near(negation: Span, at: int, words: Sequence[tuple[int, str]], reach: int) -> bool:
    """Whether few words stand between a word of negation and another."""
    low, high = sorted((negation[0], at))
    return sum(low < place < high for place, _ in words) <= reach


def _reaches(without: re.Match[str] | None, at: int, words: Sequence[tuple[int, str]]) -> bool:
    """Whether ``ohne`` stands up to a few words before."""
    if without is None or at < without.end():
        return False
    between = [word for place, word in words if without.end() <= place < at]
    return len(between) < _NEAR and all(len(word) <= _SHORT for word in between)


def _negations(folded: str, language: str) -> list[Span]:
    masked = pattern(tables.NOT_DENYING[language]).sub(lambda m: "·" * len(m[0]), folded)
    found = [match.span() for match in pattern(tables.NEGATORS[language]).finditer(masked)]
    if language == "fr" and found and not re.search(rf"(?<!\w){tables.FRENCH_NE}", masked):
        found = [span for span in found if masked[span[0] : span[1]] == "pas"]
    if len(found) > 1 and language == "de" and "weder" in masked:
        return found[:1]
    return found
