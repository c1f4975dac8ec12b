"""Which articles hardly report the commentary's event, told before their links are read."""

import streamlit as st

from workbench.services import Workbench
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.comparable import is_unknown
from workbench.ui.components import errors
from workbench.ui.components.text import isolated

HARDLY = 0.15
"""An article less likely to report the same event is told of."""


def event_notes(wb: Workbench, comparison: Comparison) -> None:
    """Tell which outlets seem to report something else, if any do.

    Of an article whose language the encoder was not trained on nothing is said: its score means
    little, and `language_notes` tells of it.
    """
    told = [
        f"{isolated(errors.plain(column.name))} ({column.alignment.event_score:.2f})"
        for column in comparison.columns
        if column.alignment.event_score < HARDLY and _understood(wb, comparison, column)
    ]
    if told:
        st.caption(
            f":material/info: Hardly about the same event (score from 0 to 1): {', '.join(told)}. "
            "Links to such an article may join what only sounds alike."
        )


def _understood(wb: Workbench, comparison: Comparison, column: OutletColumn) -> bool:
    sides = (
        (comparison.commentary.article, comparison.translated_into),
        (column.article.article, column.translated_into),
    )
    return all(
        article.language.certain and (into or not is_unknown(wb.encoder(), article))
        for article, into in sides
    )
