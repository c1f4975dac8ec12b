"""Comparing a commentary with the coverage of its event."""

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from workbench.alignment.coverage import THRESHOLD as THRESHOLD
from workbench.alignment.coverage import (
    CoverageAlignment,
    align_coverage,
    rank_passages,
    signature,
)
from workbench.alignment.encoder import Encoder
from workbench.alignment.threads import one_blas_thread
from workbench.comparison.events import EventProfile, event_profile, event_score, profile_score
from workbench.errors import InputError, NoRouteError
from workbench.services.columns import Comparison, OutletColumn, outlet_names
from workbench.services.comparable import Comparable, comparable, draft_missing, is_unknown
from workbench.services.context import Workbench
from workbench.services.embedding import embed_ahead
from workbench.store import (
    AlignmentRun,
    StoredAlignment,
    StoredArticle,
    StoredLink,
    TranslatedSegment,
)
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
    wb: Workbench, commentary: StoredArticle, coverage: Sequence[StoredArticle]
) -> list[tuple[StoredArticle, float]]:
    """Rank coverage by how likely it reports the commentary's event, most likely first."""
    own = event_profile(comparable(wb, commentary).article, wb.encoder())
    scored = [
        (other, profile_score(own, event_profile(comparable(wb, other).article, wb.encoder())))
        for other in coverage
    ]
    return sorted(scored, key=lambda pair: -pair[1])


def language_notes(wb: Workbench, articles: Iterable[Article]) -> Iterator[str]:
    """Say which articles are in languages the encoder was not trained on, as far as is known."""
    for article in articles:
        if not article.language.certain:
            yield f"The language of “{article.title}” is uncertain; check its links with care."
        elif is_unknown(wb.encoder(), article):
            yield (
                f"The encoder {wb.encoder().id} was not trained on "
                f"{language_name(article.language.code)} (“{article.title}”); "
                "check its links with care."
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
    chosen = {key: known.get(key) or wb.store.articles.get(key) for key in wanted}
    own, others = comparable(wb, commentary), {k: comparable(wb, a) for k, a in chosen.items()}
    alignments = _aligned(wb, (commentary, own), [(a, others[k]) for k, a in chosen.items()])
    links: dict[str, list[StoredLink]] = {key: [] for key in chosen}
    for link in wb.store.links.list(commentary_id):
        if link.coverage_id in links:
            links[link.coverage_id].append(link)
    # Named among all of the project, so that a name stays when others are not looked at.
    names = outlet_names({**known, **chosen}.values())
    columns = (
        OutletColumn(
            article, alignments[key], tuple(links[key]), names[key], others[key].translated_into
        )
        for key, article in chosen.items()
    )
    return Comparison(commentary, tuple(columns), own.translated_into)


Compared = tuple[StoredArticle, Comparable]
"""An article, and the words it is compared by."""


def _aligned(
    wb: Workbench, commentary: Compared, coverage: Sequence[Compared]
) -> Mapping[str, StoredAlignment]:
    """Align what was not aligned yet as it stands: coverage id → run."""
    key = commentary[0].id
    made = wb.store.links.alignments(key)
    stale = [c for c in coverage if not _current(wb, made.get(c[0].id), commentary, c)]
    if not stale:
        return made
    encoder = embed_ahead(wb, [one[1].article for one in (commentary, *stale)])
    profile = event_profile(commentary[1].article, encoder)
    with one_blas_thread():
        runs = [_run(commentary, other, profile, encoder) for other in stale]
    # In one transaction: each of its own would wait for the disk.
    wb.store.links.save_alignments(key, runs)
    return wb.store.links.alignments(key)


def _run(
    commentary: Compared, coverage: Compared, profile: EventProfile, encoder: Encoder
) -> AlignmentRun:
    (own, mine), (other, theirs) = commentary, coverage
    result = align_coverage(
        mine.article.included_segments, theirs.article.included_segments, encoder
    )
    return AlignmentRun(
        other.id,
        result.links,
        signature=_signature(result.signature, mine, theirs),
        event_score=profile_score(profile, event_profile(theirs.article, encoder)),
        versions=(own.version, other.version),
    )


def _signature(method: str, own: Comparable, other: Comparable) -> str:
    """Name what an alignment rests on: method and encoder, and translations where it used some."""
    sides = {"commentary": own.signature, "coverage": other.signature}
    return " ".join([method, *(f"{side}={made}" for side, made in sides.items() if made)])


def _current(
    wb: Workbench, run: StoredAlignment | None, commentary: Compared, coverage: Compared
) -> bool:
    (own, mine), (other, theirs) = commentary, coverage
    return (
        run is not None
        and (run.commentary_version, run.coverage_version) == (own.version, other.version)
        and run.signature == _signature(signature(wb.encoder()), mine, theirs)
    )


def alternatives(
    wb: Workbench,
    commentary: StoredArticle,
    coverage: StoredArticle,
    segment_id: str,
    limit: int | None = 5,
) -> list[tuple[Segment, float]]:
    """Rank the passages of a coverage article for one commentary segment, best first.

    Raises:
        InputError: the commentary has no such segment.
    """
    own, other = comparable(wb, commentary).article, comparable(wb, coverage).article
    segment = _segment(own, segment_id)
    ranked = rank_passages(segment, own.included_segments, other.included_segments, wb.encoder())
    originals = {s.id: s for s in coverage.article.included_segments}
    return [(originals[found.id], score) for found, score in ranked[:limit]]


def _segment(article: Article, segment_id: str) -> Segment:
    for segment in article.segments:
        if segment.id == segment_id:
            return segment
    raise InputError(
        f"The article “{article.title}” has no segment {segment_id}.",
        "It may have been corrected since; open the comparison again.",
    )


def translate_passages(
    wb: Workbench, column: OutletColumn, target: str, only: Collection[str] | None = None
) -> dict[str, TranslatedSegment]:
    """Draft passages of an outlet into a language the reader knows.

    What was drafted before is not drafted again. Nothing is drafted where no route leads.

    Args:
        only: the ids of the segments to draft; the linked ones if not given.

    Returns:
        all that is translated of the article: segment id → translation.
    """
    if column.article.article.language.code != target:
        with contextlib.suppress(NoRouteError):
            draft_missing(wb, column.article, target, column.linked if only is None else only)
    return {t.segment_id: t for t in wb.store.translations.list(column.article.id, target)}


def decide(
    wb: Workbench, link_id: str, state: LinkState, version: int, *, reason: str = "", note: str = ""
) -> StoredLink:
    """Accept or reject a link, or propose it again; kept in the history.

    Args:
        reason: why, in the user's words.
        note: what the link says, to be read in the history when it is gone.

    Raises:
        StaleEditError: the link was decided on elsewhere since.
    """
    return wb.store.links.decide(
        link_id, state, version=version, reason=reason, note=note, author=wb.settings.author
    )


def relink(
    wb: Workbench,
    commentary_id: str,
    coverage_id: str,
    commentary_segments: Sequence[str],
    coverage_segments: Sequence[str],
    *,
    instead_of: StoredLink | None = None,
    note: str = "",
    old_note: str = "",
) -> StoredLink:
    """Link passages by hand.

    Args:
        instead_of: a link that is rejected for it.
        note: what the link says, to be read in the history when it is gone.
        old_note: the same of the link that is rejected.
    """
    if instead_of is not None:
        return wb.store.links.relink(
            instead_of.id,
            commentary_ids=commentary_segments,
            coverage_ids=coverage_segments,
            version=instead_of.version,
            note=note,
            old_note=old_note,
            author=wb.settings.author,
        )
    return wb.store.links.add_manual(
        commentary_id,
        coverage_id,
        commentary_segments,
        coverage_segments,
        note=note,
        author=wb.settings.author,
    )
