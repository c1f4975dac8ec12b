"""What one browser session has open: the rows it was told, its edits, and its conflicts."""

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from workbench.errors import WorkbenchError
from workbench.services import Workbench
from workbench.services.open_desk import OpenDesk, catch_up, open_desk
from workbench.services.replacing import Hit
from workbench.services.translations import Row
from workbench.ui.components.editor import payload

Json = dict[str, Any]


@dataclass
class Session:
    """A desk in one browser session.

    The browser is told all rows once, under a ``token``. After that it says with each message how
    far it has followed (``sequence``), and is told the rows that changed since.

    Attributes:
        acknowledged: segment id → number of the newest edit that was stored.
        conflicts: segment id → both texts, where someone else was first.
        saved: which version each edit was based on → which version it became.
        problem: why the last edit could not be saved, until that was shown.
        told: segment id → the row as the browser knows it, or is about to.
        changed: segment id → the sequence number under which it last changed.
        answers: number of a question → what the browser is told.
        found: what was last looked for, to be replaced.
        replaced: what the last replacement did, to be taken back.
        cut_anew: whether the article was cut anew here, which the rest of the page must learn.
    """

    acknowledged: dict[str, int] = field(default_factory=dict)
    conflicts: dict[str, Json] = field(default_factory=dict)
    saved: dict[tuple[str, int], int] = field(default_factory=dict)
    problem: WorkbenchError | None = None
    desk: OpenDesk | None = None
    token: str = ""
    sequence: int = 0
    told: dict[str, Json] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    routes: list[str] = field(default_factory=list)
    answers: dict[int, Json] = field(default_factory=dict)
    found: list[Hit] = field(default_factory=list)
    replaced: list[Hit] = field(default_factory=list)
    cut_anew: bool = False

    def newest(self, segment_id: str, version: int) -> int:
        """The version this session's own edits made of one: typing on is no conflict."""
        while (segment_id, version) in self.saved:
            version = self.saved[segment_id, version]
        return version

    def look(
        self, wb: Workbench, article_id: str, target: str, *, compare: bool = True
    ) -> OpenDesk:
        """Learn what was written since the last look; the whole article only if it must be."""
        before = self.desk
        after = catch_up(wb, before, compare=compare) if before else None
        self.desk = after or open_desk(wb, article_id, target)
        if after is None or before is None:
            self._begin(self.desk)
        else:
            self._follow(before, after)
        return self.desk

    def _begin(self, desk: OpenDesk) -> None:
        self.token, self.sequence = uuid4().hex, 0
        self.changed.clear()
        self.told = {}
        block = None
        for number, (id_, row) in enumerate(desk.rows.items(), 1):
            self.told[id_] = payload.segment(row, number, starts_block=row.block_index != block)
            block = row.block_index
        self.routes = payload.routes(desk.rows.values())

    def _follow(self, before: OpenDesk, after: OpenDesk) -> None:
        read = {id_: row for id_, row in after.rows.items() if row is not before.rows[id_]}
        new = {id_: self._again(id_, row) for id_, row in read.items()}
        changed = {id_: row for id_, row in new.items() if row != self.told[id_]}
        if not changed:
            return
        self.sequence += 1
        self.told.update(changed)
        self.changed.update(dict.fromkeys(changed, self.sequence))
        self.routes = payload.routes(after.rows.values())

    def _again(self, id_: str, row: Row) -> Json:
        known = self.told[id_]
        return payload.segment(row, known["number"], starts_block=known["starts_block"])

    def news(self, sent: Json) -> Json:
        """What the browser does not know yet, going by the last it said."""
        whole = sent.get("token") != self.token
        seen = int(sent.get("sequence") or 0)
        rows = self.told.values() if whole else self._since(seen)
        asked = {ask["number"] for ask in sent.get("asks") or []}
        self.answers = {number: told for number, told in self.answers.items() if number in asked}
        return {
            "token": self.token,
            "sequence": self.sequence,
            "whole": whole,
            "segments": [*rows],
            "routes": self.routes,
            "acknowledged": {edit["id"]: self.acknowledged.get(edit["id"], 0)
                             for edit in sent.get("edits") or []},
            "conflicts": self.conflicts,
            "answers": self.answers,
        }  # fmt: skip

    def _since(self, seen: int) -> list[Json]:
        return [self.told[id_] for id_, number in self.changed.items() if number > seen]
