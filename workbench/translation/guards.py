"""Guards: each looks at one source text and its translation for one known fault of engines.

A guard is data and one pure method. `GUARDS` is all of them, in the order they are shown.
"""

from collections.abc import Sequence
from typing import Protocol

from workbench.text.translation import Flag, Route, Severity
from workbench.translation.guard_language import GarbageGuard, UntranslatedGuard
from workbench.translation.guard_length import DroppedTailGuard, EmptyGuard, LengthGuard
from workbench.translation.guard_numbers import NumberGuard
from workbench.translation.guard_repetition import RepetitionGuard

TRUNCATED = "truncated"
IN_PIECES = "in_pieces"
DEMO_MODEL = "demo_model"
ON_THE_WAY = "On the way, in "
"""How a flag begins that speaks of the text between two engines."""


class Guard(Protocol):
    """Something that recognises one fault.

    Attributes:
        code: stable name of its flag.
        description: what it looks for, for the documentation.
    """

    code: str
    description: str

    def check(
        self, source: str, target: str, source_language: str, target_language: str
    ) -> Flag | None:
        """Return a flag that names what was seen, or None."""


GUARDS: tuple[Guard, ...] = (
    EmptyGuard(),
    RepetitionGuard(),
    UntranslatedGuard(),
    NumberGuard(),
    LengthGuard(),
    DroppedTailGuard(),
    GarbageGuard(),
)

_COSTS = {Severity.HINT: 1, Severity.WARNING: 3, Severity.ERROR: 10}
_USELESS = frozenset({"empty", "untranslated"})
"""Faults that leave no translation at all, so that one with any other fault is better."""


def check_all(
    source: str, target: str, source_language: str, target_language: str
) -> tuple[Flag, ...]:
    """Put one translation past every guard."""
    flags = (guard.check(source, target, source_language, target_language) for guard in GUARDS)
    return tuple(flag for flag in flags if flag is not None)


def cost(flags: Sequence[Flag]) -> int:
    """Weigh flags, to choose between proposals: an error counts as three warnings and a hint."""
    weight = 3 if any(flag.code in _USELESS for flag in flags) else 1
    return weight * sum(_COSTS[flag.severity] for flag in flags)


def worth_retrying(flags: Sequence[Flag]) -> bool:
    """Whether another way of decoding may be better; a hint is not worth the time."""
    return any(flag.severity is not Severity.HINT for flag in flags)


def truncated_flag() -> Flag:
    """The engine stopped at its output limit."""
    return Flag(
        TRUNCATED,
        "The engine stopped at its output limit; the end may be missing.",
        Severity.ERROR,
    )


def in_pieces_flag(pieces: int) -> Flag:
    """The text was too long for the engine to take at once."""
    return Flag(
        IN_PIECES,
        f"Too long to translate at once: it went through in {pieces} pieces, "
        "so that words may not agree across them.",
        Severity.HINT,
    )


def demo_flags(route: Route) -> tuple[Flag, ...]:
    """Drafted by a demo model; none where the route has no such step."""
    demo = next((step for step in route.steps if step.demo), None)
    if demo is None:
        return ()
    engine = f"{demo.source}→{demo.target} {demo.name}"
    message = (
        f"Drafted by a demo model ({engine}): for trying out only, it drops, invents and loops."
    )
    return (Flag(DEMO_MODEL, message, Severity.WARNING),)
