"""What a translation cost and how good it is."""

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.exchange.tables import Cell, Table, write_csv
from workbench.services import Workbench, quality
from workbench.services.bring_in import Given
from workbench.store import Annotation, StoredArticle
from workbench.text.article import Role
from workbench.text.labels import distinct
from workbench.text.languages import language_name
from workbench.text.mqm import WEIGHTS, MqmScore, MqmSeverity, categories
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.pick import pick_article
from workbench.ui.components.text import counted, isolated
from workbench.ui.resources import get_workbench

PAGE = "quality"


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Quality")
    stored = pick_article(wb, Role.COMMENTARY, "commentary")
    if stored is None:
        return
    targets = wb.store.translations.targets(stored.id)
    if not targets:
        st.info("No translation yet: make one on the Translate page.")
        st.page_link("workbench/ui/pages/translate.py", label="Translate")
        return
    kept = state.recall(state.TARGET)
    key = f"quality of {stored.id} {'+'.join(targets)}"
    target = st.segmented_control(
        "Translation",
        targets,
        format_func=language_name,
        default=kept if kept in targets else targets[0],
        required=True,
        key=key,
        on_change=lambda: state.remember(state.TARGET, state.widget(key)),
    )
    report = quality.effort(wb, stored.id, target)
    effort, reference, marked = st.tabs(["Effort", "Against a reference", "Marked errors"])
    with effort:
        _effort(report, stored, target)
    with reference:
        _reference(wb, stored, target)
    with marked:
        _errors(wb, stored, target, report)


# ---- Effort ----


def _effort(report: quality.EffortReport, stored: StoredArticle, target: str) -> None:
    row = st.container(horizontal=True)
    row.metric("HTER", f"{report.hter.value:.1f} %" if report.hter else "–", border=True)
    row.metric("Drafts judged", f"{report.judged} of {len(report.segments)}", border=True)
    row.metric("Left as drafted", str(report.untouched), border=True)
    speed = report.words_per_hour
    row.metric("Source words an hour", f"{speed:,.0f}" if speed else "–", border=True)
    st.caption(
        "HTER: the edits it took to make a draft into what a person edited or confirmed, for each "
        "100 words of the result; 0 is a draft left as it was. Time counts while somebody types or "
        f"chooses in a segment; less than {quality.FASTEST:g} or more than {quality.SLOWEST:g} "
        f"seconds a source word are left out ({counted(report.outliers, 'segment')})."
    )
    if report.hter:
        st.caption(f"sacreBLEU: {errors.plain(report.hter.signature)}")
    table = _effort_table(report)
    st.dataframe(
        [dict(zip(table.header, cells, strict=True)) for cells in table.rows],
        hide_index=True,
        width="stretch",
        column_config=dict.fromkeys(
            ("Source", "Draft", "Text"), st.column_config.Column(width=200)
        ),
    )
    _download(table, report.hter.signature if report.hter else "", f"{stored.id} {target}")


def _effort_table(report: quality.EffortReport) -> Table:
    header = (
        "Segment",
        "Source",
        "Draft",
        "Text",
        "Status",
        "Edits",
        "HTER %",
        "Seconds",
        "Counted",
    )
    rows: list[tuple[Cell, ...]] = [
        (
            one.number,
            one.source,
            one.draft,
            one.text,
            one.status or "missing",
            one.edits,
            None if one.rate is None else round(one.rate, 1),
            None if one.seconds is None else round(one.seconds, 1),
            "no" if one.outlier else "yes" if one.seconds else "",
        )
        for one in report.segments
    ]
    return Table("effort", header, tuple(rows))


# ---- Against a reference ----


def _reference(wb: Workbench, stored: StoredArticle, target: str) -> None:
    st.caption(
        "Give another translation of the same text. Its passages are aligned with the segments "
        "first; nothing of it is kept."
    )
    text = st.text_area("Reference translation", key=f"reference {stored.id} {target}", height=160)
    name = f"scores {stored.id} {target}"
    if st.button("Compare", disabled=not text.strip()):
        try:
            with st.spinner("Aligning …"):
                given = Given("", text.encode())
                state.put(PAGE, name, quality.compare_with_reference(wb, stored.id, target, given))
        except WorkbenchError as error:
            state.pop(PAGE, name)
            errors.show(error)
    report: quality.ReferenceReport | None = state.get(PAGE, name)
    if report:
        _scores(report)


def _scores(report: quality.ReferenceReport) -> None:
    row = st.container(horizontal=True)
    for one in report.scores:
        row.metric(one.name, f"{one.value:.1f}", border=True)
    st.caption(
        f"Of {counted(report.passages, 'passage')} with a text on both sides; "
        f"{report.left_out} left out, {report.unplaced} of the reference without a place. "
        "Higher is better for BLEU and chrF2, lower for TER."
    )
    for one in report.scores:
        st.caption(f"{one.name}: {errors.plain(one.signature)}")
    st.caption(f"Aligned by {errors.plain(report.aligned_by)}")


# ---- Marked errors ----


def _errors(
    wb: Workbench, stored: StoredArticle, target: str, report: quality.EffortReport
) -> None:
    rows = [one for one in report.segments if one.text.strip()]
    if not rows:
        st.info("Nothing is translated yet.")
        return
    _mqm_score(quality.mqm(wb, stored.id, target))
    labels = distinct({one.segment_id: f"{one.number} · {one.text}" for one in rows})
    _mark_form(wb, stored, target, labels)
    marked = wb.store.annotations.list(stored.id, target)
    numbers = {one.segment_id: one.number for one in rows}
    for one in sorted(marked, key=lambda mark: numbers.get(mark.segment_id, 0)):
        _marked(wb, one, numbers.get(one.segment_id))
    if marked:
        table = _marks_table(marked, numbers)
        _download(table, "MQM Core, linear raw score", f"{stored.id} {target}")


def _mqm_score(found: MqmScore) -> None:
    row = st.container(horizontal=True)
    per = "–" if found.per_thousand is None else f"{found.per_thousand:.1f}"
    row.metric("Penalty per 1,000 words", per, border=True)
    for severity in reversed(MqmSeverity):
        row.metric(severity.capitalize(), str(found.counts[severity]), border=True)
    weights = ", ".join(f"{severity} {WEIGHTS[severity]}" for severity in MqmSeverity)
    st.caption(f"MQM, linear raw score over {found.words:,} source words. Weights: {weights}.")


def _mark_form(wb: Workbench, stored: StoredArticle, target: str, labels: dict[str, str]) -> None:
    with st.form(f"mark {stored.id} {target}", clear_on_submit=True):
        segment = st.selectbox(
            "Segment", list(labels), format_func=lambda id_: isolated(labels[id_])
        )
        left, right = st.columns(2)
        category = left.selectbox("Type", categories(), index=categories().index("accuracy"))
        severity = right.segmented_control(
            "Severity",
            list(MqmSeverity),
            default=MqmSeverity.MINOR,
            format_func=str.capitalize,
            required=True,
        )
        quote = left.text_input("Words it is in", placeholder="all of the segment")
        note = right.text_input("Note")
        if not st.form_submit_button("Mark the error"):
            return
    try:
        quality.mark(
            wb, stored.id, target, segment,
            category=category, severity=severity, quote=quote, note=note,
        )  # fmt: skip
    except WorkbenchError as error:
        errors.show(error)
    else:
        st.rerun()


def _marked(wb: Workbench, mark: Annotation, number: int | None) -> None:
    row = st.container(horizontal=True, vertical_alignment="center")
    where = f"Segment {number}" if number else "A segment that is gone"
    words = f" “{errors.plain(isolated(mark.quote))}”" if mark.quote else ""
    by = f" ({errors.plain(mark.author)})" if mark.author else ""
    note = f" – {errors.plain(mark.note)}" if mark.note else ""
    row.markdown(f"**{where}** · {mark.severity} · {mark.category}{words}{note}{by}")
    if row.button("Remove", key=f"unmark {mark.id}"):
        wb.store.annotations.remove(mark.id)
        st.rerun()


def _marks_table(marked: list[Annotation], numbers: dict[str, int]) -> Table:
    header = ("Segment", "Severity", "Points", "Type", "Words", "Note", "By", "At")
    rows = tuple(
        (
            numbers.get(one.segment_id),
            one.severity.value,
            WEIGHTS[one.severity],
            one.category,
            one.quote,
            one.note,
            one.author or "",
            one.at,
        )
        for one in marked
    )
    return Table("errors", header, rows)


def _download(table: Table, signature: str, key: str) -> None:
    st.download_button(
        "CSV",
        write_csv(table, signature),
        f"{table.name}.csv",
        "text/csv",
        icon=":material/download:",
        key=f"{table.name} {key}",
    )


render(get_workbench())
