"""A fetched page as a document."""

from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote

import httpx

from workbench.corpus.document import SourceDocument
from workbench.corpus.readers import SUPPORTED, read_file
from workbench.corpus.web.fetch import Fetched
from workbench.corpus.web.walls import wall
from workbench.errors import LinkError

_KINDS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
"""Content type → extension of the reader."""


def page_name(fetched: Fetched) -> str:
    """Name the file a page is kept as: the last part of its address.

    Raises:
        LinkError: it is of a kind that cannot be read.
    """
    path = PurePosixPath(unquote(httpx.URL(fetched.final_link).path))
    extension = _KINDS.get(fetched.content_type)
    if not fetched.content_type:
        extension = path.suffix.casefold() if path.suffix.casefold() in SUPPORTED else ".html"
    if extension is None:
        raise LinkError(
            f"“{fetched.link}” is no web page but {fetched.content_type}.",
            "Download it in a browser, and add the file if it is one of "
            f"{', '.join(SUPPORTED)}; else copy its text and paste it.",
        )
    stem = path.name.removesuffix(path.suffix) or httpx.URL(fetched.final_link).host
    return f"{stem[:80]}{extension}"


def read_page(fetched: Fetched) -> SourceDocument:
    """Read what was fetched; where it was found goes before what the page calls its address.

    Raises:
        InputError: a page without text, or of a kind that cannot be read.
    """
    document = read_file(page_name(fetched), _decoded(fetched))
    notes = (
        f"Fetched from {fetched.final_link} on {fetched.fetched_at[:10]} "
        f"(SHA-256 {fetched.sha256[:12]}).",
        *document.notes,
    )
    if stands_before := wall(fetched.data, document.text):
        notes = (stands_before, *notes)
    return replace(document, url=_address(fetched, document.url), notes=notes)


def _decoded(fetched: Fetched) -> bytes:
    """The page in UTF-8 where its server says how it is written, and is right."""
    if not fetched.charset or fetched.content_type not in ("text/html", "text/plain"):
        return fetched.data
    try:
        text = fetched.data.decode(fetched.charset)
    except (LookupError, UnicodeDecodeError):
        return fetched.data
    return b"\xef\xbb\xbf" + text.removeprefix("\ufeff").encode()


def _address(fetched: Fetched, stated: str | None) -> str:
    """The page's own address where it is on the same host, else where it was found."""
    if stated and httpx.URL(stated).host == httpx.URL(fetched.final_link).host:
        return stated
    return fetched.final_link
