"""What stands beside an open segment: memory, terms, what other outlets wrote, and more on request.

Only values of text and numbers, ready for `dataclasses.asdict` and JSON.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.alignment.encoder import Encoder
from workbench.errors import NoRouteError
from workbench.services import glossary, memory, translations
from workbench.services.context import Workbench
from workbench.services.memory import MemoryMatch
from workbench.store import StoredArticle
from workbench.text.alignment import LinkState
from workbench.text.languages import joiner, language_name
from workbench.translation.completion import complete as complete_by
from workbench.translation.drafting import draft

_DECIDED = (LinkState.ACCEPTED, LinkState.MANUAL)


@dataclass(frozen=True, slots=True)
class TermNote:
    """A term of the glossary in the source, from ``start`` to before ``end``.

    Attributes:
        source: as it stands in the text.
        targets: what it may be called.
        forbidden: what it may not.
        status: a value of `workbench.text.term.TermStatus`.
        partial: whether the term is only a part of a compound there.
    """

    source: str
    start: int
    end: int
    targets: tuple[str, ...]
    forbidden: tuple[str, ...]
    status: str
    partial: bool
    note: str


@dataclass(frozen=True, slots=True)
class CoverageNote:
    """What another outlet wrote for the same passage.

    Attributes:
        score: of the link, 0 to 1; ``None`` for one a person made.
        state: a value of `workbench.text.alignment.LinkState`; never ``rejected``.
    """

    outlet: str
    language: str
    text: str
    score: float | None
    state: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a segment.

    Attributes:
        similarity: of source and target by the encoder, -1 to 1; says nothing of quality;
            ``None`` where the encoder does not know both languages or there is no target.
        problem: why something is not there, as a sentence; mostly empty.
    """

    segment_id: str
    matches: tuple[MemoryMatch, ...] = ()
    terms: tuple[TermNote, ...] = ()
    coverage: tuple[CoverageNote, ...] = ()
    similarity: float | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class BackTranslation:
    """A translation put back into the language it came from.

    Attributes:
        text: empty where no route leads back.
        route: the engines it went through.
        problem: why there is none.
    """

    text: str
    route: str
    problem: str = ""


def beside(wb: Workbench, article_id: str, target: str, segment_id: str, text: str) -> Beside:
    """Gather what helps with one segment.

    Args:
        text: its translation as it stands in the editor, saved or not.

    Raises:
        NotFoundError: no such article.
        InputError: the article has no such segment.
    """
    stored = wb.store.articles.get(article_id)
    block, segment = translations.place_of(stored.article, segment_id)
    language = translations.source_language(stored.article, block)
    similarity, problem = _similarity(wb.encoder(), (segment.core, language), (text, target))
    return Beside(
        segment_id,
        matches=memory.lookup_segment(wb, stored, target, segment_id) if block.included else (),
        terms=tuple(_terms(wb, stored.project_id, segment.core, language, target)),
        coverage=tuple(_coverage(wb, stored, segment_id)),
        similarity=similarity,
        problem=problem,
    )


def _terms(
    wb: Workbench, project_id: str, source: str, language: str, target: str
) -> Iterator[TermNote]:
    for hit in glossary.hits(wb, project_id, source, language, target):
        yield TermNote(
            hit.found,
            hit.start,
            hit.end,
            hit.usable,
            hit.forbidden,
            hit.status.value,
            hit.partial,
            hit.note,
        )


def back_translate(
    wb: Workbench, article_id: str, target: str, segment_id: str, text: str
) -> BackTranslation:
    """Translate a segment's translation back, to see what it says.

    Args:
        text: as it stands in the editor, saved or not.

    Raises:
        NotFoundError, InputError: no such article or segment.
        ModelError: an engine is gone or cannot be loaded.
    """
    article = wb.store.articles.get(article_id).article
    block, _ = translations.place_of(article, segment_id)
    if not text.strip():
        return BackTranslation("", "", "There is no translation yet.")
    try:
        route = translations.plan_route(wb, target, translations.source_language(article, block))
    except NoRouteError as error:
        return BackTranslation("", "", str(error))
    (made,) = draft([(segment_id, text)], route, wb.pool)
    return BackTranslation(made.text, route.label)


def complete(
    wb: Workbench, article_id: str, target: str, segment_id: str, prefix: str
) -> tuple[str, ...]:
    """Propose translations of a segment that begin with what was typed, best first.

    None where no route leads there, or its last engine cannot go on from a beginning.

    Raises:
        NotFoundError, InputError: no such article or segment.
        ModelError: an engine is gone or cannot be loaded.
    """
    article = wb.store.articles.get(article_id).article
    block, segment = translations.place_of(article, segment_id)
    try:
        route = translations.plan_route(wb, translations.source_language(article, block), target)
    except NoRouteError:
        return ()
    return complete_by(segment.core, prefix, route, wb.pool)


def _similarity(
    encoder: Encoder, source: tuple[str, str], target: tuple[str, str]
) -> tuple[float | None, str]:
    if not target[0].strip():
        return None, ""
    for _, language in (source, target):
        if encoder.languages and language.partition("-")[0] not in encoder.languages:
            name = language_name(language)
            return None, f"The encoder {encoder.id} does not know {name}: no similarity."
    one, other = encoder.encode([source[0], target[0]])
    return round(float(one @ other), 3), ""


def _coverage(wb: Workbench, stored: StoredArticle, segment_id: str) -> Iterator[CoverageNote]:
    """What links lead to, decided ones first, then by score."""
    links = [
        link
        for link in wb.store.links.list(stored.id)
        if segment_id in link.link.commentary and link.link.state is not LinkState.REJECTED
    ]
    links.sort(key=lambda link: (link.link.state not in _DECIDED, -(link.link.score or 0.0)))
    ids = {link.coverage_id for link in links}
    articles = {id_: wb.store.articles.get(id_).article for id_ in ids}
    for link in links:
        article = articles[link.coverage_id]
        texts = {s.id: s.core for s in article.segments}
        between = joiner(article.language.code)
        passage = between.join(texts[id_] for id_ in link.link.coverage if id_ in texts)
        yield CoverageNote(
            article.outlet or article.title,
            article.language.code,
            passage,
            link.link.score,
            link.link.state.value,
        )
