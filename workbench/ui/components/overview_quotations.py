"""Who is quoted where, and the same words in several outlets."""

from collections.abc import Sequence

import streamlit as st

from workbench.services import Workbench, overview
from workbench.services.columns import Comparison
from workbench.services.overview.quoted import Quotations, Quoted, SameQuotation
from workbench.services.overview.speakers_chart import MOST_SPEAKERS, speakers_chart
from workbench.services.overview.tables import quotations_table, speakers_table
from workbench.text.languages import language_name
from workbench.ui.components import errors
from workbench.ui.components.overview_parts import chart, made_by, numbers
from workbench.ui.components.text import counted, in_language, isolated, likelihood

MOST_GROUPS = 30


def quotations_part(wb: Workbench, comparison: Comparison, stem: str) -> None:
    """Draw speakers by outlet, the same words across outlets, and all that is quoted."""
    with st.spinner("Reading quotations …"):
        found = overview.quotations(wb, comparison)
    st.subheader("Who is quoted where")
    _unread(found, comparison)
    if not found.found:
        st.info("No quotation was found in these articles.")
        return
    st.caption(_summary(found))
    if found.speakers:
        chart(speakers_chart(found), stem)
        columns = {
            "speaker": "speaker",
            "outlet": "outlet",
            "direct": "direct",
            "indirect": "indirect",
            "spellings": "spellings",
        }
        numbers(speakers_table(found), columns, found.signature, stem)
    else:
        st.info("No speaker is named beside these quotations.")
    _same(found)
    _all(found, stem)
    made_by(found.signature)


def _summary(found: Quotations) -> str:
    shown = min(MOST_SPEAKERS, len(found.speakers))
    unnamed = f", {found.unnamed} of them without a known speaker" if found.unnamed else ""
    return (
        f"{counted(len(found.found), 'quotation')}{unnamed}. "
        f"{counted(shown, 'speaker')} of {len(found.speakers)} in the chart, those of most outlets "
        "first; in each field direct + indirect quotations. Speakers are joined by their names "
        "over languages and scripts; an office without a name joins only its own spelling."
    )


def _unread(found: Quotations, comparison: Comparison) -> None:
    if not found.unread:
        return
    articles = (comparison.commentary, *(column.article for column in comparison.columns))
    codes = {a.article.language.code for a in articles if a.id in found.unread}
    tongues = ", ".join(sorted(language_name(code) for code in codes))
    st.warning(
        f"Quotations are not found in {tongues}: {counted(len(found.unread), 'article')} left out.",
        icon=":material/translate:",
    )


def _same(found: Quotations) -> None:
    st.subheader("The same words in several outlets")
    if not found.same:
        st.info("No quotation was found in more than one article.")
        return
    st.caption(
        "Matched over languages and wordings by meaning, speaker and numbers; one quotation of "
        "an article at most in each group."
    )
    for group in found.same[:MOST_GROUPS]:
        quoted = [found.found[number] for number in group.quotations]
        with st.expander(_head(quoted, group, found.person(group.quotations))):
            st.html("".join(map(_line, quoted)))
    if len(found.same) > MOST_GROUPS:
        st.caption(f"{len(found.same) - MOST_GROUPS} more are in the table below.")


def _head(quoted: Sequence[Quoted], group: SameQuotation, person: str) -> str:
    who = isolated(errors.plain(person or "unknown speaker"))
    return (
        f"{who} in {counted(len(quoted), 'article')} "
        f"({likelihood(group.score)} the same, {group.score:.2f}): "
        f"{isolated(errors.plain(quoted[0].text[:90]))}"
    )


def _line(quoted: Quoted) -> str:
    about = f"{quoted.name} · {quoted.kind.value}"
    about += f" · {quoted.speaker}" if quoted.speaker else ""
    return (
        f'<p style="margin:0 0 .6rem">{in_language(quoted.text, quoted.language)}<br>'
        f"{in_language(about, 'und', style='opacity:.8;font-size:.85em')}</p>"
    )


def _all(found: Quotations, stem: str) -> None:
    st.subheader("All quotations")
    columns = {
        "number": "no.",
        "outlet": "outlet",
        "kind": "kind",
        "quotation": "quotation",
        "speaker": "speaker",
        "speaker_as_written": "as written",
        "cue": "cue",
        "same_words_as": "same words as no.",
        "confidence": "confidence",
    }
    numbers(quotations_table(found), columns, found.signature, stem)
