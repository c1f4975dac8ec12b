"""A comparison at a glance: shares, times, quotations and wording, as plain values."""

from workbench.services.overview.common_language import CommonLanguage, common_languages
from workbench.services.overview.labelled import Labels, labels, suggest_names
from workbench.services.overview.quoted import Quotations, quotations
from workbench.services.overview.share import Shares, share
from workbench.services.overview.timeline import Timeline, timeline
from workbench.services.overview.wording import Worded, word

__all__ = [
    "CommonLanguage",
    "Labels",
    "Quotations",
    "Shares",
    "Timeline",
    "Worded",
    "common_languages",
    "labels",
    "quotations",
    "share",
    "suggest_names",
    "timeline",
    "word",
]
