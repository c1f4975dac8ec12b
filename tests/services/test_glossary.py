"""The glossary at work: found in texts, kept tidy, from files and into files."""

from dataclasses import replace

import pytest

from workbench.errors import InputError, LanguageError, UnreadableFileError
from workbench.services import Workbench, drafting, glossary, glossary_exchange
from workbench.services.articles import add_text
from workbench.store import Project
from workbench.text.article import Role
from workbench.text.term import ANY_LANGUAGE, Term, TermStatus

TRUCE = Term("Waffenstillstand", "ceasefire", "de", "en")
FORBIDDEN = replace(TRUCE, target="cease-fire", status=TermStatus.FORBIDDEN)
OUTLET = Term("Kanal Nord", "", "de", ANY_LANGUAGE, TermStatus.DO_NOT_TRANSLATE)


@pytest.fixture
def project(fresh: Workbench) -> Project:
    return fresh.store.projects.create("Am Fluss")


def sources(wb: Workbench, project_id: str | None, text: str, target: str = "en") -> list[str]:
    return [hit.source for hit in glossary.hits(wb, project_id, text, "de", target)]


def test_terms_are_found_as_soon_as_they_are_there(fresh: Workbench, project: Project) -> None:
    text = "Die Waffenstillstände hielten nicht."
    assert sources(fresh, project.id, text) == []
    glossary.add(fresh, project.id, TRUCE)
    assert sources(fresh, project.id, text) == ["Waffenstillstand"]
    assert sources(fresh, project.id, text, "fr") == []
    fresh.store.terms.delete([fresh.store.terms.list(project.id)[0].id])
    assert sources(fresh, project.id, text) == []


def test_all_entries_of_a_source_come_with_its_hit(fresh: Workbench, project: Project) -> None:
    glossary.add(fresh, project.id, TRUCE)
    glossary.add(fresh, project.id, FORBIDDEN)
    (hit,) = glossary.hits(fresh, project.id, "Der Waffenstillstand hielt.", "de-AT", "en-GB")
    assert (hit.usable, hit.forbidden) == (("ceasefire",), ("cease-fire",))
    assert len({term.concept for term in hit.terms}) == 1


def test_the_project_has_the_last_word_over_what_is_shared(
    fresh: Workbench, project: Project
) -> None:
    glossary.add(fresh, None, TRUCE)
    glossary.add(fresh, project.id, replace(TRUCE, status=TermStatus.FORBIDDEN))
    (hit,) = glossary.hits(fresh, project.id, "Der Waffenstillstand hielt.", "de", "en")
    assert hit.status is TermStatus.FORBIDDEN
    other = fresh.store.projects.create("Im Tal")
    (hit,) = glossary.hits(fresh, other.id, "Der Waffenstillstand hielt.", "de", "en")
    assert hit.usable == ("ceasefire",)


def test_what_is_not_translated_holds_for_any_language(fresh: Workbench, project: Project) -> None:
    glossary.add(fresh, project.id, OUTLET)
    for target in ("en", "pl"):
        (hit,) = glossary.hits(fresh, project.id, "Das meldet Kanal Nord.", "de", target)
        assert hit.terms[0].target == "Kanal Nord"


@pytest.mark.parametrize(
    ("term", "told"),
    [
        (replace(TRUCE, source="  "), "source term has no word"),
        (replace(TRUCE, target="–"), "target term has no word"),
        (replace(TRUCE, target="x" * 301), "301 characters"),
        (replace(TRUCE, target_language="de"), "Both sides"),
        (replace(TRUCE, target_language=ANY_LANGUAGE), "every language"),
    ],
)
def test_what_cannot_be_a_term_is_refused(
    fresh: Workbench, project: Project, term: Term, told: str
) -> None:
    with pytest.raises(InputError, match=told):
        glossary.add(fresh, project.id, term)


def test_the_same_is_not_added_twice(fresh: Workbench, project: Project) -> None:
    glossary.add(fresh, project.id, TRUCE)
    with pytest.raises(InputError, match="already"):
        glossary.add(fresh, project.id, replace(TRUCE, target="Ceasefire"))
    with pytest.raises(InputError, match="already, as preferred"):
        glossary.add(fresh, project.id, replace(TRUCE, status=TermStatus.FORBIDDEN))
    glossary.add(fresh, None, TRUCE)


def test_a_term_is_edited_in_place(fresh: Workbench, project: Project) -> None:
    glossary.add(fresh, project.id, TRUCE)
    (kept,) = fresh.store.terms.list(project.id)
    glossary.edit(fresh, project.id, replace(kept, note="  house  style "))
    assert fresh.store.terms.list(project.id)[0].note == "house style"


def test_contradictions_are_told() -> None:
    terms = [
        TRUCE,
        replace(TRUCE, target="truce"),
        FORBIDDEN,
        replace(OUTLET, target="Kanal Nord", target_language="en"),
        Term("Kanal Nord", "Channel North", "de", "en"),
    ]
    told = [one.problem for one in glossary.contradictions(terms)]
    assert len(told) == 2
    assert "more than one preferred term: “ceasefire” and “truce”" in told[0]
    assert "not to be translated" in told[1]


def test_a_file_is_looked_at_before_it_is_saved(fresh: Workbench, project: Project) -> None:
    glossary.add(fresh, project.id, TRUCE)
    glossary.add(fresh, project.id, Term("Rat", "council", "de", "en"))
    data = (
        "Quelle;Ziel;Status\n"
        "Rat;council;\n"  # known
        "Rat;board;\n"  # a second preferred one
        "Waffenstillstand;ceasefire;verboten\n"  # a conflict
        "Amt;;\n"  # no target
        "Bank;bank;\nBank;bank;\n"  # twice in the file
    ).encode("cp1252")
    shown = glossary_exchange.preview(
        fresh, project.id, "liste.csv", data, source_language="de", target_language="en"
    )
    assert [(term.source, term.target) for term in shown.new] == [
        ("Rat", "board"),
        ("Bank", "bank"),
    ]
    assert shown.known == 2
    assert "forbidden in the file, preferred here" in shown.conflicts[0].problem
    assert "more than one preferred" in shown.contradictions[0].problem
    assert [bad.place for bad in shown.bad] == ["row 5"]
    assert len(fresh.store.terms.list(project.id)) == 2

    assert glossary_exchange.bring_in(fresh, shown) == 2
    assert glossary_exchange.bring_in(fresh, shown) == 0
    (batch,) = fresh.store.terms.batches(project.id)
    assert (batch.origin, batch.terms) == ("liste.csv", 2)
    assert glossary_exchange.take_back(fresh, batch.id) == 2
    assert len(fresh.store.terms.list(project.id)) == 2


@pytest.mark.parametrize("kind", list(glossary_exchange.FORMATS))
def test_what_is_exported_comes_back(fresh: Workbench, project: Project, kind: str) -> None:
    for term in (TRUCE, FORBIDDEN, OUTLET):
        glossary.add(fresh, project.id, term)
    data = glossary_exchange.export(fresh.store.terms.list(project.id), kind, "Am Fluss")
    shown = glossary_exchange.preview(fresh, None, f"terms.{kind}", data)
    assert not shown.bad
    said = {(t.source, t.target, t.target_language, t.status) for t in shown.new}
    assert said == {
        ("Waffenstillstand", "ceasefire", "en", TermStatus.PREFERRED),
        ("Waffenstillstand", "cease-fire", "en", TermStatus.FORBIDDEN),
        ("Kanal Nord", "Kanal Nord", ANY_LANGUAGE, TermStatus.DO_NOT_TRANSLATE),
    }


def test_unusable_files_are_told(fresh: Workbench, project: Project) -> None:
    with pytest.raises(InputError, match="empty"):
        glossary_exchange.preview(fresh, project.id, "terms.csv", b" \n")
    with pytest.raises(UnreadableFileError):
        glossary_exchange.preview(fresh, project.id, "terms.tbx", b"<tbx")
    with pytest.raises(UnreadableFileError):
        glossary_exchange.preview(fresh, project.id, "terms.csv", b"%PDF-1.7")
    with pytest.raises(LanguageError):
        glossary_exchange.preview(fresh, project.id, "terms.csv", b"source,target\nRat,council")
    with pytest.raises(InputError, match="no format"):
        glossary_exchange.export([], "xlsx", "Am Fluss")


def test_a_draft_keeps_what_is_not_to_be_translated(fresh: Workbench, project: Project) -> None:
    text = (
        "The harbour\n\nThe ship Sea Eagle left the harbour. Critics accuse Red Cross of a mistake."
    )
    stored = add_text(fresh, project.id, text, Role.COMMENTARY, {"language": "en"})
    names = ("Sea Eagle", "Red Cross")
    for name in names:
        glossary.add(fresh, project.id, Term(name, "", "en", "pt", TermStatus.DO_NOT_TRANSLATE))
    made = drafting.draft_article(fresh, stored.article, "pt", project_id=project.id)
    drafts = {one.source: one for one in made}
    for name in names:
        (about,) = (one for source, one in drafts.items() if name in source)
        assert name in about.text
        assert not about.flags
    (plain,) = (
        one
        for one in drafting.draft_article(fresh, stored.article, "pt")
        if "Red Cross" in one.source
    )
    assert "Cruz Vermelha" in plain.text
