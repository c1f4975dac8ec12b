"""Comparing a commentary with the coverage of its event."""

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.alignment.caching import CachedEncoder, MemoryCache
from workbench.alignment.coverage import (
    CoverageAlignment,
    align_coverage,
    rank_passages,
    signature,
)
from workbench.alignment.encoder import Encoder
from workbench.comparison.events import EventProfile, event_profile, event_score, profile_score
from workbench.errors import InputError, NoRouteError
from workbench.services import translations
from workbench.services.columns import Comparison, OutletColumn, outlet_names
from workbench.services.context import Workbench
from workbench.store import StoredAlignment, StoredArticle, StoredLink, TranslatedSegment
from workbench.text.alignment import LinkState
from workbench.text.article import Article, Role, Segment
from workbench.text.languages import language_name


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

    Raises:
        NotFoundError: one of the articles does not exist, or was deleted.
    """
    commentary = wb.store.articles.get(commentary_id)
    known = {a.id: a for a in wb.store.articles.list(commentary.project_id, Role.COVERAGE)}
    wanted = known if coverage_ids is None else coverage_ids
    chosen = [known.get(key) or wb.store.articles.get(key) for key in wanted]
    alignments = _aligned(wb, commentary, chosen)
    links: dict[str, list[StoredLink]] = {}
    for link in wb.store.links.list(commentary_id):
        links.setdefault(link.coverage_id, []).append(link)
    # Named among all of the project, so that a name stays when others are not looked at.
    names = outlet_names({**known, **{a.id: a for a in chosen}}.values())
    return Comparison(
        commentary,
        tuple(
            OutletColumn(
                other, alignments[other.id], tuple(links.get(other.id, ())), names[other.id]
            )
            for other in chosen
        ),
    )


def _aligned(
    wb: Workbench, commentary: StoredArticle, coverage: Sequence[StoredArticle]
) -> Mapping[str, StoredAlignment]:
    """Align what was not aligned yet as it stands: coverage id → run."""
    made = wb.store.links.alignments(commentary.id)
    stale = [other for other in coverage if not _current(wb, made.get(other.id), commentary, other)]
    if not stale:
        return made
    encoder = CachedEncoder(wb.encoder(), MemoryCache())
    own = event_profile(commentary.article, encoder)
    for other in stale:
        _align_and_save(wb, commentary, other, own, encoder)
    return wb.store.links.alignments(commentary.id)


def _align_and_save(
    wb: Workbench,
    commentary: StoredArticle,
    coverage: StoredArticle,
    own: EventProfile,
    encoder: Encoder,
) -> None:
    result = align_coverage(
        commentary.article.included_segments, coverage.article.included_segments, encoder
    )
    wb.store.links.save_alignment(
        commentary.id,
        coverage.id,
        result.links,
        signature=result.signature,
        event_score=profile_score(own, event_profile(coverage.article, encoder)),
        versions=(commentary.version, coverage.version),
    )


def _current(
    wb: Workbench,
    stored: StoredAlignment | None,
    commentary: StoredArticle,
    coverage: StoredArticle,
) -> bool:
    return (
        stored is not None
        and stored.commentary_version == commentary.version
        and stored.coverage_version == coverage.version
        and stored.signature == signature(wb.encoder())
    )


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
    have = {t.segment_id for t in wb.store.translations.list(column.article.id, target)}
    missing = [s.id for s in article.included_segments if s.id in column.linked - have]
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
