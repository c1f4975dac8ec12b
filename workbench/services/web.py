"""Bringing articles in from the web: fetched when asked for, kept as they were sent."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.corpus.web.fetch import Fetched, Fetcher
from workbench.corpus.web.page import page_name, read_page
from workbench.errors import InputError, WorkbenchError
from workbench.services.articles import add_document
from workbench.services.context import Workbench
from workbench.store import Original, StoredArticle
from workbench.text.article import Role

MAX_LINKS = 500
"""At a time; more are a job for a list of files."""


@dataclass(frozen=True, slots=True)
class LinkResult:
    """What became of one link: an article, or why there is none."""

    link: str
    article: StoredArticle | None
    problem: str = ""


def fetcher(wb: Workbench) -> Fetcher:
    """Open the way to the web, with the hosts the settings trust."""
    trusted = [host.strip() for host in wb.settings.trusted_hosts.split(",") if host.strip()]
    return Fetcher(trusted)


def links_of(text: str) -> list[str]:
    """Read links, one a line; empty lines and repetitions are left out.

    Raises:
        InputError: none, or more than `MAX_LINKS`.
    """
    links = list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
    if not links:
        raise InputError("No link is given.", "Write one a line.")
    if len(links) > MAX_LINKS:
        raise InputError(
            f"{len(links):,} links are given; at most {MAX_LINKS} can be fetched at a time.",
            "Split the list.",
        )
    return links


def add_links(
    wb: Workbench,
    project_id: str,
    links: Sequence[str],
    role: Role,
    on_progress: Callable[[int, int], None] | None = None,
) -> Iterator[LinkResult]:
    """Fetch articles and keep them in the project, one by one; a bad link stops none of the rest.

    The page is kept as it was sent, with its SHA-256 and the day it was read.

    Yields:
        a result a link, in order, as soon as it is there.
    """
    with fetcher(wb) as web:
        for number, link in enumerate(links, 1):
            try:
                result = LinkResult(link, add_page(wb, project_id, web.fetch(link), role))
            except WorkbenchError as error:
                result = LinkResult(link, None, str(error))
            yield result
            if on_progress:
                on_progress(number, len(links))


def add_page(wb: Workbench, project_id: str, fetched: Fetched, role: Role) -> StoredArticle:
    """Read a fetched page and keep it in the project.

    Raises:
        InputError: it holds no text, or one that is in the project already.
    """
    document = read_page(fetched)
    original = Original(page_name(fetched), fetched.data)
    return add_document(
        wb,
        project_id,
        document,
        role,
        original=original,
        change=lambda article: replace(article, accessed_at=fetched.fetched_at[:10]),
    )
