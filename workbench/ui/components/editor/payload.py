"""What the browser is told of a row."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from workbench.services.translations import Row
from workbench.text.translation import Flag, Status
from workbench.translation.checks import is_safe_to_fix, label
from workbench.ui.components.text import tongue


def segment(row: Row, number: int, *, starts_block: bool) -> dict[str, Any]:
    """Give one row, as JSON values.

    Args:
        number: its place in the article, from 1.
        starts_block: whether it is the first of its block.
    """
    done = row.translated
    return {
        "id": row.segment.id,
        "number": number,
        "kind": row.block.kind.value,
        "starts_block": starts_block,
        "source": row.segment.core,
        "tongue": tongue(row.block.language),
        "text": done.text if done else "",
        "draft": (done.draft or "") if done else "",
        "status": done.status.value if done else Status.MACHINE.value,
        "route": done.route.label if done else "",
        "origin": done.origin if done else "",
        "engines": done.route.engines if done else "",
        "flags": [_flag(flag) for flag in done.flags] if done else [],
        "dismissed": [_flag(flag) for flag in row.dismissed],
        "alternatives": [a.text for a in done.alternatives] if done else [],
        "version": done.version if done else 0,
    }


def routes(rows: Iterable[Row]) -> list[str]:
    """The routes the segments took, the commonest first."""
    done = [row.translated for row in rows if row.translated]
    return [label for label, _ in Counter(t.route.label for t in done).most_common()]


def _flag(flag: Flag) -> dict[str, Any]:
    return {
        "code": flag.code,
        "label": label(flag.code),
        "fixable": is_safe_to_fix(flag.code),
        "message": flag.message,
        "severity": flag.severity.value,
    }
