"""What an article's own words say of its title, author, outlet, address and date.

Only clear statements count: a headline, a byline, an address above the text. What is not said
stays unknown (`None`).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from workbench.text.article import Block, BlockKind
from workbench.text.dates import find_dates
from workbench.text.names import Byline, read_byline
from workbench.text.patterns import URL, has_dateline, is_bare_url

_HEAD_KINDS = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.STANDFIRST,
        BlockKind.BYLINE,
        BlockKind.CREDIT,
        BlockKind.BOILERPLATE,
        BlockKind.HEADING,
        BlockKind.SOURCE_NOTE,
    }
)
_DATELINE_END = re.compile(r"\([^()]{2,40}\)\.?\s?[-–—:]")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its text; unknown is `None`.

    Attributes:
        published_at: ISO 8601 date, or date and time.
        language: BCP-47, as the source states it.
    """

    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_at: str | None = None
    language: str | None = None


def guess_metadata(blocks: Sequence[Block]) -> Metadata:
    """Read an article's metadata off its blocks.

    The date comes from a byline or date line, or from an agency's dateline with a year
    (``Berlin, 19. November 2025 (dpa) –``); a date in a source note is the source's.
    """
    head = list(takewhile(lambda block: block.kind in _HEAD_KINDS, blocks))
    titles = (block.text for block in blocks if block.kind == BlockKind.HEADLINE)
    above, bylines = _bylines(head), _bylines(blocks)
    dates = (byline.published_at for byline in bylines if byline.author or byline in above)
    return Metadata(
        title=_first(titles),
        author=_first(byline.author for byline in bylines),
        outlet=_first(byline.outlet for byline in above),
        url=_first(_address(block) for block in head),
        published_at=_first(dates) or _dateline(blocks[len(head) :]),
    )


def _bylines(blocks: Sequence[Block]) -> list[Byline]:
    bylines = (read_byline(block.text) for block in blocks if block.kind == BlockKind.BYLINE)
    return [byline for byline in bylines if byline]


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _address(block: Block) -> str | None:
    """The article's own address: a line above the text with nothing else on it."""
    match = URL.match(block.text) if is_bare_url(block.text) else None
    return match[0] if match and match[0].casefold().startswith("http") else None


def _dateline(body: Sequence[Block]) -> str | None:
    text = body[0].text if body and body[0].kind == BlockKind.PARAGRAPH else ""
    end = _DATELINE_END.search(text[:120]) if has_dateline(text) else None
    return (
        find_dates(text[: end.start()])[0].iso if end and find_dates(text[: end.start()]) else None
    )
