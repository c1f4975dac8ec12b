"""The links of one commentary segment to one outlet: decided on, or made by hand."""

from collections.abc import Callable, Sequence

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, comparisons
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.link_notes import note_of, relink
from workbench.store import StoredLink
from workbench.text.alignment import LinkState
from workbench.text.labels import distinct
from workbench.ui.components import errors
from workbench.ui.components.text import in_language, isolated

# What can be decided about a link in each state.
CHOICES = {
    LinkState.PROPOSED: {LinkState.ACCEPTED: "Accept", LinkState.REJECTED: "Reject"},
    LinkState.ACCEPTED: {LinkState.PROPOSED: "Undecided", LinkState.REJECTED: "Reject"},
    LinkState.REJECTED: {LinkState.PROPOSED: "Undecided", LinkState.ACCEPTED: "Accept"},
    LinkState.MANUAL: {LinkState.REJECTED: "Reject"},
}


def decide(
    wb: Workbench,
    comparison: Comparison,
    column: OutletColumn,
    stored: StoredLink,
    new: LinkState,
    version: int,
) -> bool:
    """Keep what the user made of a link, or say why it cannot be.

    Args:
        version: of the link as the user saw it.

    Returns:
        whether it was kept; a page that is drawn anew after a refusal would take back the reason.
    """
    told = note_of(comparison, column, stored)
    return _done(lambda: comparisons.decide(wb, stored.id, new, version, note=told))


def _done(act: Callable[[], object]) -> bool:
    try:
        act()
    except WorkbenchError as error:
        errors.show(error)
        return False
    return True


@st.dialog("Passages for this segment", width="large")
def show_passages(
    wb: Workbench,
    comparison: Comparison,
    segment_id: str,
    coverage_id: str,
    on_beside: Callable[[str, str], None],
) -> None:
    """Let the user decide on the links of a commentary segment to an outlet, or link by hand.

    Args:
        on_beside: shows both articles side by side there, by the ids of outlet and segment.
    """
    column = next(c for c in comparison.columns if c.article.id == coverage_id)
    own = comparison.commentary.article
    text = {s.id: s for s in own.segments}[segment_id].core
    st.html(in_language(text, own.language.code, "blockquote"))
    st.caption(f"{isolated(errors.plain(column.name))}:")
    if st.button("Show side by side", on_click=on_beside, args=(coverage_id, segment_id)):
        st.rerun()
    links = column.for_segment(segment_id)
    for link in links:
        _decision(wb, comparison, column, link)
    _relink(wb, comparison, column, segment_id, links)


def _decision(
    wb: Workbench, comparison: Comparison, column: OutletColumn, link: StoredLink
) -> None:
    st.html(in_language(column.passage(link), column.article.article.language.code, "div"))
    row = st.container(horizontal=True, vertical_alignment="center")
    row.caption(f"{link.link.state} · {_score(link)}")
    for new, label in CHOICES[link.link.state].items():
        pressed = row.button(label, key=f"{new} {link.id}")
        if pressed and decide(wb, comparison, column, link, new, link.version):
            st.rerun()


def _score(link: StoredLink) -> str:
    if link.stale:
        return "not proposed by this run"
    return "by hand" if link.link.score is None else f"{link.link.score:.2f}"


def _relink(
    wb: Workbench,
    comparison: Comparison,
    column: OutletColumn,
    segment_id: str,
    links: Sequence[StoredLink],
) -> None:
    st.divider()
    ranked = comparisons.alternatives(
        wb, comparison.commentary, column.article, segment_id, limit=None
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
        if _done(lambda: relink(wb, comparison, column, own, order, replaced)):
            st.rerun()
