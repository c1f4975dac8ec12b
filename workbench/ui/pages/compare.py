"""What a commentary and the coverage of its event share, in several views."""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from workbench.exchange import COMPARISON_FORMATS
from workbench.services import Workbench, comparisons, exports, findings
from workbench.services.columns import Comparison, outlet_names
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.copy_notes import copy_notes
from workbench.ui.components.event_notes import event_notes
from workbench.ui.components.findings_view import decisions_view, findings_view
from workbench.ui.components.language_notes import language_notes
from workbench.ui.components.overview_view import overview_view
from workbench.ui.components.pick import pick_article
from workbench.ui.components.report_view import report_view
from workbench.ui.components.side_view import Place, go_to, side_view
from workbench.ui.components.table_view import table_view
from workbench.ui.resources import get_workbench

VIEWS = TABLE, BESIDE, OVERVIEW, FINDINGS, DECISIONS, REPORT = (
    "Table",
    "Side by side",
    "Overview",
    "Findings",
    "Decisions",
    "Report",
)
SWITCH, SCORE = "compare switch", "compare score"


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
    event_notes(wb, comparison)
    copy_notes(comparison)
    _views(wb, comparison)


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


def _views(wb: Workbench, whole: Comparison) -> None:
    controls = st.container(horizontal=True, vertical_alignment="bottom")
    view = _switch(controls)
    least = 0.0 if view == DECISIONS else _least_score(controls)
    comparison = whole.at_least(least)
    if view == TABLE:
        table_view(wb, whole, comparison, _show_beside)
    elif view == BESIDE:
        side_view(wb, comparison, controls)
    elif view == OVERVIEW:
        overview_view(wb, comparison)
    elif view == FINDINGS:
        findings_view(wb, comparison)
    elif view == DECISIONS:
        decisions_view(wb, comparison)
    elif view == REPORT:
        report_view(wb, comparison, least)
    _export(wb, comparison)


def _switch(place: DeltaGenerator) -> str:
    state.restore_widget(SWITCH, TABLE)
    place.segmented_control("View", VIEWS, required=True, key=SWITCH, width="content")
    state.keep_widget(SWITCH)
    return str(state.widget(SWITCH))


def _least_score(place: DeltaGenerator) -> float:
    state.restore_widget(SCORE, comparisons.THRESHOLD)
    place.slider(
        "Hide proposals below",
        0.0,
        1.0,
        step=0.05,
        key=SCORE,
        help="A link's score is how sure the aligner is, from 0 to 1. "
        "Links you accepted or made are always shown.",
        width=200,
    )
    state.keep_widget(SCORE)
    return float(state.widget(SCORE))


def _show_beside(place: Place) -> None:
    go_to(place)
    state.set_widget(SWITCH, BESIDE)


def _export(wb: Workbench, comparison: Comparison) -> None:
    row = st.container(horizontal=True, vertical_alignment="center")
    row.caption("Export")
    for name, kind in COMPARISON_FORMATS.items():
        row.download_button(
            kind.label,
            partial(_exported, wb, comparison, name),
            exports.comparison_file_name(comparison, name),
            kind.mime,
            key=f"export {name}",
        )
    signatures = sorted({column.alignment.signature for column in comparison.columns})
    st.caption("Links made by: " + errors.plain("; ".join(signatures)))


def _exported(wb: Workbench, comparison: Comparison, name: str) -> bytes:
    omissions = findings.find_omissions(wb, comparison)
    return exports.export_comparison(comparison, name, omissions).data


render(get_workbench())
