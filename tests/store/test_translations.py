"""Translations: drafted, edited, imported, with every earlier text kept."""

import threading
from dataclasses import replace

import pytest

from tests.store.build import ROUTE, commentary, draft, ids
from workbench.errors import NotFoundError, StaleEditError
from workbench.store import Edit, Store, StoredArticle, TranslatedSegment
from workbench.text.translation import Flag, Route, Status


@pytest.fixture
def mine(store: Store) -> StoredArticle:
    """A commentary whose segments are all drafted: ``draft 0`` …"""
    mine = commentary(store)
    drafts = [draft(id_, f"draft {number}") for number, id_ in enumerate(ids(mine))]
    # Engines finish in any order.
    store.translations.save_drafts(mine.id, "en", drafts[::-1])
    return mine


def edit(
    store: Store, mine: StoredArticle, number: int, text: str, version: int
) -> TranslatedSegment:
    """Edit the segment of that number."""
    return store.translations.edit(
        mine.id,
        "en",
        ids(mine)[number],
        source="Quelle",
        text=text,
        status=Status.EDITED,
        version=version,
    )


def test_drafts_come_back_whole_and_in_reading_order(store: Store, mine: StoredArticle) -> None:
    rows = store.translations.list(mine.id, "en")
    assert [row.segment_id for row in rows] == ids(mine)
    wanted = draft(ids(mine)[0], "draft 0")
    assert (rows[0].text, rows[0].draft, rows[0].source) == ("draft 0", "draft 0", "Quelle")
    assert (rows[0].route, rows[0].flags) == (ROUTE, wanted.flags)
    assert rows[0].alternatives == wanted.alternatives
    assert (rows[0].status, rows[0].version, rows[0].orphaned) == (Status.MACHINE, 1, False)


def test_targets_are_listed_the_first_first(store: Store, mine: StoredArticle) -> None:
    for target in ("pt-BR", "ar"):
        store.translations.save_drafts(mine.id, target, [draft(ids(mine)[0], "x")])
    assert store.translations.targets(mine.id) == ["en", "pt-BR", "ar"]
    store.translations.delete(mine.id, "pt-BR")
    assert store.translations.targets(mine.id) == ["en", "ar"]
    assert len(store.translations.list(mine.id, "en")) == 3


def test_an_edit_keeps_the_draft_beside_it_and_the_text_before_it(
    store: Store, mine: StoredArticle
) -> None:
    edit(store, mine, 1, "better", 1)
    row = edit(store, mine, 1, "best", 2)
    assert (row.text, row.draft, row.status, row.version) == ("best", "draft 1", Status.EDITED, 3)
    assert row == store.translations.list(mine.id, "en")[1]
    history = store.translations.history(mine.id, "en", ids(mine)[1])
    assert [(r.text, r.status) for r in history] == [
        ("draft 1", Status.MACHINE),
        ("better", Status.EDITED),
    ]
    assert history[0].at < history[1].at < row.updated_at


def test_drafting_again_leaves_what_a_person_wrote(store: Store, mine: StoredArticle) -> None:
    edited = edit(store, mine, 0, "mine", 1)
    new = [replace(draft(id_, "newer"), route=Route()) for id_ in ids(mine)[:2]]
    store.translations.save_drafts(mine.id, "en", new)
    kept, renewed, _ = store.translations.list(mine.id, "en")
    assert (kept.text, kept.draft, kept.route) == ("mine", "newer", ROUTE)
    assert kept.version == edited.version
    assert (renewed.text, renewed.route, renewed.version) == ("newer", Route(), 2)
    history = store.translations.history(mine.id, "en", ids(mine)[1])
    assert [r.text for r in history] == ["draft 1"]


def test_a_draft_of_words_that_are_gone_is_let_go(store: Store, mine: StoredArticle) -> None:
    store.translations.save_drafts(mine.id, "fr", [draft("0123456789ab", "rien")])
    assert store.translations.list(mine.id, "fr") == []
    assert store.translations.orphans(mine.id, "fr") == []


def test_a_segment_without_a_draft_can_be_translated_by_hand(store: Store) -> None:
    mine = commentary(store)
    row = edit(store, mine, 2, "Who pays?", 0)
    assert (row.version, row.route.label, row.draft) == (1, "human", "")
    with pytest.raises(StaleEditError):
        edit(store, mine, 2, "Who will pay?", 0)
    with pytest.raises(NotFoundError, match="0123456789ab"):
        store.translations.edit(
            mine.id, "en", "0123456789ab", source="", text="x", status=Status.EDITED, version=0
        )


def test_an_edit_keeps_its_flags_unless_it_was_checked_anew(
    store: Store, mine: StoredArticle
) -> None:
    flags = draft("", "").flags
    assert edit(store, mine, 0, "one", 1).flags == flags
    checked = store.translations.edit(
        mine.id,
        "en",
        ids(mine)[0],
        source="Quelle",
        text="two",
        status=Status.CONFIRMED,
        version=2,
        flags=[Flag("short", "Much shorter than its source.")],
        edited_by="Ada",
    )
    assert [flag.code for flag in checked.flags] == ["short"]
    assert checked.edited_by == "Ada"
    edit(store, mine, 0, "three", 3)
    assert store.translations.history(mine.id, "en", ids(mine)[0])[-1].edited_by == "Ada"


def test_one_segment_is_found_where_it_has_a_translation(store: Store, mine: StoredArticle) -> None:
    for row in store.translations.list(mine.id, "en"):
        assert store.translations.find(mine.id, "en", row.segment_id) == row
    assert store.translations.find(mine.id, "fr", ids(mine)[0]) is None
    assert store.translations.find(mine.id, "en", "0123456789ab") is None


def test_the_origin_of_a_text_says_who_wrote_what_stands_there(
    store: Store, mine: StoredArticle
) -> None:
    (drafted, *_) = store.translations.list(mine.id, "en")
    assert drafted.origin == ROUTE.label
    assert edit(store, mine, 0, "draft 0 ", 1).origin == ROUTE.label
    assert edit(store, mine, 0, "mine", 2).origin == f"{ROUTE.label}, edited by a person"
    assert edit(store, mine, 0, "draft 0 (else)", 3).origin == ROUTE.label
    assert edit(store, commentary(store), 0, "by hand", 0).origin == "human"


def test_two_tabs_edit_one_segment_and_neither_text_is_lost(
    store: Store, mine: StoredArticle, url: str
) -> None:
    other_tab = Store(url)
    edit(store, mine, 0, "from the first tab", 1)
    with pytest.raises(StaleEditError) as told:
        edit(other_tab, mine, 0, "from the second tab", 1)
    other_tab.close()
    assert told.value.mine == "from the second tab"
    assert told.value.theirs == "from the first tab"
    assert edit(store, mine, 0, "both", told.value.version).text == "both"


def test_of_many_threads_editing_one_segment_one_wins_and_all_others_are_told(
    store: Store, mine: StoredArticle
) -> None:
    saved: list[str] = []
    told: list[str] = []
    start = threading.Barrier(8)

    def work(name: str) -> None:
        start.wait()
        try:
            saved.append(edit(store, mine, 0, name, 1).text)
        except StaleEditError as error:
            told.append(error.mine)

    threads = [threading.Thread(target=work, args=(f"thread {n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [store.translations.list(mine.id, "en")[0].text] == saved
    assert sorted(saved + told) == [f"thread {n}" for n in range(8)]


def test_an_imported_translation_replaces_texts_but_not_their_histories(
    store: Store, mine: StoredArticle
) -> None:
    edit(store, mine, 0, "my own", 1)
    texts = {id_: ("Quelle", f"printed {n}") for n, id_ in enumerate(ids(mine))}
    store.translations.import_human(mine.id, "en", texts, Status.CONFIRMED)
    rows = store.translations.list(mine.id, "en")
    assert [row.text for row in rows] == ["printed 0", "printed 1", "printed 2"]
    assert {(row.status, row.route.label, row.flags) for row in rows} == {
        (Status.CONFIRMED, "human", ())
    }
    history = store.translations.history(mine.id, "en", ids(mine)[0])
    assert [r.text for r in history] == ["draft 0", "my own"]


def test_an_import_with_an_unknown_segment_changes_nothing(
    store: Store, mine: StoredArticle
) -> None:
    texts = {ids(mine)[0]: ("Quelle", "x"), "0123456789ab": ("", "y")}
    before = store.translations.list(mine.id, "en")
    with pytest.raises(NotFoundError, match="0123456789ab"):
        store.translations.import_human(mine.id, "en", texts, Status.EDITED)
    assert store.translations.list(mine.id, "en") == before


def test_several_edits_are_one_step_that_keeps_every_text_before_it(
    store: Store, mine: StoredArticle
) -> None:
    edits = [
        Edit(id_, "Quelle", f"mine {n}", Status.EDITED, 1, ()) for n, id_ in enumerate(ids(mine))
    ]
    store.translations.edit_all(mine.id, "en", edits)
    rows = store.translations.list(mine.id, "en")
    assert [(row.text, row.version, row.flags) for row in rows] == [
        (f"mine {number}", 2, ()) for number in range(3)
    ]
    (before,) = store.translations.history(mine.id, "en", ids(mine)[1])
    assert before.text == "draft 1"


def test_of_several_edits_none_is_kept_where_one_comes_too_late(
    store: Store, mine: StoredArticle
) -> None:
    edit(store, mine, 2, "somebody else", 1)
    edits = [Edit(id_, "Quelle", "mine", Status.EDITED, 1, ()) for id_ in ids(mine)]
    with pytest.raises(StaleEditError):
        store.translations.edit_all(mine.id, "en", edits)
    texts = [row.text for row in store.translations.list(mine.id, "en")]
    assert texts == ["draft 0", "draft 1", "somebody else"]


def test_what_was_written_since_a_moment_is_found(store: Store, mine: StoredArticle) -> None:
    saved = edit(store, mine, 1, "new", 1)
    found = store.translations.changed(mine.id, "en", saved.updated_at)
    assert [row.segment_id for row in found] == [ids(mine)[1]]
    store.translations.save_drafts(mine.id, "en", [draft(ids(mine)[1], "a newer draft")])
    (found_again,) = store.translations.changed(mine.id, "en", saved.updated_at)
    assert (found_again.text, found_again.draft) == ("new", "a newer draft")
    assert store.translations.count(mine.id, "en") == 3
