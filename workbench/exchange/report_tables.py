"""The tables of a report, for spreadsheets: every number in its own cell."""

from collections.abc import Iterator, Sequence

from workbench.exchange.report import Report, ReportArticle, ReportDecision, ReportLink
from workbench.exchange.report_numbers import count
from workbench.exchange.tables import Cell, Table

_DECIDED = ("decided_by", "decided_at", "reason")
_ARTICLES = (
    "article", "role", "name", "outlet", "author", "title", "published_at", "url", "added_at",
    "accessed_at", "language", "language_probability", "segments", "event_score",
    "commentary_segments_covered", "segments_matched", "compared_in", "one_text_with",
)  # fmt: skip
_SEGMENTS = (
    "article", "name", "segment", "number", "block", "language", "text", "translation",
    "translation_route", "translation_status", "linked", "outlets",
    "independent_texts",
)  # fmt: skip
_LINKS = (
    "link", "article", "name", "commentary_segments", "commentary_text", "coverage_segments",
    "coverage_text", "score", "state", *_DECIDED, "made",
)  # fmt: skip
_FINDINGS = (
    "finding", "kind", "detail", "article", "name", "commentary_segments", "commentary_text",
    "coverage_segments", "coverage_text", "commentary_words", "coverage_words", "confidence",
    "explanation", "state", *_DECIDED, "outlets", "independent_texts", "repeats",
)  # fmt: skip
_DECISIONS = (
    "at", "author", "subject", "key", "before", "after", "reason", "note", "step", "undoes",
)  # fmt: skip


def tables(report: Report) -> tuple[Table, ...]:
    """Lay a report out in tables.

    A finding with passages in several outlets takes a row for each, all with its id.
    """
    found = {
        ("articles", _ARTICLES): _articles(report),
        ("segments", _SEGMENTS): _segments(report),
        ("links", _LINKS): _links(report),
        ("findings", _FINDINGS): _findings(report),
        ("decisions", _DECISIONS): map(_history, report.history),
        ("signatures", ("what", "article", "name", "value")): _signatures(report),
    }
    own = tuple(Table(*key, tuple(rows)) for key, rows in found.items())
    return (*own, *(report.overview.tables if report.overview else ()))


Rows = Iterator[tuple[Cell, ...]]


def _articles(report: Report) -> Rows:
    for article, numbers in zip(report.articles, (None, *count(report).outlets), strict=True):
        about = article.article
        yield (
            article.id, about.role.value, article.name, about.outlet, about.author, about.title,
            about.published_at, about.url, article.added_at, article.accessed_at,
            about.language.code, about.language.probability, len(article.segments),
            article.event_score, numbers.covers if numbers else None,
            numbers.matched if numbers else None,
            article.words_language or about.language.code,
            " ".join(other.id for other in report.copied_in(article)) or None,
        )  # fmt: skip


def _segments(report: Report) -> Rows:
    covered = frozenset[str]().union(*(article.covers for article in report.coverage))
    for article in report.articles:
        linked = covered if article is report.commentary else article.matched
        number = 0
        for block in article.article.blocks:
            for segment in block.segments if block.included else ():
                if not segment.core:
                    continue
                number += 1
                made = article.translations.get(segment.id)
                yield (
                    article.id, article.name, segment.id, number, block.kind.value,
                    article.language((segment.id,)), segment.core,
                    *((made.text, made.route, made.status) if made else (None, None, None)),
                    "yes" if segment.id in linked else "no",
                    *_having(report, article, segment.id),
                )  # fmt: skip


def _having(report: Report, article: ReportArticle, segment: str) -> tuple[Cell, Cell]:
    """How many outlets, and how many independent texts, have a segment of the commentary."""
    if article is not report.commentary:
        return None, None
    outlets = sum(segment in other.covers for other in report.coverage)
    return outlets, report.texts.get(segment, outlets)


def _links(report: Report) -> Rows:
    for article in report.coverage:
        for found in article.links:
            link = found.link
            yield (
                found.id, article.id, article.name,
                *_passage(report.commentary, link.commentary), *_passage(article, link.coverage),
                link.score, link.state.value, *_decided(found.decision), _made(found),
            )  # fmt: skip


def _made(found: ReportLink) -> str:
    """Say what made a link: this run, an earlier one, or a person."""
    if found.stale:
        return "proposed by an earlier run"
    return "by hand" if found.link.score is None else "proposed by this run"


def _findings(report: Report) -> Rows:
    for found in report.findings:
        finding, against = found.finding, found.finding.discrepancy
        words = [
            " | ".join(mention.text for mention in side)
            for side in ((against.commentary, against.coverage) if against else ((), ()))
        ]
        for passage in finding.coverage or (None,):
            article = report.by_id[passage.article] if passage else None
            place = (article.id, article.name) if article else (None, None)
            said = _passage(article, passage.segments) if article and passage else (None, None)
            yield (
                finding.id, finding.kind.value, against.kind.value if against else None, *place,
                *_passage(report.commentary, finding.commentary), *said, *words,
                finding.confidence, finding.explanation, found.state.value,
                *_decided(found.decision), len(finding.coverage), finding.independent,
                finding.repeats or None,
            )  # fmt: skip


def _passage(article: ReportArticle, ids: Sequence[str]) -> tuple[str, str]:
    return " ".join(ids), article.passage(ids)


def _decided(decision: ReportDecision | None) -> tuple[Cell, ...]:
    return (decision.author, decision.at, decision.reason) if decision else (None,) * len(_DECIDED)


def _history(made: ReportDecision) -> tuple[Cell, ...]:
    return (
        made.at, made.author, made.subject, made.key, made.before, made.after, made.reason,
        made.note, made.batch, made.undoes,
    )  # fmt: skip


def _signatures(report: Report) -> Rows:
    yield ("question", None, None, report.question)
    yield ("workbench", None, None, report.version)
    yield ("created", None, None, report.created)
    yield ("encoder", None, None, report.encoder)
    yield ("findings", None, None, report.findings_method)
    yield ("minimum_score", None, None, report.minimum_score)
    for article in report.coverage:
        yield ("links", article.id, article.name, article.signature)
    for name, signature in report.overview.signatures.items() if report.overview else ():
        yield (name, None, None, signature)
