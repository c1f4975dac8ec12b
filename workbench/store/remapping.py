"""Translations follow their segments when an article is cut anew.

A segment that became exactly one segment takes its translation along unchanged. Otherwise the
text goes to the new segment that overlaps most and is flagged ``resegmented``; texts that meet
in one segment are joined in reading order, and each stays in its history. An edited or
confirmed text becomes ``edited``, as what was confirmed is no longer what stands there; a
machine text stays ``machine``, so that drafting again renews it. What has no segment left is
orphaned under its old id, and comes back by itself when the very same segment does.
"""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from workbench.store import codec
from workbench.store.database import now
from workbench.store.drafts import keep_history
from workbench.store.moves import Moves
from workbench.store.records import RESEGMENTED
from workbench.store.tables import ArticleRow, RevisionRow, TranslationRow
from workbench.text.languages import joiner
from workbench.text.translation import Flag, Severity, Status

CUT_ANEW = Flag(
    RESEGMENTED,
    "The source was cut anew under this translation; check that it still says the same.",
    Severity.WARNING,
)

Homes = dict[str, list[TranslationRow]]


def move_translations(session: Session, article_id: str, moves: Moves) -> None:
    """Let the translations of an article follow its segments."""
    rows = session.scalars(select(TranslationRow).where(TranslationRow.article_id == article_id))
    by_target: dict[str, list[TranslationRow]] = defaultdict(list)
    for row in rows:
        by_target[row.target].append(row)
    language = session.scalars(select(ArticleRow.language).where(ArticleRow.id == article_id)).one()
    for target_rows in by_target.values():
        orphans = [row for row in target_rows if row.orphaned]
        homes = _homes([row for row in target_rows if not row.orphaned], moves)
        _settle(session, homes, moves, language)
        _bring_back(orphans, homes, moves)
    session.flush()


def _homes(rows: Sequence[TranslationRow], moves: Moves) -> Homes:
    homes: Homes = defaultdict(list)
    for row in sorted(rows, key=lambda row: moves.before[row.segment_id]):
        new = moves.moved[row.segment_id]
        if new:
            homes[new[0]].append(row)
        else:
            row.orphaned = True
    return homes


def _settle(session: Session, homes: Homes, moves: Moves, language: str) -> None:
    for rows in homes.values():
        if len(rows) > 1 or not moves.whole(rows[0].segment_id):
            _merge(session, rows, language)
    # Segments may swap ids, so all that move step aside first.
    moving = {home: rows[0] for home, rows in homes.items() if rows[0].segment_id != home}
    for row in moving.values():
        row.segment_id = f"moving {row.id}"
    session.flush()
    for home, row in moving.items():
        row.segment_id = home
    session.flush()


def _merge(session: Session, rows: Sequence[TranslationRow], language: str) -> None:
    first, *rest = rows
    for row in rows:
        keep_history(session, row)
    first.source = _join(language, [row.source for row in rows])
    first.text = _join(first.target, [row.text for row in rows])
    first.draft = _join(first.target, [row.draft for row in rows])
    machine = all(row.status == Status.MACHINE for row in rows)
    first.status = (Status.MACHINE if machine else Status.EDITED).value
    first.route = next((row.route for row in rows if row.route), [])
    first.flags = _flags(rows)
    first.alternatives = []
    first.version = max(row.version for row in rows) + 1
    first.updated_at = now()
    _take_histories(session, first, rest)


def _join(language: str, texts: Sequence[str | None]) -> str:
    """Join texts in a language's way; white space a person left at an end is not doubled."""
    return joiner(language).join(text.strip() for text in texts if text and text.strip())


def _flags(rows: Sequence[TranslationRow]) -> codec.Json:
    flags = {flag: None for row in rows for flag in codec.decode_flags(row.flags)}
    return codec.encode_flags([*(flag for flag in flags if flag != CUT_ANEW), CUT_ANEW])


def _take_histories(
    session: Session, first: TranslationRow, rest: Sequence[TranslationRow]
) -> None:
    session.flush()
    for row in rest:
        session.execute(
            update(RevisionRow)
            .where(RevisionRow.translation_id == row.id)
            .values(translation_id=first.id)
        )
        session.delete(row)
    session.flush()


def _bring_back(orphans: Sequence[TranslationRow], homes: Homes, moves: Moves) -> None:
    taken = set(homes)
    for row in sorted(orphans, key=lambda row: row.updated_at, reverse=True):
        if row.segment_id in moves.after and row.segment_id not in taken:
            taken.add(row.segment_id)
            row.orphaned = False
