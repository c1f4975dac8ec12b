"""How texts of one event are worded: words used more than elsewhere, labels, hedges, judgements.

No score of bias is made of any of it: counts, documented formulas, and the passages they rest on.
"""

from workbench.comparison.wording.intervals import Rate
from workbench.comparison.wording.keyness import Keyness, Keyword, find_keywords
from workbench.comparison.wording.labels import (
    Label,
    LabelKind,
    NameLabels,
    Report,
    find_labels,
)
from workbench.comparison.wording.stance import STANCES, Hit, Stance, count_stance

__all__ = [
    "STANCES",
    "Hit",
    "Keyness",
    "Keyword",
    "Label",
    "LabelKind",
    "NameLabels",
    "Rate",
    "Report",
    "Stance",
    "count_stance",
    "find_keywords",
    "find_labels",
]
