"""Fetching from a real server that behaves well, slowly, wrongly and with ill will."""

import gzip
import hashlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from tests.corpus.web.site import Site, answer, dripping, moved, running_site
from workbench.corpus.web import fetch as module
from workbench.corpus.web.fetch import Fetcher
from workbench.corpus.web.politeness import AGENT, Rules, Turns
from workbench.errors import LinkError, NetworkError

PAGE = b"<html><body><p>Der Fluss steigt.</p></body></html>"


@pytest.fixture
def site() -> Iterator[Site]:
    with running_site() as site:
        site.pages["/page"] = answer(
            PAGE, ETag='"v1"', Last_Modified="Mon, 02 Dec 2024 10:00:00 GMT"
        )
        yield site


@pytest.fixture
def fetcher(site: Site) -> Iterator[Fetcher]:
    turns = Turns(clock=lambda: 0.0, sleep=lambda seconds: None)
    with Fetcher([site.host], turns=turns, max_seconds=1.0) as fetcher:
        yield fetcher


def test_a_page_comes_with_what_proves_it(site: Site, fetcher: Fetcher) -> None:
    found = fetcher.fetch(site.link("/page#part"))
    assert found.data == PAGE
    assert found.sha256 == hashlib.sha256(PAGE).hexdigest()
    assert (found.content_type, found.charset) == ("text/html", "utf-8")
    assert found.final_link == site.link("/page")
    assert found.fetched_at.endswith("+00:00")
    assert site.asked == ["/robots.txt", "/page"]
    assert all(AGENT in agent for agent in site.agents)


def test_what_has_not_changed_is_not_sent_again(site: Site, fetcher: Fetcher) -> None:
    first = fetcher.fetch(site.link("/page"))
    asked: list[tuple[str | None, str | None]] = []

    def unchanged(handler: BaseHTTPRequestHandler) -> None:
        names = ("If-None-Match", "If-Modified-Since")
        asked.append((handler.headers[names[0]], handler.headers[names[1]]))
        handler.send_response(304)
        handler.end_headers()

    site.pages["/page"] = unchanged
    again = fetcher.fetch(site.link("/page"), etag=first.etag, last_modified=first.last_modified)
    assert again.unchanged
    assert again.data == b""
    assert asked == [('"v1"', "Mon, 02 Dec 2024 10:00:00 GMT")]


def test_redirects_are_followed_to_where_the_page_is(site: Site, fetcher: Fetcher) -> None:
    site.pages |= {"/a": moved("/b", 301), "/b": moved(site.link("/page"), 308)}
    found = fetcher.fetch(site.link("/a"))
    assert (found.data, found.final_link) == (PAGE, site.link("/page"))


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "file:///etc/passwd",
        "http://localhost:22/",
        "",
        "http://[::1",
    ],
)
def test_a_redirect_leads_no_further_than_a_link_may(
    target: str, site: Site, fetcher: Fetcher
) -> None:
    site.pages["/a"] = moved(target)
    with pytest.raises((LinkError, NetworkError)):
        fetcher.fetch(site.link("/a"))
    assert set(site.asked) == {"/robots.txt", "/a"}


def test_an_endless_redirect_ends(site: Site, fetcher: Fetcher) -> None:
    site.pages["/a"] = moved("/a")
    with pytest.raises(LinkError, match="5 redirects"):
        fetcher.fetch(site.link("/a"))
    assert site.asked.count("/a") == 6


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (401, LinkError, "to everybody"),
        (403, LinkError, "to everybody"),
        (404, LinkError, "not there"),
        (410, LinkError, "not there"),
        (429, NetworkError, "cannot answer now"),
        (503, NetworkError, "cannot answer now"),
        (418, LinkError, "answered 418"),
    ],
)
def test_what_is_no_page_is_named(
    status: int, kind: type[Exception], words: str, site: Site, fetcher: Fetcher
) -> None:
    site.pages["/page"] = answer(b"<html></html>", status=status)
    with pytest.raises(kind, match=words):
        fetcher.fetch(site.link("/page"))


def test_a_page_that_is_too_large_is_not_read_to_its_end(
    site: Site, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 100_000)
    site.pages["/page"] = answer(b"x" * 50_000_000)
    with pytest.raises(LinkError, match="larger than"):
        fetcher.fetch(site.link("/page"))


def test_a_page_that_unpacks_to_too_much_is_refused(site: Site, fetcher: Fetcher) -> None:
    bomb = gzip.compress(b"\0" * (module.MAX_BYTES + 1))
    assert len(bomb) < 20_000
    site.pages["/page"] = answer(bomb, Content_Encoding="gzip")
    with pytest.raises(LinkError, match="larger than 10 MB"):
        fetcher.fetch(site.link("/page"))


def test_a_broken_packing_is_named(site: Site, fetcher: Fetcher) -> None:
    site.pages["/page"] = answer(b"no gzip at all", Content_Encoding="gzip")
    with pytest.raises(LinkError, match="broken"):
        fetcher.fetch(site.link("/page"))


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX: ",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n",
    ],
    ids=["no answer", "endless header", "endless body", "slow body"],
)
def test_a_server_that_drips_is_cut_off(head: bytes, site: Site, fetcher: Fetcher) -> None:
    site.pages["/page"] = dripping(head, 0.1, 100)
    with pytest.raises(NetworkError, match="too slowly"):
        fetcher.fetch(site.link("/page"))


def test_a_server_that_is_away_is_named(site: Site, fetcher: Fetcher) -> None:
    link = site.link("/page")
    site.stop()
    with pytest.raises(NetworkError, match="cannot be reached"):
        fetcher.fetch(link)


# ---- Politeness ----


def test_what_a_site_forbids_is_not_fetched(site: Site, fetcher: Fetcher) -> None:
    rules = f"User-agent: {AGENT}\nDisallow: /private\n\nUser-agent: *\nAllow: /\n"
    site.pages |= {"/robots.txt": answer(rules.encode()), "/private/page": answer(PAGE)}
    with pytest.raises(LinkError, match=r"robots\.txt"):
        fetcher.fetch(site.link("/private/page"))
    assert fetcher.fetch(site.link("/page")).data == PAGE
    assert site.asked == ["/robots.txt", "/page"]


def test_a_redirect_to_what_is_forbidden_is_not_followed(site: Site, fetcher: Fetcher) -> None:
    site.pages |= {
        "/robots.txt": answer(b"User-agent: *\nDisallow: /private\n"),
        "/a": moved("/private/page"),
        "/private/page": answer(PAGE),
    }
    with pytest.raises(LinkError, match=r"robots\.txt"):
        fetcher.fetch(site.link("/a"))
    assert "/private/page" not in site.asked


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False)])
def test_rules_that_cannot_be_had_are_taken_as_the_standard_says(
    status: int, allowed: bool, site: Site, fetcher: Fetcher
) -> None:
    site.pages["/robots.txt"] = answer(b"", status=status)
    if allowed:
        assert fetcher.fetch(site.link("/page")).data == PAGE
        return
    with pytest.raises(LinkError, match=r"robots\.txt"):
        fetcher.fetch(site.link("/page"))


def test_a_redirected_robots_txt_must_not_lead_astray(site: Site, fetcher: Fetcher) -> None:
    site.pages["/robots.txt"] = moved("http://169.254.169.254/")
    with pytest.raises(LinkError, match="private network"):
        fetcher.fetch(site.link("/page"))


def test_requests_to_one_host_are_spread_over_time() -> None:
    slept: list[float] = []
    turns = Turns(clock=lambda: 100.0, sleep=slept.append)
    for host in ("one", "one", "other", "one"):
        turns.wait(host, 2.0)
    assert slept == [2.0, 4.0]


def test_a_site_may_ask_for_more_time_but_not_for_ever() -> None:
    assert Rules(None).delay == 1.0
    assert Rules("User-agent: *\nCrawl-delay: 7\n").delay == 7.0
    assert Rules("User-agent: *\nCrawl-delay: 86400\n").delay == 30.0
