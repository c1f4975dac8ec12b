"""What speaks for a link and what against it, passage by passage."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.discrepancies import find_discrepancies
from workbench.comparison.findings import statements
from workbench.comparison.matches import find_matches
from workbench.comparison.recognition import NameRecogniser
from workbench.services.columns import Comparison, OutletColumn
from workbench.text.article import Article
from workbench.text.finding import Discrepancy, Mention


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a segment's text that a link's other side has too, or has differently.

    Attributes:
        start: in the segment's text without surrounding white space, in Unicode code points.
    """

    start: int
    end: int
    differs: bool


Marks = Mapping[str, Sequence[Mark]]
"""Segment id → its marks, in reading order, none within another."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a link rests on, and in what its passages disagree."""

    discrepancies: tuple[Discrepancy, ...]
    commentary: Marks
    coverage: Marks


def find_evidence(
    comparison: Comparison, column: OutletColumn, recogniser: NameRecogniser | None = None
) -> dict[str, Evidence]:
    """Find the evidence for every link of an outlet: link id → evidence.

    Args:
        recogniser: finds names besides those that the rules find.
    """
    mine, theirs = comparison.commentary.article, column.article.article
    links = [stored.link for stored in column.links]
    own = statements(mine, (link.commentary for link in links))
    other = statements(theirs, (link.coverage for link in links))
    found = {}
    for stored, left, right in zip(column.links, own, other, strict=True):
        against = find_discrepancies(left, right, recogniser)
        matches = find_matches(left, right)
        found[stored.id] = Evidence(
            against,
            _marks(mine, stored.link.commentary, matches.commentary,
                   (m for d in against for m in d.commentary)),
            _marks(theirs, stored.link.coverage, matches.coverage,
                   (m for d in against for m in d.coverage)),
        )  # fmt: skip
    return found


def _marks(
    article: Article, ids: Sequence[str], same: Iterable[Mention], differs: Iterable[Mention]
) -> Marks:
    against = [(mention.start, mention.end, True) for mention in differs]
    alike = [
        (mention.start, mention.end, False)
        for mention in same
        if not any(mention.start < end and start < mention.end for start, end, _ in against)
    ]
    spans = sorted({*against, *alike})
    return {id_: tuple(_within(place, spans)) for id_, place in _places(article, ids)}


def _places(article: Article, ids: Sequence[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where each segment stands in the passage, as `statements` puts it together."""
    texts = {segment.id: segment.core for segment in article.segments}
    at = 0
    for id_ in ids:
        if id_ in texts:
            yield id_, (at, at + len(texts[id_]))
            at += len(texts[id_]) + 1


def _within(place: tuple[int, int], spans: Iterable[tuple[int, int, bool]]) -> Iterator[Mark]:
    first, last = place
    reached = first
    for start, end, differs in spans:
        start, end = max(start, reached), min(end, last)
        if start < end:
            yield Mark(start - first, end - first, differs)
            reached = end
