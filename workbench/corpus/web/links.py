"""Which links may be fetched: a link may come from a stranger, and this machine sits in a network.

A page, a feed or a redirect could name the router, a metadata service or a database behind the
firewall. Only addresses of the public internet are fetched from, whatever name leads to them.
"""

import ipaddress
from collections.abc import Collection

import httpx

from workbench.errors import LinkError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

MAX_LINK = 2048
"""Characters of a link."""

_PORTS = frozenset({None, 80, 443, 8080, 8443})
"""Where web servers answer; other ports are other services."""

_TRANSLATION = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv6 addresses that stand for IPv4 ones (RFC 6052)."""
_LOCAL_TRANSLATION = ipaddress.IPv6Network("64:ff9b:1::/48")


def check_link(link: str, trusted: Collection[str] = ()) -> httpx.URL:
    """Read a link and refuse one that cannot be an article's.

    Args:
        trusted: hosts, or hosts with a port, that may be fetched from whatever they are.

    Raises:
        LinkError: says what is wrong with it.
    """
    link = link.strip()
    if len(link) > MAX_LINK:
        raise LinkError(f"“{link[:60]}…” is longer than a link can be.", "Copy it again.")
    if any(char.isspace() or not char.isprintable() for char in link):
        raise LinkError(f"“{link[:80]!r}” holds spaces or control characters.", "Copy it again.")
    try:
        url = httpx.URL(link)
    except httpx.InvalidURL as error:
        raise LinkError(f"“{link[:80]}” is no link ({error}).", "Copy it again.") from error
    if url.scheme not in ("http", "https"):
        raise LinkError(
            f"“{link[:80]}” is no link to a web page.", "Give one that begins with https://."
        )
    if not url.host:
        raise LinkError(f"“{link[:80]}” names no host.", "Copy it again.")
    if url.userinfo:
        raise LinkError(
            f"The link to {url.host} holds a name or a password.", "Leave them out of it."
        )
    if url.port not in _PORTS and not is_trusted(url, trusted):
        raise LinkError(
            f"The link to {url.host} names port {url.port}, which is not one of the web.",
            "If you know that server, add it to WORKBENCH_TRUSTED_HOSTS.",
        )
    return url.copy_with(fragment=None)


def is_trusted(url: httpx.URL, trusted: Collection[str]) -> bool:
    """Whether the user named this host themselves, with its port or for all ports."""
    port = url.port or (443 if url.scheme == "https" else 80)
    return url.host in trusted or f"{url.host}:{port}" in trusted


def is_public(address: IPAddress) -> bool:
    """Whether an address is one of the public internet, where articles are."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not address.is_unspecified
    )


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for."""
    if address.ipv4_mapped:
        return address.ipv4_mapped
    if address.sixtofour:
        return address.sixtofour
    if address.teredo:
        return address.teredo[1]
    if address in _TRANSLATION:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if address in _LOCAL_TRANSLATION:
        return ipaddress.IPv4Address("127.0.0.1")  # wherever it leads, not to the public internet
    return None
