"""What a page states about itself: JSON-LD, meta elements, the html element."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from lxml.html import HtmlElement

from workbench.corpus.metadata import iso_date, language_code, person, web_address
from workbench.text.metadata import Metadata

_ARTICLES = ("article", "blogposting", "report", "review", "posting")
_DEEPEST = 6


def page_metadata(page: HtmlElement) -> Metadata:
    """Read a page's own statements; JSON-LD goes before meta elements."""
    linked = _linked_data(page)
    meta = _meta(page)
    return Metadata(
        title=_first(_text(linked.get("headline")), meta.get("og:title"), _title(page)),
        author=_first(
            _people(linked.get("author")),
            person(meta.get("author")),
            person(meta.get("article:author")),
        ),
        outlet=_first(_name(linked.get("publisher")), meta.get("og:site_name")),
        url=_address(page, meta, linked),
        published_at=_published(page, meta, linked),
        language=_first(
            language_code(_text(linked.get("inLanguage"))),
            language_code(
                page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang")
            ),
            language_code(meta.get("og:locale")),
        ),
    )


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value), None)


def _meta(page: HtmlElement) -> dict[str, str]:
    """Meta elements by name or property; the first of a name counts."""
    found: dict[str, str] = {}
    for element in page.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = " ".join((element.get("content") or "").split())
        if value:
            found.setdefault(key.casefold(), value)
    return found


def _title(page: HtmlElement) -> str | None:
    element = next(page.iter("title"), None)
    return " ".join(element.text_content().split()) if element is not None else None


def _address(page: HtmlElement, meta: dict[str, str], linked: dict[str, Any]) -> str | None:
    canonical = [link.get("href") for link in page.iter("link") if link.get("rel") == "canonical"]
    stated = [*canonical, meta.get("og:url"), _text(linked.get("url"))]
    return _first(*(web_address(value) for value in stated))


def _published(page: HtmlElement, meta: dict[str, str], linked: dict[str, Any]) -> str | None:
    names = (
        "article:published_time",
        "datepublished",
        "date",
        "dc.date.issued",
        "dc.date",
        "pubdate",
    )
    marked = [e.get("datetime") for e in page.iter("time") if e.get("itemprop") == "datePublished"]
    first = [e.get("datetime") for article in page.iter("article") for e in article.iter("time")][
        :1
    ]
    values = [_text(linked.get("datePublished")), *map(meta.get, names), *marked, *first]
    return _first(*(iso_date(value) for value in values))


def _linked_data(page: HtmlElement) -> dict[str, Any]:
    """The first JSON-LD object that is an article; empty where there is none."""
    for script in page.iter("script"):
        if (script.get("type") or "").casefold() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        article = next((item for item in _objects(data, 0) if _is_article(item)), None)
        if article:
            return article
    return {}


def _objects(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        yield data
        yield from _objects(data.get("@graph"), depth + 1)
        yield from _objects(data.get("mainEntity"), depth + 1)
    elif isinstance(data, list):
        for item in data:
            yield from _objects(item, depth + 1)


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.casefold().endswith(_ARTICLES) for kind in named)


def _text(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _people(value: object) -> str | None:
    items: Iterable[object] = value if isinstance(value, list) else [value]
    names = [person(_name(item)) for item in items]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None
