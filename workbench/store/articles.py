"""Articles: added, corrected, deleted with undo."""

from collections.abc import Mapping

from sqlalchemy import select

from workbench.errors import StaleEditError
from workbench.store.database import Database, new_id, now
from workbench.store.moves import plan
from workbench.store.originals import Original, original_row
from workbench.store.records import StoredArticle
from workbench.store.relinking import move_links
from workbench.store.remapping import move_translations
from workbench.store.rows import (
    as_article,
    fill_article,
    live_article,
    live_project,
    live_version,
    missing,
)
from workbench.store.tables import ArticleRow, ProjectRow
from workbench.text.article import Article, Role


class Articles:
    """The articles of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        project_id: str,
        article: Article,
        source_text: str,
        *,
        original: Original | None = None,
    ) -> StoredArticle:
        """Keep a new article in a project.

        Args:
            source_text: what the user gave, before its structure was recognised.
            original: the file it was read from, to keep too.

        Raises:
            NotFoundError: no such project.
        """
        time = now()
        row = ArticleRow(
            id=new_id(),
            project_id=project_id,
            source_text=source_text,
            version=1,
            created_at=time,
            updated_at=time,
        )
        fill_article(row, article)
        with self._database.write() as session:
            live_project(session, project_id).updated_at = time
            session.add(row)
            session.flush()
            if original is not None:
                session.add(original_row(row.id, original))
            return as_article(row)

    def get(self, article_id: str) -> StoredArticle:
        """Find an article.

        Raises:
            NotFoundError: there is none, or it was deleted.
        """
        with self._database.read() as session:
            return as_article(live_article(session, article_id))

    def version(self, article_id: str) -> int:
        """Find the version of an article, without reading its text.

        Raises:
            NotFoundError: there is none, or it was deleted.
        """
        with self._database.read() as session:
            return live_version(session, article_id)

    def update(
        self,
        article_id: str,
        article: Article,
        *,
        version: int,
        remapping: Mapping[str, tuple[str, ...]] | None = None,
    ) -> StoredArticle:
        """Replace metadata, blocks, spans and segments.

        Translations and links follow their segments in the same transaction, see
        `workbench.store.remapping` and `workbench.store.relinking`.

        Args:
            version: of the stored article the change is based on.
            remapping: old segment id → new ids, largest overlap first, ``()`` for none;
                a segment it leaves out keeps its id, or is orphaned if the id is gone.

        Raises:
            NotFoundError: there is none, or it was deleted.
            StaleEditError: the article was changed since ``version``.
        """
        with self._database.write() as session:
            row = live_article(session, article_id, lock=True)
            if row.version != version:
                raise _stale(row, article)
            before = row.blocks
            fill_article(row, article)
            row.version += 1
            row.updated_at = now()
            live_project(session, row.project_id).updated_at = row.updated_at
            moves = plan(before, row.blocks, remapping or {})
            if moves:
                move_translations(session, article_id, moves)
                move_links(session, article_id, moves)
            session.flush()
            return as_article(row)

    def delete(self, article_id: str) -> None:
        """Put an article away with its translations and links; `restore` brings all back.

        Raises:
            NotFoundError: there is none, or it was deleted before.
        """
        with self._database.write() as session:
            row = live_article(session, article_id, lock=True)
            row.deleted_at = now()
            live_project(session, row.project_id).updated_at = row.deleted_at

    def restore(self, article_id: str) -> StoredArticle:
        """Bring a deleted article back, as it was.

        Raises:
            NotFoundError: there is none.
        """
        with self._database.write() as session:
            row = session.get(ArticleRow, article_id)
            if row is None:
                raise missing("article", article_id)
            row.deleted_at = None
            session.flush()
            return as_article(row)

    def deleted(self, project_id: str) -> list[StoredArticle]:
        """List a project's deleted articles, last deleted first."""
        with self._database.read() as session:
            found = session.scalars(
                select(ArticleRow)
                .where(ArticleRow.project_id == project_id, ArticleRow.deleted_at.is_not(None))
                .order_by(ArticleRow.deleted_at.desc())
            )
            return [as_article(row) for row in found]

    def recent(self, role: Role, limit: int) -> list[StoredArticle]:
        """List the articles of a role worked on last, over all projects, newest first.

        Deleted ones are left out, and those of deleted projects.
        """
        query = (
            select(ArticleRow)
            .join(ProjectRow, ProjectRow.id == ArticleRow.project_id)
            .where(ArticleRow.role == role.value, ArticleRow.deleted_at.is_(None))
            .where(ProjectRow.deleted_at.is_(None))
            .order_by(ArticleRow.updated_at.desc(), ArticleRow.id)
            .limit(limit)
        )
        with self._database.read() as session:
            return [as_article(row) for row in session.scalars(query)]

    def list(self, project_id: str, role: Role | None = None) -> list[StoredArticle]:
        """List a project's articles in the order they came, deleted ones left out."""
        query = (
            select(ArticleRow)
            .where(ArticleRow.project_id == project_id, ArticleRow.deleted_at.is_(None))
            .order_by(ArticleRow.created_at, ArticleRow.id)
        )
        if role is not None:
            query = query.where(ArticleRow.role == role.value)
        with self._database.read() as session:
            return [as_article(row) for row in session.scalars(query)]


def _stale(row: ArticleRow, mine: Article) -> StaleEditError:
    return StaleEditError(
        f"“{row.title}” was changed elsewhere while you worked on it.",
        "Your change was not saved; look at the newer version, then repeat it there.",
        mine=_plain(mine),
        theirs=_plain(as_article(row).article),
        version=row.version,
    )


def _plain(article: Article) -> str:
    return "\n\n".join(block.text for block in article.blocks)
