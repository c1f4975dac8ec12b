"""The commentary's segments beside the passages that correspond to them."""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from workbench.exchange import COMPARISON_FORMATS
from workbench.services import Workbench, comparisons, exports, translations
from workbench.services.columns import Comparison, outlet_names
from workbench.store import StoredArticle
from workbench.text.alignment import LinkState
from workbench.text.article import Block, Role, Segment
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.language_notes import language_notes
from workbench.ui.components.link_dialog import decide, show_passages
from workbench.ui.components.matrix import Reading, matrix
from workbench.ui.components.pick import pick_article
from workbench.ui.components.text import counted, in_language, isolated
from workbench.ui.resources import get_workbench

EVERYTHING, ONLY_HERE, EVERYWHERE, SOMEWHERE = "all", "only here", "everywhere", "with a match"


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Compare")
    stored = pick_article(wb, Role.COMMENTARY, "commentary")
    if stored is None:
        return
    coverage = wb.store.articles.list(stored.project_id, Role.COVERAGE)
    if not coverage:
        st.info("This project has no coverage yet.")
        st.page_link("workbench/ui/pages/coverage.py", label="Add coverage")
        return
    chosen = _outlets(coverage)
    if not chosen:
        st.info("Choose at least one outlet.")
        return
    with st.spinner("Comparing …"):
        comparison = comparisons.compare(wb, stored.id, chosen)
    others = [(column.article, column.translated_into) for column in comparison.columns]
    language_notes(wb, [(comparison.commentary, comparison.translated_into), *others])
    _body(wb, comparison)


def _outlets(coverage: Sequence[StoredArticle]) -> list[str]:
    names = outlet_names(coverage)
    languages = sorted({a.article.language.code for a in coverage})
    left, right = st.columns([3, 2])
    tongues = right.multiselect(
        "Languages",
        languages,
        format_func=language_name,
        key="compare languages",
        placeholder="all languages",
    )
    wanted = [a.id for a in coverage if not tongues or a.article.language.code in tongues]
    picked = left.multiselect(
        "Outlets",
        wanted,
        format_func=names.__getitem__,
        key=f"compare outlets {'+'.join(wanted)}",
        placeholder="all outlets",
    )
    return picked or wanted


def _body(wb: Workbench, comparison: Comparison) -> None:
    controls = st.container(horizontal=True, vertical_alignment="bottom")
    view = controls.segmented_control(
        "Show segments",
        [EVERYTHING, SOMEWHERE, ONLY_HERE, EVERYWHERE],
        default=EVERYTHING,
        required=True,
        key="compare view",
        width="content",
    )
    floor = controls.slider(
        "Hide proposals below",
        0.0,
        1.0,
        0.5,
        0.05,
        key="compare score",
        help="A link's score is how sure the aligner is, from 0 to 1. "
        "Links you accepted or made are always shown.",
        width=200,
    )
    whole, comparison = comparison, comparison.at_least(floor)
    reading = _reading(wb, comparison, controls)
    shown = _filtered(comparison, view)
    _summary(comparison, shown)
    _say_if_empty(comparison, whole, shown)
    picked = None
    if shown:
        picked = matrix(
            comparison,
            shown,
            reading,
            on_decided=lambda: _decide(wb),
            key="comparison matrix",
        ).get("picked")
    if picked:
        show_passages(wb, comparison, picked["segment"], picked["coverage"])
    _unmatched(comparison)
    _export(comparison)


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


def _decide(wb: Workbench) -> None:
    decided = state.widget("comparison matrix")["decided"]
    if decided:
        decide(wb, decided["link"], LinkState(decided["state"]), int(decided["version"]))


def _unmatched(comparison: Comparison) -> None:
    st.subheader("Only in the coverage")
    st.caption("Passages of each outlet that correspond to nothing in the commentary.")
    for column in comparison.columns:
        article, found = column.article.article, column.unmatched
        count = f"{len(found)} of {counted(len(article.included_segments), 'segment')}"
        with st.expander(f"{isolated(errors.plain(column.name))}: {count}"):
            for segment in found:
                st.html(in_language(segment.core, article.language.code, "p"))


def _export(comparison: Comparison) -> None:
    row = st.container(horizontal=True, vertical_alignment="center")
    row.caption("Export")
    for name, kind in COMPARISON_FORMATS.items():
        row.download_button(
            kind.label,
            partial(_exported, comparison, name),
            exports.comparison_file_name(comparison, name),
            kind.mime,
            key=f"export {name}",
        )
    signatures = sorted({column.alignment.signature for column in comparison.columns})
    st.caption("Made by: " + errors.plain("; ".join(signatures)))


def _exported(comparison: Comparison, name: str) -> bytes:
    return exports.export_comparison(comparison, name).data


render(get_workbench())
