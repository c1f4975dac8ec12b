"""Where a translation made elsewhere came from, told in the place of a route."""

from workbench.text.ids import text_hash
from workbench.text.translation import HUMAN, Route, RouteStep


def brought_in(
    source: str, target: str, text: str, *, file: str, method: str, signature: str
) -> Route:
    """The route of a text that a person translated elsewhere and a method placed here.

    Args:
        text: the translation, as it came.
        file: what it was read from, as the user knows it.
        method: what placed it, in short.
        signature: everything that placed it.
    """
    told = f"brought in from {file}, aligned by {method}"
    return Route(
        (RouteStep(source, target, HUMAN, told, signature=f"{_digest(text)} {signature}"),)
    )


def is_as_it_came(route: Route, text: str) -> bool:
    """Whether a text that was brought in says what it said then, white space aside."""
    return any(
        step.engine == HUMAN and step.signature.startswith(f"{_digest(text)} ")
        for step in route.steps[:1]
    )


def _digest(text: str) -> str:
    return f"text={text_hash(' '.join(text.split()))[:8]}"
