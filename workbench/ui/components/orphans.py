"""What a correction left without a place: shown, never dropped."""

import html

import streamlit as st

from workbench.services import Workbench
from workbench.store import StoredArticle, StoredLink, TranslatedSegment
from workbench.text.languages import language_name
from workbench.ui.components.text import counted, in_language


def show(wb: Workbench, stored: StoredArticle) -> None:
    """Show the translations and decisions whose passages are gone from a commentary."""
    translations = [
        (target, row)
        for target in wb.store.translations.targets(stored.id)
        for row in wb.store.translations.orphans(stored.id, target)
    ]
    links = wb.store.links.orphans(stored.id)
    if not translations and not links:
        return
    found = f"{counted(len(translations), 'translation')}, {counted(len(links), 'decision')}"
    with st.expander(f"Orphaned: {found}", icon=":material/link_off:"):
        st.caption(
            "Their passages are gone from the article. They are kept here, "
            "and come back by themselves when the same passage does."
        )
        for target, row in translations:
            st.html(_translation(stored, target, row))
        for link in links:
            st.html(_decision(wb, link))


def _translation(stored: StoredArticle, target: str, row: TranslatedSegment) -> str:
    source = in_language(row.source, stored.article.language.code)
    text = in_language(row.text, target)
    return f"{source} → <strong>{html.escape(language_name(target))}:</strong> {text}"


def _decision(wb: Workbench, link: StoredLink) -> str:
    """``accepted · Outlet: passage``, as far as the passage is still there."""
    article = wb.store.articles.get(link.coverage_id).article
    texts = {segment.id: segment.core for segment in article.segments}
    passage = " ".join(texts[key] for key in link.link.coverage if key in texts)
    name = html.escape(article.outlet or article.title)
    shown = in_language(passage, article.language.code) if passage else "a passage that is gone"
    return f"<strong>{link.link.state} · {name}:</strong> {shown}"
