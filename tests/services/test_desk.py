"""What stands beside an open segment, with the real encoder and the real engines."""

import json
from dataclasses import asdict

import pytest

from tests.services.conftest import Add
from workbench.errors import InputError
from workbench.services import Workbench, comparisons, glossary
from workbench.services.desk import back_translate, beside, complete
from workbench.services.translations import edit_segment
from workbench.store import StoredArticle
from workbench.text.alignment import LinkState
from workbench.text.article import Role
from workbench.text.term import Term
from workbench.text.translation import Status

GERMAN = """Der Fluss steigt

Die Stadt hat am Montag alle Schulen geschlossen. Der Bürgermeister lobte die Helfer am Fluss.
"""
ENGLISH = """River rises

The mayor praised the helpers at the river. The city closed all schools on Monday.
"""


@pytest.fixture
def commentary(add: Add) -> StoredArticle:
    return add(GERMAN)


def of(article: StoredArticle, beginning: str) -> str:
    segments = article.article.included_segments
    return next(s.id for s in segments if s.core.startswith(beginning))


def test_what_another_outlet_wrote_stands_beside(
    wb: Workbench, add: Add, commentary: StoredArticle
) -> None:
    other = add(ENGLISH, Role.COVERAGE)
    comparisons.compare(wb, commentary.id)
    segment = of(commentary, "Die Stadt")
    made = beside(wb, commentary.id, "en", segment, "")
    assert [note.text for note in made.coverage] == ["The city closed all schools on Monday."]
    assert made.coverage[0].outlet == other.article.title
    assert made.similarity is None
    json.dumps(asdict(made))


def test_a_rejected_link_leads_nowhere(wb: Workbench, add: Add, commentary: StoredArticle) -> None:
    add(ENGLISH, Role.COVERAGE)
    comparisons.compare(wb, commentary.id)
    segment = of(commentary, "Die Stadt")
    for link in wb.store.links.list(commentary.id):
        comparisons.decide(wb, link.id, LinkState.REJECTED, link.version)
    assert beside(wb, commentary.id, "en", segment, "").coverage == ()


def test_a_faithful_text_is_more_similar_than_another(
    wb: Workbench, commentary: StoredArticle
) -> None:
    segment = of(commentary, "Die Stadt")
    faithful, other = (
        beside(wb, commentary.id, "en", segment, text).similarity
        for text in ("The city closed all schools on Monday.", "I like to eat apples.")
    )
    assert faithful is not None
    assert other is not None
    assert faithful > 0.6 > other


def test_no_similarity_in_a_language_the_encoder_does_not_know(
    wb: Workbench, commentary: StoredArticle
) -> None:
    made = beside(wb, commentary.id, "sw", of(commentary, "Die Stadt"), "Jiji lilifunga shule.")
    assert made.similarity is None
    assert "Swahili" in made.problem


def test_a_translation_is_put_back_over_a_route_that_is_named(wb: Workbench, add: Add) -> None:
    article = add("The river rises\n\nThe city closed all the schools near the river on Monday.\n")
    segment = of(article, "The city")
    made = back_translate(
        wb, article.id, "pt", segment, "A cidade fechou todas as escolas na segunda-feira."
    )
    assert "schools" in made.text
    assert made.route.startswith("pt→en bergamot")
    assert not made.problem


def test_without_a_way_back_it_says_so(wb: Workbench, commentary: StoredArticle) -> None:
    segment = of(commentary, "Die Stadt")
    made = back_translate(wb, commentary.id, "en", segment, "The city closed all schools.")
    assert not made.text
    assert "“en” to “de”" in made.problem


def test_the_engine_goes_on_from_what_was_typed(wb: Workbench, commentary: StoredArticle) -> None:
    segment = of(commentary, "Die Stadt")
    found = complete(wb, commentary.id, "en", segment, "On Mon")
    assert found
    assert all(text.startswith("On Mon") for text in found)
    assert complete(wb, commentary.id, "sw", segment, "Jiji") == ()


def test_a_segment_that_is_gone_is_named(wb: Workbench, commentary: StoredArticle) -> None:
    with pytest.raises(InputError, match="no segment gone"):
        beside(wb, commentary.id, "en", "gone", "")


def test_the_memory_of_another_commentary_stands_beside(wb: Workbench, add: Add) -> None:
    old, new = add(GERMAN), add(GERMAN.replace("am Montag", "am Dienstag"))
    segment = of(old, "Die Stadt")
    edit_segment(wb, old.id, "en", segment, "All schools closed on Monday.", Status.CONFIRMED, 0)
    (match,) = beside(wb, new.id, "en", of(new, "Die Stadt"), "").matches
    assert (match.kind, match.target, match.project) == (
        "fuzzy", "All schools closed on Monday.", "this project",
    )  # fmt: skip
    assert ("delete", "Montag") in match.diff
    assert ("insert", "Dienstag") in match.diff
    assert beside(wb, old.id, "en", segment, "").matches == ()


def test_terms_of_the_glossary_stand_beside(wb: Workbench, commentary: StoredArticle) -> None:
    glossary.add(
        wb, commentary.project_id, Term("Schule", "school", "de", "en", note="not academy")
    )
    (note,) = beside(wb, commentary.id, "en", of(commentary, "Die Stadt"), "").terms
    assert (note.source, note.targets, note.partial) == ("Schulen", ("school",), False)
    assert (note.status, note.note) == ("preferred", "not academy")
    assert beside(wb, commentary.id, "fr", of(commentary, "Die Stadt"), "").terms == ()
