"""Checking that rows read from an archive are ones the store could have written."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from sqlalchemy import JSON, Boolean, Column, Double, Integer, String, Table

from workbench.store import codec
from workbench.store.rows import as_article, as_decision, as_link, as_translation
from workbench.store.snapshot import TABLES, Row, Snapshot
from workbench.store.tables import TIME, ArticleRow, Base, DecisionRow, LinkRow, TranslationRow
from workbench.text.mqm import MqmSeverity
from workbench.text.translation import Status

MAX_INTEGER = 2**31 - 1

_NOT_ARCHIVED = {"project_id", "deleted_at"}
_IN_A_FILE = {"original": {"data"}}
"""Columns whose values stand in files of their own, and are checked there."""


def check_rows(snapshot: Snapshot) -> None:
    """Check every row by itself, then all together.

    Raises:
        ValueError, TypeError, KeyError: a row the store could not have written.
    """
    for name, table in TABLES.items():
        for row in snapshot[name]:
            _check_row(table, row)
    for row in snapshot["articles"]:
        as_article(ArticleRow(**row))
    for row in snapshot["translations"]:
        as_translation(TranslationRow(**row))
    for row in snapshot["revisions"]:
        Status(row["status"])
    for row in snapshot["links"]:
        as_link(LinkRow(**row))
    for row in snapshot["decisions"]:
        as_decision(DecisionRow(**row))
    for row in snapshot["annotations"]:
        MqmSeverity(row["severity"])
    _check_keys(snapshot)
    _check_desk_keys(snapshot)
    _check_segments(snapshot)


def _check_row(table: type[Base], row: Row) -> None:
    elsewhere = _NOT_ARCHIVED | _IN_A_FILE.get(table.__tablename__, set())
    columns = {c.name: c for c in _columns(table) if c.name not in elsewhere}
    if set(row) != set(columns):
        raise ValueError(f"a row of {table.__tablename__} has other columns")
    for name, column in columns.items():
        if not _fits(column, row[name]):
            raise ValueError(f"{row[name]!r:.80} cannot be the {name} of a {table.__tablename__}")
    # Half a surrogate pair passes through JSON, but no database takes it.
    json.dumps(row, ensure_ascii=False).encode()


def _columns(table: type[Base]) -> Iterable[Column[Any]]:
    # A mapped table is declared as any kind of selectable, but it is a table.
    return cast(Table, table.__table__).columns


def _fits(column: Column[Any], value: Any) -> bool:
    if value is None:
        return bool(column.nullable)
    match column.type:
        case JSON():
            return isinstance(value, list)
        case Boolean():
            return isinstance(value, bool)
        case Integer():
            return type(value) is int and 0 <= value <= MAX_INTEGER
        case Double():
            return type(value) in (int, float) and abs(value) <= MAX_INTEGER
        case String(length=length):
            fits = isinstance(value, str) and len(value) <= (length or len(value))
            return fits and (length != TIME.length or _is_time(value))
    return False


def _is_time(value: str) -> bool:
    return len(value) == TIME.length and datetime.fromisoformat(value).tzinfo is not None


def _check_keys(snapshot: Snapshot) -> None:
    _check_unique("article", (row["id"] for row in snapshot["articles"]))
    _check_unique("translation", (row["id"] for row in snapshot["translations"]))
    _check_unique(
        "alignment",
        ((row["commentary_id"], row["coverage_id"]) for row in snapshot["alignments"]),
    )
    _check_unique(
        "translated segment",
        (
            (row["article_id"], row["target"], row["segment_id"])
            for row in snapshot["translations"]
            if not row["orphaned"]
        ),
    )


_UNIQUE = {
    "dismissals": ("target", "fingerprint"),
    "effort": ("article_id", "target", "segment_id"),
    "settings": ("name",),
    "originals": ("article_id",),
}


def _check_desk_keys(snapshot: Snapshot) -> None:
    for table, columns in _UNIQUE.items():
        rows = snapshot[table]
        _check_unique(table, (tuple(row[column] for column in columns) for row in rows))
    homes = ("article_id", "segment_id", "target_language")
    units = (tuple(row[column] for column in homes) for row in snapshot["memory"])
    _check_unique("memory unit", (unit for unit in units if None not in unit))


def _check_unique(what: str, keys: Iterable[object]) -> None:
    seen: set[object] = set()
    for key in keys:
        if key in seen:
            raise ValueError(f"it holds the {what} {key!r} twice")
        seen.add(key)


def _check_segments(snapshot: Snapshot) -> None:
    places = {row["id"]: codec.segment_order(row["blocks"]) for row in snapshot["articles"]}
    for row in snapshot["translations"]:
        if not row["orphaned"] and row["segment_id"] not in places[row["article_id"]]:
            raise ValueError(f"it translates {row['segment_id']!r}, which no article has")
