"""The way to servers: which links may be used, and plain words where the network fails.

Proxies and certificates are taken from the environment, as httpx does.
"""

import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from workbench.errors import NetworkError

CHOOSE_A_FILE = (
    "Check the connection and try again; or download the file on another computer and use "
    "“choose a file” here (on the command line: workbench models install FILE)."
)


def make_client(timeout: float) -> httpx.Client:
    """Open an HTTP client that follows redirects but never to an unencrypted link."""
    return httpx.Client(
        timeout=timeout,
        follow_redirects=True,
        headers={"Accept-Encoding": "identity", "User-Agent": "translation-workbench"},
        event_hooks={"request": [_refuse_plain_http]},
    )


@contextmanager
def naming_network_problems(link: str) -> Iterator[None]:
    """Turn what httpx raises into an error that says plainly that there is no network.

    Raises:
        NetworkError: the server could not be reached.
    """
    try:
        host = httpx.URL(link).host
    except httpx.InvalidURL as error:
        raise NetworkError(f"“{link}” is no link ({error}).", "Mend or remove it.") from error
    try:
        yield
    except httpx.TimeoutException as error:
        raise NetworkError(f"{host} does not answer.", CHOOSE_A_FILE) from error
    except httpx.ProxyError as error:
        raise NetworkError(
            f"The proxy on the way to {host} refused ({error}).",
            "Check HTTPS_PROXY and NO_PROXY, or use “choose a file”.",
        ) from error
    except (httpx.TransportError, httpx.TooManyRedirects) as error:
        raise NetworkError(
            f"{host} cannot be reached: no network, or the server is away ({error}).",
            CHOOSE_A_FILE,
        ) from error


def is_fetchable(link: str) -> bool:
    """Whether a link may be used: ``https``, or ``http`` to this machine only.

    Plain ``http`` lets anyone on the way replace the weights, and the index gives no checksums.
    """
    try:
        url = httpx.URL(link)
    except httpx.InvalidURL:
        return False
    return url.scheme == "https" or (url.scheme == "http" and _is_this_machine(url.host))


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse_plain_http(request: httpx.Request) -> None:
    if not is_fetchable(str(request.url)):
        raise NetworkError(
            f"{request.url} is not encrypted, and anyone on the way could replace the file.",
            "Use a link that starts with https://, or “choose a file”.",
        )
