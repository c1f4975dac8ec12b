"""How long somebody worked on a segment, as their editor measured it."""

from collections.abc import Mapping

from workbench.services.context import Workbench

LONGEST_MS = 10 * 60 * 1000
"""More than this in one report of a browser is a clock that jumped, not work."""


def record(
    wb: Workbench, article_id: str, target: str, spent: Mapping[str, tuple[int, int]]
) -> None:
    """Add the time that was spent on segments.

    Args:
        spent: segment id → (milliseconds of activity, visits); what cannot be is left out.

    Raises:
        NotFoundError: no such article.
    """
    likely = {
        id_: (active_ms, visits)
        for id_, (active_ms, visits) in spent.items()
        if 0 <= active_ms <= LONGEST_MS and visits >= 0
    }
    if likely:
        wb.store.effort.add(article_id, target, likely)
