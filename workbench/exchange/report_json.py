"""A comparison as JSON, schema ``workbench.comparison/1``: see ``docs/reference/json.md``.

It holds what the comparison was made from and what came out, so that it can be made again.
"""

from collections.abc import Mapping
from typing import Any

from workbench.exchange import json_files, report_articles
from workbench.exchange.json_files import Json
from workbench.exchange.report import (
    Report,
    ReportArticle,
    ReportDecision,
    ReportFinding,
    ReportLink,
)
from workbench.exchange.report_numbers import count
from workbench.exchange.tables import ReportOverview
from workbench.text.finding import Discrepancy

SCHEMA = "workbench.comparison/1"
DECISION = (
    "subject", "key", "before", "after", "reason", "note", "author", "at", "batch", "undoes",
)  # fmt: skip


def write(report: Report) -> bytes:
    """Write UTF-8 JSON, indented, keys in the order of the reference."""
    numbers = count(report)
    content = {
        "schema": SCHEMA,
        "title": report.title,
        "question": report.question,
        "created": report.created,
        "language": report.language,
        "signatures": {
            "workbench": report.version,
            "encoder": report.encoder,
            "links": {article.id: article.signature for article in report.coverage},
            "findings": report.findings_method,
        },
        "minimum_score": report.minimum_score,
        "notes": list(report.notes),
        "numbers": {
            "segments": numbers.segments,
            "links": _states(numbers.links),
            "only_here": numbers.only_here,
            "everywhere": numbers.everywhere,
            "findings": {kind.value: _states(states) for kind, states in numbers.findings.items()},
            "independent_findings": {k.value: many for k, many in numbers.independent.items()},
            "independent_texts": report.independent,
        },
        "articles": [_article(article) for article in report.articles],
        "links": [_link(link, a.id) for a in report.coverage for link in a.links],
        "findings": [_finding(found) for found in report.findings],
        "gone": [_decision(decision) for decision in report.gone],
        "history": [_decision(decision) for decision in report.history],
        "overview": _overview(report.overview) if report.overview else None,
        "copies": [list(group) for group in report.copies],
        "independent_texts": dict(report.texts),
    }
    return json_files.encode(content)


def _states(states: Mapping[Any, int]) -> dict[str, int]:
    return {state.value: many for state, many in states.items()}


def _article(article: ReportArticle) -> dict[str, Json]:
    return {
        "id": article.id,
        "name": article.name,
        "added_at": article.added_at,
        "event_score": article.event_score,
        **report_articles.encode(article.article),
        "compared_by": {"language": article.words_language, "texts": dict(article.words)},
        "translations": {
            id_: {"text": t.text, "route": t.route, "status": t.status}
            for id_, t in article.translations.items()
        },
    }


def _link(link: ReportLink, coverage: str) -> dict[str, Json]:
    return {
        "id": link.id,
        "coverage": coverage,
        "commentary_segments": list(link.link.commentary),
        "coverage_segments": list(link.link.coverage),
        "score": link.link.score,
        "state": link.link.state.value,
        "stale": link.stale,
        "decision": _decision(link.decision) if link.decision else None,
    }


def _finding(found: ReportFinding) -> dict[str, Json]:
    finding = found.finding
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "commentary_segments": list(finding.commentary),
        "coverage": [
            {"article": p.article, "segments": list(p.segments)} for p in finding.coverage
        ],
        "confidence": finding.confidence,
        "explanation": finding.explanation,
        "discrepancy": _discrepancy(finding.discrepancy) if finding.discrepancy else None,
        "texts": [list(group) for group in finding.texts],
        "repeats": finding.repeats,
        "state": found.state.value,
        "decision": _decision(found.decision) if found.decision else None,
    }


def _discrepancy(found: Discrepancy) -> dict[str, Json]:
    sides = {"commentary": found.commentary, "coverage": found.coverage}
    return {
        "kind": found.kind.value,
        **{
            name: [{"text": m.text, "start": m.start, "end": m.end} for m in mentions]
            for name, mentions in sides.items()
        },
        "confidence": found.confidence,
        "explanation": found.explanation,
    }


def _overview(made: ReportOverview) -> dict[str, Json]:
    return {
        "language": made.language,
        "translated": {id_: dict(words) for id_, words in made.translated.items()},
        "names": [[name, *others] for name, others in made.names],
        "tables": [
            {
                "name": table.name,
                "signature": made.signatures.get(table.name, ""),
                "header": list(table.header),
                "rows": [list(row) for row in table.rows],
            }
            for table in made.tables
        ],
    }


def _decision(decision: ReportDecision) -> dict[str, str]:
    return {name: getattr(decision, name) for name in DECISION}
