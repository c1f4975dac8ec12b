"""Translations follow their segments when an article is cut anew."""

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.build import article, commentary, draft, ids
from workbench.store import RESEGMENTED, Store, StoredArticle
from workbench.text.translation import Status

A, B, C = "Der Fluss steigt. ", "Niemand schläft. ", "Wer zahlt?"


@pytest.fixture
def mine(store: Store) -> StoredArticle:
    """Three segments: ``A`` confirmed, ``B`` edited, ``C`` a machine draft."""
    mine = commentary(store, A, B, C)
    a, b, c = ids(mine)
    drafts = [draft(a, "a0"), draft(b, "b0"), draft(c, "c0")]
    store.translations.save_drafts(mine.id, "en", drafts)
    for id_, text, status in ((a, "a1", Status.CONFIRMED), (b, "b1", Status.EDITED)):
        store.translations.edit(mine.id, "en", id_, source="Q", text=text, status=status, version=1)
    return mine


def cut(
    store: Store,
    mine: StoredArticle,
    sentences: tuple[str, ...],
    places: Mapping[int, tuple[int, ...]],
) -> list[str]:
    """Cut the article anew; ``places`` says where segments went, by their numbers."""
    new = article(*sentences)
    remapping = {
        ids(mine)[old]: tuple(ids(new)[place] for place in went) for old, went in places.items()
    }
    current = store.articles.get(mine.id)
    store.articles.update(mine.id, new, version=current.version, remapping=remapping)
    return ids(new)


def summary(store: Store, mine: StoredArticle) -> list[tuple[str, Status, bool]]:
    """Texts in reading order: text, status, whether it is flagged as cut anew."""
    return [
        (row.text, row.status, RESEGMENTED in {flag.code for flag in row.flags})
        for row in store.translations.list(mine.id, "en")
    ]


def test_a_corrected_segment_keeps_its_translation(store: Store, mine: StoredArticle) -> None:
    places = {0: (0,), 1: (1,), 2: (2,)}
    a, _, _ = cut(store, mine, ("Der Rhein steigt. ", B, C), places)
    assert summary(store, mine) == [
        ("a1", Status.CONFIRMED, False),
        ("b1", Status.EDITED, False),
        ("c0", Status.MACHINE, False),
    ]
    row = store.translations.list(mine.id, "en")[0]
    assert (row.segment_id, row.version) == (a, 2)
    assert [r.text for r in store.translations.history(mine.id, "en", a)] == ["a0"]


def test_a_split_segment_gives_its_text_to_the_larger_part(
    store: Store, mine: StoredArticle
) -> None:
    parts = ("Der ", "Fluss steigt. ", B, C)
    new = cut(store, mine, parts, {0: (1, 0), 1: (2,), 2: (3,)})
    rows = store.translations.list(mine.id, "en")
    assert [row.segment_id for row in rows] == new[1:]
    assert summary(store, mine)[0] == ("a1", Status.EDITED, True)
    assert [flag.code for flag in rows[0].flags] == ["number_mismatch", RESEGMENTED]
    history = store.translations.history(mine.id, "en", new[1])
    assert [(r.text, r.status) for r in history][-1] == ("a1", Status.CONFIRMED)


def test_joined_segments_join_their_texts(store: Store, mine: StoredArticle) -> None:
    new = cut(store, mine, (A + B, C), {0: (0,), 1: (0,), 2: (1,)})
    assert summary(store, mine) == [("a1 b1", Status.EDITED, True), ("c0", Status.MACHINE, False)]
    texts = {r.text for r in store.translations.history(mine.id, "en", new[0])}
    assert texts == {"a0", "a1", "b0", "b1"}
    row = store.translations.list(mine.id, "en")[0]
    assert (row.source, row.draft) == ("Q Q", "a0 b0")


def test_reading_order_rules_not_the_order_of_edits(store: Store) -> None:
    mine = commentary(store, A, B)
    for id_, text in zip(reversed(ids(mine)), ("second", "first"), strict=True):
        store.translations.save_drafts(mine.id, "en", [draft(id_, text)])
        store.translations.save_drafts(mine.id, "zh-Hans", [draft(id_, text)])
    cut(store, mine, (A + B,), {0: (0,), 1: (0,)})
    assert summary(store, mine) == [("first second", Status.MACHINE, True)]
    assert store.translations.list(mine.id, "zh-Hans")[0].text == "firstsecond"


def test_white_space_at_an_end_is_not_doubled(store: Store) -> None:
    mine = commentary(store, A, B)
    for id_, text in zip(ids(mine), ("first. \n", "  second. "), strict=True):
        store.translations.edit(
            mine.id, "en", id_, source="Q", text=text, status=Status.EDITED, version=0
        )
    cut(store, mine, (A + B,), {0: (0,), 1: (0,)})
    assert summary(store, mine) == [("first. second.", Status.EDITED, True)]


def test_sources_are_joined_in_their_own_languages_way(store: Store) -> None:
    mine = commentary(store, A, B)
    for id_ in ids(mine):
        store.translations.save_drafts(mine.id, "zh", [draft(id_, "句。")])
    cut(store, mine, (A + B,), {0: (0,), 1: (0,)})
    [row] = store.translations.list(mine.id, "zh")
    assert (row.source, row.text) == ("Quelle Quelle", "句。句。")


def test_a_shifted_boundary_flags_both_sides(store: Store, mine: StoredArticle) -> None:
    shifted = (A + "Niemand ", "schläft. ", C)
    cut(store, mine, shifted, {0: (0,), 1: (1, 0), 2: (2,)})
    assert summary(store, mine) == [
        ("a1", Status.EDITED, True),
        ("b1", Status.EDITED, True),
        ("c0", Status.MACHINE, False),
    ]


def test_a_person_who_saves_the_segment_clears_the_flag(store: Store, mine: StoredArticle) -> None:
    new = cut(store, mine, (A + B, C), {0: (0,), 1: (0,), 2: (1,)})
    row = store.translations.list(mine.id, "en")[0]
    store.translations.edit(
        mine.id, "en", new[0], source="Q", text="ab", status=Status.EDITED, version=row.version
    )
    assert summary(store, mine)[0] == ("ab", Status.EDITED, False)


def test_what_has_no_place_left_is_orphaned_and_comes_back(
    store: Store, mine: StoredArticle
) -> None:
    cut(store, mine, (A, C), {0: (0,), 1: (), 2: (1,)})
    assert [text for text, _, _ in summary(store, mine)] == ["a1", "c0"]
    [orphan] = store.translations.orphans(mine.id, "en")
    assert (orphan.segment_id, orphan.text, orphan.orphaned) == (ids(mine)[1], "b1", True)
    assert [r.text for r in store.translations.history(mine.id, "en", orphan.segment_id)] == ["b0"]

    store.articles.update(mine.id, article(A, B, C), version=2)
    assert store.translations.orphans(mine.id, "en") == []
    assert [text for text, _, _ in summary(store, mine)] == ["a1", "b1", "c0"]


def test_an_orphan_stays_beside_a_new_translation_of_the_same_words(
    store: Store, mine: StoredArticle
) -> None:
    store.articles.update(mine.id, article(A, C), version=1)
    cut(store, mine, (A, B), {0: (0,), 2: (1,)})
    assert [text for text, _, _ in summary(store, mine)] == ["a1", "c0"]
    assert [orphan.text for orphan in store.translations.orphans(mine.id, "en")] == ["b1"]


def test_without_a_remapping_segments_keep_their_ids_or_are_orphaned(
    store: Store, mine: StoredArticle
) -> None:
    store.articles.update(mine.id, article(C, A), version=1)
    assert [text for text, _, _ in summary(store, mine)] == ["c0", "a1"]
    assert [orphan.text for orphan in store.translations.orphans(mine.id, "en")] == ["b1"]


def test_segments_may_swap_their_ids(store: Store, mine: StoredArticle) -> None:
    cut(store, mine, (A, B, C), {0: (1,), 1: (0,), 2: (2,)})
    assert [text for text, _, _ in summary(store, mine)] == ["b1", "a1", "c0"]


def test_every_target_follows(store: Store, mine: StoredArticle) -> None:
    store.translations.save_drafts(mine.id, "fr", [draft(ids(mine)[1], "b fr")])
    cut(store, mine, (A + B, C), {0: (0,), 1: (0,), 2: (1,)})
    assert [row.text for row in store.translations.list(mine.id, "fr")] == ["b fr"]


CUTS = st.lists(st.sampled_from("ABCDEF"), min_size=1, max_size=5)
PLACES = st.dictionaries(
    st.integers(0, 4), st.lists(st.integers(0, 4), max_size=3, unique=True), max_size=5
)


@given(steps=st.lists(st.tuples(CUTS, PLACES), min_size=1, max_size=4))
@settings(
    max_examples=40,
    deadline=None,
    # Each example works in a project of its own, so they may share the store.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_text_is_ever_lost(
    store: Store, steps: list[tuple[list[str], dict[int, list[int]]]]
) -> None:
    mine = commentary(store, A, B, C)
    written = {f"({number})" for number in range(3)}
    store.translations.save_drafts(
        mine.id, "en", [draft(id_, f"({number})") for number, id_ in enumerate(ids(mine))]
    )
    seen = set(ids(mine))
    for letters, places in steps:
        current = store.articles.get(mine.id)
        new = article(*(f"{letter}. " for letter in letters))
        remapping = {
            old: tuple(ids(new)[place] for place in places[number] if place < len(letters))
            for number, old in enumerate(ids(current))
            if number in places
        }
        store.articles.update(mine.id, new, version=current.version, remapping=remapping)
        seen |= set(ids(new))
        rows = store.translations.list(mine.id, "en")
        assert {row.segment_id for row in rows} <= set(ids(new))
        everything = [row.text for row in rows + store.translations.orphans(mine.id, "en")]
        everything += [
            r.text for id_ in seen for r in store.translations.history(mine.id, "en", id_)
        ]
        assert all(any(text in kept for kept in everything) for text in written)
