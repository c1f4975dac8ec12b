"""Rows found, and rows turned into records."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import NotFoundError
from workbench.store import codec
from workbench.store.records import (
    Decision,
    StoredAlignment,
    StoredArticle,
    StoredLink,
    Subject,
    TranslatedSegment,
)
from workbench.store.tables import (
    AlignmentRow,
    ArticleRow,
    DecisionRow,
    LinkRow,
    ProjectRow,
    TranslationRow,
)
from workbench.text.alignment import Link, LinkState
from workbench.text.article import Article, LanguageGuess, Role
from workbench.text.translation import Status

T = TypeVar("T")

CHUNK = 500
"""How many values one SQL ``IN`` list may hold, well below every database's limit."""


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Cut a sequence into pieces that fit into an ``IN`` list."""
    return (values[start : start + CHUNK] for start in range(0, len(values), CHUNK))


def live_project(session: Session, project_id: str) -> ProjectRow:
    """Find a project that is not deleted.

    Raises:
        NotFoundError: there is none.
    """
    row = session.get(ProjectRow, project_id)
    if row is None or row.deleted_at:
        raise missing("project", project_id, deleted=row is not None)
    return row


def live_article(session: Session, article_id: str, *, lock: bool = False) -> ArticleRow:
    """Find an article that is not deleted.

    Args:
        lock: hold the row until the transaction ends, where the database locks rows.

    Raises:
        NotFoundError: there is none.
    """
    row = session.get(ArticleRow, article_id, with_for_update=lock)
    if row is None or row.deleted_at:
        raise missing("article", article_id, deleted=row is not None)
    return row


def live_version(session: Session, article_id: str) -> int:
    """Find the version of an article that is not deleted, without reading its text.

    Raises:
        NotFoundError: there is none.
    """
    return live_versions(session, [article_id])[article_id]


def live_versions(session: Session, article_ids: Sequence[str]) -> dict[str, int]:
    """Find the versions of articles that are not deleted, without reading their texts.

    Raises:
        NotFoundError: one of them is missing.
    """
    found: dict[str, tuple[int, str | None]] = {}
    for some in chunks(article_ids):
        query = select(ArticleRow.id, ArticleRow.version, ArticleRow.deleted_at)
        rows = session.execute(query.where(ArticleRow.id.in_(some)))
        found.update((id_, (version, deleted)) for id_, version, deleted in rows)
    for id_ in article_ids:
        if id_ not in found or found[id_][1]:
            raise missing("article", id_, deleted=id_ in found)
    return {id_: version for id_, (version, _) in found.items()}


def missing(kind: str, id_: str, *, deleted: bool = False) -> NotFoundError:
    """Tell that something is not there."""
    if deleted:
        return NotFoundError(
            f"The {kind} “{id_}” was deleted.", "Restore it from the Library page."
        )
    return NotFoundError(
        f"There is no {kind} “{id_}”.", "It may have been removed elsewhere; reload the page."
    )


def as_article(row: ArticleRow) -> StoredArticle:
    """Turn a row into a record."""
    article = Article(
        title=row.title,
        blocks=codec.decode_blocks(row.blocks),
        role=Role(row.role),
        language=LanguageGuess(row.language, row.probability),
        outlet=row.outlet,
        author=row.author,
        url=row.url,
        published_at=row.published_at,
        file=row.file,
        notes=codec.decode_texts(row.notes),
        accessed_at=row.accessed_at,
    )
    return StoredArticle(
        id=row.id,
        project_id=row.project_id,
        article=article,
        source_text=row.source_text,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
        deleted_at=row.deleted_at,
    )


def fill_article(row: ArticleRow, article: Article) -> None:
    """Write an article's values into its row."""
    row.role = article.role.value
    row.title = article.title
    row.language = article.language.code
    row.probability = article.language.probability
    row.outlet = article.outlet
    row.author = article.author
    row.url = article.url
    row.published_at = article.published_at
    row.accessed_at = article.accessed_at
    row.file = article.file
    row.notes = list(article.notes)
    row.blocks = codec.encode_blocks(article.blocks)


def as_translation(row: TranslationRow) -> TranslatedSegment:
    """Turn a row into a record."""
    return TranslatedSegment(
        segment_id=row.segment_id,
        source=row.source,
        text=row.text,
        draft=row.draft,
        status=Status(row.status),
        route=codec.decode_route(row.route),
        flags=codec.decode_flags(row.flags),
        alternatives=codec.decode_hypotheses(row.alternatives),
        version=row.version,
        updated_at=row.updated_at,
        orphaned=row.orphaned,
        edited_by=row.edited_by,
    )


def as_alignment(row: AlignmentRow) -> StoredAlignment:
    """Turn a row into a record."""
    return StoredAlignment(
        commentary_id=row.commentary_id,
        coverage_id=row.coverage_id,
        signature=row.signature,
        event_score=row.event_score,
        commentary_version=row.commentary_version,
        coverage_version=row.coverage_version,
        created_at=row.created_at,
    )


def as_link(row: LinkRow) -> StoredLink:
    """Turn a row into a record."""
    link = Link(
        commentary=codec.decode_texts(row.commentary_segments),
        coverage=codec.decode_texts(row.coverage_segments),
        score=None if row.stale else row.score,
        state=LinkState(row.state),
    )
    return StoredLink(
        id=row.id,
        commentary_id=row.commentary_id,
        coverage_id=row.coverage_id,
        link=link,
        version=row.version,
        orphaned=row.commentary_orphaned or row.coverage_orphaned,
        updated_at=row.updated_at,
        stale=bool(row.stale),
    )


def as_decision(row: DecisionRow) -> Decision:
    """Turn a row into a record."""
    return Decision(
        commentary_id=row.commentary_id,
        batch=row.batch,
        undoes=row.undoes,
        subject=Subject(row.subject),
        key=row.key,
        before=row.before,
        after=row.after,
        reason=row.reason,
        note=row.note,
        author=row.author,
        at=row.at,
    )
