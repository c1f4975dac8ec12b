"""A stated language helps out and never overrules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.article import UNKNOWN_LANGUAGE, Block, BlockKind, LanguageGuess
from workbench.text.identification import identify_blocks
from workbench.text.languages import LANGUAGES
from workbench.text.stated import weigh_stated


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)


def settled(stated: str | None, *texts: str) -> LanguageGuess:
    blocks, guess = identify_blocks(paragraphs(*texts))
    return weigh_stated(blocks, guess, stated)


@given(st.sampled_from(sorted(LANGUAGES)), st.sampled_from(["de", "ja", "uk"]), st.text())
def test_a_certain_answer_stands_whatever_is_stated(stated: str, code: str, text: str) -> None:
    guess = LanguageGuess(code, 0.6)
    assert weigh_stated(paragraphs(text), guess, stated) is guess


@pytest.mark.parametrize("stated", [None, "", "und", "zxx", "klingon"])
def test_what_names_no_language_is_not_heard(stated: str | None) -> None:
    assert not settled(stated, "Hotel Berlin").certain


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Hotel Berlin", "de"),
        ("Hund", "de"),
        ("12.03. 14:30", "fr"),  # no words at all: only the statement is left
        ("Добар дан свима", "sr"),  # no candidate, but its script has some
        ("ሰላም ለዓለም ሁሉ", "ka"),  # a script that no candidate is written in
    ],
)
def test_a_statement_settles_what_the_words_leave_open(text: str, stated: str) -> None:
    assert not settled(None, text).certain
    guess = settled(stated, text)
    assert guess.code == stated
    assert 0.5 <= guess.probability <= 1


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("ሰላም ለዓለም ሁሉ", "en"),
        ("Hotel Berlin", "ru"),
        ("Hund", "vi"),
    ],
)
def test_a_statement_that_the_words_make_unlikely_is_not_believed(text: str, stated: str) -> None:
    unsettled = settled(None, text)
    assert not unsettled.certain
    assert settled(stated, text) == unsettled


def test_in_an_article_of_two_languages_the_statement_says_which_is_its_own() -> None:
    german = "Der Hund schläft im Haus und träumt von einem großen Knochen."
    french = "Le chien dort dans la maison et rêve de son grand os, puis il sort."
    english = "The dog is asleep in the house and dreams of a large bone."
    texts = (german, french, english)
    assert not settled(None, *texts).certain
    assert settled("de", *texts).code == "de"
    assert settled("fr", *texts).code == "fr"
    assert not settled("it", *texts).certain


def test_nothing_to_go_by_is_nothing_known() -> None:
    assert weigh_stated(paragraphs("…"), UNKNOWN_LANGUAGE, None) is UNKNOWN_LANGUAGE
