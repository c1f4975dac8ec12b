"""Where a link must not lead: forty ways to reach this machine or its network, all refused."""

import httpx
import pytest

from workbench.corpus.web.fetch import Fetcher
from workbench.corpus.web.links import check_link, is_public
from workbench.corpus.web.transport import resolve
from workbench.errors import LinkError, NetworkError

ATTACKS = [
    # this machine, by name and by number
    "http://localhost/",
    "https://localhost./",
    "http://127.0.0.1/",
    "http://127.0.0.1:80/admin",
    "http://127.255.255.254/",
    "http://0.0.0.0/",
    "http://0/",
    "http://[::]/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://127.1/",
    "http://127.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://①②⑦.⓪.⓪.①/",
    # an IPv4 address inside an IPv6 one
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[64:ff9b:1::1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:c0a8:101::1]/",
    "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/",
    # private networks
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.0.1/",
    "http://192.168.178.1/",
    "http://100.64.0.1/",
    "http://[fc00::1]/",
    "http://[fd12:3456:789a::1]/",
    # link-local and metadata services
    "http://169.254.169.254/latest/meta-data/",
    "http://169.254.170.2/v2/credentials",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/latest/meta-data/",
    # multicast, broadcast, reserved, documentation
    "http://224.0.0.1/",
    "http://[ff02::1]/",
    "http://255.255.255.255/",
    "http://240.0.0.1/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://[2001:db8::1]/",
    # no web page at all
    "file:///etc/passwd",
    "ftp://example.org/",
    "gopher://127.0.0.1:6379/_INFO",
    "javascript:alert(1)",
    "data:text/html,hello",
    "dict://127.0.0.1:11211/stats",
    "//example.org/page",
    "example.org/page",
    "https://",
    "https:///page",
    "https://example.org:22/",
    "https://example.org:6379/",
    "https://me:secret@example.org/",
    "https://example.org\r\nHost: localhost/",
    "https://exam ple.org/",
    "http://[::1/",
    "https://example.org/" + "a" * 3000,
]


@pytest.fixture(scope="module")
def fetcher() -> Fetcher:
    return Fetcher()


@pytest.mark.parametrize("link", ATTACKS)
def test_an_attack_is_refused_before_anything_is_sent(link: str, fetcher: Fetcher) -> None:
    with pytest.raises((LinkError, NetworkError)) as refused:
        fetcher.fetch(link)
    # A number that this system does not take for an address is no host either.
    assert isinstance(refused.value, LinkError) or "is not known" in refused.value.problem


def test_there_are_at_least_forty_attacks() -> None:
    assert len(set(ATTACKS)) >= 40


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_a_public_address_is_one(address: str) -> None:
    import ipaddress

    assert is_public(ipaddress.ip_address(address))


def test_a_name_that_leads_to_a_private_address_too_is_refused() -> None:
    fetcher = Fetcher(resolve=lambda host, port: ["93.184.216.34", "10.0.0.7"])
    with pytest.raises(LinkError, match="private network"):
        fetcher.fetch("https://news.example/")


def test_a_name_is_looked_up_once_for_check_and_connection() -> None:
    """A name server that answers differently the second time gains nothing."""
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) > 1 else ["192.0.2.1"]

    with pytest.raises(LinkError):
        Fetcher(resolve=rebinding).fetch("http://news.example/")
    assert asked == ["news.example"]


def test_an_unknown_host_is_out_of_reach() -> None:
    def nobody(host: str, port: int) -> list[str]:
        raise OSError

    with pytest.raises(NetworkError, match="is not known"):
        Fetcher(resolve=nobody).fetch("https://news.invalid/")


def test_a_good_link_is_kept_but_for_its_fragment() -> None:
    link = "https://www.example.org:443/a/b?c=d&e=%20#part"
    assert str(check_link(f"  {link}\n")) == "https://www.example.org/a/b?c=d&e=%20"


def test_a_trusted_host_may_have_any_port() -> None:
    assert check_link("http://intranet:8123/", ["intranet:8123"]) == httpx.URL(
        "http://intranet:8123/"
    )
    with pytest.raises(LinkError, match="port 8124"):
        check_link("http://intranet:8124/", ["intranet:8123"])


def test_the_system_knows_this_machine() -> None:
    assert "127.0.0.1" in resolve("localhost", 80) or "::1" in resolve("localhost", 80)
