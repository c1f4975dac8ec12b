"""Drafting, editing and exporting translations of a commentary."""

from collections import Counter
from functools import partial
from typing import Any

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.exchange import BILINGUAL_FORMATS
from workbench.services import Workbench, drafting, exports, library, translations
from workbench.services.jobs import is_alive
from workbench.store import Job, JobState, StoredArticle
from workbench.text.article import Role
from workbench.text.languages import LANGUAGES, language_name
from workbench.text.translation import Status
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.bring_in import bring_in, last_brought_in
from workbench.ui.components.editor import editor, opened
from workbench.ui.components.endpoint_view import endpoint_targets
from workbench.ui.components.languages_view import all_languages
from workbench.ui.components.layout_export import layout_export
from workbench.ui.components.pick import pick_article
from workbench.ui.components.reimport_view import bring_back
from workbench.ui.components.typography import typography_choice
from workbench.ui.resources import get_runner, get_workbench

PAGE = "translate"
ALL = "*"
"""What is chosen where all languages are to be shown beside each other."""
ACTIVE = {JobState.PENDING, JobState.RUNNING}


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Translate")
    stored = pick_article(wb, Role.COMMENTARY, "commentary")
    if stored is None:
        return
    if not stored.article.language.certain:
        st.warning("The language of this article is uncertain. Choose it on the Commentary page.")
        return
    jobs = [j for j in library.unfinished_jobs(wb, stored.project_id) if _of(j, stored)]
    targets = _targets(wb, stored)
    _draft_form(wb, stored, targets, expanded=not (targets or jobs))
    bring_in(wb, stored)
    with st.container():  # one place, full or empty: what moves down the page is drawn anew
        _jobs(wb, stored, jobs)
    if not targets:
        st.info("No translation yet. Choose a language above, to draft or to translate by hand.")
        return
    target = _choose_shown(stored, targets)
    if target == ALL:
        all_languages(wb, stored, wb.store.translations.targets(stored.id))
        return
    _export(wb, stored, target)
    bring_back(wb, stored, target)
    last_brought_in(wb, stored, target)
    _desk(stored.id, target)


def _targets(wb: Workbench, stored: StoredArticle) -> list[str]:
    """The languages translated into, and those whose desk was opened and is empty yet."""
    begun = wb.store.translations.targets(stored.id)
    by_hand: list[str] = state.get(PAGE, f"by hand {stored.id}", [])
    return begun + [code for code in by_hand if code not in begun]


def _choose_shown(stored: StoredArticle, targets: list[str]) -> str:
    """Let the user choose a language, or all of them where there are several."""
    key = f"shown {stored.id} {'+'.join(targets)}"

    def remember() -> None:
        if state.widget(key) != ALL:
            state.remember(state.TARGET, state.widget(key))

    kept = state.recall(state.TARGET)
    return st.segmented_control(
        "Show",
        [*targets, ALL] if len(targets) > 1 else targets,
        format_func=lambda code: "All languages" if code == ALL else language_name(code),
        default=kept if kept in targets else targets[0],
        required=True,
        key=key,
        on_change=remember,
    )


def _draft_form(wb: Workbench, stored: StoredArticle, shown: list[str], *, expanded: bool) -> None:
    # Each job started gives the form a new key, which closes it: the progress shows below.
    key = f"draft {stored.id} {state.get(PAGE, 'started', 0)}"
    with st.expander("Draft a translation", expanded, icon=":material/edit_note:", key=key):
        _by_machine(wb, stored, key)
        if targets := endpoint_targets(wb, stored, key):
            _start(wb, stored, targets, by_endpoint=True)
        _by_hand(stored, shown, key)


def _by_machine(wb: Workbench, stored: StoredArticle, key: str) -> None:
    source = stored.article.language.code
    reachable = translations.reachable_targets(wb, source)
    if not reachable:
        st.info(
            f"No installed engine translates from {language_name(source)}. "
            "Install one on the Models page; a demo model for German is there."
        )
        st.page_link(
            "workbench/ui/pages/models.py", label="Models", icon=":material/deployed_code:"
        )
        return
    targets = st.multiselect(
        "Target languages", reachable, format_func=language_name, key=f"targets {key}"
    )
    for target in targets:
        _route_line(wb, source, target)
    redo = st.checkbox("Draft again what nobody has edited")
    if st.button("Draft", type="primary", disabled=not targets):
        _start(wb, stored, targets, redo=redo)


def _by_hand(stored: StoredArticle, shown: list[str], key: str) -> None:
    """Offer an empty desk for any language, whether an engine leads there or not."""
    taken = {stored.article.language.code, *shown}
    row = st.container(horizontal=True, vertical_alignment="bottom")
    target = row.selectbox(
        "Or translate by hand into",
        sorted(set(LANGUAGES) - taken, key=language_name),
        index=None,
        placeholder="Choose a language",
        format_func=language_name,
        key=f"hand {key}",
    )
    if row.button("Open an empty desk", disabled=target is None) and target:
        name = f"by hand {stored.id}"
        state.put(PAGE, name, [*state.get(PAGE, name, []), target])
        state.remember(state.TARGET, target)
        state.put(PAGE, "started", state.get(PAGE, "started", 0) + 1)
        st.rerun()


def _route_line(wb: Workbench, source: str, target: str) -> None:
    route = translations.plan_route(wb, source, target)
    st.caption(f"{language_name(target)}: {errors.plain(route.label)}")
    if route.demo:
        st.warning(
            "This route uses the demo model. It is fit for short everyday sentences only; "
            "on news it drops and invents. Every segment will be flagged.",
            icon=":material/science:",
        )


def _start(
    wb: Workbench,
    stored: StoredArticle,
    targets: list[str],
    *,
    redo: bool = False,
    by_endpoint: bool = False,
) -> None:
    for target in targets:
        job = drafting.create_job(wb, stored.id, target, redo=redo, by_endpoint=by_endpoint)
        if job.total:
            get_runner().submit(job.id)
        else:
            state.say(f"{language_name(target)}: every segment has a translation already.")
        state.remember(state.TARGET, target)
    state.put(PAGE, "started", state.get(PAGE, "started", 0) + 1)
    st.rerun()


def _jobs(wb: Workbench, stored: StoredArticle, jobs: list[Job]) -> None:
    if any(job.state in ACTIVE for job in jobs):
        _running(wb, stored)
    for job in jobs:
        if job.state not in ACTIVE:
            _stopped(job)


def _of(job: Job, stored: StoredArticle) -> bool:
    return job.params.get("article_id") == stored.id


@st.fragment(run_every=1.0)
def _running(wb: Workbench, stored: StoredArticle) -> None:
    jobs = [j for j in wb.store.jobs.list(stored.project_id) if _of(j, stored)]
    active = [job for job in jobs if job.state in ACTIVE]
    for job in active:
        line = st.container(horizontal=True, vertical_alignment="center")
        share = job.done / job.total if job.total else 1.0
        name = language_name(str(job.params["target"]))
        line.progress(share, text=f"{name}: {job.done} of {job.total} segments")
        if job.state is JobState.RUNNING and not is_alive(job):
            if line.button("Resume", key=f"resume {job.id}"):
                get_runner().submit(job.id)
        elif line.button("Cancel", key=f"cancel {job.id}"):
            wb.store.jobs.request_cancel(job.id)
    seen = sum(job.done for job in active)
    if seen != state.get(PAGE, "progress", 0) or not active:
        state.put(PAGE, "progress", seen)
        st.rerun(scope="app")


def _stopped(job: Job) -> None:
    name = language_name(str(job.params["target"]))
    line = st.container(horizontal=True, vertical_alignment="center")
    left = job.total - job.done - job.failed
    line.warning(f"{name}: stopped with {left} segments left. {errors.plain(job.message or '')}")
    if line.button("Resume", key=f"resume {job.id}"):
        get_runner().submit(job.id)
        st.rerun()


def _export(wb: Workbench, stored: StoredArticle, target: str) -> None:
    row = st.container(horizontal=True, vertical_alignment="bottom")
    name = row.selectbox(
        "Export as",
        list(BILINGUAL_FORMATS),
        format_func=lambda name: BILINGUAL_FORMATS[name].label,
        key=f"export as {stored.id}",
        width=300,
    )
    row.download_button(
        "Save the file",
        partial(_exported, wb, stored.id, target, name),
        exports.translation_file_name(stored.article, target, name),
        BILINGUAL_FORMATS[name].mime,
        icon=":material/download:",
        key=f"export {name} {target}",
    )
    with row:
        layout_export(wb, stored, target)
        typography_choice(wb, stored.project_id, target)


def _exported(wb: Workbench, article_id: str, target: str, name: str) -> bytes:
    return exports.export_translation(wb, article_id, target, name).data


@st.fragment
def _desk(article_id: str, target: str) -> None:
    wb = get_workbench()
    try:
        session = opened(wb, article_id, target)
    except WorkbenchError as error:
        errors.show(error)
        return
    st.caption(
        f"{_counts([*session.told.values()])}  \nEdits are saved as you pause. Ctrl+Enter confirms "
        "and goes on, Alt+↓ and Alt+↑ move between segments, ? shows all keys."
    )
    editor(article_id, target)


def _counts(rows: list[dict[str, Any]]) -> str:
    done = [row for row in rows if row["text"]]
    of = Counter(row["status"] for row in done)
    return (
        f"{len(rows)} segments: {of[Status.CONFIRMED]} confirmed, {of[Status.EDITED]} edited, "
        f"{of[Status.MACHINE]} machine, {len(rows) - len(done)} missing; "
        f"{sum(bool(row['flags']) for row in done)} flagged."
    )


render(get_workbench())
