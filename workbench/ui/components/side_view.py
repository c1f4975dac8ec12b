"""Commentary and one outlet side by side: what the browser asks is done here."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from streamlit.delta_generator import DeltaGenerator

from workbench.errors import WorkbenchError
from workbench.services import Workbench, comparisons, translations
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.evidence import find_evidence
from workbench.services.link_notes import note_of, relink
from workbench.store import StoredLink
from workbench.text.alignment import LinkState
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.side_by_side import SIDES, Shown, document, side_by_side

PAGE = "compare"
VIEW = "side by side"
LANGUAGE = "side by side language"
OUTLET, DONE, SELECTED, PROBLEM = "side outlet", "side done", "side selected", "side problem"


@dataclass(frozen=True, slots=True)
class Place:
    """Where to begin side by side: a link, else a commentary segment, else a passage.

    Attributes:
        coverage: id of the outlet's article.
        segment: id of a commentary segment; empty, as the rest may be.
        link: id of the link.
        passage: id of a segment of the outlet's.
    """

    coverage: str
    segment: str = ""
    link: str = ""
    passage: str = ""


def go_to(place: Place) -> None:
    """Let the next view begin at a place."""
    state.put(PAGE, OUTLET, place.coverage)
    wanted = {"segment": place.segment, "link": place.link, "passage": place.passage}
    state.put(PAGE, SELECTED, {**wanted, "number": time.time_ns() // 1_000_000})


def side_view(wb: Workbench, comparison: Comparison, controls: DeltaGenerator) -> None:
    """Draw the commentary beside the outlet chosen last.

    Args:
        controls: where the page's controls stand.
    """
    problem = state.pop(PAGE, PROBLEM)
    if problem is not None:
        errors.show(problem)
    column = _column(comparison)
    language = _language(wb, comparison, controls)
    side_by_side(
        comparison,
        column,
        _shown(wb, comparison, column, language),
        on_actions=lambda: _act(wb, comparison),
        on_outlet=_show_outlet,
        on_asked=lambda: _translate(wb, comparison, column, language),
        key=VIEW,
    )


def _column(comparison: Comparison) -> OutletColumn:
    wanted = state.get(PAGE, OUTLET)
    found = (column for column in comparison.columns if column.article.id == wanted)
    return next(found, comparison.columns[0])


def _show_outlet() -> None:
    if chosen := state.widget(VIEW)["outlet"]:
        state.put(PAGE, OUTLET, chosen)


def _language(wb: Workbench, comparison: Comparison, controls: DeltaGenerator) -> str:
    languages = {column.article.article.language.code for column in comparison.columns}
    reachable = {t for code in languages for t in translations.reachable_targets(wb, code)}
    known = sorted(reachable | set(wb.store.translations.targets(comparison.commentary.id)))
    if not known:
        return ""
    own = comparison.commentary.article.language.code
    first = next((code for code in ("en", own) if code in known), known[0])
    state.restore_widget(LANGUAGE, first)
    if state.widget(LANGUAGE) not in known:
        state.set_widget(LANGUAGE, first)
    chosen: str = controls.selectbox(
        "Translate into (key t)",
        known,
        format_func=language_name,
        key=LANGUAGE,
        width=230,
    )
    state.keep_widget(LANGUAGE)
    return chosen


def _shown(wb: Workbench, comparison: Comparison, column: OutletColumn, language: str) -> Shown:
    ids = zip(SIDES, (comparison.commentary.id, column.article.id), strict=True)
    listed = {side: wb.store.translations.list(id_, language) for side, id_ in ids if language}
    return Shown(
        language,
        {side: {row.segment_id: row for row in rows} for side, rows in listed.items()},
        state.get(PAGE, _reasons(comparison, column, language), {}),
        state.get(PAGE, DONE, 0),
        state.get(PAGE, SELECTED),
        find_evidence(comparison, column, wb.recogniser),
    )


def _reasons(comparison: Comparison, column: OutletColumn, language: str) -> str:
    return f"side reasons {document(comparison, column)} {language}"


def _translate(wb: Workbench, comparison: Comparison, column: OutletColumn, language: str) -> None:
    """Translate the passages asked for; of the commentary only what is translated already."""
    asked = state.widget(VIEW)["asked"]
    if not asked or asked["document"] != document(comparison, column):
        return
    own, theirs = (set(asked[side]) for side in SIDES)
    try:
        done = comparisons.translate_passages(wb, column, language, theirs)
    except WorkbenchError as error:
        state.put(PAGE, PROBLEM, error)
        return
    source = language_name(column.article.article.language.code)
    target = language_name(language)
    told = (
        dict.fromkeys(own, f"Not translated into {target} yet; the Translate page does it."),
        dict.fromkeys(
            theirs - done.keys(), f"No engine leads from {source} to {target}; see the Models page."
        ),
    )
    key = _reasons(comparison, column, language)
    before = state.get(PAGE, key, {})
    after = {side: before.get(side, {}) | new for side, new in zip(SIDES, told, strict=True)}
    state.put(PAGE, key, after)


def _act(wb: Workbench, comparison: Comparison) -> None:
    """Do what was not done yet: the browser repeats actions until it sees them acknowledged."""
    told = state.widget(VIEW)["actions"]
    for action in told["actions"] if told else ():
        if action["number"] <= state.get(PAGE, DONE, 0):
            continue
        state.put(PAGE, DONE, action["number"])
        try:
            _act_once(wb, comparison, action)
        except WorkbenchError as error:
            state.put(PAGE, PROBLEM, error)


def _act_once(wb: Workbench, comparison: Comparison, action: Mapping[str, Any]) -> None:
    columns = {document(comparison, column): column for column in comparison.columns}
    column = columns.get(action["document"])
    if column is None:
        return
    stored = next((link for link in column.links if link.id == action["link"]), None)
    if action["kind"] == "link":
        _link(wb, comparison, column, stored, action)
    else:
        comparisons.decide(
            wb,
            action["link"],
            LinkState(action["state"]),
            int(action["version"]),
            note=note_of(comparison, column, stored) if stored else "",
        )


def _link(
    wb: Workbench,
    comparison: Comparison,
    column: OutletColumn,
    instead_of: StoredLink | None,
    action: Mapping[str, Any],
) -> None:
    own, other = action["commentary"], action["coverage"]
    made = relink(wb, comparison, column, own, other, instead_of)
    state.put(PAGE, SELECTED, {"link": made.id, "number": action["number"]})
