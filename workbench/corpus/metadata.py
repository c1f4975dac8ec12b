"""Metadata that files state: addresses, outlets, dates. Unknown stays `None`."""

import re
from dataclasses import replace
from datetime import date, datetime
from urllib.parse import urlsplit

from workbench.corpus.document import SourceDocument
from workbench.text.dates import find_dates

_HOST_PREFIX = re.compile(r"^(?:www\d?|m|amp|mobile|beta|edition)\.")
_NOT_A_NAME = re.compile(r"://|www\.|[@<>]")
_LANGUAGE = re.compile(r"^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$", re.IGNORECASE)


def outlet_of(url: str | None) -> str | None:
    """Name an outlet by the host of its address: ``beispiel.de``; `None` without one."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    host = _HOST_PREFIX.sub("", host.casefold())
    return host if "." in host and not host.replace(".", "").isdigit() else None


def web_address(value: str | None) -> str | None:
    """An ``http`` or ``https`` address with a host, as given; `None` for anything else."""
    value = (value or "").strip()
    try:
        parts = urlsplit(value)
    except ValueError:
        return None
    return value if parts.scheme in ("http", "https") and parts.hostname else None


def with_outlet(document: SourceDocument) -> SourceDocument:
    """Name the outlet by the article's address where nothing else names it."""
    return replace(document, outlet=document.outlet or outlet_of(document.url))


def iso_date(value: str | None) -> str | None:
    """Read a stated date as ISO 8601, to the minute where a time is given.

    ``2025-12-02``, ``2025-12-02T14:30:00+01:00`` and dates in words; `None` if it is none.
    """
    value = (value or "").strip()
    try:
        if len(value) <= 10:
            return date.fromisoformat(value).isoformat()
        return datetime.fromisoformat(value).isoformat(timespec="minutes")
    except ValueError:
        found = find_dates(value)
        return found[0].iso if found else None


def language_code(value: str | None) -> str | None:
    """The language of ``de-DE`` or ``de_AT``: ``de``; `None` if it is no language code."""
    value = (value or "").strip()
    return re.split("[-_]", value)[0].casefold() if _LANGUAGE.match(value) else None


def person(value: object) -> str | None:
    """A stated author: a name, not an address or an e-mail; white space put in order."""
    name = " ".join(value.split()) if isinstance(value, str) else ""
    usable = 1 < len(name) <= 200 and not _NOT_A_NAME.search(name)
    return name if usable else None
