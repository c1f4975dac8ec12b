"""Coverage alignments and what the user made of their links."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, insert, or_, select
from sqlalchemy.orm import Session, aliased

from workbench.errors import StaleEditError
from workbench.store import codec
from workbench.store.database import Database, new_id, now
from workbench.store.decisions import record
from workbench.store.recency import mark_used
from workbench.store.records import StoredAlignment, StoredLink, Subject
from workbench.store.relinking import passages
from workbench.store.rows import as_alignment, as_link, live_article, live_version, missing
from workbench.store.tables import AlignmentRow, ArticleRow, LinkRow
from workbench.text.alignment import Link, LinkState


class Links:
    """The coverage alignments of a store, with the user's decisions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_alignment(
        self,
        commentary_id: str,
        coverage_id: str,
        links: Sequence[Link],
        *,
        signature: str,
        event_score: float,
        versions: tuple[int, int] | None = None,
    ) -> None:
        """Save a run of the aligner over two articles in place of the one before.

        Links the user decided on stay; a proposal that equals one of them gives way to it.

        Args:
            signature: everything that made it: encoder, revision, parameters.
            event_score: how likely both report the same event, 0 to 1.
            versions: of commentary and coverage as they were aligned; those stored now if
                not given.

        Raises:
            NotFoundError: no such article.
        """
        with self._database.write() as session:
            articles = (commentary_id, coverage_id)
            stored = [live_version(session, id_) for id_ in articles]
            pair = (LinkRow.commentary_id == commentary_id) & (LinkRow.coverage_id == coverage_id)
            session.execute(delete(LinkRow).where(pair, LinkRow.state == LinkState.PROPOSED.value))
            known = {passages(row) for row in session.scalars(select(LinkRow).where(pair))}
            new = {(coverage_id, link.commentary, link.coverage): link for link in links}
            rows = [_values(articles, link) for key, link in new.items() if key not in known]
            if rows:
                session.execute(insert(LinkRow), rows)
            session.merge(
                AlignmentRow(
                    commentary_id=commentary_id,
                    coverage_id=coverage_id,
                    signature=signature,
                    event_score=event_score,
                    commentary_version=(versions or stored)[0],
                    coverage_version=(versions or stored)[1],
                    created_at=now(),
                )
            )

    def alignment(self, commentary_id: str, coverage_id: str) -> StoredAlignment | None:
        """Find the last run over two articles; ``None`` if there was none."""
        with self._database.read() as session:
            row = session.get(AlignmentRow, (commentary_id, coverage_id))
        return None if row is None else as_alignment(row)

    def alignments(self, commentary_id: str) -> dict[str, StoredAlignment]:
        """Find the last runs over a commentary: coverage id → run."""
        query = select(AlignmentRow).where(AlignmentRow.commentary_id == commentary_id)
        with self._database.read() as session:
            return {row.coverage_id: as_alignment(row) for row in session.scalars(query)}

    def decide(
        self,
        link_id: str,
        state: LinkState,
        *,
        version: int,
        reason: str = "",
        note: str = "",
        author: str | None = None,
    ) -> StoredLink:
        """Save what the user made of a link, and add it to the history.

        Args:
            reason: why, in the user's words.
            note: what the link says, to be read when it is gone.

        Raises:
            NotFoundError: no such link; a newer alignment may have replaced it.
            StaleEditError: someone else decided first.
        """
        with self._database.write() as session:
            row = _link(session, link_id, version, state.value)
            _decide(session, row, state, reason=reason, note=note, author=author)
            return as_link(row)

    def add_manual(
        self,
        commentary_id: str,
        coverage_id: str,
        commentary_ids: Sequence[str],
        coverage_ids: Sequence[str],
        *,
        note: str = "",
        author: str | None = None,
    ) -> StoredLink:
        """Save a link the user made, and add it to the history.

        Args:
            commentary_ids: of commentary segments, in any order.
            coverage_ids: of the coverage article's segments, in any order.
            note: what the link says, to be read when it is gone.

        Raises:
            NotFoundError: no such article or segment.
        """
        with self._database.write() as session:
            row = _manual(session, commentary_id, coverage_id, commentary_ids, coverage_ids)
            made = ("", row.state)
            record(session, commentary_id, Subject.LINK, row.id, made, note=note, author=author)
            return as_link(row)

    def relink(
        self,
        link_id: str,
        commentary_ids: Sequence[str],
        coverage_ids: Sequence[str],
        *,
        version: int | None = None,
        note: str = "",
        old_note: str = "",
        author: str | None = None,
    ) -> StoredLink:
        """Reject a link and make another between the same articles instead.

        Both are one step of the history, taken back together.

        Args:
            version: of the link as the user saw it; ``None`` rejects it whatever became of it.
            note: what the new link says, to be read when it is gone.
            old_note: the same of the rejected link.

        Returns:
            the new link.

        Raises:
            NotFoundError: no such link or segment.
            StaleEditError: someone else decided on the link first.
        """
        with self._database.write() as session:
            old = _link(session, link_id, version, LinkState.REJECTED.value)
            step = new_id()
            _decide(session, old, LinkState.REJECTED, note=old_note, author=author, batch=step)
            session.flush()
            new = _manual(session, old.commentary_id, old.coverage_id, commentary_ids, coverage_ids)
            record(
                session, old.commentary_id, Subject.LINK, new.id, ("", new.state),
                note=note, author=author, batch=step,
            )  # fmt: skip
            return as_link(new)

    def orphans(self, commentary_id: str) -> list[StoredLink]:
        """List the decided links of a commentary that lost a side."""
        orphaned = or_(LinkRow.commentary_orphaned, LinkRow.coverage_orphaned)
        with self._database.read() as session:
            return _find(session, commentary_id, orphaned)

    def list(self, commentary_id: str, coverage_id: str | None = None) -> list[StoredLink]:
        """List the links of a commentary in its reading order, coverage by coverage.

        Orphans are left out, and links to deleted articles.

        Args:
            coverage_id: only links to this article.
        """
        orphaned = or_(LinkRow.commentary_orphaned, LinkRow.coverage_orphaned)
        condition = ~orphaned
        if coverage_id is not None:
            condition &= LinkRow.coverage_id == coverage_id
        with self._database.read() as session:
            return _find(session, commentary_id, condition)


def _find(session: Session, commentary_id: str, condition: ColumnElement[bool]) -> list[StoredLink]:
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


def _values(articles: tuple[str, str], link: Link) -> dict[str, object]:
    """Write a new link between commentary and coverage as the values of its row."""
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
        "updated_at": now(),
    }


def _manual(
    session: Session,
    commentary_id: str,
    coverage_id: str,
    commentary_ids: Sequence[str],
    coverage_ids: Sequence[str],
) -> LinkRow:
    link = Link(
        commentary=_in_order(session, commentary_id, commentary_ids),
        coverage=_in_order(session, coverage_id, coverage_ids),
        score=None,
        state=LinkState.MANUAL,
    )
    row = LinkRow(**_values((commentary_id, coverage_id), link))
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


def _link(session: Session, link_id: str, version: int | None, mine: str) -> LinkRow:
    commentary = session.scalar(select(LinkRow.commentary_id).where(LinkRow.id == link_id))
    if commentary is not None:
        mark_used(session, commentary)
    row = session.get(LinkRow, link_id, with_for_update=True)
    if row is None:
        raise missing("link", link_id)
    if version is not None and row.version != version:
        raise StaleEditError(
            "Someone else decided on this link first.",
            "Look at their decision, then repeat yours if you still want it.",
            mine=mine,
            theirs=row.state,
            version=row.version,
        )
    return row


def _decide(
    session: Session,
    row: LinkRow,
    state: LinkState,
    *,
    reason: str = "",
    note: str = "",
    author: str | None = None,
    batch: str | None = None,
) -> None:
    record(
        session, row.commentary_id, Subject.LINK, row.id, (row.state, state.value),
        reason=reason, note=note, author=author, batch=batch,
    )  # fmt: skip
    row.state = state.value
    row.version += 1
    row.updated_at = now()
