"""The numbers a report is summed up in, counted from its links and findings."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.exchange.report import KINDS, Report, ReportArticle
from workbench.text.alignment import LinkState
from workbench.text.finding import FindingKind, FindingState


@dataclass(frozen=True, slots=True)
class OutletNumbers:
    """How much a commentary and one coverage article share.

    Attributes:
        segments: of the coverage article.
        states: how many links are in each state.
        covers: commentary segments with a standing link.
        matched: segments of the article with a standing link.
    """

    segments: int
    states: Mapping[LinkState, int]
    covers: int
    matched: int


@dataclass(frozen=True, slots=True)
class ReportNumbers:
    """What a comparison comes to.

    Attributes:
        segments: of the commentary.
        outlets: in the order of the report's coverage.
        only_here: commentary segments without a standing link.
        everywhere: commentary segments with a standing link to every outlet.
        findings: kind → state → how many.
        independent: kind → how many without those of copies: discrepancies once a text, omissions
            and what is in all outlets where at least two independent texts have it.
        texts: how many independent texts the outlets are.
    """

    segments: int
    outlets: tuple[OutletNumbers, ...]
    only_here: int
    everywhere: int
    findings: Mapping[FindingKind, Mapping[FindingState, int]]
    independent: Mapping[FindingKind, int]
    texts: int

    @property
    def links(self) -> Mapping[LinkState, int]:
        """How many links are in each state, over all outlets."""
        return {state: sum(o.states[state] for o in self.outlets) for state in LinkState}


def count(report: Report) -> ReportNumbers:
    """Count what a report holds."""
    covered = [
        sum(segment.id in article.covers for article in report.coverage)
        for segment in report.commentary.segments
    ]
    return ReportNumbers(
        segments=len(covered),
        outlets=tuple(_outlet(article, report) for article in report.coverage),
        only_here=covered.count(0),
        everywhere=covered.count(len(report.coverage)) if report.coverage else 0,
        findings={kind: _by_state(report, kind) for kind in KINDS},
        independent={kind: independent(report, kind) for kind in KINDS},
        texts=report.independent,
    )


def independent(report: Report, kind: FindingKind) -> int:
    """Count findings of a kind that rest on more than copies of one text."""
    return sum(found.finding.counts for found in report.of_kind(kind))


def _outlet(article: ReportArticle, report: Report) -> OutletNumbers:
    states = Counter(link.link.state for link in article.links)
    return OutletNumbers(
        segments=len(article.segments),
        states={state: states[state] for state in LinkState},
        covers=sum(segment.id in article.covers for segment in report.commentary.segments),
        matched=sum(segment.id in article.matched for segment in article.segments),
    )


def _by_state(report: Report, kind: FindingKind) -> Mapping[FindingState, int]:
    states = Counter(found.state for found in report.of_kind(kind))
    return {state: states[state] for state in FindingState}


def share(part: int, whole: int) -> str:
    """Write a part as ``12 of 48 (25 %)``."""
    return f"{part} of {whole}" + (f" ({part / whole:.0%})" if whole else "")
