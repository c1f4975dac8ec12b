"""The translation memory at work: filled by confirming, asked by translating."""

import threading

import pytest

from workbench.errors import InputError
from workbench.services import Workbench, bring_in, memory, replacing
from workbench.services.articles import add_text
from workbench.services.memory import MemoryMatch
from workbench.services.open_desk import open_desk
from workbench.services.translations import edit_segment
from workbench.store import StoredArticle
from workbench.store.memory_records import NewUnit, Scope
from workbench.text.article import Role
from workbench.text.translation import Status

TEXT = "Der Hof\n\nDer Hund schläft. Die Katze trinkt Milch. Es kamen 1.200 Gäste."
HUND, KATZE, MILCH = "Der Hund schläft.", "Die Katze trinkt Milch.", "Die Katze trinkt Wasser."


@pytest.fixture
def stored(fresh: Workbench) -> StoredArticle:
    project = fresh.store.projects.create("Hof").id
    return add_text(fresh, project, TEXT, Role.COMMENTARY, {"language": "de"})


def save(
    wb: Workbench, stored: StoredArticle, at: int, text: str, status: Status = Status.CONFIRMED
) -> None:
    segment = stored.article.included_segments[at].id
    before = wb.store.translations.find(stored.id, "en", segment)
    edit_segment(wb, stored.id, "en", segment, text, status, before.version if before else 0)


def ask(
    wb: Workbench, stored: StoredArticle, source: str, before: str = "", after: str = ""
) -> tuple[MemoryMatch, ...]:
    return memory.lookup(wb, stored.project_id, source, "de", "en", before=before, after=after)


def share(wb: Workbench, *pairs: tuple[str, str]) -> str:
    units = [NewUnit(source, target, "de", "en") for source, target in pairs]
    return [*wb.store.memory.add_many(None, units, "shared.tmx")][-1].batch


def test_what_is_confirmed_is_found_with_its_neighbours(
    fresh: Workbench, stored: StoredArticle
) -> None:
    assert ask(fresh, stored, HUND) == ()
    save(fresh, stored, 1, "The dog sleeps.")
    (match,) = ask(fresh, stored, HUND, before="Der Hof", after=KATZE)
    assert (match.percent, match.kind, match.target) == (101, "context", "The dog sleeps.")
    assert (match.project, match.origin) == ("this project", "Der Hof")
    (match,) = ask(fresh, stored, HUND, before="Der Hof", after="Anderes.")
    assert (match.percent, match.kind, match.diff) == (100, "exact", (("equal", HUND),))


def test_reopening_takes_it_out_and_confirming_again_puts_the_new_text_in(
    fresh: Workbench, stored: StoredArticle
) -> None:
    save(fresh, stored, 1, "The dog sleeps.")
    assert ask(fresh, stored, HUND)
    save(fresh, stored, 1, "The dog is asleep.", Status.EDITED)
    assert ask(fresh, stored, HUND) == ()
    save(fresh, stored, 1, "The dog is asleep.")
    assert [match.target for match in ask(fresh, stored, HUND)] == ["The dog is asleep."]


def test_a_source_nearly_the_same_is_found_with_what_differs(
    fresh: Workbench, stored: StoredArticle
) -> None:
    save(fresh, stored, 2, "The cat drinks milk.")
    (match,) = ask(fresh, stored, MILCH)
    assert (match.kind, match.percent, match.adapted) == ("fuzzy", 75, "")
    assert match.diff == (
        ("equal", "Die Katze trinkt "), ("delete", "Milch"), ("insert", "Wasser"), ("equal", "."),
    )  # fmt: skip


def test_other_numbers_make_99_and_are_put_in(fresh: Workbench, stored: StoredArticle) -> None:
    save(fresh, stored, 3, "1,200 guests came.")
    (match,) = ask(fresh, stored, "Es kamen 13.450 Gäste.")
    assert (match.percent, match.adapted) == (99, "13,450 guests came.")


def test_the_threshold_of_the_project_holds(fresh: Workbench, stored: StoredArticle) -> None:
    save(fresh, stored, 2, "The cat drinks milk.")
    memory.set_threshold(fresh, stored.project_id, 80)
    assert (memory.threshold(fresh, stored.project_id), ask(fresh, stored, MILCH)) == (80, ())
    memory.set_threshold(fresh, stored.project_id, 100)
    assert ask(fresh, stored, KATZE)
    for refused in (49, 101):
        with pytest.raises(InputError):
            memory.set_threshold(fresh, stored.project_id, refused)


def test_the_project_goes_before_the_shared_memory_and_nothing_is_said_twice(
    fresh: Workbench, stored: StoredArticle
) -> None:
    save(fresh, stored, 1, "The dog sleeps.")
    share(fresh, (HUND, "The dog sleeps."), (HUND, "The hound sleeps."), ("der hund schläft", "-"))
    said = [(match.project, match.target, match.percent) for match in ask(fresh, stored, HUND)]
    assert said == [
        ("this project", "The dog sleeps.", 100),
        ("shared", "The hound sleeps.", 100),
        ("shared", "-", 94),
    ]


def test_a_segment_is_not_told_what_it_said_itself(fresh: Workbench, stored: StoredArticle) -> None:
    save(fresh, stored, 1, "The dog sleeps.")
    own = (stored.id, stored.article.included_segments[1].id)
    assert memory.lookup(fresh, stored.project_id, HUND, "de", "en", own=own) == ()


def test_what_another_process_adds_and_removes_shows_at_once(
    fresh: Workbench, stored: StoredArticle
) -> None:
    share(fresh, (HUND, "One."))
    assert len(ask(fresh, stored, HUND)) == 1
    with Workbench(fresh.settings) as other:
        batch = share(other, (HUND, "Two."))
        assert len(ask(fresh, stored, HUND)) == 2
        other.store.memory.take_back(None, batch)
    assert [match.target for match in ask(fresh, stored, "Der Hund schlief.")] == ["One."]


def test_many_units_of_one_source_do_not_hide_the_context(
    fresh: Workbench, stored: StoredArticle
) -> None:
    save(fresh, stored, 1, "In context.")
    share(fresh, *((HUND, f"The dog sleeps, version {number}.") for number in range(80)))
    assert ask(fresh, stored, HUND, "Der Hof", KATZE)[0].target == "In context."


def test_filling_keeps_what_was_confirmed_before_there_was_a_memory(
    fresh: Workbench, stored: StoredArticle
) -> None:
    first, second, third = (segment.id for segment in stored.article.included_segments[1:4])
    texts = {first: (HUND, "The dog sleeps."), second: (KATZE, "The cat drinks milk.")}
    fresh.store.translations.import_human(stored.id, "en", texts, Status.CONFIRMED)
    edited = {third: ("Es kamen 1.200 Gäste.", "Guests.")}
    fresh.store.translations.import_human(stored.id, "en", edited, Status.EDITED)
    assert memory.fill(fresh, stored.project_id) == 2
    (kept,) = fresh.store.memory.counts(stored.project_id)
    newest = fresh.store.memory.newest(kept.scope, 1)
    assert memory.fill(fresh, stored.project_id) == 2
    assert fresh.store.memory.counts(stored.project_id) == [kept]
    assert fresh.store.memory.newest(kept.scope, 1) == newest
    assert ask(fresh, stored, KATZE, HUND, "Es kamen 1.200 Gäste.")[0].percent == 101


def test_several_threads_may_ask_and_confirm(fresh: Workbench, stored: StoredArticle) -> None:
    share(fresh, *((f"Satz Nummer {'x' * number}.", "-") for number in range(300)))
    problems: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for _ in range(5):
                memory.lookup(fresh, stored.project_id, f"Satz Nummer {name}.", "de", "en")
                fresh.store.memory.put(None, NewUnit(f"Neu {name}", "-", "de", "en"), "test")
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=("x" * n,)) for n in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert problems == []
    assert fresh.store.memory.counts(None)[0].units == 320


def test_only_so_many_units_are_indexed_at_once(
    fresh: Workbench, stored: StoredArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.services.memory_indexes.MAX_UNITS", 3)
    share(fresh, (HUND, "a"), (KATZE, "b"))
    scopes = [Scope(None, "de", code) for code in ("en", "fr", "it")]
    for scope in scopes:
        units = [NewUnit(HUND, "x", "de", scope.target_language), NewUnit(KATZE, "y", "de", "fr")]
        [*fresh.store.memory.add_many(None, units, "f")]
    for scope in scopes:
        assert fresh.memory.search(scope, HUND, 0.7, 5)
    assert fresh.memory.units <= 3


def test_find_and_replace_opens_what_was_confirmed_and_its_undo_closes_it(
    fresh: Workbench, stored: StoredArticle
) -> None:
    save(fresh, stored, 1, "The dog sleeps.")
    desk = open_desk(fresh, stored.id, "en")
    done = replacing.apply(fresh, desk, replacing.find(desk, replacing.Query("sleeps", "snores")))
    assert ask(fresh, stored, HUND) == ()
    replacing.take_back(fresh, open_desk(fresh, stored.id, "en"), done)
    assert [match.target for match in ask(fresh, stored, HUND)] == ["The dog sleeps."]


def test_bringing_in_over_a_confirmed_text_opens_it_and_its_undo_closes_it(
    fresh: Workbench, stored: StoredArticle
) -> None:
    save(fresh, stored, 1, "The dog sleeps.")
    given = bring_in.Given("", b"The farm\n\nThe dog is asleep. The cat drinks milk. Guests came.")
    proposal = bring_in.propose(fresh, stored.id, given, language="en")
    assert bring_in.save(fresh, proposal, bring_in.Replace.ALL)
    assert ask(fresh, stored, HUND) == ()
    done = bring_in.last_import(fresh, stored, "en")
    assert done is not None
    bring_in.take_back(fresh, done.id)
    assert [match.target for match in ask(fresh, stored, HUND)] == ["The dog sleeps."]
