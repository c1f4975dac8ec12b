"""What was chosen for a project is kept with it, and goes where it goes."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workbench.errors import NotFoundError
from workbench.store import Store, export_project, import_project


def test_a_choice_is_kept_and_can_be_changed(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    assert store.settings.get(project.id, "threshold", 70) == 70
    store.settings.put(project.id, "threshold", 85)
    store.settings.put(project.id, "threshold", 90)
    assert store.settings.get(project.id, "threshold", 70) == 90


def test_a_choice_of_another_kind_counts_for_nothing(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    store.settings.put(project.id, "threshold", "viel")
    assert store.settings.get(project.id, "threshold", 70) == 70


def test_projects_choose_for_themselves(store: Store) -> None:
    one, two = store.projects.create("Am Fluss"), store.projects.create("Im Tal")
    store.settings.put(one.id, "endpoint", True)
    assert store.settings.get(two.id, "endpoint", False) is False


def test_a_choice_goes_with_copy_and_archive(store: Store, tmp_path: Path) -> None:
    project = store.projects.create("Am Fluss")
    store.settings.put(project.id, "quotes", "«…»")
    export_project(store, project.id, tmp_path / "kept.zip")
    for copy in (
        store.projects.duplicate(project.id, "Kopie"),
        import_project(store, tmp_path / "kept.zip"),
    ):
        assert store.settings.get(copy.id, "quotes", "") == "«…»"


def test_only_a_project_that_is_there_can_choose(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.settings.put("0" * 12, "threshold", 80)


def test_counts_that_grow_at_once_lose_nothing(store: Store) -> None:
    project = store.projects.create("Tokens")
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: store.settings.add(project.id, "tokens", n), range(40)))
    assert store.settings.get(project.id, "tokens", 0) == sum(range(40))
