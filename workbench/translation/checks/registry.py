"""All checks, and what is done with them."""

from collections.abc import Iterable, Sequence
from typing import cast

from workbench.text.term import TermHit
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.addresses import AddressCheck
from workbench.translation.checks.brackets import BracketCheck
from workbench.translation.checks.check import Check, Fixing, Pair, pair_of
from workbench.translation.checks.dates import DateCheck
from workbench.translation.checks.documents import DOCUMENT_CHECKS, DOCUMENT_CODES, DocumentRow
from workbench.translation.checks.guarded import (
    DroppedTailCheck,
    EmptyCheck,
    GarbageCheck,
    LengthCheck,
    NumberCheck,
    RepetitionCheck,
    UntranslatedCheck,
)
from workbench.translation.checks.names import NameCheck
from workbench.translation.checks.numbers import NumberFormatCheck
from workbench.translation.checks.punctuation import EndPunctuationCheck
from workbench.translation.checks.quotation_marks import QuotationMarkCheck
from workbench.translation.checks.scripts import MixedScriptCheck
from workbench.translation.checks.sentences import SentenceCountCheck
from workbench.translation.checks.spacing import DoubleSpaceCheck, FrenchSpacingCheck
from workbench.translation.checks.terms import DoNotTranslateCheck, GlossaryCheck
from workbench.translation.checks.words import IdenticalCheck, RepeatedWordCheck
from workbench.translation.guards import DEMO_MODEL, IN_PIECES, ON_THE_WAY, TRUNCATED

CHECKS: tuple[Check, ...] = (
    EmptyCheck(),
    IdenticalCheck(),
    UntranslatedCheck(),
    RepetitionCheck(),
    LengthCheck(),
    DroppedTailCheck(),
    GarbageCheck(),
    MixedScriptCheck(),
    NumberCheck(),
    NumberFormatCheck(),
    DateCheck(),
    NameCheck(),
    AddressCheck(),
    GlossaryCheck(),
    DoNotTranslateCheck(),
    SentenceCountCheck(),
    EndPunctuationCheck(),
    BracketCheck(),
    RepeatedWordCheck(),
    DoubleSpaceCheck(),
    QuotationMarkCheck(),
    FrenchSpacingCheck(),
)

_TERM_CHECKS = (GlossaryCheck(), DoNotTranslateCheck())
_BY_CODE = {check.code: check for check in CHECKS}
_MADE_ELSEWHERE = {
    TRUNCATED: "Cut off",
    IN_PIECES: "In pieces",
    DEMO_MODEL: "Demo model",
    "source_changed": "Source corrected",
    "resegmented": "Cut anew",
}
"""Flags that tell how a draft was made or what became of its source."""

_TITLES = {
    **{check.code: check.title for check in CHECKS},
    **{check.code: check.title for check in DOCUMENT_CHECKS},
    **_MADE_ELSEWHERE,
}

_WHOLE = frozenset({"empty", "identical"})
"""Faults that leave nothing else to look at."""


def check_segment(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    *,
    terms: Iterable[TermHit] = (),
    convention: str = "",
) -> tuple[Flag, ...]:
    """Put one translation past every check.

    Args:
        terms: where the glossary's terms stand in the source.
        convention: the name of the project's typography; the language's own if empty.
    """
    languages = source_language, target_language
    return check_pair(
        pair_of(source, target, *languages, terms=tuple(terms), convention=convention)
    )


def check_pair(pair: Pair) -> tuple[Flag, ...]:
    """Put one pair past every check; nothing else is looked at where there is no translation."""
    flags: list[Flag] = []
    for check in CHECKS:
        flag = check.check(pair)
        if flag is None:
            continue
        flags.append(flag)
        if flag.code in _WHOLE and flag.severity is not Severity.HINT:
            break
    return tuple(flags)


def check_terms(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    terms: tuple[TermHit, ...],
) -> tuple[Flag, ...]:
    """Check the glossary's terms alone, as in a draft that has its own flags."""
    if not terms or not target.strip():
        return ()
    pair = Pair(source, target, source_language, target_language, terms)
    return tuple(flag for check in _TERM_CHECKS if (flag := check.check(pair)))


def check_document(rows: Sequence[DocumentRow]) -> dict[str, tuple[Flag, ...]]:
    """Put all rows of a document past the checks that compare them, by the segments' ids."""
    found: dict[str, tuple[Flag, ...]] = {}
    for check in DOCUMENT_CHECKS:
        for segment_id, flag in check.check(rows):
            found[segment_id] = (*found.get(segment_id, ()), flag)
    return found


def of_the_draft(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    """Leave only what tells how a draft was made, which no check can see in the text itself."""
    return tuple(
        flag
        for flag in flags
        if (flag.code not in _BY_CODE and flag.code not in DOCUMENT_CODES)
        or flag.message.startswith(ON_THE_WAY)
    )


def fix(
    code: str,
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    *,
    terms: Iterable[TermHit] = (),
    convention: str = "",
) -> str | None:
    """Mend what a flag told of, where that is safe.

    Returns:
        the whole mended translation; ``None`` where there is nothing to mend or no safe way.
    """
    check = _BY_CODE.get(code)
    if check is None or not hasattr(check, "fix"):
        return None
    languages = source_language, target_language
    pair = pair_of(source, target, *languages, terms=tuple(terms), convention=convention)
    mended = cast("Fixing", check).fix(pair)
    return mended if mended != target else None


def is_safe_to_fix(code: str) -> bool:
    """Whether a check has a fix at all; `fix` tells whether this fault can be mended."""
    return hasattr(_BY_CODE.get(code), "fix")


def label(code: str) -> str:
    """What a flag's code is called for people; the code in words where it is not known."""
    return _TITLES.get(code, code.replace("_", " ").capitalize())
