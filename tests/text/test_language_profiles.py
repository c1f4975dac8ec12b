"""Both identifiers are read at once over a whole text; what they say is what they always said."""

import functools
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.utils.ngram import NGram
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from tests.text.test_identification import HARDLY_ANYTHING, OUTSIDE, SENTENCES
from workbench.text.byte_walk import WalkingIdentifier
from workbench.text.language_profiles import LangdetectProfiles

EVERYTHING = [*SENTENCES.values(), *OUTSIDE.values(), *HARDLY_ANYTHING, "NATO und EU", "a  b\nÀÉ"]


@functools.cache
def identifiers() -> tuple[LanguageIdentifier, WalkingIdentifier]:
    return LanguageIdentifier.from_model_file(MODEL_FILE), WalkingIdentifier.load()


@functools.cache
def profiles() -> LangdetectProfiles:
    return LangdetectProfiles(Path(PROFILES_DIRECTORY))


@functools.cache
def numbers() -> dict[str, int]:
    """Every n-gram of the profiles, numbered in the order in which they are read."""
    found: dict[str, int] = {}
    for path in sorted(p for p in Path(PROFILES_DIRECTORY).iterdir() if p.name[0].isalpha()):
        for gram in json.loads(path.read_text(encoding="utf-8"))["freq"]:
            if len(gram) <= 3:
                found.setdefault(gram, len(found))
    return found


def drawn(text: str) -> list[str]:
    """The n-grams langdetect itself would draw from, by its own class."""
    ngram, grams = NGram(), []
    for char in NGram.normalize_vi(text):
        ngram.add_char(char)
        grams += [gram for n in (1, 2, 3) if (gram := ngram.get(n)) and gram != " "]
    return grams


def assert_same_scores(text: str) -> None:
    theirs, ours = identifiers()
    expected, scores = dict(theirs.rank(text)), ours.scores(text)
    found = [scores[ours.column(label)] for label in ours.labels]
    np.testing.assert_allclose(found, [expected[label] for label in ours.labels], rtol=1e-5)


@pytest.mark.parametrize("text", EVERYTHING)
def test_walking_gives_the_scores_of_py3langid(text: str) -> None:
    assert_same_scores(text)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec=None), max_size=60))
def test_walking_any_text_gives_the_scores_of_py3langid(text: str) -> None:
    assert_same_scores(text)


def test_no_state_stands_for_more_bytes_than_are_walked() -> None:
    """The states after a text's last bytes are those after the whole text."""
    _, walking = identifiers()
    encoded = " ".join(SENTENCES.values()).encode()
    one_by_one, state = [], 0
    for byte in encoded:
        state = walking.tk_nextmove[(walking.tk_row[state] << 8) + byte]
        one_by_one.append(state)
    assert walking.states(encoded).tolist() == one_by_one


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.sampled_from(EVERYTHING), st.text(st.characters(codec=None), max_size=60)))
def test_the_ngrams_are_those_langdetect_draws_from(text: str) -> None:
    expected = [numbers()[gram] for gram in drawn(text) if gram in numbers()]
    assert profiles().rows(text).tolist() == expected
