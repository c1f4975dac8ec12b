"""What a comparison consists of: the commentary, and a column for each coverage article.

Values only; `workbench.services.comparisons` makes them. What is derived from the links is worked
out once a column, because every row of a table asks for it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from workbench.store import StoredAlignment, StoredArticle, StoredLink
from workbench.text.alignment import LinkState
from workbench.text.article import Segment
from workbench.text.labels import distinct, shortened

SHOWN_STATES = frozenset({LinkState.PROPOSED, LinkState.ACCEPTED, LinkState.MANUAL})
LONGEST_NAME = 40
"""Characters of a title that stands for an outlet nobody knows."""


def outlet_names(articles: Iterable[StoredArticle]) -> dict[str, str]:
    """Name each article by its outlet, or by its title where that is unknown: id → name.

    No two names are the same.
    """
    return distinct({a.id: a.article.outlet or _title(a) for a in articles})


def _title(stored: StoredArticle) -> str:
    return shortened(stored.article.title, LONGEST_NAME) or "untitled"


@dataclass(frozen=True)
class OutletColumn:
    """One coverage article of a comparison with its links and what has none.

    Attributes:
        links: in the commentary's reading order, rejected ones included.
        name: what heads the column, see `outlet_names`.
        translated_into: the language it was compared in, where the encoder does not know its own
            and it was translated; empty where it was compared by its own words.
    """

    article: StoredArticle
    alignment: StoredAlignment
    links: tuple[StoredLink, ...]
    name: str
    translated_into: str = ""

    @property
    def named_by_title(self) -> bool:
        """Whether the name is the title, in the article's language, as the outlet is unknown."""
        return not self.article.article.outlet

    def at_least(self, score: float) -> "OutletColumn":
        """The column without the proposals that score lower; decisions stay."""
        kept = tuple(x for x in self.links if not _is_weak_proposal(x, score))
        return replace(self, links=kept)

    @cached_property
    def shown(self) -> tuple[StoredLink, ...]:
        """The links that count: neither rejected nor orphaned."""
        return tuple(
            link for link in self.links if link.link.state in SHOWN_STATES and not link.orphaned
        )

    @cached_property
    def covered(self) -> frozenset[str]:
        """The commentary segments that a counting link leads to."""
        return frozenset(key for link in self.shown for key in link.link.commentary)

    def linked_to(self, segment_id: str) -> tuple[str, ...]:
        """The coverage segments that a commentary segment's counting links lead to, in order."""
        return self._linked_to.get(segment_id, ())

    @cached_property
    def _linked_to(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for stored in self.shown:
            for key in stored.link.commentary:
                found[key] = found.get(key, ()) + stored.link.coverage
        return {key: tuple(dict.fromkeys(ids)) for key, ids in found.items()}

    @cached_property
    def linked(self) -> frozenset[str]:
        """The coverage segments that a counting link covers."""
        return frozenset(key for link in self.shown for key in link.link.coverage)

    @cached_property
    def unmatched(self) -> tuple[Segment, ...]:
        """The coverage segments that no counting link covers."""
        return tuple(s for s in self.article.article.included_segments if s.id not in self.linked)

    def for_segment(self, segment_id: str) -> tuple[StoredLink, ...]:
        """The links of one commentary segment, rejected ones included, best first."""
        return self._by_segment.get(segment_id, ())

    def passage(self, stored: StoredLink) -> str:
        """The text a link leads to: its coverage segments, in reading order."""
        return self.text_of(stored.link.coverage)

    def text_of(self, ids: Iterable[str]) -> str:
        """The text of segments of the article, as far as it still has them."""
        return " ".join(self._texts[key] for key in ids if key in self._texts)

    @cached_property
    def _by_segment(self) -> Mapping[str, tuple[StoredLink, ...]]:
        found: dict[str, list[StoredLink]] = {}
        for link in sorted(self.links, key=_rank):
            for key in link.link.commentary:
                found.setdefault(key, []).append(link)
        return {key: tuple(links) for key, links in found.items()}

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {segment.id: segment.core for segment in self.article.article.segments}


def _is_weak_proposal(link: StoredLink, score: float) -> bool:
    return link.link.state is LinkState.PROPOSED and (link.link.score or 0.0) < score


def _rank(link: StoredLink) -> tuple[bool, float]:
    return link.link.state is LinkState.REJECTED, -(link.link.score or 1.0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A commentary against the coverage of its event.

    Attributes:
        translated_into: of the commentary, as in `OutletColumn`.
    """

    commentary: StoredArticle
    columns: tuple[OutletColumn, ...]
    translated_into: str = ""

    def at_least(self, score: float) -> "Comparison":
        """The comparison without the proposals that score lower; decisions stay."""
        return replace(self, columns=tuple(column.at_least(score) for column in self.columns))

    def covering(self, segment_id: str) -> tuple[OutletColumn, ...]:
        """The columns that have a counting link to the commentary segment."""
        return tuple(column for column in self.columns if segment_id in column.covered)

    def coverage_count(self, segment_id: str) -> int:
        """How many outlets have a counting link to the commentary segment."""
        return len(self.covering(segment_id))
