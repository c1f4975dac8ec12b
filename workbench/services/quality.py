"""What a translation cost and how good it is: effort, distance from a reference, marked errors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.errors import InputError
from workbench.services.bring_in import Given, propose
from workbench.services.context import Workbench
from workbench.services.translations import Row, unchecked
from workbench.store import Annotation, TranslatedSegment
from workbench.text.article import Article, Segment
from workbench.text.languages import joiner
from workbench.text.mqm import MqmScore, MqmSeverity, categories, score
from workbench.text.translation import Status
from workbench.text.words import word_spans
from workbench.translation.scores import Score, against_reference, edits, ter

FASTEST, SLOWEST = 0.5, 30.0
"""Seconds a source word; who was faster did not read, who was slower was away.

The limits of MateCat's post-editing effort: Federico et al., "The MateCat Tool" (COLING 2014).
"""


@dataclass(frozen=True, slots=True)
class SegmentEffort:
    """What one segment cost.

    Attributes:
        number: from 1 on, in reading order.
        edits: from the machine's draft to the text now, as TER counts them; ``None`` where there
            was no draft or there is no text.
        words: of the text now, as TER counts them.
        seconds: of activity; ``None`` where none was measured.
        source_words: of the source.
    """

    number: int
    segment_id: str
    source: str
    draft: str
    text: str
    status: str
    edits: float | None
    words: float
    seconds: float | None
    source_words: int

    @property
    def rate(self) -> float | None:
        """Edits a word, in percent."""
        return 100 * self.edits / self.words if self.edits is not None and self.words else None

    @property
    def outlier(self) -> bool:
        """Whether the time cannot be that of the work alone."""
        if self.seconds is None or not self.source_words:
            return False
        return not FASTEST <= self.seconds / self.source_words <= SLOWEST


@dataclass(frozen=True, slots=True)
class EffortReport:
    """What a translation cost.

    Attributes:
        hter: of all drafts a person edited or confirmed; ``None`` where there are none.
        judged: how many segments that is of.
        untouched: how many of them were left as the machine wrote them.
        seconds: of activity, outliers left out.
        timed_words: source words of the segments that time is of.
        outliers: how many segments were left out of the time.
    """

    segments: tuple[SegmentEffort, ...]
    hter: Score | None
    judged: int
    untouched: int
    seconds: float
    timed_words: int
    outliers: int

    @property
    def words_per_hour(self) -> float | None:
        """Source words an hour, outliers left out; ``None`` where no time was measured."""
        return 3600 * self.timed_words / self.seconds if self.seconds else None


@dataclass(frozen=True, slots=True)
class ReferenceReport:
    """How far a translation is from another one of the same text.

    Attributes:
        scores: BLEU, chrF and TER with their signatures.
        passages: how many passages were compared; a passage is one segment or several that the
            reference renders together.
        left_out: how many passages lack a text on one side.
        unplaced: how many passages of the reference render no segment.
        aligned_by: what aligned the reference.
    """

    scores: tuple[Score, ...]
    passages: int
    left_out: int
    unplaced: int
    aligned_by: str


def effort(wb: Workbench, article_id: str, target: str) -> EffortReport:
    """Measure what a translation cost: edits of its drafts, and the time at the keyboard.

    Raises:
        NotFoundError: no such article.
    """
    spent = {
        one.segment_id: one.active_ms / 1000 for one in wb.store.effort.list(article_id, target)
    }
    article, rows = _rows(wb, article_id, target)
    segments = tuple(
        _segment(number, row.segment, row.translated, spent, (article.language.code, target))
        for number, row in enumerate(rows, 1)
    )
    judged = [one for one in segments if one.edits is not None and one.status != Status.MACHINE]
    timed = [one for one in segments if one.seconds and not one.outlier]
    return EffortReport(
        segments,
        ter([s.draft for s in judged], [s.text for s in judged], target) if judged else None,
        len(judged),
        sum(one.edits == 0 for one in judged),
        sum(one.seconds or 0.0 for one in timed),
        sum(one.source_words for one in timed),
        sum(one.outlier for one in segments),
    )


def _segment(
    number: int,
    segment: Segment,
    done: TranslatedSegment | None,
    spent: Mapping[str, float],
    languages: tuple[str, str],
) -> SegmentEffort:
    text, draft = (done.text, done.draft) if done else ("", "")
    found = edits(draft, text, languages[1]) if draft.strip() and text.strip() else None
    return SegmentEffort(
        number,
        segment.id,
        segment.core,
        draft,
        text,
        done.status.value if done else "",
        found.edits if found else None,
        found.words if found else 0.0,
        spent.get(segment.id),
        sum(1 for _ in word_spans(segment.core, languages[0].partition("-")[0])),
    )


def compare_with_reference(
    wb: Workbench, article_id: str, target: str, given: Given
) -> ReferenceReport:
    """Compare a translation with another one of the same text; nothing of it is kept.

    Args:
        given: the reference; its passages are aligned with the segments first.

    Raises:
        InputError: a text that cannot be read, or nothing to compare.
        LanguageError: the reference is in the language of the article.
    """
    proposal = propose(wb, article_id, given, language=target)
    have = {t.segment_id: t.text for t in wb.store.translations.list(article_id, target)}
    between = joiner(target)
    pairs = [
        (between.join(have.get(id_, "").strip() for id_ in (row.segment.id, *row.also)), row.text)
        for row in proposal.rows
        if not row.held_by
    ]
    both = [(own, other) for own, other in pairs if own.strip() and other.strip()]
    if not both:
        raise InputError(
            f"No segment has a text in both this translation and “{proposal.file}”.",
            "Draft or translate the segments first, or give another reference.",
        )
    scores = against_reference([own for own, _ in both], [other for _, other in both], target)
    return ReferenceReport(
        scores, len(both), len(pairs) - len(both), len(proposal.unplaced), proposal.signature
    )


def mark(
    wb: Workbench,
    article_id: str,
    target: str,
    segment_id: str,
    *,
    category: str,
    severity: MqmSeverity,
    quote: str = "",
    note: str = "",
) -> Annotation:
    """Mark an error in a translated segment.

    Args:
        quote: the words it is in; empty for the whole segment.

    Raises:
        InputError: no such category, segment or words.
    """
    if category not in categories():
        raise InputError(f"“{category}” is no error type of MQM.", "Choose one of the list.")
    done = wb.store.translations.find(article_id, target, segment_id)
    if done is None or not done.text.strip():
        raise InputError("This segment has no translation yet.", "Translate it first.")
    if quote.strip() not in done.text:
        raise InputError(
            f"“{quote.strip()}” does not stand in the translation.",
            "Copy the words from it, or leave the field empty to mean all of it.",
        )
    return wb.store.annotations.add(
        article_id,
        target,
        segment_id,
        category=category,
        severity=severity,
        quote=quote.strip(),
        note=note.strip(),
        author=wb.settings.author or None,
    )


def mqm(wb: Workbench, article_id: str, target: str) -> MqmScore:
    """Sum up the errors marked in a translation, by the source words of what is translated.

    Errors of segments that are no longer there count for nothing.
    """
    article, rows = _rows(wb, article_id, target)
    done = [row for row in rows if row.translated and row.translated.text]
    here = {row.segment.id for row in done}
    marked = wb.store.annotations.list(article_id, target)
    words = _words([row.segment for row in done], article.language.code)
    return score((one.severity for one in marked if one.segment_id in here), words)


def _rows(wb: Workbench, article_id: str, target: str) -> tuple[Article, list[Row]]:
    """Read an article beside its translation; what checks find is not asked for here."""
    article = wb.store.articles.get(article_id).article
    return article, unchecked(article, wb.store.translations.list(article_id, target))


def _words(segments: Sequence[Segment], language: str) -> int:
    return sum(
        1 for segment in segments for _ in word_spans(segment.core, language.partition("-")[0])
    )
