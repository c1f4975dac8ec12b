"""Coverage shares follow the links that count, and say which a person vouched for."""

from tests.services.conftest import Add
from tests.services.test_comparisons import COMMENTARY, ENGLISH
from workbench.services import Workbench, comparisons
from workbench.services.columns import Comparison
from workbench.services.overview import Shares, share
from workbench.services.overview.share import OutletShare
from workbench.services.overview.share_chart import share_chart
from workbench.services.overview.tables import share_table
from workbench.text.alignment import LinkState
from workbench.text.article import Role


def test_every_outlet_is_counted_from_both_sides(example: Comparison) -> None:
    shares = share(example)
    assert [o.name for o in shares.outlets] == [column.name for column in example.columns]
    for outlet, column in zip(shares.outlets, example.columns, strict=True):
        assert 0 < outlet.covered == len(column.covered) < outlet.commentary == shares.commentary
        assert 0 < outlet.linked == outlet.statements - len(column.unmatched)
    most = max(outlet.covered for outlet in shares.outlets)
    assert most < shares.anywhere <= sum(outlet.covered for outlet in shares.outlets)
    assert "coverage/" in shares.signature


def test_a_hidden_link_counts_nowhere(example: Comparison) -> None:
    hidden = share(example.at_least(1.01))
    assert [(o.covered, o.linked, o.covered_share) for o in hidden.outlets] == [(0, 0, 0.0)] * len(
        hidden.outlets
    )
    assert hidden.anywhere == 0


def test_rejecting_takes_away_and_accepting_confirms(wb: Workbench, add: Add) -> None:
    own, _ = add(COMMENTARY), add(ENGLISH, Role.COVERAGE)
    links = comparisons.compare(wb, own.id).columns[0].links
    # The headline repeats a sentence: of the links of one statement, one.
    first, second, *_ = {link.link.commentary: link for link in links}.values()
    [before] = share(comparisons.compare(wb, own.id)).outlets
    comparisons.decide(wb, first.id, LinkState.ACCEPTED, first.version)
    comparisons.decide(wb, second.id, LinkState.REJECTED, second.version)
    [after] = share(comparisons.compare(wb, own.id)).outlets
    assert (before.confirmed, after.confirmed) == (0, len(first.link.commentary))
    assert after.covered == before.covered - len(second.link.commentary)


def test_nothing_to_count_has_no_share() -> None:
    nothing = OutletShare("1", "Le Fanal", "fr", 0, 0, 0, 0, 0)
    assert (nothing.covered_share, nothing.linked_share) == (None, None)
    [row] = share_table(Shares((nothing,), 0, 0, "")).rows
    assert row.count(None) == 2


def test_chart_and_table_tell_the_same_numbers(example: Comparison) -> None:
    shares = share(example)
    chart, table = share_chart(shares), share_table(shares)
    bars = chart.spec["data"]["values"]
    assert len(bars) == 2 * len(table.rows)
    assert [round(bar["share"], 4) for bar in bars[::2]] == [
        row[table.header.index("covered_share")] for row in table.rows
    ]
    assert all(outlet.name in chart.description for outlet in shares.outlets)
