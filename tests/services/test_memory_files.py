"""Files brought into a memory, written from it, and taken back."""

import io
from collections.abc import Iterator

import pytest

from workbench.errors import InputError, LanguageError, UnreadableFileError
from workbench.services import Workbench
from workbench.services.memory_concordance import concordance
from workbench.services.memory_files import (
    GivenFile,
    export_tmx,
    import_file,
    import_units,
    take_back,
)
from workbench.store.memory_records import NewUnit, Scope

SHARED = Scope(None, "de", "en")
TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
 o-tmf="t" adminlang="en" srclang="de" datatype="plaintext"/><body>
<tu><tuv xml:lang="de-DE"><seg>Der Hund schläft.</seg></tuv>
 <tuv xml:lang="en"><seg>The dog sleeps.</seg></tuv>
 <tuv xml:lang="fr"><seg>Le chien dort.</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Allein.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>The road is long.</seg></tuv>
 <tuv xml:lang="de"><seg>Die Straße ist lang.</seg></tuv></tu>
</body></tmx>
"""


def given(name: str, text: str) -> GivenFile:
    return GivenFile(name, io.BytesIO(text.encode()))


def pairs(wb: Workbench, scope: Scope = SHARED) -> list[tuple[str, str]]:
    return [(unit.source, unit.target) for unit in wb.store.memory.units(scope)]


def test_a_tmx_comes_in_by_the_languages_it_names(fresh: Workbench) -> None:
    brought = import_file(fresh, None, given("a.tmx", TMX))
    assert (brought.units, brought.known) == (3, 0)
    assert pairs(fresh) == [
        ("Der Hund schläft.", "The dog sleeps."), ("Die Straße ist lang.", "The road is long."),
    ]  # fmt: skip
    assert pairs(fresh, Scope(None, "de", "fr")) == [("Der Hund schläft.", "Le chien dort.")]


def test_of_a_tmx_only_the_languages_asked_for_come_in(fresh: Workbench) -> None:
    brought = import_file(
        fresh, None, given("a.tmx", TMX), source_language="fr", target_language="en"
    )
    assert brought.units == 1
    assert pairs(fresh, Scope(None, "fr", "en")) == [("Le chien dort.", "The dog sleeps.")]
    with pytest.raises(InputError, match="no pair of passages in these languages"):
        import_file(fresh, None, given("a.tmx", TMX), source_language="it")


def test_a_table_and_two_files_come_in(fresh: Workbench) -> None:
    project = fresh.store.projects.create("Hof").id
    brought = import_file(
        fresh, project, given("a.tsv", "Hund\tdog\nKatze\n"), source_language="de",
        target_language="en",
    )  # fmt: skip
    assert (brought.units, brought.problems) == (1, ("line 2: it has no tab",))
    again = import_file(
        fresh, project, given("a.de", "Hund\nKatze"), given("a.en", "dog\ncat"),
        source_language="German", target_language="en",
    )  # fmt: skip
    assert (again.units, again.known) == (1, 1)
    assert pairs(fresh, Scope(project, "de", "en")) == [("Hund", "dog"), ("Katze", "cat")]
    origins = [batch.origin for batch in fresh.store.memory.batches(project)]
    assert origins == ["a.de, a.en", "a.tsv"]


def test_languages_must_be_known(fresh: Workbench) -> None:
    with pytest.raises(LanguageError, match="does not say its languages"):
        import_file(fresh, None, given("a.tsv", "Hund\tdog"))
    with pytest.raises(LanguageError, match="would be in German"):
        import_file(
            fresh, None, given("a.tsv", "a\tb"), source_language="de", target_language="de-AT"
        )
    assert import_file(fresh, None, given("b.tsv", "de\ten\nHund\tdog")).units == 1


def test_an_import_that_breaks_leaves_nothing(
    fresh: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.store.memory._WRITTEN_AT_ONCE", 2)

    def breaking() -> Iterator[NewUnit]:
        for number in range(5):
            yield NewUnit(f"Satz {number}", "-", "de", "en")
        raise UnreadableFileError("It broke.", "Mend it.")

    with pytest.raises(UnreadableFileError):
        import_units(fresh, None, breaking(), "broken")
    assert pairs(fresh) == []


def test_what_is_written_can_be_read_again(fresh: Workbench) -> None:
    import_file(fresh, None, given("a.tmx", TMX))
    file = io.BytesIO()
    assert export_tmx(fresh, SHARED, file) == 2
    project = fresh.store.projects.create("Hof").id
    file.seek(0)
    import_file(fresh, project, GivenFile("b.tmx", file))
    assert pairs(fresh, Scope(project, "de", "en")) == pairs(fresh)


def test_words_are_found_however_they_are_spelled(fresh: Workbench) -> None:
    import_file(fresh, None, given("a.tmx", TMX))
    (one,) = concordance(fresh, None, "STRASSE", languages=("de", "en")).found
    assert [one.unit.source[slice(*span)] for span in one.source_spans] == ["Straße"]
    assert one.target_spans == ()
    found = concordance(fresh, None, "the").found
    assert [occurrence.unit.target for occurrence in found] == [
        "The road is long.", "The dog sleeps.",
    ]  # fmt: skip
    assert concordance(fresh, None, "the", sides=("source",)).found == ()
    assert concordance(fresh, None, "lan").found
    assert not concordance(fresh, None, "lan", whole_words=True).found
    assert concordance(fresh, None, "the", limit=1).more


def test_what_is_taken_back_is_found_no_more(fresh: Workbench) -> None:
    project = fresh.store.projects.create("Hof").id
    mine = import_file(fresh, project, given("a.tsv", "de\ten\nDer Hund\tthe dog"))
    import_file(fresh, None, given("a.tsv", "de\ten\nEin Hund\ta dog"))
    owners = [o.unit.project_id for o in concordance(fresh, project, "hund").found]
    assert owners == [project, None]
    assert take_back(fresh, project, mine.batch) == 1
    assert [o.unit.source for o in concordance(fresh, project, "hund").found] == ["Ein Hund"]
