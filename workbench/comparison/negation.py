"""What one passage affirms and the other denies.

Surest where both use a known predicate, one affirmed and one denied. Where they do not, what each
passage says first is held against the other: one with a word of negation that bears on the whole
clause, the other passage without anything that might deny or limit it
(`workbench.text.implied_tables`). In all other cases nothing is told.
"""

from collections.abc import Iterator, Sequence

from workbench.comparison.clauses import (
    QUOTATION_MARKS,
    alike,
    certain,
    hedged,
    leading,
    mention_of,
    quote,
)
from workbench.text.claims import Clause, Concept, read_clauses
from workbench.text.finding import Discrepancy, DiscrepancyKind, Mention, Statement

_SURE = 0.9
_AMONG_OTHERS = 0.75
_BY_FORM = 0.6
_FEW = 2
"""Clauses up to which a passage says one thing."""
_MOST = 2
"""Words of negation that still deny once: ``weder … noch``."""
_LONG = 30
"""Words above which a clause says too much to be held against another by its form."""


def find_negation_discrepancies(
    commentary: Statement, coverage: Statement
) -> Iterator[Discrepancy]:
    """Find what only one side denies; see the module."""
    left = read_clauses(commentary.text, commentary.language)
    right = read_clauses(coverage.text, coverage.language)
    told = _by_concept(commentary, coverage, left, right)
    yield from told
    if not told:
        yield from _by_form(commentary, coverage, left, right)


def _by_concept(
    commentary: Statement, coverage: Statement, left: Sequence[Clause], right: Sequence[Clause]
) -> list[Discrepancy]:
    own, other = _signs(left), _signs(right)
    found = []
    for name in own.keys() & other.keys():
        (clause, concept), (counterpart, against) = own[name][0], other[name][0]
        signs = [{one.sign for _, one in side[name]} for side in (own, other)]
        if signs not in ([{1}, {-1}], [{-1}, {1}]):
            continue
        crowd = max(len(left), len(right))
        near = alike(commentary, clause, coverage, counterpart)
        if not certain(clause, counterpart, commentary.language, coverage.language):
            continue
        if crowd > _FEW and not near:
            continue
        found.append(
            _told(
                _shown(commentary, clause, concept),
                _shown(coverage, counterpart, against), _affirms(clause, counterpart, concept),
                _SURE if crowd <= _FEW or near > 1 else _AMONG_OTHERS,
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: one.commentary[0].start)[:1]


def _affirms(clause: Clause, counterpart: Clause, concept: Concept) -> bool:
    """Whether the commentary's is the side without a word of denial; with two poles, the first."""
    if bool(clause.denials) == bool(counterpart.denials):
        return concept.sign > 0
    return not clause.denials


def _signs(clauses: Sequence[Clause]) -> dict[str, list[tuple[Clause, Concept]]]:
    found: dict[str, list[tuple[Clause, Concept]]] = {}
    for clause in clauses:
        for concept in clause.concepts:
            found.setdefault(concept.name, []).append((clause, concept))
    return found


def _shown(statement: Statement, clause: Clause, concept: Concept) -> tuple[Mention, ...]:
    places = {concept.span, *(clause.denials if clause.denied or concept.sign < 0 else ())}
    return tuple(mention_of(statement, *place) for place in sorted(places))


def _by_form(
    commentary: Statement, coverage: Statement, left: Sequence[Clause], right: Sequence[Clause]
) -> Iterator[Discrepancy]:
    """Hold what a passage says first, if it is denied, against a passage that denies nothing."""
    if _quotes(commentary) != _quotes(coverage):
        return
    one, other = leading(left, commentary.language), leading(right, coverage.language)
    if one is None or other is None or one.denied == other.denied:
        return
    denying, affirming, plain = (one, other, right) if one.denied else (other, one, left)
    if denying.vague or len(denying.denials) > _MOST or not _affirms_plainly(affirming, plain):
        return
    if max(one.words, other.words) > _LONG or _agree(one, other):
        return
    codes = commentary.language, coverage.language
    unsure = any(c.open or hedged(c, code) for c, code in zip((one, other), codes, strict=True))
    if unsure or not certain(one, other, *codes):
        return
    sides = ((commentary, one), (coverage, other))
    shown = [
        tuple(mention_of(s, *place) for place in (c.denials if c.denied else (c.span,)))
        for s, c in sides
    ]
    yield _told(shown[0], shown[1], not one.denied, _BY_FORM)


def _quotes(statement: Statement) -> bool:
    """Whether somebody's words may stand in a passage, which deny for themselves."""
    return not QUOTATION_MARKS.isdisjoint(statement.text)


def _affirms_plainly(affirming: Clause, plain: Sequence[Clause]) -> bool:
    """Whether neither the clause nor another of its passage has words that might deny."""
    if any(clause.denials or clause.implied for clause in plain):
        return False
    return not affirming.vague and all(concept.sign >= 0 for concept in affirming.concepts)


def _agree(one: Clause, other: Clause) -> bool:
    """Whether a known predicate is affirmed, or denied, in both."""
    signs = ({(c.name, c.sign) for c in clause.concepts if c.sign} for clause in (one, other))
    return bool(set.intersection(*signs))


def _told(
    own: tuple[Mention, ...],
    other: tuple[Mention, ...],
    affirmed: bool,
    confidence: float,
) -> Discrepancy:
    first, second = ("affirms", "denies") if affirmed else ("denies", "affirms")
    return Discrepancy(
        DiscrepancyKind.NEGATION,
        own,
        other,
        confidence,
        f"One denies what the other affirms: the commentary {first} it ({quote(own)}), "
        f"the coverage {second} it ({quote(other)}).",
    )
