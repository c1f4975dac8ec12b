"""The findings of a report as HTML: their passages, who says them, what became of them."""

from collections.abc import Iterator, Sequence

from workbench.exchange.page import escape, language_attributes
from workbench.exchange.report import KINDS, Report, ReportArticle, ReportFinding
from workbench.exchange.report_html_parts import name, pieces
from workbench.exchange.report_words import (
    KIND_EXPLAINED,
    KIND_TITLES,
    counted,
    decided,
    finding_title,
    marked,
    translation_note,
)
from workbench.text.finding import FindingKind, Mention


def findings(report: Report) -> str:
    """Tell the findings kind by kind."""
    return "\n".join(_kind(report, kind) for kind in KINDS)


def _kind(report: Report, kind: FindingKind) -> str:
    found = report.of_kind(kind)
    told = "\n".join(_finding(report, one, number) for number, one in enumerate(found, 1))
    nothing = '<p class="note">None was found.</p>'
    return (
        f"<h3>{KIND_TITLES[kind]} ({counted(found)})</h3>"
        f'<p class="note">{escape(KIND_EXPLAINED[kind])}</p>\n{told or nothing}'
    )


def _finding(report: Report, found: ReportFinding, number: int) -> str:
    finding = found.finding
    return (
        f'<article class="finding {found.state.value}" id="finding-{escape(finding.id)}">'
        f"<h4><bdi>{escape(finding_title(finding, number))}</bdi></h4>"
        f'<p class="meta">Confidence {finding.confidence:.2f} · machine-made · '
        f"<strong>{escape(decided(found.state, found.decision))}</strong></p>"
        f"{''.join(_passages(report, found))}</article>"
    )


def _passages(report: Report, found: ReportFinding) -> Iterator[str]:
    finding, against = found.finding, found.finding.discrepancy
    if finding.commentary:
        words = against.commentary if against else ()
        yield _passage(report, report.commentary, finding.commentary, words)
    for passage in finding.coverage:
        words = against.coverage if against else ()
        yield _passage(report, report.by_id[passage.article], passage.segments, words)


def _passage(
    report: Report, article: ReportArticle, ids: Sequence[str], words: Sequence[Mention]
) -> str:
    language = language_attributes(article.language(ids))
    text = pieces(marked(article.passage(ids), words))
    return (
        f'<div class="passage" data-segments="{escape(" ".join(ids))}">'
        f'<div class="outlet">{name(article)}</div>'
        f"<p {language}>{text}</p>{_translation(report, article, ids)}</div>"
    )


def _translation(report: Report, article: ReportArticle, ids: Sequence[str]) -> str:
    made = article.translation(ids)
    if made is None:
        return ""
    return (
        f'<p class="translation"><span class="meta">'
        f"{escape(translation_note(made, report.language))}</span>"
        f"<span {language_attributes(report.language)}>{escape(made.text)}</span></p>"
    )
