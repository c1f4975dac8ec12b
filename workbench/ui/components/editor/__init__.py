"""The segment editor: source and target side by side, in the browser's own text fields."""

from typing import Any

import streamlit as st

from workbench.errors import StaleEditError, WorkbenchError
from workbench.services import Workbench, translations
from workbench.text.languages import direction
from workbench.text.translation import Status
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.editor.asks import Asked, answer
from workbench.ui.components.editor.labels import KEYS, LABELS
from workbench.ui.components.editor.session import Json, Session
from workbench.ui.components.mounting import component

__all__ = ["Session", "editor", "opened", "save_one", "take"]

PAGE = "translate"
LAST = "last desk"
PARTS = (
    *("kept", "messages", "activity", "undo", "caret", "edits", "filter", "row", "opened"),
    *("panel", "completion", "replace", "sheet", "work", "keyboard"),
)
"""The scripts that the component's own builds on."""

_mount = component(__name__, "editor", '<div class="editor"></div>', PARTS)


def opened(wb: Workbench, article_id: str, target: str) -> Session:
    """Save what came back from a desk, answer what it asks, and give its session, up to date.

    Not in a callback: Streamlit may break off a run of the page at any time, and calls none again
    for what it has handed over once. What was done before is not done twice.

    Raises:
        NotFoundError: the article is gone.
    """
    session = _session(article_id, target)
    sent = _sent(_key(article_id, target))
    if sent.get("token") == session.token:
        take(wb, article_id, target, session, sent)
    # A save is answered at once; the question that follows it is the time to compare all rows.
    only_saved = bool(sent.get("edits")) and all(a["kind"] == "spent" for a in sent["asks"])
    session.look(wb, article_id, target, compare=not only_saved)
    return session


def editor(article_id: str, target: str) -> None:
    """Draw a desk that was `opened`."""
    key, session = _key(article_id, target), _session(article_id, target)
    if session.problem:
        errors.show(session.problem)
        session.problem = None
    news = session.news(_sent(key))
    about = {
        "target_language": target,
        "target_direction": direction(target),
        "labels": LABELS,
        "keys": KEYS,
    }
    _mount(
        key=key,
        data={
            "document": f"{article_id}/{target}",
            **(about if news["whole"] else {}),
            **news,
        },
        on_sent_change=lambda: None,
        default={"sent": None},
    )
    if session.cut_anew:
        session.cut_anew = False
        st.rerun(scope="app")


def _key(article_id: str, target: str) -> str:
    return f"editor {article_id} {target}"


def _session(article_id: str, target: str) -> Session:
    """Find the session of a desk; of the desk before, only what is not stored is kept."""
    key = _key(article_id, target)
    last = state.get(PAGE, LAST)
    if last and last != key and (before := state.get(PAGE, last)):
        before.desk = None
    state.put(PAGE, LAST, key)
    session = state.get(PAGE, key)
    if session is None:
        session = Session()
        state.put(PAGE, key, session)
    found: Session = session
    return found


def _sent(key: str) -> Json:
    """What the browser said last; nothing if it has just been given the component."""
    return (state.widget(key) or {}).get("sent") or {}


def take(wb: Workbench, article_id: str, target: str, session: Session, sent: Json) -> None:
    """Save the edits of a message that were not saved yet, then answer what was not answered."""
    for edit in sent.get("edits") or []:
        _save(wb, article_id, target, edit, session)
    for ask in sent.get("asks") or []:
        if ask["number"] not in session.answers:
            asked = Asked(wb, article_id, target, session, ask)
            session.answers[ask["number"]] = answer(asked)


def _save(
    wb: Workbench, article_id: str, target: str, edit: dict[str, Any], session: Session
) -> None:
    if edit["number"] <= session.acknowledged.get(edit["id"], 0):
        return
    # A draft that arrives in another language does not take the place of this one.
    state.remember(state.TARGET, target)
    try:
        save_one(wb, article_id, target, edit, session)
    except WorkbenchError as error:
        session.problem = error  # not acknowledged: the browser keeps the text
    else:
        session.acknowledged[edit["id"]] = edit["number"]


def save_one(
    wb: Workbench, article_id: str, target: str, edit: dict[str, Any], session: Session
) -> None:
    """Save one edit, or keep both texts where someone else was first.

    Raises:
        WorkbenchError: it could not be saved, say because its segment is gone.
    """
    status = Status(edit["status"])
    base = session.newest(edit["id"], int(edit["version"]))
    try:
        known = session.desk.stored if session.desk else None
        stored = translations.edit_segment(
            wb, article_id, target, edit["id"], edit["text"], status, base, known
        )
    except StaleEditError as error:
        session.conflicts[edit["id"]] = {
            "mine": error.mine,
            "theirs": error.theirs,
            "version": error.version,
            "status": status.value,
        }
    else:
        session.saved[edit["id"], base] = stored.version
        session.conflicts.pop(edit["id"], None)
