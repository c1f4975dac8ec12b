"""The files articles were read from."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import select

from workbench.store.database import Database
from workbench.store.desk_tables import OriginalRow


@dataclass(frozen=True, slots=True)
class Original:
    """A file as the user gave it.

    Attributes:
        name: with its extension, without a folder.
    """

    name: str
    data: bytes


class Originals:
    """The originals of a store; an article that was pasted has none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, article_id: str) -> Original | None:
        """Find the file an article was read from, if it was kept."""
        with self._database.read() as session:
            row = session.get(OriginalRow, article_id)
            return Original(row.name, row.data) if row else None

    def name(self, article_id: str) -> str | None:
        """Tell the name of the file an article was read from, without reading it."""
        with self._database.read() as session:
            query = select(OriginalRow.name).where(OriginalRow.article_id == article_id)
            return session.scalars(query).one_or_none()


def original_row(article_id: str, original: Original) -> OriginalRow:
    """Make the row of an original."""
    checksum = hashlib.sha256(original.data).hexdigest()
    return OriginalRow(
        article_id=article_id, name=original.name, sha256=checksum, data=original.data
    )
