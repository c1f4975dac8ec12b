"""Addresses in the workbench's own messages, as links that say they lead into the network."""

import re
from urllib.parse import quote

from workbench.ui.components import errors

CLOUD = ":material/cloud_download:"
_ADDRESS = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")
_AS_IT_IS = "!#$%&'*+,-./:;=?@_~[]"


def with_links(text: str) -> str:
    """Write a text as Markdown: its addresses as links marked with a cloud, all else as it is."""
    parts: list[str] = []
    done = 0
    for match in _ADDRESS.finditer(text):
        parts += [errors.plain(text[done : match.start()]), _link(match[0])]
        done = match.end()
    return "".join([*parts, errors.plain(text[done:])])


def _link(address: str) -> str:
    # Marks of Markdown are escaped in what is read, never in where it leads.
    read = errors.plain(address.split("://", 1)[1])
    return f"{CLOUD} [{read}](<{quote(address, safe=_AS_IT_IS)}>)"
