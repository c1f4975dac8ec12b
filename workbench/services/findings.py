"""What a comparison shows, and what the user made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.alignment.encoder import Encoder
from workbench.comparison.findings import Covered, find_findings, find_omitted
from workbench.comparison.recognition import NameRecogniser
from workbench.services.columns import Comparison
from workbench.services.comparable import comparable
from workbench.services.context import Workbench
from workbench.store import Decision, StoredArticle
from workbench.text.article import Article
from workbench.text.finding import Finding, FindingState


@dataclass(frozen=True, slots=True)
class JudgedFinding:
    """A finding with its state.

    Attributes:
        decision: the last one about it; ``None`` while nobody decided.
    """

    finding: Finding
    state: FindingState
    decision: Decision | None


@dataclass(frozen=True, slots=True)
class Findings:
    """All that a comparison shows.

    Attributes:
        gone: the last decisions about findings that no longer come up, as texts, links or outlets
            changed: nothing decided is lost.
    """

    found: tuple[JudgedFinding, ...]
    gone: tuple[Decision, ...]


def find(wb: Workbench, comparison: Comparison) -> Findings:
    """Find what commentary and coverage share, leave out and contradict each other in.

    Counted are the comparison's links that were neither rejected nor hidden by a score.
    """
    coverage = _covered(wb, comparison)
    found = _found(
        comparison.commentary.article,
        coverage,
        wb.encoder(),
        wb.recogniser,
        _compared(wb, comparison.commentary, comparison.translated_into),
    )
    decisions = wb.store.decisions.findings(comparison.commentary.id)
    ids = {finding.id for finding in found}
    return Findings(
        tuple(_judged(finding, decisions.get(finding.id)) for finding in found),
        tuple(d for key, d in decisions.items() if key not in ids and d.after != FindingState.OPEN),
    )


def find_omissions(wb: Workbench, comparison: Comparison) -> tuple[JudgedFinding, ...]:
    """Find only what several outlets report and the commentary does not; much quicker than all."""
    found = _omitted(
        comparison.commentary.article,
        _covered(wb, comparison),
        wb.encoder(),
        _compared(wb, comparison.commentary, comparison.translated_into),
    )
    decisions = wb.store.decisions.findings(comparison.commentary.id)
    return tuple(_judged(finding, decisions.get(finding.id)) for finding in found)


def _covered(wb: Workbench, comparison: Comparison) -> tuple[Covered, ...]:
    return tuple(
        Covered(
            column.article.id,
            column.name,
            column.article.article,
            tuple(stored.link for stored in column.shown),
            _compared(wb, column.article, column.translated_into),
        )
        for column in comparison.columns
    )


def _compared(wb: Workbench, stored: StoredArticle, translated_into: str) -> Article | None:
    """The translation an article was compared by, if it was by one."""
    return comparable(wb, stored).article if translated_into else None


@lru_cache(maxsize=4)
def _omitted(
    commentary: Article,
    coverage: tuple[Covered, ...],
    encoder: Encoder,
    compared: Article | None,
) -> tuple[Finding, ...]:
    """Keep the omissions of the last comparisons, as `_found` keeps all."""
    return find_omitted(commentary, coverage, encoder, compared)


@lru_cache(maxsize=4)
def _found(
    commentary: Article,
    coverage: tuple[Covered, ...],
    encoder: Encoder,
    recogniser: NameRecogniser | None,
    compared: Article | None,
) -> tuple[Finding, ...]:
    """Keep the findings of the last comparisons: a page asks again with every decision."""
    return find_findings(commentary, coverage, encoder, recogniser, compared)


def _judged(finding: Finding, decision: Decision | None) -> JudgedFinding:
    state = FindingState(decision.after) if decision else FindingState.OPEN
    return JudgedFinding(finding, state, decision)


def judge(
    wb: Workbench,
    commentary_id: str,
    judged: JudgedFinding,
    state: FindingState,
    *,
    reason: str = "",
) -> Decision:
    """Confirm or dismiss a finding, or open it again; kept in the history.

    Raises:
        StaleEditError: someone else decided first.
    """
    return wb.store.decisions.decide_finding(
        commentary_id,
        judged.finding.id,
        state,
        before=judged.state,
        reason=reason.strip(),
        note=judged.finding.explanation,
        author=wb.settings.author,
    )


def history(wb: Workbench, commentary_id: str) -> Sequence[Decision]:
    """List everything decided about a commentary's links and findings, newest first."""
    return wb.store.decisions.history(commentary_id)


def undo(wb: Workbench, commentary_id: str) -> Sequence[Decision]:
    """Take back the newest decision that still stands, on a link or a finding.

    Returns:
        what took it back; nothing where no decision is left.

    Raises:
        NotFoundError: its link is no longer there.
        StaleEditError: its link was changed otherwise since.
    """
    return wb.store.decisions.undo(commentary_id, author=wb.settings.author)
