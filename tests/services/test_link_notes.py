"""What the history of decisions keeps of a link."""

from tests.services.conftest import Add
from tests.services.test_comparisons import COMMENTARY, ENGLISH
from workbench.services import Workbench, comparisons
from workbench.services.link_notes import LONGEST, find_link, note, note_of
from workbench.text.article import Role


def test_a_link_is_told_by_its_words_and_the_outlet(wb: Workbench, add: Add) -> None:
    own, other = add(COMMENTARY), add(ENGLISH, Role.COVERAGE)
    comparison = comparisons.compare(wb, own.id)
    (column,) = comparison.columns
    stored = column.links[-1]
    found = find_link(comparison, stored.id)
    assert found == (column, stored)
    headlines = own.article.segments[0], other.article.segments[0]
    told = note(comparison, column, *([segment.id] for segment in headlines))
    assert told == f"“{headlines[0].core}” ↔ “{headlines[1].core}” ({column.name})"
    whole = [segment.id for segment in other.article.segments]
    assert note(comparison, column, [], whole).index("…") <= len("“” ↔ “") + LONGEST
    assert note_of(comparison, *found) == note(
        comparison, column, stored.link.commentary, stored.link.coverage
    )


def test_a_link_that_is_gone_is_not_found(wb: Workbench, add: Add) -> None:
    own = add(COMMENTARY)
    add(ENGLISH, Role.COVERAGE)
    assert find_link(comparisons.compare(wb, own.id), "gone") is None
