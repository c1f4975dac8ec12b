"""Web pages as files: the article's text with its links and emphasis, never its markup.

Scripts and styles are dropped unread (but for JSON-LD metadata), and nothing is fetched.
"""

import re

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from workbench.corpus.document import SourceDocument, from_units
from workbench.corpus.encoding import decode
from workbench.corpus.html_core import article_core, prose_length
from workbench.corpus.html_metadata import page_metadata
from workbench.corpus.html_units import PageWalker
from workbench.corpus.metadata import with_outlet
from workbench.errors import EmptyTextError, UnreadableFileError
from workbench.text.article import BlockKind
from workbench.text.metadata import Metadata
from workbench.text.units import Unit

_NEVER_TEXT = (
    "script|style|noscript|template|iframe|object|embed|svg|canvas|video|audio|button|select|"
    "textarea|input|dialog|head"
)
_AROUND = "nav|aside|footer|form|menu"
_ROLES = ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert"]
_AROUND_CLASS = re.compile(
    r"(?:^|[\s_-])(?:newsletter|share|sharing|social|cookie|consent|related|recommend\w*|"
    r"comments?|advert\w*|promo|sidebar|breadcrumbs?|paywall|teaser-?list|most-?read)(?:$|[\s_-])",
    re.IGNORECASE,
)
_AROUND_SHARE = 1 / 3
_LEFT_OUT = "Navigation and other matter around the article was left out."
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read_html(name: str, data: bytes) -> SourceDocument:
    """Read a saved web page.

    Raises:
        EmptyTextError: nothing but markup, scripts or navigation.
        TextTooLargeError: more text than one article may have.
        UnreadableFileError: not a text file, or one that cannot be parsed.
    """
    page = _parse(decode_page(data, name), name)
    stated = page_metadata(page)
    units = _article_units(page, stated)
    if not any(any(char.isalnum() for char in unit.text) for unit in units):
        raise _no_text(name)
    headed = any(unit.kind in (BlockKind.HEADLINE, BlockKind.HEADING) for unit in units)
    return with_outlet(from_units(name, units, stated, marked_up=headed, notes=[_LEFT_OUT]))


def _no_text(name: str) -> EmptyTextError:
    return EmptyTextError(
        f"“{name}” has no readable text: nothing but markup, scripts or navigation.",
        "Open the page in a browser, copy the article's text and paste it.",
    )


def fragment_units(markup: str) -> list[Unit]:
    """Read a piece of HTML, as Markdown may hold it; broken markup gives no units."""
    try:
        fragment = lxml.html.fragment_fromstring(
            markup.replace("\0", ""), create_parent="div", parser=_parser()
        )
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
        return []
    _drop(fragment, _NEVER_TEXT)
    return PageWalker(fragment).units(fragment)


def decode_page(data: bytes, name: str) -> str:
    """Decode a page by the encoding it declares, or else by its bytes.

    Raises:
        UnreadableFileError: not text, or text in an encoding that cannot be told.
    """
    declared = _DECLARED.search(data[:4096])
    if declared:
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass  # the page declares what it is not: judge by its bytes
    return decode(data, name)[0]


def _parser() -> lxml.html.HTMLParser:
    return lxml.html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)


def _parse(text: str, name: str) -> HtmlElement:
    text = _XML_DECLARATION.sub("", text.replace("\0", "").removeprefix("\ufeff"))
    if not text.strip():
        raise _no_text(name)
    try:
        return lxml.html.document_fromstring(text, parser=_parser())
    except lxml.etree.ParserError as error:
        raise _no_text(name) from error
    except (lxml.etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError(
            f"“{name}” could not be read as a web page.",
            "Open it in a browser, copy the article's text and paste it.",
        ) from error


def _article_units(page: HtmlElement, stated: Metadata) -> list[Unit]:
    headlines = [h1 for h1 in page.iter("h1") if h1.text_content().strip()]
    _drop(page, _NEVER_TEXT)
    _drop_around(page)
    core = article_core(page)
    headline = next((h1 for h1 in headlines if page in h1.iterancestors()), None)
    root = _with_headline(core, headline)
    if root is None:
        return [*_title_unit(stated.title), *PageWalker(core).units(core)]
    return PageWalker(core, headline).units(root)


def _with_headline(core: HtmlElement, headline: HtmlElement | None) -> HtmlElement | None:
    """The smallest part that holds both the article's paragraphs and the headline."""
    above = set() if headline is None else set(headline.iterancestors())
    return next((part for part in (core, *core.iterancestors()) if part in above), None)


def _title_unit(title: str | None) -> list[Unit]:
    """The headline of a page whose article carries none of its own."""
    text = " ".join((title or "").split())
    return [Unit(text, 0, BlockKind.HEADLINE)] if text else []


def _drop(root: HtmlElement, tags: str) -> None:
    for element in list(root.iter(*tags.split("|"))):
        if element.getparent() is not None:
            element.drop_tree()


def _drop_around(page: HtmlElement) -> None:
    """Take out what stands around the article, unless it holds a good part of all paragraphs."""
    total = prose_length(page)
    for element in [element for element in page.iter() if _is_around(element)]:
        parent = element.getparent()
        if parent is not None and prose_length(element) <= _AROUND_SHARE * total:
            element.drop_tree()


def _is_around(element: HtmlElement) -> bool:
    if element.tag in ("html", "body", "article", "main") or not isinstance(element.tag, str):
        return False
    if element.tag in _AROUND.split("|") or element.get("role") in _ROLES:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return element.tag not in ("p", "h1") and bool(_AROUND_CLASS.search(names[:500]))
