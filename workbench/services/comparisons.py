"""Comparing a commentary with the coverage of its event."""

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.alignment.coverage import (
    CoverageAlignment,
    align_coverage,
    rank_passages,
    signature,
)
from workbench.comparison.events import event_profile, event_score, profile_score
from workbench.errors import InputError, NoRouteError
from workbench.services import translations
from workbench.services.context import Workbench
from workbench.store import StoredAlignment, StoredArticle, StoredLink, TranslatedSegment
from workbench.text.alignment import LinkState
from workbench.text.article import Article, Role, Segment
from workbench.text.languages import language_name

SHOWN_STATES = frozenset({LinkState.PROPOSED, LinkState.ACCEPTED, LinkState.MANUAL})


@dataclass(frozen=True, slots=True)
class OutletColumn:
    """One coverage article of a comparison with its links and what has none."""

    article: StoredArticle
    alignment: StoredAlignment
    links: tuple[StoredLink, ...]

    def at_least(self, score: float) -> "OutletColumn":
        """The column without the proposals that score lower; decisions stay."""
        kept = tuple(x for x in self.links if not _is_weak_proposal(x, score))
        return replace(self, links=kept)

    @property
    def shown(self) -> tuple[StoredLink, ...]:
        """The links that count: neither rejected nor orphaned."""
        return tuple(
            link for link in self.links if link.link.state in SHOWN_STATES and not link.orphaned
        )

    @property
    def unmatched(self) -> tuple[Segment, ...]:
        """The coverage segments that no counting link covers."""
        linked = {key for link in self.shown for key in link.link.coverage}
        return tuple(s for s in self.article.article.included_segments if s.id not in linked)

    def for_segment(self, segment_id: str) -> tuple[StoredLink, ...]:
        """The links of one commentary segment, rejected ones included, best first."""
        own = [link for link in self.links if segment_id in link.link.commentary]
        return tuple(sorted(own, key=_rank))


def _is_weak_proposal(link: StoredLink, score: float) -> bool:
    return link.link.state is LinkState.PROPOSED and (link.link.score or 0.0) < score


def _rank(link: StoredLink) -> tuple[bool, float]:
    return link.link.state is LinkState.REJECTED, -(link.link.score or 1.0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A commentary against the coverage of its event."""

    commentary: StoredArticle
    columns: tuple[OutletColumn, ...]

    def at_least(self, score: float) -> "Comparison":
        """The comparison without the proposals that score lower; decisions stay."""
        return Comparison(self.commentary, tuple(c.at_least(score) for c in self.columns))

    def coverage_count(self, segment_id: str) -> int:
        """How many outlets have a counting link to the commentary segment."""
        return sum(
            any(segment_id in link.link.commentary for link in column.shown)
            for column in self.columns
        )


def align(wb: Workbench, commentary: Article, coverage: Article) -> CoverageAlignment:
    """Align two articles by their included segments."""
    return align_coverage(commentary.included_segments, coverage.included_segments, wb.encoder())


def score_event(wb: Workbench, commentary: Article, coverage: Article) -> float:
    """How likely both articles report the same event, 0 to 1."""
    return event_score(commentary, coverage, wb.encoder())


def rank_by_event(
    wb: Workbench, commentary: Article, coverage: Sequence[StoredArticle]
) -> list[tuple[StoredArticle, float]]:
    """Rank coverage by how likely it reports the commentary's event, most likely first."""
    own = event_profile(commentary, wb.encoder())
    scored = [
        (stored, profile_score(own, event_profile(stored.article, wb.encoder())))
        for stored in coverage
    ]
    return sorted(scored, key=lambda pair: -pair[1])


def language_notes(wb: Workbench, articles: Iterable[Article]) -> Iterator[str]:
    """Say which articles are in languages the encoder was not trained on, as far as is known."""
    known = wb.encoder().languages
    for article in articles:
        code = article.language.code
        if not article.language.certain:
            yield f"The language of “{article.title}” is uncertain; check its links with care."
        elif known and code not in known:
            yield (
                f"The encoder {wb.encoder().id} was not trained on {language_name(code)} "
                f"(“{article.title}”); check its links with care."
            )


def compare(
    wb: Workbench, commentary_id: str, coverage_ids: Sequence[str] | None = None
) -> Comparison:
    """Compare a commentary with coverage, aligning only what is new or was corrected.

    Decisions are kept.

    Args:
        coverage_ids: the articles to compare with, all of the project if none are given.
    """
    commentary = wb.store.articles.get(commentary_id)
    return Comparison(
        commentary,
        tuple(_column(wb, commentary, other) for other in _coverage(wb, commentary, coverage_ids)),
    )


def _coverage(
    wb: Workbench, commentary: StoredArticle, ids: Sequence[str] | None
) -> Iterable[StoredArticle]:
    if ids is None:
        return wb.store.articles.list(commentary.project_id, Role.COVERAGE)
    return [wb.store.articles.get(key) for key in ids]


def _column(wb: Workbench, commentary: StoredArticle, coverage: StoredArticle) -> OutletColumn:
    stored = wb.store.links.alignment(commentary.id, coverage.id)
    if stored is None or not _current(wb, stored, commentary, coverage):
        result = align(wb, commentary.article, coverage.article)
        wb.store.links.save_alignment(
            commentary.id,
            coverage.id,
            result.links,
            signature=result.signature,
            event_score=score_event(wb, commentary.article, coverage.article),
            versions=(commentary.version, coverage.version),
        )
        stored = wb.store.links.alignment(commentary.id, coverage.id)
        assert stored is not None
    return OutletColumn(coverage, stored, tuple(wb.store.links.list(commentary.id, coverage.id)))


def _current(
    wb: Workbench, stored: StoredAlignment, commentary: StoredArticle, coverage: StoredArticle
) -> bool:
    same_versions = (stored.commentary_version, stored.coverage_version) == (
        commentary.version,
        coverage.version,
    )
    return same_versions and stored.signature == signature(wb.encoder())


def alternatives(
    wb: Workbench, commentary: Article, coverage: Article, segment_id: str, limit: int | None = 5
) -> list[tuple[Segment, float]]:
    """Rank the passages of a coverage article for one commentary segment, best first."""
    segment = _segment(commentary, segment_id)
    ranked = rank_passages(
        segment, commentary.included_segments, coverage.included_segments, wb.encoder()
    )
    return ranked[:limit]


def _segment(article: Article, segment_id: str) -> Segment:
    for segment in article.segments:
        if segment.id == segment_id:
            return segment
    raise InputError(
        f"The article “{article.title}” has no segment {segment_id}.",
        "It may have been corrected since; open the comparison again.",
    )


def translate_passages(
    wb: Workbench, column: OutletColumn, target: str
) -> dict[str, TranslatedSegment]:
    """Draft the linked passages of an outlet into a language the reader knows.

    What was drafted before is not drafted again. Nothing is drafted where no route leads.
    """
    article = column.article.article
    linked = {key for link in column.shown for key in link.link.coverage}
    have = {t.segment_id for t in wb.store.translations.list(column.article.id, target)}
    missing = [s.id for s in article.included_segments if s.id in linked - have]
    if missing and article.language.code != target:
        with contextlib.suppress(NoRouteError):
            drafts = list(translations.draft_article(wb, article, target, only=missing))
            wb.store.translations.save_drafts(column.article.id, target, drafts)
    return {t.segment_id: t for t in wb.store.translations.list(column.article.id, target)}


def decide(wb: Workbench, link_id: str, state: LinkState, version: int) -> StoredLink:
    """Accept or reject a link, or propose it again.

    Raises:
        StaleEditError: the link was decided on elsewhere since.
    """
    return wb.store.links.decide(link_id, state, version=version)


def relink(
    wb: Workbench,
    commentary_id: str,
    coverage_id: str,
    commentary_segments: Sequence[str],
    coverage_segments: Sequence[str],
    *,
    instead_of: StoredLink | None = None,
) -> StoredLink:
    """Link passages by hand.

    Args:
        instead_of: a link that is rejected for it.
    """
    if instead_of is not None:
        return wb.store.links.relink(
            instead_of.id,
            commentary_ids=commentary_segments,
            coverage_ids=coverage_segments,
            version=instead_of.version,
        )
    return wb.store.links.add_manual(
        commentary_id, coverage_id, commentary_segments, coverage_segments
    )
