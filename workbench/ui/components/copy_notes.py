"""Which outlets print one text, told before they are counted."""

import streamlit as st

from workbench.services.columns import Comparison
from workbench.services.sources import copies_in
from workbench.ui.components import errors
from workbench.ui.components.text import counted, isolated


def copy_notes(comparison: Comparison) -> None:
    """Tell which outlets count as one source, if any do."""
    groups = copies_in(comparison).groups
    if not groups:
        return
    names = {column.article.id: column.name for column in comparison.columns}
    told = "; ".join(
        ", ".join(isolated(errors.plain(names[id_])) for id_ in group) for group in groups
    )
    outlets = len(comparison.columns)
    texts = outlets - sum(len(group) - 1 for group in groups)
    st.caption(
        f":material/content_copy: {counted(outlets, 'outlet')}, "
        f"{counted(texts, 'independent text')}. One text, word for word, at least for the most "
        f"part: {told}."
    )
