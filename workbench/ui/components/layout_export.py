"""The same document in another language, beside the other exports."""

from datetime import datetime

import streamlit as st

from workbench.services import Workbench
from workbench.services.layout import TranslatedDocument, layout_of, translated_document
from workbench.store import StoredArticle
from workbench.text.languages import language_name
from workbench.ui import state
from workbench.ui.components import errors

PAGE = "layout export"


def layout_export(wb: Workbench, stored: StoredArticle, target: str) -> None:
    """Offer the file a commentary came from with its translation; nothing where it was pasted."""
    layout = layout_of(wb, stored.id)
    if layout is None:
        return
    name = f"{stored.id} {target}"
    with st.popover(f"Same document ({layout.label})", width="content"):
        st.caption(
            f"{errors.plain(stored.article.file or 'The file')} in {language_name(target)}: its "
            "headings, tables, links, bold words and footnotes stay; what is not translated stays "
            "as it is, and is named here."
        )
        if st.button("Make the document", key=f"make {PAGE} {name}", type="primary"):
            state.put(PAGE, name, None)
            with errors.shown_errors(), st.spinner("Putting the translation in its place …"):
                made = translated_document(wb, stored.id, target)
                state.put(PAGE, name, (made, datetime.now().astimezone()))
        kept = state.get(PAGE, name, None)
        if kept:
            _offer(*kept, key=f"save {PAGE} {name}")


def _offer(made: TranslatedDocument, at: datetime, *, key: str) -> None:
    report = made.report
    st.markdown(
        f"{report.filled} of {report.units} parts in place, as saved at {at:%H:%M:%S}; make it "
        "anew after further edits."
    )
    for remark in report.remarks:
        st.markdown(f"- {errors.plain(remark)}")
    st.download_button(
        f"Save {made.file.name}", made.file.data, made.file.name, made.file.mime, key=key
    )
