"""Articles from links, fetched from a real server: kept as sent, or refused with a reason."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.corpus.web.site import Site, answer, moved, running_site
from workbench.corpus.web import politeness
from workbench.errors import InputError
from workbench.services import Workbench
from workbench.services.web import LinkResult, add_links, links_of
from workbench.settings import Settings
from workbench.store import Project
from workbench.text.article import Role

TEXT = " ".join(["Der Fluss steigt seit Tagen, und die Stadt hat alle Schulen geschlossen."] * 12)


def page(text: str = TEXT, head: str = "") -> str:
    return (
        f"<html lang=de><head><title>Der Fluss steigt</title>{head}</head><body><article>"
        f"<h1>Der Fluss steigt</h1><p>{text}</p></article></body></html>"
    )


@pytest.fixture
def site() -> Iterator[Site]:
    with running_site() as site:
        yield site


@pytest.fixture
def wb(tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbench]:
    monkeypatch.setattr(politeness, "INTERVAL", 0.0)
    settings = replace(Settings(tmp_path / "home"), trusted_hosts=f"intranet, {site.host}")
    with Workbench(settings) as workbench:
        yield workbench


@pytest.fixture
def project(wb: Workbench) -> Project:
    return wb.store.projects.create("Fluss")


def added(wb: Workbench, project: Project, *links: str) -> list[LinkResult]:
    return list(add_links(wb, project.id, links, Role.COVERAGE))


def test_a_page_becomes_an_article_that_says_where_it_is_from(
    wb: Workbench, project: Project, site: Site
) -> None:
    data = page().encode()
    site.pages["/fluss.html"] = answer(data)
    (result,) = added(wb, project, site.link("/fluss.html"))
    assert result.article is not None
    article = result.article.article
    assert (article.title, article.language.code) == ("Der Fluss steigt", "de")
    assert article.url == site.link("/fluss.html")
    assert article.accessed_at
    assert hashlib.sha256(data).hexdigest()[:12] in article.notes[0]
    original = wb.store.originals.find(result.article.id)
    assert original is not None
    assert (original.name, original.data) == ("fluss.html", data)


def test_a_bad_link_stops_none_of_the_rest(wb: Workbench, project: Project, site: Site) -> None:
    site.pages |= {
        "/one": answer(page(f"Eins. {TEXT}").encode()),
        "/empty": answer(b"<html><script>alert(1)</script></html>"),
        "/film": answer(b"\0\0\0", Content_Type="video/mp4"),
        "/away": moved("http://10.0.0.1/"),
        "/two": answer(page(f"Zwei. {TEXT}").encode()),
    }
    paths = ["/one", "/empty", "/missing", "/film", "/away", "/two", "/one"]
    results = added(wb, project, *map(site.link, paths), "http://127.0.0.1/admin", "no link")
    assert [bool(result.article) for result in results] == [
        True, False, False, False, False, True, False, False, False,
    ]  # fmt: skip
    words = ["", "no readable text", "not there", "video/mp4", "private network", "",
             "in the project already", "private network", "spaces"]  # fmt: skip
    for result, word in zip(results, words, strict=True):
        assert word in result.problem
    assert len(wb.store.articles.list(project.id)) == 2


@pytest.mark.parametrize("charset", ["windows-1251", "utf-8", "iso-8859-15", "no-such"])
def test_the_encoding_the_server_states_counts_where_it_is_right(
    charset: str, wb: Workbench, project: Project, site: Site
) -> None:
    russian = "Река поднимается, и город закрыл все школы. " * 20
    text = russian if charset in ("windows-1251", "utf-8") else TEXT.replace("u", "ü")
    data = page(text).encode("utf-8" if charset == "no-such" else charset)
    site.pages["/page"] = answer(data, Content_Type=f"text/html; charset={charset}")
    (result,) = added(wb, project, site.link("/page"))
    assert result.article is not None
    assert text.strip() in result.article.source_text


@pytest.mark.parametrize(
    ("head", "text", "words"),
    [
        (
            '<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
            TEXT,
            "not open to everybody",
        ),
        ("", "Weiterlesen mit unserem Abo. Der Fluss steigt seit Tagen immer weiter.", "subscri"),
        ("", "Werbung und Tracking: bitte stimmen Sie zu, um die Seite zu sehen.", "consent"),
        ("", "Checking your browser before you go on, please wait a moment.", "robots"),
    ],
)
def test_a_wall_is_recognised_and_said(
    head: str, text: str, words: str, wb: Workbench, project: Project, site: Site
) -> None:
    site.pages["/page"] = answer(page(text, head).encode())
    (result,) = added(wb, project, site.link("/page"))
    assert result.article is not None
    assert words in result.article.article.notes[0]


def test_an_open_article_that_speaks_of_cookies_is_no_wall(
    wb: Workbench, project: Project, site: Site
) -> None:
    site.pages["/page"] = answer(page(f"Cookies und Tracking sind das Thema. {TEXT}").encode())
    (result,) = added(wb, project, site.link("/page"))
    assert result.article is not None
    assert result.article.article.notes[0].startswith("Fetched from")


def test_an_address_on_another_host_is_not_believed(
    wb: Workbench, project: Project, site: Site
) -> None:
    head = '<link rel="canonical" href="https://elsewhere.example/stolen">'
    site.pages["/page"] = answer(page(TEXT, head).encode())
    (result,) = added(wb, project, site.link("/page"))
    assert result.article is not None
    assert result.article.article.url == site.link("/page")


def test_links_are_read_one_a_line() -> None:
    assert links_of(" https://a.example \n\nhttps://b.example\nhttps://a.example") == [
        "https://a.example",
        "https://b.example",
    ]
    with pytest.raises(InputError, match="No link"):
        links_of(" \n ")
    with pytest.raises(InputError, match="501 links"):
        links_of("\n".join(f"https://a.example/{number}" for number in range(501)))
