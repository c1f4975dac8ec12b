"""Bringing a file back: exactly what was changed in it changes, and nothing is overwritten."""

from collections.abc import Callable

import pytest

from tests.services.conftest import Add
from workbench.errors import LanguageError, NotFoundError, StaleEditError, UnreadableFileError
from workbench.services import Workbench, exports, translations
from workbench.services.bring_in import last_import, take_back
from workbench.services.reimport import Change, Preview, apply, article_of, preview
from workbench.services.reimport_matching import match, words
from workbench.store import StoredArticle
from workbench.text.translation import Draft, Route, RouteStep, Status

GERMAN = (
    "Der Hafen ist zu\n\n"
    "Die Straße zum Hafen ist gesperrt. Der Bürgermeister bittet um Geduld. Alle warten.\n\n"
    "Die Arbeiten kosten 3 Millionen Euro. Alle warten."
)
DRAFTS = (
    "The harbour is shut",
    "The road to the harbour is closed.",
    "The mayor asks for patience.",
    "Everyone waits.",
    "The work costs 5 million euros.",
    "All are waiting.",
)
MACHINE = RouteStep("de", "en", "argos", "1.9", signature="beam 4")
KEPT = ("xliff12", "xliff2", "docx", "json", "tmx")


@pytest.fixture
def stored(wb: Workbench, add: Add) -> StoredArticle:
    """An article with drafts of all but its last segment; the first is confirmed."""
    article = add(GERMAN)
    drafts = [
        Draft(segment.id, segment.core, text, Route((MACHINE,)))
        for segment, text in zip(article.article.included_segments, DRAFTS, strict=True)
    ]
    wb.store.translations.save_drafts(article.id, "en", drafts[:-1])
    edit(wb, article, 0, DRAFTS[0], Status.CONFIRMED)
    return article


def edit(wb: Workbench, stored: StoredArticle, at: int, text: str, status: Status) -> None:
    row = translations.rows(wb, stored.id, "en")[at]
    version = row.translated.version if row.translated else 0
    translations.edit_segment(wb, stored.id, "en", row.segment.id, text, status, version)


def exported(wb: Workbench, stored: StoredArticle, name: str = "xliff2") -> bytes:
    return exports.export_translation(wb, stored.id, "en", name).data


def changed(data: bytes, *changes: tuple[str, str]) -> bytes:
    text = data.decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def looked(wb: Workbench, stored: StoredArticle, data: bytes) -> Preview:
    return preview(wb, stored.id, "en", "back.file", data)


def texts(wb: Workbench, stored: StoredArticle) -> list[str]:
    rows = translations.rows(wb, stored.id, "en")
    return [row.translated.text if row.translated else "" for row in rows]


def statuses(wb: Workbench, stored: StoredArticle) -> list[str]:
    rows = translations.rows(wb, stored.id, "en")
    return [row.translated.status.value if row.translated else "missing" for row in rows]


# Nothing changes, and what changes is what was changed


@pytest.mark.parametrize("name", KEPT)
def test_an_unchanged_file_changes_nothing(wb: Workbench, stored: StoredArticle, name: str) -> None:
    found = looked(wb, stored, exported(wb, stored, name))
    assert set(found.counts) == {Change.SAME}
    assert found.coming() == ()
    assert (found.unplaced, found.problems) == ((), ())
    assert len(found.absent) == (1 if name == "tmx" else 0)  # a memory has what is translated
    assert apply(wb, found) == 0
    assert last_import(wb, stored, "en") is None


@pytest.mark.parametrize("name", [name for name in KEPT if name != "docx"])
def test_exactly_the_edited_rows_change(wb: Workbench, stored: StoredArticle, name: str) -> None:
    data = changed(
        exported(wb, stored, name),
        ("The mayor asks for patience.", "The mayor asks to be patient."),
        ("5 million", "3 million"),
    )
    found = looked(wb, stored, data)
    assert [row.change.value for row in found.coming()] == ["changed", "changed"]
    assert apply(wb, found) == 2
    assert texts(wb, stored) == [
        *DRAFTS[:2],
        "The mayor asks to be patient.",
        DRAFTS[3],
        "The work costs 3 million euros.",
        "",
    ]
    assert statuses(wb, stored) == [
        "confirmed", "machine", "edited", "machine", "edited", "missing",
    ]  # fmt: skip
    mayor = translations.rows(wb, stored.id, "en")[2].translated
    assert mayor is not None
    assert mayor.origin == "de→en argos 1.9, edited by a person"


def test_it_is_taken_back_in_one_step(wb: Workbench, stored: StoredArticle) -> None:
    before = texts(wb, stored), statuses(wb, stored)
    data = changed(
        exported(wb, stored),
        ("5 million", "3 million"),
        ('state="initial" subState="workbench:machine"', 'state="final"'),
    )
    apply(wb, looked(wb, stored, data))
    assert set(statuses(wb, stored)) == {"confirmed", "missing"}
    done = last_import(wb, stored, "en")
    assert done is not None
    assert done.file == "back.file"
    assert take_back(wb, done.id) == (4, 0)
    assert (texts(wb, stored), statuses(wb, stored)) == before


def test_a_text_where_there_was_none_tells_its_file(wb: Workbench, stored: StoredArticle) -> None:
    missing = translations.rows(wb, stored.id, "en")[-1].segment.id
    data = exported(wb, stored).decode()
    at = data.index("</source>", data.index(f'<segment id="{missing}"'))
    data = f"{data[:at]}</source><target>All wait.</target>{data[at + 9 :]}"
    assert apply(wb, looked(wb, stored, data.encode())) == 1
    last = translations.rows(wb, stored.id, "en")[-1].translated
    assert last is not None
    assert last.origin == "human, brought in from back.file, aligned by its segments"
    assert last.status is Status.EDITED


def test_new_texts_are_checked(wb: Workbench, stored: StoredArticle) -> None:
    apply(wb, looked(wb, stored, changed(exported(wb, stored), ("5 million", "7 million"))))
    money = translations.rows(wb, stored.id, "en")[4].translated
    assert money is not None
    assert any("number" in flag.code for flag in money.flags)


# States


def test_a_raised_state_comes_in_without_a_change_of_text(
    wb: Workbench, stored: StoredArticle
) -> None:
    old = 'state="initial" subState="workbench:machine"'
    found = looked(wb, stored, changed(exported(wb, stored), (old, 'state="reviewed"')))
    assert found.counts == {Change.SAME: 2, Change.STATUS: 4}
    apply(wb, found)
    assert statuses(wb, stored) == [*["confirmed"] * 5, "missing"]
    road = translations.rows(wb, stored.id, "en")[1].translated
    assert road is not None
    assert road.route == Route((MACHINE,))


def test_an_edited_text_is_not_confirmed_unless_the_file_says_so(
    wb: Workbench, stored: StoredArticle
) -> None:
    data = exported(wb, stored)
    found = looked(wb, stored, changed(data, ("The harbour is shut", "The port is shut")))
    assert [(row.text, row.status) for row in found.coming()] == [
        ("The port is shut", Status.EDITED)
    ]


# Changed in both places


def test_a_text_changed_in_both_places_is_a_conflict(wb: Workbench, stored: StoredArticle) -> None:
    data = changed(exported(wb, stored), ("Everyone waits.", "Everybody waits."))
    edit(wb, stored, 3, "All wait.", Status.EDITED)
    found = looked(wb, stored, data)
    (row,) = (row for row in found.rows if row.change is Change.CONFLICT)
    assert (row.text, row.before and row.before.text) == ("Everybody waits.", "All wait.")
    assert apply(wb, found) == 0
    assert texts(wb, stored)[3] == "All wait."
    assert apply(wb, found, take={row.segment_id}) == 1
    assert texts(wb, stored)[3] == "Everybody waits."


def test_a_text_confirmed_here_meanwhile_is_not_overwritten(
    wb: Workbench, stored: StoredArticle
) -> None:
    data = changed(exported(wb, stored), ("Everyone waits.", "Everybody waits."))
    edit(wb, stored, 3, "Everyone waits.", Status.CONFIRMED)
    assert looked(wb, stored, data).counts[Change.CONFLICT] == 1


def test_the_same_change_in_both_places_is_none(wb: Workbench, stored: StoredArticle) -> None:
    data = changed(exported(wb, stored), ("Everyone waits.", "Everybody waits."))
    edit(wb, stored, 3, "Everybody waits.", Status.EDITED)
    assert looked(wb, stored, data).coming() == ()


def test_what_was_changed_only_here_stays(wb: Workbench, stored: StoredArticle) -> None:
    data = exported(wb, stored)
    edit(wb, stored, 3, "All wait.", Status.EDITED)
    found = looked(wb, stored, data)
    assert found.counts[Change.NEWER_HERE] == 1
    assert apply(wb, found) == 0


def test_an_emptied_text_stays(wb: Workbench, stored: StoredArticle) -> None:
    found = looked(wb, stored, changed(exported(wb, stored), (">Everyone waits.<", "><")))
    assert found.counts[Change.EMPTY] == 1
    assert apply(wb, found) == 0


def test_without_marks_only_drafts_give_way(wb: Workbench, stored: StoredArticle) -> None:
    data = exported(wb, stored).decode()
    data = data[: data.index("<unit")].replace("mda:", "x:") + data[data.index("<unit") :]
    data = data.replace('type="base"', 'type="other"').replace("The ", "Our ")
    edit(wb, stored, 2, "A mayor asks for patience.", Status.EDITED)
    data = data.replace('xmlns:mda="', 'xmlns:x="urn:x" xmlns:mda="')
    found = looked(wb, stored, data.encode())
    changes = [row.change for row in found.rows]
    assert changes[0] is Change.CONFLICT
    assert changes[1] is Change.CHANGED
    assert changes[2] is Change.CONFLICT


def test_nothing_is_saved_when_something_was_changed_since(
    wb: Workbench, stored: StoredArticle
) -> None:
    data = changed(exported(wb, stored), ("The ", "Our "))
    found = looked(wb, stored, data)
    edit(wb, stored, 4, "Mine.", Status.EDITED)
    before = texts(wb, stored)
    with pytest.raises(StaleEditError):
        apply(wb, found)
    assert texts(wb, stored) == before


# Files that another program made


def foreign(*pairs: tuple[str, str], target: str = "en") -> bytes:
    units = "".join(
        f'<trans-unit id="{n}"><source>{source}</source><target state="final">{text}</target>'
        "</trans-unit>"
        for n, (source, text) in enumerate(pairs, 1)
    )
    return (
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" '
        f'source-language="de-DE" target-language="{target}" datatype="plaintext"><body>{units}'
        "</body></file></xliff>"
    ).encode()


def test_rows_without_our_ids_find_their_segments_by_words(
    wb: Workbench, stored: StoredArticle
) -> None:
    data = foreign(
        ("Alle warten.", "All wait (1)."),
        ("Alle  warten.", "All wait (2)."),
        ("Der Hafen ist zu", "The harbour is shut"),
    )
    found = looked(wb, stored, data)
    assert [(row.text, row.change.value) for row in found.rows] == [
        ("The harbour is shut", "same"),
        ("All wait (1).", "changed"),
        ("All wait (2).", "changed"),
    ]
    assert found.rows[1].status is Status.CONFIRMED
    assert len(found.absent) == 3


def test_split_segments_are_joined_and_merged_and_unknown_ones_named(
    wb: Workbench, stored: StoredArticle
) -> None:
    data = foreign(
        ("Die Straße zum Hafen", "The road to the harbour"),
        ("ist gesperrt.", "is blocked."),
        ("Der Bürgermeister bittet um Geduld. Alle warten.", "Patience, the mayor asks."),
        ("Der Zug fährt.", "The train runs."),
    )
    found = looked(wb, stored, data)
    (row,) = found.rows
    assert (row.text, row.in_pieces) == ("The road to the harbour is blocked.", 2)
    assert found.unplaced == (
        ("Patience, the mayor asks.", "it translates 2 segments as one"),
        ("The train runs.", "its source is not in the article: “Der Zug fährt.”"),
    )


def test_a_source_changed_in_the_file_is_told(wb: Workbench, stored: StoredArticle) -> None:
    data = changed(exported(wb, stored), ("um Geduld.", "um viel Geduld."))
    found = looked(wb, stored, data)
    assert [row.same_source for row in found.rows].count(False) == 1


def test_a_segment_corrected_here_is_unknown_to_an_old_file(
    wb: Workbench, stored: StoredArticle
) -> None:
    data = exported(wb, stored)
    from workbench.text.edit import replace_block_text

    article = replace_block_text(stored.article, 0, "Der Hafen ist offen")
    wb.store.articles.update(stored.id, article, version=stored.version)
    found = looked(wb, stored, data)
    assert [reason for _, reason in found.unplaced] == [
        "its source is not in the article: “Der Hafen ist zu”"
    ]


def test_other_languages_and_other_articles_are_refused(
    wb: Workbench, stored: StoredArticle, add: Callable[..., StoredArticle]
) -> None:
    with pytest.raises(LanguageError, match="a translation into French, not into English"):
        looked(wb, stored, foreign(("Alle warten.", "Tous attendent."), target="fr-CA"))
    other = add("Die Katze schläft. Der Hund bellt.")
    with pytest.raises(UnreadableFileError, match="None of the 6 segments") as caught:
        looked(wb, other, exported(wb, stored))
    assert "made elsewhere" in caught.value.way_out


# Which article


@pytest.mark.parametrize("name", KEPT)
def test_a_file_says_which_article_it_belongs_to(
    wb: Workbench, stored: StoredArticle, name: str
) -> None:
    assert article_of(wb, "a.file", exported(wb, stored, name)) == (stored.id, "en")


def test_a_file_of_another_program_or_a_gone_article_is_told(
    wb: Workbench, stored: StoredArticle
) -> None:
    with pytest.raises(UnreadableFileError, match="does not say which article"):
        article_of(wb, "a.xlf", foreign(("Ja.", "Yes.")))
    data = exported(wb, stored).replace(stored.id.encode(), b"0" * len(stored.id))
    with pytest.raises(NotFoundError, match="Der Hafen ist zu"):
        article_of(wb, "a.xlf", data)


def test_words_are_compared_without_white_space_and_composed() -> None:
    assert words("Stra\u00dfe  zu\n") == words("Straße zu")
    assert words("u\u0308ber") == words("über")
    assert match((), ()).found == ()
