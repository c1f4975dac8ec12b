"""The values of a comparison: named apart, worked out from the links that count."""

from tests.services.conftest import Add
from tests.services.test_comparisons import COMMENTARY, ENGLISH, ITALIAN
from workbench.services import Workbench, articles, comparisons
from workbench.services.columns import outlet_names
from workbench.text.alignment import LinkState
from workbench.text.article import Role


def test_an_unknown_outlet_is_named_by_its_title(wb: Workbench, add: Add) -> None:
    english, italian = add(ENGLISH, Role.COVERAGE), add(ITALIAN, Role.COVERAGE)
    long = add("The town of Altenau looks for the money that a second bridge will cost\n\n"
               "Nobody has it.", Role.COVERAGE)  # fmt: skip
    known = articles.set_metadata(wb, italian.id, italian.version, {"outlet": "Il Faro"})
    assert list(outlet_names([english, known, long]).values()) == [
        "Old bridge collapses into the river…",
        "Il Faro",
        "The town of Altenau looks for the money…",
    ]


def test_the_same_article_twice_makes_two_columns_that_can_be_told_apart(
    wb: Workbench, add: Add
) -> None:
    own = add(COMMENTARY)
    first, second = add(ITALIAN, Role.COVERAGE), add(f"{ITALIAN} Fine.", Role.COVERAGE)
    names = [column.name for column in comparisons.compare(wb, own.id).columns]
    assert names == ["Il caffè aumenta ancora", "Il caffè aumenta ancora (2)"]
    (column,) = comparisons.compare(wb, own.id, [second.id]).columns
    assert column.name == "Il caffè aumenta ancora (2)", "the name depends on what is looked at"
    assert column.named_by_title
    articles.set_metadata(wb, first.id, first.version, {"outlet": "Il Faro"})
    names = [column.name for column in comparisons.compare(wb, own.id).columns]
    assert names == ["Il Faro", "Il caffè aumenta ancora"]


def test_a_link_of_several_segments_leads_to_one_passage(wb: Workbench, add: Add) -> None:
    own, other = add(COMMENTARY), add(ENGLISH, Role.COVERAGE)
    opinion = own.article.segments[-1].id
    last = [s.id for s in other.article.segments[-2:]]
    made = comparisons.relink(wb, own.id, other.id, [opinion], last)
    (column,) = comparisons.compare(wb, own.id).columns
    assert column.passage(made) == (
        "The town lacks 12 million euros for it. Fishermen complained about the noise."
    )
    assert set(last) <= column.linked
    assert opinion in column.covered


def test_hiding_proposals_changes_what_counts(wb: Workbench, add: Add) -> None:
    own, other = add(COMMENTARY), add(ENGLISH, Role.COVERAGE)
    (column,) = comparisons.compare(wb, own.id).columns
    # The headline repeats a sentence: of the links of one statement, one.
    kept, rejected, *others = {link.link.commentary: link for link in column.links}.values()
    assert others
    comparisons.decide(wb, kept.id, LinkState.ACCEPTED, kept.version)
    comparisons.decide(wb, rejected.id, LinkState.REJECTED, rejected.version)
    full = comparisons.compare(wb, own.id)
    assert full.coverage_count(rejected.link.commentary[0]) == 0
    assert full.covering(others[0].link.commentary[0]) == full.columns
    hidden = full.at_least(1.01)
    (column,) = hidden.columns
    assert [link.id for link in column.shown] == [kept.id]
    assert column.covered == set(kept.link.commentary)
    assert column.linked == set(kept.link.coverage)
    assert len(column.unmatched) == len(other.article.included_segments) - len(column.linked)
    assert hidden.coverage_count(others[0].link.commentary[0]) == 0
