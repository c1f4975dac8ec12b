"""A project as plain rows: what is copied when it is duplicated, archived or restored.

Deleted articles and jobs are left out. All values are JSON values, but for the bytes of originals.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from workbench.store.database import new_id, now
from workbench.store.desk_tables import (
    AnnotationRow,
    DismissalRow,
    EffortRow,
    MemoryUnitRow,
    OriginalRow,
    ProjectSettingRow,
    TermRow,
)
from workbench.store.tables import (
    AlignmentRow,
    ArticleRow,
    Base,
    DecisionRow,
    LinkRow,
    ProjectRow,
    RevisionRow,
    TranslationRow,
)

_Desk = TypeVar("_Desk", MemoryUnitRow, TermRow, DismissalRow, ProjectSettingRow)

Row = dict[str, Any]
Snapshot = dict[str, list[Row]]

TABLES: Mapping[str, type[Base]] = {
    "articles": ArticleRow,
    "translations": TranslationRow,
    "revisions": RevisionRow,
    "alignments": AlignmentRow,
    "links": LinkRow,
    "decisions": DecisionRow,
    "memory": MemoryUnitRow,
    "terms": TermRow,
    "dismissals": DismissalRow,
    "effort": EffortRow,
    "annotations": AnnotationRow,
    "settings": ProjectSettingRow,
    "originals": OriginalRow,
}
"""What a snapshot holds, in the order it must be written."""

OF_A_PROJECT = ("memory", "terms", "dismissals", "settings")
"""Tables whose rows belong to the project itself, not to one of its articles."""

OF_THIS_MACHINE = "endpoint_"
"""How the names of settings begin that no archive carries: where texts may be sent to is chosen
anew on each machine, never by a file that came from elsewhere."""


def take(session: Session, project_id: str) -> Snapshot:
    """Copy a project's rows, in an order of their own."""
    articles = select(ArticleRow.id).where(
        ArticleRow.project_id == project_id, ArticleRow.deleted_at.is_(None)
    )
    translations = select(TranslationRow.id).where(TranslationRow.article_id.in_(articles))
    queries = {
        "articles": select(ArticleRow.__table__)
        .where(ArticleRow.id.in_(articles))
        .order_by(ArticleRow.created_at, ArticleRow.id),
        "translations": select(TranslationRow.__table__)
        .where(TranslationRow.article_id.in_(articles))
        .order_by(TranslationRow.id),
        "revisions": select(RevisionRow.__table__)
        .where(RevisionRow.translation_id.in_(translations))
        .order_by(RevisionRow.id),
        "alignments": _between(AlignmentRow, articles).order_by(AlignmentRow.created_at),
        "links": _between(LinkRow, articles).order_by(LinkRow.updated_at, LinkRow.id),
        "decisions": select(DecisionRow.__table__)
        .where(DecisionRow.commentary_id.in_(articles))
        .order_by(DecisionRow.id),
        "memory": _in_project(MemoryUnitRow, project_id).order_by(MemoryUnitRow.id),
        "terms": _in_project(TermRow, project_id).order_by(TermRow.id),
        "dismissals": _in_project(DismissalRow, project_id).order_by(DismissalRow.id),
        "effort": select(EffortRow.__table__)
        .where(EffortRow.article_id.in_(articles))
        .order_by(EffortRow.article_id, EffortRow.target, EffortRow.segment_id),
        "annotations": select(AnnotationRow.__table__)
        .where(AnnotationRow.article_id.in_(articles))
        .order_by(AnnotationRow.id),
        "settings": _in_project(ProjectSettingRow, project_id)
        .where(~ProjectSettingRow.name.startswith(OF_THIS_MACHINE, autoescape=True))
        .order_by(ProjectSettingRow.name),
        "originals": select(OriginalRow.__table__)
        .where(OriginalRow.article_id.in_(articles))
        .order_by(OriginalRow.article_id),
    }
    return {
        name: [dict(row) for row in session.execute(query).mappings()]
        for name, query in queries.items()
    }


def load(session: Session, snapshot: Snapshot, name: str) -> str:
    """Write a snapshot as a new project; all ids are made new.

    Args:
        name: of the new project.

    Returns:
        the id of the new project.

    Raises:
        KeyError: a row names another that the snapshot lacks.
    """
    time = now()
    project = ProjectRow(id=new_id(), name=name, example=False, created_at=time, updated_at=time)
    session.add(project)
    session.flush()
    articles = {row["id"]: new_id() for row in snapshot["articles"]}
    _insert(
        session,
        ArticleRow,
        [
            row | {"id": articles[row["id"]], "project_id": project.id, "deleted_at": None}
            for row in snapshot["articles"]
        ],
    )
    translations = _insert_translations(session, snapshot["translations"], articles)
    _insert(
        session,
        RevisionRow,
        [
            _without_id(row) | {"translation_id": translations[row["translation_id"]]}
            for row in snapshot["revisions"]
        ],
    )
    _insert(session, AlignmentRow, [_paired(row, articles) for row in snapshot["alignments"]])
    links = {row["id"]: new_id() for row in snapshot["links"]}
    _insert(
        session,
        LinkRow,
        [_paired(row, articles) | {"id": links[row["id"]]} for row in snapshot["links"]],
    )
    _insert(session, DecisionRow, [_decided(row, articles, links) for row in snapshot["decisions"]])
    _insert_desk(session, snapshot, project.id, articles)
    return project.id


def _between(table: type[AlignmentRow] | type[LinkRow], articles: Select[Any]) -> Select[Any]:
    return select(table.__table__).where(
        table.commentary_id.in_(articles), table.coverage_id.in_(articles)
    )


def _in_project(table: type[_Desk], project_id: str) -> Select[Any]:
    return select(table.__table__).where(table.project_id == project_id)


def _insert(session: Session, table: type[Base], rows: Sequence[Row]) -> None:
    if rows:
        session.execute(insert(table), rows)


def _insert_translations(
    session: Session, rows: Sequence[Row], articles: Mapping[str, str]
) -> dict[int, int]:
    if not rows:
        return {}
    new = session.scalars(
        insert(TranslationRow).returning(TranslationRow.id, sort_by_parameter_order=True),
        [_without_id(row) | {"article_id": articles[row["article_id"]]} for row in rows],
    )
    return dict(zip((row["id"] for row in rows), new, strict=True))


def _insert_desk(
    session: Session, snapshot: Snapshot, project_id: str, articles: Mapping[str, str]
) -> None:
    own = {"project_id": project_id}
    units = [_without_id(row) | own | _home(row, articles) for row in snapshot["memory"]]
    _insert(session, MemoryUnitRow, units)
    _insert(session, TermRow, [_without_id(row) | own for row in snapshot["terms"]])
    _insert(session, DismissalRow, [_without_id(row) | own for row in snapshot["dismissals"]])
    chosen = [row for row in snapshot["settings"] if not row["name"].startswith(OF_THIS_MACHINE)]
    _insert(session, ProjectSettingRow, [row | own for row in chosen])
    of_articles = (
        (EffortRow, "effort"),
        (AnnotationRow, "annotations"),
        (OriginalRow, "originals"),
    )
    for table, rows in of_articles:
        moved = [
            _without_id(row) | {"article_id": articles[row["article_id"]]} for row in snapshot[rows]
        ]
        _insert(session, table, moved)


def _home(row: Row, articles: Mapping[str, str]) -> Row:
    # A unit outlives its article, and then no longer says where it stood.
    article = articles.get(row["article_id"])
    return {"article_id": article, "segment_id": row["segment_id"] if article else None}


def _without_id(row: Row) -> Row:
    return {name: value for name, value in row.items() if name != "id"}


def _paired(row: Row, articles: Mapping[str, str]) -> Row:
    return row | {
        "commentary_id": articles[row["commentary_id"]],
        "coverage_id": articles[row["coverage_id"]],
    }


def _decided(row: Row, articles: Mapping[str, str], links: Mapping[str, str]) -> Row:
    # A link may be gone; finding ids are the same in every copy.
    return _without_id(row) | {
        "commentary_id": articles[row["commentary_id"]],
        "key": links.get(row["key"], row["key"]),
    }
