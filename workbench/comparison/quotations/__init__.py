"""Quotations: who says what, in which article, and where others quote the same."""

from workbench.comparison.quotations.extract import find_quotations, is_read
from workbench.comparison.quotations.matching import QuotationLink, match_quotations, signature
from workbench.comparison.quotations.quoted import Occurrence, QuotedSpeaker, who_is_quoted
from workbench.comparison.quotations.speaker_names import SameSpeaker, compare_speakers
from workbench.comparison.quotations.values import (
    Quotation,
    QuotationKind,
    Stretch,
    mentions_of,
)

__all__ = [
    "Occurrence",
    "Quotation",
    "QuotationKind",
    "QuotationLink",
    "QuotedSpeaker",
    "SameSpeaker",
    "Stretch",
    "compare_speakers",
    "find_quotations",
    "is_read",
    "match_quotations",
    "mentions_of",
    "signature",
    "who_is_quoted",
]
