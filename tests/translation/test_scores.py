"""How far texts are from each other: sacreBLEU's own numbers, with what made them."""

import pytest
import sacrebleu

from workbench.translation.scores import against_reference, edits, ter

BEFORE = ["The river rises fast.", "The helpers are tired and wet."]
AFTER = ["The river is rising fast.", "The helpers are tired."]


def test_edits_are_counted_by_words() -> None:
    found = edits("The river rises fast.", "The river is rising fast.", "en")
    assert (found.edits, found.words, found.rate) == (2, 5, 40.0)
    assert edits("Same text.", "Same text.", "en").edits == 0


def test_a_moved_group_of_words_is_one_edit() -> None:
    assert edits("on Monday the schools closed", "the schools closed on Monday", "en").edits == 1


@pytest.mark.parametrize(("language", "edited"), [("zh", 1), ("ja", 1)])
def test_without_spaces_characters_are_counted(language: str, edited: int) -> None:
    found = edits("河水涨得快", "河水涨很快", language)
    assert (found.edits, found.words) == (edited, 5)


def test_a_text_is_measured_as_sacrebleu_does() -> None:
    assert ter(BEFORE, AFTER, "en").value == pytest.approx(
        sacrebleu.corpus_ter(BEFORE, [AFTER]).score
    )
    bleu, chrf, rate = against_reference(BEFORE, AFTER, "en")
    assert bleu.value == pytest.approx(sacrebleu.corpus_bleu(BEFORE, [AFTER]).score)
    assert chrf.value == pytest.approx(sacrebleu.corpus_chrf(BEFORE, [AFTER]).score)
    assert [bleu.name, chrf.name, rate.name] == ["BLEU", "chrF2", "TER"]
    assert all("v:" in one.signature for one in (bleu, chrf, rate))


def test_the_same_text_has_full_marks() -> None:
    bleu, chrf, rate = against_reference(AFTER, AFTER, "en")
    assert (round(bleu.value, 6), round(chrf.value, 6), rate.value) == (100, 100, 0)


@pytest.mark.parametrize(
    ("language", "tokenizer"), [("zh-Hans", "zh"), ("ja", "char"), ("fr", "13a")]
)
def test_the_tokenizer_is_one_for_the_language_and_is_named(language: str, tokenizer: str) -> None:
    assert f"tok:{tokenizer}" in against_reference(["河水"], ["河水涨"], language)[0].signature
