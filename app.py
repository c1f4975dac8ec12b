"""The frame of the workbench: navigation and the shared sidebar. Start it with ``make run``."""

from pathlib import Path

import streamlit as st

from workbench.ui import state
from workbench.ui.components.errors import shown_errors
from workbench.ui.components.sidebar import project_picker
from workbench.ui.resources import get_workbench, load_other_pages, spare_collector

PAGES = (
    ("library", "Library", ":material/folder_open:"),
    ("commentary", "Commentary", ":material/article:"),
    ("translate", "Translate", ":material/translate:"),
    ("memory", "Memory", ":material/history_edu:"),
    ("glossary", "Glossary", ":material/dictionary:"),
    ("quality", "Quality", ":material/rule:"),
    ("coverage", "Coverage", ":material/newspaper:"),
    ("compare", "Compare", ":material/compare_arrows:"),
    ("models", "Models", ":material/deployed_code:"),
)

# An emoji for the tab: Streamlit fetches Material icons from the network for it, and to look at
# a picture it loads NumPy and Pillow, which the first page would wait for.
st.set_page_config(page_title="Workbench", page_icon="📰", layout="wide")
st.html(Path(__file__).parent / "workbench" / "ui" / "style.css")
pages = [
    st.Page(f"workbench/ui/pages/{name}.py", title=title, icon=icon, default=name == "library")
    for name, title, icon in PAGES
]
page = st.navigation(pages)
with shown_errors():
    workbench = get_workbench()
    state.restore_project(workbench)
    with st.sidebar:
        project_picker(workbench)
    page.run()
load_other_pages()
spare_collector()
