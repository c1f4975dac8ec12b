"""What the JSON formats share: how they are written, and how a file is read that may be anything.

A format says which schema it has and turns the content into its own values; what cannot be such a
value raises `ValueError`, `TypeError` or `KeyError` there and is told to the user here.
"""

import json
from collections.abc import Callable
from typing import Any, TypeVar

from workbench.errors import UnreadableFileError

Json = Any
T = TypeVar("T")

_UNFIT = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def encode(content: Json) -> bytes:
    """Write UTF-8 JSON, indented, keys in the order they are given."""
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def decode(data: bytes, schema: str, kind: str, take: Callable[[Json], T], called: str) -> T:
    """Read what `encode` wrote.

    Args:
        schema: what the content must name as its schema.
        kind: what such a file holds, for messages: ``a translation``.
        take: turns the content into a value of the format.
        called: the file, for messages.

    Raises:
        UnreadableFileError: not JSON, of another schema, or without what the schema asks for.
    """
    try:
        content = json.loads(data)
        if content["schema"] != schema:
            raise ValueError(f"its schema is {content['schema']!r}")
        return take(content)
    except _UNFIT as error:
        reason = f"it has no {error}" if isinstance(error, KeyError) else str(error)
        raise UnreadableFileError(
            f"{called} is not {kind} of schema {schema}: {reason}.", "Export it again as JSON."
        ) from error


def text(value: Json) -> str:
    """Take a text and nothing else.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {type(value).__name__}")
    return value


def texts(values: Json) -> tuple[str, ...]:
    """Take a list of texts and nothing else.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(values, list):
        raise TypeError(f"a list was expected, not {type(values).__name__}")
    return tuple(map(text, values))
