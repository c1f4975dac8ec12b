"""What the outlets call the same people, places and organisations."""

import streamlit as st

from workbench.services import Workbench, overview
from workbench.services.columns import Comparison
from workbench.services.overview.labelled import read_names, written_names
from workbench.services.overview.tables import labels_table
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components.overview_parts import made_by, numbers
from workbench.ui.components.text import counted

NAMES = "overview names"


def labels_part(wb: Workbench, comparison: Comparison, stem: str) -> None:
    """Draw the labels of the names that are given."""
    st.subheader("Labels for the same names")
    st.caption(
        "What each outlet puts beside a name: “president”, “strongman”, “operation in …”. One "
        "name a line, its other spellings after “=”. The people named are suggested; add places "
        "and organisations yourself."
    )
    suggested = written_names(overview.suggest_names(comparison, wb.recogniser))
    key = f"{NAMES} {comparison.commentary.id}"
    state.restore_widget(key, suggested)
    st.text_area("Names", key=key, height=150, placeholder="Ukraine = Україна = Украина")
    state.keep_widget(key)
    with st.spinner("Looking for labels …"):
        found = overview.labels(comparison, read_names(str(state.widget(key) or "")))
    if found.unread:
        _unread(comparison, found.unread)
    if not found.found:
        st.info("No outlet puts a label beside one of these names.")
        return
    columns = {
        "name": "name",
        "outlet": "outlet",
        "label": "label",
        "count": "count",
        "construction": "construction",
        "language": "language",
    }
    numbers(labels_table(found), columns, found.signature, stem)
    made_by(found.signature)


def _unread(comparison: Comparison, unread: tuple[str, ...]) -> None:
    articles = (comparison.commentary, *(column.article for column in comparison.columns))
    codes = {a.article.language.code for a in articles if a.id in unread}
    tongues = ", ".join(sorted(map(language_name, codes)))
    st.warning(
        f"Labels are not found in {tongues}: {counted(len(unread), 'article')} left out.",
        icon=":material/translate:",
    )
