"""Handing work out: translations and comparisons as files."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.exchange import BILINGUAL_FORMATS, COMPARISON_FORMATS
from workbench.exchange.documents import (
    ComparisonCell,
    ComparisonColumn,
    ComparisonOmission,
    ComparisonRow,
    ComparisonTable,
)
from workbench.services.bilingual import bilingual_document, metadata_of
from workbench.services.bilingual import now as now
from workbench.services.bilingual import workbench_version as workbench_version
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.context import Workbench
from workbench.services.file_names import file_stem
from workbench.services.findings import JudgedFinding
from workbench.services.sources import independent_texts
from workbench.store import StoredLink
from workbench.text.article import Article
from workbench.text.finding import Finding, FindingState


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file to save."""

    name: str
    mime: str
    data: bytes


def export_translation(
    wb: Workbench, article_id: str, target: str, format_name: str
) -> ExportedFile:
    """Write a translation in one of `BILINGUAL_FORMATS`."""
    article = wb.store.articles.get(article_id).article
    made = bilingual_document(wb, article_id, target)
    kind = BILINGUAL_FORMATS[format_name]
    return ExportedFile(
        translation_file_name(article, target, format_name), kind.mime, kind.write(made)
    )


def translation_file_name(article: Article, target: str, format_name: str) -> str:
    """The name of a translation's file."""
    extension = BILINGUAL_FORMATS[format_name].extension
    return f"{file_stem(article.title)}.{article.language.code}-{target}{extension}"


def export_comparison(
    comparison: Comparison, format_name: str, omissions: Sequence[JudgedFinding] = ()
) -> ExportedFile:
    """Write a comparison in one of `COMPARISON_FORMATS`.

    Args:
        omissions: what the commentary leaves out; what was dismissed is not written.
    """
    kind = COMPARISON_FORMATS[format_name]
    name = comparison_file_name(comparison, format_name)
    return ExportedFile(name, kind.mime, kind.write(comparison_table(comparison, omissions)))


def comparison_file_name(comparison: Comparison, format_name: str) -> str:
    """The name of a comparison's file."""
    stem = file_stem(comparison.commentary.article.title)
    return f"{stem}.comparison{COMPARISON_FORMATS[format_name].extension}"


def comparison_table(
    comparison: Comparison, omissions: Sequence[JudgedFinding] = ()
) -> ComparisonTable:
    """Put a comparison into the form that exports take."""
    texts = independent_texts(comparison)
    commentary = comparison.commentary.article
    return ComparisonTable(
        title=commentary.title,
        language=commentary.language.code,
        metadata=metadata_of(commentary),
        columns=tuple(_column(column) for column in comparison.columns),
        rows=tuple(
            ComparisonRow(
                segment_id=segment.id,
                text=segment.core,
                cells=tuple(
                    tuple(_cell(link, column) for link in column.for_segment(segment.id))
                    for column in comparison.columns
                ),
                texts=texts.get(segment.id),
            )
            for segment in commentary.included_segments
        ),
        signature=f"workbench {workbench_version()}; "
        + "; ".join(sorted({c.alignment.signature for c in comparison.columns})),
        created=now(),
        omissions=tuple(
            _omission(number, judged.finding, comparison)
            for number, judged in enumerate(omissions, 1)
            if judged.state is not FindingState.DISMISSED
        ),
    )


def _omission(number: int, found: Finding, comparison: Comparison) -> ComparisonOmission:
    passages = {passage.article: passage.segments for passage in found.coverage}
    cells = ((passages.get(column.article.id), column) for column in comparison.columns)
    return ComparisonOmission(
        number=f"O{number}",
        passages=tuple((ids, column.text_of(ids)) if ids else None for ids, column in cells),
        confidence=found.confidence,
        texts=found.independent or None,
    )


def _column(column: OutletColumn) -> ComparisonColumn:
    article = column.article.article
    return ComparisonColumn(
        name=column.name,
        outlet=article.outlet or "",
        title=article.title,
        date=article.published_at or "",
        language=article.language.code,
        url=article.url or "",
        event_score=column.alignment.event_score,
        unmatched=tuple((s.id, s.core) for s in column.unmatched),
    )


def _cell(stored: StoredLink, column: OutletColumn) -> ComparisonCell:
    return ComparisonCell(
        segment_ids=stored.link.coverage,
        text=column.passage(stored),
        score=stored.link.score,
        state=stored.link.state.value,
        commentary_ids=stored.link.commentary,
        stale=stored.stale,
    )
