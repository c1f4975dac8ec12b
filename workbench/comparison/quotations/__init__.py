"""Quotations: who says what, in which article, and where others quote the same."""

from workbench.comparison.quotations.extract import find_quotations
from workbench.comparison.quotations.values import (
    Quotation,
    QuotationKind,
    Stretch,
    mentions_of,
)

__all__ = ["Quotation", "QuotationKind", "Stretch", "find_quotations", "mentions_of"]
