"""A comparison at a glance for a report, and from a report's articles again."""

from collections.abc import Iterator, Sequence

from workbench.alignment.caching import CachedEncoder
from workbench.exchange.report import Report, ReportArticle
from workbench.exchange.tables import ReportChart, ReportOverview, Table
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.context import Workbench
from workbench.services.overview.chart import Chart
from workbench.services.overview.common_language import (
    CommonLanguage,
    TextMissing,
    TextUsed,
    common_languages,
)
from workbench.services.overview.keyness_chart import keyness_chart
from workbench.services.overview.labelled import Names, labels, suggest_names
from workbench.services.overview.quoted import quotations_in, sources_of
from workbench.services.overview.share import share
from workbench.services.overview.share_chart import share_chart
from workbench.services.overview.speakers_chart import speakers_chart
from workbench.services.overview.tables import (
    keyness_table,
    labels_table,
    quotations_table,
    share_table,
    speakers_table,
    stances_table,
    texts_table,
    timeline_table,
)
from workbench.services.overview.timeline import timeline
from workbench.services.overview.timeline_chart import timeline_chart
from workbench.services.overview.wording import word
from workbench.store import StoredAlignment, StoredArticle, StoredLink
from workbench.text.article import Role

Made = Iterator[tuple[Table, str, Chart | None]]
"""A table, what made it, and its chart where there is something to draw."""


def overview_for_report(
    wb: Workbench, comparison: Comparison, names: Names | None = None
) -> ReportOverview:
    """Work out what a report tells of shares, times, quotations, key words and labels.

    Words are compared in the language that most outlets can be read in.

    Args:
        names: to look for labels of; those that are suggested if not given.
    """
    known = (one for one in common_languages(wb, comparison) if one.coverage)
    wanted = suggest_names(comparison, wb.recogniser) if names is None else names
    return _overview(comparison, next(known, None), wb.encoder(), wanted)


def overview_again(report: Report, encoder: CachedEncoder) -> ReportOverview | None:
    """Work it out again from the articles of a report; ``None`` where it has none."""
    if report.overview is None:
        return None
    language = _common(report, report.overview)
    return _overview(_comparison(report), language, encoder, report.overview.names)


def _overview(
    comparison: Comparison, language: CommonLanguage | None, encoder: CachedEncoder, names: Names
) -> ReportOverview:
    made = [*_glance(comparison, encoder), *_worded(language), *_labelled(comparison, names)]
    used = [text for text in (language.commentary, *language.coverage) if text] if language else []
    return ReportOverview(
        tables=tuple(table for table, _, _ in made),
        signatures={table.name: signature for table, signature, _ in made if signature},
        language=language.code if language else "",
        translated={text.article: dict(text.segments) for text in used if text.translated},
        names=names,
        charts=tuple(
            ReportChart(table.name, chart.title, chart.description, chart.spec)
            for table, _, chart in made
            if chart
        ),
    )


def _glance(comparison: Comparison, encoder: CachedEncoder) -> Made:
    shares, times = share(comparison), timeline(comparison)
    quoted = quotations_in(sources_of(comparison), encoder)
    yield share_table(shares), shares.signature, share_chart(shares) if shares.outlets else None
    yield timeline_table(times), "", timeline_chart(times) if times.dated else None
    drawn = speakers_chart(quoted) if quoted.speakers else None
    yield speakers_table(quoted), quoted.signature, drawn
    yield quotations_table(quoted), quoted.signature, None


def _worded(language: CommonLanguage | None) -> Made:
    if language:
        worded = word(language)
        drawn = keyness_chart(worded.keyness) if worded.keyness.keywords else None
        yield texts_table(language), "", None
        yield keyness_table(worded), worded.keyness_signature, drawn
        yield stances_table(worded), worded.stance_signature, None


def _labelled(comparison: Comparison, names: Names) -> Made:
    found = labels(comparison, names)
    yield labels_table(found), found.signature, None


def _comparison(report: Report) -> Comparison:
    """The comparison a report was made of, as far as its overview needs it."""
    own = report.commentary
    columns = (
        OutletColumn(
            _stored(article),
            StoredAlignment(
                own.id, article.id, article.signature, article.event_score or 0.0, 1, 1, ""
            ),
            tuple(
                StoredLink(x.id, own.id, article.id, x.link, 1, False, "") for x in article.links
            ),
            article.name,
        )
        for article in report.coverage
    )
    return Comparison(_stored(own), tuple(columns))


def _stored(article: ReportArticle) -> StoredArticle:
    return StoredArticle(
        article.id, "", article.article, "", 1, article.added_at, article.added_at, None
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
