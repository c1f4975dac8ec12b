"""What a browser says of the time spent is believed as far as it can be true."""

from tests.services.conftest import Add
from workbench.services import Workbench, effort


def test_time_that_cannot_be_is_left_out(wb: Workbench, add: Add) -> None:
    stored = add("Der Hof")
    day = 24 * 60 * 60 * 1000
    effort.record(wb, stored.id, "en", {"one": (900, 1), "two": (-5, 1), "three": (day, 1)})
    found = wb.store.effort.list(stored.id, "en")
    assert [(one.segment_id, one.active_ms, one.visits) for one in found] == [("one", 900, 1)]
