"""Drafting translations with the installed engines: at once, or as a job."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from workbench.errors import WorkbenchError
from workbench.services.context import Workbench
from workbench.services.translations import plan_route, source_language
from workbench.store import Job
from workbench.text.article import Article
from workbench.text.languages import check_code, language_name
from workbench.text.translation import Draft, Flag, Route, Status
from workbench.translation.drafting import draft
from workbench.translation.engine import Engine, OnlyEngine
from workbench.translation.term_drafts import TERM_CODES, FindTerms

TRANSLATE = "translate"
"""The kind of a translation job."""

EngineFor = Callable[[str, str], Engine]
"""Source and target language → an engine."""


def draft_article(
    wb: Workbench,
    article: Article,
    target: str,
    *,
    only: Sequence[str] | None = None,
    hypotheses: int = 1,
    on_progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
    engine_for: EngineFor | None = None,
    project_id: str | None = None,
) -> Iterator[Draft]:
    """Translate an article's included segments, as one batch for each source language.

    Args:
        only: ids of the segments to translate, all included ones if none are given.
        on_progress: called with how many segments are done and how many there are.
        engine_for: makes the one engine to use, instead of the installed ones.
        project_id: whose glossary the drafts keep to as far as the engines can; none if not given.

    Raises:
        NoRouteError: nothing installed leads from the article's language to the target.
    """
    groups = _by_language(article, set(only) if only is not None else None)
    total, done = sum(map(len, groups.values())), 0
    for language, items in groups.items():
        terms = wb.glossaries.finder(project_id, language, target) if project_id else None
        if language == target:
            results = _as_they_are(items, target)
        elif engine_for:
            one = OnlyEngine(engine_for(language, target))
            results = draft(
                items, one.route, one, hypotheses=hypotheses, should_stop=should_stop, terms=terms
            )
        else:
            results = _draft_group(
                wb, article, language, target, items, hypotheses, should_stop, terms
            )
        for result in map(_without_term_flags, results):
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


def _as_they_are(items: Sequence[tuple[str, str]], target: str) -> Iterator[Draft]:
    note = Flag("already_in_target", f"Already in {language_name(target)}; left as it is.")
    return (Draft(key, text, text, Route(), (note,)) for key, text in items)


def _draft_group(
    wb: Workbench,
    article: Article,
    language: str,
    target: str,
    items: list[tuple[str, str]],
    hypotheses: int,
    should_stop: Callable[[], bool] | None,
    terms: FindTerms | None,
) -> Iterator[Draft]:
    route, flags = _route(wb, article, language, target)
    for result in draft(
        items, route, wb.pool, hypotheses=hypotheses, should_stop=should_stop, terms=terms
    ):
        yield replace(result, flags=result.flags + flags)


def _without_term_flags(made: Draft) -> Draft:
    """Terms are looked up whenever a draft is shown, by the glossary as it is then."""
    flags = tuple(flag for flag in made.flags if flag.code not in TERM_CODES)
    return made if flags == made.flags else replace(made, flags=flags)


def _route(
    wb: Workbench, article: Article, language: str, target: str
) -> tuple[Route, tuple[Flag, ...]]:
    """Plan the route of a language; where none leads, the article's own with a flag for it."""
    try:
        return plan_route(wb, language, target), ()
    except WorkbenchError:
        if language == article.language.code:
            raise
    message = f"Looks like {language_name(language)}; translated as the rest of the article."
    return plan_route(wb, article.language.code, target), (Flag("other_language", message),)


def create_job(
    wb: Workbench, article_id: str, target: str, *, redo: bool = False, by_endpoint: bool = False
) -> Job:
    """Make a job that drafts what has no translation yet.

    Args:
        redo: draft again what no one has edited.
        by_endpoint: through the project's endpoint, see `workbench.services.endpoint`.

    Raises:
        NoRouteError: nothing installed leads from the article's language to the target.
    """
    stored = wb.store.articles.get(article_id)
    target = check_code(target)
    if not by_endpoint:
        plan_route(wb, stored.article.language.code, target)
    have = {t.segment_id: t for t in wb.store.translations.list(article_id, target)}
    keys = [
        segment.id
        for segment in stored.article.included_segments
        if segment.id not in have or (redo and have[segment.id].status is Status.MACHINE)
    ]
    params: dict[str, object] = {"article_id": article_id, "target": target}
    if by_endpoint:
        params["by_endpoint"] = True
    return wb.store.jobs.create(TRANSLATE, stored.project_id, params, keys)
