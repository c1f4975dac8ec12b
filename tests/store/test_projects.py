"""Projects: made, renamed, copied, deleted with undo."""

import pytest

from tests.store.build import GERMAN, commentary, coverage, draft, ids
from workbench.errors import NotFoundError, StaleEditError, StoreError
from workbench.store import Store
from workbench.text.alignment import Link, LinkState
from workbench.text.finding import FindingState
from workbench.text.translation import Status


def test_the_project_used_last_comes_first(store: Store) -> None:
    first, second = store.projects.create("Erstes"), store.projects.create("Zweites")
    assert [p.name for p in store.projects.list()] == ["Zweites", "Erstes"]
    store.projects.touch(first.id)
    assert [p.name for p in store.projects.list()] == ["Erstes", "Zweites"]
    commentary_of_second = commentary(store)
    assert store.projects.list()[0].id == commentary_of_second.project_id
    assert second.commentary_count == 0


def test_whatever_is_done_to_an_article_is_use_of_it_and_its_project(store: Store) -> None:
    mine = commentary(store)
    other = coverage(store, mine.project_id)
    key, passage = ids(mine)[0], ids(other)[0]
    proposed = Link((key,), (passage,), 0.7, LinkState.PROPOSED)

    def save_draft() -> None:
        store.translations.save_drafts(mine.id, "en", [draft(key, "The river is rising.")])

    def run_job() -> None:
        job = store.jobs.create("translate", mine.project_id, {}, [key])
        store.jobs.finish_drafts(job.id, mine.id, "en", [draft(key, "The river rises.")])

    def edit() -> None:
        store.translations.edit(
            mine.id, "en", key, source="x", text="It rises.", status=Status.EDITED, version=2
        )

    def bring_in() -> None:
        store.translations.import_human(mine.id, "pt", {key: ("x", "Sobe.")}, Status.CONFIRMED)

    def decide() -> None:
        store.links.save_alignment(mine.id, other.id, [proposed], signature="s", event_score=0.5)
        [link] = store.links.list(mine.id)
        store.links.decide(link.id, LinkState.ACCEPTED, version=1)

    def relink() -> None:
        [link] = store.links.list(mine.id)
        store.links.relink(link.id, ids(mine)[1:2], [passage])

    def link() -> None:
        store.links.add_manual(mine.id, other.id, [key], ids(other)[1:2])

    def judge() -> None:
        store.decisions.decide_finding(
            mine.id, "f", FindingState.CONFIRMED, before=FindingState.OPEN
        )

    def undo() -> None:
        assert store.decisions.undo(mine.id)

    def drop() -> None:
        store.translations.delete(mine.id, "pt")

    for work in (save_draft, run_job, edit, bring_in, decide, relink, link, judge, undo, drop):
        newer = store.projects.create(f"before {work.__name__}")
        work()
        moment = store.articles.get(mine.id).updated_at
        assert moment > newer.updated_at, work.__name__
        assert store.projects.list()[0].id == mine.project_id, work.__name__
        assert store.projects.get(mine.project_id).updated_at == moment, work.__name__


def test_what_was_refused_is_no_use(store: Store) -> None:
    mine = commentary(store)
    store.projects.create("Neuer")
    with pytest.raises(StaleEditError):
        store.translations.edit(
            mine.id, "en", ids(mine)[0], source="x", text="y", status=Status.EDITED, version=7
        )
    with pytest.raises(NotFoundError):
        store.links.decide("none", LinkState.ACCEPTED, version=1)
    assert store.articles.get(mine.id).updated_at == mine.updated_at
    assert store.projects.list()[0].name == "Neuer"


def test_counts_leave_deleted_articles_out(store: Store) -> None:
    mine = commentary(store)
    for _ in range(2):
        gone = coverage(store, mine.project_id)
    store.articles.delete(gone.id)
    project = store.projects.get(mine.project_id)
    assert (project.commentary_count, project.coverage_count) == (1, 1)


def test_an_example_says_so_and_its_copy_does_not(store: Store) -> None:
    example = store.projects.create("Beispiel", example=True)
    assert example.example
    assert not store.projects.duplicate(example.id, "Meins").example


def test_renaming(store: Store) -> None:
    project = store.projects.create("Alt")
    assert store.projects.rename(project.id, "  Neu\n genug ").name == "Neu genug"
    with pytest.raises(StoreError, match="name"):
        store.projects.rename(project.id, " \t")
    assert store.projects.get(project.id).name == "Neu genug"


def test_deleting_can_be_undone(store: Store) -> None:
    mine = commentary(store)
    store.projects.delete(mine.project_id)
    assert store.projects.list() == []
    assert [p.commentary_count for p in store.projects.deleted()] == [1]
    with pytest.raises(NotFoundError, match="deleted"):
        store.projects.get(mine.project_id)

    store.projects.restore(mine.project_id)
    assert store.projects.deleted() == []
    assert store.articles.list(mine.project_id) == [mine]


def test_purging_removes_everything_of_the_project(store: Store) -> None:
    mine = commentary(store)
    other = coverage(store, mine.project_id)
    segments = ids(mine)
    store.translations.save_drafts(mine.id, "en", [draft(segments[0], "a")])
    link = Link((segments[0],), (ids(other)[0],), 0.9)
    store.links.save_alignment(mine.id, other.id, [link], signature="s", event_score=0.5)
    job = store.jobs.create("translate", mine.project_id, {}, segments)

    store.projects.purge(mine.project_id)
    assert store.projects.list() == store.projects.deleted() == []
    assert store.translations.targets(mine.id) == []
    assert store.links.alignments(mine.id).get(other.id) is None
    with pytest.raises(NotFoundError):
        store.jobs.get(job.id)
    with pytest.raises(NotFoundError):
        store.projects.purge(mine.project_id)


def test_a_copy_has_everything_and_lives_its_own_life(store: Store) -> None:
    mine = commentary(store)
    other = coverage(store, mine.project_id)
    deleted = coverage(store, mine.project_id)
    store.articles.delete(deleted.id)
    segments = ids(mine)
    drafts = [draft(id_, f"draft of {id_}") for id_ in segments]
    store.translations.save_drafts(mine.id, "en", drafts)
    store.translations.edit(
        mine.id, "en", segments[1], source="S", text="mine", status=Status.CONFIRMED, version=1
    )
    link = Link((segments[0],), (ids(other)[1],), 0.9)
    store.links.save_alignment(mine.id, other.id, [link], signature="s", event_score=0.5)
    [stored] = store.links.list(mine.id)
    store.links.decide(stored.id, LinkState.ACCEPTED, version=stored.version)

    copy = store.projects.duplicate(mine.project_id, "Kopie")
    my_copy, other_copy = store.articles.list(copy.id)
    assert (my_copy.article, my_copy.source_text) == (mine.article, mine.source_text)
    assert {my_copy.id, other_copy.id}.isdisjoint({mine.id, other.id})
    assert store.translations.list(my_copy.id, "en") == store.translations.list(mine.id, "en")
    history = store.translations.history(my_copy.id, "en", segments[1])
    assert [r.text for r in history] == [f"draft of {segments[1]}"]
    [copied] = store.links.list(my_copy.id)
    assert (copied.link.state, copied.coverage_id) == (LinkState.ACCEPTED, other_copy.id)
    alignment = store.links.alignments(my_copy.id).get(other_copy.id)
    assert alignment is not None
    assert alignment.signature == "s"

    store.translations.edit(
        my_copy.id, "en", segments[0], source="S", text="theirs", status=Status.EDITED, version=1
    )
    store.projects.purge(copy.id)
    assert [t.text for t in store.translations.list(mine.id, "en")] == [
        f"draft of {segments[0]}",
        "mine",
        f"draft of {segments[2]}",
    ]
    assert len(segments) == len(GERMAN)


@pytest.mark.parametrize("method", ["get", "touch", "delete", "restore", "purge"])
def test_what_is_not_there_is_named(store: Store, method: str) -> None:
    with pytest.raises(NotFoundError, match="feedfeedfeed"):
        getattr(store.projects, method)("feedfeedfeed")
