"""Names, directions and codes of languages."""

import unicodedata

import pytest

from workbench.errors import LanguageError
from workbench.text.languages import (
    LANGUAGES,
    check_code,
    direction,
    joiner,
    language_name,
    own_name,
)
from workbench.text.scripts import CANDIDATES


def test_every_language_that_can_be_identified_has_a_name() -> None:
    assert set(CANDIDATES) <= set(LANGUAGES)


def test_directions_are_those_of_the_own_names() -> None:
    for code, language in LANGUAGES.items():
        letters = {unicodedata.bidirectional(char) for char in language.own_name if char.isalpha()}
        assert (language.direction == "rtl") == bool(letters & {"R", "AL"}), code


def test_names_are_unique() -> None:
    assert len({language.name for language in LANGUAGES.values()}) == len(LANGUAGES)
    assert len({language.own_name for language in LANGUAGES.values()}) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("de", "de"), ("DE", "de"), ("de-CH", "de"), ("de_AT.UTF-8", "de"), (" pt-BR ", "pt"),
        ("zh-cn", "zh"), ("zh-TW", "zh"), ("zh_Hant", "zh"), ("zt", "zh"), ("deu", "de"),
        ("iw", "he"), ("German", "de"), ("deutsch", "de"), ("日本語", "ja"), ("und", "und"),
    ],
)  # fmt: skip
def test_codes_are_mended(given: str, code: str) -> None:
    assert check_code(given) == code


def test_every_name_leads_to_its_code() -> None:
    for code, language in LANGUAGES.items():
        assert check_code(language.name) == code
        assert check_code(language.own_name) == code


@pytest.mark.parametrize(
    ("given", "suggestion"),
    [("Germn", "de (German)"), ("portugese", "pt (Portuguese)"), ("12", "BCP-47"), ("", "BCP-47")],
)
def test_unknown_codes_are_refused_with_a_suggestion(given: str, suggestion: str) -> None:
    with pytest.raises(LanguageError, match=f"“{given}”") as caught:
        check_code(given)
    assert suggestion in caught.value.way_out


def test_names_and_directions_of_unknown_codes() -> None:
    assert (language_name("und"), direction("und")) == ("uncertain", "auto")
    assert (language_name("qqq"), own_name("qqq"), direction("qqq")) == ("qqq", "qqq", "auto")
    assert (language_name("de-CH"), direction("ar-EG")) == ("German", "rtl")


@pytest.mark.parametrize(
    ("code", "between"), [("zh", ""), ("zh-Hant", ""), ("ja", ""), ("th", ""), ("pt-BR", " ")]
)
def test_sentences_stand_apart_as_the_language_sets_them(code: str, between: str) -> None:
    assert joiner(code) == between
