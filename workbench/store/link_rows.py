"""Rows of links within a transaction."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from workbench.store import codec
from workbench.store.database import new_id, now
from workbench.store.decisions import record, too_late
from workbench.store.recency import mark_used
from workbench.store.records import StoredLink, Subject
from workbench.store.rows import as_link, live_article, missing
from workbench.store.tables import ArticleRow, LinkRow
from workbench.text.alignment import Link, LinkState

ORPHANED = or_(LinkRow.commentary_orphaned, LinkRow.coverage_orphaned)
"""Whether a link lost a side."""


def find_links(
    session: Session, commentary_id: str, condition: ColumnElement[bool]
) -> list[StoredLink]:
    """Read the links of a commentary that meet a condition, in its reading order.

    Coverage comes in the order it was added; links to deleted articles are left out.

    Raises:
        NotFoundError: no such commentary.
    """
    places = codec.segment_order(live_article(session, commentary_id).blocks)
    coverage = aliased(ArticleRow)
    found = session.execute(
        select(LinkRow, coverage.created_at)
        .join(coverage, coverage.id == LinkRow.coverage_id)
        .where(LinkRow.commentary_id == commentary_id, coverage.deleted_at.is_(None), condition)
    )

    def place(found: tuple[LinkRow, str]) -> tuple[str, str, int, float]:
        row, added = found
        first = min((places.get(id_, -1) for id_ in row.commentary_segments), default=-1)
        return added, row.coverage_id, first, -(row.score or 1.0)

    return [as_link(row) for row, _ in sorted(found, key=place)]


def link_values(
    articles: tuple[str, str], link: Link, made: str | None = None
) -> dict[str, object]:
    """Write a new link between commentary and coverage as the values of its row.

    Args:
        made: when it was, the same for all of a run; now if not given.
    """
    return {
        "id": new_id(),
        "commentary_id": articles[0],
        "coverage_id": articles[1],
        "commentary_segments": list(link.commentary),
        "coverage_segments": list(link.coverage),
        "score": link.score,
        "state": link.state.value,
        "version": 1,
        "commentary_orphaned": False,
        "coverage_orphaned": False,
        "stale": False,
        "updated_at": made or now(),
    }


def add_manual_link(
    session: Session,
    commentary_id: str,
    coverage_id: str,
    commentary_ids: Sequence[str],
    coverage_ids: Sequence[str],
) -> LinkRow:
    """Add a link the user made; its segments may come in any order.

    Raises:
        NotFoundError: no such article or segment.
    """
    link = Link(
        commentary=_in_order(session, commentary_id, commentary_ids),
        coverage=_in_order(session, coverage_id, coverage_ids),
        score=None,
        state=LinkState.MANUAL,
    )
    row = LinkRow(**link_values((commentary_id, coverage_id), link))
    mark_used(session, commentary_id)
    session.add(row)
    session.flush()
    return row


def _in_order(session: Session, article_id: str, segment_ids: Sequence[str]) -> tuple[str, ...]:
    places = codec.segment_order(live_article(session, article_id).blocks)
    for id_ in segment_ids:
        if id_ not in places:
            raise missing("segment", id_)
    return tuple(sorted(set(segment_ids), key=places.__getitem__))


def lock_link(session: Session, link_id: str, version: int | None, mine: str) -> LinkRow:
    """Find a link and hold its row, where the database locks rows.

    Args:
        version: of the link as the user saw it; ``None`` takes it whatever became of it.
        mine: the state the user wants it in, for the message.

    Raises:
        NotFoundError: no such link; a newer alignment may have replaced it.
        StaleEditError: someone else decided first.
    """
    commentary = session.scalar(select(LinkRow.commentary_id).where(LinkRow.id == link_id))
    if commentary is not None:
        mark_used(session, commentary)
    row = session.get(LinkRow, link_id, with_for_update=True)
    if row is None:
        raise missing("link", link_id)
    if version is not None and row.version != version:
        raise too_late("link", mine, row.state, row.version)
    return row


def decide_link(
    session: Session,
    row: LinkRow,
    state: LinkState,
    *,
    reason: str = "",
    note: str = "",
    author: str | None = None,
    batch: str | None = None,
) -> None:
    """Give a link another state, and add that to the history.

    Args:
        batch: shared by decisions of one step; one of its own if none is given.
    """
    record(
        session, row.commentary_id, Subject.LINK, row.id, (row.state, state.value),
        reason=reason, note=note, author=author, batch=batch,
    )  # fmt: skip
    row.state = state.value
    row.version += 1
    row.updated_at = now()
