"""Articles in time: a day stays a day, nothing is invented, and zones are told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.services.conftest import Add
from tests.services.test_comparisons import COMMENTARY, ENGLISH, ITALIAN
from workbench.services import Workbench, comparisons
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.overview import timeline
from workbench.services.overview.timeline import AS_STATED, UTC_ZONE, Grain
from workbench.services.overview.timeline_chart import timeline_chart
from workbench.store import StoredArticle
from workbench.text.article import Role


def dated(stored: StoredArticle, published: str | None) -> StoredArticle:
    return replace(stored, article=replace(stored.article, published_at=published))


@pytest.fixture
def bridge(wb: Workbench, add: Add) -> Comparison:
    own = add(COMMENTARY)
    add(ENGLISH, Role.COVERAGE)
    add(ITALIAN, Role.COVERAGE)
    return comparisons.compare(wb, own.id)


def at(comparison: Comparison, own: str | None, *coverage: str | None) -> Comparison:
    def column(of: OutletColumn, published: str | None) -> OutletColumn:
        return replace(of, article=dated(of.article, published))

    columns: Sequence[OutletColumn] = [
        column(*pair) for pair in zip(comparison.columns, coverage, strict=True)
    ]
    return replace(comparison, commentary=dated(comparison.commentary, own), columns=tuple(columns))


def test_the_example_is_in_order_with_the_undated_article_apart(example: Comparison) -> None:
    found = timeline(example)
    starts = [published.start for published in found.dated]
    assert starts == sorted(starts, key=lambda start: start or datetime.max)
    assert [published.name for published in found.undated] == ["Il Molo"]
    assert found.commentary is not None
    assert (found.commentary.name, found.commentary.grain) == ("Uferblatt", Grain.DAY)
    assert len(found.dated) + len(found.undated) == len(example.columns) + 1


def test_a_date_without_a_time_is_a_whole_day(bridge: Comparison) -> None:
    found = timeline(at(bridge, "2025-03-05", "2025-03-05T08:30", None))
    day, moment = found.dated
    assert (day.role, day.grain, moment.grain) == (Role.COMMENTARY, Grain.DAY, Grain.TIME)
    assert day.start is not None
    assert day.end == day.start + timedelta(days=1)
    assert moment.start == moment.end == datetime(2025, 3, 5, 8, 30)
    assert found.zone == AS_STATED


def test_times_with_offsets_are_brought_to_utc_only_if_all_have_one(bridge: Comparison) -> None:
    both = timeline(at(bridge, None, "2025-03-05T08:30+01:00", "2025-03-05T08:00-05:00"))
    assert both.zone == UTC_ZONE
    assert [p.start.hour for p in both.dated if p.start] == [7, 13]
    one = timeline(at(bridge, None, "2025-03-05T08:30+01:00", "2025-03-05T08:00"))
    assert one.zone == AS_STATED
    assert [p.start.hour for p in one.dated if p.start] == [8, 8]
    assert both.commentary is None


@pytest.mark.parametrize("stated", ["", "yesterday", "2025-13-40"])
def test_what_is_no_date_is_unknown(bridge: Comparison, stated: str) -> None:
    found = timeline(at(bridge, stated, stated, stated))
    assert found.dated == ()
    assert {published.grain for published in found.undated} == {Grain.UNKNOWN}


def test_the_chart_tells_day_and_time_by_form_and_marks_the_commentary(
    example: Comparison,
) -> None:
    chart = timeline_chart(timeline(example))
    rows = {row["outlet"]: row for row in chart.spec["data"]["values"]}
    assert "Il Molo" not in rows
    assert rows["Uferblatt"]["role"] == "commentary"
    assert {row["grain"] for row in rows.values()} == {"day", "time"}
    assert "Uferblatt (the commentary) 2024-12-09" in chart.description
