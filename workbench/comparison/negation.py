"""What one passage affirms and the other denies.

Surest where both use a known predicate, one affirmed and one denied. Where they do not, two single
clauses that share a name or a number are held against each other: one with a word of negation, one
without anything that might deny or limit it. In all other cases nothing is told.
"""

from collections.abc import Iterator, Sequence

from workbench.comparison.clauses import alike, certain, mention_of, quote
from workbench.text.claims import Clause, Concept, read_clauses
from workbench.text.finding import Discrepancy, DiscrepancyKind, Mention, Statement

_SURE = 0.9
_AMONG_OTHERS = 0.75
_BY_FORM = 0.6
_LONG = 16
"""Words above which a clause says too much to be held against another by its form."""


def find_negation_discrepancies(
    commentary: Statement, coverage: Statement
) -> Iterator[Discrepancy]:
    """Find what only one side denies; see the module."""
    left = read_clauses(commentary.text, commentary.language)
    right = read_clauses(coverage.text, coverage.language)
    told = _by_concept(commentary, coverage, left, right)
    yield from told
    if not told and len(left) == len(right) == 1:
        yield from _by_form(commentary, coverage, left[0], right[0])


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
        if crowd > 2 and not near:
            continue
        found.append(
            _told(
                _shown(commentary, clause, concept),
                _shown(coverage, counterpart, against), _affirms(clause, counterpart, concept),
                _SURE if crowd <= 2 or near > 1 else _AMONG_OTHERS,
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
    commentary: Statement, coverage: Statement, left: Clause, right: Clause
) -> Iterator[Discrepancy]:
    if left.denied == right.denied or left.open or right.open:
        return
    plain, denying = (right, left) if left.denied else (left, right)
    if plain.vague or plain.denials or denying.vague or len(denying.denials) > 2:
        return
    if any(concept.sign < 0 for concept in plain.concepts) or max(left.words, right.words) > _LONG:
        return
    if not certain(left, right, commentary.language, coverage.language):
        return
    if not alike(commentary, left, coverage, right):
        return
    sides = ((commentary, left), (coverage, right))
    shown = [
        tuple(mention_of(s, *place) for place in (c.denials if c.denied else (c.span,)))
        for s, c in sides
    ]
    yield _told(shown[0], shown[1], not left.denied, _BY_FORM)


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
