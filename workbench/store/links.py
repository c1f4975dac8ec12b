"""Coverage alignments and what the user made of their links."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from workbench.store.alignment_rows import save_runs
from workbench.store.database import Database, new_id
from workbench.store.decisions import record
from workbench.store.link_rows import (
    ORPHANED,
    add_manual_link,
    decide_link,
    find_links,
    lock_link,
)
from workbench.store.records import AlignmentRun, StoredAlignment, StoredLink, Subject
from workbench.store.rows import as_alignment, as_link
from workbench.store.tables import AlignmentRow, LinkRow
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
        run = AlignmentRun(coverage_id, tuple(links), signature, event_score, versions)
        self.save_alignments(commentary_id, [run])

    def save_alignments(self, commentary_id: str, runs: Iterable[AlignmentRun]) -> None:
        """Save runs over a commentary as `save_alignment` does, all of them or none.

        Raises:
            NotFoundError: no such article.
        """
        with self._database.write() as session:
            save_runs(session, commentary_id, runs)

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
            row = lock_link(session, link_id, version, state.value)
            decide_link(session, row, state, reason=reason, note=note, author=author)
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
            row = add_manual_link(session, commentary_id, coverage_id, commentary_ids, coverage_ids)
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
            old = lock_link(session, link_id, version, LinkState.REJECTED.value)
            step = new_id()
            decide_link(session, old, LinkState.REJECTED, note=old_note, author=author, batch=step)
            session.flush()
            new = add_manual_link(
                session, old.commentary_id, old.coverage_id, commentary_ids, coverage_ids
            )
            record(
                session, old.commentary_id, Subject.LINK, new.id, ("", new.state),
                note=note, author=author, batch=step,
            )  # fmt: skip
            return as_link(new)

    def orphans(self, commentary_id: str) -> list[StoredLink]:
        """List the decided links of a commentary that lost a side."""
        with self._database.read() as session:
            return find_links(session, commentary_id, ORPHANED)

    def list(self, commentary_id: str, coverage_id: str | None = None) -> list[StoredLink]:
        """List the links of a commentary in its reading order, coverage by coverage.

        Orphans are left out, and links to deleted articles.

        Args:
            coverage_id: only links to this article.
        """
        condition = ~ORPHANED
        if coverage_id is not None:
            condition &= LinkRow.coverage_id == coverage_id
        with self._database.read() as session:
            return find_links(session, commentary_id, condition)
