"""Statements × outlets: which outlet has which statement, at a glance."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.exchange.report import Report, ReportArticle, ReportLink
from workbench.text.alignment import LinkState
from workbench.text.finding import FindingKind, FindingState

ABSENT, PRESENT, DIFFERS, UNPROPOSED = "–", "●", "≠", "°"
STALE = "not proposed by this run"
MARKS: dict[LinkState, str] = {
    LinkState.PROPOSED: "",
    LinkState.ACCEPTED: "✓",
    LinkState.MANUAL: "+",
    LinkState.REJECTED: "✗",
}
MOST_OF_HEAD = 40
"""Characters of an outlet's name over its column; the list of articles has it whole."""
LEGEND = (
    "Figures are scores of proposed links, in hundredths. ✓ accepted, + linked by hand, "
    "✗ rejected, ° not proposed by this "
    "run, so without a score, ≠ with a discrepancy nobody dismissed, – no link, ● in the outlet. "
    "In brackets how many independent texts, where some of the outlets are copies of one."
)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one outlet has of a statement.

    Attributes:
        strength: the score of the link shown, 1 for one made by hand; 0 where none stands.
        mark: what is written: state, score, discrepancy.
        meaning: the same in words.
    """

    strength: float
    mark: str
    meaning: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One statement: of the commentary, or one it does not make.

    Attributes:
        number: of the commentary's segment, or of the omission: ``12``, ``O3``.
        language: BCP-47, of `text`.
        cells: one an outlet.
        omitted: whether the commentary does not make it.
        outlets: how many have it, and in brackets how many independent texts where those are
            fewer: ``3 (1)``.
    """

    number: str
    text: str
    language: str
    cells: tuple[MatrixCell, ...]
    omitted: bool = False
    outlets: str = ""


def matrix(report: Report) -> tuple[MatrixRow, ...]:
    """Lay out the commentary's statements, then what it omits and nobody dismissed."""
    return (*_statements(report), *_omissions(report))


def _statements(report: Report) -> Iterator[MatrixRow]:
    differs = _disagreeing(report)
    links = [_by_segment(article) for article in report.coverage]
    for number, segment in enumerate(report.commentary.segments, 1):
        cells = (
            _cell(found.get(segment.id), (segment.id, article.id) in differs)
            for article, found in zip(report.coverage, links, strict=True)
        )
        language = report.commentary.language((segment.id,))
        having = sum(segment.id in article.covers for article in report.coverage)
        outlets = _outlets(having, report.texts.get(segment.id, having))
        yield MatrixRow(str(number), segment.core, language, tuple(cells), outlets=outlets)


def _outlets(having: int, texts: int) -> str:
    return f"{having} ({texts})" if texts < having else str(having)


def _disagreeing(report: Report) -> frozenset[tuple[str, str]]:
    return frozenset(
        (segment, passage.article)
        for found in report.of_kind(FindingKind.DISCREPANCY)
        if found.state is not FindingState.DISMISSED
        for segment in found.finding.commentary
        for passage in found.finding.coverage
    )


def _by_segment(article: ReportArticle) -> Mapping[str, ReportLink]:
    """Find the link to show for each commentary segment: the surest, a rejected one last."""
    found: dict[str, ReportLink] = {}
    for link in sorted(article.links, key=_strength):
        found.update(dict.fromkeys(link.link.commentary, link))
    return found


def _strength(link: ReportLink) -> float:
    if not link.counts:
        return 0.0
    return 1.0 if link.link.score is None else link.link.score


def _cell(link: ReportLink | None, differs: bool) -> MatrixCell:
    if link is None:
        return MatrixCell(0.0, ABSENT, "no link")
    state, score = link.link.state, link.link.score
    shown = state is not LinkState.REJECTED and score is not None
    mark = MARKS[state] + (f"{(score or 0.0) * 100:.0f}" if shown else "")
    mark += UNPROPOSED * link.stale + DIFFERS * differs
    meaning = [state.value]
    meaning += [] if score is None else [f"score {score:.2f}"]
    meaning += [STALE] * link.stale
    meaning += ["discrepancy"] * differs
    return MatrixCell(_strength(link), mark, ", ".join(meaning))


def _omissions(report: Report) -> Iterator[MatrixRow]:
    for number, found in enumerate(report.of_kind(FindingKind.OMISSION), 1):
        if found.state is FindingState.DISMISSED:
            continue
        passages = {passage.article: passage.segments for passage in found.finding.coverage}
        shown = report.by_id[found.finding.coverage[0].article]
        ids = passages[shown.id]
        made = shown.translation(ids)
        yield MatrixRow(
            f"O{number}",
            made.text if made else shown.passage(ids),
            report.language if made else shown.language(ids),
            tuple(
                MatrixCell(1.0, PRESENT, "reported")
                if article.id in passages
                else MatrixCell(0.0, ABSENT, "not found")
                for article in report.coverage
            ),
            omitted=True,
            outlets=_outlets(len(passages), found.finding.independent or len(passages)),
        )
