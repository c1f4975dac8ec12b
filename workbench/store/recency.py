"""When an article and its project were last worked on."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from workbench.store.database import now
from workbench.store.tables import ArticleRow, ProjectRow


def mark_used(session: Session, article_id: str) -> None:
    """Note within a transaction that an article, and so its project, is being worked on.

    Call it before anything of the article is locked or changed, so that all transactions lock
    article, project and the rest in this order, and none waits for another in a circle.
    """
    time = now()
    session.execute(update(ArticleRow).where(ArticleRow.id == article_id).values(updated_at=time))
    of_article = select(ArticleRow.project_id).where(ArticleRow.id == article_id)
    session.execute(
        update(ProjectRow)
        .where(ProjectRow.id == of_article.scalar_subquery())
        .values(updated_at=time)
        .execution_options(synchronize_session=False)
    )
