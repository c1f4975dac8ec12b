"""The segment editor: source and target side by side, in the browser's own text fields."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from workbench.errors import StaleEditError, WorkbenchError
from workbench.services import Workbench, translations
from workbench.text.languages import direction
from workbench.text.translation import Flag, Status
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.mounting import component
from workbench.ui.components.text import tongue

PAGE = "translate"
LABELS = {
    "filter": "Segments shown:",
    "filter_all": "all",
    "filter_unconfirmed": "not confirmed",
    "filter_flagged": "flagged, the demo model's own flag aside",
    "filter_missing": "without a translation",
    "translation": "Translation of segment",
    "empty": "No translation yet",
    "machine": "machine",
    "edited": "edited",
    "confirmed": "confirmed",
    "missing": "missing",
    "confirm": "Confirm",
    "reopen": "Reopen",
    "restore": "Restore the draft",
    "alternative": "Alternative",
    "conflict": "This segment was saved elsewhere in the meantime. Stored now:",
    "mine": "Your text:",
    "nothing": "There is nothing to confirm: this segment has no translation yet.",
    "homeless": "You wrote this for a segment that the article no longer has. "
    "Copy it to where it belongs:",
    "discard": "Throw it away",
    "keep_mine": "Keep mine",
    "take_theirs": "Take theirs",
    "route": "Route:",
    "main_route": "Most segments took this route; the others name theirs:",
}

_mount = component(__name__, "editor", '<div class="editor"></div>', ["kept", "filter", "row"])


@dataclass
class Session:
    """What this browser session saved: the newest edit of each segment, and conflicts.

    ``saved`` holds which version each of its edits was based on, and which version it became;
    ``problem`` why the last edit could not be saved, until that was shown.
    """

    acknowledged: dict[str, int] = field(default_factory=dict)
    conflicts: dict[str, dict[str, Any]] = field(default_factory=dict)
    saved: dict[tuple[str, int], int] = field(default_factory=dict)
    problem: WorkbenchError | None = None

    def newest(self, segment_id: str, version: int) -> int:
        """The version this session's own edits made of one: typing on is no conflict."""
        while (segment_id, version) in self.saved:
            version = self.saved[segment_id, version]
        return version


def editor(wb: Workbench, article_id: str, target: str, rows: list[translations.Row]) -> None:
    """Draw the editor and save what comes back from it."""
    key = f"editor {article_id} {target}"
    session = _session(key)
    if session.problem:
        errors.show(session.problem)
        session.problem = None
    _mount(
        key=key,
        data={
            "document": f"{article_id}/{target}",
            "target_language": target,
            "target_direction": direction(target),
            "labels": LABELS,
            "routes": _routes(rows),
            "acknowledged": session.acknowledged,
            "segments": [_segment(rows, number, session) for number in range(len(rows))],
        },
        on_edits_change=lambda: _save(wb, article_id, target, key),
        default={"edits": []},
    )


def _session(key: str) -> Session:
    session = state.get(PAGE, key)
    if session is None:
        session = Session()
        state.put(PAGE, key, session)
    found: Session = session
    return found


def _save(wb: Workbench, article_id: str, target: str, key: str) -> None:
    session = _session(key)
    for edit in state.widget(key)["edits"] or []:
        if edit["number"] <= session.acknowledged.get(edit["id"], 0):
            continue
        # A draft that arrives in another language does not take the place of this one.
        state.remember(state.TARGET, target)
        try:
            save_one(wb, article_id, target, edit, session)
        except WorkbenchError as error:
            session.problem = error  # not acknowledged: the browser keeps the text
        else:
            session.acknowledged[edit["id"]] = edit["number"]


def save_one(
    wb: Workbench, article_id: str, target: str, edit: dict[str, Any], session: Session
) -> None:
    """Save one edit, or keep both texts where someone else was first.

    Raises:
        WorkbenchError: it could not be saved, say because its segment is gone.
    """
    status = Status(edit["status"])
    base = session.newest(edit["id"], int(edit["version"]))
    try:
        stored = translations.edit_segment(
            wb, article_id, target, edit["id"], edit["text"], status, base
        )
    except StaleEditError as error:
        session.conflicts[edit["id"]] = {
            "mine": error.mine,
            "theirs": error.theirs,
            "version": error.version,
            "status": status.value,
        }
    else:
        session.saved[edit["id"], base] = stored.version
        session.conflicts.pop(edit["id"], None)


def _routes(rows: list[translations.Row]) -> list[str]:
    """The routes the segments took, the commonest first."""
    done = [row.translated for row in rows if row.translated]
    return [label for label, _ in Counter(t.route.label for t in done).most_common()]


def _segment(rows: list[translations.Row], number: int, session: Session) -> dict[str, Any]:
    row, done = rows[number], rows[number].translated
    return {
        "id": row.segment.id,
        "number": number + 1,
        "kind": row.block.kind.value,
        "starts_block": number == 0 or rows[number - 1].block_index != row.block_index,
        "source": row.segment.core,
        "tongue": tongue(row.block.language),
        "text": done.text if done else "",
        "draft": (done.draft or "") if done else "",
        "status": done.status.value if done else Status.MACHINE.value,
        "route": done.route.label if done else "",
        "origin": done.origin if done else "",
        "engines": done.route.engines if done else "",
        "flags": [_flag(flag) for flag in done.flags] if done else [],
        "alternatives": [a.text for a in done.alternatives] if done else [],
        "version": done.version if done else 0,
        "conflict": session.conflicts.get(row.segment.id),
    }


def _flag(flag: Flag) -> dict[str, str]:
    return {
        "code": flag.code,
        "label": flag.code.replace("_", " "),
        "message": flag.message,
        "severity": flag.severity.value,
    }
