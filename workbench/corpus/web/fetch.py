"""Fetching pages and feeds: bounded in size, time and redirects; what came back is evidence."""

import hashlib
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata

import httpx

from workbench.corpus.web.links import check_link
from workbench.corpus.web.politeness import AGENT, Rules, Turns
from workbench.corpus.web.transport import CheckedTransport, Resolve, resolve
from workbench.corpus.web.watch import Watch
from workbench.errors import LinkError, NetworkError

MAX_BYTES = 10 * 1024 * 1024
"""Of one page or feed, unpacked."""
MAX_SECONDS = 30.0
"""For one request, however slowly it drips; waiting for one's turn does not count."""
MAX_REDIRECTS = 5
SILENCE = 15.0
"""Seconds without a byte before a server counts as gone."""

_MOVED = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent.

    Attributes:
        link: as it was asked for.
        final_link: where it was found, after redirects.
        content_type: without parameters, lower case: ``text/html``.
        charset: as the server states it; empty where it does not.
        data: unpacked; empty where nothing has changed since.
        sha256: of ``data``, 64 hexadecimal digits.
        fetched_at: ISO 8601, UTC.
        etag, last_modified: to ask with the next time; empty where not given.
        unchanged: whether the server says that it is still what was fetched before.
    """

    link: str
    final_link: str
    content_type: str
    charset: str
    data: bytes
    sha256: str
    fetched_at: str
    etag: str
    last_modified: str
    unchanged: bool = False


class Fetcher:
    """Fetches politely; safe to use from several threads. Close it, or use it in a ``with``.

    Args:
        trusted: hosts, or hosts with a port, that may be fetched from whatever they are.
        turns: who waits for whom.
        max_seconds: for one request.
    """

    def __init__(
        self,
        trusted: Collection[str] = (),
        *,
        resolve: Resolve = resolve,
        turns: Turns | None = None,
        max_seconds: float = MAX_SECONDS,
    ) -> None:
        self._trusted = frozenset(trusted)
        self._turns = turns or Turns()
        self._max_seconds = max_seconds
        self._rules: dict[str, Rules] = {}
        self._lock = threading.Lock()
        self._client = httpx.Client(
            transport=CheckedTransport(trusted, resolve=resolve),
            timeout=httpx.Timeout(SILENCE, pool=None),
            follow_redirects=False,
            trust_env=False,
            headers={"User-Agent": _agent(), "Accept-Encoding": "gzip, deflate"},
        )

    def fetch(self, link: str, *, etag: str = "", last_modified: str = "") -> Fetched:
        """Fetch a link, if its site allows it.

        Args:
            etag, last_modified: of what was fetched before, so that nothing is sent twice.

        Raises:
            LinkError: it must not be fetched, is not there, or is too large.
            NetworkError: the server is out of reach, too slow or failing.
        """
        url = check_link(link, self._trusted)
        known = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in known.items() if value}
        for _ in range(MAX_REDIRECTS + 1):
            self._ask_leave(url)
            with self._open(url, headers) as response:
                if response.status_code not in _MOVED:
                    return _fetched(link, url, response, _body(url, response))
                url = self._next(url, response)
        raise LinkError(f"“{link}” leads on and on: {MAX_REDIRECTS} redirects.", _OPEN_IT)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _next(self, url: httpx.URL, response: httpx.Response) -> httpx.URL:
        try:
            target = url.join(response.headers.get("location", ""))
        except httpx.InvalidURL as error:
            raise LinkError(f"“{url}” leads to what is no link.", _OPEN_IT) from error
        if url.scheme == "https" and target.scheme == "http":
            raise LinkError(f"“{url}” leads to a page that is not encrypted.", _OPEN_IT)
        return check_link(str(target), self._trusted)

    # ---- Politeness ----

    def _ask_leave(self, url: httpx.URL) -> None:
        rules = self._rules_of(url)
        if not rules.allow(str(url)):
            raise LinkError(
                f"{url.host} does not allow programs to fetch “{url}” (robots.txt).",
                "Open it in a browser, save the page, and add the file.",
            )
        self._turns.wait(url.host, rules.delay)

    def _rules_of(self, url: httpx.URL) -> Rules:
        site = f"{url.scheme}://{url.netloc.decode('ascii')}"
        with self._lock:
            known = self._rules.get(site)
        if known is None:
            known = self._read_rules(httpx.URL(f"{site}/robots.txt"))
            with self._lock:
                self._rules[site] = known
        return known

    def _read_rules(self, url: httpx.URL) -> Rules:
        """Read a robots.txt as RFC 9309 says: none allows all, one that fails allows nothing."""
        for _ in range(MAX_REDIRECTS + 1):
            with self._open(url, {}) as response:
                if response.status_code in _MOVED:
                    url = self._next(url, response)
                    continue
                if response.status_code >= 500:
                    return Rules.nothing()
                if response.status_code >= 400:
                    return Rules(None)
                try:
                    return Rules(_body(url, response).decode("utf-8", "replace"))
                except LinkError:
                    return Rules(None)  # endless; what is no robots.txt forbids nothing
        return Rules(None)

    # ---- One request ----

    @contextmanager
    def _open(self, url: httpx.URL, headers: dict[str, str]) -> Iterator[httpx.Response]:
        with Watch(self._max_seconds) as watch:
            extensions = {"trace": watch.trace}
            try:
                with self._client.stream(
                    "GET", url, headers=headers, extensions=extensions
                ) as response:
                    yield response
                if watch.late:  # cut within a body of no stated length, it looks like a whole one
                    raise httpx.ReadTimeout("cut")
            except httpx.TransportError as error:
                if watch.late:
                    raise NetworkError(f"{url.host} sends “{url}” too slowly.", _LATER) from error
                raise self._explained(url, error) from error
            except httpx.DecodingError as error:
                raise LinkError(f"What {url.host} sent for “{url}” is broken.", _OPEN_IT) from error

    @staticmethod
    def _explained(url: httpx.URL, error: httpx.TransportError) -> NetworkError:
        if isinstance(error, httpx.TimeoutException):
            return NetworkError(f"{url.host} does not answer.", _LATER)
        return NetworkError(f"{url.host} cannot be reached ({error}).", _LATER)


_OPEN_IT = "Open it in a browser; if it is an article, save the page and add the file."
_LATER = "Check the connection and try again later."


def _body(url: httpx.URL, response: httpx.Response) -> bytes:
    _check_status(url, response)
    parts, size = [], 0
    for part in response.iter_bytes():
        parts.append(part)
        size += len(part)
        if size > MAX_BYTES:
            raise LinkError(f"“{url}” is larger than {MAX_BYTES // 2**20} MB.", _OPEN_IT)
    return b"".join(parts)


def _check_status(url: httpx.URL, response: httpx.Response) -> None:
    status = response.status_code
    if status in (200, 203, 304):
        return
    if status in (401, 402, 403, 451):
        raise LinkError(
            f"{url.host} does not show “{url}” to everybody ({status}).",
            "If you may read it, open it in a browser, save the page, and add the file.",
        )
    if status in (404, 410):
        raise LinkError(f"“{url}” is not there ({status}).", "Check the link, or try an archive.")
    if status == 429 or status >= 500:
        raise NetworkError(f"{url.host} cannot answer now ({status}).", _LATER)
    raise LinkError(f"{url.host} answered {status} to “{url}”.", _OPEN_IT)


def _fetched(link: str, url: httpx.URL, response: httpx.Response, data: bytes) -> Fetched:
    kind = response.headers.get("content-type", "")
    return Fetched(
        link=link,
        final_link=str(url),
        content_type=kind.partition(";")[0].strip().lower(),
        charset=response.charset_encoding or "",
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
        etag=response.headers.get("etag", ""),
        last_modified=response.headers.get("last-modified", ""),
        unchanged=response.status_code == 304,
    )


def _agent() -> str:
    version = metadata.version("translation-comparison-workbench")
    return f"{AGENT}/{version} (one reader's own copy)"
