"""What the browser asks of the editor besides saving, and how each question is answered."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from workbench.errors import WorkbenchError
from workbench.services import Workbench, articles, desk, dismissals, effort, mending, replacing
from workbench.services.replacing import Query
from workbench.ui.components.editor.session import Json, Session

SHOWN_HITS = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and where it was asked."""

    wb: Workbench
    article_id: str
    target: str
    session: Session
    ask: Mapping[str, Any]

    @property
    def segment(self) -> str:
        """The id of the segment it is about."""
        return str(self.ask["segment"])

    @property
    def text(self) -> str:
        """Its translation as it stands in the browser, saved or not."""
        return str(self.ask["text"])

    @property
    def place(self) -> tuple[Workbench, str, str, str]:
        """What the services want to know first."""
        return self.wb, self.article_id, self.target, self.segment


def answer(asked: Asked) -> Json:
    """Answer a question; what went wrong is an answer too."""
    try:
        return HANDLERS[asked.ask["kind"]](asked)
    except WorkbenchError as error:
        return {"error": f"{error.problem} {error.way_out}"}


def _beside(asked: Asked) -> Json:
    found = asdict(desk.beside(*asked.place, asked.text))
    history = asked.wb.store.translations.history(asked.article_id, asked.target, asked.segment)
    return {**found, "history": [revision.text for revision in history]}


def _complete(asked: Asked) -> Json:
    return {"options": desk.complete(*asked.place, asked.text)}


def _back(asked: Asked) -> Json:
    return asdict(desk.back_translate(*asked.place, asked.text))


def _fix(asked: Asked) -> Json:
    return {"text": mending.mend(*asked.place, asked.ask["code"], asked.text) or ""}


def _dismiss(asked: Asked) -> Json:
    dismissals.dismiss(*asked.place, asked.ask["code"])
    return {}


def _bring_back(asked: Asked) -> Json:
    dismissals.bring_back(*asked.place, asked.ask["code"])
    return {}


def _spent(asked: Asked) -> Json:
    spent = {id_: (int(ms), int(visits)) for id_, (ms, visits) in asked.ask["spent"].items()}
    effort.record(asked.wb, asked.article_id, asked.target, spent)
    return {}


def _find(asked: Asked) -> Json:
    opened = asked.session.look(asked.wb, asked.article_id, asked.target)
    hits = replacing.find(opened, Query(**asked.ask["query"]))
    asked.session.found = hits
    return {
        "segments": len(hits),
        "places": sum(len(hit.spans) for hit in hits),
        "hits": [
            {"id": hit.segment_id, "before": hit.before, "after": hit.after, "spans": hit.spans}
            for hit in hits[:SHOWN_HITS]
        ],
    }


def _replace(asked: Asked) -> Json:
    session = asked.session
    opened = session.look(asked.wb, asked.article_id, asked.target)
    left_out = set(asked.ask["without"])
    hits = [hit for hit in session.found if hit.segment_id not in left_out]
    session.replaced = replacing.apply(asked.wb, opened, hits)
    session.found = []
    return {"segments": len(session.replaced)}


def _take_back(asked: Asked) -> Json:
    session = asked.session
    opened = session.look(asked.wb, asked.article_id, asked.target)
    left = replacing.take_back(asked.wb, opened, session.replaced)
    session.replaced = []
    return {"left": left}


def _split(asked: Asked) -> Json:
    opened = asked.session.look(asked.wb, asked.article_id, asked.target)
    text = opened.rows[asked.segment].segment.text if asked.segment in opened.rows else ""
    offset = int(asked.ask["offset"]) + len(text) - len(text.lstrip())
    version = opened.stored.version
    articles.split_segment(asked.wb, asked.article_id, version, asked.segment, offset)
    return _cut_anew(asked)


def _join(asked: Asked) -> Json:
    opened = asked.session.look(asked.wb, asked.article_id, asked.target)
    articles.merge_segments(asked.wb, asked.article_id, opened.stored.version, asked.segment)
    return _cut_anew(asked)


def _cut_anew(asked: Asked) -> Json:
    """Open what now stands at the segment's place."""
    session = asked.session
    at = [*session.told].index(asked.segment)
    session.look(asked.wb, asked.article_id, asked.target)
    session.cut_anew = True
    return {"open": [*session.told][at]}


HANDLERS: Mapping[str, Callable[[Asked], Json]] = {
    "beside": _beside,
    "complete": _complete,
    "back": _back,
    "fix": _fix,
    "dismiss": _dismiss,
    "bring_back": _bring_back,
    "spent": _spent,
    "find": _find,
    "replace": _replace,
    "take_back": _take_back,
    "split": _split,
    "join": _join,
}
