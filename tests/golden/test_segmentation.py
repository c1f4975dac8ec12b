"""Floors under the share of right boundaries; lowering one is a visible act."""

import pytest

from benchmarks.segmentation import (
    golden_paragraphs,
    golden_parts,
    plain_sentencex,
    score,
    workbench,
)

FLOORS = {"de": 0.99, "en": 0.99, "es": 0.99, "fr": 0.99, "it": 0.99, "pl": 0.99, "ru": 0.92}


@pytest.mark.parametrize(("language", "part"), golden_parts())
def test_boundaries_are_right(language: str, part: str) -> None:
    paragraphs = golden_paragraphs(language, part)
    ours = score(workbench, paragraphs, language)
    assert ours.accuracy >= FLOORS[language]
    assert ours.accuracy > score(plain_sentencex, paragraphs, language).accuracy


def test_the_golden_set_is_as_large_as_promised() -> None:
    sentences = {
        language: sum(
            len(paragraph)
            for part in ("dev", "held-out")
            for paragraph in golden_paragraphs(language, part)
        )
        for language, _ in golden_parts()
    }
    assert sentences.pop("de") >= 240
    assert all(count >= 30 for count in sentences.values())


def test_no_golden_sentence_stands_twice() -> None:
    sentences = [
        sentence
        for language, part in golden_parts()
        for paragraph in golden_paragraphs(language, part)
        for sentence in paragraph
        if len(sentence) > 20
    ]
    assert len(sentences) == len(set(sentences))
