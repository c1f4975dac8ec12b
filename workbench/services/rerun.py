"""Making a comparison again from its JSON, to see whether the same numbers come out.

What people decided is taken over as it is; links, scores and findings are worked out anew from the
articles. What counts as the same is told in `workbench.services.rerun_differences`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from workbench.alignment.coverage import align_coverage, signature
from workbench.comparison.events import event_score
from workbench.comparison.findings import Covered, find_findings
from workbench.comparison.findings import signature as findings_signature
from workbench.exchange.report import Report, ReportArticle, ReportFinding, ReportLink
from workbench.exchange.report_numbers import ReportNumbers, count
from workbench.exchange.report_reading import read
from workbench.services.comparable import with_words
from workbench.services.context import Workbench
from workbench.services.exports import workbench_version
from workbench.services.overview.reported import overview_again
from workbench.services.rerun_differences import differences
from workbench.text.alignment import LinkState
from workbench.text.article import Article


@dataclass(frozen=True, slots=True)
class Rerun:
    """What came out when a comparison was made again.

    Attributes:
        recorded: the numbers of the file.
        made: the numbers now.
        differences: one plain sentence each; none where all is the same.
        other: in what this workbench differs from the one that made the file.
    """

    recorded: ReportNumbers
    made: ReportNumbers
    differences: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether every link, score and finding came out again, and no further one."""
        return not self.differences


def rerun(wb: Workbench, data: bytes, called: str = "The file") -> Rerun:
    """Make a comparison again from the JSON of its report.

    Args:
        called: the file, for messages.

    Raises:
        UnreadableFileError: not such a JSON.
    """
    report = read(data, called)
    coverage = tuple(_aligned(wb, report, article) for article in report.coverage)
    again = replace(
        report,
        coverage=coverage,
        findings=tuple(_found(wb, report, coverage)),
        overview=overview_again(replace(report, coverage=coverage), wb.encoder()),
    )
    return Rerun(
        count(report),
        count(again),
        tuple(differences(report, again)),
        tuple(_other(wb, report, again)),
    )


def _aligned(wb: Workbench, report: Report, article: ReportArticle) -> ReportArticle:
    """Link an article anew; the links people decided on stay, with the score found now."""
    own, other = _compared(report.commentary), _compared(article)
    made = align_coverage(own.included_segments, other.included_segments, wb.encoder())
    scores = {(link.commentary, link.coverage): link.score for link in made.links}
    kept = [_rescored(x, scores) for x in article.links if x.link.state is not LinkState.PROPOSED]
    decided = {(x.link.commentary, x.link.coverage) for x in kept}
    proposed = [
        ReportLink("", link)
        for link in made.links
        if (link.commentary, link.coverage) not in decided
        and (link.score or 0.0) >= report.minimum_score
    ]
    place = {segment.id: n for n, segment in enumerate(report.commentary.article.segments)}
    links = sorted(
        [*kept, *proposed],
        key=lambda x: (min(place[id_] for id_ in x.link.commentary), -(x.link.score or 1.0)),
    )
    score = round(event_score(own, other, wb.encoder()), 4)
    return replace(article, links=tuple(links), event_score=score)


def _compared(article: ReportArticle) -> Article:
    """The article with the words it was compared by."""
    return with_words(article.article, article.words) if article.words else article.article


def _translated(article: ReportArticle) -> Article | None:
    """The translation an article was compared by, if it was by one."""
    return _compared(article) if article.words else None


Scores = Mapping[tuple[tuple[str, ...], tuple[str, ...]], float | None]


def _rescored(kept: ReportLink, scores: Scores) -> ReportLink:
    """Give a link people decided on the score that is found now; none where it is not proposed."""
    if kept.link.score is None and not kept.stale:
        return kept
    found = scores.get((kept.link.commentary, kept.link.coverage))
    return replace(kept, link=replace(kept.link, score=found), stale=found is None)


def _found(
    wb: Workbench, report: Report, coverage: Iterable[ReportArticle]
) -> Iterator[ReportFinding]:
    covered = [
        Covered(a.id, a.name, a.article, tuple(x.link for x in a.standing), _translated(a))
        for a in coverage
    ]
    judged = {found.finding.id: found for found in report.findings}
    found = find_findings(
        report.commentary.article,
        covered,
        wb.encoder(),
        wb.recogniser,
        _translated(report.commentary),
    )
    for finding in found:
        before = judged.get(finding.id)
        yield replace(before, finding=finding) if before else ReportFinding(finding)


def _other(wb: Workbench, report: Report, again: Report) -> Iterator[str]:
    """Say in what this workbench differs from the one that made the file."""
    articles = (report.commentary.article, *(a.article for a in report.coverage))
    now = {
        "workbench": workbench_version(),
        "encoder": wb.encoder().id,
        "findings": findings_signature(articles, wb.recogniser),
    }
    was = {
        "workbench": report.version,
        "encoder": report.encoder,
        "findings": report.findings_method,
    }
    for name, made in now.items():
        if was[name] != made:
            yield f"The file was made with {name} {was[name]}; here it is {made}."
    method = signature(wb.encoder())
    for article in report.coverage:
        if not article.signature.startswith(method):
            yield f"The links to {article.name} were made by {article.signature}; here by {method}."
    made_now = again.overview.signatures if again.overview else {}
    for table, made in report.overview.signatures.items() if report.overview else ():
        if made_now.get(table) != made:
            now_by = made_now.get(table, "nothing")
            yield f"The table {table} was made by {made}; here by {now_by}."
