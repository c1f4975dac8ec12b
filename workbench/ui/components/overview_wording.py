"""How the commentary is worded beside its coverage: key words and stance."""

import streamlit as st

from workbench.services import Workbench, overview
from workbench.services.columns import Comparison
from workbench.services.overview.common_language import CommonLanguage
from workbench.services.overview.keyness_chart import key_words, keyness_chart
from workbench.services.overview.tables import (
    keyness_table,
    stances_table,
    texts_table,
)
from workbench.services.overview.wording import Worded
from workbench.text.languages import language_name
from workbench.ui.components import errors
from workbench.ui.components.overview_parts import chart, made_by, numbers, shown
from workbench.ui.components.text import counted, isolated


def wording_part(wb: Workbench, comparison: Comparison, stem: str) -> None:
    """Draw key words and stance in a language that commentary and coverage have in common."""
    languages = overview.common_languages(wb, comparison)
    st.subheader("Key words")
    usable = [language for language in languages if language.coverage]
    if usable:
        _compared(_chosen(usable), stem)
    else:
        _nothing_in_common(comparison, languages)


def _chosen(languages: list[CommonLanguage]) -> CommonLanguage:
    by_code = {language.code: language for language in languages}
    code = st.selectbox(
        "Compared in",
        list(by_code),
        format_func=lambda code: (
            f"{language_name(code)}: commentary and "
            f"{counted(len(by_code[code].coverage), 'outlet')}"
        ),
        key=f"overview language {'+'.join(by_code)}",
        width=360,
    )
    return by_code[code]


def _nothing_in_common(comparison: Comparison, languages: tuple[CommonLanguage, ...]) -> None:
    own = comparison.commentary.article.language
    known = ", ".join(language_name(language.code) for language in languages)
    st.info(
        "No outlet can be read in a language of the commentary"
        + (f" ({known})" if known else "")
        + ", so no words can be compared. Words are compared in one language only: "
        + (f"add coverage in {language_name(own.code)}, or " if own.certain else "")
        + "translate the commentary whole into the language of an outlet on the Translate page."
    )
    for language in languages:
        with st.expander(f"Texts in {language_name(language.code)}"):
            _texts(language)


def _compared(language: CommonLanguage, stem: str) -> None:
    with st.spinner("Counting words …"):
        worded = overview.word(language)
    _who_took_part(worded)
    if not worded.keyness.keywords:
        st.info(
            f"No word occurs {worded.keyness.minimum} times on both sides together, "
            "so none was tested."
        )
    else:
        _key_words(worded, stem)
    _stances(worded, stem)


def _who_took_part(worded: Worded) -> None:
    language, keyness = worded.language, worded.keyness
    own = language.commentary
    names = ", ".join(isolated(errors.plain(text.name)) for text in language.coverage)
    st.caption(
        f"{counted(keyness.commentary_words, 'word')} of the commentary"
        f"{' (in translation)' if own and own.translated else ''} against "
        f"{counted(keyness.coverage_words, 'word')} of {names}."
    )
    if language.missing:
        left = ", ".join(
            f"{isolated(errors.plain(text.name))} ({language_name(text.language)}, "
            f"{text.translated} of {counted(text.segments, 'segment')} translated)"
            for text in language.missing
        )
        st.warning(
            f"Not in {language_name(language.code)}, so left out: {left}.",
            icon=":material/translate:",
        )
    if any(text.translated for text in (own, *language.coverage) if text):
        st.caption(
            "A translation’s words are the engine’s or the translator’s as much as the outlet’s: "
            "over translations, key words show topics rather than style."
        )
    with st.expander("Texts that took part"):
        _texts(language)


def _texts(language: CommonLanguage) -> None:
    columns = {
        "outlet": "outlet",
        "role": "role",
        "language": "language",
        "takes_part": "takes part",
        "words_are": "words are",
        "segments": "segments",
        "segments_translated": "translated",
        "segments_confirmed": "confirmed",
    }
    st.dataframe(shown(texts_table(language), columns), hide_index=True)


def _key_words(worded: Worded, stem: str) -> None:
    keyness = worded.keyness
    sure = len(keyness.significant)
    st.caption(
        f"{counted(len(keyness.keywords), 'word')} tested; "
        f"{sure or 'none'} of them differ{'s' if sure == 1 else ''} significantly (log-likelihood "
        f"of {keyness.bound:.1f} or more, Šidák-corrected at {keyness.alpha:g}). In the chart are "
        f"the {len(key_words(keyness))} of the largest log-likelihood with their log ratio and its "
        "95 % interval; hollow marks are not significant."
    )
    chart(keyness_chart(keyness), stem)
    columns = {
        "word": "word",
        "commentary": "in the commentary",
        "coverage": "in the coverage",
        "coverage_texts": "texts of the coverage",
        "log_likelihood": "log-likelihood G²",
        "log_ratio": "log ratio",
        "log_ratio_low": "95 % from",
        "log_ratio_high": "to",
        "percent_difference": "%DIFF",
        "significant": "significant",
    }
    numbers(keyness_table(worded), columns, worded.keyness_signature, stem)
    made_by(worded.keyness_signature)


def _stances(worded: Worded, stem: str) -> None:
    st.subheader("Hedging and judging")
    name = language_name(worded.language.code)
    if not worded.stances:
        st.info(f"There are no lists of such expressions for {name}.")
        return
    st.caption(
        f"Listed expressions of {name} that hedge, insist (boosters), praise or blame, per 1,000 "
        "words with a 95 % interval. A list counts words, not meaning, and a quoted word like any "
        "other; no score is made of it."
    )
    columns = {
        "outlet": "outlet",
        "counted": "counted",
        "count": "count",
        "words": "words",
        "per_thousand": "per 1,000",
        "low": "95 % from",
        "high": "to",
        "expressions": "expressions",
        "translated": "translation",
    }
    numbers(stances_table(worded), columns, worded.stance_signature, stem)
    made_by(worded.stance_signature)
