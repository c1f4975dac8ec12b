"""Drafting through a server: where texts would go, turned on by hand, with what it cost so far."""

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench, endpoint
from workbench.store import StoredArticle
from workbench.text.languages import LANGUAGES, language_name
from workbench.ui.components import errors


def endpoint_targets(wb: Workbench, stored: StoredArticle, key: str) -> list[str]:
    """Offer to draft through the project's endpoint.

    Returns:
        The languages to draft into now; none unless the button was pressed.
    """
    chosen = endpoint.choice(wb, stored.project_id)
    with st.popover("Through a server …", icon=":material/cloud_upload:", width="content"):
        st.markdown(
            "Any server that speaks the OpenAI chat protocol: Ollama, llama.cpp, vLLM or a hosted "
            "one. **Off for every project until you turn it on.**"
        )
        url = st.text_input(
            "Address, with its version",
            chosen.url,
            placeholder="http://localhost:11434/v1",
            key=f"endpoint url {key}",
        )
        model = st.text_input("Model", chosen.model, key=f"endpoint model {key}")
        typed = st.text_input(
            "Key",
            type="password",
            placeholder="held in memory" if chosen.has_key else "none",
            help=f"Held in memory until the workbench is closed, or read from "
            f"{endpoint.KEY_VARIABLE}. Never written to the disk.",
            key=f"endpoint key {key}",
        )
        on = st.toggle("Texts of this project may be sent there", chosen.on, key=f"on {key}")
        if st.button("Keep", key=f"endpoint keep {key}"):
            _keep(wb, stored.project_id, url, model, typed, on=on)
    return _form(stored, chosen, key) if chosen.on else []


def _keep(wb: Workbench, project_id: str, url: str, model: str, typed: str, *, on: bool) -> None:
    try:
        endpoint.choose(wb, project_id, url, model, on=on)
    except WorkbenchError as error:
        errors.show(error)
        return
    if typed.strip():
        endpoint.give_key(wb, project_id, typed)
    st.rerun()


def _form(stored: StoredArticle, chosen: endpoint.EndpointChoice, key: str) -> list[str]:
    """Languages, the warning and the button."""
    st.warning(errors.plain(chosen.warning), icon=":material/cloud_upload:")
    row = st.container(horizontal=True, vertical_alignment="bottom")
    targets = row.multiselect(
        f"Draft with {errors.plain(chosen.model)} into",
        sorted(set(LANGUAGES) - {stored.article.language.code}, key=language_name),
        format_func=language_name,
        key=f"endpoint targets {key}",
    )
    if chosen.prompt_tokens or chosen.completion_tokens:
        st.caption(
            f"This project so far: {chosen.prompt_tokens:,} tokens sent, "
            f"{chosen.completion_tokens:,} received, as the server counted them."
        )
    asked = row.button("Send and draft", disabled=not targets, key=f"endpoint draft {key}")
    return targets if asked else []
