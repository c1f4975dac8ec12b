"""What was decided about links and findings: by whom, when, why, and how to take it back.

Decisions are only ever added. Taking one back adds another that names the batch it undoes.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import NotFoundError, StaleEditError
from workbench.store.database import Database, new_id, now
from workbench.store.recency import mark_used
from workbench.store.records import Decision, Subject
from workbench.store.rows import as_decision, live_article
from workbench.store.tables import DecisionRow, LinkRow
from workbench.text.finding import FindingState


class Decisions:
    """The decisions of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def decide_finding(
        self,
        commentary_id: str,
        finding_id: str,
        state: FindingState,
        *,
        before: FindingState,
        reason: str = "",
        note: str = "",
        author: str | None = None,
    ) -> Decision:
        """Save what the user made of a finding.

        Args:
            before: its state as the user saw it.
            reason: why, in the user's words.
            note: what the finding says, to be read when it no longer comes up.

        Raises:
            NotFoundError: no such commentary.
            StaleEditError: someone else decided first.
        """
        with self._database.write() as session:
            live_article(session, commentary_id)
            mark_used(session, commentary_id)
            last = _last(session, commentary_id).get(finding_id)
            current = FindingState(last.after) if last else FindingState.OPEN
            if current is not before:
                raise too_late("finding", state, current)
            row = record(
                session, commentary_id, Subject.FINDING, finding_id, (before, state),
                reason=reason, note=note, author=author,
            )  # fmt: skip
            return as_decision(row)

    def findings(self, commentary_id: str) -> dict[str, Decision]:
        """Find the last decision about each finding of a commentary, by the finding's id."""
        with self._database.read() as session:
            last = _last(session, commentary_id)
            return {key: as_decision(row) for key, row in last.items()}

    def history(self, commentary_id: str) -> list[Decision]:
        """List everything decided about a commentary's links and findings, newest first."""
        with self._database.read() as session:
            return [as_decision(row) for row in reversed(_all(session, commentary_id))]

    def undo(self, commentary_id: str, *, author: str | None = None) -> list[Decision]:
        """Take back the newest step that still stands; again, and the one before it goes too.

        Returns:
            the decisions that took it back; none where nothing is left to take back.

        Raises:
            NotFoundError: its link is no longer there.
            StaleEditError: its link was changed otherwise since.
        """
        with self._database.write() as session:
            step = _last_step(_all(session, commentary_id))
            if step:
                mark_used(session, commentary_id)
            batch = new_id()
            undone = []
            for row in reversed(step):
                if row.subject == Subject.LINK:
                    _set_link(session, row)
                undone.append(
                    record(
                        session, commentary_id, Subject(row.subject), row.key,
                        (row.after, row.before), note=row.note, author=author,
                        batch=batch, undoes=row.batch,
                    )
                )  # fmt: skip
            return [as_decision(row) for row in undone]


def record(
    session: Session,
    commentary_id: str,
    subject: Subject,
    key: str,
    change: tuple[str, str],
    *,
    reason: str = "",
    note: str = "",
    author: str | None = None,
    batch: str | None = None,
    undoes: str | None = None,
) -> DecisionRow:
    """Add a decision to the history within a transaction.

    Args:
        change: the state before and the state after; empty for “not there”.
        batch: shared by decisions of one step; one of its own if none is given.
    """
    before, after = change
    row = DecisionRow(
        commentary_id=commentary_id,
        batch=batch or new_id(),
        undoes=undoes,
        subject=subject.value,
        key=key,
        before=str(before),
        after=str(after),
        reason=reason,
        note=note,
        author=author or None,
        at=now(),
    )
    session.add(row)
    session.flush()
    return row


def _all(session: Session, commentary_id: str) -> list[DecisionRow]:
    query = select(DecisionRow).where(DecisionRow.commentary_id == commentary_id)
    return list(session.scalars(query.order_by(DecisionRow.id)))


def _last(session: Session, commentary_id: str) -> dict[str, DecisionRow]:
    rows = _all(session, commentary_id)
    return {row.key: row for row in rows if row.subject == Subject.FINDING}


def _last_step(rows: list[DecisionRow]) -> list[DecisionRow]:
    taken_back = {row.undoes for row in rows if row.undoes}
    standing = [row for row in rows if not row.undoes and row.batch not in taken_back]
    return [row for row in standing if row.batch == standing[-1].batch]


def _set_link(session: Session, decision: DecisionRow) -> None:
    """Put a link back into the state it had before a decision."""
    link = session.get(LinkRow, decision.key, with_for_update=True)
    if link is None:
        raise NotFoundError(
            "The link of that decision is no longer there.",
            "Its passages were corrected or removed since; the history still tells of it.",
        )
    if link.state != decision.after:
        raise too_late("link", decision.before, link.state)
    if not decision.before:
        session.delete(link)
        return
    link.state = decision.before
    link.version += 1
    link.updated_at = now()


def too_late(what: str, mine: str, theirs: str, version: int = 0) -> StaleEditError:
    """Tell that someone else decided first.

    Args:
        what: ``link`` or ``finding``.
        mine: the state the user wanted.
        theirs: the state it is in.
        version: of the link as it is; 0 where there is none to name.
    """
    return StaleEditError(
        f"Someone else decided on this {what} first.",
        "Look at their decision, then repeat yours if you still want it.",
        mine=str(mine),
        theirs=str(theirs),
        version=version,
    )
