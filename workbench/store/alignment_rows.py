"""Saving runs of the coverage aligner within a transaction."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from workbench.store.database import now
from workbench.store.link_rows import link_values
from workbench.store.records import AlignmentRun
from workbench.store.relinking import passages
from workbench.store.rows import chunks, live_versions
from workbench.store.tables import AlignmentRow, LinkRow
from workbench.text.alignment import LinkState


def save_runs(session: Session, commentary_id: str, runs: Iterable[AlignmentRun]) -> None:
    """Put runs in place of those before; what the user decided on stays, with the run's score.

    A link decided on that its run does not propose is stale.

    Raises:
        NotFoundError: no such article.
    """
    new = {run.coverage_id: run for run in runs}
    versions = live_versions(session, [commentary_id, *new])
    for some in chunks(list(new)):
        chosen = [new[key] for key in some]
        _save_links(session, commentary_id, chosen)
        _save_rows(session, commentary_id, chosen, versions)


def _save_links(session: Session, commentary_id: str, runs: Sequence[AlignmentRun]) -> None:
    coverage = LinkRow.coverage_id.in_([run.coverage_id for run in runs])
    theirs = (LinkRow.commentary_id == commentary_id) & coverage
    session.execute(delete(LinkRow).where(theirs, LinkRow.state == LinkState.PROPOSED.value))
    known = {passages(row): row for row in session.scalars(select(LinkRow).where(theirs))}
    new = {(run.coverage_id, link.commentary, link.coverage): link
           for run in runs for link in run.links}  # fmt: skip
    made = now()
    rows = [
        link_values((commentary_id, key[0]), link, made)
        for key, link in new.items()
        if key not in known
    ]
    for key, row in known.items():
        # A decision stands, but the score beside it is what the run's signature names.
        if row.score is not None:
            row.stale = key not in new
            row.score = new[key].score if key in new else row.score
    if rows:
        session.execute(insert(LinkRow), rows)


def _save_rows(
    session: Session,
    commentary_id: str,
    runs: Sequence[AlignmentRun],
    versions: dict[str, int],
) -> None:
    coverage = AlignmentRow.coverage_id.in_([run.coverage_id for run in runs])
    session.execute(
        delete(AlignmentRow).where(AlignmentRow.commentary_id == commentary_id, coverage)
    )
    rows = []
    for run in runs:
        own, other = run.versions or (versions[commentary_id], versions[run.coverage_id])
        rows.append(
            {
                "commentary_id": commentary_id,
                "coverage_id": run.coverage_id,
                "signature": run.signature,
                "event_score": run.event_score,
                "commentary_version": own,
                "coverage_version": other,
                "created_at": now(),
            }
        )
    session.execute(insert(AlignmentRow), rows)
