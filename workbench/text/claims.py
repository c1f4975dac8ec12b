"""What a passage affirms and what it denies, clause by clause.

A clause is what stands between commas, stops, dashes and words like ``aber``. Known predicates
(`workbench.text.claim_tables.CONCEPTS`) are read with a sign: words of negation deny the clause
they stand in, ``ohne`` what follows it, verbs like ``refuse`` what they govern; two denials cancel
out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.text import claim_tables as tables
from workbench.text.folding import fold

Span = tuple[int, int]

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
_ENDING = 5
"""Letters by which a word may go on after its stem."""
_NEAR = 4
"""Words that ``ohne`` reaches."""
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
        sentence: number of its sentence.
        folded: its text, folded, for looking words up.
        words: how many it has.
        denials: where its words of negation, and verbs like ``refuse``, stand.
        denied: whether words of negation deny it.
        vague: whether it holds other words that may deny or limit it.
        open: whether it asks or supposes.
    """

    span: Span
    sentence: int
    folded: "Folded"
    words: int
    concepts: tuple[Concept, ...]
    denials: tuple[Span, ...]
    denied: bool
    vague: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded letter by letter, with the place each letter came from."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Where a stretch stands in the text as written."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    return fold(letter)


def fold_text(text: str, start: int, end: int) -> Folded:
    """Fold a stretch of a text."""
    pieces = [(_letter(text[at]), at) for at in range(start, end)]
    return Folded(
        "".join(piece for piece, _ in pieces),
        tuple(at for piece, at in pieces for _ in piece),
    )


@lru_cache(maxsize=512)
def pattern(words: str) -> re.Pattern[str]:
    """The words of a table as whole words."""
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def language_of(code: str) -> str | None:
    """The primary subtag, where there are tables for it."""
    primary = code.split("-")[0].lower()
    return primary if primary in tables.COLUMNS else None


@lru_cache(maxsize=16384)
def read_clauses(text: str, code: str) -> tuple[Clause, ...]:
    """Read the clauses of a passage; none for a language without tables."""
    language = language_of(code)
    if language is None:
        return ()
    clauses: list[Clause] = []
    sentence, governed = 0, False
    for start, end in _bounds(text):
        clause, governs = _read(text, start, end, sentence, language, governed)
        clauses.append(clause)
        ends = bool(_SENTENCE_END.search(text[start:end]))
        sentence += ends
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


def _read(
    text: str, start: int, end: int, sentence: int, language: str, governed: bool
) -> tuple[Clause, bool]:
    """Read one clause, and tell whether a verb like ``refuse`` in it governs the next."""
    folded = fold_text(text, start, end)
    words = [(match.start(), match[0]) for match in _WORD.finditer(folded.text)]
    asks = bool(pattern(tables.OPEN[language]).search(folded.text)) or "?" in folded.text
    negations = _negations(folded.text, language)
    verbs = [at for at, word, _ in known_words(words, _operators(language))]
    without = pattern(tables.WITHOUT[language]).search(folded.text)
    blurred = bool(pattern(tables.BLURRED[language]).search(folded.text))
    double = len(negations) > 1 and language not in tables.CONCORD
    denied = bool(negations)
    concepts = []
    for at, word, (name, pole) in known_words(words, _concepts(language)):
        others = sum(verb != at for verb in verbs) + governed
        turned = denied + others + _reaches(without, at, words)
        beyond = without is not None and at > without.end() and not _reaches(without, at, words)
        reach = _NOUN_SCOPE if _is_noun(at, words, language) else _SCOPE
        far = denied and not any(_is_near(place, at, words, reach) for place in negations)
        open_ = asks or double or (turned > 0 and blurred) or far or beyond
        sign = 0 if open_ else pole * (-1) ** turned
        concepts.append(Concept(name, sign, folded.span(at, at + len(word))))
    vague = bool(
        blurred or double or without or verbs or governed
        or pattern(tables.IMPLIED[language]).search(folded.text)
    )  # fmt: skip
    places = [*negations, *((at, at + len(w)) for at, w in words if at in verbs)]
    if without:
        places.append(without.span())
    clause = Clause(
        (start, end), sentence, folded, len(words), tuple(concepts),
        tuple(folded.span(*place) for place in places), denied, vague, asks,
    )  # fmt: skip
    return clause, bool(verbs) and len({c.span for c in concepts}) <= len(verbs)


def _is_noun(at: int, words: Sequence[tuple[int, str]], language: str) -> bool:
    """Whether an article stands before a word."""
    before = next((word for place, word in reversed(words) if place < at), "")
    return before in tables.BEFORE_NOUNS[language].split()


def _is_near(negation: Span, at: int, words: Sequence[tuple[int, str]], reach: int) -> bool:
    """Whether few words stand between a word of negation and another."""
    low, high = sorted((negation[0], at))
    return sum(low < place < high for place, _ in words) <= reach


def _reaches(without: re.Match[str] | None, at: int, words: Sequence[tuple[int, str]]) -> bool:
    """Whether ``ohne`` stands up to a few words before."""
    if without is None or at < without.end():
        return False
    return sum(without.end() <= place < at for place, _ in words) < _NEAR


def _negations(folded: str, language: str) -> list[Span]:
    masked = pattern(tables.NOT_DENYING[language]).sub(lambda m: "·" * len(m[0]), folded)
    found = [match.span() for match in pattern(tables.NEGATORS[language]).finditer(masked)]
    if language == "fr" and found and not re.search(rf"(?<!\w){tables.FRENCH_NE}", masked):
        found = [span for span in found if masked[span[0] : span[1]] == "pas"]
    if len(found) > 1 and language == "de" and "weder" in masked:
        return found[:1]
    return found


Kind = tuple[str, int]
Stems = dict[str, list[tuple[str, bool, str, Kind]]]
"""First letters → stem, whether it is a whole word, the word needed later, what it means."""


def _add(stems: Stems, cell: str, kind: Kind) -> None:
    for entry in cell.split():
        stem, _, later = entry.partition("+")
        whole = stem.endswith("=")
        stem = fold(stem.rstrip("="))
        stems.setdefault(stem[:2], []).append((stem, whole, fold(later.rstrip("=")), kind))


@lru_cache(maxsize=32)
def _concepts(language: str) -> Stems:
    stems: Stems = {}
    for row in tables.CONCEPTS.strip().splitlines():
        head, *cells = row.split("|")
        name, pole = head.split()
        _add(stems, cells[tables.COLUMNS.index(language)], (name, 1 if pole == "+" else -1))
    return stems


@lru_cache(maxsize=32)
def _operators(language: str) -> Stems:
    stems: Stems = {}
    cells = tables.OPERATORS.strip().split("|")[1:]
    _add(stems, cells[tables.COLUMNS.index(language)], ("deny", -1))
    return stems


@lru_cache(maxsize=32)
def body_stems(language: str) -> Stems:
    """The words of the bodies that newspapers cite."""
    stems: Stems = {}
    for row in tables.BODIES.strip().splitlines():
        name, *cells = row.split("|")
        _add(stems, cells[tables.COLUMNS.index(language)], (name.strip(), 1))
    return stems


def known_words(words: Sequence[tuple[int, str]], stems: Stems) -> Iterator[tuple[int, str, Kind]]:
    """The words that a table knows: place, word, what it means."""
    for at, word in words:
        for stem, whole, later, kind in stems.get(word[:2], ()):
            fits = word == stem if whole or later else word.startswith(stem)
            if not fits or len(word) - len(stem) > _ENDING:
                continue
            if later and not any(place > at and w.startswith(later) for place, w in words):
                continue
            yield at, word, kind
