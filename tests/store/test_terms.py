"""Glossaries: a project's own and the shared one, changed one by one or by the file."""

import io
from dataclasses import replace

import pytest

from workbench.errors import NotFoundError
from workbench.store import Store, export_project, import_project
from workbench.text.term import Term, TermStatus


def term(source: str = "Waffenstillstand", target: str = "ceasefire", **more: object) -> Term:
    return replace(Term(source, target, "de", "en"), **more)  # type: ignore[arg-type]


def sources(store: Store, project_id: str | None) -> list[str]:
    return [found.source for found in store.terms.list(project_id)]


def test_a_project_sees_its_own_terms_before_the_shared_ones(store: Store) -> None:
    project, other = store.projects.create("Am Fluss"), store.projects.create("Im Tal")
    store.terms.add([term("Amt")], None)
    store.terms.add([term("Rat")], project.id)
    store.terms.add([term("Tal")], other.id)
    assert sources(store, project.id) == ["Rat", "Amt"]
    assert sources(store, None) == ["Amt"]
    assert [found.shared for found in store.terms.list(project.id)] == [False, True]


def test_everything_of_a_term_is_kept(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    mine = term(status=TermStatus.FORBIDDEN, part_of_speech="noun", note="house style")
    store.terms.add([mine], project.id)
    (kept,) = store.terms.list(project.id)
    assert replace(kept, id=0, concept="") == mine


def test_a_term_is_edited_and_shared(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    store.terms.add([term()], project.id)
    (kept,) = store.terms.list(project.id)
    store.terms.edit(replace(kept, target="truce"), None)
    assert [found.target for found in store.terms.list(None)] == ["truce"]
    store.terms.delete([kept.id])
    with pytest.raises(NotFoundError, match="no longer there"):
        store.terms.edit(kept, project.id)


def test_every_change_shows_in_the_stamp(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    seen = [store.terms.stamp(project.id)]
    store.terms.add([term(), term("Rat")], project.id)
    seen.append(store.terms.stamp(project.id))
    kept = store.terms.list(project.id)[0]
    store.terms.edit(replace(kept, note="new"), project.id)
    seen.append(store.terms.stamp(project.id))
    store.terms.delete([kept.id])
    seen.append(store.terms.stamp(project.id))
    assert len(set(seen)) == 4


def test_an_import_is_taken_back_but_for_what_was_edited(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    store.terms.add([term("Rat")], project.id)
    batch = store.terms.add([term("Amt"), term("Tal")], project.id, origin="terms.csv", batch=True)
    edited = next(t for t in store.terms.list(project.id) if t.source == "Tal")
    store.terms.edit(replace(edited, note="mine"), project.id)
    (told,) = store.terms.batches(project.id)
    assert (told.id, told.origin, told.terms, told.changed) == (batch, "terms.csv", 1, 1)
    assert store.terms.undo(told.id) == 1
    assert sources(store, project.id) == ["Rat", "Tal"]


def test_entries_of_one_concept_stay_together(store: Store) -> None:
    store.terms.add([term(concept="c1"), term(target="truce", concept="c1"), term("Rat")], None)
    concepts = [found.concept for found in store.terms.list(None)]
    assert len(set(concepts)) == 2


def test_terms_go_where_their_project_goes(store: Store) -> None:
    project = store.projects.create("Am Fluss")
    store.terms.add([term("Rat")], project.id)
    archive = io.BytesIO()
    export_project(store, project.id, archive)
    archive.seek(0)
    copy = import_project(store, archive)
    assert sources(store, copy.id) == ["Rat"]


def test_terms_of_no_project_are_refused(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.terms.add([term()], "0123456789ab")
