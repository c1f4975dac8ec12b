"""Coverage share: how much of the commentary each outlet has, and how much of it the commentary."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from workbench.services.columns import Comparison, OutletColumn
from workbench.text.alignment import LinkState
from workbench.text.article import Segment

_BY_A_PERSON = frozenset({LinkState.ACCEPTED, LinkState.MANUAL})


@dataclass(frozen=True, slots=True)
class OutletShare:
    """One outlet's links, counted in statements: segments that are compared.

    Attributes:
        article: id of the coverage article.
        name: what heads its column.
        covered: how many statements of the commentary have a counting link to it.
        confirmed: how many of those have one that somebody accepted or made.
        commentary: how many statements the commentary has.
        linked: how many statements of the article have a counting link.
        statements: how many it has.
    """

    article: str
    name: str
    language: str
    covered: int
    confirmed: int
    commentary: int
    linked: int
    statements: int

    @property
    def covered_share(self) -> float | None:
        """`covered` among `commentary`; ``None`` where there is none."""
        return self.covered / self.commentary if self.commentary else None

    @property
    def linked_share(self) -> float | None:
        """`linked` among `statements`; ``None`` where there is none."""
        return self.linked / self.statements if self.statements else None


@dataclass(frozen=True, slots=True)
class Shares:
    """The coverage shares of a comparison.

    Attributes:
        outlets: in the comparison's order.
        anywhere: how many statements of the commentary at least one outlet covers.
        commentary: how many it has.
        signature: what made the links, and which of them count.
    """

    outlets: tuple[OutletShare, ...]
    anywhere: int
    commentary: int
    signature: str


def share(comparison: Comparison) -> Shares:
    """Count what commentary and outlets have of each other.

    Counting links are those neither rejected nor hidden by a score (see `Comparison.at_least`).
    """
    own = comparison.commentary.article.included_segments
    covered = frozenset[str]().union(*(column.covered for column in comparison.columns))
    return Shares(
        tuple(_outlet(column, own) for column in comparison.columns),
        _having(own, covered),
        len(own),
        "; ".join(sorted({column.alignment.signature for column in comparison.columns})),
    )


def _outlet(column: OutletColumn, own: Sequence[Segment]) -> OutletShare:
    confirmed = {
        id_
        for stored in column.shown
        if stored.link.state in _BY_A_PERSON
        for id_ in stored.link.commentary
    }
    theirs = column.article.article.included_segments
    return OutletShare(
        article=column.article.id,
        name=column.name,
        language=column.article.article.language.code,
        covered=_having(own, column.covered),
        confirmed=_having(own, confirmed),
        commentary=len(own),
        linked=_having(theirs, column.linked),
        statements=len(theirs),
    )


def _having(segments: Sequence[Segment], ids: Collection[str]) -> int:
    return sum(segment.id in ids for segment in segments)
