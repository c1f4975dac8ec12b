"""What holds for any text: no check stumbles, no fix loses a word, and mending twice is no more."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.translation.checks import CHECKS, check_segment, fix, is_safe_to_fix

MARKS = "„“”«»‹›\"'‘’‚()[]{}.,;:!?…%¿¡–— \u00a0\u202f\n"
TEXTS = st.text(alphabet=f"{MARKS}aeßÉ1290оеx@/", max_size=40) | st.text(max_size=20)
LANGUAGES = st.sampled_from(["en", "fr", "fr-CH", "es", "it", "nl", "pt", "pl", "ru", "zh", "und"])
FIXES = [check.code for check in CHECKS if is_safe_to_fix(check.code)]
KEPT = re.compile(r"[^\W_]+")
TYPOGRAPHIC = {
    "quotation_marks", "french_spacing", "double_space", "brackets", "end_punctuation",
}  # fmt: skip


@given(source=TEXTS, target=TEXTS, language=LANGUAGES)
@settings(max_examples=150, deadline=None)
def test_no_text_makes_a_check_stumble(source: str, target: str, language: str) -> None:
    flags = check_segment(source, target, "de", language)
    assert len({flag.code for flag in flags}) == len(flags)
    assert all(flag.message for flag in flags)


@given(source=TEXTS, target=TEXTS, language=LANGUAGES, code=st.sampled_from(FIXES))
@settings(max_examples=300, deadline=None)
def test_a_fix_keeps_the_words_and_is_done_once(
    source: str, target: str, language: str, code: str
) -> None:
    mended = fix(code, source, target, "de", language)
    if mended is None:
        return
    assert mended != target
    if code in TYPOGRAPHIC:
        assert KEPT.findall(mended) == KEPT.findall(target)
    again = fix(code, source, mended, "de", language)
    assert again is None or again == mended
