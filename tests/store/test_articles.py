"""Articles: added, corrected, deleted with undo."""

from dataclasses import replace

import pytest

from tests.store.build import GERMAN, article, commentary, coverage, draft, ids
from workbench.errors import NotFoundError, StaleEditError, StoreError
from workbench.store import Store
from workbench.text.alignment import Link
from workbench.text.article import Role


def test_an_article_comes_back_as_it_was(store: Store) -> None:
    mine = commentary(store, "Ein 🌊 kommt. ", "„Wirklich?“, fragte sie.", " \u00a0")
    again = store.articles.get(mine.id)
    assert again == mine
    assert again.article == article("Ein 🌊 kommt. ", "„Wirklich?“, fragte sie.", " \u00a0")
    assert again.source_text.startswith("Roh: Ein 🌊")
    assert again.version == 1


def test_articles_are_listed_as_they_came_and_by_role(store: Store) -> None:
    mine = commentary(store)
    others = [coverage(store, mine.project_id), coverage(store, mine.project_id)]
    assert store.articles.list(mine.project_id) == [mine, *others]
    assert store.articles.list(mine.project_id, Role.COVERAGE) == others
    assert store.articles.list(mine.project_id, Role.COMMENTARY) == [mine]


def test_an_update_replaces_metadata_and_text(store: Store) -> None:
    mine = commentary(store)
    new = replace(article("Ganz anders."), outlet=None, author="N. N.", title="Neu")
    updated = store.articles.update(mine.id, new, version=1)
    assert updated.article == store.articles.get(mine.id).article == new
    assert (updated.version, updated.source_text) == (2, mine.source_text)


def test_of_two_corrections_the_second_is_told(store: Store) -> None:
    mine = commentary(store)
    store.articles.update(mine.id, article("Die eine Fassung."), version=1)
    with pytest.raises(StaleEditError) as refused:
        store.articles.update(mine.id, article("Die andere Fassung."), version=1)
    assert "Die andere Fassung." in refused.value.mine
    assert "Die eine Fassung." in refused.value.theirs
    assert refused.value.version == 2
    assert store.articles.get(mine.id).article == article("Die eine Fassung.")


def test_deleting_can_be_undone_with_translations_and_links(store: Store) -> None:
    mine = commentary(store)
    other = coverage(store, mine.project_id)
    store.translations.save_drafts(other.id, "de", [draft(ids(other)[0], "Der Fluss")])
    link = Link((ids(mine)[0],), (ids(other)[0],), 0.9)
    store.links.save_alignment(mine.id, other.id, [link], signature="s", event_score=0.5)
    other = store.articles.get(other.id)

    store.articles.delete(other.id)
    assert store.articles.list(mine.project_id) == [mine]
    assert [a.id for a in store.articles.deleted(mine.project_id)] == [other.id]
    assert store.links.list(mine.id) == []
    with pytest.raises(NotFoundError, match="deleted"):
        store.articles.get(other.id)

    assert store.articles.restore(other.id) == other
    assert [t.text for t in store.translations.list(other.id, "de")] == ["Der Fluss"]
    assert len(store.links.list(mine.id)) == 1
    assert store.articles.deleted(mine.project_id) == []


def test_half_a_character_is_refused_and_explained(store: Store) -> None:
    mine = commentary(store)
    with pytest.raises(StoreError, match="surrogate"):
        store.articles.add(mine.project_id, article("Kaputt \ud83d."), "Kaputt")
    assert store.articles.list(mine.project_id) == [mine]


def test_an_unknown_project_takes_no_article(store: Store) -> None:
    with pytest.raises(NotFoundError, match="feedfeedfeed"):
        store.articles.add("feedfeedfeed", article("Satz."), "Satz.")


def test_what_was_worked_on_last_comes_first_over_all_projects(store: Store) -> None:
    text = article(*GERMAN)
    one, two, binned = (store.projects.create(name) for name in ("One", "Two", "Binned"))
    added = [store.articles.add(p.id, text, "") for p in (one, two, two, binned)]
    store.articles.add(one.id, article(*GERMAN, role=Role.COVERAGE), "")
    store.articles.delete(added[2].id)
    store.projects.delete(binned.id)
    assert [a.id for a in store.articles.recent(Role.COMMENTARY, 9)] == [added[1].id, added[0].id]
    store.articles.update(added[0].id, text, version=1)
    assert [a.id for a in store.articles.recent(Role.COMMENTARY, 1)] == [added[0].id]
