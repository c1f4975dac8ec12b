"""Web pages with their layout: only words change, every tag and attribute stays to the letter."""

import html
import re

from workbench.exchange.characters import printable
from workbench.exchange.html_pieces import Run, runs
from workbench.exchange.marked_text import replaced, written
from workbench.text.languages import direction
from workbench.text.layout import Filling, LayoutUnit, Mark, Marked

_CHARSET = re.compile(r"(<meta[^>]{0,200}?charset=[\"']?\s*)([\w-]{2,30})", re.IGNORECASE)
_XML = re.compile(r"(\A\s*<\?xml[^>]{0,200}?encoding=[\"'])([\w-]{2,30})", re.IGNORECASE)
_ROOT = re.compile(r"<html\b[^>]{0,2000}>", re.IGNORECASE)
_LANGUAGE = re.compile(r"((?:xml:)?lang\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)
_DIRECTION = re.compile(r"\sdir\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)
_HEAD = re.compile(r"<head\b[^>]{0,2000}>", re.IGNORECASE)


def units(page: str) -> list[LayoutUnit]:
    """List what a page says, block by block; what its scripts and controls say is left out."""
    return [LayoutUnit(_id(run), run.content, run.place) for run in runs(page)]


def fill(page: str, filling: Filling, *, language: str | None = None, note: str = "") -> str:
    """Write the page with other texts in its blocks.

    Args:
        language: BCP-47 of the texts, for the page's root.
        note: what made the texts, for the page's head and a comment at its end.
    """
    changes = [
        (run.start, run.end, markup(filling[_id(run)], run))
        for run in runs(page)
        if _id(run) in filling and filling[_id(run)] != run.content
    ]
    page = replaced(page, changes)
    if language:
        page = _ROOT.sub(lambda match: _spoken(match[0], language), page, count=1)
    if note:
        page = _noted(page, note)
    return page


def as_unicode(page: str) -> str:
    """Let a page say that it is in UTF-8, as it is written."""
    head, rest = page[:4096], page[4096:]
    return _XML.sub(r"\1utf-8", _CHARSET.sub(r"\1utf-8", head)) + rest


def markup(content: Marked, run: Run) -> str:
    """Write a text with its marks as HTML."""

    def around(mark: Mark, inside: str) -> str:
        before, after = run.templates[mark.key]
        return f"{before}{inside}{after}"

    def words(text: str) -> str:
        return html.escape(printable(text), quote=False)

    return written(content, words, around, lambda mark: run.templates[mark.key][0])


def _id(run: Run) -> str:
    return f"@{run.start}"


def _spoken(tag: str, language: str) -> str:
    quoted = f'"{language}"'
    tag, found = _LANGUAGE.subn(lambda match: match[1] + quoted, tag)
    if not found:
        tag = f"{tag[:-1]} lang={quoted}>"
    tag = _DIRECTION.sub("", tag)
    return f'{tag[:-1]} dir="rtl">' if direction(language) == "rtl" else tag


def _noted(page: str, note: str) -> str:
    words = html.escape(printable(note))
    meta = f'<meta name="translation" content="{words}">'
    page = _HEAD.sub(lambda match: f"{match[0]}\n{meta}", page, count=1)
    ends = "" if page.endswith("\n") else "\n"
    return f"{page}{ends}<!-- {words.replace('--', '–')} -->\n"
