"""Checks: each looks at one segment and its translation, or at all of them, for one kind of fault.

`CHECKS` is all of them, in the order their flags are shown; the guards that look at drafts are
among them. `DOCUMENT_CHECKS` look at all rows together.
"""

from workbench.translation.checks.check import Check, Example, Fixing, Pair, pair_of
from workbench.translation.checks.convention import (
    CONVENTIONS,
    Convention,
    Marks,
    convention_of,
    conventions_of,
)
from workbench.translation.checks.documents import (
    DOCUMENT_CHECKS,
    DOCUMENT_CODES,
    DocumentCheck,
    DocumentRow,
)
from workbench.translation.checks.registry import (
    CHECKS,
    check_document,
    check_pair,
    check_segment,
    check_terms,
    fix,
    is_safe_to_fix,
    label,
    of_the_draft,
)

__all__ = [
    "CHECKS",
    "CONVENTIONS",
    "DOCUMENT_CHECKS",
    "DOCUMENT_CODES",
    "Check",
    "Convention",
    "DocumentCheck",
    "DocumentRow",
    "Example",
    "Fixing",
    "Marks",
    "Pair",
    "check_document",
    "check_pair",
    "check_segment",
    "check_terms",
    "convention_of",
    "conventions_of",
    "fix",
    "is_safe_to_fix",
    "label",
    "of_the_draft",
    "pair_of",
]
