"""The findings of a comparison as a list: each with its passages and what can be decided."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from workbench.services.columns import Comparison
from workbench.services.findings import JudgedFinding
from workbench.store import Decision
from workbench.text.article import Article
from workbench.text.bidi import keep_apart
from workbench.text.finding import FindingKind, FindingState, Mention
from workbench.ui.components.mounting import component
from workbench.ui.components.text import tongue

KINDS = {
    FindingKind.DISCREPANCY: "Disagreement",
    FindingKind.OMISSION: "Only in the coverage",
    FindingKind.EXCLUSIVE: "Only in the commentary",
    FindingKind.SHARED: "In all outlets",
}
LABELS = {
    "commentary": "Commentary",
    "confirm": "Confirm",
    "dismiss": "Dismiss",
    "reopen": "Open again",
    "why": "Why is it dismissed? (Enter to save, Esc to go back)",
    "confidence": "confidence",
    "states": {
        FindingState.OPEN.value: "open",
        FindingState.CONFIRMED.value: "confirmed",
        FindingState.DISMISSED.value: "dismissed",
    },
}

_mount = component(__name__, "findings", '<div class="findings"></div>')


def findings_list(
    comparison: Comparison,
    shown: Sequence[JudgedFinding],
    *,
    on_judged: Callable[[], None],
    key: str,
) -> None:
    """Draw the findings; ``on_judged`` reads what was decided from the component's state.

    What it finds there is ``{"finding", "state", "reason"}``.
    """
    sides = {column.article.id: column.article.article for column in comparison.columns}
    names = {column.article.id: column.name for column in comparison.columns}
    _mount(
        key=key,
        data={
            "labels": LABELS,
            "findings": [
                _finding(judged, comparison.commentary.article, sides, names) for judged in shown
            ],
        },
        on_judged_change=on_judged,
    )


def _finding(
    judged: JudgedFinding,
    commentary: Article,
    sides: Mapping[str, Article],
    names: Mapping[str, str],
) -> dict[str, Any]:
    finding = judged.finding
    own = finding.discrepancy.commentary if finding.discrepancy else ()
    other = finding.discrepancy.coverage if finding.discrepancy else ()
    return {
        "id": finding.id,
        "kind": KINDS[finding.kind],
        "subject": finding.discrepancy.kind.value if finding.discrepancy else "",
        "explanation": keep_apart(finding.explanation),
        "confidence": finding.confidence,
        "state": judged.state.value,
        "decision": _signed(judged.decision),
        "commentary": _passage(commentary, finding.commentary, own),
        "coverage": [
            {
                "outlet": names[passage.article],
                **_passage(sides[passage.article], passage.segments, other),
            }
            for passage in finding.coverage
        ],
    }


def _passage(article: Article, ids: Iterable[str], marks: Iterable[Mention]) -> dict[str, Any]:
    known = {s.id: (s.core, block.language) for block in article.blocks for s in block.segments}
    found = [known[id_] for id_ in ids if id_ in known]
    guess = found[0][1] if found else article.language
    return {
        "text": " ".join(text for text, _ in found),
        "marks": [(mention.start, mention.end) for mention in marks],
        **tongue(guess if guess.certain else article.language),
    }


def _signed(decision: Decision | None) -> str:
    if decision is None:
        return ""
    who = decision.author or "somebody"
    why = f": {decision.reason}" if decision.reason else ""
    return f"{decision.after} by {who}, {decision.at[:16].replace('T', ' ')} UTC{why}"
