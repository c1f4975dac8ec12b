"""The commentary's segments beside the passages that correspond to them."""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from workbench.errors import WorkbenchError
from workbench.exchange import COMPARISON_FORMATS
from workbench.services import Workbench, comparisons, exports, translations
from workbench.services.columns import Comparison, OutletColumn, outlet_names
from workbench.store import StoredArticle, StoredLink
from workbench.text.alignment import LinkState
from workbench.text.article import Block, Role, Segment
from workbench.text.labels import distinct
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.matrix import Reading, matrix
from workbench.ui.components.pick import pick_article
from workbench.ui.components.text import in_language
from workbench.ui.resources import get_workbench

# What can be decided about a link in each state.
CHOICES = {
    LinkState.PROPOSED: {LinkState.ACCEPTED: "Accept", LinkState.REJECTED: "Reject"},
    LinkState.ACCEPTED: {LinkState.PROPOSED: "Undecided", LinkState.REJECTED: "Reject"},
    LinkState.REJECTED: {LinkState.PROPOSED: "Undecided", LinkState.ACCEPTED: "Accept"},
    LinkState.MANUAL: {LinkState.REJECTED: "Reject"},
}

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
    own = [comparison.commentary, *(column.article for column in comparison.columns)]
    for note in comparisons.language_notes(wb, [stored.article for stored in own]):
        st.caption(f":material/info: {errors.plain(note)}")
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
    first, second, third = st.columns([4, 2, 3], vertical_alignment="bottom")
    view = first.segmented_control(
        "Show segments",
        [EVERYTHING, SOMEWHERE, ONLY_HERE, EVERYWHERE],
        default=EVERYTHING,
        required=True,
        key="compare view",
    )
    floor = second.slider(
        "Hide proposals below",
        0.0,
        1.0,
        0.5,
        0.05,
        key="compare score",
        help="A link's score is how sure the aligner is, from 0 to 1. "
        "Links you accepted or made are always shown.",
    )
    comparison = comparison.at_least(floor)
    reading = _reading(wb, comparison, third)
    shown = _filtered(comparison, view)
    _summary(comparison, shown)
    result = matrix(
        comparison,
        shown,
        reading,
        on_decided=lambda: _decide(wb),
        key="comparison matrix",
    )
    if picked := result.get("picked"):
        _details(wb, comparison, picked["segment"], picked["coverage"])
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
    st.caption(
        f"{len(shown)} of {len(own)} segments shown. Only here: {counts.count(0)}. "
        f"In all {len(comparison.columns)} outlets: {counts.count(len(comparison.columns))}."
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
        _apply_decision(wb, decided["link"], LinkState(decided["state"]), int(decided["version"]))


def _apply_decision(wb: Workbench, link_id: str, new: LinkState, version: int) -> None:
    try:
        comparisons.decide(wb, link_id, new, version)
    except WorkbenchError as error:
        errors.show(error)


@st.dialog("Passages for this segment", width="large")
def _details(wb: Workbench, comparison: Comparison, segment_id: str, coverage_id: str) -> None:
    column = next(c for c in comparison.columns if c.article.id == coverage_id)
    own = comparison.commentary.article
    text = {s.id: s for s in own.segments}[segment_id].core
    st.html(in_language(text, own.language.code, "blockquote"))
    st.caption(errors.plain(f"{column.name}:"))
    links = column.for_segment(segment_id)
    for link in links:
        _decision(wb, link, column)
    _relink(wb, comparison, column, segment_id, links)


def _decision(wb: Workbench, link: StoredLink, column: OutletColumn) -> None:
    st.html(in_language(column.passage(link), column.article.article.language.code, "div"))
    row = st.container(horizontal=True, vertical_alignment="center")
    score = "by hand" if link.link.score is None else f"{link.link.score:.2f}"
    row.caption(f"{link.link.state} · {score}")
    for new, label in CHOICES[link.link.state].items():
        if row.button(label, key=f"{new} {link.id}"):
            _apply_decision(wb, link.id, new, link.version)
            st.rerun()


def _relink(
    wb: Workbench,
    comparison: Comparison,
    column: OutletColumn,
    segment_id: str,
    links: Sequence[StoredLink],
) -> None:
    st.divider()
    ranked = comparisons.alternatives(
        wb, comparison.commentary.article, column.article.article, segment_id, limit=None
    )
    labels = distinct({s.id: s.core for s, _ in ranked})
    chosen = st.multiselect(
        "Link it to other passages instead; the nearest come first",
        list(labels),
        format_func=labels.__getitem__,
    )
    replaced = next((x for x in links if x.link.state is not LinkState.REJECTED), None)
    if st.button("Link", type="primary", disabled=not chosen):
        own = replaced.link.commentary if replaced else (segment_id,)
        order = [s.id for s in column.article.article.segments if s.id in chosen]
        comparisons.relink(
            wb,
            comparison.commentary.id,
            column.article.id,
            own,
            order,
            instead_of=replaced,
        )
        st.rerun()


def _unmatched(comparison: Comparison) -> None:
    st.subheader("Only in the coverage")
    st.caption("Passages of each outlet that correspond to nothing in the commentary.")
    for column in comparison.columns:
        article, found = column.article.article, column.unmatched
        count = f"{len(found)} of {len(article.included_segments)} segments"
        with st.expander(f"{errors.plain(column.name)}: {count}"):
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
