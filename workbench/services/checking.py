"""What there is to look at in a text that a person saves, and in one saved before."""

from functools import lru_cache

from workbench.services.house import PLAIN, House
from workbench.store import RESEGMENTED, TranslatedSegment
from workbench.text.term import TermHit
from workbench.text.translation import Flag, Status
from workbench.translation.checks import check_segment, check_terms, of_the_draft
from workbench.translation.guards import demo_flags


def flags_of_edit(
    before: TranslatedSegment | None,
    source: str,
    text: str,
    source_language: str,
    target_language: str,
    house: House = PLAIN,
) -> tuple[Flag, ...]:
    """Check a text anew as it is saved: source and translation alone, no engine and no encoder.

    What the checks say of the text that was there before is forgotten. What is known of how a
    machine made it is kept as long as the text is still a machine's, white space aside, and
    forgotten once a person rewrote it. The flag on a source that was cut anew goes with any
    save, as a person has now seen it. An emptied segment has nothing to look at.

    Args:
        before: the segment as it is stored; ``None`` where there is nothing yet.
        house: what the project keeps to.
    """
    if not text.strip():
        return ()
    kept = _of_the_draft(before, text) if before else ()
    found = _check(source, text, source_language, target_language, house)
    return _joined(found, kept)


def flags_as_shown(
    row: TranslatedSegment, source_language: str, target_language: str, house: House = PLAIN
) -> tuple[Flag, ...]:
    """Check a stored text as the checks are today, whichever they were when it was saved.

    A draft keeps the flags it was made with, and a human translation that has none and came by no
    route was read in as it is: in both only terms are looked up, by the glossary as it is now. A
    source that was cut anew stays flagged until somebody saves the text.
    """
    if row.status is Status.MACHINE or not (row.flags or row.route.steps):
        terms = house.find_terms(row.source, source_language)
        told = check_terms(row.source, row.text, source_language, target_language, terms)
        return _joined(told, row.flags) if told else row.flags
    cut = tuple(flag for flag in row.flags if flag.code == RESEGMENTED)
    if not row.text.strip():
        return cut
    found = _check(row.source, row.text, source_language, target_language, house)
    return _joined(found, (*_of_the_draft(row, row.text), *cut))


def _check(
    source: str, text: str, source_language: str, target_language: str, house: House
) -> tuple[Flag, ...]:
    terms = house.find_terms(source, source_language)
    return _found(source, text, source_language, target_language, house.typography, terms)


@lru_cache(maxsize=16384)
def _found(
    source: str,
    text: str,
    source_language: str,
    target_language: str,
    typography: str,
    terms: tuple[TermHit, ...],
) -> tuple[Flag, ...]:
    """Keep what was found: a page asks again for every segment with every save."""
    languages = source_language, target_language
    return check_segment(source, text, *languages, terms=terms, convention=typography)


def _joined(found: tuple[Flag, ...], kept: tuple[Flag, ...]) -> tuple[Flag, ...]:
    codes = {flag.code for flag in found}
    return (*found, *(flag for flag in kept if flag.code not in codes))


def _of_the_draft(before: TranslatedSegment, text: str) -> tuple[Flag, ...]:
    if not before.proposed(text):
        return ()
    if before.text.split() == text.split():
        return tuple(flag for flag in of_the_draft(before.flags) if flag.code != RESEGMENTED)
    # Taken back to the draft, or another proposal: its route is what is still known of it.
    return demo_flags(before.route)
