"""Finding the part of a page that holds the article's paragraphs."""

from collections import Counter
from collections.abc import Iterator

from lxml.html import HtmlElement

_LONG = 80
_ARTICLE_SHARE = 0.4
_CORE_SHARE = 0.75


def prose_length(element: HtmlElement) -> int:
    """How much text an element's paragraphs hold, in characters."""
    return sum(len(paragraph.text_content()) for paragraph in element.iter("p"))


def article_core(page: HtmlElement) -> HtmlElement:
    """The smallest part with most of the long paragraphs; the whole body where there are none.

    An ``article`` or ``main`` element is trusted when it holds two fifths of them; from there the
    way leads down as long as one child holds three quarters.
    """
    body = page.find("body")
    whole = page if body is None else body
    weights = _weights(whole)
    core = _marked_part(whole, weights)
    least = _CORE_SHARE * weights[core]
    while least > 0:
        child = next((c for c in core.iterchildren("*") if weights[c] >= least), None)
        if child is None or child.tag == "p":
            break
        core = child
    return core


def _weights(whole: HtmlElement) -> Counter[HtmlElement]:
    """The length of the long paragraphs under each element."""
    weights: Counter[HtmlElement] = Counter()
    for paragraph in whole.iter("p"):
        length = len(paragraph.text_content().strip())
        if length >= _LONG:
            for element in (paragraph, *paragraph.iterancestors()):
                weights[element] += length
    return weights


def _marked_part(whole: HtmlElement, weights: Counter[HtmlElement]) -> HtmlElement:
    """What the page itself marks as the article, or else as its main part."""
    for candidates in (whole.iter("article"), _mains(whole)):
        best = max(candidates, key=lambda element: weights[element], default=None)
        if best is not None and weights[best] >= max(1, _ARTICLE_SHARE * weights[whole]):
            return best
    return whole


def _mains(whole: HtmlElement) -> Iterator[HtmlElement]:
    yield from whole.iter("main")
    yield from (element for element in whole.iter("div") if element.get("role") == "main")
