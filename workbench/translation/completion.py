"""Going on from what a translator has typed: the rest of the sentence, as a model says it."""

from contextlib import ExitStack
from typing import Protocol, runtime_checkable

from workbench.text.translation import Route
from workbench.translation.line import Line
from workbench.translation.pool import EnginePool


@runtime_checkable
class Completes(Protocol):
    """An engine that can go on from a beginning."""

    def complete(self, text: str, prefix: str, count: int) -> list[str]:
        """Propose whole translations of ``text`` that begin with ``prefix``, best first."""


def complete(
    text: str, prefix: str, route: Route, pool: EnginePool, *, count: int = 3
) -> tuple[str, ...]:
    """Propose translations that begin with what was typed, best first.

    Args:
        text: one segment.
        prefix: the beginning of its translation, as typed; may end inside a word.

    Returns:
        At most ``count`` whole translations; none where the last engine cannot go on from a
        beginning, or knows no way that begins so.

    Raises:
        ModelError: an engine of the route is gone or cannot be loaded.
    """
    with ExitStack() as stack:
        *before, last = [stack.enter_context(pool.use(step)) for step in route.steps]
        if not isinstance(last, Completes):
            return ()
        for _, proposals in Line(before).translate([text]) if before else ():
            text = proposals[0].text
        return tuple(last.complete(text, prefix, count))
