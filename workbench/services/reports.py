"""What the command line prints as JSON: versioned, documented in docs/reference/cli.md."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from workbench.corpus import decode_text
from workbench.errors import EmptyTextError, LanguageError, NoRouteError
from workbench.exchange.report_articles import encode_block
from workbench.services import comparisons, drafting, translations
from workbench.services.articles import article_from_file, refuse_same_file
from workbench.services.context import Workbench
from workbench.text.alignment import Link, LinkState
from workbench.text.article import Article, Block, BlockKind, LanguageGuess, Role, Segment
from workbench.text.identification import identify
from workbench.text.ids import segment_ids
from workbench.text.languages import check_code
from workbench.text.translation import Draft, Route

Report = dict[str, Any]


def lines_of(text: str) -> list[str]:
    """The lines of a text, without the empty one after its last line end."""
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def article_report(article: Article) -> Report:
    """An article's structure (schema ``workbench.article/1``)."""
    return {
        "schema": "workbench.article/1",
        "language": article.language.code,
        "language_probability": article.language.probability,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "url": article.url,
        "published_at": article.published_at,
        "notes": list(article.notes),
        "blocks": [encode_block(block) for block in article.blocks],
    }


def _core(segment: Segment) -> Report:
    """A segment without the white space around it, and where that stands in its block."""
    start = segment.start + len(segment.text) - len(segment.text.lstrip())
    core = segment.core
    return {"id": segment.id, "text": core, "start": start, "end": start + len(core)}


def identify_report(guesses: Sequence[LanguageGuess]) -> Report:
    """Languages with their probabilities (schema ``workbench.identify/1``)."""
    return {
        "schema": "workbench.identify/1",
        "languages": [{"language": g.code, "probability": g.probability} for g in guesses],
    }


def check_language(article: Article) -> Article:
    """Give an article back whose language is known.

    Raises:
        LanguageError: it is uncertain.
    """
    if not article.language.certain:
        raise LanguageError(
            f"The language of “{article.title}” is uncertain.", "Give it with --from, e.g. de."
        )
    return article


def article_from_lines(name: str, data: bytes, language: str | None = None) -> Article:
    """Make an article whose every line is one segment.

    Args:
        language: BCP-47, of all of it; identified if not given.

    Raises:
        InputError: no text, or no text file.
        LanguageError: a code that is none.
    """
    lines = lines_of(decode_text(data, name))
    if not any(line.strip() for line in lines):
        raise EmptyTextError(f"“{name}” has no text.", "Give a file with one segment a line.")
    known = LanguageGuess(check_code(language), 1.0) if language else None
    guess = known or identify("\n".join(lines))
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, line, guess, segments=(Segment(key, 0, len(line), line),))
        for key, line in zip(segment_ids(lines), lines, strict=True)
    )
    return Article(name, blocks, language=guess)


def translate_report(
    wb: Workbench,
    article: Article,
    targets: Sequence[str],
    on_progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Draft translations (schema ``workbench.translate/1``).

    A target that nothing installed leads to is under ``errors``, and the others are made.

    Raises:
        LanguageError: a target that is no language.
        NoRouteError: nothing leads to any of them.
    """
    routes, refused = _routes(wb, article.language.code, list(map(check_code, targets)))
    return {
        "schema": "workbench.translate/1",
        "source": article.language.code,
        "title": article.title,
        "targets": {
            code: {
                "route": [step.name for step in route.steps],
                "route_label": route.label,
                "segments": _drafts(wb, article, code, on_progress),
            }
            for code, route in routes.items()
        },
        "errors": [
            {"target": code, "problem": error.problem, "way_out": error.way_out}
            for code, error in refused.items()
        ],
    }


def _routes(
    wb: Workbench, source: str, targets: Sequence[str]
) -> tuple[dict[str, Route], dict[str, NoRouteError]]:
    """Plan all routes before the work: those there are, and why the others are not."""
    routes: dict[str, Route] = {}
    refused: dict[str, NoRouteError] = {}
    for code in targets:
        try:
            routes[code] = translations.plan_route(wb, source, code)
        except NoRouteError as error:
            refused[code] = error
    if refused and not routes:
        raise next(iter(refused.values()))
    return routes, refused


def _drafts(
    wb: Workbench,
    article: Article,
    target: str,
    on_progress: Callable[[int, int], None] | None,
) -> list[Report]:
    drafts = drafting.draft_article(wb, article, target, on_progress=on_progress)
    made = {draft.segment_id: draft for draft in drafts}
    return [
        _translated(segment, made.get(segment.id))
        for block in article.blocks
        if block.included
        for segment in block.segments
    ]


def _translated(segment: Segment, draft: Draft | None) -> Report:
    flags = draft.flags if draft else ()
    return {
        "id": segment.id,
        "source": segment.core,
        "text": draft.text if draft else "",
        "flags": [flag.code for flag in flags],
        "messages": [flag.message for flag in flags],
        "route": draft.route.label if draft else "",
    }


def compare_report(wb: Workbench, commentary: Path, coverage: Sequence[Path]) -> Report:
    """Links between a commentary and coverage (schema ``workbench.compare/1``).

    Raises:
        InputError: a file that cannot be read, or the same one twice.
    """
    refuse_same_file([commentary, *coverage])
    own = article_from_file(commentary.name, commentary.read_bytes())
    others = [
        (str(path), article_from_file(path.name, path.read_bytes(), Role.COVERAGE))
        for path in coverage
    ]
    aligned = [(name, other, comparisons.align(wb, own, other)) for name, other in others]
    return {
        "schema": "workbench.compare/1",
        "commentary": {
            "file": str(commentary),
            "language": own.language.code,
            "segments": [_core(s) for s in own.included_segments],
        },
        "coverage": [
            {
                "file": name,
                "language": other.language.code,
                "event_score": comparisons.score_event(wb, own, other),
                "segments": [_core(s) for s in other.included_segments],
                "unmatched": list(result.unmatched_coverage),
            }
            for name, other, result in aligned
        ],
        "links": [_link(name, link) for name, _, result in aligned for link in result.links],
        "signature": sorted({result.signature for _, _, result in aligned}),
        "notes": list(comparisons.language_notes(wb, [own, *(other for _, other in others)])),
    }


def _link(file: str, link: Link) -> Report:
    return {
        "coverage": file,
        "coverage_segments": list(link.coverage),
        "commentary_segments": list(link.commentary),
        "score": link.score,
        "state": LinkState(link.state).value,
    }
