"""What is installed, what can be, and where it comes from."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import streamlit as st

from workbench.catalogue import ModelKind
from workbench.disk import OnProgress, human_size
from workbench.errors import WorkbenchError
from workbench.services import Workbench
from workbench.services import models as service
from workbench.services.model_info import ModelInfo
from workbench.ui import state
from workbench.ui.components import errors
from workbench.ui.components.links import with_links
from workbench.ui.resources import get_workbench

Install = Callable[[OnProgress], str]
SHOWN_AT_FIRST = 12


def render(wb: Workbench) -> None:
    """Draw the page."""
    st.title("Models")
    st.caption("Models run on this machine. Only what is marked with a cloud uses the network.")
    st.subheader("Installed")
    for model in service.installed_models(wb):
        _installed(wb, model)
    st.subheader("Install")
    _index(wb)
    _installable(wb)
    _from_file(wb)
    _encoder_by_name(wb)


def _installed(wb: Workbench, model: ModelInfo) -> None:
    with st.container(border=True):
        left, right = st.columns([6, 2], vertical_alignment="center", gap="small")
        left.markdown(f"**{errors.plain(model.name)}** · {_what(model)}")
        left.caption(with_links(_facts(model)))
        if model.demo:
            left.caption(":material/science: Demo model: short everyday sentences only.")
        row = right.container(horizontal=True, horizontal_alignment="right")
        if row.button("Verify", key=f"verify {model.id}"):
            _verify(wb, model)
        if model.removable and row.button("Remove", key=f"remove {model.id}"):
            service.remove(wb, model.id)
            state.say(f"Removed {model.name}.")
            st.rerun()


def _verify(wb: Workbench, model: ModelInfo) -> None:
    with st.spinner("Checking …"), errors.shown_errors():
        problems = service.verify(wb, model.id)[model.id]
        if problems:
            st.error(errors.plain(" ".join(problems)))
        else:
            st.success("Whole and working.")


def _what(model: ModelInfo) -> str:
    return "encoder, for comparing" if model.kind is ModelKind.ENCODER else "translation"


def _facts(model: ModelInfo) -> str:
    size = human_size(model.size) if model.size else "size unknown"
    facts = [
        f"version {model.version}" if model.version else "version unknown",
        size,
        f"licence: {model.licence or 'unknown'}",
        f"from {model.source or 'unknown'}",
    ]
    return " · ".join(facts) + (f" · {model.quality}" if model.quality else "")


def _from_file(wb: Workbench) -> None:
    with st.form("install file", clear_on_submit=True):
        file = st.file_uploader(
            "Choose a file: an Argos package (.argosmodel)", type=["argosmodel"]
        )
        if st.form_submit_button("Install the file") and file is not None:
            with tempfile.TemporaryDirectory(dir=wb.settings.home) as folder:
                path = Path(folder) / Path(file.name).name
                path.write_bytes(file.getvalue())
                _run(lambda on: service.install_file(wb, path, origin=file.name, on_progress=on))


def _encoder_by_name(wb: Workbench) -> None:
    with st.form("install encoder", clear_on_submit=True):
        name = st.text_input(
            "Encoder: a sentence-transformers name (fetched from the model hub) or a local folder",
            placeholder="sentence-transformers/LaBSE",
        )
        if st.form_submit_button("Install the encoder", icon=":material/cloud_download:") and name:
            _run(lambda on: service.install(wb, name.strip(), on))


def _index(wb: Workbench) -> None:
    row = st.container(horizontal=True, vertical_alignment="center")
    age = service.index_age(wb)
    row.caption(
        f"Argos' package index, as of {age}." if age else "Argos' package index: not fetched yet."
    )
    if row.button("Fetch the list of packages", icon=":material/cloud_download:"):
        with st.spinner("Fetching …"):
            try:
                service.refresh_index(wb)
            except WorkbenchError as error:
                errors.show(error)
                st.info("Without a network, choose a file below.")
            else:
                st.rerun()


def _installable(wb: Workbench) -> None:
    wanted = st.text_input("Filter", placeholder="German", key="model filter").casefold()
    models = [m for m in service.installable_models(wb) if wanted in f"{m.name} {m.id}".casefold()]
    shown = models if wanted else models[:SHOWN_AT_FIRST]
    for model in shown:
        with st.container(border=True):
            left, right = st.columns([6, 2], vertical_alignment="center", gap="small")
            left.markdown(f"**{errors.plain(model.name)}** · {_what(model)}")
            left.caption(with_links(_facts(model)))
            shipped = model.source.startswith("shipped")
            icon = ":material/download:" if shipped else ":material/cloud_download:"
            row = right.container(horizontal=True, horizontal_alignment="right")
            if row.button("Install", key=f"install {model.id}", icon=icon):
                _run(partial(service.install, wb, model.id))
    if len(shown) < len(models):
        st.caption(f"{len(models) - len(shown)} more; type in the filter to find them.")


def _run(action: Install) -> None:
    """Install with a progress line; a problem is shown and leaves everything as it was."""
    bar = st.progress(0.0, text="Starting …")

    def on_progress(stage: str, done: int, total: int | None) -> None:
        share = min(done / total, 1.0) if total else 0.0
        size = f" {human_size(done)}" if done else " …"
        bar.progress(share, text=f"{stage.capitalize()}{size}")

    try:
        name = action(on_progress)
    except WorkbenchError as error:
        bar.empty()
        errors.show(error)
    else:
        state.say(f"Installed {name}.")
        st.rerun()


render(get_workbench())
