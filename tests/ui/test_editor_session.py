"""What the browser is told: every row once, then only what it does not know yet."""

from collections.abc import Iterator
from typing import Any

import pytest

from workbench.services import Workbench, articles, translations
from workbench.settings import Settings
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.translation import Status
from workbench.ui.components.editor import take
from workbench.ui.components.editor.asks import Asked, answer
from workbench.ui.components.editor.session import Session

GERMAN = "Der Hof\n\nDer Hund schläft heute lange. Die Katze trinkt Milch. Es ist ruhig hier."
ENGLISH = ("The yard", "The dog sleeps long today.", "The cat drinks milk.", "It is quiet here.")


@pytest.fixture
def wb(settings: Settings) -> Iterator[Workbench]:
    with Workbench(settings) as workbench:
        yield workbench


@pytest.fixture
def stored(wb: Workbench) -> StoredArticle:
    project = wb.store.projects.create("Hof")
    stored = articles.add_text(wb, project.id, GERMAN, Role.COMMENTARY, {"language": "de"})
    for segment, text in zip(stored.article.included_segments, ENGLISH, strict=True):
        translations.edit_segment(wb, stored.id, "en", segment.id, text, Status.EDITED, 0)
    return stored


@pytest.fixture
def session(wb: Workbench, stored: StoredArticle) -> Session:
    session = Session()
    session.look(wb, stored.id, "en")
    return session


def ids(session: Session) -> list[str]:
    return [*session.told]


def write(wb: Workbench, stored: StoredArticle, key: str, text: str, version: int) -> None:
    translations.edit_segment(wb, stored.id, "en", key, text, Status.CONFIRMED, version)


def heard(session: Session, **more: Any) -> dict[str, Any]:
    """What a browser says that has followed so far."""
    return {"token": session.token, "sequence": session.sequence, **more}


def asked(wb: Workbench, stored: StoredArticle, session: Session, **ask: Any) -> dict[str, Any]:
    return answer(Asked(wb, stored.id, "en", session, ask))


def texts(wb: Workbench, stored: StoredArticle) -> list[str]:
    return [row.text for row in wb.store.translations.list(stored.id, "en")]


def test_a_browser_that_knows_nothing_is_told_every_row(session: Session) -> None:
    news = session.news({})
    assert news["whole"]
    assert [row["text"] for row in news["segments"]] == list(ENGLISH)
    assert [row["starts_block"] for row in news["segments"]] == [True, True, False, False]
    assert session.news({"token": "of another session", "sequence": 7})["whole"]


def test_after_that_only_rows_that_changed(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    known = heard(session)
    write(wb, stored, ids(session)[2], "The cat drinks.", 1)
    session.look(wb, stored.id, "en")
    news = session.news(known)
    assert not news["whole"]
    assert [(row["number"], row["text"]) for row in news["segments"]] == [(3, "The cat drinks.")]
    assert session.news(heard(session))["segments"] == []


def test_a_message_that_was_lost_is_made_up_for(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    known = heard(session)
    for number in (1, 3):
        write(wb, stored, ids(session)[number], f"Text {number}", 1)
        session.look(wb, stored.id, "en")
    assert [row["text"] for row in session.news(known)["segments"]] == ["Text 1", "Text 3"]


def test_an_article_cut_anew_elsewhere_is_told_anew(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    known = heard(session)
    articles.merge_segments(wb, stored.id, stored.version, ids(session)[1])
    session.look(wb, stored.id, "en")
    news = session.news(known)
    assert news["whole"]
    assert len(news["segments"]) == 3


def test_answers_are_kept_until_they_were_heard(session: Session) -> None:
    session.answers = {1: {"options": []}, 2: {}}
    assert session.news(heard(session, asks=[{"number": 2}]))["answers"] == {2: {}}
    assert session.news(heard(session))["answers"] == {}


def test_what_stands_beside_comes_with_what_was_saved_before(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    key = ids(session)[1]
    write(wb, stored, key, "The dog is asleep.", 1)
    told = asked(wb, stored, session, kind="beside", segment=key, text="The dog is asleep.")
    assert told["history"] == ["The dog sleeps long today."]
    assert isinstance(told["similarity"], float)


def test_a_question_that_cannot_be_answered_says_why(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    told = asked(wb, stored, session, kind="beside", segment="no such", text="")
    assert "no segment" in told["error"]


def test_a_segment_is_split_at_the_cursor_and_its_translation_stays(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    key = ids(session)[1]
    told = asked(wb, stored, session, kind="split", segment=key, offset=len("Der Hund "))
    assert session.cut_anew
    assert told["open"] == ids(session)[1]
    sources = [row["source"] for row in session.told.values()]
    assert sources[1:3] == ["Der Hund", "schläft heute lange."]
    assert "The dog sleeps long today." in texts(wb, stored)
    back = asked(wb, stored, session, kind="join", segment=told["open"])
    assert back["open"] == key
    assert texts(wb, stored) == list(ENGLISH)


def test_what_cannot_be_split_or_joined_stays(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    last, first = ids(session)[-1], ids(session)[0]
    assert "error" in asked(wb, stored, session, kind="join", segment=last)
    assert "error" in asked(wb, stored, session, kind="split", segment=first, offset=0)
    assert "error" in asked(wb, stored, session, kind="split", segment="gone", offset=2)
    assert not session.cut_anew
    assert texts(wb, stored) == list(ENGLISH)


def test_only_what_was_seen_is_replaced_and_can_be_taken_back(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    query = {"pattern": "The", "replacement": "This", "match_case": True}
    found = asked(wb, stored, session, kind="find", query=query)
    assert (found["segments"], found["places"]) == (3, 3)
    assert found["hits"][0]["after"] == "This yard"
    told = asked(wb, stored, session, kind="replace", without=[ids(session)[2]])
    assert told == {"segments": 2}
    assert texts(wb, stored)[:3] == ["This yard", "This dog sleeps long today.", ENGLISH[2]]
    assert asked(wb, stored, session, kind="take_back") == {"left": 0}
    assert texts(wb, stored) == list(ENGLISH)
    again = asked(wb, stored, session, kind="replace", without=[])
    assert again == {"segments": 0}  # what was found is gone with the first time


def test_a_message_that_comes_twice_is_dealt_with_once(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    key = ids(session)[0]
    edit = {"id": key, "text": "The farm", "status": "edited", "version": 1, "number": 5}
    sent = heard(
        session,
        edits=[edit],
        asks=[{"number": 6, "kind": "spent", "spent": {key: [700, 1]}}],
    )
    for _ in range(2):
        take(wb, stored.id, "en", session, sent)
        session.news(sent)
    assert texts(wb, stored)[0] == "The farm"
    assert len(wb.store.translations.history(stored.id, "en", key)) == 1
    assert wb.store.effort.list(stored.id, "en")[0].active_ms == 700


def test_time_that_was_spent_is_kept(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    key = ids(session)[0]
    asked(wb, stored, session, kind="spent", spent={key: [1200, 1]})
    asked(wb, stored, session, kind="spent", spent={key: [300, 0]})
    (one,) = wb.store.effort.list(stored.id, "en")
    assert (one.segment_id, one.active_ms, one.visits) == (key, 1500, 1)


def test_a_flag_that_is_let_stand_leaves_and_can_be_brought_back(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    key = ids(session)[3]
    write(wb, stored, key, "It is quiet here with 3 cows.", 1)
    session.look(wb, stored.id, "en")
    codes = [flag["code"] for flag in session.told[key]["flags"]]
    assert "number_mismatch" in codes
    assert asked(wb, stored, session, kind="dismiss", segment=key, code="number_mismatch") == {}
    known = heard(session)
    session.look(wb, stored.id, "en")
    (row,) = session.news(known)["segments"]
    assert [flag["code"] for flag in row["dismissed"]] == ["number_mismatch"]
    assert [flag["code"] for flag in row["flags"]] == codes[1:]
    asked(wb, stored, session, kind="bring_back", segment=key, code="number_mismatch")
    session.look(wb, stored.id, "en")
    assert [flag["code"] for flag in session.told[key]["flags"]] == codes


def test_a_fix_is_told_and_saves_nothing(
    wb: Workbench, stored: StoredArticle, session: Session
) -> None:
    key = ids(session)[1]
    ask = {"segment": key, "code": "double_space", "text": "The dog  sleeps long today."}
    told = asked(wb, stored, session, kind="fix", **ask)
    assert told == {"text": "The dog sleeps long today."}
    assert texts(wb, stored) == list(ENGLISH)
    assert asked(wb, stored, session, kind="fix", **{**ask, "code": "length"}) == {"text": ""}
