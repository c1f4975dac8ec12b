"""A saved text is checked anew: its flags speak of the words that stand there now."""

import json
import zipfile
from io import BytesIO

import pytest

from tests.services.conftest import ARGOS, Add
from workbench.exchange import BILINGUAL_FORMATS
from workbench.services import Workbench, articles, exports, translations
from workbench.services.checking import flags_of_edit
from workbench.store import RESEGMENTED, StoredArticle, TranslatedSegment
from workbench.text.translation import Draft, Flag, Hypothesis, Route, RouteStep, Severity, Status
from workbench.translation.guards import check_all, demo_flags, in_pieces_flag, truncated_flag

SOURCE = "Im Hafen lagen 48 Schiffe und warteten auf Wind."
WRONG = "In the harbour lay 84 ships and waited for wind."
RIGHT = "In the harbour lay 48 ships and waited for wind."
OTHER = "There were 84 ships at the port, and all were waiting for wind."
TEXT = f"Der Hafen\n\n{SOURCE} Niemand fuhr hinaus."

ROUTE = Route((RouteStep("de", "en", "argos", "0.1", demo=True),))
ON_THE_WAY = Flag("repetition", "On the way, in “en”: “the” is repeated 5 times, as in a loop.")
OF_THE_DRAFT = (*demo_flags(ROUTE), truncated_flag(), in_pieces_flag(2), ON_THE_WAY)


@pytest.fixture
def stored(wb: Workbench, add: Add) -> StoredArticle:
    """An article whose one numbered sentence was drafted with a wrong number."""
    stored = add(TEXT)
    flags = (*check_all(SOURCE, WRONG, "de", "en"), *OF_THE_DRAFT)
    made = Draft(key(stored), SOURCE, WRONG, ROUTE, flags, (Hypothesis(OTHER, -1.0),))
    wb.store.translations.save_drafts(stored.id, "en", [made])
    return stored


def key(stored: StoredArticle) -> str:
    return next(s.id for s in stored.article.segments if s.core == SOURCE)


def save(
    wb: Workbench, stored: StoredArticle, text: str, status: Status = Status.EDITED
) -> TranslatedSegment:
    before = wb.store.translations.find(stored.id, "en", key(stored))
    version = before.version if before else 0
    return translations.edit_segment(wb, stored.id, "en", key(stored), text, status, version)


def codes(row: TranslatedSegment) -> list[str]:
    return [flag.code for flag in row.flags]


def test_a_corrected_number_and_the_rewritten_draft_leave_no_flag(
    wb: Workbench, stored: StoredArticle
) -> None:
    assert save(wb, stored, RIGHT).flags == ()
    assert save(wb, stored, RIGHT, Status.CONFIRMED).flags == ()


def test_a_newly_wrong_number_is_flagged_with_what_now_stands_there(
    wb: Workbench, stored: StoredArticle
) -> None:
    save(wb, stored, RIGHT)
    row = save(wb, stored, RIGHT.replace("48", "49"))
    assert codes(row) == ["number_mismatch"]
    assert "“49”" in row.flags[0].message
    assert "84" not in row.flags[0].message


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SOURCE, "identical"),
        ("Im Hafen lagen 48 Schiffe und waited for wind.", "untranslated"),
        ("48 ships.", "length_ratio"),
        ("In the harbour lay 48 ships (", "dropped_tail"),
        ("48 ships ships ships ships waited for wind there.", "repetition"),
        ("В гавани 48 кораблей ждали ветра.", "garbage"),
    ],
)
def test_every_guard_looks_at_a_persons_words(
    wb: Workbench, stored: StoredArticle, text: str, code: str
) -> None:
    assert codes(save(wb, stored, RIGHT)) == []
    assert code in codes(save(wb, stored, text))


@pytest.mark.parametrize("text", [WRONG, f" {WRONG.replace(' ', '  ')}\n"])
def test_a_draft_that_was_merely_confirmed_keeps_all_its_flags(
    wb: Workbench, stored: StoredArticle, text: str
) -> None:
    row = save(wb, stored, text, Status.CONFIRMED)
    assert [code for code in codes(row) if code != "double_space"] == [
        "number_mismatch",
        "demo_model",
        "truncated",
        "in_pieces",
        "repetition",
    ]
    assert row.flags[-1] == ON_THE_WAY
    assert row.origin == row.route.label


@pytest.mark.parametrize("text", [WRONG, OTHER])
def test_going_back_to_a_machines_words_brings_back_who_made_them(
    wb: Workbench, stored: StoredArticle, text: str
) -> None:
    save(wb, stored, RIGHT)
    row = save(wb, stored, text)
    assert codes(row) == ["number_mismatch", "demo_model"]
    assert row.origin == f"de→en {ARGOS}"


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_emptied_segment_has_no_flags(wb: Workbench, stored: StoredArticle, text: str) -> None:
    assert save(wb, stored, text).flags == ()


def test_an_edit_heard_of_twice_is_checked_as_well(wb: Workbench, stored: StoredArticle) -> None:
    wrong = RIGHT.replace("48", "47")
    first = translations.edit_segment(wb, stored.id, "en", key(stored), wrong, Status.EDITED, 1)
    again = translations.edit_segment(wb, stored.id, "en", key(stored), wrong, Status.CONFIRMED, 1)
    assert again.version == first.version + 1
    assert codes(again) == codes(first) == ["number_mismatch"]


def test_a_text_written_without_a_draft_is_checked(wb: Workbench, add: Add) -> None:
    row = save(wb, add(TEXT), WRONG)
    assert (codes(row), row.origin) == (["number_mismatch"], "human")


def test_a_confirmed_draft_is_checked_against_the_corrected_source(
    wb: Workbench, stored: StoredArticle
) -> None:
    index = next(n for n, block in enumerate(stored.article.blocks) if SOURCE in block.text)
    text = stored.article.blocks[index].text.replace("48", "84")
    changed = articles.replace_text(wb, stored.id, stored.version, index, text)
    (row,) = [r for r in translations.rows(wb, stored.id, "en") if r.translated]
    assert row.segment.id in {segment.id for segment in changed.article.segments}
    assert row.translated is not None
    done = translations.edit_segment(
        wb, stored.id, "en", row.segment.id, WRONG, Status.CONFIRMED, row.translated.version
    )
    assert "number_mismatch" not in codes(done)
    assert "demo_model" in codes(done)


def test_a_flag_about_a_source_cut_anew_goes_with_the_first_save(
    wb: Workbench, stored: StoredArticle
) -> None:
    before = wb.store.translations.find(stored.id, "en", key(stored))
    assert before is not None
    cut = Flag(RESEGMENTED, "The source was cut anew.", Severity.WARNING)
    wb.store.translations.edit(
        stored.id,
        "en",
        key(stored),
        source=SOURCE,
        text=WRONG,
        status=Status.EDITED,
        version=1,
        flags=[cut, *before.flags],
    )
    before = wb.store.translations.find(stored.id, "en", key(stored))
    assert before is not None
    assert RESEGMENTED in codes(before)
    seen = codes(save(wb, stored, WRONG, Status.CONFIRMED))
    assert RESEGMENTED not in seen
    assert "demo_model" in seen


def kept_long_ago(wb: Workbench, stored: StoredArticle, text: str, flags: list[Flag]) -> None:
    """Save a text with flags as an earlier workbench did, without checking it."""
    wb.store.translations.edit(
        stored.id, "en", key(stored),
        source=SOURCE, text=text, status=Status.CONFIRMED, version=1, flags=flags,
    )  # fmt: skip


def shown(wb: Workbench, stored: StoredArticle) -> TranslatedSegment:
    (row,) = [r.translated for r in translations.rows(wb, stored.id, "en") if r.translated]
    return row


def test_a_text_saved_long_ago_is_shown_with_the_flags_of_today(
    wb: Workbench, stored: StoredArticle
) -> None:
    cut = Flag(RESEGMENTED, "The source was cut anew.", Severity.WARNING)
    old = [*check_all(SOURCE, WRONG, "de", "en"), *OF_THE_DRAFT, cut]
    kept_long_ago(wb, stored, RIGHT, old)
    assert codes(shown(wb, stored)) == [RESEGMENTED]
    data = json.loads(exports.export_translation(wb, stored.id, "en", "json").data)
    assert [s["flags"] for s in data["segments"] if s["target"]] == [
        [{"code": cut.code, "message": cut.message, "severity": "warning"}]
    ]


def test_what_no_guard_saw_when_it_was_saved_is_flagged_as_it_is_shown(
    wb: Workbench, stored: StoredArticle
) -> None:
    kept_long_ago(wb, stored, RIGHT.replace("48", "47"), [])
    assert codes(shown(wb, stored)) == ["number_mismatch"]


def test_a_draft_and_a_human_translation_are_shown_with_the_flags_they_have(
    wb: Workbench, stored: StoredArticle, add: Add
) -> None:
    before = wb.store.translations.find(stored.id, "en", key(stored))
    assert before is not None
    assert shown(wb, stored).flags == before.flags
    other = add(f"{TEXT} Es war still.")
    texts = {key(other): (SOURCE, WRONG)}
    wb.store.translations.import_human(other.id, "en", texts, Status.CONFIRMED)
    assert shown(wb, other).flags == ()


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
def test_no_export_carries_a_flag_that_is_no_longer_true(
    wb: Workbench, stored: StoredArticle, name: str
) -> None:
    save(wb, stored, RIGHT, Status.CONFIRMED)
    data = exports.export_translation(wb, stored.id, "en", name).data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            data = archive.read("word/document.xml")
    text = data.decode()
    assert RIGHT in text
    assert "Numbers differ" not in text
    assert "demo model" not in text
    assert f"de→en {ARGOS}, edited by a person" in text


def test_json_tells_an_edited_text_from_a_confirmed_draft(
    wb: Workbench, stored: StoredArticle
) -> None:
    def route() -> str:
        made = json.loads(exports.export_translation(wb, stored.id, "en", "json").data)
        (route,) = [s["route"] for s in made["segments"] if s["target"]]
        return str(route)

    save(wb, stored, WRONG, Status.CONFIRMED)
    assert route() == f"de→en {ARGOS}"
    save(wb, stored, RIGHT, Status.CONFIRMED)
    assert route() == f"de→en {ARGOS}, edited by a person"


def test_an_uncertain_language_is_no_reason_to_fail() -> None:
    assert [f.code for f in flags_of_edit(None, SOURCE, WRONG, "und", "en")] == ["number_mismatch"]


def test_one_source_with_two_translations_is_told_on_both(wb: Workbench, add: Add) -> None:
    article = add("Der Hafen\n\nDie Schiffe liegen still. Niemand fährt. Die Schiffe liegen still.")
    first, _, second = (s for s in article.article.segments if s.core != "Der Hafen")
    for segment, text in ((first, "The ships lie still."), (second, "The ships do not move.")):
        translations.edit_segment(wb, article.id, "en", segment.id, text, Status.EDITED, 0)
    found = {
        row.segment.id: [flag.code for flag in row.translated.flags]
        for row in translations.rows(wb, article.id, "en")
        if row.translated
    }
    told = ["inconsistent_translation"]
    assert found == {first.id: told, second.id: told}
