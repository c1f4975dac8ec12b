"""Putting a comparison together as a report that can be cited, checked and run again."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from workbench.comparison.findings import signature
from workbench.errors import InputError
from workbench.exchange.report import (
    Report,
    ReportArticle,
    ReportDecision,
    ReportFinding,
    ReportLink,
    ReportTranslation,
)
from workbench.exchange.report_formats import REPORT_FORMATS
from workbench.services import comparisons, findings
from workbench.services.columns import Comparison, OutletColumn, outlet_names
from workbench.services.comparable import comparable
from workbench.services.context import Workbench
from workbench.services.exports import ExportedFile, now, workbench_version
from workbench.services.file_names import file_stem
from workbench.services.overview.labelled import Names
from workbench.services.overview.reported import overview_for_report
from workbench.services.sources import copies_in, independent_texts
from workbench.store import Decision, StoredAlignment, StoredArticle, StoredLink, Subject
from workbench.text.article import Article, Role
from workbench.text.languages import check_code

READER = "en"
"""The language passages are translated into for the reader, where translations are kept."""


def make_report(
    wb: Workbench,
    comparison: Comparison,
    *,
    question: str = "",
    language: str = READER,
    minimum_score: float = 0.0,
    names: Names | None = None,
) -> Report:
    """Put a comparison together with its findings and all that was decided.

    Args:
        question: the research question, in the user's words.
        language: BCP-47; translations into it that the store keeps are shown, none is made.
        minimum_score: proposed links below it are left out, 0 to 1.
        names: to look for labels of; those that are suggested if not given.
    """
    comparison = comparison.at_least(minimum_score)
    found = findings.find(wb, comparison)
    history = findings.history(wb, comparison.commentary.id)
    decided = {d.key: d for d in reversed(history) if d.subject is Subject.LINK}
    articles = [comparison.commentary, *(column.article for column in comparison.columns)]
    return Report(
        question=question.strip(),
        commentary=_commentary(wb, comparison, check_code(language)),
        coverage=tuple(_column(wb, c, check_code(language), decided) for c in comparison.columns),
        findings=tuple(
            ReportFinding(j.finding, j.state, _decision(j.decision) if j.decision else None)
            for j in found.found
        ),
        gone=tuple(map(_decision, found.gone)),
        history=tuple(map(_decision, reversed(history))),
        language=check_code(language),
        minimum_score=minimum_score,
        encoder=wb.encoder().id,
        findings_method=signature((stored.article for stored in articles), wb.recogniser),
        version=workbench_version(),
        created=now(),
        overview=overview_for_report(wb, comparison, names),
        notes=tuple(comparisons.language_notes(wb, (stored.article for stored in articles))),
        copies=copies_in(comparison).groups,
        texts=independent_texts(comparison),
    )


def export_report(report: Report, format_name: str) -> ExportedFile:
    """Write a report in one of `REPORT_FORMATS`."""
    kind = REPORT_FORMATS[format_name]
    return ExportedFile(report_file_name(report.title, format_name), kind.mime, kind.write(report))


def report_file_name(title: str, format_name: str) -> str:
    """The name of a report's file.

    Args:
        title: of the commentary.
    """
    return f"{file_stem(title)}.report{REPORT_FORMATS[format_name].extension}"


def compare_files(wb: Workbench, commentary: Path, coverage: Sequence[Path]) -> Comparison:
    """Compare articles in files, keeping nothing but the vectors of their segments.

    Raises:
        InputError: a file that cannot be read, or the same one twice.
    """
    from workbench.services.articles import (  # takes long to import
        article_from_file,
        refuse_same_file,
    )

    paths = (commentary, *coverage)
    refuse_same_file(paths)
    own, *others = (
        _loose(path, article_from_file(path.name, path.read_bytes(), role))
        for path, role in zip(
            paths, (Role.COMMENTARY, *[Role.COVERAGE] * len(coverage)), strict=True
        )
    )
    names = outlet_names(others)
    return Comparison(own, tuple(_aligned(wb, own, other, names[other.id]) for other in others))


def compare_project(wb: Workbench, name: str, title: str | None = None) -> Comparison:
    """Compare a commentary of a project with all its coverage.

    Args:
        name: of the project, or its id.
        title: of the commentary; may be left out where the project has one only.

    Raises:
        InputError: there is no such project or commentary, or more than one.
    """
    projects = {p.id: p.name for p in wb.store.projects.list() if name in (p.id, p.name)}
    project_id = _only(projects, f"project “{name}”", "workbench report PROJECT --out FILE")
    commentaries = {
        stored.id: stored.article.title
        for stored in wb.store.articles.list(project_id, Role.COMMENTARY)
        if title in (None, stored.id, stored.article.title)
    }
    what = f"commentary “{title}” in “{name}”" if title else f"commentary in “{name}”"
    return comparisons.compare(
        wb, _only(commentaries, what, "workbench report PROJECT COMMENTARY --out FILE")
    )


def _only(found: Mapping[str, str], what: str, command: str) -> str:
    if len(found) == 1:
        return next(iter(found))
    if not found:
        raise InputError(f"There is no {what}.", "Write its name as the Library page shows it.")
    ids = "; ".join(f"{id_} ({name})" for id_, name in found.items())
    raise InputError(f"There is more than one {what}.", f"Name one by its id: {command}. {ids}")


def _loose(path: Path, article: Article) -> StoredArticle:
    """Wrap an article that is not in the store, read just now."""
    time = now()
    return StoredArticle(str(path), "", article, "", 1, time, time, None)


def _aligned(wb: Workbench, own: StoredArticle, other: StoredArticle, name: str) -> OutletColumn:
    made = comparisons.align(wb, own.article, other.article)
    score = comparisons.score_event(wb, own.article, other.article)
    run = StoredAlignment(own.id, other.id, made.signature, score, 1, 1, own.created_at)
    links = tuple(
        StoredLink(f"{other.id} {n}", own.id, other.id, link, 1, False, own.created_at)
        for n, link in enumerate(made.links, 1)
    )
    return OutletColumn(other, run, links, name)


def _commentary(wb: Workbench, comparison: Comparison, language: str) -> ReportArticle:
    stored = comparison.commentary
    return ReportArticle(
        id=stored.id,
        name=stored.article.outlet or stored.article.title,
        article=stored.article,
        added_at=stored.created_at,
        translations=_translations(wb, stored, language),
        words=_words(wb, stored, comparison.translated_into),
        words_language=comparison.translated_into,
    )


def _column(
    wb: Workbench, column: OutletColumn, language: str, decided: Mapping[str, Decision]
) -> ReportArticle:
    stored = column.article
    return ReportArticle(
        id=stored.id,
        name=column.name,
        article=stored.article,
        added_at=stored.created_at,
        translations=_translations(wb, stored, language),
        words=_words(wb, stored, column.translated_into),
        words_language=column.translated_into,
        links=tuple(_links(column.links, decided)),
        signature=column.alignment.signature,
        event_score=round(column.alignment.event_score, 4),
    )


def _links(links: Iterable[StoredLink], decided: Mapping[str, Decision]) -> Iterable[ReportLink]:
    for stored in links:
        if not stored.orphaned:
            last = decided.get(stored.id)
            made = _decision(last) if last else None
            yield ReportLink(stored.id, stored.link, made, stored.stale)


def _words(wb: Workbench, stored: StoredArticle, translated_into: str) -> dict[str, str]:
    """Keep the words an article was compared by, where they are not its own."""
    if not translated_into:
        return {}
    return {s.id: s.core for s in comparable(wb, stored).article.included_segments}


def _translations(
    wb: Workbench, stored: StoredArticle, language: str
) -> dict[str, ReportTranslation]:
    """Find what the store has of an article in the reader's language, as its text now is."""
    in_store = bool(stored.project_id)
    if not in_store or stored.article.language.code == language:
        return {}
    cores = {segment.id: segment.core for segment in stored.article.segments}
    return {
        row.segment_id: ReportTranslation(row.text, row.origin, row.status.value)
        for row in wb.store.translations.list(stored.id, language)
        if row.text.strip() and row.source.strip() == cores.get(row.segment_id)
    }


def _decision(made: Decision) -> ReportDecision:
    return ReportDecision(
        subject=made.subject.value,
        key=made.key,
        before=made.before,
        after=made.after,
        reason=made.reason,
        note=made.note,
        author=made.author or "",
        at=made.at,
        batch=made.batch,
        undoes=made.undoes or "",
    )
