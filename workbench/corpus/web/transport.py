"""Connecting only to addresses that were looked at: the one that was checked is the one used.

A name that is looked up once for the check and again for the connection can answer differently
the second time (DNS rebinding). Here every name is looked up once, all its addresses must be
public, and the connection goes to one of them; the server's certificate is checked for the name.
"""

import ipaddress
import socket
from collections.abc import Callable, Collection, Sequence

import httpx

from workbench.corpus.web.links import IPAddress, check_link, is_public, is_trusted
from workbench.errors import LinkError

Resolve = Callable[[str, int], Sequence[str]]
"""Host and port → the addresses they lead to."""


def resolve(host: str, port: int) -> list[str]:
    """Ask the system where a host is.

    Raises:
        OSError: nobody knows.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class CheckedTransport(httpx.BaseTransport):
    """Sends requests to public addresses and trusted hosts only; safe for several threads.

    Args:
        trusted: hosts, or hosts with a port, that may be fetched from whatever they are.
    """

    def __init__(self, trusted: Collection[str] = (), *, resolve: Resolve = resolve) -> None:
        self._trusted = frozenset(trusted)
        self._resolve = resolve
        # No proxy from the environment: it would look names up itself, unchecked.
        # No connection is kept: each is to be cut when its own time is over.
        once = httpx.Limits(max_keepalive_connections=0)
        self._inner = httpx.HTTPTransport(trust_env=False, limits=once)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; redirects come here again, each as a request of its own.

        Raises:
            LinkError: it would lead where it must not.
            httpx.ConnectError: the host is not known.
        """
        url = check_link(str(request.url), self._trusted)
        address = self._address(url, request)
        host = f"[{address}]" if address.version == 6 else str(address)
        checked = httpx.Request(
            request.method,
            url.copy_with(host=host),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": url.host},
        )
        return self._inner.handle_request(checked)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()

    def _address(self, url: httpx.URL, request: httpx.Request) -> IPAddress:
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            found = [
                ipaddress.ip_address(a.partition("%")[0]) for a in self._resolve(url.host, port)
            ]
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(f"{url.host} is not known", request=request) from error
        if not found:
            raise httpx.ConnectError(f"{url.host} is not known", request=request)
        if not is_trusted(url, self._trusted) and not all(map(is_public, found)):
            raise LinkError(
                f"{url.host} leads into a private network or to this machine.",
                "Nothing was fetched. If you know that server, add it to WORKBENCH_TRUSTED_HOSTS.",
            )
        return found[0]
