"""A comparison at a glance; only the part that is looked at is worked out."""

import streamlit as st

from workbench.services import Workbench, overview
from workbench.services.columns import Comparison
from workbench.services.overview.share_chart import share_chart
from workbench.services.overview.tables import share_table, timeline_table
from workbench.services.overview.timeline import UTC_ZONE
from workbench.services.overview.timeline_chart import timeline_chart
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.overview_labels import labels_part
from workbench.ui.components.overview_parts import chart, numbers, stem_of
from workbench.ui.components.overview_quotations import quotations_part
from workbench.ui.components.overview_wording import wording_part
from workbench.ui.components.text import counted, isolated

PARTS = SHARE, TIMELINE, QUOTATIONS, WORDING, LABELS = (
    "Coverage share",
    "Timeline",
    "Quotations",
    "Wording",
    "Labels",
)
PART = "overview part"


def overview_view(wb: Workbench, comparison: Comparison) -> None:
    """Draw the part of the overview that is chosen."""
    state.restore_widget(PART, SHARE)
    st.segmented_control("Overview", PARTS, required=True, key=PART, width="content")
    state.keep_widget(PART)
    stem = stem_of(comparison.commentary.article.title)
    part = state.widget(PART)
    if part == SHARE:
        _share(comparison, stem)
    elif part == TIMELINE:
        _timeline(comparison, stem)
    elif part == QUOTATIONS:
        quotations_part(wb, comparison, stem)
    elif part == WORDING:
        wording_part(wb, comparison, stem)
    else:
        labels_part(wb, comparison, stem)


def _share(comparison: Comparison, stem: str) -> None:
    shares = overview.share(comparison)
    st.subheader("Coverage share per outlet")
    st.caption(
        f"At least one outlet has {counted(shares.anywhere, 'statement')} of the commentary’s "
        f"{shares.commentary}. A statement is a segment that is compared; one counts where a link "
        "leads to it that is neither rejected nor hidden by its score. A small share is no fault: "
        "outlets report, commentaries argue."
    )
    if not any(outlet.covered for outlet in shares.outlets):
        st.info("No link counts between the commentary and these outlets, so all shares are zero.")
    chart(share_chart(shares), stem)
    columns = {
        "outlet": "outlet",
        "language": "language",
        "covered": "of the commentary",
        "covered_share": "share of it",
        "confirmed": "of these confirmed by a person",
        "linked": "of the outlet",
        "linked_share": "share of the outlet",
        "outlet_statements": "statements of the outlet",
    }
    numbers(share_table(shares), columns, shares.signature, stem)


def _timeline(comparison: Comparison, stem: str) -> None:
    found = overview.timeline(comparison)
    st.subheader("Articles by publication time")
    zone = (
        "All times are in UTC."
        if found.zone == UTC_ZONE
        else "Times are shown as the outlets write them; where they are in different time zones, "
        "their order by the hour may differ."
    )
    st.caption(
        "A point is a date with a time, a bar a date without: it may be any hour of that day. "
        f"The dashed field is when the commentary was published. {zone}"
    )
    if found.dated:
        chart(timeline_chart(found), stem)
    else:
        st.info("None of these articles has a date. Give dates on the pages of the articles.")
    if found.dated and found.commentary is None:
        st.info("The commentary has no date, so it is not in the chart.")
    if found.undated:
        names = ", ".join(isolated(errors.plain(one.name)) for one in found.undated)
        st.warning(f"No date is known of: {names}.", icon=":material/event_busy:")
    columns = {
        "published": "published",
        "known_to_the": "known to the",
        "outlet": "outlet",
        "role": "role",
        "language": "language",
        "title": "title",
    }
    numbers(timeline_table(found), columns, "", stem)
