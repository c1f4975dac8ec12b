"""The translation memories: kept, changed, imported, taken back, and read in pieces."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from workbench.errors import NotFoundError
from workbench.store import Store, memory, memory_reading
from workbench.store.memory_records import Count, NewUnit, Scope
from workbench.text.ids import source_hash

HUND = NewUnit("Der Hund schläft.", "The dog sleeps.", "de", "en")
KATZE = NewUnit("Die Katze trinkt.", "The cat drinks.", "de", "en")


@pytest.fixture
def project(store: Store) -> str:
    return store.projects.create("Tiere").id


def scope(project: str | None) -> Scope:
    return Scope(project, "de", "en")


def add(store: Store, project: str | None, units: Sequence[NewUnit]) -> str:
    return [*store.memory.add_many(project, units, "file.tmx")][-1].batch


def test_a_segment_has_one_unit_and_what_replaces_it_is_newer(store: Store, project: str) -> None:
    mine = replace(HUND, article_id="a" * 12, segment_id="s1", before="Vorher.")
    first = store.memory.put(project, mine, "confirmed")
    one = store.memory.get([first])[first]
    second = store.memory.put(project, replace(mine, target="The dog is asleep."), "confirmed")
    (unit,) = store.memory.newest(scope(project), 9)
    assert second > first
    assert (unit.id, unit.target, unit.created_at) == (second, "The dog is asleep.", one.created_at)
    assert (unit.before_hash, unit.after_hash) == (source_hash("Vorher."), None)


def test_units_of_no_segment_stand_beside_each_other(store: Store, project: str) -> None:
    store.memory.put(project, HUND, "by hand")
    store.memory.put(project, HUND, "by hand")
    assert store.memory.counts(project) == [Count(scope(project), 2)]


def test_an_unknown_project_has_no_memory(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.memory.put("0" * 12, HUND, "by hand")
    with pytest.raises(NotFoundError):
        add(store, "0" * 12, [HUND])


def test_ids_never_come_back(store: Store) -> None:
    last = store.memory.put(None, HUND, "by hand")
    store.memory.delete([last])
    assert store.memory.put(None, KATZE, "by hand") > last


def test_forgetting_takes_the_unit_of_that_segment_only(store: Store, project: str) -> None:
    home = {"article_id": "a" * 12, "segment_id": "s1"}
    store.memory.put(project, replace(HUND, **home), "confirmed")
    store.memory.put(project, replace(HUND, target_language="fr", **home), "confirmed")
    assert store.memory.forget(project, "a" * 12, "en", ["s1", "s2"]) == 1
    assert store.memory.forget(project, "a" * 12, "en", ["s1", "s2"]) == 0
    assert [count.scope.target_language for count in store.memory.counts(project)] == ["fr"]


def test_an_import_comes_in_pieces_and_goes_as_one(
    store: Store, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_WRITTEN_AT_ONCE", 2)
    monkeypatch.setattr(memory_reading, "_TEXTS_AT_ONCE", 2)
    monkeypatch.setattr(memory_reading, "_UNITS_AT_ONCE", 2)
    units = [replace(HUND, source=f"Satz {number}.") for number in range(5)]
    steps = [*store.memory.add_many(project, units, "file.tmx")]
    assert [step.units for step in steps] == [2, 4, 5]
    store.memory.put(project, KATZE, "by hand")
    sources = [unit.source for unit in units] + [KATZE.source]
    read = [*store.memory.sources(scope(project))]
    assert [source for _, source in read] == sources
    assert [source for _, source in store.memory.sources(scope(project), read[3][0])] == sources[4:]
    assert [text[1:] for text in store.memory.texts(scope(project))] == [
        *((unit.source, unit.target) for unit in units), (KATZE.source, KATZE.target),
    ]  # fmt: skip
    assert [unit.source for unit in store.memory.units(scope(project))] == sources
    (batch,) = store.memory.batches(project)
    assert (batch.id, batch.units, batch.origin) == (steps[0].batch, 5, "file.tmx")
    assert store.memory.take_back(project, batch.id) == 5
    assert store.memory.batches(project) == []
    assert [unit.source for unit in store.memory.newest(scope(project), 9)] == [KATZE.source]


def test_the_same_pair_is_imported_once(store: Store, project: str) -> None:
    add(store, project, [HUND, KATZE, HUND])
    step = [*store.memory.add_many(project, [KATZE, replace(HUND, target="A dog.")], "more.tmx")][
        -1
    ]
    assert (step.units, step.known) == (1, 1)
    assert store.memory.counts(project) == [Count(scope(project), 3)]
    add(store, None, [HUND])
    assert store.memory.counts(None) == [Count(scope(None), 1)]


def test_a_copied_project_takes_its_own_import_back(store: Store, project: str) -> None:
    batch = add(store, project, [HUND, KATZE])
    copy = store.projects.duplicate(project, "Kopie").id
    assert [b.units for b in store.memory.batches(copy)] == [2]
    assert store.memory.take_back(copy, batch) == 2
    assert store.memory.counts(project) == [Count(scope(project), 2)]


def test_the_same_source_comes_with_its_neighbours_first(store: Store) -> None:
    add(
        store,
        None,
        [
            replace(HUND, target="In context.", before="Vorher.", after="Nachher."),
            replace(HUND, target="Elsewhere.", before="Anderes.", after="Nachher."),
            replace(HUND, target="Alone."),
            KATZE,
        ],
    )

    def targets(before: str | None, after: str | None) -> list[str]:
        hashes = tuple(text and source_hash(text) for text in (before, after))
        found = store.memory.exact(scope(None), source_hash(" Der Hund  schläft."), hashes, 9)
        return [unit.target for unit in found]

    assert targets("Vorher.", "Nachher.") == ["In context.", "Alone.", "Elsewhere."]
    assert targets(None, None)[0] == "Alone."


def test_an_edited_unit_is_newer_and_keeps_its_past(store: Store) -> None:
    batch = add(store, None, [HUND])
    (unit,) = store.memory.newest(scope(None), 1)
    changed = store.memory.edit(unit.id, "Der Hund schlief.", "The dog slept.")
    found = store.memory.get([unit.id, changed])
    assert [*found] == [changed]
    assert (found[changed].source, found[changed].target) == ("Der Hund schlief.", "The dog slept.")
    assert (found[changed].batch, found[changed].created_at) == (batch, unit.created_at)
    hashed = source_hash("Der Hund schlief.")
    assert [u.id for u in store.memory.exact(scope(None), hashed, (None, None), 9)] == [changed]
    with pytest.raises(NotFoundError):
        store.memory.edit(unit.id, "a", "b")
