"""What a server's answer to a download says about what follows (RFC 9110)."""

import httpx

from workbench.errors import DownloadError, NetworkError
from workbench.translation.unfinished import Note


def check_status(response: httpx.Response, name: str) -> None:
    """Refuse an answer that brings no file.

    Args:
        name: of the file that was asked for, for messages.

    Raises:
        DownloadError: the file is no longer there.
        NetworkError: the server did not deliver it.
    """
    code = response.status_code
    if code in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
        return
    if code in (httpx.codes.NOT_FOUND, httpx.codes.GONE):
        raise DownloadError(
            f"{name} is no longer at {response.url} ({code}).",
            "Refresh the package list, or use “choose a file”.",
        )
    raise NetworkError(
        f"{response.url.host} did not deliver {name} ({code} {response.reason_phrase}).",
        "Try again later, or use “choose a file”.",
    )


def range_start(response: httpx.Response) -> int:
    """Where the delivered bytes begin; 0 when the server ignored the range, -1 when unreadable."""
    if response.status_code != httpx.codes.PARTIAL_CONTENT:
        return 0
    span = response.headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return int(span) if span.isdecimal() else -1


def note_of(response: httpx.Response, link: str, start: int) -> Note:
    """Note which version the server sends, and how big it is as a whole.

    Args:
        start: where the delivered bytes begin.
    """
    headers = response.headers
    etag = headers.get("ETag", "")
    # A weak ETag may not be used with If-Range; a date may.
    validator = etag if etag and not etag.startswith("W/") else headers.get("Last-Modified", "")
    length = headers.get("Content-Length", "")
    return Note(link, validator, start + int(length) if length.isdecimal() else None)


def kind_of(response: httpx.Response, beginning: bytes) -> str:
    """Say what came instead of a package, by its type and its first bytes."""
    if "html" in response.headers.get("Content-Type", "") or beginning.lstrip().startswith(b"<"):
        return "a web page"
    return "something else"
