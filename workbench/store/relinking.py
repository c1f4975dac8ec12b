"""Links follow their segments when an article is cut anew.

Each side follows to all segments its passages went to. A proposed link that lost a side goes;
one the user decided on is orphaned instead, and comes back by itself when its segments do.
"""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from workbench.store.database import now
from workbench.store.moves import Moves
from workbench.store.tables import LinkRow
from workbench.text.alignment import LinkState


def move_links(session: Session, article_id: str, moves: Moves) -> None:
    """Let the links of an article follow its segments."""
    links = session.scalars(
        select(LinkRow).where(
            or_(LinkRow.commentary_id == article_id, LinkRow.coverage_id == article_id)
        )
    ).all()
    for link in links:
        _follow(link, "commentary" if link.commentary_id == article_id else "coverage", moves)
    _drop_proposals(session, links)


def passages(link: LinkRow) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Tell what a link joins: two links with the same passages are the same link."""
    return link.coverage_id, tuple(link.commentary_segments), tuple(link.coverage_segments)


def _follow(link: LinkRow, side: str, moves: Moves) -> None:
    ids = getattr(link, f"{side}_segments")
    new = moves.follow(ids)
    changed = new != ids or getattr(link, f"{side}_orphaned")
    setattr(link, f"{side}_segments", new or ids)
    setattr(link, f"{side}_orphaned", not new)
    if changed:
        link.version += 1
        link.updated_at = now()


def _drop_proposals(session: Session, links: Sequence[LinkRow]) -> None:
    # Those that lost a side, and those that a decision or an earlier proposal already covers.
    seen = {(link.commentary_id, passages(link)) for link in links if _decided(link)}
    for link in links:
        if _decided(link):
            continue
        key = (link.commentary_id, passages(link))
        if link.commentary_orphaned or link.coverage_orphaned or key in seen:
            session.delete(link)
        seen.add(key)


def _decided(link: LinkRow) -> bool:
    return link.state != LinkState.PROPOSED
