"""Saving a run of the coverage aligner within a transaction."""

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from workbench.store.database import now
from workbench.store.link_rows import link_values
from workbench.store.records import AlignmentRun
from workbench.store.relinking import passages
from workbench.store.rows import live_version
from workbench.store.tables import AlignmentRow, LinkRow
from workbench.text.alignment import LinkState


def save_run(session: Session, commentary_id: str, run: AlignmentRun) -> None:
    """Put a run in place of the one before; what the user decided on stays, with the run's score.

    Raises:
        NotFoundError: no such article.
    """
    articles = (commentary_id, run.coverage_id)
    stored = [live_version(session, id_) for id_ in articles]
    versions = run.versions or (stored[0], stored[1])
    pair = (LinkRow.commentary_id == articles[0]) & (LinkRow.coverage_id == articles[1])
    session.execute(delete(LinkRow).where(pair, LinkRow.state == LinkState.PROPOSED.value))
    known = {passages(row): row for row in session.scalars(select(LinkRow).where(pair))}
    new = {(run.coverage_id, link.commentary, link.coverage): link for link in run.links}
    rows = [link_values(articles, link) for key, link in new.items() if key not in known]
    for key in known.keys() & new.keys():
        # A decision stands, but the score beside it is what the run's signature names.
        if known[key].score is not None:
            known[key].score = new[key].score
    if rows:
        session.execute(insert(LinkRow), rows)
    session.merge(
        AlignmentRow(
            commentary_id=commentary_id,
            coverage_id=run.coverage_id,
            signature=run.signature,
            event_score=run.event_score,
            commentary_version=versions[0],
            coverage_version=versions[1],
            created_at=now(),
        )
    )
