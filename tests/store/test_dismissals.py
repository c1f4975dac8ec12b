"""Flags let stand, kept by what they were raised for."""

import pytest

from workbench.errors import NotFoundError
from workbench.store import Store
from workbench.text.ids import flag_fingerprint

KEY = flag_fingerprint("brackets", "Ein Haus (klein).", "A house (small.")


@pytest.fixture
def project(store: Store) -> str:
    return store.projects.create("Häuser").id


def test_one_is_kept_in_its_language_and_taken_back(store: Store, project: str) -> None:
    store.dismissals.add(project, "en", "brackets", KEY, reason="so printed", author="Ada")
    (kept,) = store.dismissals.list(project, "en")
    assert (kept.code, kept.fingerprint, kept.reason, kept.author) == (
        "brackets", KEY, "so printed", "Ada",
    )  # fmt: skip
    assert store.dismissals.fingerprints(project, "en") == {KEY}
    assert store.dismissals.fingerprints(project, "fr") == frozenset()
    assert store.dismissals.remove(project, "en", KEY)
    assert not store.dismissals.remove(project, "en", KEY)
    assert store.dismissals.list(project, "en") == []


def test_dismissed_twice_it_is_there_once_with_the_new_reason(store: Store, project: str) -> None:
    for reason in ("first", "second"):
        store.dismissals.add(project, "en", "brackets", KEY, reason=reason)
    assert [kept.reason for kept in store.dismissals.list(project, "en")] == ["second"]


def test_no_project_no_dismissal(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.dismissals.add("nowhere", "en", "brackets", KEY)


def test_any_change_but_space_around_makes_it_another_flag() -> None:
    assert flag_fingerprint("brackets", " Ein Haus (klein).", "A house (small. ") == KEY
    for other in (
        ("double_space", "Ein Haus (klein).", "A house (small."),
        ("brackets", "Ein Haus (klein)!", "A house (small."),
        ("brackets", "Ein Haus (klein).", "A house  (small."),
    ):
        assert flag_fingerprint(*other) != KEY
