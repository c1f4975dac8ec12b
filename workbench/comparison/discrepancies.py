"""In what two linked passages disagree: one finder a kind, all in one visible registry."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache

from workbench.comparison.attribution import find_attribution_discrepancies
from workbench.comparison.dates import find_date_discrepancies
from workbench.comparison.modality import find_modality_discrepancies
from workbench.comparison.names import find_name_discrepancies
from workbench.comparison.negation import find_negation_discrepancies
from workbench.comparison.numbers import find_number_discrepancies
from workbench.comparison.recognition import NameRecogniser
from workbench.text.finding import Discrepancy, Statement

Finder = Callable[[Statement, Statement], Iterable[Discrepancy]]
"""Gives the discrepancies of one sort between a commentary's passage and another outlet's."""

FINDERS: tuple[Finder, ...] = (
    find_number_discrepancies,
    find_date_discrepancies,
    find_name_discrepancies,
    find_negation_discrepancies,
    find_modality_discrepancies,
    find_attribution_discrepancies,
)


def find_discrepancies(
    commentary: Statement, coverage: Statement, recogniser: NameRecogniser | None = None
) -> tuple[Discrepancy, ...]:
    """Find in what two linked passages disagree, by where it stands in the commentary's.

    What only one of them says is no discrepancy. Languages without tables give fewer.

    Args:
        recogniser: finds names besides those that offices and common first names tell.
    """
    if recogniser:
        commentary, coverage = (_named(side, recogniser) for side in (commentary, coverage))
    return _found(commentary, coverage)


@lru_cache(maxsize=16384)
def _found(commentary: Statement, coverage: Statement) -> tuple[Discrepancy, ...]:
    """Keep what was found: after a decision on one link all others are asked about again."""
    found = [item for finder in FINDERS for item in finder(commentary, coverage)]
    return tuple(sorted(found, key=lambda item: item.commentary[0].start if item.commentary else 0))


def _named(statement: Statement, recogniser: NameRecogniser) -> Statement:
    people = tuple(recogniser.people(statement.text, statement.language))
    return replace(statement, people=people)
