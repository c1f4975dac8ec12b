"""The comparison as a table, with its filters and what only the coverage has."""

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from workbench.services import Workbench, comparisons, findings, translations
from workbench.services.columns import Comparison
from workbench.services.findings import JudgedFinding
from workbench.services.link_notes import find_link
from workbench.text.alignment import LinkState
from workbench.text.article import Block, Segment
from workbench.text.finding import FindingState
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.link_dialog import decide, show_passages
from workbench.ui.components.matrix import Reading, matrix
from workbench.ui.components.side_view import Place
from workbench.ui.components.text import counted, in_language, isolated

MATRIX = "comparison matrix"
EVERYTHING, ONLY_HERE, EVERYWHERE, SOMEWHERE = "all", "only here", "everywhere", "with a match"


def table_view(
    wb: Workbench,
    whole: Comparison,
    comparison: Comparison,
    on_beside: Callable[[Place], None],
) -> None:
    """Draw the table.

    Args:
        whole: the comparison with the links that `comparison` hides for their score.
        on_beside: shows an outlet beside the commentary, at a place.
    """
    controls = st.container(horizontal=True, vertical_alignment="bottom")
    choice = controls.segmented_control(
        "Show segments",
        [EVERYTHING, SOMEWHERE, ONLY_HERE, EVERYWHERE],
        default=EVERYTHING,
        required=True,
        key="compare view",
        width="content",
    )
    reading = _reading(wb, comparison, controls)
    shown = _filtered(comparison, choice)
    _summary(comparison, shown)
    _say_if_empty(comparison, whole, shown)
    omitted = _omissions(wb, comparison) if choice == EVERYTHING else []
    picked = None
    if shown or omitted:
        picked = matrix(
            comparison,
            shown,
            omitted,
            reading,
            on_decided=lambda: _decide(wb, comparison),
            on_beside=lambda: _beside(on_beside),
            key=MATRIX,
        ).get("picked")
    if picked:
        show_passages(
            wb,
            comparison,
            picked["segment"],
            picked["coverage"],
            lambda coverage, segment: on_beside(Place(coverage, segment)),
        )
    _unmatched(comparison)


def _omissions(wb: Workbench, comparison: Comparison) -> list[JudgedFinding]:
    """What the commentary leaves out, but for what the user dismissed."""
    return [
        judged
        for judged in findings.find_omissions(wb, comparison)
        if judged.state is not FindingState.DISMISSED
    ]


def _beside(on_beside: Callable[[Place], None]) -> None:
    asked = state.widget(MATRIX)["beside"]
    if asked:
        on_beside(Place(asked["coverage"], asked["segment"], asked["link"], asked["passage"]))


def _filtered(comparison: Comparison, view: str) -> list[tuple[Block, Segment]]:
    outlets = len(comparison.columns)
    kept = {
        EVERYTHING: range(outlets + 1),
        SOMEWHERE: range(1, outlets + 1),
        ONLY_HERE: range(1),
        EVERYWHERE: range(outlets, outlets + 1),
    }[view]
    return [
        (block, segment)
        for block in comparison.commentary.article.blocks
        if block.included
        for segment in block.segments
        if segment.core and comparison.coverage_count(segment.id) in kept
    ]


def _summary(comparison: Comparison, shown: list[tuple[Block, Segment]]) -> None:
    own = comparison.commentary.article.included_segments
    counts = [comparison.coverage_count(segment.id) for segment in own]
    outlets = len(comparison.columns)
    everywhere = f"In all {outlets} outlets" if outlets > 1 else "In the outlet"
    st.caption(
        f"{len(shown)} of {counted(len(own), 'segment')} shown. Only here: {counts.count(0)}. "
        f"{everywhere}: {counts.count(outlets)}."
    )


def _say_if_empty(
    comparison: Comparison, whole: Comparison, shown: list[tuple[Block, Segment]]
) -> None:
    """Say what there is none of, and what may be done, before a table that shows nothing."""
    if not comparison.commentary.article.included_segments:
        st.info("No block of this commentary is marked as article text, so nothing is compared.")
    elif any(column.shown for column in comparison.columns):
        if not shown:
            st.info("No segment fits this choice of segments.")
    elif any(column.shown for column in whole.columns):
        st.info("All links found score lower than what is shown. Lower the score to see them.")
    else:
        st.info(
            "None of these articles has a passage that corresponds to one of this commentary. "
            "Do they report the same event? Under ⋯ you can still link passages by hand."
        )


def _reading(wb: Workbench, comparison: Comparison, place: DeltaGenerator) -> Reading:
    """Passages in a language the reader chose, as far as installed engines lead there."""
    language = place.selectbox(
        "Translate passages into",
        sorted(
            {
                target
                for column in comparison.columns
                for target in translations.reachable_targets(
                    wb, column.article.article.language.code
                )
            }
        ),
        index=None,
        format_func=language_name,
        placeholder="do not translate",
        key="compare reading language",
        width=230,
    )
    if language is None:
        return Reading()
    with st.spinner("Translating the matched passages …"):
        passages = {
            column.article.id: comparisons.translate_passages(wb, column, language)
            for column in comparison.columns
        }
    return Reading(language, passages)


def _decide(wb: Workbench, comparison: Comparison) -> None:
    decided = state.widget(MATRIX)["decided"]
    found = find_link(comparison, decided["link"]) if decided else None
    if found:
        decide(wb, comparison, *found, LinkState(decided["state"]), int(decided["version"]))


def _unmatched(comparison: Comparison) -> None:
    st.subheader("Only in the coverage")
    st.caption("Passages of each outlet that correspond to nothing in the commentary.")
    for column in comparison.columns:
        article, found = column.article.article, column.unmatched
        count = f"{len(found)} of {counted(len(article.included_segments), 'segment')}"
        with st.expander(f"{isolated(errors.plain(column.name))}: {count}"):
            for segment in found:
                st.html(in_language(segment.core, article.language.code, "p"))
