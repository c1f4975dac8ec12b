"""What one passage states as a fact and the other as possible, passed on, planned or required.

A disagreement needs a clause with such a word, and on the other side a clause of the same that is
plain: no word of doubt, condition, intent or duty, and nobody whose words it would be. What is only
planned or required is held against what has happened alone. Clauses are of the same where they
share a known predicate, or where both stand first in their passages and nothing in the plain one
might make it less sure (`workbench.text.unsure_tables`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.comparison.clauses import QUOTATION_MARKS, alike, leading, mention_of, quote
from workbench.comparison.quotations.tables import LANGUAGES
from workbench.text import claim_tables as tables
from workbench.text.claims import Clause, language_of, pattern, read_clauses
from workbench.text.finding import Discrepancy, DiscrepancyKind, Mention, Statement
from workbench.text.folding import fold
from workbench.text.unsure_tables import UNSURE

_KINDS = (
    ("open", tables.WHETHER, "left open"),
    ("hearsay", tables.HEARSAY, "passed on as hearsay"),
    ("possible", tables.POSSIBLE, "possible"),
    ("planned", tables.PLANNED, "planned"),
    ("required", tables.REQUIRED, "required"),
)
_SURE = 0.85
_ALONE = 0.7
_FIRST = 0.65
_LESS_SURE = 0.9
"""A plan may have been carried out between two articles."""
_LONG = 18
_FEW = 2
"""Clauses up to which a passage says one thing."""
_SAID = 0.6
"""One source may well be surer than the other."""
_TELLING = 3
"""Words from which a clause counts."""
_PLAIN = ("fact", "said")


@dataclass(frozen=True, slots=True)
class Stance:
    """How surely a clause states what it says.

    Attributes:
        kind: of `_KINDS`, ``fact`` for a plain statement, ``said`` for one in somebody's words,
            empty for what is neither.
        past: whether it says that something has happened.
        mentions: the words that tell so.
    """

    clause: Clause
    kind: str
    past: bool
    mentions: tuple[Mention, ...]


def find_modality_discrepancies(
    commentary: Statement, coverage: Statement
) -> Iterator[Discrepancy]:
    """Find what only one side states as a fact; see the module."""
    left = read_stances(commentary.text, commentary.language)
    right = read_stances(coverage.text, coverage.language)
    pairs = sorted(
        (-sureness, n, m)
        for n, one in enumerate(left)
        for m, other in enumerate(right)
        if _clash(one, other)
        if (sureness := _same(_Side(commentary, left, one), _Side(coverage, right, other)))
    )
    if pairs:
        sureness, n, m = pairs[0]
        yield _told(left[n], right[m], -sureness)


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the clauses held against each other, in its passage."""

    statement: Statement
    all: Sequence[Stance]
    stance: Stance

    @property
    def is_first(self) -> bool:
        clauses = [stance.clause for stance in self.all]
        return leading(clauses, self.statement.language) is self.stance.clause

    @property
    def is_alone(self) -> bool:
        clause = self.stance.clause
        return clause.words <= _LONG and sum(s.clause.words >= _TELLING for s in self.all) == 1

    @property
    def is_quite_plain(self) -> bool:
        words = pattern(UNSURE[language_of(self.statement.language) or ""])
        return not any(words.search(stance.clause.folded.text) for stance in self.all)

    @property
    def is_perhaps_able(self) -> bool:
        """Whether the word of doubt may tell what somebody is able to do instead."""
        words = pattern(tables.ABLE[language_of(self.statement.language) or ""])
        return any(words.fullmatch(fold(mention.text)) for mention in self.stance.mentions)


def _same(one: _Side, other: _Side) -> float:
    """How surely two clauses state the same, one as a fact and one not; 0 where they do not."""
    plain, unsure = (one, other) if one.stance.kind in _PLAIN else (other, one)
    # Elsewhere in the passage it may say how sure it is.
    if any(stance.kind not in _PLAIN for stance in plain.all):
        return 0
    kind = unsure.stance.kind
    less = _LESS_SURE if kind in ("planned", "required") else 1.0
    mine, theirs = one.stance.clause, other.stance.clause
    names = {c.name for c in mine.concepts} & {c.name for c in theirs.concepts}
    shared = alike(one.statement, mine, other.statement, theirs)
    if plain.all[0].kind == "said":
        return _SAID if names and shared and kind == "possible" else 0
    if names and (shared or max(len(one.all), len(other.all)) <= _FEW):
        return round(_SURE * less, 2)
    if one.is_alone and other.is_alone and kind in ("possible", "hearsay"):
        return _ALONE
    first = one.is_first and other.is_first and plain.is_quite_plain
    first = first and (plain.stance.past or not unsure.is_perhaps_able)
    # ``muss ins Gefängnis`` and ``wurde verurteilt`` are one: a duty is told in many other ways.
    return round(_FIRST * less, 2) if first and kind not in ("open", "required") else 0


def _clash(one: Stance, other: Stance) -> bool:
    if one.clause.denials or other.clause.denials:
        return False
    plain, unsure = (one, other) if one.kind in _PLAIN else (other, one)
    if plain.kind not in _PLAIN or unsure.kind in ("", *_PLAIN):
        return False
    return plain.past or unsure.kind in ("possible", "hearsay", "open")


@lru_cache(maxsize=16384)
def read_stances(text: str, code: str) -> tuple[Stance, ...]:
    """Read how surely the clauses of a passage state what they say."""
    language = language_of(code)
    if language is None:
        return ()
    statement = Statement(text, code)
    clauses = read_clauses(text, code)
    reported = _is_reported(" ".join(clause.folded.text for clause in clauses), language)
    return tuple(_stance(statement, clause, language, reported) for clause in clauses)


def _stance(statement: Statement, clause: Clause, language: str, reported: bool) -> Stance:
    folded = clause.folded
    for kind, table, _ in _KINDS:
        found = pattern(table[language]).search(folded.text)
        if found and (kind == "open" or not clause.open):
            return Stance(
                clause, kind, False, (mention_of(statement, *folded.span(*found.span())),)
            )
    if clause.open:
        return Stance(clause, "", False, ())
    past = pattern(tables.PAST[language]).search(folded.text)
    if pattern(tables.HEDGED[language]).search(folded.text):
        return Stance(clause, "", bool(past), ())
    auxiliary = past or pattern(tables.FUTURE[language]).search(folded.text)
    places = {concept.span for concept in clause.concepts}
    places |= {folded.span(*auxiliary.span())} if auxiliary else set()
    shown = sorted(places) or [clause.span]
    kind = "said" if reported else "fact"
    return Stance(clause, kind, bool(past), tuple(mention_of(statement, *p) for p in shown))


def _is_reported(folded: str, language: str) -> bool:
    """Whether a passage passes on somebody's words."""
    words = LANGUAGES.get(language)
    if not QUOTATION_MARKS.isdisjoint(folded) or pattern(tables.ALSO_SAID).search(folded):
        return True
    return words is not None and not words.verbs.isdisjoint(folded.split())


def _told(one: Stance, other: Stance, confidence: float) -> Discrepancy:
    own, others = (_words(stance) for stance in (one, other))
    return Discrepancy(
        DiscrepancyKind.MODALITY,
        one.mentions,
        other.mentions,
        confidence,
        f"One is less sure than the other: {own} in the commentary against {others}.",
    )


def _words(stance: Stance) -> str:
    means = {kind: meaning for kind, _, meaning in _KINDS} | dict.fromkeys(
        _PLAIN, "stated as a fact"
    )
    return f"{means[stance.kind]} ({quote(stance.mentions)})"
