"""The numbers of an overview as tables, to be read beside its charts and as CSV."""

from collections.abc import Iterable, Iterator

from workbench.exchange.tables import Cell, Table
from workbench.services.overview.common_language import CommonLanguage
from workbench.services.overview.labelled import Labels
from workbench.services.overview.quoted import Quotations
from workbench.services.overview.share import Shares
from workbench.services.overview.timeline import Timeline
from workbench.services.overview.wording import Worded

_SHARE = (
    "outlet", "language", "commentary_statements", "covered", "covered_share", "confirmed",
    "outlet_statements", "linked", "linked_share", "article",
)  # fmt: skip
_TIMELINE = ("published", "known_to_the", "outlet", "role", "language", "title", "article")
_SPEAKERS = ("speaker", "spellings", "outlet", "direct", "indirect", "article")
_QUOTATIONS = (
    "number", "outlet", "language", "kind", "quotation", "speaker", "speaker_as_written", "cue",
    "confidence", "same_words_as", "match_score", "segments", "article",
)  # fmt: skip
_KEYNESS = (
    "word", "forms", "commentary", "coverage", "commentary_words", "coverage_words",
    "coverage_texts", "log_likelihood", "log_ratio", "log_ratio_low", "log_ratio_high",
    "percent_difference", "significant",
)  # fmt: skip
_TEXTS = (
    "outlet", "role", "language", "takes_part", "words_are", "segments", "segments_translated",
    "segments_confirmed", "article",
)  # fmt: skip
_STANCES = (
    "outlet", "role", "translated", "counted", "count", "words", "per_thousand", "low", "high",
    "expressions", "article",
)  # fmt: skip
_LABELS = ("name", "outlet", "language", "label", "construction", "count", "segments", "article")
_DIGITS = 4


def share_table(shares: Shares) -> Table:
    """Lay the coverage shares out, a row an outlet."""
    rows = (
        (
            o.name, o.language, o.commentary, o.covered, _rounded(o.covered_share), o.confirmed,
            o.statements, o.linked, _rounded(o.linked_share), o.article,
        )
        for o in shares.outlets
    )  # fmt: skip
    return _table("coverage_share", _SHARE, rows)


def timeline_table(timeline: Timeline) -> Table:
    """Lay the articles out by publication; those without a date stand last."""
    rows = (
        (
            p.stated.replace("T", " ") or None, p.grain.value, p.name, p.role.value, p.language,
            p.title, p.article,
        )
        for p in (*timeline.dated, *timeline.undated)
    )  # fmt: skip
    return _table("timeline", _TIMELINE, rows)


def speakers_table(quotations: Quotations) -> Table:
    """Lay out who is quoted where, a row for each speaker and outlet."""
    rows = (
        (
            s.name, " | ".join(s.spellings), name, s.direct.get(id_, 0), s.indirect.get(id_, 0),
            id_,
        )
        for s in quotations.speakers
        for id_, name in quotations.articles
        if s.count(id_)
    )  # fmt: skip
    return _table("who_is_quoted", _SPEAKERS, rows)


def quotations_table(quotations: Quotations) -> Table:
    """Lay out every quotation with those that are the same words elsewhere."""
    people = {number: s.name for s in quotations.speakers for number in s.quotations}
    same = {number: group for group in quotations.same for number in group.quotations}
    rows = (
        (
            number + 1, q.name, q.language, q.kind.value, q.text, people.get(number), q.speaker,
            q.cue, q.confidence, _others(number, same[number].quotations if number in same else ()),
            same[number].score if number in same else None, " ".join(q.segments), q.article,
        )
        for number, q in enumerate(quotations.found)
    )  # fmt: skip
    return _table("quotations", _QUOTATIONS, rows)


def _others(number: int, group: Iterable[int]) -> str:
    return " ".join(str(other + 1) for other in group if other != number)


def keyness_table(worded: Worded) -> Table:
    """Lay out every word tested, the largest log-likelihood first."""
    keyness = worded.keyness
    rows = (
        (
            k.word, " | ".join(k.forms), k.commentary, k.coverage, keyness.commentary_words,
            keyness.coverage_words, k.coverage_texts, *_all_rounded(k.log_likelihood, k.log_ratio,
            *k.interval, k.percent_difference), "yes" if k.significant else "no",
        )
        for k in keyness.keywords
    )  # fmt: skip
    return _table("keyness", _KEYNESS, rows)


def texts_table(language: CommonLanguage) -> Table:
    """Lay out which texts took part in a language, and what the others lack."""
    used = [text for text in (language.commentary, *language.coverage) if text]
    rows: Iterator[tuple[Cell, ...]] = (
        (
            t.name, t.role.value, t.language, "yes", "a translation" if t.translated else "its own",
            len(t.segments), len(t.segments) if t.translated else None,
            t.confirmed if t.translated else None, t.article,
        )
        for t in used
    )  # fmt: skip
    left = (
        (m.name, m.role.value, m.language, "no", None, m.segments, m.translated, None, m.article)
        for m in language.missing
    )
    return _table("texts_compared", _TEXTS, (*rows, *left))


def stances_table(worded: Worded) -> Table:
    """Lay out how often each text hedges, insists, praises and blames."""
    rows = (
        (
            text.name, text.role.value, "yes" if text.translated else "no", stance.stance,
            stance.rate.count, stance.rate.words, *_all_rounded(stance.rate.per_thousand,
            stance.rate.low, stance.rate.high), " | ".join(hit.mention.text for hit in stance.hits),
            text.article,
        )
        for text, stances in worded.stances
        for stance in stances.values()
    )  # fmt: skip
    return _table("hedging_and_judging", _STANCES, rows)


def labels_table(labels: Labels) -> Table:
    """Lay out what each outlet calls each name."""
    rows = (
        (r.name, r.outlet, r.language, r.label, r.kind.value, r.count, " ".join(r.segments),
         r.article)
        for r in labels.found
    )  # fmt: skip
    return _table("labels", _LABELS, rows)


def _table(name: str, header: tuple[str, ...], rows: Iterable[tuple[Cell, ...]]) -> Table:
    return Table(name, header, tuple(rows))


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, _DIGITS)


def _all_rounded(*numbers: float | None) -> tuple[float | None, ...]:
    return tuple(map(_rounded, numbers))
