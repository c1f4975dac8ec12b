"""What a comparison shows, to be confirmed or dismissed, and everything decided so far."""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, findings
from workbench.services.columns import Comparison
from workbench.services.findings import Findings, JudgedFinding
from workbench.store import Decision
from workbench.text.bidi import keep_apart
from workbench.text.finding import FindingKind, FindingState
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.findings import KINDS, findings_list
from workbench.ui.components.text import counted, isolated

ANY = "all"
LIST = "findings list"


def findings_view(wb: Workbench, comparison: Comparison) -> None:
    """Draw the findings of a comparison with their filters."""
    found = findings.find(wb, comparison)
    kind, wanted = _filters(found)
    shown = [
        judged
        for judged in found.found
        if judged.finding.kind is kind and wanted in (ANY, judged.state.value)
    ]
    st.caption(_about(kind))
    if len(comparison.columns) < 2 and kind is not FindingKind.DISCREPANCY:
        st.info("Choose at least two outlets: one alone shows nothing shared or left out.")
    elif not shown:
        st.info("Nothing of this kind.")
    else:
        findings_list(comparison, shown, on_judged=lambda: _judge(wb, comparison, shown), key=LIST)
    _gone(found)


def _filters(found: Findings) -> tuple[FindingKind, str]:
    counts = Counter(judged.finding.kind for judged in found.found)
    counting = Counter(judged.finding.kind for judged in found.found if judged.finding.counts)
    row = st.container(horizontal=True, vertical_alignment="bottom")
    kind = row.segmented_control(
        "Findings",
        list(KINDS),
        format_func=lambda kind: f"{KINDS[kind]} ({_counted(counts[kind], counting[kind])})",
        default=FindingKind.DISCREPANCY,
        required=True,
        key="findings kind",
        width="content",
    )
    wanted = row.segmented_control(
        "State",
        [ANY, *(state.value for state in FindingState)],
        default=ANY,
        required=True,
        key="findings state",
        width="content",
    )
    return FindingKind(kind), str(wanted)


def _counted(found: int, counting: int) -> str:
    """Count findings, and those that rest on more than copies of one text."""
    return f"{found}, {counting} independent" if counting < found else str(found)


def _about(kind: FindingKind) -> str:
    return {
        FindingKind.DISCREPANCY: "Linked passages that give a number, a date, a name or a "
        "speaker differently, or where one denies or doubts what the other states. What only one "
        "of them says is no disagreement.",
        FindingKind.OMISSION: "Passages of at least two outlets that say the same and correspond "
        "to nothing in the commentary, those of most independent texts first.",
        FindingKind.EXCLUSIVE: "Segments of the commentary that no outlet corresponds to.",
        FindingKind.SHARED: "Segments of the commentary that every outlet corresponds to.",
    }[kind]


def _judge(wb: Workbench, comparison: Comparison, shown: Sequence[JudgedFinding]) -> None:
    told = state.widget(LIST)["judged"]
    judged = next((j for j in shown if told and j.finding.id == told["finding"]), None)
    if judged is None:
        return
    try:
        findings.judge(
            wb,
            comparison.commentary.id,
            judged,
            FindingState(told["state"]),
            reason=told["reason"],
        )
    except WorkbenchError as error:
        errors.show(error)


def _gone(found: Findings) -> None:
    if not found.gone:
        return
    with st.expander(f"{counted(len(found.gone), 'decided finding')} that no longer come up"):
        st.caption("Texts, links or outlets changed since, or other outlets are chosen now.")
        for decision in found.gone:
            st.markdown(errors.plain(_line(decision)))


def decisions_view(wb: Workbench, comparison: Comparison) -> None:
    """Draw everything decided about a commentary, newest first, and take the last step back."""
    decided = findings.history(wb, comparison.commentary.id)
    if not decided:
        st.info("Nothing is decided yet. Accept or reject links, confirm or dismiss findings.")
        return
    st.button(
        "Take the last decision back",
        icon=":material/undo:",
        on_click=_undo,
        args=(wb, comparison.commentary.id),
    )
    st.dataframe(
        [_row(decision) for decision in decided],
        column_config={
            "about": st.column_config.TextColumn(width=360),
            "reason": st.column_config.TextColumn(width=150),
        },
        hide_index=True,
        row_height=66,
    )
    if not wb.settings.author:
        st.caption(
            "Decisions are not signed. Set WORKBENCH_AUTHOR, or author in workbench.toml, to sign "
            "them with your name."
        )


def _row(decision: Decision) -> dict[str, str]:
    change = f"{decision.before or 'new'} → {decision.after or 'removed'}"
    return {
        "when (UTC)": decision.at[:16].replace("T", " "),
        "who": decision.author or "",
        "decision": f"{decision.subject}: {change}" + " (taken back)" * bool(decision.undoes),
        "about": keep_apart(decision.note),
        "reason": decision.reason,
    }


def _undo(wb: Workbench, commentary_id: str) -> None:
    try:
        undone = findings.undo(wb, commentary_id)
    except WorkbenchError as error:
        errors.show(error)
        return
    state.say("Taken back." if undone else "No decision is left to take back.")


def _line(decision: Decision) -> str:
    why = f" ({isolated(decision.reason)})" if decision.reason else ""
    return f"- {decision.after}: {keep_apart(decision.note)}{why}"
