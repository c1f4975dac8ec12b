"""Which engines, one after the other, lead from one language to another."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.errors import NoRouteError
from workbench.text.translation import Route, RouteStep

MAX_STEPS = 3
PIVOT = "en"
"""Most packages lead to or from English, so advice goes that way."""

_QUALITY = ("argos", "bergamot")
"""Engines for the same pair, best first; an engine not named here comes last."""

Pair = tuple[str, str]


def find_routes(source: str, target: str, steps: Sequence[RouteStep]) -> list[Route]:
    """List the routes there are, best first.

    A route without a demo model comes before every route with one, however long; then the
    shorter comes first, then the better engines, then the newer versions.

    Args:
        source: BCP-47; regions do not count (``pt`` is ``pt-BR``), scripts do.
        steps: the installed engines.
    """
    routes = [Route(path) for path in _paths(_key(source), _key(target), steps, ())]
    return sorted(routes, key=_rank)


def find_route(
    source: str, target: str, steps: Sequence[RouteStep], known_pairs: Iterable[Pair] = ()
) -> Route:
    """Find the best route.

    Args:
        known_pairs: language pairs that could be installed, to say which would help.

    Raises:
        NoRouteError: nothing installed leads there; says which packages would.
    """
    routes = find_routes(source, target, steps)
    if routes:
        return routes[0]
    installed = ", ".join(sorted({f"{step.source}→{step.target}" for step in steps})) or "nothing"
    raise NoRouteError(
        f"No installed package leads from “{source}” to “{target}” (installed: {installed}).",
        _advice(_key(source), _key(target), steps, frozenset(known_pairs)),
    )


def _paths(
    source: str, target: str, steps: Sequence[RouteStep], taken: tuple[RouteStep, ...]
) -> Iterator[tuple[RouteStep, ...]]:
    """All ways without a detour through a language twice."""
    if len(taken) == MAX_STEPS:
        return
    seen = {source, *(_key(step.source) for step in taken)}
    for step in steps:
        if _key(step.source) != source:
            continue
        if _key(step.target) == target:
            yield (*taken, step)
        elif _key(step.target) not in seen:
            yield from _paths(_key(step.target), target, steps, (*taken, step))


def _rank(route: Route) -> tuple[object, ...]:
    quality = [
        _QUALITY.index(step.engine) if step.engine in _QUALITY else len(_QUALITY)
        for step in route.steps
    ]
    age = [[-part for part in _version(step.version)] for step in route.steps]
    return route.demo, len(route.steps), sum(quality), age, route.label


def _version(version: str) -> list[int]:
    """Turn ``1.10`` into numbers, so that it counts as newer than ``1.9``."""
    return [int(part) for part in version.split(".") if part.isdigit()]


def _key(code: str) -> str:
    """A language without its region: ``pt-BR`` → ``pt``, but ``zh-Hant`` stays."""
    return "-".join(part for part in code.split("-") if len(part) == 4 or part == part.lower())


def _advice(source: str, target: str, steps: Sequence[RouteStep], known: frozenset[Pair]) -> str:
    installed = {(_key(step.source), _key(step.target)) for step in steps}
    known = frozenset((_key(one), _key(other)) for one, other in known)
    direct, pivoted = [(source, target)], [(source, PIVOT), (PIVOT, target)]
    ways = [way for way in (direct, pivoted) if set(way) <= installed | known]
    if not ways and PIVOT in (source, target):
        ways = [direct]
    if not ways:
        ways = [direct, pivoted]
    named = [_named([pair for pair in way if pair not in installed]) for way in ways]
    first = next(pair for pair in ways[0] if pair not in installed)
    command = f"workbench models install {'-'.join(first)}"
    return f"Install {', or '.join(named)}: on the Models page, or like this: {command}."


def _named(pairs: Sequence[Pair]) -> str:
    names = " and ".join(f"{source}→{target}" for source, target in pairs)
    return f"the package{'s' if len(pairs) > 1 else ''} {names}"
