"""Reading a comparison from JSON, as `workbench.exchange.report_json` writes it."""

from collections.abc import Iterator, Mapping

from workbench.exchange import json_files, report_articles
from workbench.exchange.json_files import Json, text, texts
from workbench.exchange.report import (
    Report,
    ReportArticle,
    ReportDecision,
    ReportFinding,
    ReportLink,
    ReportTranslation,
)
from workbench.exchange.report_json import DECISION, SCHEMA
from workbench.exchange.tables import Cell, ReportOverview, Table
from workbench.text.alignment import Link, LinkState
from workbench.text.finding import (
    Discrepancy,
    DiscrepancyKind,
    Finding,
    FindingKind,
    FindingState,
    Mention,
    Passage,
)


def read(data: bytes, called: str = "The file") -> Report:
    """Read what `write` wrote.

    Args:
        called: the file, for messages.

    Raises:
        UnreadableFileError: not JSON, or not of this schema.
    """
    return json_files.decode(data, SCHEMA, "a comparison", _checked_report, called)


def _checked_report(content: Json) -> Report:
    report = _report(content)
    _check(report)
    return report


def _report(content: Json) -> Report:
    signatures = content["signatures"]
    links: dict[str, list[ReportLink]] = {article["id"]: [] for article in content["articles"]}
    for link in content["links"]:
        links[link["coverage"]].append(_read_link(link))
    commentary, *coverage = (
        _read_article(article, tuple(links[article["id"]]), signatures["links"])
        for article in content["articles"]
    )
    return Report(
        question=text(content["question"]),
        commentary=commentary,
        coverage=tuple(coverage),
        findings=tuple(_read_finding(found) for found in content["findings"]),
        gone=tuple(map(_read_decision, content["gone"])),
        history=tuple(map(_read_decision, content["history"])),
        language=text(content["language"]),
        minimum_score=float(content["minimum_score"]),
        encoder=text(signatures["encoder"]),
        findings_method=text(signatures["findings"]),
        version=text(signatures["workbench"]),
        created=text(content["created"]),
        notes=texts(content["notes"]),
        overview=_read_overview(content.get("overview")),
        copies=tuple(map(texts, content.get("copies", []))),  # as the next, not in older files
        texts={id_: int(many) for id_, many in content.get("independent_texts", {}).items()},
    )


def _check(report: Report) -> None:
    """See that links and findings are about segments that are there."""
    known = {article.id: {s.id for s in article.article.segments} for article in report.articles}
    if len(known) < len(report.articles):
        raise ValueError("two articles have one id")
    named = [(report.commentary.id, f.finding.commentary) for f in report.findings]
    named += [(p.article, p.segments) for f in report.findings for p in f.finding.coverage]
    for article in report.coverage:
        for found in article.links:
            named += [(report.commentary.id, found.link.commentary)]
            named += [(article.id, found.link.coverage)]
    for group in (*report.copies, *(t for f in report.findings for t in f.finding.texts)):
        named += [(id_, ()) for id_ in group]
    for article_id, ids in named:
        if not known[article_id].issuperset(ids):
            raise ValueError(f"article {article_id!r} has no segment {' or '.join(ids)}")


def _read_article(
    content: Json, links: tuple[ReportLink, ...], signatures: Mapping[str, Json]
) -> ReportArticle:
    score = content["event_score"]
    return ReportArticle(
        id=text(content["id"]),
        name=text(content["name"]),
        article=report_articles.decode(content),
        added_at=text(content["added_at"]),
        translations={
            id_: ReportTranslation(text(t["text"]), text(t["route"]), text(t["status"]))
            for id_, t in content["translations"].items()
        },
        words={id_: text(words) for id_, words in content["compared_by"]["texts"].items()},
        words_language=text(content["compared_by"]["language"]),
        links=links,
        signature=text(signatures.get(content["id"], "")),
        event_score=None if score is None else float(score),
    )


def _read_link(content: Json) -> ReportLink:
    score = content["score"]
    link = Link(
        texts(content["commentary_segments"]),
        texts(content["coverage_segments"]),
        None if score is None else float(score),
        LinkState(content["state"]),
    )
    stale = bool(content.get("stale", False))  # not in files of older versions
    return ReportLink(text(content["id"]), link, _last(content), stale)


def _read_finding(content: Json) -> ReportFinding:
    against = content["discrepancy"]
    finding = Finding(
        id=text(content["id"]),
        kind=FindingKind(content["kind"]),
        commentary=texts(content["commentary_segments"]),
        coverage=tuple(
            Passage(text(p["article"]), texts(p["segments"])) for p in content["coverage"]
        ),
        confidence=float(content["confidence"]),
        explanation=text(content["explanation"]),
        discrepancy=None if against is None else _read_discrepancy(against),
        texts=tuple(map(texts, content.get("texts", []))),
        repeats=text(content.get("repeats", "")),
    )
    return ReportFinding(finding, FindingState(content["state"]), _last(content))


def _read_discrepancy(content: Json) -> Discrepancy:
    commentary, coverage = (
        tuple(Mention(text(m["text"]), int(m["start"]), int(m["end"])) for m in content[side])
        for side in ("commentary", "coverage")
    )
    return Discrepancy(
        DiscrepancyKind(content["kind"]),
        commentary,
        coverage,
        float(content["confidence"]),
        text(content["explanation"]),
    )


def _read_overview(content: Json) -> ReportOverview | None:
    if content is None:  # a file of an older version has none
        return None
    return ReportOverview(
        tables=tuple(map(_read_table, content["tables"])),
        signatures={
            text(table["name"]): text(table["signature"])
            for table in content["tables"]
            if table["signature"]
        },
        language=text(content["language"]),
        translated={
            article: {id_: text(words) for id_, words in said.items()}
            for article, said in content["translated"].items()
        },
        names=tuple(_names(content)),
    )


def _names(content: Json) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Read the names that labels were looked for; files of older versions have none."""
    for spellings in content.get("names", []):
        name, *others = texts(spellings)
        yield name, tuple(others)


def _read_table(content: Json) -> Table:
    header = texts(content["header"])
    rows = tuple(tuple(map(_read_cell, row)) for row in content["rows"])
    if any(len(row) != len(header) for row in rows):
        raise ValueError(f"a row of {content['name']!r} is not as long as its header")
    return Table(text(content["name"]), header, rows)


def _read_cell(cell: Json) -> Cell:
    if cell is not None and (isinstance(cell, bool) or not isinstance(cell, str | int | float)):
        raise ValueError(f"{cell!r} is no cell of a table")
    return cell


def _last(content: Json) -> ReportDecision | None:
    return None if content["decision"] is None else _read_decision(content["decision"])


def _read_decision(content: Json) -> ReportDecision:
    return ReportDecision(*(text(content[name]) for name in DECISION))
