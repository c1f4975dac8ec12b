"""What to know about languages that the encoder was not trained on, and what to do about them."""

from collections.abc import Iterable

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.services import Workbench
from workbench.services.comparable import is_unknown, known_targets, translate_whole
from workbench.store import StoredArticle
from workbench.text.languages import language_name
from workbench.ui.components import errors
from workbench.ui.components.text import isolated


def language_notes(wb: Workbench, compared: Iterable[tuple[StoredArticle, str]]) -> None:
    """Tell of every article whose links rest on uncertain ground, and offer to translate it first.

    Args:
        compared: each article, and the language of the translation it is compared by if any.
    """
    for stored, translated_into in compared:
        title = f"“{isolated(errors.plain(stored.article.title))}”"
        language = language_name(stored.article.language.code)
        if not stored.article.language.certain:
            _note(f"The language of {title} is uncertain; check its links with care.")
        elif translated_into:
            _note(
                f"{title} is compared by its {language_name(translated_into)} translation, "
                f"because the encoder was not trained on {language}."
            )
        elif is_unknown(wb.encoder(), stored.article):
            _offer(wb, stored, title, language)


def _offer(wb: Workbench, stored: StoredArticle, title: str, language: str) -> None:
    targets = known_targets(wb, stored.article)
    _note(
        f"The encoder was not trained on {language}: links to {title} may be wrong or missing. "
        "Translate it first, and its translation is compared."
    )
    row = st.container(horizontal=True)
    for target in targets[:1]:
        if row.button(
            f"Translate it into {language_name(target)}", key=f"first {stored.id} {target}"
        ):
            _translate(wb, stored, target)
    if not targets:
        row.page_link(
            "workbench/ui/pages/models.py",
            label=f"Install an engine that translates {language}",
            icon=":material/deployed_code:",
        )


def _translate(wb: Workbench, stored: StoredArticle, target: str) -> None:
    try:
        with st.spinner("Translating …"):
            translate_whole(wb, stored.id, target)
    except WorkbenchError as error:
        errors.show(error)
    else:
        st.rerun()


def _note(text: str) -> None:
    st.caption(f":material/info: {text}")
