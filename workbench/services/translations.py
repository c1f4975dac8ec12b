"""Drafting, editing and exporting translations."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.catalogue import ModelKind
from workbench.errors import LanguageError, NoRouteError, StaleEditError, WorkbenchError
from workbench.services.checking import flags_of_edit
from workbench.services.context import Workbench
from workbench.store import Job, TranslatedSegment
from workbench.text.article import UNDETERMINED, Article, Block, Segment
from workbench.text.languages import check_code, language_name
from workbench.text.translation import Draft, Flag, Route, RouteStep, Status
from workbench.translation.drafting import draft
from workbench.translation.index import cached_index
from workbench.translation.routes import find_route, find_routes

TRANSLATE = "translate"
"""The kind of a translation job."""

MIN_FOREIGN_CERTAINTY = 0.95
"""How certain a block's own language must be to be translated from it, not the article's."""

MIN_FOREIGN_LETTERS = 40
"""How long a block must be for its own language to count."""


@dataclass(frozen=True, slots=True)
class Row:
    """One segment of an article beside its translation, if there is one."""

    block: Block
    block_index: int
    segment: Segment
    translated: TranslatedSegment | None


def plan_route(wb: Workbench, source: str, target: str) -> Route:
    """Find the best route over what is installed.

    Raises:
        LanguageError: a code that is none.
        NoRouteError: nothing installed leads there; says which packages would.
    """
    source, target = check_code(source), check_code(target)
    if UNDETERMINED in (source, target):
        raise LanguageError(
            "The language to translate from or to is uncertain.", "Say which it is, e.g. de."
        )
    if source == target:
        raise NoRouteError(
            f"The text is already in {language_name(target)}.", "Choose another target language."
        )
    try:
        return find_route(source, target, wb.pool.steps(), known_pairs=known_pairs(wb))
    except NoRouteError as error:
        way_out = " ".join((error.way_out, *_demo_advice(wb, source, target)))
        raise NoRouteError(error.problem, way_out) from error


def _demo_advice(wb: Workbench, source: str, target: str) -> Iterator[str]:
    """Name the shipped demo model where it would help: it needs no network."""
    for entry in wb.catalogue.of_kind(ModelKind.TRANSLATION):
        step = RouteStep(entry.languages[0], entry.languages[1], "argos", entry.version, demo=True)
        if entry.demo and find_routes(source, target, [*wb.pool.steps(), step]):
            yield f"To try things out without a network: workbench models install {entry.id}."


def known_pairs(wb: Workbench) -> frozenset[tuple[str, str]]:
    """The language pairs that could be installed, as far as is known without a network."""
    entries = wb.catalogue.of_kind(ModelKind.TRANSLATION)
    catalogued = {(e.languages[0], e.languages[1]) for e in entries}
    index = cached_index(wb.settings)
    indexed = {(p.source, p.target) for p in index.packages} if index else set()
    return frozenset(catalogued | indexed)


def reachable_targets(wb: Workbench, source: str) -> list[str]:
    """The languages that installed engines lead to from ``source``, sorted."""
    steps = wb.pool.steps()
    candidates = {step.target for step in steps} - {source}
    return sorted(code for code in candidates if _has_route(wb, source, code))


def _has_route(wb: Workbench, source: str, target: str) -> bool:
    try:
        find_route(source, target, wb.pool.steps())
    except NoRouteError:
        return False
    return True


def source_language(article: Article, block: Block) -> str:
    """The language a block is translated from: the article's unless its own is certain."""
    own = block.language
    letters = sum(map(str.isalpha, block.text))
    if own.certain and own.probability >= MIN_FOREIGN_CERTAINTY and letters >= MIN_FOREIGN_LETTERS:
        return own.code
    return article.language.code


def draft_article(
    wb: Workbench,
    article: Article,
    target: str,
    *,
    only: Sequence[str] | None = None,
    hypotheses: int = 1,
    on_progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Iterator[Draft]:
    """Translate an article's included segments, as one batch for each source language.

    Args:
        only: ids of the segments to translate, all included ones if none are given.
        on_progress: called with how many segments are done and how many there are.

    Raises:
        NoRouteError: nothing installed leads from the article's language to the target.
    """
    groups = _by_language(article, set(only) if only is not None else None)
    total, done = sum(map(len, groups.values())), 0
    for language, items in groups.items():
        for result in _draft_group(wb, article, language, target, items, hypotheses, should_stop):
            done += 1
            if on_progress:
                on_progress(done, total)
            yield result


def _by_language(article: Article, only: set[str] | None) -> dict[str, list[tuple[str, str]]]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for block in article.blocks:
        if not block.included:
            continue
        for segment in block.segments:
            if segment.core and (only is None or segment.id in only):
                language = source_language(article, block)
                groups.setdefault(language, []).append((segment.id, segment.core))
    return groups


def _draft_group(
    wb: Workbench,
    article: Article,
    language: str,
    target: str,
    items: list[tuple[str, str]],
    hypotheses: int,
    should_stop: Callable[[], bool] | None,
) -> Iterator[Draft]:
    if language == target:
        note = Flag("already_in_target", f"Already in {language_name(target)}; left as it is.")
        yield from (Draft(key, text, text, Route(), (note,)) for key, text in items)
        return
    flags: tuple[Flag, ...] = ()
    try:
        route = plan_route(wb, language, target)
    except WorkbenchError:
        if language == article.language.code:
            raise
        route = plan_route(wb, article.language.code, target)
        message = f"Looks like {language_name(language)}; translated as the rest of the article."
        flags = (Flag("other_language", message),)
    for result in draft(items, route, wb.pool, hypotheses=hypotheses, should_stop=should_stop):
        yield _flagged(result, flags)


def _flagged(result: Draft, flags: tuple[Flag, ...]) -> Draft:
    if not flags:
        return result
    return Draft(
        result.segment_id,
        result.source,
        result.text,
        result.route,
        result.flags + flags,
        result.alternatives,
    )


def create_job(wb: Workbench, article_id: str, target: str, *, redo: bool = False) -> Job:
    """Make a job that drafts what has no translation yet.

    Args:
        redo: draft again what no one has edited.

    Raises:
        NoRouteError: nothing installed leads from the article's language to the target.
    """
    stored = wb.store.articles.get(article_id)
    target = check_code(target)
    plan_route(wb, stored.article.language.code, target)
    have = {t.segment_id: t for t in wb.store.translations.list(article_id, target)}
    keys = [
        segment.id
        for segment in stored.article.included_segments
        if segment.id not in have or (redo and have[segment.id].status is Status.MACHINE)
    ]
    params = {"article_id": article_id, "target": target}
    return wb.store.jobs.create(TRANSLATE, stored.project_id, params, keys)


def rows(wb: Workbench, article_id: str, target: str) -> list[Row]:
    """List the included segments in reading order, each beside its translation."""
    article = wb.store.articles.get(article_id).article
    have = {t.segment_id: t for t in wb.store.translations.list(article_id, target)}
    return [
        Row(block, index, segment, _checked(have.get(segment.id), segment))
        for index, block in enumerate(article.blocks)
        if block.included
        for segment in block.segments
        if segment.core
    ]


def _checked(translated: TranslatedSegment | None, segment: Segment) -> TranslatedSegment | None:
    """Flag a translation whose source was corrected after it was made, white space aside."""
    if translated is None or translated.source.split() == segment.core.split():
        return translated
    flag = Flag("source_changed", f"The source was corrected; it was: {translated.source}")
    return replace(translated, flags=(*translated.flags, flag))


def edit_segment(
    wb: Workbench,
    article_id: str,
    target: str,
    segment_id: str,
    text: str,
    status: Status,
    version: int,
) -> TranslatedSegment:
    """Save a translator's text for one segment; its flags are those of the new text.

    Args:
        version: of the text it was based on; 0 where there was none.

    Raises:
        StaleEditError: someone else saved this segment first; carries both texts.
    """
    source, language = _source(wb.store.articles.get(article_id).article, segment_id)

    def save(version: int) -> TranslatedSegment:
        before = wb.store.translations.find(article_id, target, segment_id)
        return wb.store.translations.edit(
            article_id,
            target,
            segment_id,
            source=source,
            text=text,
            status=status,
            version=version,
            flags=flags_of_edit(before, source, text, language, target),
        )

    try:
        return save(version)
    except StaleEditError as error:
        if not _gives_way(wb, article_id, target, segment_id, text):
            raise
        return save(version=error.version)


def _source(article: Article, segment_id: str) -> tuple[str, str]:
    """The text of a segment and its language; the store refuses one the article does not have."""
    for block in article.blocks:
        for segment in block.segments:
            if segment.id == segment_id:
                return segment.core, source_language(article, block)
    return "", UNDETERMINED


def _gives_way(wb: Workbench, article_id: str, target: str, segment_id: str, text: str) -> bool:
    """Whether what was stored meanwhile costs nobody a word when ``text`` takes its place.

    The same words twice, say from a browser that never heard of the first save, are no conflict.
    Neither is a machine's draft that arrived while a person wrote: it stays beside as the draft.
    """
    have = {t.segment_id: t for t in wb.store.translations.list(article_id, target)}
    stored = have.get(segment_id)
    if stored is None or stored.text == text:
        return True
    return stored.status is Status.MACHINE and bool(text.strip())
