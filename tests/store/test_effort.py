"""Time spent adds up, segment by segment."""

from tests.store.build import article
from workbench.store import Store


def test_time_and_visits_add_up(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    stored = store.articles.add(project.id, article("Der Fluss steigt. "), "")
    store.effort.add(stored.id, "en", {"one": (1500, 1), "two": (400, 1)})
    store.effort.add(stored.id, "en", {"one": (500, 0)})
    store.effort.add(stored.id, "pt", {"one": (9, 1)})
    found = {e.segment_id: (e.active_ms, e.visits) for e in store.effort.list(stored.id, "en")}
    assert found == {"one": (2000, 1), "two": (400, 1)}
