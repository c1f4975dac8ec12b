"""Choosing the typography that a project keeps to in a language."""

import streamlit as st

from workbench.services import Workbench, house
from workbench.text.languages import language_name
from workbench.ui import state


def typography_choice(wb: Workbench, project_id: str, target: str) -> None:
    """Offer the conventions of a language; nothing where there is none to choose from."""
    known = {convention.name: convention.label for convention in house.typographies(target)}
    if len(known) < 2:
        return
    own = next(iter(known))
    key = f"typography {project_id} {target}"
    st.selectbox(
        f"Quotation marks in {language_name(target)}",
        list(known),
        index=list(known).index(house.typography(wb, project_id, target) or own),
        format_func=known.__getitem__,
        key=key,
        width=220,
        help="What quotation marks and spaces are checked against, for the whole project.",
        on_change=lambda: house.choose_typography(wb, project_id, target, state.widget(key)),
    )
