"""The indexes of translation memories: built when asked for, kept up to date, let go of.

An index holds keys and ids; texts stay in the store. Before each question it reads the units that
are newer than the newest it knows, by whichever process they were added. Units that are gone show
themselves when their texts are fetched.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from workbench.store.memory import Memory
from workbench.store.memory_records import Scope
from workbench.translation.memory.concordance import Column
from workbench.translation.memory.index import Hit, MemoryIndex

MAX_UNITS = 1_500_000
"""How many units may be indexed at once, about half a gigabyte; beyond, what was least recently
asked is let go of. The memory that is being asked is always kept."""

_BATCH = 20_000


class _Fuzzy:
    """The index of one memory, for lookups."""

    def __init__(self, memory: Memory, scope: Scope) -> None:
        self.lock = threading.Lock()
        self.index = MemoryIndex()
        self._memory, self._scope, self._newest = memory, scope, 0

    def __len__(self) -> int:
        return len(self.index)

    def catch_up(self) -> None:
        newest = self._newest

        def newer() -> Iterator[tuple[int, str]]:
            nonlocal newest
            for unit, source in self._memory.sources(self._scope, newest):
                newest = unit
                yield unit, source

        self.index.add(newer())  # all at once, so that they are sorted once
        self._newest = newest


class _Columns:
    """Both sides of one memory, for concordances."""

    def __init__(self, memory: Memory, scope: Scope) -> None:
        self.lock = threading.Lock()
        self.sides = {"source": Column(), "target": Column()}
        self._memory, self._scope, self._newest, self._units = memory, scope, 0, 0

    def __len__(self) -> int:
        return self._units

    def catch_up(self) -> None:
        newer = self._memory.texts(self._scope, self._newest)
        while batch := list(islice(newer, _BATCH)):
            self.sides["source"].add((unit, source) for unit, source, _ in batch)
            self.sides["target"].add((unit, target) for unit, _, target in batch)
            self._newest, self._units = batch[-1][0], self._units + len(batch)


T = TypeVar("T", _Fuzzy, _Columns)


class MemoryIndexes:
    """The indexes of a store's memories. Safe to use from several threads."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[type[_Fuzzy | _Columns], Scope], _Fuzzy | _Columns]
        self._kept = OrderedDict()

    def search(self, scope: Scope, source: str, threshold: float, limit: int) -> list[Hit]:
        """Find the units of one memory that are most like a source; some may be gone by now."""
        kept = self._get(_Fuzzy, scope)
        with kept.lock:
            kept.catch_up()
            found = kept.index.search(source, threshold, limit)
        self._let_go(scope)
        return found

    def gone(self, scope: Scope, units: Iterable[int]) -> None:
        """Find these units no more."""
        kept = self._get(_Fuzzy, scope)
        with kept.lock:
            kept.index.remove(units)

    def concordance(
        self, scope: Scope, side: str, text: str, limit: int, *, whole_words: bool
    ) -> list[int]:
        """Find units of one memory that have a text, the newest first; some may be gone by now.

        Args:
            side: ``source`` or ``target``.
        """
        kept = self._get(_Columns, scope)
        with kept.lock:
            kept.catch_up()
            found = list(islice(kept.sides[side].search(text, whole_words=whole_words), limit))
        self._let_go(scope)
        return found

    @property
    def units(self) -> int:
        """How many units are indexed now; one that is indexed twice counts twice."""
        with self._lock:
            return sum(map(len, self._kept.values()))

    def drop(self, project_id: str | None) -> None:
        """Let go of a project's indexes, or the shared ones: much of them is gone."""
        with self._lock:
            for key in [key for key in self._kept if key[1].project_id == project_id]:
                del self._kept[key]

    def _get(self, kind: type[T], scope: Scope) -> T:
        with self._lock:
            kept = self._kept.get((kind, scope))
            if not isinstance(kept, kind):
                kept = self._kept[kind, scope] = kind(self._memory, scope)
            self._kept.move_to_end((kind, scope))
            return kept

    def _let_go(self, asked: Scope) -> None:
        with self._lock:
            units = sum(map(len, self._kept.values()))
            for key in list(self._kept):
                if units <= MAX_UNITS:
                    return
                if key[1] != asked:
                    units -= len(self._kept.pop(key))
