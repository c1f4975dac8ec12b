"""The report of a comparison: one file that stands in a paper, tables, and what to run again."""

from functools import partial

import streamlit as st

from workbench.exchange.report_formats import REPORT_FORMATS
from workbench.services import Workbench, report
from workbench.services.columns import Comparison
from workbench.services.overview.labelled import Names, read_names
from workbench.ui import state
from workbench.ui.components.overview_labels import NAMES

QUESTION = "report question"


def report_view(wb: Workbench, comparison: Comparison, least_score: float) -> None:
    """Offer the report in every format; each is made only when it is asked for."""
    st.caption(
        "Research question, articles with full citation, method with signatures, the matrix, "
        "findings with both passages, the overview with its charts, decisions. The JSON holds "
        "everything a colleague needs to run it again and get the same numbers: "
        "workbench report --rerun FILE."
    )
    state.restore_widget(QUESTION, "")
    st.text_area("Research question", key=QUESTION, placeholder="stands at the head of the report")
    state.keep_widget(QUESTION)
    written = state.kept(f"{NAMES} {comparison.commentary.id}")
    names = None if written is None else read_names(str(written))
    row = st.container(horizontal=True, vertical_alignment="center")
    for name, kind in REPORT_FORMATS.items():
        row.download_button(
            kind.label,
            partial(
                _made,
                wb,
                comparison,
                least_score,
                str(state.widget(QUESTION) or ""),
                names,
                name,
            ),
            report.report_file_name(comparison.commentary.article.title, name),
            kind.mime,
            key=f"report {name}",
        )


def _made(
    wb: Workbench,
    comparison: Comparison,
    least_score: float,
    question: str,
    names: Names | None,
    name: str,
) -> bytes:
    made = report.make_report(
        wb,
        comparison,
        question=question,
        minimum_score=least_score,
        names=names,
    )
    return report.export_report(made, name).data
