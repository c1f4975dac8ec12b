"""Engines in a line: what one puts out, the next takes in."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from workbench.text.translation import Flag, Hypothesis, Route
from workbench.translation.engine import Engine
from workbench.translation.guard_repetition import RepetitionGuard
from workbench.translation.guards import ON_THE_WAY, in_pieces_flag, truncated_flag

GROUP = 32
"""Texts handed from one engine to the next at a time: enough for a batch, few enough that the
first drafts come soon."""

_REPETITION = RepetitionGuard()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text somewhere on its way through the engines, with what went wrong so far.

    Attributes:
        score: the sum of the engines' scores.
    """

    text: str
    score: float = 0.0
    flags: tuple[Flag, ...] = ()


_Results = Generator[tuple[int, list[Proposal]], None, None]


class Line:
    """The loaded engines of a route."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self._engines = engines
        self.route = Route(tuple(engine.step for engine in engines))

    def translate(
        self, texts: Sequence[str], *, hypotheses: int = 1, avoid_loops: bool = False
    ) -> _Results:
        """Send texts through all engines: the first takes the whole document as one batch.

        Args:
            hypotheses: proposals a text; made where the line begins, else further on.

        Yields:
            ``(index into texts, proposals, best first)`` as each is finished, in any order.
        """
        stream: Iterator[tuple[int, list[Proposal]]]
        stream = ((index, [Proposal(text)]) for index, text in enumerate(texts))
        for engine in self._engines:
            first = engine is self._engines[0]
            group = max(1, len(texts)) if first else GROUP
            stream = self._through(engine, stream, group, hypotheses, avoid_loops)
        yield from stream

    def _through(
        self,
        engine: Engine,
        stream: Iterator[tuple[int, list[Proposal]]],
        group: int,
        hypotheses: int,
        avoid_loops: bool,
    ) -> Iterator[tuple[int, list[Proposal]]]:
        while batch := dict(islice(stream, group)):
            flat = [(index, proposal) for index in batch for proposal in batch[index]]
            done: dict[int, list[tuple[int, list[Proposal]]]] = {index: [] for index in batch}
            each = max(1, hypotheses // max(len(proposals) for proposals in batch.values()))
            sources = [proposal.text for _, proposal in flat]
            for place, found in engine.translate(sources, hypotheses=each, avoid_loops=avoid_loops):
                index, before = flat[place]
                done[index].append((place, [self._after(before, new, engine) for new in found]))
                if len(done[index]) == len(batch[index]):
                    # Equal places never meet, so that proposals are not compared.
                    yield index, [one for _, many in sorted(done[index]) for one in many]

    def _after(self, before: Proposal, new: Hypothesis, engine: Engine) -> Proposal:
        flags = list(before.flags)
        if new.cut:
            flags.append(truncated_flag())
        if new.pieces > 1:
            flags.append(in_pieces_flag(new.pieces))
        if engine is not self._engines[-1]:
            flags += _on_the_way(before.text, new.text, engine)
        return Proposal(new.text, before.score + new.score, tuple(flags))


def _on_the_way(source: str, target: str, engine: Engine) -> list[Flag]:
    """A loop in the language between may look like fluent text at the end."""
    step = engine.step
    flag = _REPETITION.check(source, target, step.source, step.target)
    return [replace(flag, message=f"{ON_THE_WAY}“{step.target}”: {flag.message}")] if flag else []
