"""Quotations and key words for a report, and from a report's articles again."""

from collections.abc import Sequence

from workbench.alignment.caching import CachedEncoder
from workbench.exchange.report import Report, ReportArticle
from workbench.exchange.tables import ReportOverview
from workbench.services.columns import Comparison
from workbench.services.context import Workbench
from workbench.services.overview.common_language import (
    CommonLanguage,
    TextMissing,
    TextUsed,
    common_languages,
)
from workbench.services.overview.quoted import Sources, quotations_in, sources_of
from workbench.services.overview.tables import (
    keyness_table,
    quotations_table,
    speakers_table,
    stances_table,
    texts_table,
)
from workbench.services.overview.wording import word
from workbench.text.article import Role


def overview_for_report(wb: Workbench, comparison: Comparison) -> ReportOverview:
    """Work out what a report tells of quotations and key words.

    Words are compared in the language that most outlets can be read in.
    """
    known = (one for one in common_languages(wb, comparison) if one.coverage)
    return _overview(sources_of(comparison), next(known, None), wb.encoder())


def overview_again(report: Report, encoder: CachedEncoder) -> ReportOverview | None:
    """Work it out again from the articles of a report; ``None`` where it has none."""
    if report.overview is None:
        return None
    sources = tuple((a.id, a.name, a.article) for a in report.articles)
    return _overview(sources, _common(report, report.overview), encoder)


def _overview(
    sources: Sources, language: CommonLanguage | None, encoder: CachedEncoder
) -> ReportOverview:
    quoted = quotations_in(sources, encoder)
    made = [
        (speakers_table(quoted), quoted.signature),
        (quotations_table(quoted), quoted.signature),
    ]
    if language:
        worded = word(language)
        made += [
            (texts_table(language), ""),
            (keyness_table(worded), worded.keyness_signature),
            (stances_table(worded), worded.stance_signature),
        ]
    used = [text for text in (language.commentary, *language.coverage) if text] if language else []
    return ReportOverview(
        tables=tuple(table for table, _ in made),
        signatures={table.name: signature for table, signature in made if signature},
        language=language.code if language else "",
        translated={text.article: dict(text.segments) for text in used if text.translated},
    )


def _common(report: Report, made: ReportOverview) -> CommonLanguage | None:
    """The texts that took part when the report was made."""
    if not made.language:
        return None
    texts = [_text(article, made) for article in report.articles]
    used = [text for text in texts if isinstance(text, TextUsed)]
    return CommonLanguage(
        made.language,
        next((text for text in used if text.role is Role.COMMENTARY), None),
        tuple(text for text in used if text.role is not Role.COMMENTARY),
        tuple(text for text in texts if isinstance(text, TextMissing)),
    )


def _text(article: ReportArticle, made: ReportOverview) -> TextUsed | TextMissing:
    about = article.article
    who = (article.id, article.name, about.role, about.language.code)
    words = made.translated.get(article.id)
    if words is not None:
        segments: Sequence[tuple[str, str]] = [(s.id, words[s.id]) for s in article.segments]
        return TextUsed(*who, tuple(segments), translated=True)
    if about.language.code.split("-")[0].lower() == made.language:
        return TextUsed(*who, tuple((s.id, s.core) for s in article.segments), translated=False)
    return TextMissing(*who, 0, len(article.segments))
