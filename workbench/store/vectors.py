"""Vectors, kept so that nothing is embedded twice."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import delete, func, insert, select, tuple_

from workbench.store.database import Database, now
from workbench.store.rows import chunks
from workbench.store.tables import VectorRow

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# numpy is imported where vectors are read or written: the first page needs none.
Vectors: TypeAlias = "npt.NDArray[np.float32]"

MEBIBYTE = 1024 * 1024
STORED = "<f4"
"""float32, little-endian."""


class VectorStore:
    """The vector cache of a store: by encoder id and text hash."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get_vectors(self, encoder_id: str, hashes: Sequence[str]) -> Mapping[str, Vectors]:
        """Return the vectors that are known: hash → ``(dimensions,) float32``."""
        import numpy as np

        known: dict[str, Vectors] = {}
        with self._database.read() as session:
            for some in chunks(hashes):
                found = session.execute(
                    select(VectorRow.hash, VectorRow.data).where(
                        VectorRow.encoder_id == encoder_id, VectorRow.hash.in_(some)
                    )
                )
                known.update(
                    (hash_, np.frombuffer(data, STORED).astype(np.float32)) for hash_, data in found
                )
        return known

    def put_vectors(self, encoder_id: str, vectors: Mapping[str, Vectors]) -> None:
        """Keep the vectors; those known already stay as they are."""
        import numpy as np

        time = now()
        with self._database.write() as session:
            for some in chunks(list(vectors)):
                known = set(
                    session.scalars(
                        select(VectorRow.hash).where(
                            VectorRow.encoder_id == encoder_id, VectorRow.hash.in_(some)
                        )
                    )
                )
                fresh = [
                    {
                        "encoder_id": encoder_id,
                        "hash": hash_,
                        "data": np.asarray(vectors[hash_], STORED).tobytes(),
                        "created_at": time,
                    }
                    for hash_ in some
                    if hash_ not in known
                ]
                if fresh:
                    session.execute(insert(VectorRow), fresh)

    def prune(self, max_mb: float) -> None:
        """Drop the oldest vectors until the rest take at most ``max_mb`` MiB."""
        total = func.sum(func.length(VectorRow.data)).over(
            order_by=(VectorRow.created_at.desc(), VectorRow.encoder_id, VectorRow.hash)
        )
        ranked = select(VectorRow.encoder_id, VectorRow.hash, total.label("total")).subquery()
        over = select(ranked.c.encoder_id, ranked.c.hash).where(ranked.c.total > max_mb * MEBIBYTE)
        with self._database.write() as session:
            session.execute(
                delete(VectorRow).where(tuple_(VectorRow.encoder_id, VectorRow.hash).in_(over))
            )

    def size(self, made_before: str | None = None) -> tuple[int, int]:
        """Count the vectors, and their bytes.

        Args:
            made_before: a moment as the store keeps it; all of them if not given.
        """
        query = select(func.count(), func.coalesce(func.sum(func.length(VectorRow.data)), 0))
        if made_before is not None:
            query = query.where(VectorRow.created_at < made_before)
        with self._database.read() as session:
            many, length = session.execute(query).one()
        return int(many), int(length)

    def drop(self, made_before: str) -> int:
        """Drop the vectors made before a moment; tells how many."""
        with self._database.write() as session:
            gone = session.execute(
                delete(VectorRow)
                .where(VectorRow.created_at < made_before)
                .returning(VectorRow.hash)
            )
            return len(gone.all())
