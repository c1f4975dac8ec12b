"""An article with its translation, put into the form that exports take."""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version

from workbench.exchange.base import Base, digest
from workbench.exchange.documents import MISSING, Alternative, BilingualDocument, BilingualRow
from workbench.services import translations
from workbench.services.context import Workbench
from workbench.services.translations import Row
from workbench.store import TranslatedSegment
from workbench.text.article import Article, Segment, Span


def workbench_version() -> str:
    """The version of this program, for signatures."""
    return version("translation-comparison-workbench")


def now() -> str:
    """The time as files tell it: ISO 8601, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def bilingual_document(wb: Workbench, article_id: str, target: str) -> BilingualDocument:
    """Put an article and its translation into one language together.

    Raises:
        NotFoundError: no such article.
    """
    article = wb.store.articles.get(article_id).article
    rows = translations.rows(wb, article_id, target)
    routes = sorted({r.translated.route.label for r in rows if r.translated})
    return BilingualDocument(
        title=article.title,
        source_language=article.language.code,
        target_language=target,
        rows=tuple(_rows(rows)),
        metadata=metadata_of(article),
        signature=f"workbench {workbench_version()}; " + ("; ".join(routes) or "no translation"),
        created=now(),
        article_id=article_id,
    )


def metadata_of(article: Article) -> dict[str, str]:
    """What is known of an article, as files tell it."""
    return {
        "outlet": article.outlet or "unknown",
        "author": article.author or "unknown",
        "date": article.published_at or "unknown",
        "url": article.url or "unknown",
    }


def base_of(done: TranslatedSegment | None) -> Base:
    """What a segment's translation is now, as a file that comes back can be held against it."""
    if done is None:
        return Base(0, digest(""), MISSING)
    return Base(done.version, digest(done.text), done.status.value if done.text else MISSING)


def _rows(rows: list[Row]) -> Iterator[BilingualRow]:
    block, end = -1, 0
    for row in rows:
        starts, end = row.block_index != block, 0 if row.block_index != block else end
        block = row.block_index
        first, last = _core(row.segment)
        yield _row(row, starts=starts, gap=row.block.text[end:first])
        end = last


def _row(row: Row, *, starts: bool, gap: str) -> BilingualRow:
    done = row.translated
    first, last = _core(row.segment)
    return BilingualRow(
        block_kind=row.block.kind.value,
        segment_id=row.segment.id,
        source=row.segment.core,
        target=done.text if done else "",
        status=done.status.value if done and done.text else MISSING,
        route_label=done.origin if done and done.text else "",
        flags=done.flags if done else (),
        starts_block=starts,
        gap=gap,
        spans=tuple(_within(row.block.spans, first, last)),
        alternatives=tuple(_alternatives(done)) if done else (),
        base=str(base_of(done)),
    )


def _core(segment: Segment) -> tuple[int, int]:
    """Where a segment's words begin and end in their block."""
    first = segment.start + len(segment.text) - len(segment.text.lstrip())
    return first, first + len(segment.core)


def _within(spans: tuple[Span, ...], first: int, last: int) -> Iterator[Span]:
    for span in spans:
        start, end = max(span.start, first), min(span.end, last)
        if start < end or (start == end and span.start == span.end and first <= start < last):
            yield Span(span.kind, start - first, end - first, span.target)


def _alternatives(done: TranslatedSegment) -> Iterator[Alternative]:
    origin = done.route.label
    if done.draft and done.draft != done.text:
        yield Alternative("draft", done.draft, origin)
    for other in done.alternatives:
        if other.text not in (done.text, done.draft):
            yield Alternative("proposal", other.text, origin)
