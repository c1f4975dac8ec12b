"""What every engine offers."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from workbench.text.translation import Hypothesis, Route, RouteStep


class Engine(Protocol):
    """Something that translates one language pair; safe to call from several threads."""

    @property
    def step(self) -> RouteStep:
        """What goes into the route of everything this engine translates."""

    @property
    def memory_mb(self) -> float:
        """About how much memory the loaded model takes, in MiB."""

    def translate(
        self, texts: Sequence[str], *, hypotheses: int = 1, avoid_loops: bool = False
    ) -> Iterator[tuple[int, list[Hypothesis]]]:
        """Translate the texts as one batch.

        Args:
            hypotheses: how many proposals a text to ask for; an engine may give fewer.
            avoid_loops: whether to forbid repeating word groups, where the engine can.

        Yields:
            ``(index into texts, proposals, best first)`` as each is finished, in any order;
            closing the iterator stops the work at the next batch.
        """


class Lender(Protocol):
    """Something that lends the engines of a route, one by one."""

    def use(self, step: RouteStep) -> AbstractContextManager[Engine]:
        """Lend the engine of a step.

        Raises:
            ModelError: it is gone, or cannot be loaded.
        """


class OnlyEngine:
    """Lends one engine that is not among the installed ones."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.route = Route((engine.step,))

    def use(self, step: RouteStep) -> AbstractContextManager[Engine]:
        """Lend the engine: its route has no other step."""
        assert step == self._engine.step
        return nullcontext(self._engine)
